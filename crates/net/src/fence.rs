//! The fence: the few system calls that the standard library does not offer, behind safe functions.
//!
//! Every pointer that the kernel is given points into a vector that is allocated once, is never resized and lives
//! as long as the headers that name it; or, while sending, into octets borrowed for the life of a [`Load`].
#![allow(unsafe_code, reason = "recvmmsg, sendmmsg, socket options, limits and registration have no safe interface")]

use std::ffi::{c_int, c_uint};
use std::io;
use std::marker::PhantomData;
use std::mem;
use std::os::fd::{AsRawFd, BorrowedFd};
use std::ptr;
use std::sync::Arc;

use socket2::Socket;
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use crate::{LONGEST, control};

/// Room for a `sockaddr_in` or `sockaddr_in6`.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
pub(crate) struct Name(pub(crate) [u8; NAME]);

/// Room for the control messages of one datagram.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
pub(crate) struct Control(pub(crate) [u8; CONTROL]);

/// The buffers of one batch of received datagrams.
pub(crate) struct Inbound {
    octets: Vec<u8>,
    names: Vec<Name>,
    controls: Vec<Control>,
    _parts: Vec<libc::iovec>,
    headers: Vec<libc::mmsghdr>,
    /// How many headers the kernel has written since they were last reset.
    used: usize,
}

// SAFETY: the pointers in `_parts` and `headers` lead only into the vectors beside them, which move along.
unsafe impl Send for Inbound {}
// SAFETY: a shared reference only reads; the kernel writes through `&mut self` alone.
unsafe impl Sync for Inbound {}

impl Inbound {
    pub(crate) fn new(count: usize) -> Self {
        let mut octets = vec![0; count * STRIDE];
        let mut names = vec![Name([0; NAME]); count];
        let mut controls = vec![Control([0; CONTROL]); count];
        let mut parts: Vec<_> = (0..count)
            .map(|i| libc::iovec { iov_base: octets.as_mut_ptr().wrapping_add(i * STRIDE).cast(), iov_len: ROOM })
            .collect();
        let headers = headers(&mut names, &mut controls, &mut parts);
        // All headers start out in need of their lengths.
        Self { octets, names, controls, _parts: parts, headers, used: count }
    }

    pub(crate) fn capacity(&self) -> usize {
        self.headers.len()
    }

    /// Receives what waits, without waiting for more; the number of datagrams is at most the capacity.
    pub(crate) fn receive(&mut self, socket: BorrowedFd<'_>) -> io::Result<usize> {
        for header in self.headers.iter_mut().take(self.used) {
            header.msg_hdr.msg_namelen = NAME as _;
            header.msg_hdr.msg_controllen = CONTROL as _;
        }
        self.used = 0;
        loop {
            // SAFETY: `headers` holds `len` headers, each naming one part, a name and a control buffer of the lengths
            // given, all owned by `self`, which is borrowed exclusively; the kernel keeps no pointer after the call.
            let received = unsafe {
                libc::recvmmsg(
                    socket.as_raw_fd(),
                    self.headers.as_mut_ptr(),
                    self.headers.len() as c_uint,
                    libc::MSG_DONTWAIT as _,
                    ptr::null_mut(),
                )
            };
            if let Some(count) = settled(received)? {
                self.used = count;
                return Ok(count);
            }
        }
    }

    /// The length of datagram `i` in octets as far as it was received, and whether the kernel cut it.
    pub(crate) fn extent(&self, i: usize) -> Option<(usize, bool)> {
        let header = self.headers.get(i)?;
        Some((header.msg_len as usize, header.msg_hdr.msg_flags & libc::MSG_TRUNC != 0))
    }

    pub(crate) fn octets(&self, i: usize) -> &[u8] {
        self.octets.get(i * STRIDE..).unwrap_or_default()
    }

    pub(crate) fn name(&self, i: usize) -> Option<&Name> {
        self.names.get(i)
    }

    pub(crate) fn control(&self, i: usize) -> &[u8] {
        let (Some(control), Some(header)) = (self.controls.get(i), self.headers.get(i)) else { return &[] };
        // The C libraries disagree about the type of this length.
        let length: usize = header.msg_hdr.msg_controllen as _;
        control.0.get(..length).unwrap_or(&control.0)
    }
}

/// The headers of one batch of datagrams to send; the octets stay with the caller.
///
/// A header stands for a run: datagrams of one length, but for the last, to one address from one address, which the
/// kernel carries as one and cuts at the end of its way (`UDP_SEGMENT`).
pub(crate) struct Outbound {
    names: Vec<Name>,
    controls: Vec<Control>,
    parts: Vec<libc::iovec>,
    headers: Vec<libc::mmsghdr>,
}

// SAFETY: the pointers in `headers` lead only into the vectors beside them; those in `parts` are stale except while a
// `Load` borrows both `self` and the octets.
unsafe impl Send for Outbound {}
// SAFETY: a shared reference offers nothing but the capacity.
unsafe impl Sync for Outbound {}

impl Outbound {
    pub(crate) fn new(count: usize) -> Self {
        let mut names = vec![Name([0; NAME]); count];
        let mut controls = vec![Control([0; CONTROL]); count];
        let mut parts = vec![libc::iovec { iov_base: ptr::null_mut(), iov_len: 0 }; count];
        let headers = headers(&mut names, &mut controls, &mut parts);
        Self { names, controls, parts, headers }
    }

    pub(crate) fn capacity(&self) -> usize {
        self.headers.len()
    }

    /// Writes header `at` for a datagram whose octets part `part` names.
    fn head(&mut self, at: usize, part: usize, name: usize, control: usize) {
        let Some(header) = self.headers.get_mut(at) else { return };
        header.msg_hdr.msg_iov = self.parts.as_mut_ptr().wrapping_add(part);
        header.msg_hdr.msg_iovlen = 1;
        header.msg_hdr.msg_namelen = name as _;
        header.msg_hdr.msg_controllen = control as _;
    }

    /// Whether name and control of place `at`, of the lengths given, are those of the run before it.
    fn is_like_last(&self, at: usize, name: usize, control: usize, run: &Run) -> bool {
        let Some(last) = at.checked_sub(1) else { return false };
        let (names, controls) = (self.names.get(last..=at), self.controls.get(last..=at));
        let (Some([names, name_now]), Some([controls, control_now])) = (names, controls) else { return false };
        let length = self.headers.get(last).map(|header| header.msg_hdr.msg_namelen as usize);
        length == Some(name)
            && run.control == control
            && names.0.get(..name) == name_now.0.get(..name)
            && controls.0.get(..control) == control_now.0.get(..control)
    }

    /// Lets the run before place `at` take one part more.
    fn extend_last(&mut self, at: usize, run: &Run) {
        let Some(last) = at.checked_sub(1) else { return };
        let (Some(header), Some(control)) = (self.headers.get_mut(last), self.controls.get_mut(last)) else { return };
        if header.msg_hdr.msg_iovlen == 1 {
            let segment = control::write_segment(control, run.control, run.segment);
            header.msg_hdr.msg_controllen = (run.control + segment) as _;
        }
        header.msg_hdr.msg_iovlen += 1;
    }

    /// Starts an empty batch, of runs or of single datagrams.
    pub(crate) fn load<'a>(&mut self, runs: bool) -> Load<'_, 'a> {
        Load { store: self, runs, pushed: 0, headed: 0, gone: Place::default(), open: None, octets: PhantomData }
    }
}

/// A batch being filled and sent, which keeps the octets of its datagrams borrowed.
pub(crate) struct Load<'s, 'a> {
    store: &'s mut Outbound,
    runs: bool,
    /// How many parts were written, one for each datagram.
    pushed: usize,
    /// How many headers were written, one for each run.
    headed: usize,
    /// What the kernel took or what was given up.
    gone: Place,
    /// The run that the next datagram may join.
    open: Option<Run>,
    octets: PhantomData<&'a [u8]>,
}

impl<'a> Load<'_, 'a> {
    /// How many datagrams there are.
    pub(crate) fn len(&self) -> usize {
        self.pushed
    }

    /// How many of the datagrams are sent or given up.
    pub(crate) fn settled(&self) -> usize {
        self.gone.parts
    }

    pub(crate) fn is_full(&self) -> bool {
        self.pushed >= self.store.parts.len()
    }

    /// Adds a datagram, unless the batch is full; the two functions write name and control, and return their lengths.
    pub(crate) fn push(
        &mut self,
        octets: &'a [u8],
        name: impl FnOnce(&mut Name) -> usize,
        control: impl FnOnce(&mut Control) -> usize,
    ) {
        let (at, store) = (self.headed, &mut *self.store);
        let (Some(names), Some(controls)) = (store.names.get_mut(at), store.controls.get_mut(at)) else { return };
        let Some(part) = store.parts.get_mut(self.pushed) else { return };
        // The kernel only reads through this pointer.
        *part = libc::iovec { iov_base: octets.as_ptr().cast_mut().cast(), iov_len: octets.len() };
        let (name, control) = (name(names).min(NAME), control(controls).min(CONTROL));
        match &mut self.open {
            Some(run) if run.takes(octets.len()) && store.is_like_last(at, name, control, run) => {
                run.add(octets.len());
                store.extend_last(at, run);
            }
            open => {
                store.head(at, self.pushed, name, control);
                *open = self.runs.then(|| Run::new(octets.len(), control));
                self.headed += 1;
            }
        }
        self.pushed += 1;
    }

    /// Sends what is not settled yet, without waiting; returns how many datagrams the kernel took, and their octets.
    pub(crate) fn send(&mut self, socket: BorrowedFd<'_>) -> io::Result<(usize, u64)> {
        let Some(headers) = self.store.headers.get_mut(self.gone.headers..self.headed) else { return Ok((0, 0)) };
        loop {
            // SAFETY: each header below `headed` was written by `push` of this load, or by `take_apart` from what `push`
            // wrote: its parts name octets that are borrowed for `'a`; parts, name and control lie in vectors that `store`
            // owns, within the lengths given.
            let sent = unsafe {
                libc::sendmmsg(
                    socket.as_raw_fd(),
                    headers.as_mut_ptr(),
                    headers.len() as c_uint,
                    (libc::MSG_DONTWAIT | libc::MSG_NOSIGNAL) as _,
                )
            };
            if let Some(count) = settled(sent)? {
                let datagrams = headers.iter().take(count).map(parts).sum();
                let taken = self.store.parts.iter().skip(self.gone.parts).take(datagrams);
                let octets = taken.map(|part| part.iov_len as u64).sum();
                self.gone = Place { headers: self.gone.headers + count, parts: self.gone.parts + datagrams };
                return Ok((datagrams, octets));
            }
        }
    }

    /// Whether what comes next is a run of several datagrams.
    pub(crate) fn is_run_next(&self) -> bool {
        let next = self.store.headers.get(self.gone.headers..self.headed).and_then(<[_]>::first);
        next.is_some_and(|header| header.msg_hdr.msg_iovlen > 1)
    }

    /// Gives up what comes next.
    pub(crate) fn skip(&mut self) {
        let next = self.store.headers.get(self.gone.headers..self.headed).and_then(<[_]>::first);
        let Some(parts) = next.map(parts) else { return };
        self.gone = Place { headers: self.gone.headers + 1, parts: self.gone.parts + parts };
    }

    /// Takes the runs apart that are not settled yet: each datagram gets a header of its own.
    pub(crate) fn take_apart(&mut self) {
        let mut part = self.pushed;
        // From the last to the first: no header is overwritten before it was read, for no run stands behind its parts.
        for at in (self.gone.headers..self.headed).rev() {
            let Some(header) = self.store.headers.get(at) else { continue };
            let (count, name) = (parts(header), header.msg_hdr.msg_namelen as usize);
            let length: usize = header.msg_hdr.msg_controllen as _;
            let control = if count > 1 { length.saturating_sub(control::SEGMENT) } else { length };
            let (names, controls) = (self.store.names.get(at).copied(), self.store.controls.get(at).copied());
            for _ in 0..count {
                part -= 1;
                if let (Some(from), Some(to)) = (names, self.store.names.get_mut(part)) {
                    *to = from;
                }
                if let (Some(from), Some(to)) = (controls, self.store.controls.get_mut(part)) {
                    *to = from;
                }
                self.store.head(part, part, name, control);
            }
        }
        (self.headed, self.gone.headers) = (self.pushed, self.gone.parts);
        (self.open, self.runs) = (None, false);
    }
}

/// How far a batch has gone.
#[derive(Clone, Copy, Default)]
struct Place {
    headers: usize,
    parts: usize,
}

/// Datagrams that one header stands for.
struct Run {
    /// The length of each datagram but the last, in octets.
    segment: usize,
    /// Octets of all of them.
    octets: usize,
    /// Octets of the control messages that the caller wrote.
    control: usize,
    /// A datagram shorter than the others is the last.
    ended: bool,
}

impl Run {
    const fn new(length: usize, control: usize) -> Self {
        Self { segment: length, octets: length, control, ended: length > LONGEST_SEGMENT }
    }

    const fn takes(&self, length: usize) -> bool {
        !self.ended && length > 0 && length <= self.segment && self.octets + length <= LONGEST_RUN
    }

    const fn add(&mut self, length: usize) {
        self.octets += length;
        self.ended = length < self.segment;
    }
}

/// Sets an integer option of a socket.
pub(crate) fn set_option(socket: BorrowedFd<'_>, level: c_int, option: c_int, value: c_int) -> io::Result<()> {
    // SAFETY: the kernel reads `size_of::<c_int>()` octets from a live `c_int`, and keeps no pointer.
    let outcome = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            level,
            option,
            (&raw const value).cast(),
            size_of::<c_int>() as libc::socklen_t,
        )
    };
    settled(outcome).map(drop)
}

/// Registers a socket with the tokio runtime of the caller.
pub(crate) fn watch(socket: Arc<Socket>, interest: Interest) -> io::Result<AsyncFd<Arc<Socket>>> {
    // SAFETY: a `Socket` owns one open descriptor until it is dropped, and the `AsyncFd` keeps it from being dropped.
    Ok(unsafe { AsyncFd::register_with_interest(socket, interest) }?)
}

/// The soft and the hard limit of open files of this process.
pub(crate) fn open_files() -> io::Result<(libc::rlim_t, libc::rlim_t)> {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the kernel writes one `rlimit` into a live one.
    settled(unsafe { libc::getrlimit(libc::RLIMIT_NOFILE, &raw mut limit) })?;
    Ok((limit.rlim_cur, limit.rlim_max))
}

/// Sets the soft and the hard limit of open files of this process.
pub(crate) fn set_open_files(soft: libc::rlim_t, hard: libc::rlim_t) -> io::Result<()> {
    let limit = libc::rlimit { rlim_cur: soft, rlim_max: hard };
    // SAFETY: the kernel reads one `rlimit` from a live one.
    settled(unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &raw const limit) }).map(drop)
}

/// Binds the calling thread to one core, whose number is below [`CORES`].
pub(crate) fn set_core(core: usize) -> io::Result<()> {
    // SAFETY: a `cpu_set_t` is an array of integers, for which zeroes are a value.
    let mut cores: libc::cpu_set_t = unsafe { mem::zeroed() };
    if core >= CORES {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // SAFETY: the bit lies within the set, as was just tested.
    unsafe { libc::CPU_SET(core, &mut cores) };
    // SAFETY: the kernel reads one `cpu_set_t` from a live one; thread 0 is the calling thread.
    settled(unsafe { libc::sched_setaffinity(0, size_of::<libc::cpu_set_t>(), &raw const cores) }).map(drop)
}

/// Builds a header for each name, control and part of the same place; lengths of name and control are left zero.
///
/// `as_mut_ptr` makes no reference to the elements, so the pointers stay good beside later borrows of them.
fn headers(names: &mut Vec<Name>, controls: &mut Vec<Control>, parts: &mut Vec<libc::iovec>) -> Vec<libc::mmsghdr> {
    (0..parts.len())
        .map(|i| {
            // SAFETY: a `mmsghdr` is made of integers and pointers, for which zeroes are a value.
            let mut header: libc::mmsghdr = unsafe { mem::zeroed() };
            header.msg_hdr.msg_name = names.as_mut_ptr().wrapping_add(i).cast();
            header.msg_hdr.msg_control = controls.as_mut_ptr().wrapping_add(i).cast();
            header.msg_hdr.msg_iov = parts.as_mut_ptr().wrapping_add(i);
            header.msg_hdr.msg_iovlen = 1;
            header
        })
        .collect()
}

/// How many datagrams a header stands for; the C libraries disagree about the type of this number.
fn parts(header: &libc::mmsghdr) -> usize {
    header.msg_hdr.msg_iovlen as _
}

/// What a system call returned; `None` when a signal interrupted it.
fn settled(outcome: c_int) -> io::Result<Option<usize>> {
    if let Ok(count) = usize::try_from(outcome) {
        return Ok(Some(count));
    }
    match io::Error::last_os_error() {
        error if error.kind() == io::ErrorKind::Interrupted => Ok(None),
        error => Err(error),
    }
}

/// The length of the longest address, a `sockaddr_in6`.
const NAME: usize = size_of::<libc::sockaddr_in6>();

/// Octets of control messages: packet information of IPv6 (40) and the drop counter (24), rounded up.
const CONTROL: usize = 96;

/// The longest datagram that joins a run, in octets: what fits into the least MTU of IPv6 with its headers.
const LONGEST_SEGMENT: usize = 1232;

/// The greatest length of a run in octets, which with its headers fits into the largest packet of IP.
const LONGEST_RUN: usize = 65_000;

/// One more octet than is accepted, so that an over-long datagram is noticed.
const ROOM: usize = LONGEST + 1;

/// The distance between buffers: not a power of two, lest all of them meet in the same lines of the cache.
const STRIDE: usize = LONGEST + 64;

/// How many cores a `cpu_set_t` knows.
const CORES: usize = libc::CPU_SETSIZE as usize;
