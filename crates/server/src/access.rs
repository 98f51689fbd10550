//! Access-Requests: evidence, verdict, answer.

use ulna_attributes::{microsoft, rfc2865, rfc2869};
use ulna_auth::{
    Chap, Cleartext, Cost, Credential, Evidence, Failure, FailureCode, MsChap, MsChap2, Proof, Verdict, unknown_user,
    verify,
};
use ulna_store::Profile;
use ulna_wire::{Attribute, Code, Instances, Octets, Value};

use crate::{Access, Fault, Reason, Reply, Request, fault::BadEvidence};

impl Request<Access> {
    /// The password in User-Password, in clear; wiped when dropped (TH-057).
    ///
    /// # Errors
    ///
    /// Where there is none, or its length is impossible.
    pub fn password(&self) -> Result<Cleartext, Fault> {
        Ok(self.reveal(rfc2865::USER_PASSWORD)?)
    }

    /// What the request offers to prove who asks: PAP, CHAP, MS-CHAP or MS-CHAPv2; `None` where it offers nothing.
    ///
    /// MS-CHAP2-Response with MS-CHAP-Challenge selects MS-CHAPv2 (MS-001).
    ///
    /// # Errors
    ///
    /// Where what is offered contradicts the standards (MS-005): the request is rejected.
    pub fn evidence(&self) -> Result<Option<Evidence<'_>>, Fault> {
        let packet = &self.inner().packet;
        let pap = packet.raw(rfc2865::USER_PASSWORD).is_some();
        let chap = packet.raw(rfc2865::CHAP_PASSWORD);
        let (first, second) = (packet.raw(MS_CHAP_RESPONSE), packet.raw(MS_CHAP2_RESPONSE));
        let eap = packet.raw(rfc2869::EAP_MESSAGE).is_some();
        let offered = [pap, chap.is_some(), first.is_some() || second.is_some(), eap];
        if offered.into_iter().filter(|offered| *offered).count() > 1 {
            // RFC 2865 s.4.1 and RFC 2869 s.5.19: more than one kind must not be in an Access-Request.
            return Err(BadEvidence(
                "more than one of User-Password, CHAP-Password, MS-CHAP and EAP-Message: RFC 2869 section 5.19 allows one"
                    .into(),
            )
            .into());
        }
        if pap {
            return Ok(Some(Evidence::Pap(self.reveal(rfc2865::USER_PASSWORD)?)));
        }
        if let Some(password) = chap {
            // RFC 2865 s.5.40: without CHAP-Challenge the authenticator is the challenge.
            let challenge = packet.raw(CHAP_CHALLENGE);
            let challenge = challenge.unwrap_or_else(|| packet.octets().get(4..20).unwrap_or_default());
            return Chap::parse(password, challenge).map(|chap| Some(Evidence::Chap(chap))).map_err(bad);
        }
        let challenge = || {
            packet.raw(MS_CHAP_CHALLENGE).ok_or_else(|| Fault::from(BadEvidence("MS-CHAP-Challenge is missing".into())))
        };
        if let Some(response) = second {
            let name = packet.raw(rfc2865::USER_NAME).unwrap_or_default();
            return MsChap2::parse(response, challenge()?, name)
                .map(|found| Some(Evidence::MsChap2(found)))
                .map_err(bad);
        }
        if let Some(response) = first {
            return MsChap::parse(response, challenge()?).map(|found| Some(Evidence::MsChap(found))).map_err(bad);
        }
        Ok(None)
    }

    /// Compares what the request offers with a credential: PAP, CHAP, MS-CHAP and MS-CHAPv2 alike.
    ///
    /// It is ready at once, but for slow password hashes, which are computed by a bounded pool.
    ///
    /// # Errors
    ///
    /// Where the request offers nothing, or what contradicts the standards; where the pool is full.
    pub async fn verify(&self, credential: &Credential) -> Result<Verdict, Fault> {
        match self.verify_now([credential]) {
            Some(verdict) => verdict,
            None => Box::pin(self.verify_slowly([credential])).await,
        }
    }

    /// Compares what the request offers with the first of a profile's credentials that its method can be compared with.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    pub async fn verify_profile(&self, profile: &Profile) -> Result<Verdict, Fault> {
        match self.verify_profile_now(profile) {
            Some(verdict) => verdict,
            None => Box::pin(self.verify_slowly(profile.credentials())).await,
        }
    }

    /// As [`verify_profile`](Self::verify_profile), without a wait; `None` where a slow password hash has to be computed.
    ///
    /// A handler that asks for this first keeps its future small, which moves with every request.
    pub fn verify_profile_now(&self, profile: &Profile) -> Option<Result<Verdict, Fault>> {
        match profile.credential {
            Some(_) => self.verify_now(profile.credentials()),
            None => Some(self.verify_unknown()),
        }
    }

    /// Refuses a user whom nobody knows, after as much work as a known one costs.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    pub fn verify_unknown(&self) -> Result<Verdict, Fault> {
        Ok(unknown_user(&self.evidence()?.ok_or_else(nothing)?))
    }

    /// Turns a verdict into the reply that its method owes: success string and keys of MS-CHAP, or `E=691`.
    pub fn answer(&self, verdict: Verdict) -> Reply<Access> {
        match &verdict {
            Verdict::Accepted(proof) => self.grant(proof),
            refused => self.refuse(self.reason(refused)),
        }
    }

    /// Accepts.
    ///
    /// A request with MS-CHAP evidence needs more than that: use [`answer`](Self::answer), or the client will not
    /// believe the server. Such a reply is an error when it is sealed, and is not sent.
    pub fn accept(&self) -> Reply<Access> {
        Reply::new(self.draft(Code::ACCESS_ACCEPT, true))
    }

    /// Accepts whatever the request offers, and proves nothing to who asks: FreeRADIUS's `Auth-Type := Accept`.
    ///
    /// An MS-CHAPv2 client will not believe it; one that only waits for an answer will.
    pub fn accept_without_proof(&self) -> Reply<Access> {
        self.accept().unproven()
    }

    /// Rejects. The reason is logged, not sent; the reject goes out after the configured delay.
    pub fn reject(&self, reason: Reason) -> Reply<Access> {
        Reply::new(self.draft(Code::ACCESS_REJECT, true)).because(reason)
    }

    /// Rejects in the way of the request's method: with `E=691` for MS-CHAP (MS-009).
    pub fn refuse(&self, reason: Reason) -> Reply<Access> {
        let reply = self.reject(reason);
        let mut challenge = [0; 16];
        let failure = match self.evidence() {
            Ok(Some(Evidence::MsChap2(found))) => {
                crate::random::fill(&mut challenge);
                Some(Failure::version2(FailureCode::AuthenticationFailure, challenge).value(found.identifier()))
            }
            Ok(Some(Evidence::MsChap(found))) => {
                crate::random::fill(&mut challenge);
                let challenge = challenge.first_chunk().copied().unwrap_or_default();
                Some(Failure::version1(FailureCode::AuthenticationFailure, challenge).value(found.identifier()))
            }
            _ => None,
        };
        match failure {
            Some(value) => reply.with(MS_CHAP_ERROR, value.as_octets()),
            None => reply,
        }
    }

    /// Asks for more: the next Access-Request comes back with the same State.
    pub fn challenge(&self, state: &[u8]) -> Reply<Access> {
        Reply::new(self.draft(Code::ACCESS_CHALLENGE, true)).with(rfc2865::STATE, state)
    }

    /// Whether a reply to this request has to prove something to the client.
    pub(crate) fn is_owed_proof(&self) -> bool {
        let packet = &self.inner().packet;
        packet.raw(MS_CHAP2_RESPONSE).is_some()
    }

    fn grant(&self, proof: &Proof) -> Reply<Access> {
        let reply = self.accept();
        match proof {
            Proof::MsChap(proof) => reply
                .with(microsoft::MS_MPPE_ENCRYPTION_POLICY, Value::new(POLICY_ALLOWED))
                .with(microsoft::MS_MPPE_ENCRYPTION_TYPES, Value::new(TYPES_40_OR_128))
                .seal_with(microsoft::MS_CHAP_MPPE_KEYS, &Cleartext::new(proof.keys().expose())),
            Proof::MsChap2(proof) => {
                let keys = proof.keys();
                reply
                    .with(microsoft::MS_CHAP2_SUCCESS, &proof.success())
                    .with(microsoft::MS_MPPE_ENCRYPTION_POLICY, Value::new(POLICY_ALLOWED))
                    .with(microsoft::MS_MPPE_ENCRYPTION_TYPES, Value::new(TYPES_40_OR_128))
                    .seal_with(microsoft::MS_MPPE_SEND_KEY, &Cleartext::new(keys.send.expose()))
                    .seal_with(microsoft::MS_MPPE_RECV_KEY, &Cleartext::new(keys.receive.expose()))
            }
            _ => reply,
        }
    }

    /// The verdict, where no slow hash stands before it.
    fn verify_now<'c>(&self, credentials: impl IntoIterator<Item = &'c Credential>) -> Option<Result<Verdict, Fault>> {
        let evidence = match self.evidence() {
            Ok(Some(evidence)) => evidence,
            Ok(None) => return Some(Err(nothing())),
            Err(fault) => return Some(Err(fault)),
        };
        let mut last = None;
        for credential in credentials {
            if matches!((&evidence, credential.cost()), (Evidence::Pap(_), Cost::Slow)) {
                return None;
            }
            match verify(&evidence, credential) {
                verdict @ Verdict::Incomparable { .. } => last = Some(verdict),
                decided => return Some(Ok(decided)),
            }
        }
        Some(last.ok_or_else(no_credential))
    }

    async fn verify_slowly(&self, credentials: impl IntoIterator<Item = &Credential>) -> Result<Verdict, Fault> {
        let evidence = self.evidence()?.ok_or_else(nothing)?;
        let mut last = None;
        for credential in credentials {
            let verdict = match (&evidence, credential.cost()) {
                (Evidence::Pap(password), Cost::Slow) => {
                    self.inner().hashing.verify(password.clone(), credential.clone()).await?
                }
                _ => verify(&evidence, credential),
            };
            match verdict {
                Verdict::Incomparable { .. } => last = Some(verdict),
                decided => return Ok(decided),
            }
        }
        last.ok_or_else(no_credential)
    }

    /// Why a verdict refuses; a password that decodes to garbage in an unsigned request points at the shared secret.
    #[must_use]
    pub fn reason(&self, verdict: &Verdict) -> Reason {
        let unsigned = !self.inner().packet.is_signed();
        match (verdict, self.evidence()) {
            (Verdict::Rejected(_), Ok(Some(Evidence::Pap(password)))) if unsigned && is_garbage(password.expose()) => {
                Reason::GarbagePassword
            }
            _ => Reason::from(verdict),
        }
    }
}

/// Whether a draft has an MS-CHAP2-Success.
pub(crate) fn has_success(draft: &ulna_wire::Draft) -> bool {
    Instances::new(draft.attributes(), microsoft::MS_CHAP2_SUCCESS.kind()).next().is_some()
}

fn bad(error: ulna_auth::EvidenceError) -> Fault {
    BadEvidence(error.to_string().into()).into()
}

/// Whether octets are none that a person types: what a wrong shared secret makes of a password.
fn is_garbage(password: &[u8]) -> bool {
    std::str::from_utf8(password).is_err() || password.iter().any(u8::is_ascii_control)
}

fn no_credential() -> Fault {
    Fault::new("no credential to compare with")
}

fn nothing() -> Fault {
    BadEvidence("neither User-Password, CHAP-Password nor an MS-CHAP response".into()).into()
}

// RFC 2548 gives these a structure of their own; here only their octets matter.
const CHAP_CHALLENGE: Attribute<Octets> = Attribute::rfc(60, "CHAP-Challenge");
const MS_CHAP_RESPONSE: Attribute<Octets> = Attribute::vendor(microsoft::MICROSOFT, 1, "MS-CHAP-Response");
const MS_CHAP_ERROR: Attribute<Octets> = Attribute::vendor(microsoft::MICROSOFT, 2, "MS-CHAP-Error");
const MS_CHAP_CHALLENGE: Attribute<Octets> = Attribute::vendor(microsoft::MICROSOFT, 11, "MS-CHAP-Challenge");
const MS_CHAP2_RESPONSE: Attribute<Octets> = Attribute::vendor(microsoft::MICROSOFT, 25, "MS-CHAP2-Response");
/// RFC 2548 s.2.4.4: encryption is allowed, not required.
const POLICY_ALLOWED: u32 = 1;
/// RFC 2548 s.2.4.5: keys of 40 and of 128 bits.
const TYPES_40_OR_128: u32 = 6;
