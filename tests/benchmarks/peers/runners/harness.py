"""What every runner does: load, warm up, read the articles under the clock, write predictions and figures.

Imported by the runners, which are executed as scripts by the Python of the peer's own
environment; so this file needs nothing beyond the standard library.

    python run_PEER.py --warm TRAIN.jsonl --articles TEST.jsonl --predictions OUT.jsonl

Articles are JSON Lines with `id`, `text` and `published`. Predictions are JSON Lines with the
fields of a gold claim and `doc_id`. The last line on standard output is JSON: seconds of CPU and
of wall time, words, seconds until the first sentence was read, peak memory in MB.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

Row = dict[str, Any]
FIRST = {
    "id": "first",
    "text": "BYD sold 321,000 cars in July 2025, up 12.5%, for $34.6 million.",
    "published": "2025-08-01",
}


def run(
    load: Callable[[], Any],
    read: Callable[[Any, list[Row]], Any],
    rows: Callable[[list[Row], Any], Iterable[Row]] | None = None,
    warm_seconds: float = 3.0,
) -> None:
    """Measure one tool.

    Args:
        load: imports and makes the tool.
        read: what is timed: the tool over the articles.
        rows: predictions out of what `read` gave; not timed. None for a tool that predicts no claims.
        warm_seconds: the most CPU time spent on warming up, over articles other than the measured ones.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--warm", type=Path, required=True)
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--predictions", type=Path, required=True)
    chosen = parser.parse_args()
    begin = time.perf_counter()
    # Some peers print while they work; the figures must stay the only line on standard output.
    with contextlib.redirect_stdout(sys.stderr):
        tool = load()
        read(tool, [FIRST])
        loaded = time.perf_counter() - begin
        articles = _articles(chosen.articles)
        start = time.process_time()
        for article in _articles(chosen.warm):
            if time.process_time() - start > warm_seconds:
                break
            read(tool, [article])
        wall, start = time.perf_counter(), time.process_time()
        found = read(tool, articles)
        seconds, wall = time.process_time() - start, time.perf_counter() - wall
        peak = peak_memory()
        if rows is not None:
            with chosen.predictions.open("w", encoding="utf-8") as out:
                for row in rows(articles, found):
                    out.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")
    figures = {
        "seconds": seconds,
        "wall": wall,
        "words": sum(len(article["text"].split()) for article in articles),
        "load": loaded,
        "peak_mb": peak,
    }
    print(json.dumps(figures))


def _articles(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def peak_memory() -> float:
    """Peak resident memory of this process in MB, from the moment it was started."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
    except OSError:  # no Linux
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


def quantity_row(article: Row, start: int, end: int, low: Any, high: Any, unit: str | None, per: str | None) -> Row:
    """A prediction of a tool that finds quantities and nothing of what they are about."""
    return {
        "doc_id": article["id"], "start": start, "end": end, "low": low, "high": high, "unit": unit, "per": per,
        "metric": None, "role": "level", "company": None, "product": None, "period_start": None, "period_end": None,
        "status": "actual", "superseded": False,
    }  # fmt: skip


def parts(text: str) -> Iterable[tuple[int, str]]:
    """The lines of a text that hold anything, with their offsets."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1
