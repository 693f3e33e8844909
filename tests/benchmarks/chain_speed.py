"""Words a second of the whole chain and of each layer, beside spaCy's blank English tokenizer in the same run.

python3 -m tests.benchmarks.chain_speed ARTICLES.jsonl [LIMIT]
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy

import evfacts
from evfacts.extraction import extract
from evfacts.grammar.periods import find_periods
from evfacts.grammar.quantities import find_quantities
from evfacts.names.match import find_names
from evfacts.schema import Article
from evfacts.sections import find_sections


def main(path: str, limit: str = "400") -> None:
    """Print the figures: CPU time of one process, everything run once before to warm up."""
    lines = Path(path).read_text(encoding="utf-8").split("\n")
    texts = [json.loads(line)["text"] for line in lines[: int(limit)] if line]
    words = sum(len(text.split()) for text in texts)
    articles = [Article(str(number), text) for number, text in enumerate(texts)]
    tokenize = spacy.blank("en").make_doc
    nlp = evfacts.load()
    layers: dict[str, Callable[[], object]] = {
        "spaCy tokens": lambda: [tokenize(text) for text in texts],
        "sections": lambda: [find_sections(text) for text in texts],
        "quantities": lambda: [find_quantities(text) for text in texts],
        "periods": lambda: [find_periods(text) for text in texts],
        "names": lambda: [find_names(text) for text in texts],
        "extract": lambda: extract(articles),
        "extract(nlp=load())": lambda: extract(articles, nlp=nlp),
    }
    base = 0.0
    for name, run in layers.items():
        run()
        begin = time.process_time()
        run()
        seconds = time.process_time() - begin
        base = base or seconds
        print(f"{name:20} {words / seconds:10,.0f} words a second  {base / seconds:6.3f} of tokenizing")


if __name__ == "__main__":
    main(*sys.argv[1:])
