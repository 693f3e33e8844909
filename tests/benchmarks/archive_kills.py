"""Runs killed with SIGKILL at random moments and taken up: is the outcome always that of an undisturbed run?

python -m tests.benchmarks.archive_kills --runs 30 --out docs/benchmarks/archive.md
"""

from __future__ import annotations

import argparse
import random
import tempfile
from pathlib import Path

from tests.archive.killing import files_of, run_killed, run_whole
from tests.benchmarks.archive_articles import write
from tests.benchmarks.sections import conditions, put


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=30)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, help="write the section of a page here")
    chosen = parser.parse_args()
    random_ = random.Random(chosen.seed)
    equal = kills = 0
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        source = write(root / "wires.jsonl", chosen.articles, seed=chosen.seed, broken=0.02)
        seconds = run_whole(source, root / "whole")
        expected = files_of(root / "whole")
        print(f"undisturbed: {chosen.articles} articles, {len(expected)} files, {seconds:.1f} s", flush=True)
        for number in range(1, chosen.runs + 1):
            killed = run_killed(source, root / f"killed{number}", seconds, random_)
            same = files_of(root / f"killed{number}") == expected
            kills += killed
            equal += same
            print(f"run {number}: {killed} kills, {'equal' if same else 'DIFFERENT'}", flush=True)
    told = (
        f"{equal} of {chosen.runs} runs over {chosen.articles} articles, killed with SIGKILL {kills} times at random "
        "moments and taken up again, gave the store of the undisturbed run, byte for byte."
    )
    print(told)
    if chosen.out is not None:
        put(chosen.out, "Kills", f"{conditions()}\n\n{told}")
    raise SystemExit(equal != chosen.runs)


if __name__ == "__main__":
    main()
