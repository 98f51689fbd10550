//! Which kinds of requests are sent, and how often each.

use std::{fmt, str::FromStr};

use super::random::Rng;

/// A kind of request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// Access-Request with User-Password.
    Pap,
    /// Access-Request with CHAP-Password.
    Chap,
    /// Access-Request with MS-CHAP2-Response.
    MsChap2,
    /// Accounting-Request: Start, Interim-Update and Stop of a session in turn.
    Accounting,
}

impl Kind {
    /// All kinds.
    pub(super) const ALL: [Self; 4] = [Self::Pap, Self::Chap, Self::MsChap2, Self::Accounting];

    /// The name on the command line.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Pap => "pap",
            Self::Chap => "chap",
            Self::MsChap2 => "mschap2",
            Self::Accounting => "acct",
        }
    }

    /// Its place in [`Kind::ALL`].
    pub(super) const fn place(self) -> usize {
        self as usize
    }
}

/// Shares of the kinds, as whole numbers of any size: `pap=70,mschap2=20,acct=10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mix([u32; 4]);

impl Mix {
    /// Draws a kind.
    pub(super) fn draw(&self, rng: &mut Rng) -> Kind {
        let total: u64 = self.0.iter().map(|share| u64::from(*share)).sum();
        let mut left = rng.below(total);
        for (kind, share) in Kind::ALL.into_iter().zip(self.0) {
            match left.checked_sub(u64::from(share)) {
                Some(rest) => left = rest,
                None => return kind,
            }
        }
        Kind::Pap
    }

    /// Whether a kind is in it.
    pub(super) const fn has(&self, kind: Kind) -> bool {
        self.0[kind.place()] > 0
    }

    /// Whether anything but accounting is in it.
    pub(super) fn has_access(&self) -> bool {
        Kind::ALL.into_iter().any(|kind| kind != Kind::Accounting && self.has(kind))
    }
}

impl FromStr for Mix {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut shares = [0; 4];
        for part in text.split(',').map(str::trim) {
            let (name, share) = part.split_once('=').unwrap_or((part, "1"));
            let kind = Kind::ALL
                .into_iter()
                .find(|kind| kind.name() == name)
                .ok_or_else(|| format!("no kind `{name}`: pap, chap, mschap2 or acct"))?;
            if shares[kind.place()] != 0 {
                return Err(format!("`{name}` stands there twice"));
            }
            shares[kind.place()] = share.parse().map_err(|_| format!("`{share}` is no share: a whole number"))?;
        }
        if shares == [0; 4] { Err("all shares are 0".to_owned()) } else { Ok(Self(shares)) }
    }
}

impl fmt::Display for Mix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shares = Kind::ALL.into_iter().zip(self.0).filter(|(_, share)| *share > 0);
        for (at, (kind, share)) in shares.enumerate() {
            write!(f, "{}{}={share}", if at > 0 { "," } else { "" }, kind.name())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_read_and_printed() {
        for (text, printed) in [("pap", "pap=1"), ("acct=10, pap=70,mschap2=20", "pap=70,mschap2=20,acct=10")] {
            assert_eq!(text.parse::<Mix>().unwrap().to_string(), printed);
        }
        for wrong in ["", "eap=1", "pap=1,pap=2", "pap=-1", "pap=0", "pap=x"] {
            assert!(wrong.parse::<Mix>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn kinds_are_drawn_by_their_shares() {
        let mix: Mix = "pap=70,mschap2=20,acct=10".parse().unwrap();
        let mut rng = Rng::new(3, 0);
        let mut drawn = [0_u32; 4];
        for _ in 0..100_000 {
            drawn[mix.draw(&mut rng).place()] += 1;
        }
        assert_eq!(drawn[Kind::Chap.place()], 0);
        for (kind, share) in [(Kind::Pap, 70_000), (Kind::MsChap2, 20_000), (Kind::Accounting, 10_000)] {
            assert!(drawn[kind.place()].abs_diff(share) < 1_000, "{kind:?}: {drawn:?}");
        }
        assert!(mix.has_access() && !mix.has(Kind::Chap));
        assert!(!"acct".parse::<Mix>().unwrap().has_access());
    }
}
