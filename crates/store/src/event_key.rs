//! What makes an accounting event the same when it is reported again.

use std::{
    fmt,
    net::IpAddr,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use sha2::{Digest, Sha256};
use ulna_attributes::{rfc2865, rfc2866, rfc2869, rfc3162};
use ulna_wire::{Authenticator, Packet, Timestamp};

/// Who reports which event of which session, and when it happened: 24 octets, the same in every process and release.
///
/// The first sixteen are the beginning of the SHA-256 of the tag `ulna event 1` and of these parts, in this order, each as
/// they stand in the packet:
///
/// 1. the NAS: NAS-IP-Address, NAS-IPv6-Address and NAS-Identifier, all three, since the field has identifiers that a
///    thousand devices share and private addresses that ten networks share; only where none of them is there, a peer's
///    address, 4 or 16 octets, stands before the three that are absent;
/// 2. Acct-Session-Id;
/// 3. Class, each of them, and then an absent part;
/// 4. Acct-Status-Type;
/// 5. for interim updates, Acct-Session-Time.
///
/// A part that is there is hashed as 1, its length in two octets, and its octets; one that is absent is hashed as 0. The
/// last eight octets are the time of the event in seconds since 1970, most significant octet first: Event-Timestamp, or
/// else the arrival, to the nearest second, less Acct-Delay-Time.
///
/// Why so long: with 64 bits, two of a thousand million records would be taken for one with a probability of one in
/// forty, and that is a bill which nobody pays; with 128 there is nothing to calculate. Why a hash that is no secret: who can choose
/// the parts can as well write another's NAS-Identifier into them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventKey {
    subject: [u8; SUBJECT],
    seconds: u64,
}

/// One report of an event: its key, and how well its time is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    key: EventKey,
    stamped: bool,
    exact: bool,
    authenticator: Authenticator,
    arrival: u64,
}

impl EventKey {
    /// The length in octets.
    pub const LENGTH: usize = SUBJECT + 8;

    /// The key of the event that an Accounting-Request from `peer` reports, which arrived at `arrival`.
    #[must_use]
    pub fn of<B: AsRef<[u8]>>(packet: &Packet<B>, arrival: SystemTime, peer: IpAddr) -> Self {
        let packet = packet.as_view();
        Self { subject: subject(&packet, peer), seconds: seconds(&packet, arrival).0 }
    }

    /// The octets that it is kept as.
    #[must_use]
    pub fn to_octets(self) -> [u8; Self::LENGTH] {
        let mut octets = [0; Self::LENGTH];
        let (subject, seconds) = octets.split_at_mut(SUBJECT);
        subject.copy_from_slice(&self.subject);
        seconds.copy_from_slice(&self.seconds.to_be_bytes());
        octets
    }

    /// The key that was kept as `octets`.
    #[must_use]
    pub fn from_octets(octets: &[u8; Self::LENGTH]) -> Self {
        let (mut subject, mut seconds) = ([0; SUBJECT], [0; 8]);
        let (front, back) = octets.split_at(SUBJECT);
        subject.copy_from_slice(front);
        seconds.copy_from_slice(back);
        Self { subject, seconds: u64::from_be_bytes(seconds) }
    }

    /// When the event happened, in seconds since 1970.
    #[must_use]
    pub const fn seconds(&self) -> u64 {
        self.seconds
    }

    /// When the event happened.
    #[must_use]
    pub fn happened(&self) -> SystemTime {
        UNIX_EPOCH.checked_add(Duration::from_secs(self.seconds)).unwrap_or(UNIX_EPOCH)
    }

    pub(crate) const fn at(self, seconds: u64) -> Self {
        Self { seconds, ..self }
    }
}

impl fmt::Debug for EventKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.subject.iter().try_for_each(|octet| write!(f, "{octet:02x}"))?;
        write!(f, "@{}", self.seconds)
    }
}

impl Report {
    /// What an Accounting-Request from `peer` that arrived at `arrival` reports.
    #[must_use]
    pub fn of<B: AsRef<[u8]>>(packet: &Packet<B>, arrival: SystemTime, peer: IpAddr) -> Self {
        let packet = packet.as_view();
        let (at, stamped) = seconds(&packet, arrival);
        let key = EventKey { subject: subject(&packet, peer), seconds: at };
        let interim = packet.raw(rfc2866::ACCT_STATUS_TYPE) == Some(&INTERIM);
        let exact = interim && packet.raw(rfc2866::ACCT_SESSION_TIME).is_none();
        Self { key, stamped, exact, authenticator: packet.authenticator(), arrival: rounded(arrival) }
    }

    /// The key of the event.
    #[must_use]
    pub const fn key(&self) -> EventKey {
        self.key
    }

    /// Whether the sender says when the event happened, with Event-Timestamp, so that the time is the same in each report.
    #[must_use]
    pub const fn is_stamped(&self) -> bool {
        self.stamped
    }

    /// Whether reports whose times differ a little are not to be taken for one: interim updates that do not say
    /// Acct-Session-Time, which alone would tell an update from the next one.
    pub(crate) const fn is_exact(&self) -> bool {
        self.exact
    }

    pub(crate) const fn authenticator(&self) -> Authenticator {
        self.authenticator
    }

    /// When it arrived, in seconds since 1970.
    pub(crate) const fn arrival(&self) -> u64 {
        self.arrival
    }
}

/// All of the key but the time.
fn subject(packet: &Packet<&[u8]>, peer: IpAddr) -> [u8; SUBJECT] {
    let mut hash = Sha256::new();
    hash.update(TAG);
    let nas = [
        packet.raw(rfc2865::NAS_IP_ADDRESS),
        packet.raw(rfc3162::NAS_IPV6_ADDRESS),
        packet.raw(rfc2865::NAS_IDENTIFIER),
    ];
    if nas.iter().all(Option::is_none) {
        match peer.to_canonical() {
            IpAddr::V4(address) => part(&mut hash, Some(&address.octets())),
            IpAddr::V6(address) => part(&mut hash, Some(&address.octets())),
        }
    }
    nas.iter().for_each(|name| part(&mut hash, *name));
    part(&mut hash, packet.raw(rfc2866::ACCT_SESSION_ID));
    // RFC 2865 s.5.25: there may be several.
    packet.instances(rfc2865::CLASS.kind()).for_each(|class| part(&mut hash, Some(class)));
    part(&mut hash, None);
    let status = packet.raw(rfc2866::ACCT_STATUS_TYPE);
    part(&mut hash, status);
    if status == Some(&INTERIM) {
        part(&mut hash, packet.raw(rfc2866::ACCT_SESSION_TIME));
    }
    let mut subject = [0; SUBJECT];
    subject.iter_mut().zip(hash.finalize()).for_each(|(place, octet)| *place = octet);
    subject
}

/// Adds a part so that no two sequences of parts give the same octets.
fn part(hash: &mut Sha256, octets: Option<&[u8]>) {
    let Some(octets) = octets else { return hash.update([0]) };
    // A value has 253 octets at most.
    let [high, low] = u16::try_from(octets.len()).unwrap_or(u16::MAX).to_be_bytes();
    hash.update([1, high, low]);
    hash.update(octets);
}

/// When the event happened, in seconds since 1970, and whether its sender says so.
fn seconds(packet: &Packet<&[u8]>, arrival: SystemTime) -> (u64, bool) {
    if let Some(Timestamp(seconds)) = packet.find(rfc2869::EVENT_TIMESTAMP) {
        return (seconds.into(), true);
    }
    // RFC 2866 s.5.2: the delay is how long the client has been trying.
    let delay = packet.find(rfc2866::ACCT_DELAY_TIME).unwrap_or(0);
    (rounded(arrival).saturating_sub(delay.into()), false)
}

fn rounded(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    since.saturating_add(Duration::from_millis(500)).as_secs()
}

const SUBJECT: usize = 16;
/// A key of another rule has to have another tag.
const TAG: &[u8] = b"ulna event 1";
/// Acct-Status-Type Interim-Update ([RFC 2866 section 5.1](https://www.rfc-editor.org/rfc/rfc2866#section-5.1)).
const INTERIM: [u8; 4] = [0, 0, 0, 3];

#[cfg(test)]
mod tests {
    use super::*;

    /// An Accounting-Request with these attributes.
    fn packet(attributes: &[(u8, &[u8])]) -> Packet<Vec<u8>> {
        let mut octets = vec![4, 1, 0, 0];
        octets.extend_from_slice(&[9; 16]);
        for (number, value) in attributes {
            octets.extend_from_slice(&[*number, value.len() as u8 + 2]);
            octets.extend_from_slice(value);
        }
        let length = octets.len() as u16;
        octets[2..4].copy_from_slice(&length.to_be_bytes());
        Packet::parse(octets).unwrap()
    }

    const STOP: (u8, &[u8]) = (40, &[0, 0, 0, 2]);
    const PEER: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 7));

    fn at(milliseconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(milliseconds)
    }

    #[test]
    fn the_key_is_that_of_the_documentation() {
        let packet = packet(&[STOP, (44, b"s1"), (25, b"c"), (32, b"nas"), (55, &[0x65, 0x53, 0xf1, 0x00])]);
        let mut parts = b"ulna event 1".to_vec();
        parts.extend_from_slice(b"\0\0\x01\0\x03nas\x01\0\x02s1\x01\0\x01c\0\x01\0\x04\0\0\0\x02");
        let mut expected = Sha256::digest(&parts)[..16].to_vec();
        expected.extend_from_slice(&1_700_000_000_u64.to_be_bytes());
        let key = EventKey::of(&packet, at(1), PEER);
        assert_eq!(key.to_octets().to_vec(), expected);
        assert_eq!(EventKey::from_octets(&key.to_octets()), key);
        assert_eq!((key.seconds(), key.happened()), (1_700_000_000, at(1_700_000_000_000)));
        // Written down, so that no later release changes it without a new tag.
        assert_eq!(format!("{key:?}"), "8f5c44474df97b7a121297c66ea95d56@1700000000");
    }

    #[test]
    fn the_peer_counts_only_where_the_nas_has_no_name() {
        let other: IpAddr = "::ffff:192.0.2.8".parse().unwrap();
        let key = |attributes: &[_], peer| EventKey::of(&packet(attributes), at(0), peer);
        for nas in [(4, &[1; 4][..]), (95, &[1; 16]), (32, b"n")] {
            assert_eq!(key(&[STOP, nas], PEER), key(&[STOP, nas], other));
        }
        assert_ne!(key(&[STOP], PEER), key(&[STOP], other));
        assert_eq!(key(&[STOP], "192.0.2.8".parse().unwrap()), key(&[STOP], other), "a mapped address is that address");
    }

    #[test]
    fn rfc2866_5_2_the_time_of_an_event_is_the_arrival_less_the_delay() {
        let seconds = |attributes: &[_], time| EventKey::of(&packet(attributes), time, PEER).seconds();
        assert_eq!(seconds(&[STOP], at(10_499)), 10);
        assert_eq!(seconds(&[STOP], at(10_500)), 11);
        assert_eq!(seconds(&[STOP, (41, &[0, 0, 0, 4])], at(10_000)), 6);
        assert_eq!(seconds(&[STOP, (41, &[255; 4])], at(10_000)), 0, "a delay longer than time itself");
        // RFC 2869 s.5.3: Event-Timestamp is when it happened, whatever the delay.
        assert_eq!(seconds(&[STOP, (41, &[0, 0, 0, 4]), (55, &[0, 0, 0, 99])], at(10_000)), 99);
        assert_eq!(seconds(&[STOP, (55, &[0, 99])], at(10_000)), 10, "an invalid one says nothing");
    }

    #[test]
    fn odd_records_have_keys_like_any_other() {
        // features-and-standards D4 group 16.
        let key = |attributes: &[_]| EventKey::of(&packet(attributes), at(10_000), PEER);
        assert_eq!(key(&[STOP, (55, &[0; 4])]).seconds(), 0);
        assert_eq!(key(&[STOP, (55, &[255; 4])]).happened(), at(u64::from(u32::MAX) * 1_000), "the year 2106");
        let long = [b'x'; 253];
        assert_ne!(key(&[STOP, (44, &long)]), key(&[STOP, (44, &long[1..])]));
        assert_ne!(key(&[STOP]), key(&[STOP, (44, b"")]), "no Acct-Session-Id is another one than an empty one");
        assert_ne!(key(&[STOP]), key(&[]), "no Acct-Status-Type");
        // What belongs to one attribute cannot pass for the next.
        assert_ne!(key(&[STOP, (44, b"1"), (25, b"2")]), key(&[STOP, (44, b""), (25, b"12")]));
    }

    #[test]
    fn reports_say_how_well_they_know_the_time() {
        let report = |attributes: &[_]| Report::of(&packet(attributes), at(10_000), PEER);
        assert!(!report(&[STOP]).is_stamped() && report(&[STOP, (55, &[0, 0, 0, 9])]).is_stamped());
        let interim = (40, &INTERIM[..]);
        assert!(report(&[interim]).is_exact());
        assert!(!report(&[interim, (46, &[0, 0, 0, 9])]).is_exact() && !report(&[STOP]).is_exact());
    }
}
