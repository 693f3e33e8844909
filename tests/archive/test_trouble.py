"""Trouble with folders, disks and sources: a clear message, and nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import evfacts
from evfacts.archive.run import ArchiveRun, Progress
from evfacts.errors import StoreError
from tests.archive.killing import files_of
from tests.benchmarks.archive_articles import write

KEPT = "finished shards are kept, and the same command takes up where it stopped"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("archive") / "wires.jsonl", 24, seed=5, broken=0.1, parts=(1, 2))


@pytest.fixture(scope="module")
def whole(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of an undisturbed run."""
    return run(archive, tmp_path_factory.mktemp("whole") / "s").folder


def run(src: Path, out: Path, **options: object) -> ArchiveRun:
    return evfacts.extract_archive(src, out, **{"jobs": 0, "shard_size": 8, **options})  # type: ignore[arg-type]


def without_findings(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: content for name, content in files.items() if name.startswith(("claims", "documents"))}


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """No file can grow beyond a size, as on a disk without room; this process and those that it starts."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 300 kB; where the system lets the tests mount none, the test is left out."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(disk)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("no disk can be mounted here")
    yield disk
    # Lazily: the kernel takes the disk away once a worker that is still ending has let go of it.
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


class TestFolders:
    def test_two_runs_at_once(self, archive: Path, tmp_path: Path) -> None:
        from evfacts.archive.store import Store

        with Store(tmp_path / "s"), pytest.raises(StoreError, match="another run is writing"):
            run(archive, tmp_path / "s")
        run(archive, tmp_path / "s")

    def test_a_folder_with_something_else_in_it(self, archive: Path, tmp_path: Path) -> None:
        (tmp_path / "s").mkdir()
        (tmp_path / "s" / "thesis.doc").write_text("precious")
        with pytest.raises(StoreError, match="no store of evfacts"):
            run(archive, tmp_path / "s")
        (tmp_path / "f").write_text("")
        with pytest.raises(StoreError, match="is a file"):
            run(archive, tmp_path / "f")

    def test_a_folder_that_may_not_be_written(self, archive: Path, tmp_path: Path) -> None:
        (tmp_path / "s").mkdir(mode=0o500)
        # The superuser may write anywhere but in the kernel's own folders.
        folder = Path("/proc/evfacts-store") if os.access(tmp_path / "s", os.W_OK) else tmp_path / "s"
        with pytest.raises(StoreError, match="cannot be written"):
            run(archive, folder)

    def test_a_disk_that_is_mounted_to_be_read_only(self, archive: Path, small_disk: Path) -> None:
        subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
        with pytest.raises(StoreError, match="Read-only file system"):
            run(archive, small_disk / "s")
        line = [sys.executable, "-m", "evfacts", "extract", str(archive), "-o", str(small_disk / "s")]
        done = subprocess.run(line, capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert "Read-only file system" in done.stderr
        assert "Traceback" not in done.stderr


class TestFullDisk:
    def test_while_shards_are_written(self, archive: Path, whole: Path, tmp_path: Path) -> None:
        with files_up_to(2_000), pytest.raises(StoreError, match=f"File too large; {KEPT}"):
            run(archive, tmp_path / "s")
        assert not list((tmp_path / "s" / "_work").glob("unfinished*"))
        run(archive, tmp_path / "s")
        assert files_of(tmp_path / "s") == files_of(whole)

    def test_after_some_shards(
        self, archive: Path, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from evfacts.archive import store as module

        real = module.write_file
        written = 0

        def write_file(path: Path, content: bytes) -> None:
            nonlocal written
            written += 1
            if written > 5:  # a shard has three files
                with files_up_to(100):
                    real(path, content)
            real(path, content)

        monkeypatch.setattr(module, "write_file", write_file)
        with pytest.raises(StoreError, match=KEPT):
            run(archive, tmp_path / "s")
        monkeypatch.undo()
        assert run(archive, tmp_path / "s").reused == 1
        assert files_of(tmp_path / "s") == files_of(whole)

    def test_while_tables_are_written(
        self, archive: Path, whole: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
    ) -> None:
        run(archive, tmp_path / "s")
        (tmp_path / "s" / "manifest.json").unlink()
        with files_up_to(2_000), pytest.raises(StoreError, match=KEPT):
            run(archive, tmp_path / "s")
        assert "Traceback" not in capfd.readouterr().err
        with pytest.raises(StoreError, match="has not ended"):
            evfacts.open(tmp_path / "s")
        made = run(archive, tmp_path / "s")
        assert made.reused == made.shards
        assert files_of(tmp_path / "s") == files_of(whole)

    def test_while_findings_are_written(self, archive: Path, whole: Path, tmp_path: Path) -> None:
        run(archive, tmp_path / "s")
        with files_up_to(2_000), pytest.raises(StoreError, match=KEPT):
            evfacts.check_archive(tmp_path / "s")
        assert files_of(tmp_path / "s") == files_of(whole)
        evfacts.check_archive(tmp_path / "s")
        assert without_findings(files_of(tmp_path / "s")) == without_findings(files_of(whole))

    def test_a_disk_without_room(self, archive: Path, whole: Path, small_disk: Path) -> None:
        with pytest.raises(StoreError, match=f"No space left on device; {KEPT}"):
            run(archive, small_disk / "s")
        subprocess.run(["mount", "-o", "remount,size=20M", str(small_disk)], check=True)
        run(archive, small_disk / "s")
        assert files_of(small_disk / "s") == files_of(whole)


def test_a_source_file_that_vanished(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / "in" / name).write_text('{"text": "BYD sold 5,000 cars in June."}\n')

    def vanish(progress: Progress) -> None:
        (tmp_path / "in" / "b.jsonl").unlink(missing_ok=True)

    run(tmp_path / "in", tmp_path / "s", shard_size=1, on_progress=vanish)
    with evfacts.open(tmp_path / "s") as connection:
        told = connection.execute("select outcome, path, reason from documents order by path").fetchall()
    assert told[0] == ("read", str(tmp_path / "in" / "a.jsonl"), None)
    assert told[1] == ("refused", str(tmp_path / "in" / "b.jsonl"), "cannot be read: No such file or directory")
