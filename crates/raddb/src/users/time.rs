//! `Login-Time` and `Expiration`.

use jiff::civil::DateTime;

use crate::clock::{Clock, MINUTES_OF_DAY};

/// The minutes of a week in which somebody may log in: `Wk0800-1800,Sa,Su1000-1200`.
///
/// Days are Su to Sa, Wk for Monday to Friday, Al and Any for all of them, and ranges such as Mo-Th. A range of times
/// includes its last minute, and wraps around midnight within its own day.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Week(Box<[u8; MINUTES_OF_WEEK / 8]>);

impl Week {
    /// Reads the form above; `None` where it is another one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut week = Self(Box::new([0; MINUTES_OF_WEEK / 8]));
        let text = text.to_ascii_lowercase();
        for part in text.split([',', '|']) {
            week.allow(part.trim())?;
        }
        Some(week)
    }

    /// How many seconds may still be used from `minute` on: `None` where none, `Some(None)` where the whole week may.
    pub(crate) fn left(&self, minute: usize) -> Option<Option<u32>> {
        let used = (0..MINUTES_OF_WEEK).take_while(|&after| self.allows((minute + after) % MINUTES_OF_WEEK)).count();
        match u32::try_from(used) {
            Ok(0) => None,
            Ok(minutes) if used < MINUTES_OF_WEEK => Some(Some(minutes * 60)),
            _ => Some(None),
        }
    }

    fn allow(&mut self, part: &str) -> Option<()> {
        if part.is_empty() {
            return None;
        }
        let (mut days, times) = part.split_at(part.find(|c: char| c.is_ascii_digit()).unwrap_or(part.len()));
        let (start, end) = match times.split_once('-') {
            _ if times.is_empty() => (0, MINUTES_OF_DAY - 1),
            Some((start, end)) => (time(start)?, time(end)?),
            None => (time(times)?, time(times)?),
        };
        if days.is_empty() {
            days = "al";
        }
        while !days.is_empty() {
            let (mut first, mut rest) = day(days)?;
            let mut last = first;
            if let Some(after) = rest.strip_prefix('-') {
                (last, rest) = day(after)?;
            }
            if first == WEEKDAYS {
                (first, last) = (1, 5);
            } else if first > WEEKDAYS {
                (first, last) = (0, 6);
            }
            let count = (last % 7 + 7 - first) % 7 + 1;
            for day in (first..first + count).map(|day| day % 7) {
                let minutes = (end + MINUTES_OF_DAY - start) % MINUTES_OF_DAY + 1;
                for minute in (start..start + minutes).map(|minute| minute % MINUTES_OF_DAY) {
                    let at = day * MINUTES_OF_DAY + minute;
                    if let Some(octet) = self.0.get_mut(at / 8) {
                        *octet |= 1 << (at % 8);
                    }
                }
            }
            days = rest;
        }
        Some(())
    }

    fn allows(&self, minute: usize) -> bool {
        self.0.get(minute / 8).is_some_and(|octet| octet & (1 << (minute % 8)) != 0)
    }
}

impl std::fmt::Debug for Week {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Week({} minutes)", self.0.iter().map(|octet| octet.count_ones()).sum::<u32>())
    }
}

/// Reads a date in local time as seconds since 1970: `Nov 21 2026`, `21 Nov 2026 12:34:56`, `2026-11-21`, or the seconds.
pub(crate) fn date(text: &str, clock: &Clock) -> Option<i64> {
    if !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_digit()) {
        return text.parse::<u32>().ok().map(i64::from);
    }
    if let Some(moment) = text.parse::<jiff::Timestamp>().ok().filter(|_| text.ends_with('Z')) {
        return Some(moment.as_second());
    }
    if let Ok(local) = text.parse::<DateTime>() {
        return clock.at(local);
    }
    let mut words: Vec<&str> = text.split([' ', '\t', ',']).filter(|word| !word.is_empty()).collect();
    if words.last().is_some_and(|zone| zone.eq_ignore_ascii_case("UTC") || zone.eq_ignore_ascii_case("GMT")) {
        words.pop();
        return date(&words.join(" "), &clock.clone().in_zone("UTC")?);
    }
    let time = match words.iter().position(|word| word.contains(':')) {
        Some(place) => words.remove(place),
        None => "0:00",
    };
    let [first, second, third] = *words.as_slice() else { return None };
    let month = |word: &str| {
        let start = word.get(..3)?;
        (1..).zip(MONTHS).find(|(_, month)| month.eq_ignore_ascii_case(start)).map(|(number, _)| number)
    };
    let (month, [a, b]) = match (month(first), month(second)) {
        (Some(month), _) => (month, [second, third]),
        (None, Some(month)) => (month, [first, third]),
        (None, None) => return None,
    };
    let [a, b] = [a, b].map(|word| word.parse::<i16>().ok().filter(|number| *number > 0));
    let (day, year) = match (a?, b?) {
        (day, year @ 1970..) | (year @ 1970.., day) => (i8::try_from(day).ok()?, year),
        _ => return None,
    };
    let mut parts = time.split(':').map(|part| part.parse::<i8>().ok());
    let hour = parts.next().flatten()?;
    let minute = parts.next().flatten()?;
    let second = parts.next().map_or(Some(0), |second| second)?;
    match parts.next() {
        None => clock.at(DateTime::new(year, month, day, hour, minute, second, 0).ok()?),
        Some(_) => None,
    }
}

/// `0800` as a minute of the day; 2400 is the last one.
fn time(text: &str) -> Option<usize> {
    let number: usize = text.parse().ok().filter(|_| text.len() == 4 && !text.starts_with('+'))?;
    let (hour, minute) = (number / 100, number % 100);
    (hour <= 24 && minute < 60).then_some((hour * 60 + minute).min(MINUTES_OF_DAY - 1))
}

/// The number of the day that `text` begins with, and what follows.
fn day(text: &str) -> Option<(usize, &str)> {
    (0..).zip(DAYS).find_map(|(number, name)| Some((number, text.strip_prefix(name)?)))
}

const MINUTES_OF_WEEK: usize = 7 * MINUTES_OF_DAY;
const DAYS: [&str; 10] = ["su", "mo", "tu", "we", "th", "fr", "sa", "wk", "any", "al"];
const WEEKDAYS: usize = 7;
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

#[cfg(test)]
mod tests {
    use super::*;

    fn left(text: &str, day: usize, hour: usize, minute: usize) -> Option<Option<u32>> {
        Week::parse(text).unwrap().left(day * MINUTES_OF_DAY + hour * 60 + minute)
    }

    #[test]
    fn weeks_are_read_as_the_field_writes_them() {
        assert_eq!(left("Al", 3, 4, 5), Some(None));
        assert_eq!(left("any0000-2359", 3, 4, 5), Some(None));
        assert_eq!(left("Wk0800-1759", 1, 17, 0), Some(Some(3600)));
        assert_eq!(left("Wk0800-1759", 1, 18, 0), None);
        assert_eq!(left("Wk0800-1759", 6, 12, 0), None);
        assert_eq!(left("Wk,Sa,Su1000-1200", 0, 10, 0), Some(Some(121 * 60)));
        assert_eq!(left("Fr-Mo", 0, 0, 0), Some(Some(2 * 24 * 3600)));
        assert_eq!(left("MoWe2305-0855|Th0000-2400", 3, 23, 5), Some(Some((55 + 24 * 60) * 60)));
        assert_eq!(left("Mo2305-0855", 1, 8, 55), Some(Some(60)));
        assert_eq!(left("Mo2305-0855", 2, 0, 0), None);
        assert_eq!(left("0800", 2, 8, 0), Some(Some(60)));
        for text in ["", "Xx", "Wk800-1800", "Wk0800-18000", "Wk2500-2600", "Mo-", "Mo0870", "Mo+800", "Al0-1"] {
            assert!(Week::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn dates_are_local() {
        let utc = Clock::system().in_zone("UTC").unwrap();
        for text in [
            "Nov 21 2026",
            "21 nov 2026",
            "November 21, 2026 00:00",
            "Nov 21 2026 0:00:00",
            "1795219200",
            "2026-11-21",
            "2026-11-21T00:00:00Z",
            "Nov 21 2026 UTC",
            "2026 Nov 21",
            "Nov 2026 21",
        ] {
            assert_eq!(date(text, &utc), Some(1_795_219_200), "{text}");
        }
        for text in ["", "Foo 1 2026", "Nov 31 2026", "Nov 21 1926", "21 11 2026", "Nov 21 2026 1:2:3:4", "Nov 21"] {
            assert_eq!(date(text, &utc), None, "{text}");
        }
        if let Some(oslo) = Clock::system().in_zone("Europe/Oslo") {
            assert_eq!(date("Nov 21 2026", &oslo), Some(1_795_219_200 - 3600));
            assert_eq!(date("Nov 21 2026 12:00 UTC", &oslo), Some(1_795_219_200 + 12 * 3600));
        }
    }
}
