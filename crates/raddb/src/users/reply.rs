//! Reply items: what an entry adds to the reply.

use std::sync::Arc;

use ulna_dictionary::{DataType, Dictionary, Oid, Pair, Value, encode};
use ulna_store::Items;
use ulna_wire::{Attribute, Fragment, Integer, Tlvs};

use crate::users::{grammar::Operator, internal, template::Template, view::View};

/// The reply items of an entry.
#[derive(Debug, Default)]
pub(crate) struct Replies {
    pub(crate) items: Box<[ReplyItem]>,
    /// All of them in one, where nothing is expanded.
    pub(crate) whole: Option<Arc<Fragment>>,
    pub(crate) fall_through: bool,
}

/// One reply item.
#[derive(Debug)]
pub(crate) struct ReplyItem {
    pub(crate) operator: Operator,
    pub(crate) oid: Oid,
    pub(crate) content: Content,
}

/// What an item adds.
#[derive(Debug)]
pub(crate) enum Content {
    /// The same for every request.
    Fixed(Fragment),
    /// Text that is expanded, then read as a value of the attribute with this name.
    Expanded { name: Box<str>, tag: Option<u8>, template: Template },
}

/// The reply as the entries that match build it.
#[derive(Debug, Default)]
pub(crate) struct Reply<'a> {
    slots: Vec<Slot<'a>>,
    /// All that one entry gave, as long as there is nothing else.
    whole: Option<&'a Arc<Fragment>>,
}

#[derive(Debug)]
struct Slot<'a> {
    oid: Oid,
    piece: Piece<'a>,
}

#[derive(Debug)]
enum Piece<'a> {
    Fixed(&'a Fragment),
    Own(Fragment),
}

impl<'a> Reply<'a> {
    /// Adds an entry's items.
    ///
    /// As in FreeRADIUS, operators look at what earlier entries gave, not at items of the same entry: `=` adds unless
    /// there is such an attribute, `:=` takes the place of the first such that no other item has taken.
    pub(crate) fn apply(&mut self, replies: &'a Replies, dictionary: &Dictionary, view: &View<'_>) {
        if replies.items.is_empty() {
            return;
        }
        self.whole = if self.slots.is_empty() { replies.whole.as_ref() } else { None };
        let before = self.slots.len();
        let mut edited = vec![false; before];
        let mut first = Vec::new();
        let mut last = Vec::new();
        for item in &replies.items {
            let Some(piece) = item.piece(dictionary, view) else { continue };
            let slot = Slot { oid: item.oid, piece };
            let known = |(slot, edited): (&Slot<'_>, &bool)| slot.oid == item.oid && !edited;
            match item.operator {
                Operator::Prepend => first.insert(0, slot),
                Operator::SetIfAbsent if self.slots.iter().zip(&edited).any(known) => {}
                Operator::Set => match self.slots.iter().zip(&edited).position(known) {
                    Some(place) => {
                        if let (Some(old), Some(edited)) = (self.slots.get_mut(place), edited.get_mut(place)) {
                            *old = slot;
                            *edited = true;
                        }
                    }
                    None => last.push(slot),
                },
                _ => last.push(slot),
            }
        }
        self.slots.extend(last);
        self.slots.splice(..0, first);
    }

    /// Adds a Session-Timeout of `seconds`, or shortens the one that is there.
    pub(crate) fn limit(&mut self, seconds: u32) {
        let mut fragment = Fragment::new();
        fragment.push(SESSION_TIMEOUT, seconds);
        let is_timeout = |slot: &&mut Slot<'_>| *slot.oid.numbers() == [internal::SESSION_TIMEOUT];
        match self.slots.iter_mut().find(is_timeout) {
            Some(slot) if slot.piece.number().is_some_and(|known| known <= seconds) => {}
            Some(slot) => {
                slot.piece = Piece::Own(fragment);
                self.whole = None;
            }
            None => {
                let oid = Oid::new(&[internal::SESSION_TIMEOUT]).unwrap_or(Oid::ROOT);
                self.slots.push(Slot { oid, piece: Piece::Own(fragment) });
                self.whole = None;
            }
        }
    }

    /// What the reply carries.
    pub(crate) fn finish(self) -> Items {
        if let Some(whole) = self.whole {
            return Items::Shared(Arc::clone(whole));
        }
        if self.slots.is_empty() {
            return Items::None;
        }
        let mut fragment = Fragment::new();
        for slot in &self.slots {
            fragment.append(slot.piece.fragment());
        }
        Items::from(fragment)
    }
}

impl ReplyItem {
    /// What the item adds to this reply; `None` where that is nothing.
    fn piece<'a>(&'a self, dictionary: &Dictionary, view: &View<'_>) -> Option<Piece<'a>> {
        match &self.content {
            Content::Fixed(fragment) => Some(Piece::Fixed(fragment)),
            Content::Expanded { name, tag, template } => {
                let value = expand(dictionary, name, template, view)?;
                let known = dictionary.attribute(name)?;
                let pair = Pair::new(dictionary, known, value);
                let pair = match tag {
                    Some(tag) => pair.tagged(*tag),
                    None => pair,
                };
                let fragment = encode(&[pair]).ok()?;
                (!fragment.is_empty()).then_some(Piece::Own(fragment))
            }
        }
    }
}

impl Piece<'_> {
    const fn fragment(&self) -> &Fragment {
        match self {
            Self::Fixed(fragment) => fragment,
            Self::Own(fragment) => fragment,
        }
    }

    /// The number that the first attribute in it is.
    fn number(&self) -> Option<u32> {
        let first = Tlvs::new(self.fragment().octets(), 0).next()?;
        Some(u32::from_be_bytes(first.value.try_into().ok()?))
    }
}

/// The value that a template comes to for this request; `None` where it is none of its attribute.
pub(crate) fn expand(dictionary: &Dictionary, name: &str, template: &Template, view: &View<'_>) -> Option<Value> {
    let mut text = Vec::new();
    template.expand(dictionary, view, &mut text);
    let known = dictionary.attribute(name)?;
    match known.data_type() {
        _ if text.is_empty() => None,
        DataType::Text => Some(Value::Text(text)),
        _ => {
            let text = str::from_utf8(&text).ok()?.trim();
            // What came from the request must not end the quotes.
            let text = text.replace('\\', "\\\\").replace('"', "\\\"");
            let mut pairs = dictionary.pairs(&format!("{name} = \"{text}\"")).ok()?;
            Some(pairs.pop()?.value().clone())
        }
    }
}

const SESSION_TIMEOUT: Attribute<Integer> = Attribute::rfc(27, "Session-Timeout");
