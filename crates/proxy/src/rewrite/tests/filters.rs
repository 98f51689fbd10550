//! Which attributes pass, and what is set and added.

use super::*;

#[test]
fn filters_allow_and_deny_both_ways() {
    let request = || {
        let mut draft = access();
        draft.push(NAS_IDENTIFIER, "nas");
        draft.push(CISCO_AVPAIR, "shell:priv-lvl=15");
        draft.push_raw(26, &[vendor_item(311, 7, b"abcd"), vec![11, 3, 9]].concat());
        draft.push(PROXY_STATE, b"first");
        draft
    };
    let deny = |kinds: &[Kind]| Edits::new().filtered(Filter::Deny(Selection::of(kinds.iter().copied()).unwrap()));
    let allow = |kinds: &[Kind]| Edits::new().filtered(Filter::Allow(Selection::of(kinds.iter().copied()).unwrap()));

    let (packet, _) = sent_with(request(), &deny(&[NAS_IDENTIFIER.kind(), CISCO_AVPAIR.kind(), PROXY_STATE.kind()]));
    assert_eq!(numbers(&packet), [80, 1, 26, 33, 33], "Proxy-State is out of reach");

    let (packet, _) = sent_with(request(), &deny(&[MS_MPPE_ENCRYPTION_POLICY.kind()]));
    assert_eq!(packet.packet().instances(MS_CHAP_CHALLENGE.kind()).collect::<Vec<_>>(), [&[9]]);
    assert_eq!(packet.packet().raw(MS_MPPE_ENCRYPTION_POLICY), None);

    let (packet, _) = sent_with(request(), &allow(&[USER_NAME.kind(), MS_CHAP_CHALLENGE.kind()]));
    assert_eq!(numbers(&packet), [80, 1, 26, 33, 33]);
    assert_eq!(packet.packet().raw(VENDOR_SPECIFIC), Some(&[0, 0, 1, 55, 11, 3, 9][..]));

    let mut whole = Selection::of([USER_NAME.kind()]).unwrap();
    whole.insert_vendor(MICROSOFT.pen());
    let (packet, _) = sent_with(request(), &Edits::new().filtered(Filter::Allow(whole)));
    assert_eq!(packet.packet().raw(MS_MPPE_ENCRYPTION_POLICY), Some(&b"abcd"[..]));
    assert_eq!(packet.packet().raw(CISCO_AVPAIR), None);

    let mut reply = Draft::reply(Code::ACCESS_ACCEPT);
    reply.push(SESSION_TIMEOUT, 60);
    reply.push(FILTER_ID, "open");
    let (reply, _) = returned_with(reply, &deny(&[FILTER_ID.kind()]), Others::OfRequest);
    assert_eq!(numbers(&reply), [80, 27]);
}

#[test]
fn what_cannot_be_taken_apart_does_not_pass_a_filter() {
    let deny = Edits::new().filtered(Filter::Deny(Selection::of([CISCO_AVPAIR.kind()]).unwrap()));
    let mut draft = access();
    // Behind a good attribute something that is none, and might be read as one by a careless server.
    draft.push_raw(26, &[vendor_item(9, 2, b"port"), vec![1, 200, b'x']].concat());
    draft.push_raw(26, &[0, 0, 0, 9, 1, 1]);
    let (packet, _) = sent_with(draft, &deny);
    let values: Vec<_> = packet.packet().instances(Kind::Rfc(26)).collect();
    assert_eq!(values, [&vendor_item(9, 2, b"port")[..]]);
}

#[test]
fn rfc6929_2_2_fragments_share_their_fate() {
    const EVS: Attribute<Text> = Attribute::evs(245, 9, 3, "An-Evs");
    let mut draft = access();
    draft.push_raw(245, &[26, 0x80, 0, 0, 0, 9, 3, b'a']);
    draft.push_raw(245, &[26, 0, b'b']);
    draft.push_raw(245, &[26, 0, 0, 0, 0, 9, 4, b'c']);
    let deny = Edits::new().filtered(Filter::Deny(Selection::of([EVS.kind()]).unwrap()));
    let (packet, _) = sent_with(draft, &deny);
    assert_eq!(packet.packet().instances(Kind::Rfc(245)).collect::<Vec<_>>(), [&[26, 0, 0, 0, 0, 9, 4, b'c']]);
}

#[test]
fn edits_set_add_and_remove() {
    let mut edits = Edits::new();
    edits.set(NAS_IDENTIFIER, "proxy").unwrap();
    edits.add(CLASS, b"more");
    edits.remove(FILTER_ID.kind()).unwrap();
    edits.set_hidden(USER_PASSWORD, &"changed".into()).unwrap();
    assert_eq!(edits.check(), Ok(()));
    let mut draft = access();
    draft.push(NAS_IDENTIFIER, "nas 1");
    draft.push(NAS_IDENTIFIER, "nas 2");
    draft.push(FILTER_ID, "open");
    draft.push(CLASS, b"some");
    draft.hide(USER_PASSWORD, &"typed".into());
    let (packet, _) = sent_with(draft, &edits);
    assert_eq!(packet.packet().all(NAS_IDENTIFIER).collect::<Vec<_>>(), ["proxy"]);
    assert_eq!(packet.packet().all(CLASS).collect::<Vec<_>>(), [&b"some"[..], b"more"]);
    assert_eq!(packet.packet().find(FILTER_ID), None);
    assert!(packet.reveal(&far(), USER_PASSWORD).unwrap().matches("changed"));
    assert_eq!(numbers(&packet).last(), Some(&33), "our Proxy-State stays last");
}

#[test]
fn rfc2865_5_44_what_is_set_and_added_goes_into_no_reply_but_an_accept() {
    let mut edits = Edits::new();
    edits.set(SESSION_TIMEOUT, 3_600).unwrap();
    edits.add(CLASS, b"more");
    edits.remove(FILTER_ID.kind()).unwrap();
    let returned = |code| {
        let mut draft = Draft::reply(code);
        draft.push(SESSION_TIMEOUT, 30);
        draft.push(FILTER_ID, "open");
        let (reply, _) = returned_with(draft, &edits, Others::OfRequest);
        let timeouts = reply.packet().all(SESSION_TIMEOUT).collect::<Vec<_>>();
        (timeouts, reply.packet().find(CLASS).is_some(), reply.packet().find(FILTER_ID).is_some())
    };
    assert_eq!(returned(Code::ACCESS_ACCEPT), (vec![3_600], true, false));
    // RFC 3579 s.2.6: there it is for how long the user may think.
    assert_eq!(returned(Code::ACCESS_CHALLENGE), (vec![30], false, false));
    // RFC 2866 s.5.13: an Accounting-Response has none of them.
    let others = [Code::ACCESS_REJECT, Code::ACCOUNTING_RESPONSE, Code::COA_ACK, Code::DISCONNECT_NAK];
    for code in others {
        assert_eq!(returned(code), (vec![30], false, false), "{code}");
    }
}

#[test]
fn rfc5176_3_1_what_a_coa_request_finds_its_session_by_is_not_set() {
    let mut edits = Edits::new();
    edits.set(NAS_IDENTIFIER, "proxy").unwrap();
    let named = |code, edits: &Edits| {
        let mut draft = Draft::request(code);
        draft.push(NAS_IDENTIFIER, "nas");
        let (packet, _) = sent_with(draft, edits);
        packet.packet().all(NAS_IDENTIFIER).map(str::to_owned).collect::<Vec<_>>()
    };
    for code in [Code::COA_REQUEST, Code::DISCONNECT_REQUEST] {
        assert_eq!(named(code, &edits), ["nas"]);
        assert_eq!(named(code, &edits.clone().everywhere()), ["proxy"]);
    }
    for code in [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST] {
        assert_eq!(named(code, &edits), ["proxy"]);
    }
}

#[test]
fn a_vendor_is_removed_as_a_whole() {
    let mut edits = Edits::new();
    edits.remove_vendor(MICROSOFT.pen());
    edits.remove(FILTER_ID.kind()).unwrap();
    let mut draft = access();
    draft.push(FILTER_ID, "open");
    draft.push(CISCO_AVPAIR, "shell:priv-lvl=15");
    draft.push_raw(26, &[vendor_item(311, 7, b"abcd"), vec![11, 3, 9]].concat());
    let (packet, _) = sent_with(draft, &edits);
    assert_eq!(numbers(&packet), [80, 1, 26, 33]);
    assert_eq!(packet.packet().raw(CISCO_AVPAIR), Some(&b"shell:priv-lvl=15"[..]));
}

#[test]
fn nested_attributes_are_selected_with_their_whole() {
    const WHOLE: Attribute<ulna_wire::Tlv> = Attribute::extended(241, 1, "A-Tlv");
    const PART: Attribute<Text> = Attribute::child_of(&WHOLE, 1, "A-Part");
    assert_eq!(Selection::of([PART.kind()]).map(|_| ()), Err(Unselectable));
    assert_eq!(HiddenAttributes::none().insert(PART.kind(), Hiding::Salted), Err(Unselectable));
}
