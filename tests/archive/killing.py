"""Runs that are killed at random moments and taken up again; used by the tests and the benchmark."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

WAIT_SECONDS = 600


def command(source: Path, store: Path) -> list[str]:
    return [
        sys.executable,
        "-m",
        "evfacts",
        "extract",
        str(source),
        "-o",
        str(store),
        "--jobs",
        "2",
        "--shard-size",
        "12",
    ]


def files_of(store: Path) -> dict[str, bytes]:
    """All that a store publishes, by path."""
    return {
        path.relative_to(store).as_posix(): path.read_bytes()
        for path in sorted(store.rglob("*"))
        if path.is_file() and "_work" not in path.parts
    }


def run_whole(source: Path, store: Path) -> float:
    """An undisturbed run; its duration in seconds."""
    started = time.monotonic()
    done = subprocess.run(command(source, store), capture_output=True, text=True, timeout=WAIT_SECONDS, check=False)
    if done.returncode not in (0, 1):
        raise AssertionError(done.stderr)
    return time.monotonic() - started


def run_killed(source: Path, store: Path, seconds: float, random_: random.Random) -> int:
    """Start runs and kill each with SIGKILL within `seconds`, then let one end; how many were killed.

    Either the run itself is killed, whose workers then end by themselves, or the run with all
    its workers at once, or a worker alone, which the run must survive.
    """
    killed = 0
    wanted = random_.randint(1, 3)
    while killed < wanted and seconds > 0.2:
        process = subprocess.Popen(
            command(source, store), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        time.sleep(random_.uniform(0.05, seconds))
        seconds *= 0.8  # what is left to do takes less time
        kind = random_.choice(("run", "group", "worker"))
        if process.poll() is None:
            killed += 1
            if kind == "worker" and (workers := children(process.pid)):
                os.kill(random_.choice(workers), signal.SIGKILL)
                process.wait(WAIT_SECONDS)
            elif kind == "group":
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
        process.wait(WAIT_SECONDS)
    run_whole(source, store)
    return killed


def children(pid: int) -> list[int]:
    """The child processes of a process, whichever of its threads began them."""
    lists = Path(f"/proc/{pid}/task").glob("*/children")
    try:
        return [int(one) for path in lists for one in path.read_text().split()]
    except OSError:
        return []
