//! Dates as the field writes them: `Jan  1 1970 00:00:00 UTC`.

use std::fmt;

use nom::{
    IResult, Parser,
    branch::alt,
    character::complete::{alpha1, char, digit1, one_of},
    combinator::{all_consuming, map_opt, opt},
    multi::many1,
    sequence::{preceded, terminated},
};

/// Prints seconds since 1970 as a date in UTC.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Printed(pub(crate) u32);

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, seconds) = (self.0 / DAY, self.0 % DAY);
        let (year, month, day) = civil(days);
        let month = MONTHS.get(month as usize - 1).copied().unwrap_or_default();
        write!(f, "{month} {day:2} {year} {:02}:{:02}:{:02} UTC", seconds / 3600, seconds / 60 % 60, seconds % 60)
    }
}

/// Reads seconds since 1970, or a date in UTC: `Nov 21 2026`, `21 Nov 2026`, each with `12:34` or `12:34:56` and
/// `UTC` behind it if wanted.
pub(crate) fn read(text: &str) -> Option<u32> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return text.bytes().all(|octet| octet.is_ascii_digit()).then_some(seconds);
    }
    let day_of_month =
        alt(((month, terminated(number, opt(char(',')))), (number, month).map(|(day, month)| (month, day))));
    let time = opt((number, preceded(char(':'), number), opt(preceded(char(':'), number))));
    let mut form = all_consuming((day_of_month, number, time, opt(zone)));
    let (_, ((month, day), year, time, _)) = form.parse(text).ok()?;
    let (hour, minute, second) = time.unwrap_or((0, 0, None));
    let second = second.unwrap_or(0);
    let fits = (1970..=2106).contains(&year) && (1..=length_of(year, month)).contains(&day);
    if !fits || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = u64::from(days_to(year, month, day)) * u64::from(DAY) + u64::from(hour * 3600 + minute * 60 + second);
    seconds.try_into().ok()
}

fn number(text: &str) -> IResult<&str, u32> {
    preceded(spaces, map_opt(digit1, |digits: &str| digits.parse().ok().filter(|&number| number < 10_000))).parse(text)
}

/// A month's name, from its first three letters on.
fn month(text: &str) -> IResult<&str, u32> {
    let known = |name: &str| {
        let start = name.get(..3)?;
        (1..).zip(MONTHS).find(|(_, month)| month.eq_ignore_ascii_case(start)).map(|(number, _)| number)
    };
    preceded(spaces, map_opt(alpha1, known)).parse(text)
}

// Another zone would have to be worked out: better an error than a date that is hours off.
fn zone(text: &str) -> IResult<&str, &str> {
    preceded(
        many1(char(' ')),
        alt((nom::bytes::complete::tag_no_case("utc"), nom::bytes::complete::tag_no_case("gmt"))),
    )
    .parse(text)
}

fn spaces(text: &str) -> IResult<&str, ()> {
    nom::multi::many0_count(one_of(" \t")).map(|_| ()).parse(text)
}

/// Year, month and day of the Gregorian calendar, of days since 1970.
fn civil(days: u32) -> (u32, u32, u32) {
    let mut year = 1970 + days / 366;
    while year < 2107 && days_to(year + 1, 1, 1) <= days {
        year += 1;
    }
    let mut month = 1;
    while month < 12 && days_to(year, month + 1, 1) <= days {
        month += 1;
    }
    (year, month, days - days_to(year, month, 1) + 1)
}

/// Days since 1970; `year` is from 1970 to 2108.
fn days_to(year: u32, month: u32, day: u32) -> u32 {
    let before = year - 1;
    let leap_days = (before / 4 - before / 100 + before / 400) - (1969 / 4 - 1969 / 100 + 1969 / 400);
    let months: u32 = (1..month).map(|month| length_of(year, month)).sum();
    (year - 1970) * 365 + leap_days + months + day - 1
}

const fn length_of(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const DAY: u32 = 86_400;
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_the_fields_forms() {
        for (text, seconds) in [
            ("0", 0),
            ("Jan  1 1970 00:00:00 UTC", 0),
            ("Nov 21 2026 12:34:56 UTC", 1_795_264_496),
            ("Nov 21 2026", 1_795_219_200),
            ("21 nov 2026 12:34", 1_795_264_440),
            ("November 21, 2026", 1_795_219_200),
            ("Feb  7 2106 06:28:15 UTC", u32::MAX),
            ("4294967295", u32::MAX),
        ] {
            assert_eq!(read(text), Some(seconds), "{text}");
        }
        for text in [
            "",
            "4294967296",
            "-1",
            "Feb 30 2020",
            "Feb 29 2021",
            "Jan 1 1969",
            "1 1 2020",
            "2026-11-21",
            "Nov 21 2026 25:00",
            "Nov 21 2026 12:34:56 CET",
            "Feb  7 2106 06:28:16 UTC",
            "Foo 1 2020",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_is_printed_and_read_again() {
        for day in 0..=u32::MAX / DAY {
            let seconds = (day * DAY).saturating_add(day % DAY);
            assert_eq!(read(&Printed(seconds).to_string()), Some(seconds));
        }
        assert_eq!(Printed(1_600_000_000).to_string(), "Sep 13 2020 12:26:40 UTC");
        assert_eq!(Printed(u32::MAX).to_string(), "Feb  7 2106 06:28:15 UTC");
    }
}
