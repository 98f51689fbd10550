//! Disks that fail and wait as they are told.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::path::Path;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex};

use crate::disk::{Disk, SegmentFile};

/// What happens at one operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    None,
    /// Nothing happens but an error.
    Refuse,
    /// An append writes only so many octets; a sync lets so many of the dirty octets through and forgets the rest.
    Tear(usize),
    /// The name disappears under the file (noticed where links are checked).
    Unlink,
}

/// A disk in memory that distinguishes what the kernel holds from what survives.
#[derive(Debug, Default)]
pub(super) struct World {
    pub(super) files: BTreeMap<String, Contents>,
    pub(super) script: VecDeque<Fault>,
    /// After the script: everything is refused, as if the machine had died.
    pub(super) dies: bool,
    pub(super) violations: Vec<String>,
}

#[derive(Debug, Default, Clone)]
pub(super) struct Contents {
    pub(super) cached: Vec<u8>,
    durable: Vec<u8>,
    /// What the kernel still remembers to write begins here.
    dirty_from: usize,
    spoiled: bool,
    linked: bool,
    name_is_durable: bool,
}

#[derive(Debug, Clone, Default)]
pub(super) struct FakeDisk(pub(super) Arc<Mutex<World>>);

pub(super) struct FakeFile {
    disk: FakeDisk,
    name: String,
}

/// Which of the possible pictures after a crash.
#[derive(Debug, Clone, Copy)]
pub(super) enum Survivors {
    /// Only what was synced; removals were forgotten.
    Least,
    /// All that the kernel held.
    Most,
    /// Whole pages of zeros where something was not synced, but later octets are there.
    Holes,
}

impl World {
    fn fault(&mut self) -> Fault {
        self.script.pop_front().unwrap_or(if self.dies { Fault::Refuse } else { Fault::None })
    }

    pub(super) fn after_crash(&self, survivors: Survivors, folder: &Path) {
        for (name, contents) in &self.files {
            let (there, octets) = match survivors {
                Survivors::Least => (contents.name_is_durable, contents.durable.clone()),
                Survivors::Most => (contents.linked, contents.cached.clone()),
                Survivors::Holes => {
                    let mut octets = contents.cached.clone();
                    let hole = contents.durable.len()..octets.len().min(contents.durable.len() + 100);
                    octets[hole].fill(0);
                    (contents.linked || contents.name_is_durable, octets)
                }
            };
            if there {
                std::fs::write(folder.join(name), octets).unwrap();
            }
        }
    }
}

impl Disk for FakeDisk {
    fn create(&mut self, name: &str) -> io::Result<Box<dyn SegmentFile>> {
        let mut world = self.0.lock().unwrap();
        if world.fault() != Fault::None {
            return Err(io::ErrorKind::StorageFull.into());
        }
        assert!(!world.files.contains_key(name), "{name} is created twice");
        world.files.insert(name.to_owned(), Contents { linked: true, ..Contents::default() });
        Ok(Box::new(FakeFile { disk: self.clone(), name: name.to_owned() }))
    }

    fn sync_names(&mut self) -> io::Result<()> {
        let mut world = self.0.lock().unwrap();
        if world.fault() != Fault::None {
            return Err(io::Error::other("the folder cannot be synced"));
        }
        for contents in world.files.values_mut() {
            contents.name_is_durable = contents.linked;
        }
        Ok(())
    }

    fn remove(&mut self, name: &str) -> io::Result<()> {
        let mut world = self.0.lock().unwrap();
        if world.fault() != Fault::None {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        if let Some(contents) = world.files.get_mut(name) {
            contents.linked = false;
        }
        Ok(())
    }
}

impl FakeFile {
    fn with<T>(&self, what: &str, work: impl FnOnce(&mut Contents, Fault) -> T) -> T {
        let mut world = self.disk.0.lock().unwrap();
        let fault = world.fault();
        let World { files, violations, .. } = &mut *world;
        let contents = files.get_mut(&self.name).expect("a file that is open exists");
        if contents.spoiled {
            violations.push(format!("{what} on {} after a failure", self.name));
        }
        work(contents, fault)
    }
}

impl SegmentFile for FakeFile {
    fn append(&mut self, octets: &[u8]) -> io::Result<()> {
        self.with("append", |contents, fault| match fault {
            Fault::None | Fault::Unlink => {
                contents.cached.extend_from_slice(octets);
                Ok(())
            }
            Fault::Refuse => {
                contents.spoiled = true;
                Err(io::ErrorKind::StorageFull.into())
            }
            Fault::Tear(written) => {
                contents.spoiled = true;
                contents.cached.extend_from_slice(&octets[..written.min(octets.len())]);
                Err(io::ErrorKind::StorageFull.into())
            }
        })
    }

    fn sync(&mut self) -> io::Result<()> {
        self.with("sync", |contents, fault| {
            let survivors = match fault {
                Fault::None | Fault::Unlink => contents.cached.len(),
                Fault::Refuse => contents.dirty_from,
                Fault::Tear(written) => contents.cached.len().min(contents.dirty_from + written),
            };
            // What an earlier failed sync forgot stays forgotten, though this one may succeed.
            contents.durable.resize(contents.dirty_from, 0);
            contents.durable.extend_from_slice(&contents.cached[contents.dirty_from..survivors]);
            contents.dirty_from = contents.cached.len();
            if matches!(fault, Fault::None | Fault::Unlink) {
                return Ok(());
            }
            contents.spoiled = true;
            Err(io::Error::other("input/output error"))
        })
    }

    fn check_linked(&self) -> io::Result<()> {
        self.with("check", |contents, fault| {
            if fault == Fault::Unlink {
                (contents.linked, contents.name_is_durable, contents.spoiled) = (false, false, true);
                // What was in it is lost by the will of whoever deleted it; the test counts only what came after.
                contents.durable.clear();
                contents.cached.clear();
                return Err(io::ErrorKind::NotFound.into());
            }
            Ok(())
        })
    }
}

/// A disk whose syncs of records wait for a word.
pub(super) struct GatedDisk(pub(super) FakeDisk, pub(super) Arc<Mutex<Receiver<()>>>);
pub(super) struct GatedFile(Box<dyn SegmentFile>, Arc<Mutex<Receiver<()>>>);

impl Disk for GatedDisk {
    fn create(&mut self, name: &str) -> io::Result<Box<dyn SegmentFile>> {
        Ok(Box::new(GatedFile(self.0.create(name)?, self.1.clone())))
    }

    fn sync_names(&mut self) -> io::Result<()> {
        self.0.sync_names()
    }

    fn remove(&mut self, name: &str) -> io::Result<()> {
        self.0.remove(name)
    }
}

impl SegmentFile for GatedFile {
    fn append(&mut self, octets: &[u8]) -> io::Result<()> {
        self.0.append(octets)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.1.lock().unwrap().recv().map_err(io::Error::other)?;
        self.0.sync()
    }

    fn check_linked(&self) -> io::Result<()> {
        self.0.check_linked()
    }
}
