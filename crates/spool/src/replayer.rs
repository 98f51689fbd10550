//! The one who sends: reads what waits, keeps so much of it under way, and moves the cursor.

use std::{
    collections::HashMap,
    fmt,
    future::Future,
    path::PathBuf,
    sync::{Arc, atomic::Ordering},
    time::{Duration, Instant, SystemTime},
};

use tokio::{
    task::{Id, JoinError, JoinSet, spawn_blocking},
    time::{sleep_until, timeout},
};
use ulna_journal::Position;

use crate::{
    Delivered, Failure, Letter, Spool, Transport,
    course::{Course, Fate, Home, Trouble},
    cursor::CursorFile,
    feed::{self, Batch, Feed},
};

/// Sends what a [`Spool`] holds.
///
/// It is made with the spool, and there is one for each. Dropping the future of [`run`](Self::run) at any moment loses
/// nothing: what was acknowledged and not noted is sent once more by the next process.
#[must_use = "records stay where they are until somebody runs it"]
pub struct Replayer {
    spool: Arc<Spool>,
    folder: PathBuf,
    cursor: CursorFile,
    /// How far the cursor was saved.
    saved: Option<Position>,
    /// Where the newest segment of earlier runs begins.
    newest: Option<Position>,
}

/// What a replayer that runs has in its hands.
struct Run<T> {
    replayer: Replayer,
    transport: Arc<T>,
    course: Course<Position, Arc<Letter>>,
    tasks: JoinSet<Result<Delivered, Failure>>,
    numbers: HashMap<Id, (u64, Arc<Letter>)>,
    /// What reads; none until it begins, and after it has failed.
    feed: Option<Feed>,
    /// How far it has come.
    reached: Option<Position>,
    /// When it is tried again, after it has failed.
    read_at: Option<Instant>,
    /// When the cursor is saved, if it has moved.
    save_at: Option<Instant>,
    sweep_at: Instant,
    /// Whether it was told that the home servers are away.
    told_away: bool,
    told_left_out: bool,
}

impl Replayer {
    pub(crate) const fn new(
        spool: Arc<Spool>,
        folder: PathBuf,
        cursor: CursorFile,
        saved: Option<Position>,
        newest: Option<Position>,
    ) -> Self {
        Self { spool, folder, cursor, saved, newest }
    }

    /// Sends all that waits and all that comes, until `stop` is ready. The cursor is saved then; what is under way is given
    /// up, and sent again by the next process.
    pub async fn run<T: Transport>(self, transport: Arc<T>, stop: impl Future<Output = ()>) {
        let (course, reached) = (Course::new(self.spool.options().pace), self.saved);
        let run = Run {
            replayer: self,
            transport,
            course,
            tasks: JoinSet::new(),
            numbers: HashMap::new(),
            feed: None,
            reached,
            read_at: None,
            save_at: None,
            sweep_at: Instant::now(),
            told_away: false,
            told_left_out: false,
        };
        run.go(stop).await;
    }
}

impl fmt::Debug for Replayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replayer").field("spool", &self.spool).field("saved", &self.saved).finish_non_exhaustive()
    }
}

impl<T: Transport> Run<T> {
    async fn go(mut self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        let Some(feed) = self.begin().await else { return };
        self.feed = Some(feed);
        let mut more = true;
        loop {
            if more && self.course.room() > 0 && self.read_at.is_none_or(|at| at <= Instant::now()) {
                let quiet = self.quiet();
                match self.read().await {
                    Ok(Some(batch)) => {
                        more = !batch.ended;
                        self.admit(batch, quiet);
                    }
                    Ok(None) => {}
                    Err(RuntimeEnds) => return,
                }
            }
            let is_away = matches!(self.course.home(), Home::Away { .. });
            let told = self.replayer.spool.signals.hurry.swap(false, Ordering::AcqRel);
            if is_away && (told || self.transport.is_back()) {
                self.course.hurry(Instant::now());
            }
            self.dispatch();
            self.publish();
            self.keep_house(Instant::now()).await;
            let look = if is_away { Instant::now().checked_add(LOOK) } else { None };
            let due = [self.course.poll_timeout(), self.save_at, self.read_at, look].into_iter().flatten();
            let due = due.fold(self.sweep_at, Instant::min);
            let spool = Arc::clone(&self.replayer.spool);
            tokio::select! {
                Some(done) = self.tasks.join_next_with_id(), if !self.tasks.is_empty() => {
                    self.settle(done).await;
                    while let Some(done) = self.tasks.try_join_next_with_id() {
                        self.settle(done).await;
                    }
                }
                () = spool.signals.wake.notified() => more = true,
                () = sleep_until(due.into()) => {}
                () = &mut stop => break,
            }
        }
        self.save().await;
        self.publish();
    }

    /// Counts what earlier runs left, and begins to read; tries until the folder can be read.
    async fn begin(&mut self) -> Option<Feed> {
        loop {
            let (folder, cursor, newest) = (self.replayer.folder.clone(), self.replayer.saved, self.replayer.newest);
            let begun = spawn_blocking(move || {
                #[cfg(test)]
                tests::perhaps_panic(&folder);
                let left = newest.map(|newest| feed::count(&folder, cursor, newest)).transpose()?;
                Ok::<_, std::io::Error>((left, Feed::open(&folder, cursor)?))
            });
            let why = match begun.await {
                Ok(Ok((left, feed))) => {
                    let (records, oldest) = left.unwrap_or((0, None));
                    let mut level = self.replayer.spool.level();
                    level.records = level.records.saturating_add(records);
                    level.oldest = oldest.map(|oldest| oldest.arrived());
                    drop(level);
                    let pool = self.replayer.spool.name();
                    if records > 0 {
                        tracing::info!(
                            target: "ulna::spool",
                            "{pool}: {records} accounting records of an earlier run wait for their home servers"
                        );
                    }
                    return Some(feed);
                }
                Ok(Err(error)) => error.to_string(),
                Err(error) => has_panicked(&error).ok()?,
            };
            let folder = self.replayer.folder.display();
            tracing::error!(target: "ulna::spool", "{folder} cannot be read, nothing is sent on: {why}");
            tokio::time::sleep(RETRY).await;
        }
    }

    /// Reads as much as there is room for. What went wrong is tried again after a pause, from where it had come to.
    async fn read(&mut self) -> Result<Option<Batch>, RuntimeEnds> {
        let (folder, reached, room) = (self.replayer.folder.clone(), self.reached, self.course.room());
        let feed = self.feed.take();
        let read = spawn_blocking(move || {
            #[cfg(test)]
            tests::perhaps_panic(&folder);
            let mut feed = feed.map_or_else(|| Feed::open(&folder, reached), Ok)?;
            let batch = feed.read(room);
            Ok::<_, std::io::Error>((feed, batch))
        });
        self.read_at = None;
        let why = match read.await {
            Ok(Ok((feed, batch))) => {
                self.feed = Some(feed);
                self.reached = batch.reached.or(self.reached);
                return Ok(Some(batch));
            }
            Ok(Err(error)) => error.to_string(),
            Err(error) => has_panicked(&error)?,
        };
        let folder = self.replayer.folder.display();
        tracing::error!(target: "ulna::spool", "{folder} cannot be read, nothing more is sent on for now: {why}");
        self.read_at = Instant::now().checked_add(RETRY);
        Ok(None)
    }

    /// The number of records that were accepted, if all of them are settled.
    fn quiet(&self) -> Option<u64> {
        let spool = &self.replayer.spool;
        let accepted = spool.level().accepted;
        (spool.signals.through.load(Ordering::Acquire) == accepted).then_some(accepted)
    }

    fn admit(&mut self, batch: Batch, quiet: Option<u64>) {
        let empty = batch.letters.is_empty();
        for piece in batch.letters {
            self.course.admit(piece.begins, piece.ends, piece.letter);
        }
        let spool = &self.replayer.spool;
        if batch.damaged > 0 {
            let mut progress = spool.progress();
            progress.damaged = progress.damaged.saturating_add(batch.damaged);
        }
        if let Some(reached) = batch.reached {
            self.course.pass(reached);
        }
        // All that was accepted was read, and all that was read is done: whatever was miscounted before is put right.
        if batch.ended && empty && self.course.is_done() {
            let mut level = spool.level();
            if quiet == Some(level.accepted) {
                (level.records, level.octets, level.oldest) = (0, 0, None);
            }
        }
        self.mark();
    }

    /// Sends what is due.
    fn dispatch(&mut self) {
        while let Some((number, letter)) = self.course.next(Instant::now()) {
            let (transport, sent) = (Arc::clone(&self.transport), Arc::clone(&letter));
            let patience = self.replayer.spool.options().pace.patience;
            let task = self.tasks.spawn(async move {
                let silence = || Failure::Silence(format!("no answer within {} s", patience.as_secs()));
                timeout(patience, transport.deliver(&sent)).await.unwrap_or_else(|_| Err(silence()))
            });
            self.numbers.insert(task.id(), (number, letter));
        }
    }

    /// A try has come to its end.
    async fn settle(&mut self, done: Result<(Id, Result<Delivered, Failure>), JoinError>) {
        let (id, outcome) = match done {
            Ok((id, outcome)) => (id, outcome),
            Err(error) => (error.id(), Err(Failure::Silence("what sends it has panicked".to_owned()))),
        };
        let Some((number, letter)) = self.numbers.remove(&id) else { return };
        let spool = Arc::clone(&self.replayer.spool);
        match outcome {
            Ok(delivered) => {
                self.course.acknowledged(number);
                spool.level().remove(&letter);
                let mut progress = spool.progress();
                progress.acknowledged = progress.acknowledged.saturating_add(1);
                progress.last_acknowledged = Some(SystemTime::now());
                progress.left_out = progress.left_out.saturating_add(delivered.left_out as u64);
                if delivered.left_out > 0 && !std::mem::replace(&mut self.told_left_out, true) {
                    tracing::warn!(
                        target: "ulna::spool",
                        "{}: hidden attributes of {letter:?} were left out, since nothing that is stored can be \
                         revealed; further ones are only counted",
                        spool.name()
                    );
                }
            }
            Err(failure) => self.fail(number, letter, &failure).await,
        }
        self.mark();
    }

    async fn fail(&mut self, number: u64, letter: Arc<Letter>, failure: &Failure) {
        let spool = Arc::clone(&self.replayer.spool);
        let why = failure.to_string();
        spool.progress().last_error = Some((SystemTime::now(), why.clone()));
        let trouble = match failure {
            Failure::Silence(_) => Trouble::Silence,
            Failure::Refusal(_) => Trouble::Refusal,
            Failure::Impossible(_) => Trouble::Impossible,
        };
        let fate = self.course.failed(Instant::now(), number, trouble, &mut chance);
        if matches!(fate, Fate::Again) {
            return;
        }
        let putting = (Arc::clone(&spool), Arc::clone(&letter));
        let put = spawn_blocking(move || putting.0.set_aside(&putting.1)).await;
        match put {
            Ok(Ok(folder)) => {
                self.course.set_aside(number);
                spool.level().remove(&letter);
                tracing::error!(
                    target: "ulna::spool",
                    "{}: {letter:?} cannot be delivered, and is set aside in {}: {why}", spool.name(), folder.display()
                );
            }
            failed => {
                self.course.keep(Instant::now(), number, &mut chance);
                let error = failed.map_or_else(|error| error.to_string(), |put| put.err().unwrap_or_default());
                tracing::error!(
                    target: "ulna::spool",
                    "{}: {letter:?} cannot be delivered ({why}), and cannot be set aside: {error}", spool.name()
                );
            }
        }
    }

    /// Tells how it fares.
    fn publish(&mut self) {
        let spool = &self.replayer.spool;
        let oldest = self.course.oldest().map(|letter| letter.arrived());
        let records = {
            let mut level = spool.level();
            level.oldest = oldest;
            level.records
        };
        let mut progress = spool.progress();
        progress.under_way = self.course.under_way();
        let away = matches!(self.course.home(), Home::Away { .. });
        match self.course.home() {
            Home::Answers { .. } => (progress.away_since, progress.next_try) = (None, None),
            Home::Away { since, until, .. } => {
                let now = SystemTime::now();
                progress.away_since = progress.away_since.or_else(|| now.checked_sub(since.elapsed()));
                progress.next_try = now.checked_add(until.saturating_duration_since(Instant::now()));
            }
        }
        if away != std::mem::replace(&mut self.told_away, away) {
            let why = progress.last_error.as_ref().map(|(_, why)| why.clone()).unwrap_or_default();
            drop(progress);
            let pool = spool.name();
            if away {
                tracing::warn!(
                    target: "ulna::spool",
                    "{pool}: the home servers do not answer, accounting is kept for them ({records} wait): {why}"
                );
            } else {
                tracing::info!(target: "ulna::spool", "{pool}: the home servers answer again ({records} wait)");
            }
        }
    }

    /// Sees to it that the cursor is saved some time.
    fn mark(&mut self) {
        if self.save_at.is_none() && self.course.reached() > self.replayer.saved {
            self.save_at = Instant::now().checked_add(SAVE);
        }
    }

    /// Saves the cursor and deletes old segments, when that is due.
    async fn keep_house(&mut self, now: Instant) {
        if self.save_at.is_some_and(|due| due <= now) {
            self.save().await;
        }
        if self.sweep_at > now {
            return;
        }
        self.sweep_at = now.checked_add(SWEEP).unwrap_or(now);
        let recall = self.replayer.spool.options().recall;
        let before = SystemTime::now().checked_sub(recall);
        if let (Some(cursor), Some(before)) = (self.replayer.saved, before) {
            let file = self.replayer.cursor.clone();
            let swept = spawn_blocking(move || file.sweep(cursor, before)).await;
            if let Some(error) = trouble(swept) {
                let folder = self.replayer.folder.display();
                tracing::warn!(target: "ulna::spool", "old segments of {folder} cannot be deleted: {error}");
            }
        }
    }

    async fn save(&mut self) {
        self.save_at = None;
        let Some(reached) = self.course.reached().filter(|reached| Some(*reached) > self.replayer.saved) else {
            return;
        };
        let file = self.replayer.cursor.clone();
        let saved = spawn_blocking(move || file.save(reached)).await;
        if matches!(saved, Ok(Ok(()))) {
            self.replayer.saved = Some(reached);
        } else if let Some(error) = trouble(saved) {
            let folder = self.replayer.folder.display();
            tracing::warn!(target: "ulna::spool", "{folder}/cursor cannot be written, records may be sent again: {error}");
            self.save_at = Instant::now().checked_add(RETRY);
        }
    }
}

/// Nothing that blocks can be done any more.
struct RuntimeEnds;

/// Says that a task has panicked, where it was not the runtime that ended it.
fn has_panicked(error: &JoinError) -> Result<String, RuntimeEnds> {
    if error.is_panic() { Ok(format!("what reads it has panicked: {error}")) } else { Err(RuntimeEnds) }
}

/// What there is to tell of a task that writes; nothing where the runtime has ended it.
fn trouble<T>(done: Result<std::io::Result<T>, JoinError>) -> Option<String> {
    match done {
        Ok(done) => done.err().map(|error| error.to_string()),
        Err(error) => error.is_panic().then(|| error.to_string()),
    }
}

/// Random octets for pauses; where there are none, pauses are as long as they are.
fn chance(octets: &mut [u8]) {
    if getrandom::fill(octets).is_err() {
        octets.fill(0x80);
    }
}

/// How often it is looked whether a home server is back.
const LOOK: Duration = Duration::from_secs(1);
/// How long the cursor may lag behind.
const SAVE: Duration = Duration::from_secs(1);
const SWEEP: Duration = Duration::from_secs(60);
const RETRY: Duration = if cfg!(test) { Duration::from_millis(1) } else { Duration::from_secs(5) };

#[cfg(test)]
mod tests;
