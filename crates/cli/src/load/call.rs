//! An imitated call: what is asked, and what has to be answered.

use thiserror::Error;
use ulna_attributes::{
    microsoft::{MS_CHAP_CHALLENGE, MS_CHAP2_RESPONSE, MS_CHAP2_SUCCESS, MS_MPPE_RECV_KEY, MS_MPPE_SEND_KEY},
    rfc2865::{CHAP_PASSWORD, USER_NAME, USER_PASSWORD},
    rfc2866::{
        ACCT_INPUT_OCTETS, ACCT_OUTPUT_OCTETS, ACCT_SESSION_ID, ACCT_SESSION_TIME, ACCT_STATUS_TYPE, AcctStatusType,
    },
};
use ulna_auth::{Cleartext, MsChap2, MsChap2Proof, NtHash, chap_response};
use ulna_wire::{Authenticator, Code, Draft, Fragment, Sealed, SharedKey, Verified};

use super::{mix::Kind, random::Rng, users::Users};

/// A call that is to be placed, or was.
#[derive(Debug, Clone)]
pub(super) struct Call {
    /// The kind of request.
    pub(super) kind: Kind,
    /// The user's number.
    pub(super) user: usize,
    /// Whether its password is to be a wrong one.
    pub(super) bad: bool,
    /// The number of the call; accounting makes sessions of three of it.
    pub(super) serial: u64,
    /// What an MS-CHAPv2 reply is checked against.
    proof: Option<MsChap2Proof>,
}

impl Call {
    /// A call of a user.
    pub(super) const fn new(kind: Kind, user: usize, bad: bool, serial: u64) -> Self {
        Self { kind, user, bad: bad && !matches!(kind, Kind::Accounting), serial, proof: None }
    }

    /// The code that has to come back.
    pub(super) const fn expected(&self) -> Code {
        match (self.kind, self.bad) {
            (Kind::Accounting, _) => Code::ACCOUNTING_RESPONSE,
            (_, false) => Code::ACCESS_ACCEPT,
            (_, true) => Code::ACCESS_REJECT,
        }
    }

    /// Whether a packet with this code is an answer at all.
    pub(super) const fn answered_by(&self, code: Code) -> bool {
        code.answers(match self.kind {
            Kind::Accounting => Code::ACCOUNTING_REQUEST,
            _ => Code::ACCESS_REQUEST,
        })
    }

    /// The accounting session, and what is reported of it.
    pub(super) fn session(&self) -> (String, &'static str) {
        let status = ["Start", "Interim-Update", "Stop"][(self.serial % 3) as usize];
        (format!("{:016x}", self.serial / 3), status)
    }

    /// Makes the request, in the memory of `spare`; returns it with the authenticator that it is to be sealed with.
    ///
    /// `station` are the attributes of the network access server.
    pub(super) fn dial(
        &mut self,
        users: &Users,
        station: &Fragment,
        signed: bool,
        rng: &mut Rng,
        spare: Sealed,
    ) -> (Draft, Authenticator) {
        let (name, password) = users.user(self.user);
        let authenticator = rng.octets();
        if self.kind == Kind::Accounting {
            let mut draft = spare.reuse(Code::ACCOUNTING_REQUEST, false);
            draft.push(USER_NAME, name);
            self.report(&mut draft);
            draft.append(station);
            return (draft, authenticator);
        }
        let mut draft = spare.reuse(Code::ACCESS_REQUEST, signed);
        draft.push(USER_NAME, name);
        let password = if self.bad { wrong(password) } else { Cleartext::from(password) };
        match self.kind {
            Kind::Pap => draft.hide(USER_PASSWORD, &password),
            Kind::Chap => {
                // Without CHAP-Challenge the authenticator is the challenge (RFC 2865 s.5.3).
                let identifier = self.serial as u8;
                let mut value = [identifier; 17];
                value[1..].copy_from_slice(&chap_response(identifier, &password, &authenticator));
                draft.push(CHAP_PASSWORD, &value);
            }
            Kind::MsChap2 => {
                let (hash, challenge) = (NtHash::of(&password), rng.octets());
                let answer = MsChap2::answer(self.serial as u8, &hash, rng.octets(), challenge, name.as_bytes());
                // Names are at most 253 octets long, and fit.
                if let Ok(answer) = answer {
                    draft.push(MS_CHAP_CHALLENGE, &challenge);
                    draft.push(MS_CHAP2_RESPONSE, &answer.response());
                    self.proof = (!self.bad).then(|| answer.proof(&hash));
                }
            }
            Kind::Accounting => {}
        }
        draft.append(station);
        (draft, authenticator)
    }

    /// Compares a reply with what had to come.
    pub(super) fn judge(&self, reply: &Verified<&[u8]>, key: &SharedKey) -> Result<(), Wrong> {
        self.judge_code(reply.code())?;
        let Some(proof) = &self.proof else { return Ok(()) };
        // RFC 2759 s.5: without the success string the peer must hang up.
        let success = reply.find(MS_CHAP2_SUCCESS).ok_or(Wrong::Missing("MS-CHAP2-Success"))?;
        if !proof.is_proven_by(success) {
            return Err(Wrong::Value("MS-CHAP2-Success"));
        }
        let keys = proof.keys();
        for (attribute, expected) in [(MS_MPPE_SEND_KEY, &keys.send), (MS_MPPE_RECV_KEY, &keys.receive)] {
            match reply.reveal(key, attribute) {
                Ok(found) if found.matches(expected.expose()) => {}
                Ok(_) => return Err(Wrong::Value(attribute.name())),
                Err(_) => return Err(Wrong::Missing(attribute.name())),
            }
        }
        Ok(())
    }

    /// Compares only the code.
    pub(super) fn judge_code(&self, found: Code) -> Result<(), Wrong> {
        let expected = self.expected();
        if found == expected { Ok(()) } else { Err(Wrong::Code { expected, found }) }
    }

    fn report(&self, draft: &mut Draft) {
        let status = match self.serial % 3 {
            0 => AcctStatusType::START,
            1 => AcctStatusType::INTERIM_UPDATE,
            _ => AcctStatusType::STOP,
        };
        draft.push(ACCT_STATUS_TYPE, status);
        draft.push(ACCT_SESSION_ID, &self.session().0);
        if !self.serial.is_multiple_of(3) {
            let time = self.serial % 3 * 60;
            draft.push(ACCT_SESSION_TIME, time as u32);
            draft.push(ACCT_INPUT_OCTETS, (time * 1_250) as u32);
            draft.push(ACCT_OUTPUT_OCTETS, (time * 20_000) as u32);
        }
    }
}

/// What is wrong with a reply whose signature is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub(super) enum Wrong {
    /// The verdict.
    #[error("{found} where {expected} had to come")]
    Code {
        /// The code that had to come.
        expected: Code,
        /// The code that came.
        found: Code,
    },
    /// An attribute does not follow from the password.
    #[error("{0} is not what follows from the password")]
    Value(&'static str),
    /// An attribute is not there, or cannot be read.
    #[error("{0} is missing or cannot be read")]
    Missing(&'static str),
}

/// A password that is almost right, so that comparing no more than its beginning is found out.
fn wrong(password: &str) -> Cleartext {
    let mut octets = password.as_bytes().to_vec();
    match octets.last_mut() {
        // A password of 128 octets is the longest that fits.
        Some(last) if password.len() >= 128 => *last = if *last == b'x' { b'y' } else { b'x' },
        _ => octets.push(b'x'),
    }
    Cleartext::new(&octets)
}

#[cfg(test)]
mod tests {
    use ulna_wire::{Counting, Packet, Policy, Sealing};

    use super::*;

    fn placed(kind: Kind, bad: bool) -> (Call, Sealed, SharedKey) {
        let users = Users::generate(1, 0, Some(&"user%:pw%".parse().unwrap()));
        let (mut call, key) = (Call::new(kind, 0, bad, 4), SharedKey::new("s3cret-of-sixteen"));
        let mut rng = Rng::new(1, 0);
        let (draft, authenticator) = call.dial(&users, &Fragment::new(), true, &mut rng, Sealed::default());
        let sealed = draft.seal_request(&key, 3, authenticator, &mut rng).unwrap();
        (call, sealed, key)
    }

    fn judged(call: &Call, request: &Sealed, key: &SharedKey, reply: Draft) -> Result<(), Wrong> {
        let authenticator = request.authenticator();
        let sealing =
            Sealing { draft: reply, key, identifier: 3, request_authenticator: authenticator, proxy_states: &[] };
        let sealed = sealing.seal(&mut Counting::default()).unwrap();
        let packet = Packet::parse(sealed.octets()).unwrap();
        call.judge(&packet.verify_reply(key, &authenticator, &Policy::OFF).unwrap(), key)
    }

    #[test]
    fn a_right_password_is_sent_and_a_wrong_one_differs() {
        for (bad, expected) in [(false, "pw0"), (true, "pw0x")] {
            let (call, sealed, key) = placed(Kind::Pap, bad);
            let verified = Packet::parse(sealed.octets()).unwrap().verify(&key, &Policy::REQUIRE).unwrap();
            assert_eq!(verified.get(USER_NAME), Ok("user0"));
            assert!(verified.reveal(&key, USER_PASSWORD).unwrap().matches(expected));
            assert_eq!(call.expected(), if bad { Code::ACCESS_REJECT } else { Code::ACCESS_ACCEPT });
        }
        assert!(wrong(&"x".repeat(128)).matches("x".repeat(127) + "y"));
    }

    #[test]
    fn an_accept_of_mschap2_without_its_proof_is_wrong() {
        let (call, request, key) = placed(Kind::MsChap2, false);
        let proof = call.proof.clone().unwrap();
        let reply = |success: &[u8], send: &[u8]| {
            let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
            draft.push(MS_CHAP2_SUCCESS, success);
            draft.hide(MS_MPPE_SEND_KEY, &Cleartext::new(send));
            draft.hide(MS_MPPE_RECV_KEY, &Cleartext::new(proof.keys().receive.expose()));
            draft
        };
        let keys = proof.keys();
        let judged = |draft| judged(&call, &request, &key, draft);
        assert_eq!(judged(reply(&proof.success(), keys.send.expose())), Ok(()));
        assert_eq!(judged(reply(b"\0S=0000", keys.send.expose())), Err(Wrong::Value("MS-CHAP2-Success")));
        assert_eq!(judged(reply(&proof.success(), &[1; 16])), Err(Wrong::Value("MS-MPPE-Send-Key")));
        assert_eq!(judged(Draft::reply(Code::ACCESS_ACCEPT)), Err(Wrong::Missing("MS-CHAP2-Success")));
        let (expected, found) = (Code::ACCESS_ACCEPT, Code::ACCESS_REJECT);
        assert_eq!(judged(Draft::reply(found)), Err(Wrong::Code { expected, found }));
    }

    #[test]
    fn accounting_has_no_wrong_passwords_and_reports_sessions() {
        let (call, sealed, key) = placed(Kind::Accounting, true);
        assert_eq!((call.expected(), call.session().1), (Code::ACCOUNTING_RESPONSE, "Interim-Update"));
        let verified = Packet::parse(sealed.octets()).unwrap().verify(&key, &Policy::REQUIRE).unwrap();
        assert_eq!(verified.get(ACCT_SESSION_ID), Ok(call.session().0.as_str()));
        assert_eq!(verified.get(ACCT_SESSION_TIME), Ok(60));
    }
}
