//! Names of segments, which sort in the order in which the segments were begun.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

/// The name of a segment, `acct-20261121T120000Z-0001.ulna`: UTC time to the second and a number from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SegmentName {
    /// Seconds since 1970.
    seconds: u64,
    /// 1 to 9999.
    number: u16,
}

impl SegmentName {
    /// Returns the name for a segment begun now, greater than `last` even if the clock was set back.
    pub(crate) fn after(last: Option<Self>, now: SystemTime) -> Self {
        let seconds = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()).min(LAST_SECOND);
        let fresh = Self { seconds, number: 1 };
        match last {
            Some(last) if last >= fresh && last.number < LAST_NUMBER => Self { number: last.number + 1, ..last },
            Some(last) if last >= fresh => Self { seconds: last.seconds.saturating_add(1), number: 1 },
            _ => fresh,
        }
    }
}

impl fmt::Display for SegmentName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil(self.seconds / DAY);
        let (hour, minute, second) = (self.seconds % DAY / 3_600, self.seconds % 3_600 / 60, self.seconds % 60);
        write!(f, "acct-{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z-{:04}.ulna", self.number)
    }
}

impl FromStr for SegmentName {
    type Err = NotASegment;

    fn from_str(name: &str) -> Result<Self, NotASegment> {
        let parse = || {
            let middle = name.strip_prefix("acct-")?.strip_suffix(".ulna")?;
            let (stamp, number) = middle.split_once("Z-")?;
            let (date, time) = stamp.split_once('T')?;
            let (date, time, number) = (digits(date, 8)?, digits(time, 6)?, digits(number, 4)?);
            let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100);
            let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100);
            let seconds = days(year, month, day)? * DAY + hour * 3_600 + minute * 60 + second;
            let parsed = Self { seconds, number: u16::try_from(number).ok()? };
            // Only one spelling of each name: a thirty-first of February is somebody else's file.
            (parsed.to_string() == name && parsed.number > 0).then_some(parsed)
        };
        parse().ok_or(NotASegment)
    }
}

/// A file name that is not a segment's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotASegment;

fn digits(text: &str, length: usize) -> Option<u64> {
    (text.len() == length && text.bytes().all(|octet| octet.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// Returns the days from 1970-01-01 to a date of the Gregorian calendar.
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    // The year begins in March here, so that the leap day is its last.
    let year = if month > 2 { year } else { year.checked_sub(1)? };
    let from_march = (month + 9) % 12;
    let day_of_year = (153 * from_march + 2) / 5 + day.checked_sub(1)?;
    (year * 365 + year / 4 - year / 100 + year / 400 + day_of_year).checked_sub(EPOCH)
}

/// Returns year, month and day of the day that many days after 1970-01-01.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + EPOCH;
    let (era, day_of_era) = (days / ERA, days % ERA);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    (year, month, day)
}

/// Seconds of a day.
const DAY: u64 = 86_400;
/// Days of 400 years.
const ERA: u64 = 146_097;
/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: u64 = 719_468;
/// 9998-12-31T23:59:59Z: leaves a year of room for names that follow.
const LAST_SECOND: u64 = 253_370_764_799;
const LAST_NUMBER: u16 = 9_999;

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn known_dates() {
        assert_eq!(SegmentName::after(None, at(1_795_262_400)).to_string(), "acct-20261121T120000Z-0001.ulna");
        assert_eq!(SegmentName::after(None, at(951_782_400)).to_string(), "acct-20000229T000000Z-0001.ulna");
        assert_eq!(SegmentName::after(None, at(0)).to_string(), "acct-19700101T000000Z-0001.ulna");
        let last = SegmentName::after(None, SystemTime::UNIX_EPOCH + Duration::from_secs(LAST_SECOND + 9));
        assert_eq!(last.to_string(), "acct-99981231T235959Z-0001.ulna");
    }

    #[test]
    fn names_grow_even_if_the_clock_does_not() {
        let first = SegmentName::after(None, at(1_000_000));
        let second = SegmentName::after(Some(first), at(1_000_000));
        let third = SegmentName::after(Some(second), at(500));
        assert!(first < second && second < third);
        assert!(first.to_string() < second.to_string() && second.to_string() < third.to_string());
        let full = SegmentName { number: LAST_NUMBER, ..first };
        let next = SegmentName::after(Some(full), at(1_000_000));
        assert!(full < next && full.to_string() < next.to_string());
    }

    #[test]
    fn other_files_are_not_segments() {
        for name in [
            "lock",
            "acct-20261121T120000Z-0001.ulna.gz",
            "acct-20260231T120000Z-0001.ulna",
            "acct-20261121T250000Z-0001.ulna",
            "acct-20261121T120000Z-0000.ulna",
            "acct-00000000T000000Z-0001.ulna",
            "acct-2026112+T120000Z-0001.ulna",
            "acct-é0261121T120000Z-0001.ulna",
        ] {
            assert_eq!(name.parse::<SegmentName>(), Err(NotASegment), "{name}");
        }
    }

    proptest! {
        #[test]
        fn names_survive_the_round_trip(seconds in 0..LAST_SECOND, number in 1..=LAST_NUMBER) {
            let name = SegmentName { seconds, number };
            prop_assert_eq!(name.to_string().parse(), Ok(name));
        }

        #[test]
        fn text_sorts_like_the_names(a in (0..LAST_SECOND, 1..=LAST_NUMBER), b in (0..LAST_SECOND, 1..=LAST_NUMBER)) {
            let (a, b) = (SegmentName { seconds: a.0, number: a.1 }, SegmentName { seconds: b.0, number: b.1 });
            prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
        }
    }
}
