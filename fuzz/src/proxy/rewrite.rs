//! Packets for the next hop: they are packets, what is hidden stays what it was, and what nobody edits is still there.

use ulna_proxy::{
    Edits, HiddenAttributes, Homeward, Marker, Others, Outward, ProxyState, Rewritten, forward, give_back,
};
use ulna_wire::{Code, Counting, Draft, Kind, Packet, Policy, Sealing, SharedKey, Verified};

use super::{
    FAR, NEAR,
    attributes::{Edited, attributes, edits, hidden},
    model::{Item, items},
};
use crate::octets::Octets;

pub(super) fn run(octets: &mut Octets<'_>) {
    let shape = octets.byte();
    let code = [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST, Code::COA_REQUEST, Code(octets.byte())]
        [usize::from(shape & 3)];
    let name = String::from_utf8_lossy(octets.slice()).into_owned();
    let name = (shape & 4 != 0).then_some(&*name);
    let proxy_state = Marker::with_tag(octets.array()).issue(octets.long().into());
    let ((out, outward), (home, homeward)) = (edits(octets), edits(octets));
    let mut draft = Draft::new(code, shape & 8 != 0);
    draft.append(&attributes(octets));
    let Some(request) = sealed_request(draft, &NEAR, 1) else { return };
    let request_items = items(&request, &NEAR);
    let known = hidden();

    // Untouched: the packet of the next hop has all of it.
    let untouched = Edits::new();
    let way = Outward { user_name: name, edits: &untouched, hidden: &known, proxy_state };
    let Ok(rewritten) = forward(&request, &NEAR, &way) else { return };
    let sent = arrived(&rewritten);
    let sent_items = items(&sent, &FAR);
    assert_eq!(sent_items, expected(&request, &request_items, name, proxy_state));
    assert_eq!(rewritten.left_out, corrupt(&request_items));

    // A home server that says all that it was told.
    let codes = [Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE, Code::ACCOUNTING_RESPONSE];
    let mut draft = Draft::new(codes[usize::from(shape >> 4 & 3)], shape & 0x40 != 0);
    draft.append(&rewritten.attributes);
    if let Some(reply) = sealed_reply(draft, &FAR, sent.authenticator()) {
        let reply_items = items(&reply, &FAR);
        assert_eq!(reply_items, sent_items, "the test's own home server");
        for others in [Others::OfRequest, Others::OfReply] {
            let way = Homeward { edits: &untouched, hidden: &known, proxy_state, others };
            if let Ok(rewritten) = give_back(&reply, &FAR, &way) {
                let keeps = |item: &&Item| match item {
                    Item::Plain(33, state) => others == Others::OfReply && state != proxy_state.octets(),
                    _ => true,
                };
                let returned = sealed_reply(rewritten.draft(), &NEAR, request.authenticator());
                let returned = returned.expect("what is given back fits, and is believed");
                assert_eq!(items(&returned, &NEAR), reply_items.iter().filter(keeps).cloned().collect::<Vec<_>>());
            }
            let way = Homeward { edits: &home, hidden: &known, proxy_state, others };
            if let Ok(rewritten) = give_back(&reply, &FAR, &way) {
                let returned = sealed_reply(rewritten.draft(), &NEAR, request.authenticator());
                let returned = returned.expect("it fits");
                edited(returned.code(), &items(&returned, &NEAR), &reply_items, &homeward);
            }
        }
    }

    // Edited: nothing that is kept out gets through.
    for (modelled, known) in [(true, known), (false, HiddenAttributes::default())] {
        let way = Outward { user_name: None, edits: &out, hidden: &known, proxy_state };
        if let Ok(rewritten) = forward(&request, &NEAR, &way) {
            let sent = arrived(&rewritten);
            let last = sent.packet().attributes().last().map(|raw| (raw.number, raw.value.to_vec()));
            assert_eq!(last, Some((33, proxy_state.octets().to_vec())));
            if modelled {
                edited(sent.code(), &items(&sent, &FAR), &request_items, &outward);
            }
        }
    }
}

/// The request, if it is one that a server lets in.
fn sealed_request(draft: Draft, key: &SharedKey, identifier: u8) -> Option<Verified<Vec<u8>>> {
    let authenticator = [identifier; 16];
    let sealed = draft.seal_request(key, identifier, authenticator, &mut Counting::default()).ok()?;
    Packet::parse(sealed.octets().to_vec()).expect("what is sealed is a packet").verify(key, &Policy::OFF).ok()
}

fn sealed_reply(draft: Draft, key: &SharedKey, request_authenticator: [u8; 16]) -> Option<Verified<Vec<u8>>> {
    let sealing = Sealing { draft, key, identifier: 2, request_authenticator, proxy_states: &[] };
    let sealed = sealing.seal(&mut Counting::default()).ok()?;
    let packet = Packet::parse(sealed.octets().to_vec()).expect("what is sealed is a packet");
    packet.verify_reply(key, &request_authenticator, &Policy::OFF).ok()
}

/// The request as the home server has it: whatever a proxy forwards is let in there, also where signatures are demanded.
fn arrived(rewritten: &Rewritten) -> Verified<Vec<u8>> {
    let sealed = rewritten.draft().seal_request(&FAR, 2, [2; 16], &mut Counting::default());
    let sealed = sealed.expect("what is forwarded fits");
    let packet = Packet::parse(sealed.octets().to_vec()).expect("what is sealed is a packet");
    let sent = packet.verify(&FAR, &Policy::REQUIRE).expect("what is forwarded is let in");
    if sent.code() != Code::ACCOUNTING_REQUEST {
        assert_eq!(sent.packet().attributes().next().map(|raw| raw.number), Some(80), "signed first");
    }
    sent
}

/// What is in the packet of the next hop if nothing is edited.
fn expected(request: &Verified<Vec<u8>>, items: &[Item], name: Option<&str>, proxy_state: ProxyState) -> Vec<Item> {
    let mut challenge = (request.code() == Code::ACCESS_REQUEST && !items.iter().any(|item| item.is(&Kind::Rfc(60))))
        .then(|| Item::Plain(60, request.authenticator().to_vec()));
    let mut expected = Vec::new();
    for item in items.iter().filter(|item| !matches!(item, Item::Corrupt(_))) {
        match (item, name) {
            (Item::Plain(1, _), Some(name)) => expected.push(Item::Plain(1, name.into())),
            _ => expected.push(item.clone()),
        }
        if item.is(&Kind::Rfc(3)) {
            expected.extend(challenge.take());
        }
    }
    expected.push(Item::Plain(33, proxy_state.octets().to_vec()));
    expected
}

fn corrupt(items: &[Item]) -> Vec<Kind> {
    items.iter().filter(|item| matches!(item, Item::Corrupt(_))).map(Item::kind).collect()
}

/// What is denied is not there, what is allowed is, and what is set has the value that was set, in packets that get it.
fn edited(code: Code, outcome: &[Item], before: &[Item], edited: &Edited) {
    let special = |item: &Item| [27, 33, 60, 69].iter().any(|number| item.is(&Kind::Rfc(*number)));
    for item in outcome.iter().filter(|item| !special(item)) {
        assert!(before.contains(item), "{item:?} came from nowhere");
        assert!(!edited.denied.iter().any(|kind| item.is(kind)), "{item:?} is denied");
        let microsoft = matches!(item.kind(), Kind::Vendor { vendor, .. } if vendor.pen() == 311);
        assert!(!(edited.vendors && microsoft), "{item:?} is of a vendor that is denied");
    }
    let simple = |kind: &&Kind| matches!(kind, Kind::Rfc(number) if ![1, 26, 27, 33, 60, 69, 80].contains(number));
    for kind in edited.allowed.iter().flatten().filter(simple).filter(|kind| !edited.denied.contains(kind)) {
        let all = |items: &[Item]| items.iter().filter(|item| item.is(kind)).cloned().collect::<Vec<_>>();
        let mut kept = all(before);
        kept.retain(|item| !matches!(item, Item::Corrupt(_)));
        assert_eq!(all(outcome), kept, "{kind:?} is allowed");
    }
    let of = |number: u8| outcome.iter().filter(move |item| item.is(&Kind::Rfc(number)));
    // RFC 2865 s.5.44, RFC 2866 s.5.13: other packets may not have what is set.
    let adds = [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST, Code::ACCESS_ACCEPT].contains(&code);
    if edited.sets && adds {
        assert_eq!(of(27).collect::<Vec<_>>(), [&Item::Plain(27, vec![0, 0, 0, 7])]);
    }
    if edited.sets_hidden && adds {
        assert_eq!(of(69).collect::<Vec<_>>(), [&Item::Clear(Kind::Rfc(69), 0, b"set".to_vec())]);
    }
}
