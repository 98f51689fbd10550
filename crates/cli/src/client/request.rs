//! A record becomes a request: passwords become evidence, control attributes say where it goes.

use std::net::{IpAddr, SocketAddr};

use ulna_auth::{Cleartext, MsChap, MsChap2, MsChap2Proof, NtHash, chap_response, mschap_response};
use ulna_dictionary::{Dictionary, Pair, Value, encode};
use ulna_proto::Question;
use ulna_wire::{Code, Random};

use super::{
    address::{Home, Route, default_port},
    records::Record,
};

/// What is sent, as the command line says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    /// Requests with this code, unless they say otherwise.
    Code(Code),
    /// What each request, or the port, says.
    Auto,
}

impl Command {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        Ok(Self::Code(match text {
            "auth" => Code::ACCESS_REQUEST,
            "acct" => Code::ACCOUNTING_REQUEST,
            "status" => Code::STATUS_SERVER,
            "coa" => Code::COA_REQUEST,
            "disconnect" => Code::DISCONNECT_REQUEST,
            "auto" => return Ok(Self::Auto),
            number => {
                let wrong = |_| "expected auth, acct, status, coa, disconnect, auto, or a code";
                Code(number.parse().map_err(wrong)?)
            }
        }))
    }
}

/// A request that is ready to be asked.
pub(super) struct Prepared {
    pub(super) question: Question,
    pub(super) route: Route,
    /// Its attributes as they are shown.
    pub(super) shown: Vec<String>,
    /// The codes that its reply may have, the one to name first.
    pub(super) expected: Vec<Code>,
    /// What an accept of MS-CHAPv2 has to prove.
    pub(super) proof: Option<MsChap2Proof>,
}

/// Makes the request of a record.
pub(super) fn prepare(
    dictionary: &Dictionary,
    record: &Record<'_>,
    command: Command,
    home: Home,
    random: &mut impl Random,
) -> Result<Prepared, String> {
    let control = Control::of(record);
    let code = control.code(command, home)?;
    let port = control.target_port.or(home.port).unwrap_or_else(|| default_port(code));
    let address = control.target.or(home.address).ok_or("name a server, or give Packet-Dst-IP-Address")?;
    let route = Route {
        source: control.source,
        source_port: control.source_port.unwrap_or(0),
        target: SocketAddr::new(address, port),
    };
    let mut evidence = Evidence::of(dictionary, &record.pairs, random)?;
    let mut shown: Vec<String> = evidence.pairs.iter().map(ToString::to_string).collect();
    shown.extend(evidence.cleartext.take().map(|pair| pair.to_string()));
    shown.extend(evidence.added.iter().map(ToString::to_string));
    // Message-Authenticator is computed when the request is sealed, whatever is written for it.
    let named = evidence.pairs.iter().any(|pair| matches!(pair.oid().numbers(), [MESSAGE_AUTHENTICATOR]));
    evidence.pairs.retain(|pair| !matches!(pair.oid().numbers(), [MESSAGE_AUTHENTICATOR]));
    evidence.pairs.append(&mut evidence.added);
    let attributes = encode(&evidence.pairs).map_err(|error| error.to_string())?;
    let mut question = Question::new(code).with_all(&attributes);
    if named {
        question = question.sign();
    }
    question.authenticator = evidence.authenticator;
    Ok(Prepared { question, route, shown, expected: control.expected(code, port), proof: evidence.proof })
}

/// What control attributes say.
#[derive(Default)]
struct Control {
    code: Option<Code>,
    reply: Option<Code>,
    source: Option<IpAddr>,
    source_port: Option<u16>,
    target: Option<IpAddr>,
    target_port: Option<u16>,
}

impl Control {
    fn of(record: &Record<'_>) -> Self {
        let mut control = Self::default();
        for pair in &record.pairs {
            let number = pair.value().number();
            match name(pair) {
                "Packet-Type" => control.code = code(number),
                "Response-Packet-Type" => control.reply = code(number),
                "Packet-Src-IP-Address" | "Packet-Src-IPv6-Address" => control.source = address(pair.value()),
                "Packet-Dst-IP-Address" | "Packet-Dst-IPv6-Address" => control.target = address(pair.value()),
                "Packet-Src-Port" => control.source_port = number.and_then(|number| number.try_into().ok()),
                "Packet-Dst-Port" => control.target_port = number.and_then(|number| number.try_into().ok()),
                _ => {}
            }
        }
        for pair in record.filter.iter().flatten() {
            if matches!(name(pair), "Packet-Type" | "Response-Packet-Type") {
                control.reply = code(pair.value().number()).or(control.reply);
            }
        }
        control
    }

    fn code(&self, command: Command, home: Home) -> Result<Code, String> {
        let by_port = match self.target_port.or(home.port) {
            Some(1812) => Some(Code::ACCESS_REQUEST),
            Some(1813) => Some(Code::ACCOUNTING_REQUEST),
            Some(3799) => Some(Code::COA_REQUEST),
            _ => None,
        };
        let by_reply = match self.reply {
            Some(Code::ACCESS_ACCEPT | Code::ACCESS_REJECT | Code::ACCESS_CHALLENGE) => Some(Code::ACCESS_REQUEST),
            Some(Code::ACCOUNTING_RESPONSE) => Some(Code::ACCOUNTING_REQUEST),
            Some(Code::DISCONNECT_ACK | Code::DISCONNECT_NAK) => Some(Code::DISCONNECT_REQUEST),
            Some(Code::COA_ACK | Code::COA_NAK) => Some(Code::COA_REQUEST),
            _ => None,
        };
        let code = match command {
            Command::Code(code) => self.code.or(Some(code)),
            Command::Auto => self.code.or(by_reply).or(by_port),
        };
        code.ok_or_else(|| {
            "Both Packet-Type and Response-Packet-Type undefined, specify at least one, or a well known RADIUS port"
                .into()
        })
    }

    /// What the reply may be; status servers answer by their port.
    fn expected(&self, code: Code, port: u16) -> Vec<Code> {
        if let Some(reply) = self.reply {
            return vec![reply];
        }
        match code {
            Code::ACCOUNTING_REQUEST => vec![Code::ACCOUNTING_RESPONSE],
            Code::STATUS_SERVER if port == 1813 => vec![Code::ACCOUNTING_RESPONSE, Code::ACCESS_ACCEPT],
            Code::STATUS_SERVER => vec![Code::ACCESS_ACCEPT, Code::ACCOUNTING_RESPONSE],
            Code::COA_REQUEST => vec![Code::COA_ACK],
            Code::DISCONNECT_REQUEST => vec![Code::DISCONNECT_ACK],
            _ => vec![Code::ACCESS_ACCEPT],
        }
    }
}

/// A record's pairs, with evidence where a password was.
struct Evidence<'d> {
    pairs: Vec<Pair<'d>>,
    /// The password once more, as radclient shows it.
    cleartext: Option<Pair<'d>>,
    /// What is added at the end.
    added: Vec<Pair<'d>>,
    authenticator: Option<[u8; 16]>,
    proof: Option<MsChap2Proof>,
}

impl<'d> Evidence<'d> {
    fn of(dictionary: &'d Dictionary, pairs: &[Pair<'d>], random: &mut impl Random) -> Result<Self, String> {
        let mut evidence =
            Self { pairs: pairs.to_vec(), cleartext: None, added: Vec::new(), authenticator: None, proof: None };
        let find = |wanted: &str| pairs.iter().find(|pair| name(pair) == wanted);
        let octets = |wanted: &str| find(wanted).and_then(|pair| pair.value().octets());
        if let Some(password) = octets("MS-CHAP2-Password") {
            evidence.mschap2(dictionary, password, octets("User-Name"), octets("MS-CHAP-Challenge"), random)?;
        } else if let Some(password) = octets("MS-CHAP-Password") {
            evidence.mschap(dictionary, password, octets("MS-CHAP-Challenge"), random)?;
        } else if let Some(password) = octets("CHAP-Password").filter(|password| !is_response(password)) {
            evidence.chap(dictionary, password, octets("CHAP-Challenge"), random)?;
        } else if let Some(password) = octets("User-Password") {
            evidence.note(dictionary, password);
        }
        Ok(evidence)
    }

    fn chap(
        &mut self,
        dictionary: &'d Dictionary,
        password: &[u8],
        challenge: Option<&[u8]>,
        random: &mut impl Random,
    ) -> Result<(), String> {
        let [identifier] = draw(random);
        // RFC 2865 s.5.3: without CHAP-Challenge the Request Authenticator is the challenge.
        let authenticator: [u8; 16] = draw(random);
        let response = chap_response(identifier, &Cleartext::new(password), challenge.unwrap_or(&authenticator));
        if challenge.is_none() {
            self.authenticator = Some(authenticator);
        }
        let value = [&[identifier], &response[..]].concat();
        let computed = pair(dictionary, "CHAP-Password", value)?;
        if let Some(place) = self.pairs.iter_mut().find(|pair| name(pair) == "CHAP-Password") {
            *place = computed;
        }
        self.note(dictionary, password);
        Ok(())
    }

    fn mschap(
        &mut self,
        dictionary: &'d Dictionary,
        password: &[u8],
        challenge: Option<&[u8]>,
        random: &mut impl Random,
    ) -> Result<(), String> {
        let wrong = |_| "an MS-CHAP-Challenge for MS-CHAP has 8 octets".to_owned();
        let own = challenge.map_or_else(|| Ok(draw(random)), |given| given.try_into().map_err(wrong))?;
        let response = mschap_response(&NtHash::of(&Cleartext::new(password)), &own);
        self.note(dictionary, password);
        if challenge.is_none() {
            self.added.push(pair(dictionary, "MS-CHAP-Challenge", own.to_vec())?);
        }
        // radclient's identifier is 0 as well.
        let response = MsChap::new(0, response, own).response();
        self.added.push(pair(dictionary, "MS-CHAP-Response", response.to_vec())?);
        Ok(())
    }

    fn mschap2(
        &mut self,
        dictionary: &'d Dictionary,
        password: &[u8],
        user: Option<&[u8]>,
        challenge: Option<&[u8]>,
        random: &mut impl Random,
    ) -> Result<(), String> {
        let user = user.ok_or("MS-CHAP2-Password needs a User-Name, which is hashed with it")?;
        let wrong = |_| "an MS-CHAP-Challenge for MS-CHAPv2 has 16 octets".to_owned();
        let own = challenge.map_or_else(|| Ok(draw(random)), |given| given.try_into().map_err(wrong))?;
        let hash = NtHash::of(&Cleartext::new(password));
        let [identifier] = draw(random);
        let answer = MsChap2::answer(identifier, &hash, draw(random), own, user).map_err(|error| error.to_string())?;
        self.note(dictionary, password);
        if challenge.is_none() {
            self.added.push(pair(dictionary, "MS-CHAP-Challenge", own.to_vec())?);
        }
        self.added.push(pair(dictionary, "MS-CHAP2-Response", answer.response().to_vec())?);
        self.proof = Some(answer.proof(&hash));
        Ok(())
    }

    fn note(&mut self, dictionary: &'d Dictionary, password: &[u8]) {
        if !self.pairs.iter().any(|pair| name(pair) == "Cleartext-Password") {
            self.cleartext = pair(dictionary, "Cleartext-Password", password.to_vec()).ok();
        }
    }
}

/// Whether a CHAP-Password is a response already: 17 octets, and not all of them characters of a password.
fn is_response(octets: &[u8]) -> bool {
    octets.len() == 17 && octets.iter().any(|octet| !(b' '..0x7f).contains(octet))
}

fn pair<'d>(dictionary: &'d Dictionary, name: &str, value: Vec<u8>) -> Result<Pair<'d>, String> {
    let definition = dictionary.attribute(name).ok_or_else(|| format!("the dictionary does not define {name}"))?;
    let value = Value::from_octets(definition.data_type(), &value).unwrap_or(Value::Octets(value));
    Ok(Pair::new(dictionary, definition, value))
}

pub(super) fn name<'d>(pair: &Pair<'d>) -> &'d str {
    pair.definition().map_or("", |definition| definition.name())
}

fn code(number: Option<u64>) -> Option<Code> {
    number.and_then(|number| u8::try_from(number).ok()).map(Code)
}

fn address(value: &Value) -> Option<IpAddr> {
    match value {
        Value::Ipv4(address) => Some((*address).into()),
        Value::Ipv6(address) => Some((*address).into()),
        _ => None,
    }
}

fn draw<const N: usize>(random: &mut impl Random) -> [u8; N] {
    let mut octets = [0; N];
    random.fill(&mut octets);
    octets
}

const MESSAGE_AUTHENTICATOR: u32 = 80;

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ulna_attributes::{
        microsoft::{MS_CHAP_CHALLENGE, MS_CHAP2_RESPONSE},
        rfc2865::{CHAP_PASSWORD, USER_PASSWORD},
    };
    use ulna_wire::{Counting, Draft, Packet, Policy, SharedKey, Verified};

    use super::*;

    fn dictionary() -> Arc<Dictionary> {
        let own: String = super::super::OWN
            .iter()
            .map(|(name, number, kind)| format!("ATTRIBUTE {name} {number} {kind}\n"))
            .collect();
        let text = "ATTRIBUTE User-Name 1 string\nATTRIBUTE User-Password 2 string encrypt=1\n\
                    ATTRIBUTE CHAP-Password 3 octets\nATTRIBUTE CHAP-Challenge 60 octets\n\
                    ATTRIBUTE Message-Authenticator 80 octets\nVENDOR Microsoft 311\nBEGIN-VENDOR Microsoft\n\
                    ATTRIBUTE MS-CHAP-Response 1 octets\nATTRIBUTE MS-CHAP-Challenge 11 octets\n\
                    ATTRIBUTE MS-CHAP2-Response 25 octets\nEND-VENDOR Microsoft\n\
                    VALUE Packet-Type Access-Request 1\nVALUE Packet-Type CoA-Request 43\n\
                    VALUE Response-Packet-Type Accounting-Response 5\nVALUE Response-Packet-Type Access-Reject 3\n";
        Arc::new(Dictionary::parse(&format!("{own}{text}")).unwrap())
    }

    fn prepared(text: &str, command: &str, server: &str) -> Result<Prepared, String> {
        let dictionary = dictionary();
        let record = Record { pairs: dictionary.pairs(text).unwrap(), ..Record::default() };
        let home = Home::resolve(server, super::super::Family::Any).unwrap();
        prepare(&dictionary, &record, Command::parse(command).unwrap(), home, &mut Counting::default())
    }

    /// What a server sees of it.
    fn seen(prepared: &Prepared) -> Verified<Vec<u8>> {
        let mut draft = Draft::new(prepared.question.code, prepared.question.is_signed());
        draft.append(&prepared.question.attributes);
        let authenticator = prepared.question.authenticator.unwrap_or([7; 16]);
        let sealed = draft.seal_request(&key(), 1, authenticator, &mut Counting::default()).unwrap();
        Packet::parse(sealed.octets().to_vec()).unwrap().verify(&key(), &Policy::REQUIRE).unwrap()
    }

    fn key() -> SharedKey {
        SharedKey::new("secret")
    }

    #[test]
    fn passwords_in_clear_become_evidence() {
        let pap = seen(&prepared("User-Name = bob, User-Password = hello", "auth", "127.0.0.1").unwrap());
        assert!(pap.reveal(&key(), USER_PASSWORD).unwrap().matches("hello"));

        let chap = prepared("User-Name = bob, CHAP-Password = hello", "auth", "127.0.0.1").unwrap();
        let packet = seen(&chap);
        let value = packet.get(CHAP_PASSWORD).unwrap();
        // RFC 2865 s.5.3: the challenge is the authenticator.
        let response = chap_response(value[0], &Cleartext::from("hello"), &packet.authenticator());
        assert_eq!(value[1..], response);
        assert_eq!(chap.shown.last().unwrap(), "Cleartext-Password = \"hello\"");

        let given = "User-Name = bob, CHAP-Password = hello, CHAP-Challenge = 0x0102";
        let packet = seen(&prepared(given, "auth", "127.0.0.1").unwrap());
        let value = packet.get(CHAP_PASSWORD).unwrap();
        assert_eq!(value[1..], chap_response(value[0], &Cleartext::from("hello"), &[1, 2]));
        let ready = format!("CHAP-Password = 0x{}", "00".repeat(17));
        assert_eq!(seen(&prepared(&ready, "auth", "127.0.0.1").unwrap()).get(CHAP_PASSWORD).unwrap(), [0; 17]);
    }

    #[test]
    fn mschap2_has_a_challenge_a_response_and_a_proof_to_come() {
        let asked = prepared("User-Name = bob, MS-CHAP2-Password = hello", "auth", "127.0.0.1").unwrap();
        let packet = seen(&asked);
        let (challenge, response) = (packet.get(MS_CHAP_CHALLENGE).unwrap(), packet.get(MS_CHAP2_RESPONSE).unwrap());
        let read = MsChap2::parse(response, challenge, b"bob").unwrap();
        let proof = read.proof(&NtHash::of(&Cleartext::from("hello")));
        assert!(asked.proof.unwrap().is_proven_by(&proof.success()));
        assert!(prepared("MS-CHAP2-Password = hello", "auth", "127.0.0.1").is_err_and(|e| e.contains("User-Name")));
        let short = "User-Name = bob, MS-CHAP2-Password = x, MS-CHAP-Challenge = 0x01";
        assert!(prepared(short, "auth", "127.0.0.1").is_err_and(|error| error.contains("16 octets")));
    }

    #[test]
    fn message_authenticator_is_always_sent_and_in_accounting_when_asked_for() {
        let access = prepared("User-Name = bob, Message-Authenticator = 0x00", "auth", "127.0.0.1").unwrap();
        assert!(seen(&access).is_signed());
        assert_eq!(seen(&access).attribute_count(), 2);
        assert!(!seen(&prepared("User-Name = bob", "acct", "127.0.0.1").unwrap()).is_signed());
        let signed = prepared("User-Name = bob, Message-Authenticator = 0x00", "acct", "127.0.0.1").unwrap();
        assert!(seen(&signed).is_signed());
    }

    #[test]
    fn control_attributes_say_what_and_where() {
        let text = "User-Name = bob, Packet-Type = CoA-Request, Packet-Dst-IP-Address = 127.0.0.9, Packet-Dst-Port = 9, \
                    Packet-Src-IP-Address = 127.0.0.2, Packet-Src-Port = 77";
        let control = prepared(text, "auto", "-").unwrap();
        assert_eq!(control.question.code, Code::COA_REQUEST);
        let route = Route { source: "127.0.0.2".parse().ok(), source_port: 77, target: "127.0.0.9:9".parse().unwrap() };
        assert_eq!((control.route, control.expected), (route, vec![Code::COA_ACK]));
        assert!(prepared("User-Name = bob", "auth", "-").is_err_and(|error| error.contains("Packet-Dst-IP-Address")));
        let rejected = prepared("User-Name = bob, Response-Packet-Type = Access-Reject", "auth", "127.0.0.1").unwrap();
        assert_eq!(rejected.expected, [Code::ACCESS_REJECT]);
    }

    #[test]
    fn auto_goes_by_what_is_known() {
        let code = |text: &str, server: &str| prepared(text, "auto", server).map(|prepared| prepared.question.code);
        assert_eq!(code("User-Name = bob", "127.0.0.1:1813"), Ok(Code::ACCOUNTING_REQUEST));
        assert_eq!(code("User-Name = bob", "127.0.0.1:3799"), Ok(Code::COA_REQUEST));
        assert_eq!(code("Response-Packet-Type = Accounting-Response", "127.0.0.1:9"), Ok(Code::ACCOUNTING_REQUEST));
        assert_eq!(code("Packet-Type = Access-Request", "127.0.0.1:1813"), Ok(Code::ACCESS_REQUEST));
        assert!(code("User-Name = bob", "127.0.0.1:9").unwrap_err().contains("specify at least one"));
        let ports = ["auth", "acct", "coa", "disconnect", "status", "12"]
            .map(|command| prepared("", command, "127.0.0.1").unwrap().route.target.port());
        assert_eq!(ports, [1812, 1813, 3799, 3799, 1812, 1812]);
        assert!(Command::parse("foo").is_err() && Command::parse("256").is_err());
    }
}
