"""Worker processes of one machine, each of which can be ended when a document holds it up.

The standard pools are of no use for that: one process that dies takes the whole pool with
it, and a process that hangs cannot be stopped. A worker here is an interpreter of its own
that gets shards through a pipe and says before each document which one it begins, so that
the document that ended it is known. It does not import the caller's script again.
"""

from __future__ import annotations

import os
import pickle
import queue
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import IO, Any

from evfacts.archive.shard import Shard, ShardConfig, ShardResult, process_shard, warm_up
from evfacts.errors import EvFactsError, StoreError

_HEAD = 8
_BOOT = "import sys; sys.path[:] = {path!r}; from evfacts.archive.workers import serve; serve()"
START_SECONDS = 120.0
"""How long a worker may take to import evfacts before it is given up."""
GRACE_SECONDS = 5.0
"""How long after the time limit of a document the worker may take to refuse it by itself."""
MAX_DEATHS = 2
"""How often a document may end a worker before it is refused: once may be chance (the system short of memory)."""


# There is a worker for each core: threads of libraries inside it would only get in each other's way.
_ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS", "RAYON_NUM_THREADS"), "1"
)


class WorkerDiedError(Exception):
    """A worker ended, or was ended, while it read the document at `position`."""

    def __init__(self, position: int | None, reason: str, certain: bool) -> None:
        super().__init__(reason)
        self.position = position
        self.reason = reason
        self.certain = certain


def _send(stream: IO[bytes], message: object) -> None:
    data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    stream.write(len(data).to_bytes(_HEAD, "little") + data)
    stream.flush()


def serve() -> None:
    """Work of the child process: shards from standard input, results to standard output, until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ctrl-C reaches the whole group; the parent decides
    inbox = sys.stdin.buffer
    # What libraries print must not get into the results.
    outbox = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    config = _received(inbox)
    if config is None:
        return
    _limit_memory(config.limits.memory_bytes)
    with suppress(BrokenPipeError):  # the parent is gone; so is the reason to go on
        try:
            warm_up(config)
            _send(outbox, ("ready", None))
            while (order := _received(inbox)) is not None:
                shard, skip = order
                result = process_shard(shard, config, skip=skip, on_document=lambda at: _send(outbox, ("at", at)))
                _send(outbox, ("done", result))
        except EvFactsError as problem:
            _send(outbox, ("failed", problem))


def _received(stream: IO[bytes]) -> Any:
    head = stream.read(_HEAD)
    if len(head) < _HEAD:
        return None
    return pickle.loads(stream.read(int.from_bytes(head, "little")))


def _limit_memory(limit: int) -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    limit = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))


class Worker:
    """One worker process."""

    def __init__(self, config: ShardConfig) -> None:
        self._limit = config.limits.seconds
        self._process = subprocess.Popen(
            [sys.executable, "-c", _BOOT.format(path=sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            env=os.environ | _ONE_THREAD,
        )
        self._buffer = bytearray()
        self._selector = selectors.DefaultSelector()
        assert self._process.stdout is not None
        os.set_blocking(self._process.stdout.fileno(), False)
        self._selector.register(self._process.stdout, selectors.EVENT_READ)
        try:
            self._order(config.fresh())
            self._message(START_SECONDS)
        except (EOFError, TimeoutError, BrokenPipeError) as problem:
            self.close()
            raise StoreError(f"a worker process of {sys.executable} does not start: {problem}") from problem

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def run(self, shard: Shard, skip: dict[int, str]) -> ShardResult:
        """The result of a shard. Raises WorkerDiedError, after which this worker is of no more use."""
        position: int | None = None
        try:
            self._order((shard, skip))
            while True:
                kind, content = self._message(self._limit + GRACE_SECONDS)
                if kind == "done":
                    result: ShardResult = content
                    return result
                position = content
        except TimeoutError:
            self.close()
            reason = f"took longer than the time limit of {self._limit:g} seconds"
            raise WorkerDiedError(position, reason, certain=True) from None
        except (EOFError, BrokenPipeError):
            status = self.close()
            how = f"signal {-status}" if status < 0 else f"exit status {status}"
            raise WorkerDiedError(position, f"reading it ended the worker process ({how})", certain=False) from None

    def _order(self, message: object) -> None:
        assert self._process.stdin is not None
        data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
        view = memoryview(len(data).to_bytes(_HEAD, "little") + data)
        while view:
            view = view[self._process.stdin.write(view) :]

    def _message(self, seconds: float) -> tuple[str, Any]:
        """The next message. Raises TimeoutError, or EOFError where the process ended."""
        deadline = time.monotonic() + seconds
        wanted = _HEAD
        while True:
            if len(self._buffer) >= wanted:
                if wanted == _HEAD:
                    wanted += int.from_bytes(self._buffer[:_HEAD], "little")
                    continue
                message: tuple[str, Any] = pickle.loads(memoryview(self._buffer)[_HEAD:wanted])
                del self._buffer[:wanted]
                if message[0] == "failed":
                    self.close()
                    raise message[1]
                return message
            left = deadline - time.monotonic()
            if left <= 0 or not self._selector.select(left):
                raise TimeoutError(f"no answer in {seconds:g} seconds")
            assert self._process.stdout is not None
            data = os.read(self._process.stdout.fileno(), 1 << 20)
            if not data:
                raise EOFError("it ended")
            self._buffer += data

    def close(self) -> int:
        """End the process and return its exit status."""
        self._selector.close()
        if self._process.poll() is None and self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.close()
            self._process.kill()
        status = self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        return status


class Runner:
    """Runs shards one by one in a worker, which it replaces when a document has ended it."""

    def __init__(self, config: ShardConfig) -> None:
        self._config = config
        self._worker: Worker | None = None
        self._closed = False

    def run(self, shard: Shard) -> ShardResult:
        """The result of a shard; documents that end or hold up the worker are refused in it."""
        skip: dict[int, str] = {}
        deaths: dict[int | None, int] = {}
        while True:
            if self._worker is None:
                self._worker = Worker(self._config)
            try:
                return self._worker.run(shard, skip)
            except WorkerDiedError as death:
                self._worker = None
                if self._closed:
                    raise
                deaths[death.position] = deaths.get(death.position, 0) + 1
                if death.position is None and deaths[None] >= MAX_DEATHS:
                    raise StoreError(f"worker processes end before they begin to work: {death.reason}") from death
                if death.position is not None and (death.certain or deaths[death.position] >= MAX_DEATHS):
                    skip[death.position] = death.reason

    def start(self) -> int:
        """Start the worker ahead of the first shard; its process id."""
        if self._worker is None:
            self._worker = Worker(self._config)
        return self._worker.pid

    def close(self) -> None:
        """End the worker."""
        self._closed = True
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()


def run_pool(shards: Iterable[Shard], config: ShardConfig, jobs: int) -> Iterator[ShardResult]:
    """The results of shards as they become ready, on so many worker processes; few shards are held at a time.

    Raises StoreError where workers cannot run. Closing the generator ends the workers.
    """
    orders: queue.Queue[Shard | None] = queue.Queue(maxsize=jobs)
    results: queue.Queue[ShardResult | BaseException] = queue.Queue()
    runners = [Runner(config) for _ in range(jobs)]

    def work(runner: Runner) -> None:
        try:
            while (shard := orders.get()) is not None:
                results.put(runner.run(shard))
        except BaseException as problem:
            results.put(problem)

    threads = [threading.Thread(target=work, args=(runner,), daemon=True) for runner in runners]
    for thread in threads:
        thread.start()
    pending = 0
    try:
        for shard in shards:
            while True:
                try:
                    orders.put(shard, timeout=0.05)
                except queue.Full:
                    if not results.empty():
                        yield _good(results.get())
                        pending -= 1
                    continue
                pending += 1
                break
        while pending:
            yield _good(results.get())
            pending -= 1
    finally:
        with suppress(queue.Empty):
            while True:
                orders.get_nowait()
        for _ in threads:
            orders.put(None)
        for runner in runners:
            runner.close()


def _good(result: ShardResult | BaseException) -> ShardResult:
    if isinstance(result, BaseException):
        raise result
    return result
