"""Cross-checks over a store: how long they take, and how much memory as the store grows.

    python -m tests.benchmarks.archive_crosschecks --claims 1000000 --out docs/benchmarks/archive.md

The claims are those of the gold articles, told again under other article ids and by two dozen
variants of each company's name. Each store is checked in a process of its own, whose peak memory
is measured; findings of the smallest store are compared with those of `evfacts.crosscheck`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import evfacts
from evfacts.records import json_line
from evfacts.schema import Claim
from tests.archive.claimstore import write_store
from tests.benchmarks.checks_scale import retold
from tests.benchmarks.sections import conditions, put
from tests.checks.goldclaims import GOLD, all_claims, read

TITLE = "Cross-checks over a store"

_RUN = """
import json, pathlib, sys, time
import evfacts
started, own = time.monotonic(), time.process_time()
verdicts = evfacts.check_archive(sys.argv[1])
took, own = time.monotonic() - started, time.process_time() - own
status = pathlib.Path("/proc/self/status").read_text().splitlines()
peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
print(json.dumps({"findings": sum(verdicts.values()), "seconds": took, "cpu": own, "peak": peak}))
"""


def seeds() -> list[Claim]:
    """The claims of all gold articles."""
    return all_claims([doc for part in ("train", "dev", "test") for doc in read(GOLD / f"{part}.jsonl")])


def checked(store: Path) -> dict[str, float]:
    """Check a store in a process of its own: findings, seconds, CPU seconds, peak memory in bytes."""
    done = subprocess.run([sys.executable, "-c", _RUN, str(store)], capture_output=True, text=True, check=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def findings_of(store: Path) -> list[str]:
    """The findings of a store as sorted lines."""
    paths = sorted((store / "findings").rglob("*.parquet"))
    return sorted(json_line(one) for path in paths for one in evfacts.FindingsTable.from_parquet(path))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=20_000)
    parser.add_argument("--steps", type=int, default=3, help="stores, each ten times smaller than the next")
    parser.add_argument("--out", type=Path, help="write the section of a page here")
    chosen = parser.parse_args()
    lines = [conditions(), "", "| claims | findings | seconds | CPU s | peak MB |", "|---:|---:|---:|---:|---:|"]
    print("\n".join(lines), flush=True)
    known = seeds()
    same = None
    with tempfile.TemporaryDirectory() as folder:
        for step in reversed(range(chosen.steps)):
            wanted = chosen.claims // 10**step
            store = Path(folder) / f"{wanted}"
            write_store(retold(known, wanted), store)
            told = checked(store)
            lines.append(
                f"| {wanted:,} | {told['findings']:,} | {told['seconds']:.1f} | {told['cpu']:.1f} "
                f"| {told['peak'] / 1e6:.0f} |"
            )
            print(lines[-1], flush=True)
            if same is None:
                expected = evfacts.crosscheck(evfacts.ClaimsTable(list(retold(known, wanted))))
                same = findings_of(store) == sorted(map(json_line, expected))
    told_ = f"Findings of the smallest store {'equal' if same else 'DIFFER FROM'} those of `evfacts.crosscheck`."
    print(told_)
    if chosen.out is not None:
        put(chosen.out, TITLE, "\n".join([*lines, "", told_]))
    raise SystemExit(not same)


if __name__ == "__main__":
    main()
