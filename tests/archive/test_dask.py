"""The engine dask, on two real worker processes of which one is killed in mid-run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import evfacts
from evfacts.errors import InputError, StoreError
from tests.archive.killing import files_of
from tests.benchmarks.archive_articles import write

pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("archive") / "wires.jsonl", 48, seed=3, broken=0.05, parts=(1, 2))


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and two workers, each a process of its own, without a nanny that would start them again."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = {**os.environ, "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "3"}
    address_file = tmp_path / "scheduler.json"
    boot = [sys.executable, "-m"]
    options = ["--port", "0", "--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(address_file)]
    scheduler = subprocess.Popen([*boot, "distributed.cli.dask_scheduler", *options], env=environment, **quiet)
    deadline = time.monotonic() + 60
    while not address_file.exists() or not address_file.read_text().strip():
        assert time.monotonic() < deadline, "the scheduler does not start"
        time.sleep(0.1)
    address = json.loads(address_file.read_text())["address"]
    options = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(tmp_path)]
    start = [*boot, "distributed.cli.dask_worker", address, *options]
    workers = [subprocess.Popen(start, env=environment, **quiet) for _ in range(2)]
    yield address, workers
    for process in (*workers, scheduler):
        process.kill()
        process.wait()


def test_a_worker_that_dies_costs_nothing(
    archive: Path, tmp_path: Path, cluster: tuple[str, list[subprocess.Popen[bytes]]]
) -> None:
    address, workers = cluster
    started = threading.Event()

    def kill() -> None:
        started.wait(120)
        workers[0].send_signal(signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    evfacts.extract_archive(
        archive,
        tmp_path / "dask",
        engine="dask",
        scheduler=address,
        shard_size=4,
        on_progress=lambda one: started.set(),
    )
    killer.join()
    assert workers[0].wait(10) == -signal.SIGKILL
    assert workers[1].poll() is None
    evfacts.extract_archive(archive, tmp_path / "one", jobs=0, shard_size=4)
    assert files_of(tmp_path / "dask") == files_of(tmp_path / "one")


def test_a_cluster_of_its_own(archive: Path, tmp_path: Path) -> None:
    evfacts.extract_archive(archive, tmp_path / "dask", engine="dask", jobs=1, shard_size=10)
    evfacts.extract_archive(archive, tmp_path / "one", jobs=0, shard_size=10)
    assert files_of(tmp_path / "dask") == files_of(tmp_path / "one")


def test_wrong_use(archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from evfacts.archive import dask as module

    monkeypatch.setattr(module, "CONNECT_SECONDS", 1)
    with pytest.raises(StoreError, match="does not answer"):
        evfacts.extract_archive(archive, tmp_path / "s", engine="dask", scheduler="tcp://127.0.0.1:9")
    with pytest.raises(InputError, match="its own workers"):
        evfacts.extract_archive(archive, tmp_path / "s", engine="dask", scheduler="tcp://127.0.0.1:9", jobs=2)
