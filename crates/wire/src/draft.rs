//! A packet under construction.

use std::fmt;

use hmac::Mac;
use md5::{Digest, Md5};

use crate::{
    Attribute, Authenticator, BuildError, Code, Concat, Fragment, HEADER, Hidden, Plain, Random, Sealed, SharedKey,
    packet::{EAP_MESSAGE, MESSAGE_AUTHENTICATOR},
};

/// A packet under construction: attributes are added, then it is sealed and can be sent.
///
/// Message-Authenticator is its first attribute wherever it belongs: where it stands first, a forger of replies
/// cannot put octets of choice before it (CVE-2024-3596). Hidden values are wiped if the draft is dropped unsealed.
pub struct Draft {
    code: Code,
    signed: bool,
    pub(crate) body: Fragment,
}

impl Draft {
    /// A request: Access-Request, Status-Server, Disconnect-Request and CoA-Request with Message-Authenticator,
    /// Accounting-Request without ([RFC 2869 section 5.19]).
    ///
    /// [RFC 2869 section 5.19]: https://www.rfc-editor.org/rfc/rfc2869#section-5.19
    #[must_use]
    pub fn request(code: Code) -> Self {
        Self::new(code, code != Code::ACCOUNTING_REQUEST)
    }

    /// A reply: with Message-Authenticator, but for Accounting-Response.
    #[must_use]
    pub fn reply(code: Code) -> Self {
        Self::new(code, code != Code::ACCOUNTING_RESPONSE)
    }

    /// A packet with Message-Authenticator, or without.
    #[must_use]
    pub fn new(code: Code, signed: bool) -> Self {
        Self::in_fragment(code, signed, Fragment::new())
    }

    /// The code.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// Adds an attribute.
    pub fn push<T: Plain>(&mut self, attribute: Attribute<T>, value: T::View<'_>) {
        self.body.push(attribute, value);
    }

    /// Adds a value that may be longer than one attribute holds, as many attributes in a row.
    pub fn push_long<T: Concat>(&mut self, attribute: Attribute<T>, value: &[u8]) {
        self.body.push_long(attribute, value);
    }

    /// Adds an attribute that is hidden when the packet is sealed.
    pub fn hide<T: Hidden>(&mut self, attribute: Attribute<T>, clear: &T::Clear) {
        self.body.hide(attribute, clear);
    }

    /// Adds an attribute that is hidden in the way `hiding` when the packet is sealed: see [`Fragment::hide_octets`].
    pub fn hide_octets<T: ?Sized>(&mut self, attribute: Attribute<T>, hiding: crate::Hiding, tag: u8, clear: &[u8]) {
        self.body.hide_octets(attribute, hiding, tag, clear);
    }

    /// Adds an attribute by its number and octets.
    pub fn push_raw(&mut self, number: u8, value: &[u8]) {
        self.body.push_raw(number, value);
    }

    /// Adds all attributes of a fragment.
    pub fn append(&mut self, fragment: &Fragment) {
        self.body.append(fragment);
    }

    /// Sets octets aside, for Proxy-States that are added last.
    pub fn reserve(&mut self, octets: usize) {
        self.body.reserve(octets);
    }

    /// The attributes so far, as they will stand on the wire but for hidden values, which are **in clear**.
    #[must_use]
    pub fn attributes(&self) -> crate::Attributes<'_> {
        crate::Attributes::new(self.body.octets().get(HEADER..).unwrap_or_default(), HEADER)
    }

    /// A copy of the attributes so far, without Message-Authenticator, to be sent in another packet: what is hidden is hidden
    /// there as well.
    #[must_use]
    pub fn fragment(&self) -> Fragment {
        let mut copy = Fragment::new();
        copy.append_behind(if self.signed { HEADER + SIGNATURE } else { HEADER }, &self.body);
        copy
    }

    /// The attributes' octets as they may be shown: hidden values are left out.
    #[must_use]
    pub fn visible(&self) -> Vec<u8> {
        let mut octets = self.body.octets().to_vec();
        self.body.blank_hidden(&mut octets);
        octets.split_off(octets.len().min(HEADER))
    }

    /// The first thing that went wrong.
    ///
    /// # Errors
    ///
    /// As [`Fragment::check`].
    pub fn check(&self) -> Result<(), BuildError> {
        self.body.check()
    }

    /// Seals a request.
    ///
    /// `authenticator` has to be unpredictable ([RFC 2865 section 3]); it is not used where the code has the request
    /// sign itself. `random` gives the salts.
    ///
    /// # Errors
    ///
    /// The first thing that went wrong while the draft was built.
    ///
    /// [RFC 2865 section 3]: https://www.rfc-editor.org/rfc/rfc2865#section-3
    pub fn seal_request(
        mut self,
        key: &SharedKey,
        identifier: u8,
        authenticator: Authenticator,
        random: &mut impl Random,
    ) -> Result<Sealed, BuildError> {
        let authenticator = if self.code.signs_its_request() { [0; 16] } else { authenticator };
        self.finish(key, identifier, &authenticator, &[], random)?;
        if self.signed {
            let mut hmac = key.hmac();
            hmac.update(&self.body.octets);
            let digest = hmac.finalize().into_bytes();
            self.set_message_authenticator(&digest.into());
        }
        if self.code.signs_its_request() {
            let digest = Md5::new_with_prefix(&self.body.octets).chain_update(key.secret().expose()).finalize();
            self.set_authenticator(&digest.into());
        }
        Ok(Sealed::new(self.body))
    }

    /// The same packet with Message-Authenticator, as its first attribute.
    #[must_use]
    pub fn sign(self) -> Self {
        if self.signed {
            return self;
        }
        let mut signed = Self::new(self.code, true);
        signed.body.append_behind(HEADER, &self.body);
        signed.body.reserve(self.body.reserved());
        signed
    }

    /// The same packet, with Message-Authenticator if it carries EAP-Message, whatever its code
    /// ([RFC 3579 section 3.2](https://www.rfc-editor.org/rfc/rfc3579#section-3.2)).
    #[must_use]
    pub fn sign_eap(self) -> Self {
        if self.signed || !self.attributes().any(|raw| raw.number == EAP_MESSAGE) { self } else { self.sign() }
    }

    /// Starts anew in the same memory.
    #[must_use]
    pub fn restart(self, code: Code, signed: bool) -> Self {
        Self::in_fragment(code, signed, self.body)
    }

    /// Makes a draft in memory that is there already.
    pub(crate) fn in_fragment(code: Code, signed: bool, mut body: Fragment) -> Self {
        let mut head = [0; HEADER + SIGNATURE];
        head[HEADER] = MESSAGE_AUTHENTICATOR;
        head[HEADER + 1] = SIGNATURE as u8;
        body.restart(if signed { &head } else { head.get(..HEADER).unwrap_or_default() });
        Self { code, signed, body }
    }

    /// Writes the header with `authenticator` in it, hides what is to be hidden, and adds the Proxy-States.
    pub(crate) fn finish(
        &mut self,
        key: &SharedKey,
        identifier: u8,
        authenticator: &Authenticator,
        proxy_states: &[u8],
        random: &mut impl Random,
    ) -> Result<(), BuildError> {
        self.body.check()?;
        self.body.hide_all(key, authenticator, random);
        self.body.octets.extend_from_slice(proxy_states);
        let long = BuildError::TooLong { attribute: "Proxy-State" };
        if self.body.octets.len() > crate::MAX_PACKET {
            return Err(long);
        }
        let [high, low] = u16::try_from(self.body.octets.len()).map_err(|_| long)?.to_be_bytes();
        if let Some(head) = self.body.octets.first_chunk_mut::<4>() {
            *head = [self.code.0, identifier, high, low];
        }
        self.set_authenticator(authenticator);
        Ok(())
    }

    pub(crate) const fn is_signed(&self) -> bool {
        self.signed
    }

    pub(crate) fn set_authenticator(&mut self, authenticator: &Authenticator) {
        set(&mut self.body.octets, 4, authenticator);
    }

    pub(crate) fn set_message_authenticator(&mut self, digest: &[u8; 16]) {
        set(&mut self.body.octets, HEADER + 2, digest);
    }
}

impl fmt::Debug for Draft {
    /// Shows the code and the attributes' numbers: values may be passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ", self.code)?;
        f.debug_list().entries(self.attributes().map(|raw| raw.number)).finish()
    }
}

fn set(octets: &mut [u8], at: usize, value: &[u8; 16]) {
    if let Some(place) = octets.get_mut(at..).and_then(|rest| rest.first_chunk_mut()) {
        *place = *value;
    }
}

/// The length of Message-Authenticator with its head.
const SIGNATURE: usize = 18;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Hiding, Packet, Policy, TunnelPassword};

    #[test]
    fn what_is_hidden_by_its_way_is_revealed_by_its_type() {
        const TUNNEL_PASSWORD: Attribute<TunnelPassword> = Attribute::rfc(69, "Tunnel-Password");
        let key = SharedKey::new("twelve octets or more");
        let mut draft = Draft::request(Code::ACCESS_REQUEST);
        draft.hide_octets(TUNNEL_PASSWORD, Hiding::TaggedSalted, 3, b"opensesame");
        let sealed = draft.seal_request(&key, 1, [7; 16], &mut crate::Counting::default()).unwrap();
        assert!(!sealed.octets().windows(10).any(|octets| octets == b"opensesame"));
        let verified = Packet::parse(sealed.octets()).unwrap().verify(&key, &Policy::REQUIRE).unwrap();
        let clear = verified.reveal(&key, TUNNEL_PASSWORD).unwrap();
        assert_eq!((clear.tag, clear.value.expose()), (3, &b"opensesame"[..]));
        let octets = verified.packet().raw(TUNNEL_PASSWORD).unwrap();
        assert!(verified.is_signed_unasked());
        let (tag, clear) = verified.reveal_octets(&key, Hiding::TaggedSalted, octets).unwrap();
        assert_eq!((tag, clear.expose()), (3, &b"opensesame"[..]));
    }

    #[test]
    fn a_copy_of_the_attributes_hides_what_is_hidden() {
        const TUNNEL_PASSWORD: Attribute<TunnelPassword> = Attribute::rfc(69, "Tunnel-Password");
        let (key, mut random) = (SharedKey::new("twelve octets or more"), crate::Counting::default());
        for signed in [true, false] {
            let mut draft = Draft::new(Code::COA_ACK, signed);
            draft.push_raw(24, b"state");
            draft.hide_octets(TUNNEL_PASSWORD, Hiding::TaggedSalted, 3, b"opensesame");
            let copy = draft.fragment();
            assert_eq!(format!("{copy:?}"), format!("Fragment({} octets)", copy.len()));
            let mut again = Draft::new(Code::COA_REQUEST, true);
            again.append(&copy);
            let sealed = again.seal_request(&key, 1, [7; 16], &mut random).unwrap();
            assert!(!sealed.octets().windows(10).any(|octets| octets == b"opensesame"));
            let verified = Packet::parse(sealed.octets()).unwrap().verify(&key, &Policy::REQUIRE).unwrap();
            assert_eq!(verified.attributes().map(|raw| raw.number).collect::<Vec<_>>(), [80, 24, 69]);
            assert_eq!(verified.reveal(&key, TUNNEL_PASSWORD).unwrap().value.expose(), b"opensesame");
        }
    }

    #[test]
    fn what_is_signed_late_has_the_same_attributes_and_its_signature_first() {
        const TUNNEL_PASSWORD: Attribute<TunnelPassword> = Attribute::rfc(69, "Tunnel-Password");
        let (key, mut random) = (SharedKey::new("twelve octets or more"), crate::Counting::default());
        let mut draft = Draft::new(Code::ACCESS_REQUEST, false);
        draft.push_raw(1, b"nemo");
        draft.hide_octets(TUNNEL_PASSWORD, Hiding::TaggedSalted, 3, b"opensesame");
        draft.push_raw(32, b"nas");
        let sealed = draft.sign().seal_request(&key, 1, [7; 16], &mut random).unwrap();
        let verified = Packet::parse(sealed.octets()).unwrap().verify(&key, &Policy::REQUIRE).unwrap();
        assert_eq!(verified.attributes().map(|raw| raw.number).collect::<Vec<_>>(), [80, 1, 69, 32]);
        assert_eq!(verified.reveal(&key, TUNNEL_PASSWORD).unwrap().value.expose(), b"opensesame");

        let mut eap = Draft::new(Code::ACCOUNTING_REQUEST, false);
        assert!(!eap.is_signed());
        eap.push_raw(79, &[2, 1, 0, 4]);
        assert!(eap.sign_eap().is_signed() && !Draft::new(Code::ACCOUNTING_REQUEST, false).sign_eap().is_signed());

        let mut full = Draft::new(Code::ACCESS_ACCEPT, false);
        full.reserve(crate::MAX_PACKET - HEADER - 17);
        assert!(full.check().is_ok() && full.sign().check().is_err(), "there is no room for it");
    }
}
