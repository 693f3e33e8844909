"""How the cost of one document grows with its length: claims and checks of 1 kB to 1 MB of text.

    python -m tests.benchmarks.scaling [--most 1000000]

A document of a size is made of gold articles, one after the other, each once before any comes
again; the cost of a character must not depend on the length.
"""

from __future__ import annotations

import argparse
import datetime as dt
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import evfacts
from evfacts.evaluate import read_gold
from evfacts.schema import Article

GOLD = Path(__file__).resolve().parents[2] / "data" / "gold"
PUBLISHED = dt.date(2025, 8, 1)


def document(characters: int) -> str:
    """Gold articles, cut to so many characters."""
    parts: list[str] = []
    left = characters
    for text in cycle([doc["text"] for part in ("dev", "test", "train") for doc in read_gold(GOLD / f"{part}.jsonl")]):
        parts.append(text[:left] + "\n\n")
        left -= len(parts[-1])
        if left <= 0:
            return "".join(parts)[:characters]
    raise AssertionError("no articles")


def microseconds(characters: int, repeats: int) -> tuple[float, float, int]:
    """CPU time of one character for claims and for checks, best of the repeats, and how many claims there are."""
    article = Article("long", document(characters), published=PUBLISHED)
    reading = checking = float("inf")
    for _ in range(repeats):
        begin = time.process_time()
        table = evfacts.extract(article)
        middle = time.process_time()
        evfacts.crosscheck(table)
        reading = min(reading, middle - begin)
        checking = min(checking, time.process_time() - middle)
    return 1e6 * reading / characters, 1e6 * checking / characters, len(table)


def measured(most: int) -> Iterator[tuple[int, float, float, int]]:
    """(characters, microseconds a character for claims, the same for checks, claims) for 1 kB and upwards."""
    evfacts.crosscheck(evfacts.extract(Article("first", document(2_000), published=PUBLISHED)))
    size = 1_000
    while size <= most:
        yield size, *microseconds(size, max(1, min(20, 100_000 // size)))
        size *= 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=100_000)
    print(f"{'characters':>10} {'claims':>7} {'claims, µs/character':>21} {'checks, µs/character':>21}")
    for size, reading, checking, claims in measured(parser.parse_args().most):
        print(f"{size:>10,} {claims:>7,} {reading:>21.1f} {checking:>21.1f}", flush=True)


if __name__ == "__main__":
    main()
