"""A store: the folder that a run over an archive fills, and that every table tool reads as it is.

    DIR/manifest.json                        what made the store, how many rows, which files
    DIR/claims/month=2025-07/part-0.parquet  claims, by the month in which the article was published
    DIR/documents/month=.../part-0.parquet   the articles with their text, and what was refused
    DIR/findings/month=.../part-0.parquet    cross-checks, once they were run
    DIR/_work/                               finished shards (a later run takes them up), lock, unfinished files

Every file appears whole under its name or not at all: it is written under another name,
forced to disk and renamed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evfacts.archive.documents import StoredDocument
from evfacts.errors import MissingExtraError, StoreError
from evfacts.schema import Claim, Finding, arrow_schema

if TYPE_CHECKING:
    import duckdb

    from evfacts.archive.shard import ShardResult

TABLES: Mapping[str, type] = {"claims": Claim, "documents": StoredDocument, "findings": Finding}
MANIFEST = "manifest.json"
NO_MONTH = "undated"
"""The partition of articles without a publishing date. A word, not Hive's null: Arrow cannot read a
table all of whose partitions are null."""
_WORK = "_work"
_UNFINISHED = "unfinished-"


@dataclass(frozen=True, slots=True)
class StagedShard:
    """A finished shard on disk."""

    key: str
    folder: Path
    log: Mapping[str, Any]


class Store:
    """The folder of a store while a run writes it; one run at a time.

    Raises StoreError where the folder cannot be written, or another run writes it.
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        self.work = self.folder / _WORK
        self._lock: Any = None
        with self.writing():
            if self.folder.exists() and not self.folder.is_dir():
                raise StoreError(f"{self.folder}: is a file; the output must be a folder")
            if self.folder.is_dir() and not self.work.is_dir() and any(self.folder.iterdir()):
                raise StoreError(f"{self.folder}: is not empty and no store of evfacts; give another folder")
            (self.work / "shards").mkdir(parents=True, exist_ok=True)
            self._take_lock()
            self._remove_unfinished()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *raised: object) -> None:
        if self._lock is not None:
            self._remove_unfinished()
            self._lock.close()
            self._lock = None

    def _remove_unfinished(self) -> None:
        for left in self.work.glob(f"{_UNFINISHED}*"):
            _remove(left)

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Turn an error of the file system into a StoreError that says what is safe and what to do."""
        try:
            yield
        except StoreError:
            raise
        except OSError as problem:
            where = problem.filename or self.folder
            raise StoreError(
                f"{where}: cannot be written: {problem.strerror or problem}; "
                "finished shards are kept, and the same command takes up where it stopped"
            ) from problem

    def _take_lock(self) -> None:
        self._lock = (self.work / "lock").open("w")
        try:
            import fcntl
        except ImportError:  # Windows: a second run is the user's care there
            return
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as problem:
            self._lock.close()
            raise StoreError(f"{self.folder}: another run is writing this store; wait for it or stop it") from problem

    # shards

    def _shard_folder(self, key: str) -> Path:
        return self.work / "shards" / key[:2] / key

    def staged(self, key: str) -> StagedShard | None:
        """The finished shard of a key; None where there is none, or where its files are not whole."""
        folder = self._shard_folder(key)
        try:
            log = json.loads((folder / "log.json").read_text(encoding="utf-8"))
            whole = all((folder / name).stat().st_size == size for name, size in log["files"].items())
        except (OSError, ValueError, KeyError):
            return None
        return StagedShard(key, folder, log) if whole else None

    def stage(self, result: ShardResult) -> StagedShard:
        """Write a shard's files; after a crash at any moment the shard is there whole or not at all."""
        folder = self._shard_folder(result.key)
        log = {
            **result.log,
            "files": {name: len(content) for name, content in result.files.items()},
            "digests": {name: hashlib.sha256(content).hexdigest() for name, content in result.files.items()},
        }
        with self.writing():
            unfinished = self.unfinished()
            try:
                for name, content in result.files.items():
                    write_file(unfinished / name, content)
                write_file(unfinished / "log.json", _json(log))
                sync(unfinished)
                folder.parent.mkdir(exist_ok=True)
                if folder.exists():  # not whole, or with internal errors: else it would not have been made again
                    _remove(folder)
                unfinished.rename(folder)
                sync(folder.parent)
            except OSError:
                _remove(unfinished)
                raise
        return StagedShard(result.key, folder, log)

    def drop_shards_except(self, keys: set[str]) -> int:
        """Remove the shards that no longer belong to the archive; how many they were."""
        dropped = 0
        with self.writing():
            for folder in (self.work / "shards").glob("*/*"):
                if folder.name not in keys:
                    _remove(folder)
                    dropped += 1
        return dropped

    # files and tables

    def unfinished(self) -> Path:
        """A new folder for files that are not finished; the next run removes it if this one cannot."""
        return Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self.work))

    def manifest(self) -> dict[str, Any]:
        """The manifest of the published tables; {} before the first is published, or where one was broken off."""
        try:
            return dict(json.loads((self.folder / MANIFEST).read_text(encoding="utf-8")))
        except (FileNotFoundError, ValueError):
            return {}

    def publish(self, made: Path, tables: tuple[str, ...], manifest: Mapping[str, Any]) -> None:
        """Put new tables in the place of the old ones and write the manifest, which comes last.

        `made` holds one folder a table. While tables change places there is no manifest, which
        tells readers, and the next run, that the store is between two states.
        """
        with self.writing():
            self.retract()
            for name in tables:
                old = self.folder / name
                if old.exists():
                    old.rename(self.unfinished() / name)
                if (made / name).exists():
                    (made / name).rename(old)
            sync(self.folder)
            self.write_manifest(manifest)
            self._remove_unfinished()

    def retract(self) -> None:
        """Take the manifest away, which says that the tables are being changed."""
        (self.folder / MANIFEST).unlink(missing_ok=True)
        sync(self.folder)

    def write_manifest(self, manifest: Mapping[str, Any]) -> None:
        """Write the manifest whole."""
        part = self.unfinished() / MANIFEST
        write_file(part, _json(manifest))
        part.replace(self.folder / MANIFEST)
        part.parent.rmdir()
        sync(self.folder)


def write_file(path: Path, content: bytes) -> None:
    """Write a file and force it to disk."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync(folder: Path) -> None:
    """Force the names in a folder to disk, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _json(content: Mapping[str, Any]) -> bytes:
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode("utf-8")


# reading


def connect() -> duckdb.DuckDBPyConnection:
    """A DuckDB connection in memory that never asks the network for an extension.

    Raises MissingExtraError where DuckDB is not installed.
    """
    try:
        import duckdb
    except ImportError as problem:
        raise MissingExtraError("stores need DuckDB: pip install 'evfacts[archive]'") from problem
    connection = duckdb.connect(
        ":memory:", config={"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
    )
    # It would get among the rows on standard output. Where it is off already it is left alone: in
    # a notebook without ipywidgets even switching it off is an error.
    if connection.execute("SELECT current_setting('enable_progress_bar')").fetchall() == [(True,)]:
        connection.execute("SET enable_progress_bar = false")
    return connection


def open_store(folder: str | Path) -> duckdb.DuckDBPyConnection:
    """A DuckDB connection with the tables of a store as views; told in full at `evfacts.open`."""
    root = Path(folder)
    if not (root / MANIFEST).is_file():
        if (root / _WORK).is_dir():
            raise StoreError(f"{root}: the run that makes this store has not ended; run the same command to its end")
        raise StoreError(f"{root}: is no store; `evfacts extract SRC -o DIR` makes one")
    connection = connect()
    for name, record in TABLES.items():
        if (root / name).is_dir():
            pattern = f"{root / name}/*/*.parquet".replace("'", "''")
            connection.execute(
                f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{pattern}', hive_partitioning=true, "
                "hive_types={'month': VARCHAR})"
            )
        else:
            connection.register(f"no_{name}", arrow_schema(record).empty_table())
            connection.execute(f"CREATE VIEW {name} AS SELECT *, NULL::VARCHAR AS month FROM no_{name}")
    return connection
