"""A run over an archive: cut into shards, run on some engine, staged one by one, published at the end."""

from __future__ import annotations

import hashlib
import logging
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evfacts.archive.cutting import cut
from evfacts.archive.documents import Outcome
from evfacts.archive.limits import SHARD_SIZE, Limits
from evfacts.archive.publish import publish
from evfacts.archive.rows import ReadOptions
from evfacts.archive.shard import FORMAT, Shard, ShardConfig, ShardResult, process_shard
from evfacts.archive.store import StagedShard, Store
from evfacts.archive.tables import ArchiveSource
from evfacts.archive.workers import run_pool
from evfacts.claims.settings import Settings
from evfacts.errors import InputError
from evfacts.schema import MAX_ARTICLE_BYTES
from evfacts.version import __version__

ENGINES = ("processes", "dask")
LOG_SECONDS = 30.0
"""How often a run without a terminal writes a line about how far it is."""

logger = logging.getLogger("evfacts")


@dataclass(slots=True)
class Progress:
    """How far a run is.

    Attributes:
        counts: documents by outcome, and their claims ("claims").
        reused: documents of shards that an earlier run had finished.
        bytes_read, bytes_total: how much of the source was read; the total is None where it is not known.
        seconds: since the run began.
        rate: documents a second that this run itself has read, from its first result on: what it
            takes to start workers is no measure of the time left. 0.0 until there is a second result.
        publishing: whether all is read and the tables are being written.
    """

    counts: Counter[str] = field(default_factory=Counter)
    reused: int = 0
    bytes_read: int = 0
    bytes_total: int | None = None
    seconds: float = 0.0
    rate: float = 0.0
    publishing: bool = False

    @property
    def documents(self) -> int:
        """Documents that are done, whatever became of them."""
        return sum(self.counts[outcome] for outcome in Outcome)

    def __str__(self) -> str:
        share = f", {self.bytes_read / self.bytes_total:.0%} of the source" if self.bytes_total else ""
        return (
            f"{self.documents:,} documents ({shown_rate(self.rate)} a second), {self.counts['claims']:,} claims, "
            f"{self.counts[Outcome.REFUSED]:,} refused, {self.counts[Outcome.SET_ASIDE]:,} set aside{share}"
        )


def shown_rate(rate: float) -> str:
    """Documents a second, in as many digits as tell something."""
    return f"{rate:,.0f}" if rate >= 10 else f"{rate:.1f}"


@dataclass(frozen=True, slots=True)
class ArchiveRun:
    """What a run over an archive did.

    Attributes:
        folder: the store.
        counts: rows of the store: documents, of them read, refused, "set aside" and copies; claims.
        shards: shards that the archive has; reused: of them finished by an earlier run.
        seconds: the run's duration.
        changed: whether the tables of the store were written anew.
    """

    folder: Path
    counts: Mapping[str, int]
    shards: int
    reused: int
    seconds: float
    changed: bool

    def __str__(self) -> str:
        told = ", ".join(f"{count:,} {name}" for name, count in self.counts.items())
        shards = f"{self.shards:,} shards, {self.reused:,} of them from an earlier run"
        return f"{self.folder}: {told}; {shards}; {self.seconds:.1f} s"


def extract_archive(
    src: Any,
    out: str | Path,
    *,
    jobs: int | None = None,
    resume: bool = True,
    engine: str = "processes",
    scheduler: str | None = None,
    columns: Mapping[str, str] | None = None,
    date_order: str | None = None,
    format: str | None = None,
    settings: Settings | None = None,
    max_bytes: int = MAX_ARTICLE_BYTES,
    limits: Limits | None = None,
    shard_size: int = SHARD_SIZE,
    usd: bool = False,
    on_progress: Callable[[Progress], None] | None = None,
) -> ArchiveRun:
    """Read an archive into a store; told in full at `evfacts.extract_archive`."""
    from evfacts.archive.readers import format_suffix

    if engine not in ENGINES:
        raise InputError(f"engine {engine!r}: allowed are {', '.join(ENGINES)}")
    if jobs is not None and jobs < 0:
        raise InputError(f"jobs {jobs}: it must be 0 (in this process) or more")
    if shard_size < 1:
        raise InputError(f"shard size {shard_size}: it must be at least 1 document")
    if scheduler is not None and engine != "dask":
        raise InputError("a scheduler address goes with engine='dask' only")
    options = ReadOptions(
        date_order=date_order,
        max_bytes=max_bytes,
        columns=tuple(sorted((columns or {}).items())),
        format=format_suffix(format),
    )
    config = ShardConfig(settings or Settings(), options, limits or Limits(), usd)
    source = ArchiveSource(src, options)
    run = _Run(source, config, shard_size, on_progress or _log_progress())
    with Store(out) as store:
        return run(store, lambda shards: _results(shards, config, engine, jobs, scheduler), resume)


def _results(
    shards: Iterable[Shard], config: ShardConfig, engine: str, jobs: int | None, scheduler: str | None
) -> Iterator[ShardResult]:
    """The results of shards by an engine, in any order."""
    if engine == "dask":
        from evfacts.archive.dask import run_dask

        return run_dask(shards, config, scheduler, jobs)
    if sys.platform == "win32":
        if jobs:
            raise InputError("worker processes need Linux or macOS; on Windows leave jobs out, or use engine='dask'")
        jobs = 0
    workers = available_cores() if jobs is None else jobs
    if workers == 0:
        return (process_shard(shard, config) for shard in shards)
    return run_pool(shards, config, workers)


def available_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Run:
    """One run: what is submitted, what is done."""

    def __init__(
        self, source: ArchiveSource, config: ShardConfig, shard_size: int, on_progress: Callable[[Progress], None]
    ) -> None:
        self._shard_size = shard_size
        self._source = source
        self._config = config
        self._on_progress = on_progress
        self._progress = Progress(bytes_total=source.total_bytes())
        self._started = time.monotonic()
        self._keys: list[str] = []
        self._known: set[str] = set()
        self._reused = 0
        self._first: tuple[float, int] | None = None  # (seconds, documents) of the first result

    def __call__(
        self, store: Store, engine: Callable[[Iterable[Shard]], Iterator[ShardResult]], resume: bool
    ) -> ArchiveRun:
        if not resume:
            store.drop_shards_except(set())
        for result in engine(self._open_shards(store)):
            self._tell(store.stage(result).log, fresh=True)
            for problem in result.log["problems"]:
                logger.error("%s", problem)
        shards = [_staged(store, key) for key in self._keys]
        manifest = self._manifest(shards)
        self._progress.publishing = True
        self._on_progress(self._progress)
        before = store.manifest()
        changed = not _is_current(before, manifest, store.folder)
        if changed:
            before = publish(store, shards, manifest)
        store.drop_shards_except(set(self._keys))
        seconds = time.monotonic() - self._started
        return ArchiveRun(store.folder, before["counts"], len(self._keys), self._reused, seconds, changed)

    def _open_shards(self, store: Store) -> Iterator[Shard]:
        """The shards that are not done, while all are counted."""
        for shard in cut(self._source, self._config, self._shard_size):
            self._keys.append(shard.key)
            if shard.key in self._known:
                continue
            self._known.add(shard.key)
            staged = store.staged(shard.key)
            # A shard with internal errors is run again: the reason may be gone (a full memory, a mended library).
            if staged is None or staged.log["problems"]:
                yield shard
            else:
                self._reused += 1
                self._progress.reused += int(staged.log["documents"])
                self._tell(staged.log)

    def _tell(self, log: Mapping[str, Any], fresh: bool = False) -> None:
        progress = self._progress
        for name in ("claims", *map(str, Outcome)):
            progress.counts[name] += int(log[name])
        progress.bytes_read = self._source.bytes_read()
        progress.seconds = time.monotonic() - self._started
        if fresh:
            read = progress.documents - progress.reused
            if self._first is None:
                self._first = (progress.seconds, read)
            elif progress.seconds > self._first[0]:
                progress.rate = (read - self._first[1]) / (progress.seconds - self._first[0])
        self._on_progress(progress)

    def _manifest(self, shards: Sequence[StagedShard]) -> dict[str, Any]:
        digest = hashlib.sha256()
        for shard in shards:
            digest.update(f"{shard.key} {sorted(shard.log['digests'].items())}\n".encode("ascii"))
        return {
            "format": FORMAT,
            "evfacts_version": __version__,
            "config_digest": self._config.digest,
            "source": self._source.name,
            "shards": len(self._keys),
            "shards_digest": digest.hexdigest(),
        }


def _staged(store: Store, key: str) -> StagedShard:
    staged = store.staged(key)
    assert staged is not None  # just written or just seen, and the store is locked
    return staged


def _is_current(published: Mapping[str, Any], manifest: Mapping[str, Any], folder: Path) -> bool:
    """Whether the published tables are those of these shards, and all there."""
    if any(published.get(name) != value for name, value in manifest.items()):
        return False
    try:
        return all((folder / name).stat().st_size == size for name, size in published["files"].items())
    except OSError:
        return False


def _log_progress() -> Callable[[Progress], None]:
    """Progress as log lines, one every LOG_SECONDS."""
    last = time.monotonic()

    def tell(progress: Progress) -> None:
        nonlocal last
        if time.monotonic() - last >= LOG_SECONDS:
            last = time.monotonic()
            logger.info("%s", progress)

    return tell
