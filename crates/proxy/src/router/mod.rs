//! Where a request goes: answered here, sent to a pool, or refused.

mod rule;

use std::{borrow::Cow, collections::HashMap};

use thiserror::Error;
use ulna_attributes::{microsoft::MS_CHAP2_RESPONSE, rfc2865::USER_NAME, rfc2869::EAP_MESSAGE};
use ulna_wire::Packet;

use crate::nai::{Form, Nai, NaiError, Realm, Syntax};

pub use rule::{Action, Match, Pattern, Presentation, Rule, RuleError, Test};

/// Decides by rules where a request goes.
///
/// Rules are tried in order, and the first that matches decides. Only the default realm waits until no other rule does,
/// wherever it stands. What no rule matches is answered here.
///
/// The realm `eap.arpa` and all below it are answered here, whatever the rules say: they belong to no operator, and
/// [RFC 9965] forbids to proxy them.
///
/// [RFC 9965]: https://www.rfc-editor.org/rfc/rfc9965
#[derive(Debug, Clone, Default)]
pub struct RealmRouter {
    syntax: Syntax,
    rules: Vec<Rule>,
    /// The first rule of every realm that is spelled out: thousands cost no more than one.
    exact: HashMap<String, usize>,
    /// The other rules but the default one, in order.
    others: Vec<usize>,
    default: Option<usize>,
    strict: bool,
}

impl RealmRouter {
    /// A router with `rules`.
    ///
    /// # Errors
    ///
    /// Where a realm is none, or a realm, the default or the rule for names without a realm is there twice.
    pub fn new(syntax: Syntax, rules: impl IntoIterator<Item = Rule>) -> Result<Self, RuleError> {
        let rules: Vec<Rule> = rules.into_iter().collect();
        let mut router = Self { syntax, ..Self::default() };
        let mut bare = None;
        for (at, rule) in rules.iter().enumerate() {
            let earlier = match &rule.when {
                Match::Realm(realm) => {
                    let realm = Realm::parse(realm).map_err(|error| RuleError::Realm { rule: at, error })?;
                    let earlier = router.exact.get(&realm.folded()).copied();
                    router.exact.entry(realm.folded()).or_insert(at);
                    earlier
                }
                Match::Default => router.default.replace(at),
                Match::NoRealm => {
                    router.others.push(at);
                    bare.replace(at)
                }
                Match::RealmPattern(_) | Match::Attribute(_) => {
                    router.others.push(at);
                    None
                }
            };
            if let Some(earlier) = earlier {
                return Err(RuleError::Twice { rule: at, earlier });
            }
        }
        router.rules = rules;
        Ok(router)
    }

    /// Refuses names with a realm that is none, which by default go where names without a realm go: operators who
    /// roam with each other agree not to send such names on.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// The rules, in order.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Decides where a request goes.
    ///
    /// A decorated name whose first realm is ours loses it, and is decided upon anew under the next
    /// ([RFC 7542 section 3.3.1]).
    ///
    /// [RFC 7542 section 3.3.1]: https://www.rfc-editor.org/rfc/rfc7542#section-3.3.1
    #[must_use]
    pub fn route<'p, B: AsRef<[u8]>>(&self, packet: &'p Packet<B>) -> Route<'p> {
        let octets = packet.raw(USER_NAME).unwrap_or_default();
        let nai = match Nai::from_octets(octets, self.syntax) {
            Ok(nai) => nai,
            Err(error) if self.strict && self.has_divider(octets) => {
                return Route::new(Decision::Refuse(Refusal::Name(error)));
            }
            // RFC 7542 s.2.6.1: what is no NAI is a user name all the same, and must not be refused for that alone.
            Err(error) => {
                let not_nai = self.has_divider(octets).then_some(error);
                return Route { not_nai, ..self.decide(packet, None) };
            }
        };
        let route = match nai.form() {
            Form::Decorated if !nai.realm().is_some_and(|realm| realm.is_within(EAP_ARPA)) => {
                self.decorated(packet, nai)
            }
            _ => self.decide(packet, nai.realm()),
        };
        if self.strips(&route) { self.strip(packet, nai, route) } else { route }
    }

    /// Takes the realm off the name, where that does no harm.
    fn strip<'p, B: AsRef<[u8]>>(&self, packet: &Packet<B>, nai: Nai<'p>, mut route: Route<'p>) -> Route<'p> {
        let stripped = match &route.user_name {
            None => Some(nai).filter(has_user).map(|nai| Cow::Borrowed(nai.user())),
            Some(name) => {
                let nai = Nai::parse(name, self.syntax).ok();
                nai.filter(has_user).map(|nai| Cow::Owned(nai.user().to_owned()))
            }
        };
        if let Some(user) = stripped {
            // The hash of MS-CHAPv2 covers the name that was typed, and EAP has its own copy of it: both break.
            if covers_name(packet) {
                route.unstripped = true;
            } else {
                route.user_name = Some(user);
            }
        }
        route
    }

    fn decorated<'p, B: AsRef<[u8]>>(&self, packet: &'p Packet<B>, nai: Nai<'p>) -> Route<'p> {
        let mut route = self.decide(packet, nai.realm());
        let mut next = nai.undecorated();
        for _ in 0..MOST_DECORATIONS {
            let (Decision::Local, Some(name)) = (&route.decision, next.take()) else { return route };
            let Ok(nai) = Nai::parse(&name, self.syntax) else { return route };
            route = self.decide(packet, nai.realm());
            next = nai.undecorated();
            route.user_name = Some(Cow::Owned(name));
        }
        match next {
            None => route,
            Some(_) => Route::new(Decision::Refuse(Refusal::Decorations)),
        }
    }

    fn decide<'p, B: AsRef<[u8]>>(&self, packet: &Packet<B>, realm: Option<Realm<'_>>) -> Route<'p> {
        let exact = realm.and_then(|realm| match realm.as_str().bytes().any(|octet| octet.is_ascii_uppercase()) {
            false => self.exact.get(realm.as_str()).copied(),
            true => self.exact.get(&realm.folded()).copied(),
        });
        let before = exact.unwrap_or(self.rules.len());
        let mut other = self.others.iter().copied().take_while(|&at| at < before);
        let other = other.find(|&at| self.rules.get(at).is_some_and(|rule| rule.when.matches(packet, realm)));
        let found = other.or(exact).or_else(|| self.default.filter(|_| realm.is_some()));
        let action = found.and_then(|at| self.rules.get(at)).map_or(Action::Local, |rule| rule.then);
        let decision = match action {
            // RFC 9965: eap.arpa is nobody's realm, and is not to be proxied.
            Action::Pool(_) if realm.is_some_and(|realm| realm.is_within(EAP_ARPA)) => Decision::Local,
            Action::Pool(pool) => Decision::Pool(pool),
            Action::Local => Decision::Local,
            Action::Refuse => Decision::Refuse(Refusal::Rule),
        };
        Route { rule: found, ..Route::new(decision) }
    }

    fn strips(&self, route: &Route<'_>) -> bool {
        route.rule.and_then(|at| self.rules.get(at)).is_some_and(|rule| rule.strip)
    }

    fn has_divider(&self, octets: &[u8]) -> bool {
        let Syntax { suffix, slash, backslash, .. } = self.syntax;
        octets.iter().any(|octet| match octet {
            b'@' => suffix,
            b'/' => slash,
            b'\\' => backslash,
            _ => false,
        })
    }
}

/// Where a request goes, and what that does to its name.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Route<'p> {
    /// Where it goes.
    pub decision: Decision,
    /// The user name from here on, where it becomes another one.
    pub user_name: Option<Cow<'p, str>>,
    /// The realm was to be stripped and was not, since what the user typed is part of a hash in the request: a reason
    /// for one warning.
    pub unstripped: bool,
    /// Why the name was taken for one without a realm, though it looks as if it had one.
    pub not_nai: Option<NaiError>,
    /// Which rule decided; `None`: no rule did.
    pub rule: Option<usize>,
}

impl Route<'_> {
    const fn new(decision: Decision) -> Self {
        Self { decision, user_name: None, unstripped: false, not_nai: None, rule: None }
    }
}

/// Where a request goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// It is answered here.
    Local,
    /// It goes to a server of this pool.
    Pool(u32),
    /// It is rejected here.
    Refuse(Refusal),
}

/// Why a request is rejected before anybody is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// A rule says so.
    #[error("a rule refuses it")]
    Rule,
    /// The user name has a realm that is none, and the router is strict.
    #[error("{0}")]
    Name(NaiError),
    /// The user name is decorated with more realms of ours than make sense.
    #[error("the user name leads through more than 8 realms of ours")]
    Decorations,
}

/// Whether something in the request was computed from the name that the user typed.
fn covers_name<B: AsRef<[u8]>>(packet: &Packet<B>) -> bool {
    packet.raw(EAP_MESSAGE).is_some() || packet.raw(MS_CHAP2_RESPONSE).is_some()
}

/// Whether a name is left when the realm goes: RFC 2865 s.5.1 has no empty User-Name.
fn has_user(nai: &Nai<'_>) -> bool {
    nai.realm().is_some() && nai.form() != Form::Decorated && !nai.user().is_empty()
}

const EAP_ARPA: &str = "eap.arpa";
const MOST_DECORATIONS: usize = 8;

#[cfg(test)]
mod tests;
