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

use crate::LONGEST;

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

    /// Starts an empty batch.
    pub(crate) fn load<'a>(&mut self) -> Load<'_, 'a> {
        Load { store: self, filled: 0, octets: PhantomData }
    }
}

/// A batch being filled and sent, which keeps the octets of its datagrams borrowed.
pub(crate) struct Load<'s, 'a> {
    store: &'s mut Outbound,
    filled: usize,
    octets: PhantomData<&'a [u8]>,
}

impl<'a> Load<'_, 'a> {
    pub(crate) fn len(&self) -> usize {
        self.filled
    }

    pub(crate) fn is_full(&self) -> bool {
        self.filled >= self.store.headers.len()
    }

    /// Adds a datagram, unless the batch is full; the two functions write name and control, and return their lengths.
    pub(crate) fn push(
        &mut self,
        octets: &'a [u8],
        name: impl FnOnce(&mut Name) -> usize,
        control: impl FnOnce(&mut Control) -> usize,
    ) {
        let (i, store) = (self.filled, &mut *self.store);
        let (Some(names), Some(controls)) = (store.names.get_mut(i), store.controls.get_mut(i)) else { return };
        let (Some(part), Some(header)) = (store.parts.get_mut(i), store.headers.get_mut(i)) else { return };
        // The kernel only reads through this pointer.
        *part = libc::iovec { iov_base: octets.as_ptr().cast_mut().cast(), iov_len: octets.len() };
        header.msg_hdr.msg_namelen = name(names).min(NAME) as _;
        header.msg_hdr.msg_controllen = control(controls).min(CONTROL) as _;
        self.filled += 1;
    }

    /// Sends the datagrams after the first `skip`, without waiting; returns how many the kernel took.
    pub(crate) fn send(&mut self, skip: usize, socket: BorrowedFd<'_>) -> io::Result<usize> {
        let Some(headers) = self.store.headers.get_mut(skip..self.filled) else { return Ok(0) };
        loop {
            // SAFETY: each header below `filled` was written by `push` of this load: its part names octets that are
            // borrowed for `'a`, its name and control lie in vectors that `store` owns, of the lengths given.
            let sent = unsafe {
                libc::sendmmsg(
                    socket.as_raw_fd(),
                    headers.as_mut_ptr(),
                    headers.len() as c_uint,
                    (libc::MSG_DONTWAIT | libc::MSG_NOSIGNAL) as _,
                )
            };
            if let Some(count) = settled(sent)? {
                return Ok(count);
            }
        }
    }

    /// The sum of the lengths of `count` datagrams after the first `skip`, in octets.
    pub(crate) fn octets(&self, skip: usize, count: usize) -> u64 {
        self.store.parts.iter().skip(skip).take(count).map(|part| part.iov_len as u64).sum()
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

/// One more octet than is accepted, so that an over-long datagram is noticed.
const ROOM: usize = LONGEST + 1;

/// The distance between buffers: not a power of two, lest all of them meet in the same lines of the cache.
const STRIDE: usize = LONGEST + 64;

/// How many cores a `cpu_set_t` knows.
const CORES: usize = libc::CPU_SETSIZE as usize;
