//! Limits and places that belong to the whole process or thread.

use std::io;

use crate::fence;

/// Raises the number of files this process may have open as far as it is allowed to.
///
/// Returns the limit before and after: the soft limit is raised to the hard one.
///
/// # Errors
/// What the kernel says when it refuses to tell or to change the limit.
pub fn raise_open_files() -> io::Result<(u64, u64)> {
    let (soft, hard) = fence::open_files()?;
    if soft < hard {
        fence::set_open_files(hard, hard)?;
    }
    Ok((soft, hard))
}

/// Keeps the calling thread on one core, counted from zero.
///
/// # Errors
/// `InvalidInput` when there is no such core, or this process may not use it.
pub fn pin_to_core(core: usize) -> io::Result<()> {
    fence::set_core(core)
}
