//! The format of pcapng: blocks, of which some are frames ([draft-ietf-opsawg-pcapng]).
//!
//! [draft-ietf-opsawg-pcapng]: https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcapng/

use std::io::Read;

use super::capture::{CaptureError, Frame, MAX_BLOCK, MAX_FRAME, Source, moment, number};

/// What the blocks read so far say of those that follow.
#[derive(Debug)]
pub(super) struct Pcapng {
    little: bool,
    interfaces: Vec<Interface>,
}

#[derive(Debug)]
struct Interface {
    link: u32,
    /// The octets of a frame that are captured at most; 0: all.
    most: u32,
    per_second: u64,
    /// Seconds to add.
    shift: u64,
}

impl Pcapng {
    /// Reads what follows the first four octets: the first section's header.
    pub(super) fn open(source: &mut Source<impl Read>) -> Result<Self, CaptureError> {
        let mut this = Self { little: false, interfaces: Vec::new() };
        let Some(length) = source.array::<4>()? else { return Err(CaptureError::Truncated(0)) };
        this.section(0, length, source)?;
        Ok(this)
    }

    pub(super) fn next(&mut self, source: &mut Source<impl Read>) -> Result<Option<Frame>, CaptureError> {
        loop {
            let offset = source.offset;
            let Some([a, b, c, d, length @ ..]) = source.array::<8>()? else { return Ok(None) };
            let kind = number(self.little, [a, b, c, d]);
            if kind == SECTION {
                self.section(offset, length, source)?;
                continue;
            }
            let body = self.body(offset, length, 0, source)?;
            let damaged = || CaptureError::Damaged { offset, what: "a block is too short for what it holds" };
            match kind {
                INTERFACE => {
                    if self.interfaces.len() >= MAX_INTERFACES {
                        return Err(CaptureError::Damaged { offset, what: "there are more than 4096 interfaces" });
                    }
                    let interface = self.interface(&body).ok_or_else(damaged)?;
                    self.interfaces.push(interface);
                }
                ENHANCED | OBSOLETE => return self.enhanced(kind, &body).ok_or_else(damaged).map(Some),
                SIMPLE => return self.simple(&body).ok_or_else(damaged).map(Some),
                _ => {}
            }
        }
    }

    /// A new section: the order of octets is its own, and interfaces are counted anew.
    fn section(&mut self, offset: u64, length: [u8; 4], source: &mut Source<impl Read>) -> Result<(), CaptureError> {
        self.little = match source.array::<4>()? {
            Some(ORDER) => false,
            Some([d, c, b, a]) if [a, b, c, d] == ORDER => true,
            _ => return Err(CaptureError::Damaged { offset, what: "a section has no mark of its order of octets" }),
        };
        self.interfaces.clear();
        self.body(offset, length, 4, source).map(|_| ())
    }

    /// The rest of a block, of which `read` octets of its body have been read.
    fn body(
        &self,
        offset: u64,
        length: [u8; 4],
        read: u32,
        source: &mut Source<impl Read>,
    ) -> Result<Vec<u8>, CaptureError> {
        let whole = number(self.little, length);
        let rest = whole.checked_sub(12 + read).filter(|_| whole <= MAX_BLOCK && whole.is_multiple_of(4));
        let Some(rest) = rest else {
            return Err(CaptureError::Damaged { offset, what: "a block has an impossible length" });
        };
        let body = source.exactly(rest as usize, MAX_FRAME + MAX_HEAD)?;
        match source.array::<4>()? {
            Some(again) if again == length => Ok(body),
            Some(_) => {
                Err(CaptureError::Damaged { offset, what: "a block ends with another length than it begins with" })
            }
            None => Err(CaptureError::Truncated(offset)),
        }
    }

    fn interface(&self, body: &[u8]) -> Option<Interface> {
        let (head, mut options) = body.split_first_chunk::<8>()?;
        let [a, b, _, _, most @ ..] = *head;
        let mut interface = Interface {
            link: self.short([a, b]).into(),
            most: number(self.little, most),
            per_second: 1_000_000,
            shift: 0,
        };
        while let Some((&[a, b, c, d], rest)) = options.split_first_chunk::<4>() {
            let (code, length) = (self.short([a, b]), usize::from(self.short([c, d])));
            let Some(value) = rest.get(..length) else { break };
            match (code, value) {
                (END_OF_OPTIONS, _) => break,
                (RESOLUTION, &[power]) => interface.per_second = resolution(power)?,
                (SHIFT, value) => {
                    if let Some(octets) = value.as_array() {
                        let shift = if self.little { i64::from_le_bytes(*octets) } else { i64::from_be_bytes(*octets) };
                        interface.shift = u64::try_from(shift).unwrap_or(0);
                    }
                }
                _ => {}
            }
            options = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
        }
        Some(interface)
    }

    fn enhanced(&self, kind: u32, body: &[u8]) -> Option<Frame> {
        let (head, data) = body.split_first_chunk::<20>()?;
        let (words, _) = head.as_chunks::<4>();
        let [place, high, low, captured, _] = *words else { return None };
        let [a, b, _, _] = place;
        // The obsolete block has a count of drops in the upper half.
        let place = if kind == OBSOLETE { self.short([a, b]).into() } else { number(self.little, place) };
        let interface = self.interfaces.get(place as usize)?;
        let units = u64::from(number(self.little, high)) << 32 | u64::from(number(self.little, low));
        let time = moment(units, interface.per_second)
            .and_then(|time| time.checked_add(std::time::Duration::from_secs(interface.shift)));
        let captured = (number(self.little, captured) as usize).min(MAX_FRAME);
        Some(Frame { number: 0, time, link: interface.link, octets: data.get(..captured)?.to_vec() })
    }

    fn simple(&self, body: &[u8]) -> Option<Frame> {
        let (original, data) = body.split_first_chunk::<4>()?;
        let interface = self.interfaces.first()?;
        let most = if interface.most == 0 { u32::MAX } else { interface.most };
        let captured = number(self.little, *original).min(most) as usize;
        let octets = data.get(..captured.min(data.len()).min(MAX_FRAME))?.to_vec();
        Some(Frame { number: 0, time: None, link: interface.link, octets })
    }

    const fn short(&self, octets: [u8; 2]) -> u16 {
        if self.little { u16::from_le_bytes(octets) } else { u16::from_be_bytes(octets) }
    }
}

/// How many units a second has: a power of 10, or of 2 where the top bit is set.
fn resolution(power: u8) -> Option<u64> {
    let exponent = u32::from(power & 0x7f);
    if power & 0x80 == 0 { 10_u64.checked_pow(exponent) } else { 2_u64.checked_pow(exponent) }
}

const SECTION: u32 = 0x0a0d_0d0a;
const INTERFACE: u32 = 1;
const OBSOLETE: u32 = 2;
const SIMPLE: u32 = 3;
const ENHANCED: u32 = 6;
const ORDER: [u8; 4] = [0x1a, 0x2b, 0x3c, 0x4d];
const END_OF_OPTIONS: u16 = 0;
const RESOLUTION: u16 = 9;
const SHIFT: u16 = 14;
const MAX_INTERFACES: usize = 4096;
/// What a block holds before a frame.
const MAX_HEAD: usize = 20;
