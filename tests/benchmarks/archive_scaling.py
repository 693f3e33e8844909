"""How a run over an archive scales with cores, and how much memory its processes take.

    python -m tests.benchmarks.archive_scaling --articles 20000 --repeats 3 --out docs/benchmarks/archive.md

Each run is a process of its own, kept to one core or to two with everything that it starts: with
one core its worker and the parent share it. Timed is from the moment at which all workers have
loaded what they need (none begins before the others are ready) to the last row of the finished
store. Runs on one core and on two take turns, and medians are compared. What two cores give two
independent processes, which share nothing, is measured on the same machine for comparison.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from tests.archive.killing import children
from tests.benchmarks.archive_articles import write
from tests.benchmarks.sections import conditions, put

GOAL = 1.8
GOAL_MB = 600
TITLE = "Cores and memory"

# Only the first workers wait for each other: one that replaces a dead worker must not.
_RUN = """
import json, os, resource, sys, threading, time
from evfacts.archive import workers
from evfacts.archive.run import extract_archive
jobs = int(sys.argv[3])
moments = {}
barrier = threading.Barrier(jobs, action=lambda: moments.setdefault("ready", time.monotonic()))
places = list(range(jobs))
begin = workers.Worker.__init__
def init(self, config):
    begin(self, config)
    if places:
        places.pop()
        barrier.wait(300)
workers.Worker.__init__ = init
def tell(progress):
    if progress.publishing:
        moments["publishing"] = time.monotonic()
def cpu(who):
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime
made = extract_archive(sys.argv[1], sys.argv[2], jobs=jobs, on_progress=tell)
ended = time.monotonic()
print(json.dumps({
    "seconds": ended - moments["ready"],
    "publishing": ended - moments["publishing"],
    "parent_cpu": cpu(resource.RUSAGE_SELF),
    "worker_cpu": cpu(resource.RUSAGE_CHILDREN),
    "claims": made.counts["claims"],
}))
"""

_ALONE = """
import time
started = time.monotonic()
words = {}
for number in range(4_000_000):
    words[str(number % 5_000)] = number
print(time.monotonic() - started)
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """One run: seconds from workers started to the end, of them for the tables, CPU seconds, peaks in MB."""

    seconds: float
    publishing: float
    parent_cpu: float
    worker_cpu: float
    claims: int
    worker_mb: float
    parent_mb: float


def cores(count: int) -> set[int]:
    """The first cores that this process may use."""
    return set(sorted(os.sched_getaffinity(0))[:count])


def measured(source: Path, store: Path, count: int) -> Measured:
    """One run on so many cores, with one worker on each."""
    process = subprocess.Popen(
        [sys.executable, "-c", _RUN, str(source), str(store), str(count)],
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: os.sched_setaffinity(0, cores(count)),
    )
    peaks: dict[int, int] = {}
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.25):
            for pid in (process.pid, *children(process.pid)):
                peaks[pid] = max(peaks.get(pid, 0), _peak(pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    out, _ = process.communicate()
    done.set()
    watcher.join()
    if process.returncode:
        raise SystemExit(f"the run failed with status {process.returncode}")
    parent = peaks.pop(process.pid, 0)
    return Measured(**json.loads(out), worker_mb=max(peaks.values(), default=0) / 1e6, parent_mb=parent / 1e6)


def _peak(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def ceiling(repeats: int) -> float:
    """How many times as much two processes of plain Python do on two cores as one does on one."""

    def run(together: int) -> float:
        started = [
            subprocess.Popen(
                [sys.executable, "-c", _ALONE],
                stdout=subprocess.PIPE,
                text=True,
                preexec_fn=lambda: os.sched_setaffinity(0, cores(together)),
            )
            for _ in range(together)
        ]
        return max(float(process.communicate()[0]) for process in started)

    return 2 * statistics.median(run(1) for _ in range(repeats)) / statistics.median(run(2) for _ in range(repeats))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--few", type=int, default=1_000, help="articles of the small archive, for memory")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--out", type=Path, help="write the section of a page here")
    chosen = parser.parse_args()
    if len(cores(2)) < 2:
        raise SystemExit("two cores are needed")
    lines = [conditions(), "", f"Two independent processes of plain Python: {ceiling(3):.2f} times one.", ""]
    lines += ["| articles | cores | seconds | of them tables | articles/s | claims | worker MB | parent MB | CPU s |"]
    lines += ["|---:" * 9 + "|"]
    print("\n".join(lines), flush=True)
    runs: dict[tuple[int, int], list[Measured]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in sorted({min(chosen.few, chosen.articles), chosen.articles}):
            source = write(Path(folder) / f"{count}.jsonl", count)
            for number in range(chosen.repeats):
                for used in (1, 2):
                    one = measured(source, Path(folder) / f"store-{count}-{used}-{number}", used)
                    runs.setdefault((count, used), []).append(one)
                    lines.append(
                        f"| {count:,} | {used} | {one.seconds:.1f} | {one.publishing:.1f} "
                        f"| {count / one.seconds:.1f} | {one.claims:,} | {one.worker_mb:.0f} | {one.parent_mb:.0f} "
                        f"| {one.worker_cpu + one.parent_cpu:.0f} |"
                    )
                    print(lines[-1], flush=True)
                    time.sleep(0.5)
    told = []
    for count in sorted({count for count, _ in runs}):
        one, two = (statistics.median(run.seconds for run in runs[count, used]) for used in (1, 2))
        peak = max(run.worker_mb for used in (1, 2) for run in runs[count, used])
        told.append(
            f"{count:,} articles: two cores are **{one / two:.2f}** times one core "
            f"(medians of {chosen.repeats}; goal {GOAL}); peak of a worker **{peak:.0f} MB** (goal under {GOAL_MB})."
        )
    print("\n" + "\n".join(told))
    if chosen.out is not None:
        about = "Timed from the moment at which all workers are ready to the last row of the finished store."
        put(chosen.out, TITLE, "\n".join([*lines, "", about, "", *(f"- {one}" for one in told)]))


if __name__ == "__main__":
    main()
