"""Robustness: hostile inputs by the hundred thousand through `extract` and `crosscheck`.

    python -m tests.benchmarks.fuzz --count 500000 --jobs 2 --state fuzz.json --record docs/benchmarks/robustness.md

Inputs come in blocks of 1,000: nine in ten are gold articles and sentences, damaged (`fuzz_inputs.DAMAGES`), one in
ten is made by hypothesis. A block is made by its number and the seed, so it is the same on every machine and may be
run alone (`--first 37 --count 1000`). With `--state` a run that was stopped is taken up where it ended. A failure is
printed with seed, number and the smallest text that still fails; the exit code is then 1.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import platform
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import hypothesis
from hypothesis import HealthCheck, Phase

import evfacts
from tests.benchmarks.fuzz_checks import FIXED, PER_CHARACTER, Broken, check, failure_of, minimal
from tests.benchmarks.fuzz_inputs import Hostile, make, strategy

BLOCK = 1_000
BY_HYPOTHESIS = 100
_FIRST = Hostile(-1, ("Xiaomi paid 635 million yuan ($88 million) for land in July 2025.",), dt.date(2025, 8, 1), None)


@dataclass(slots=True)
class Outcome:
    """What came of a block, or of all of them."""

    inputs: int = 0
    characters: int = 0
    claims: int = 0
    findings: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    """Most CPU seconds for one character, over inputs of at least 500 characters."""
    failures: list[dict[str, Any]] = field(default_factory=list)

    def add(self, other: Outcome) -> None:
        for name in ("inputs", "characters", "claims", "findings", "seconds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.slowest = max(self.slowest, other.slowest)
        self.failures += other.failures


def run_block(seed: int, block: int, size: int = BLOCK, by_hypothesis: int = BY_HYPOTHESIS) -> Outcome:
    """All inputs of one block."""
    outcome = Outcome()
    failure_of(_FIRST)  # lexicons, model and rates are loaded outside of the clock
    for number in range(block * BLOCK, block * BLOCK + size - by_hypothesis):
        _try(make(seed, number), f"--seed {seed} --number {number}", outcome)

    @hypothesis.seed(seed * 1_000_003 + block)
    @hypothesis.settings(
        max_examples=max(1, by_hypothesis),
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @hypothesis.given(strategy())
    def run(hostile: Hostile) -> None:
        _try(hostile, f"hypothesis, --seed {seed} --first {block}", outcome)

    if by_hypothesis:
        run()
    return outcome


def _try(hostile: Hostile, name: str, outcome: Outcome) -> None:
    outcome.inputs += 1
    try:
        characters, claims, findings, seconds = check(hostile)
    except Exception as problem:  # told below, with the smallest text; the run goes on
        found = failure_of(hostile)
        if found is None:  # it was slow once and is not when tried again: another program was at work
            assert isinstance(problem, Broken), problem
            return
        kind, message = found
        seen = sum(one["kind"] == kind for one in outcome.failures)
        small = minimal(hostile, kind) if seen < 2 else hostile
        told = {"input": name, "kind": kind, "message": message, "texts": [text[:3_000] for text in small.texts]}
        told |= {"published": str(small.published), "country": small.country}
        outcome.failures.append(told)
        return
    outcome.characters += characters
    outcome.claims += claims
    outcome.findings += findings
    outcome.seconds += seconds
    if characters >= 500:
        outcome.slowest = max(outcome.slowest, seconds / characters)


def tell(failure: dict[str, Any]) -> None:
    """Print a failure with all that is needed to see it again."""
    print(f"FAILED {failure['input']}: {failure['kind']}\n  {failure['message'][:600]}")
    print(f"  published {failure['published']}, country {failure['country']}, texts {failure['texts']!r}", flush=True)


class State:
    """Blocks done and their outcome, kept in a file so that a stopped run can be taken up."""

    def __init__(self, path: Path | None, seed: int) -> None:
        self.path, self.seed = path, seed
        self.done: set[int] = set()
        self.outcome = Outcome()
        if path is not None and path.exists():
            held = json.loads(path.read_text(encoding="utf-8"))
            if held["seed"] != seed or held["version"] != evfacts.__version__:
                raise SystemExit(f"{path} is of seed {held['seed']} and evfacts {held['version']}: name another file")
            self.done = set(held["done"])
            self.outcome = Outcome(**held["outcome"])

    def add(self, block: int, outcome: Outcome) -> None:
        self.done.add(block)
        self.outcome.add(outcome)
        if self.path is not None:
            held = {"seed": self.seed, "version": evfacts.__version__, "done": sorted(self.done)}
            part = self.path.with_suffix(".part")
            part.write_text(json.dumps({**held, "outcome": asdict(self.outcome)}, ensure_ascii=False), encoding="utf-8")
            part.replace(self.path)


def record(path: Path, seed: int, jobs: int, outcome: Outcome, wall: float) -> None:
    """The result as a page of the documentation."""
    kinds = Counter(failure["kind"] for failure in outcome.failures)
    verdict = "none failed" if not kinds else f"{sum(kinds.values()):,} failed"
    lines = [
        "# Robustness",
        "",
        f"Written by `python -m tests.benchmarks.fuzz` on {dt.date.today()}, evfacts {evfacts.__version__}, "
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores.",
        "",
        f"**{outcome.inputs:,} hostile inputs went through `extract` and `crosscheck`: {verdict}.**",
        "",
        "| | |",
        "|---|---|",
        f"| seed | {seed} |",
        f"| inputs | {outcome.inputs:,} |",
        f"| characters | {outcome.characters:,} |",
        f"| claims | {outcome.claims:,} |",
        f"| findings | {outcome.findings:,} |",
        f"| CPU time of evfacts | {outcome.seconds / 60:.1f} minutes |",
        f"| wall time of the last run | {wall / 60:.1f} minutes in {jobs} processes |",
        f"| mean time a character | {1e6 * outcome.seconds / max(1, outcome.characters):.1f} µs |",
        f"| worst time a character, inputs of 500 characters and more | {1e6 * outcome.slowest:.0f} µs |",
        "",
        "Nine in ten inputs are articles and sentences of the gold data with one to four damages: cut, shuffled, other",
        "case, accents, emoji, OCR noise, remnants of HTML, other digits and separators, numerals of other scripts,",
        "marks of direction, control characters, numbers of hundreds of digits, nested brackets, repeats, missing and",
        "odd spaces, tables and lists made of sentences, words of the grammars out of place, any characters at all.",
        "One in ten is made by hypothesis. One in five is a pair of articles that are checked against each other.",
        "Publishing dates reach from year 1 to 9999 or are missing.",
        "",
        "For each one: nothing is raised; every claim lies in the text and shows it; bounds, printed bounds and",
        "periods are in order; every number is finite; metric, role, status, section, unit and denominator are",
        "known ones; ids differ; findings name claims of the table, with finite figures and a reason where they are",
        f"undecided; and the CPU time is at most {1_000 * FIXED:.0f} ms and {1_000 * PER_CHARACTER:.0f} ms for each",
        "character.",
    ]
    if kinds:
        lines += ["", "| failure | inputs |", "|---|---|", *(f"| {kind} | {n} |" for kind, n in kinds.most_common())]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first block")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--state", type=Path, help="file that keeps what is done")
    parser.add_argument("--record", type=Path, help="page to write the result to")
    parser.add_argument("--number", type=int, help="run this one input and show it")
    chosen = parser.parse_args()
    if chosen.number is not None:
        hostile = make(chosen.seed, chosen.number)
        print(repr(hostile), failure_of(hostile) or check(hostile), sep="\n")
        return
    state = State(chosen.state, chosen.seed)
    blocks = range(chosen.first, chosen.first + -(-chosen.count // BLOCK))
    left = [block for block in blocks if block not in state.done]
    begin = time.monotonic()
    if chosen.jobs == 1:
        for number, block in enumerate(left, 1):
            _done(state, block, run_block(chosen.seed, block), number, len(left), begin)
    else:
        with ProcessPoolExecutor(chosen.jobs) as pool:
            running = {pool.submit(run_block, chosen.seed, block): block for block in left}
            for number, future in enumerate(as_completed(running), 1):
                _done(state, running[future], future.result(), number, len(left), begin)
    if chosen.record is not None:
        record(chosen.record, chosen.seed, chosen.jobs, state.outcome, time.monotonic() - begin)
    kinds = Counter(failure["kind"] for failure in state.outcome.failures)
    print(f"{state.outcome.inputs:,} inputs, {sum(kinds.values())} failures", *kinds.most_common(), sep="\n")
    sys.exit(bool(kinds))


def _done(state: State, block: int, outcome: Outcome, number: int, of: int, begin: float) -> None:
    known = Counter(failure["kind"] for failure in state.outcome.failures)
    for failure in outcome.failures:
        if known[failure["kind"]] < 3:  # the first of each kind; all are counted
            tell(failure)
        known[failure["kind"]] += 1
    state.add(block, outcome)
    spent = time.monotonic() - begin
    left = spent / number * (of - number) / 60
    print(f"block {block}: {number} of {of}, {spent:.0f} s, {left:.0f} min left", flush=True)


if __name__ == "__main__":
    main()
