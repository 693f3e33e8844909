"""Speed of the period grammar beside spaCy's blank tokenizer, on the same texts in the same run.

    python tests/benchmarks/periods_speed.py [articles.jsonl ...]

Reads JSON Lines with `text` and `published`; without arguments the articles that the repository carries.
Prints characters and words a second of both on one core, best of five alternating rounds, and their ratio.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import spacy

from evfacts.grammar.periods import find_periods

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5


def articles(paths: list[str]) -> list[tuple[str, date | None]]:
    """(text, publishing date) of every article in the files."""
    files = [Path(path) for path in paths] or sorted((ROOT / "data").rglob("*.jsonl"))
    found = []
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if isinstance(row, dict) and row.get("text"):
                published = row.get("published")
                found.append((row["text"], date.fromisoformat(published[:10]) if published else None))
    if not found:
        raise SystemExit("no articles found; give JSON Lines files with `text` and `published`")
    return found


def seconds(run: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    start = time.process_time()
    run()
    return time.process_time() - start


def main() -> None:
    """Measure and print."""
    texts = articles(sys.argv[1:])
    while sum(len(text) for text, _ in texts) < 400_000:
        texts = texts * 2
    tokenizer = spacy.blank("en").tokenizer
    characters = sum(len(text) for text, _ in texts)
    words = sum(len(text.split()) for text, _ in texts)

    def read() -> int:
        return sum(len(find_periods(text, published)) for text, published in texts)

    def tokenize() -> int:
        return sum(len(tokenizer(text)) for text, _ in texts)

    count = read()
    tokenize()
    rounds = [(seconds(read), seconds(tokenize)) for _ in range(ROUNDS)]
    ours, theirs = (min(times) for times in zip(*rounds, strict=True))
    print(f"{len(texts)} articles, {characters:,} characters, {words:,} words, {count:,} periods")
    print(f"periods        {characters / ours:>12,.0f} characters/s {words / ours:>10,.0f} words/s")
    print(f"blank spaCy    {characters / theirs:>12,.0f} characters/s {words / theirs:>10,.0f} words/s")
    print(f"ratio          {theirs / ours:.2f}")


if __name__ == "__main__":
    main()
