//! What time it is, where the server stands.

use std::{
    fmt,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

/// What time it is, and in which time zone: `Login-Time` and `Expiration` are in local time.
#[derive(Clone)]
pub struct Clock {
    now: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    zone: TimeZone,
}

impl Clock {
    /// A clock that asks `now` each time, in the time zone of the system.
    #[must_use]
    pub fn new(now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self { now: Arc::new(now), zone: TimeZone::system() }
    }

    /// The clock and the time zone of the system.
    #[must_use]
    pub fn system() -> Self {
        Self::new(SystemTime::now)
    }

    /// The same clock in another time zone: a name such as `Europe/Oslo`; `None` where the system does not know it.
    #[must_use]
    pub fn in_zone(self, name: &str) -> Option<Self> {
        let zone = if name == "UTC" { TimeZone::UTC } else { TimeZone::get(name).ok()? };
        Some(Self { zone, ..self })
    }

    /// Seconds since 1970.
    pub(crate) fn seconds(&self) -> i64 {
        let now = (self.now)();
        now.duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
    }

    /// The minute of the week, counted from the beginning of Sunday in local time.
    pub(crate) fn minute_of_week(&self) -> usize {
        let moment = Timestamp::from_second(self.seconds()).unwrap_or(Timestamp::UNIX_EPOCH);
        let local = self.zone.to_datetime(moment);
        let day = usize::try_from(local.weekday().to_sunday_zero_offset()).unwrap_or(0);
        let [hour, minute] = [local.hour(), local.minute()].map(|part| usize::try_from(part).unwrap_or(0));
        day * MINUTES_OF_DAY + hour * 60 + minute
    }

    /// The seconds since 1970 of a moment in local time.
    pub(crate) fn at(&self, local: DateTime) -> Option<i64> {
        self.zone.to_timestamp(local).ok().map(Timestamp::as_second)
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clock({})", self.zone.iana_name().unwrap_or("local"))
    }
}

/// How many minutes a day has.
pub(crate) const MINUTES_OF_DAY: usize = 24 * 60;

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn minutes_are_counted_from_sunday() {
        // 1970-01-01 was a Thursday.
        let clock = Clock::new(|| UNIX_EPOCH + Duration::from_secs(3600 + 120)).in_zone("UTC").unwrap();
        assert_eq!(clock.minute_of_week(), 4 * MINUTES_OF_DAY + 62);
        assert_eq!(clock.at(DateTime::constant(1970, 1, 2, 0, 0, 0, 0)), Some(86_400));
        assert!(clock.in_zone("Nowhere/Atlantis").is_none());
    }
}
