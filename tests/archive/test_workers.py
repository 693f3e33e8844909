"""Worker processes: a document that hangs, eats memory or ends the process is refused, the others are read."""

from __future__ import annotations

import os
import signal
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from evfacts.archive import workers as module
from evfacts.archive.limits import Limits
from evfacts.archive.shard import RawDocument, Shard, ShardConfig
from evfacts.archive.workers import Runner, WorkerDiedError, run_pool
from evfacts.claims.settings import Settings
from evfacts.errors import InputError, LexiconError, StoreError
from evfacts.schema import Article

# What a worker does beside its work is planted by a module that Python loads at its start.
_PLANT = """
import os, re, time
if "EVFACTS_TEST_PLANT" in os.environ:
    import evfacts.archive.shard as shard
    real = shard.read_article
    def read_article(article, settings=None):
        what = article.text.split()[0]
        if what == "loop":
            while True: pass
        if what == "stuck":  # in C code, where no signal is looked at
            import threading; signal_off()
        if what == "die":
            os.kill(os.getpid(), 9)
        if what == "once" and not os.path.exists(os.environ["EVFACTS_TEST_PLANT"]):
            open(os.environ["EVFACTS_TEST_PLANT"], "w").close()
            os._exit(3)
        if what == "eat":
            held = bytearray(3_000_000_000); held[::4096] = b"x" * len(held[::4096])
        if what == "print":
            print("a library that prints"); os.write(1, b"raw")
        return real(article, settings)
    def signal_off():
        import signal
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
        time.sleep(600)
    shard.read_article = read_article
"""


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "planted_worker.py").write_text(textwrap.dedent(_PLANT))
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.setenv("EVFACTS_TEST_PLANT", str(tmp_path / "flag"))
    monkeypatch.setattr(module, "_BOOT", module._BOOT.replace("; from", "; import planted_worker; from"))
    monkeypatch.setattr(module, "GRACE_SECONDS", 1.0)
    return tmp_path


def shard(*texts: str) -> Shard:
    documents = (RawDocument(Article(str(number), text), "p", "b") for number, text in enumerate(texts))
    return Shard("0" * 32, tuple(documents))


def outcomes(runner: Runner, *texts: str) -> list[tuple[str, str | None]]:
    import pyarrow as pa

    try:
        result = runner.run(shard(*texts))
    finally:
        runner.close()
    table = pa.ipc.open_file(pa.BufferReader(result.files["documents.arrow"])).read_all()
    return list(zip(table["outcome"].to_pylist(), table["reason"].to_pylist(), strict=True))


GOOD = "BYD sold 430,000 cars in June."
READ = ("read", None)


@pytest.mark.parametrize("kind", ["loop", "stuck"])
def test_a_document_that_takes_too_long(planted: Path, kind: str) -> None:
    runner = Runner(ShardConfig(limits=Limits(seconds=2.0)))
    started = time.monotonic()
    told = outcomes(runner, GOOD, f"{kind} 5 cars", GOOD)
    assert told == [READ, ("refused", "took longer than the time limit of 2 seconds"), READ]
    assert time.monotonic() - started < 60


def test_a_document_that_takes_too_much_memory(planted: Path) -> None:
    runner = Runner(ShardConfig(limits=Limits(memory_bytes=1_000_000_000)))
    told = outcomes(runner, GOOD, "eat 5 cars", GOOD)
    assert told == [READ, ("refused", "needs more than the memory limit of 1,000,000,000 bytes"), READ]


def test_a_document_that_ends_the_process(planted: Path) -> None:
    told = outcomes(Runner(ShardConfig()), GOOD, "die 5 cars", GOOD)
    assert told == [READ, ("refused", "reading it ended the worker process (signal 9)"), READ]


def test_one_death_may_be_chance(planted: Path) -> None:
    assert outcomes(Runner(ShardConfig()), GOOD, "once 5 cars", GOOD) == [READ, READ, READ]


def test_what_libraries_print_stays_out_of_the_results(planted: Path) -> None:
    assert outcomes(Runner(ShardConfig()), "print 5 cars", GOOD) == [READ, READ]


def test_a_pool_goes_on_when_a_worker_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    pids: list[int] = []
    real = module.Worker.__init__

    def init(self: module.Worker, config: ShardConfig) -> None:
        real(self, config)
        pids.append(self.pid)

    monkeypatch.setattr(module.Worker, "__init__", init)

    def kill() -> None:
        while not pids:
            time.sleep(0.01)
        time.sleep(0.2)
        os.kill(pids[0], signal.SIGKILL)

    threading.Thread(target=kill).start()
    shards = [Shard(f"{number:032x}", shard(*[GOOD] * 30).documents) for number in range(12)]
    results = list(run_pool(shards, ShardConfig(), 2))
    assert sorted(one.key for one in results) == [one.key for one in shards]
    assert {one.log["read"] for one in results} == {30}
    assert len(pids) == 3


def test_leaving_a_pool_ends_its_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    pids: list[int] = []
    real = module.Worker.__init__

    def init(self: module.Worker, config: ShardConfig) -> None:
        real(self, config)
        pids.append(self.pid)

    monkeypatch.setattr(module.Worker, "__init__", init)
    results = run_pool((Shard(f"{number:032x}", shard(GOOD).documents) for number in range(1_000)), ShardConfig(), 2)
    next(results)
    results.close()  # type: ignore[attr-defined]
    time.sleep(0.5)
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_worker_that_cannot_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BOOT", "raise SystemExit('no evfacts here: {path!r:.0}')")
    with pytest.raises(StoreError, match="does not start"):
        list(run_pool([shard(GOOD)], ShardConfig(), 1))


def test_knowledge_that_does_not_load_ends_the_run(tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("nonsense")
    config = ShardConfig(settings=Settings(companies=(str(tmp_path / "own.csv"),)))
    with pytest.raises(LexiconError, match=r"own\.csv"):
        list(run_pool([shard(GOOD)], config, 1))


def test_limits_that_cannot_be_kept() -> None:
    with pytest.raises(InputError, match="more than 0"):
        Limits(seconds=0)
    with pytest.raises(InputError, match="at least"):
        Limits(memory_bytes=1_000)


def test_death_is_told_with_its_document() -> None:
    death = WorkerDiedError(3, "why", certain=True)
    assert (death.position, str(death)) == (3, "why")
