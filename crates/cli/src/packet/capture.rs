//! Captures: the frames in a file, whichever of the two formats it has.

use std::{
    io::{self, Read},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use thiserror::Error;

use super::{pcap::Pcap, pcapng::Pcapng};

/// A capture that is read frame by frame; memory is bounded by [`MAX_FRAME`].
#[derive(Debug)]
pub(crate) struct Capture<R> {
    source: Source<R>,
    format: Format,
    frames: u64,
}

/// One frame as it was captured.
#[derive(Debug)]
pub(crate) struct Frame {
    /// The number in the capture, from 1.
    pub(crate) number: u64,
    /// When it was captured, where that is known.
    pub(crate) time: Option<SystemTime>,
    /// The link type, a number of the tcpdump group's registry.
    pub(crate) link: u32,
    /// The octets that were captured.
    pub(crate) octets: Vec<u8>,
}

/// Why a capture cannot be read on.
#[derive(Debug, Error)]
pub(crate) enum CaptureError {
    /// It begins like neither format.
    #[error("is neither a pcap nor a pcapng capture")]
    Unknown,
    /// It ends within a frame.
    #[error("octet {0}: the capture ends within a frame; what comes before it was read")]
    Truncated(u64),
    /// It says what cannot be.
    #[error("octet {offset}: {what}; the rest of the capture was not read")]
    Damaged {
        /// Where.
        offset: u64,
        /// What it says.
        what: &'static str,
    },
    /// The operating system could not read it.
    #[error("octet {offset}: {error}")]
    Unreadable {
        /// Where.
        offset: u64,
        /// Why not.
        error: io::Error,
    },
}

#[derive(Debug)]
enum Format {
    Pcap(Pcap),
    Pcapng(Pcapng),
}

impl<R: Read> Capture<R> {
    /// Reads the head of a capture.
    pub(crate) fn open(source: R) -> Result<Self, CaptureError> {
        let mut source = Source { inner: source, offset: 0 };
        let magic = match source.array::<4>() {
            Ok(Some(magic)) => magic,
            Ok(None) | Err(CaptureError::Truncated(_)) => return Err(CaptureError::Unknown),
            Err(error) => return Err(error),
        };
        let format = if magic == pcapng_magic() {
            Format::Pcapng(Pcapng::open(&mut source)?)
        } else {
            Format::Pcap(Pcap::open(magic, &mut source)?)
        };
        Ok(Self { source, format, frames: 0 })
    }

    /// The next frame; `None` at the end. After an error there is nothing more to read.
    pub(crate) fn next(&mut self) -> Result<Option<Frame>, CaptureError> {
        let found = match &mut self.format {
            Format::Pcap(pcap) => pcap.next(&mut self.source)?,
            Format::Pcapng(pcapng) => pcapng.next(&mut self.source)?,
        };
        self.frames += 1;
        Ok(found.map(|frame| Frame { number: self.frames, ..frame }))
    }
}

/// Octets with their place in the file.
#[derive(Debug)]
pub(super) struct Source<R> {
    inner: R,
    pub(super) offset: u64,
}

impl<R: Read> Source<R> {
    /// The next octets; `None` where the file ends before the first of them.
    pub(super) fn array<const N: usize>(&mut self) -> Result<Option<[u8; N]>, CaptureError> {
        let start = self.offset;
        let octets = self.octets(N, N)?;
        match octets.as_array() {
            Some(octets) => Ok(Some(*octets)),
            None if octets.is_empty() => Ok(None),
            None => Err(CaptureError::Truncated(start)),
        }
    }

    /// The next `length` octets, of which at most `kept` are kept.
    pub(super) fn exactly(&mut self, length: usize, kept: usize) -> Result<Vec<u8>, CaptureError> {
        let (start, kept) = (self.offset, kept.min(length));
        let octets = self.octets(length, kept)?;
        if octets.len() < kept || self.offset - start < length as u64 {
            return Err(CaptureError::Truncated(start));
        }
        Ok(octets)
    }

    fn octets(&mut self, length: usize, kept: usize) -> Result<Vec<u8>, CaptureError> {
        let start = self.offset;
        let mut octets = Vec::with_capacity(kept.min(length).min(64 << 10));
        let unreadable = |error| CaptureError::Unreadable { offset: start, error };
        let got = (&mut self.inner).take(kept as u64).read_to_end(&mut octets).map_err(unreadable)?;
        self.offset += got as u64;
        let rest = length.saturating_sub(kept) as u64;
        if rest > 0 {
            self.offset += io::copy(&mut (&mut self.inner).take(rest), &mut io::sink()).map_err(unreadable)?;
        }
        Ok(octets)
    }
}

/// A number in the order of the machine that wrote the capture.
pub(super) const fn number(little: bool, octets: [u8; 4]) -> u32 {
    if little { u32::from_le_bytes(octets) } else { u32::from_be_bytes(octets) }
}

/// The time that many `units` after 1970, of which a second has `per_second`.
pub(super) fn moment(units: u64, per_second: u64) -> Option<SystemTime> {
    let per_second = per_second.max(1);
    let (seconds, rest) = (units / per_second, units % per_second);
    let nanoseconds = u128::from(rest) * 1_000_000_000 / u128::from(per_second);
    let since = Duration::new(seconds, u32::try_from(nanoseconds).ok()?);
    UNIX_EPOCH.checked_add(since)
}

const fn pcapng_magic() -> [u8; 4] {
    [0x0a, 0x0d, 0x0d, 0x0a]
}

/// The octets of a frame that are kept; no link that is known here has longer ones.
pub(super) const MAX_FRAME: usize = 256 << 10;
/// What a frame or a block can be long, before it counts as damage.
pub(super) const MAX_BLOCK: u32 = 256 << 20;
