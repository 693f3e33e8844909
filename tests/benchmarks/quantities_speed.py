"""Speed of the quantity grammar against `spacy.blank("en")`, which does nothing but split the same text into tokens.

usage: quantities_speed.py ARTICLES.jsonl [--rounds N] [--warm]

ARTICLES.jsonl has a `text` a line (.gz allowed). Both run on one core in this process, article by article in turn,
so that a busy machine slows both alike; times are CPU times. Every article is new to the tokenizer, whose cache
is filled by the first quarter of the file (as in an archive run); `--warm` shows it all articles beforehand.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import time
from pathlib import Path

import spacy

from evfacts.grammar.quantities import find_quantities


def read(path: Path) -> list[str]:
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line)["text"] for line in data.decode("utf-8").splitlines()]


def measure(texts: list[str], warm: bool) -> tuple[float, float, int, int]:
    """Seconds of tokenizing and of reading quantities, words and quantities of the measured part."""
    nlp = spacy.blank("en")
    quarter = len(texts) // 4
    first, rest = texts[:quarter], texts[quarter:]
    for text in texts if warm else first:
        nlp.make_doc(text)
    for text in first[:5]:
        find_quantities(text)
    tokenizing = reading = 0.0
    found = 0
    for text in rest:
        start = time.process_time()
        nlp.make_doc(text)
        middle = time.process_time()
        found += len(find_quantities(text))
        reading += time.process_time() - middle
        tokenizing += middle - start
    return tokenizing, reading, sum(len(text.split()) for text in rest), found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--warm", action="store_true")
    args = parser.parse_args()
    texts = read(args.articles)
    ratios = []
    for _ in range(args.rounds):
        tokenizing, reading, words, found = measure(texts, args.warm)
        ratios.append(tokenizing / reading)
        print(
            f"{words} words, {found} quantities: tokenizer {words / tokenizing:,.0f} words/s, "
            f"quantities {words / reading:,.0f} words/s ({reading / found * 1e6:.1f} µs each), ratio {ratios[-1]:.2f}"
        )
    print(f"median ratio {statistics.median(ratios):.2f} (quantities over tokenizer, words a second)")


if __name__ == "__main__":
    main()
