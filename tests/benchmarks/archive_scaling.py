"""How a run over an archive scales with cores, and how much memory its processes take.

python -m tests.benchmarks.archive_scaling --articles 20000 --repeats 3

Each run is a command of its own, kept to one core or to two; times are of the whole command
from the moment at which its workers have loaded all they need.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import evfacts
from tests.archive.killing import children
from tests.benchmarks.archive_articles import write

_RUN = """
import json, resource, sys, time
from evfacts.archive import workers
from evfacts.archive.run import extract_archive
ready = []
begin = workers.Worker.__init__
def init(self, config):
    begin(self, config)
    ready.append(time.monotonic())
workers.Worker.__init__ = init
made = extract_archive(sys.argv[1], sys.argv[2], jobs=int(sys.argv[3]))
own, theirs = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
cpu = {"parent_cpu": own.ru_utime + own.ru_stime, "worker_cpu": theirs.ru_utime + theirs.ru_stime}
print(json.dumps({"seconds": time.monotonic() - max(ready), "total": made.seconds, **cpu, **made.counts}))
"""


def measured(source: Path, store: Path, cores: int) -> dict[str, float]:
    """One run on so many cores: its counts, seconds, and the peak memory of parent and workers in MB."""
    process = subprocess.Popen(
        [sys.executable, "-c", _RUN, str(source), str(store), str(cores)],
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[:cores])),
    )
    peaks: dict[int, int] = {}
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.5):
            for pid in (process.pid, *children(process.pid)):
                peaks[pid] = max(peaks.get(pid, 0), _peak(pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    out, _ = process.communicate()
    done.set()
    watcher.join()
    if process.returncode:
        raise SystemExit(f"the run failed with status {process.returncode}")
    told: dict[str, float] = json.loads(out)
    parent = peaks.pop(process.pid, 0)
    return {**told, "parent_mb": parent / 1e6, "worker_mb": max(peaks.values(), default=0) / 1e6}


def _peak(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--repeats", type=int, default=3)
    chosen = parser.parse_args()
    print(f"evfacts {evfacts.__version__}, {dt.date.today()}, Python {sys.version.split()[0]}")
    print(
        f"{'articles':>9} {'cores':>5} {'seconds':>8} {'articles/s':>10} {'claims':>8} "
        f"{'worker MB':>9} {'parent MB':>9}"
    )
    medians: dict[tuple[int, int], float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in sorted({min(1_000, chosen.articles), chosen.articles}):
            source = write(Path(folder) / f"{count}.jsonl", count)
            for cores in (1, 2):
                seconds = []
                for number in range(chosen.repeats):
                    store = Path(folder) / f"store-{count}-{cores}-{number}"
                    one = measured(source, store, cores)
                    seconds.append(one["seconds"])
                    print(
                        f"{count:>9,} {cores:>5} {one['seconds']:>8.1f} {count / one['seconds']:>10.1f} "
                        f"{one['claims']:>8,.0f} {one['worker_mb']:>9.0f} {one['parent_mb']:>9.0f} "
                        f"{one['worker_cpu']:>12.1f} {one['parent_cpu']:>12.1f}",
                        flush=True,
                    )
                medians[count, cores] = statistics.median(seconds)
    for count in sorted({count for count, _ in medians}):
        ratio = medians[count, 1] / medians[count, 2]
        print(f"{count:,} articles: two cores are {ratio:.2f} times one core (medians of {chosen.repeats})")


if __name__ == "__main__":
    main()
