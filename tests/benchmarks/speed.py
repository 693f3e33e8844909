"""How fast whole claims are made, beside `spacy.blank("en")` tokenizing the same articles in the same run.

    python -m tests.benchmarks.speed [--write]

The ratio is what is compared from run to run and machine to machine; `--write` puts it into
speed.toml, below which it may not fall by more than a fifth (`test_speed.py`).
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import spacy

import evfacts
from evfacts.evaluate import gold_article, read_gold
from evfacts.schema import Article

GOLD = Path(__file__).resolve().parents[2] / "data" / "gold"
COMMITTED = Path(__file__).with_name("speed.toml")
TOLERANCE = 0.2
"""By how much the ratio may fall below the committed one."""
_BATCH = 6
"""Articles read in one call, in turn by the tokenizer and by us, so that a busy machine slows both."""
_KNOWN_WORDS = 60_000
"""Words of other articles that the tokenizer has seen before, as in the midst of an archive: it keeps what it saw."""


class Meter:
    """Least CPU time of each batch of articles, over as many rounds as are asked for."""

    def __init__(self) -> None:
        docs = read_gold(GOLD / "test.jsonl")
        self.articles = [gold_article(doc) for doc in docs]
        self.words = sum(len(article.text.split()) for article in self.articles)
        self._known = _some_words(read_gold(GOLD / "train.jsonl"), _KNOWN_WORDS)
        self._batches = [self.articles[at : at + _BATCH] for at in range(0, len(self.articles), _BATCH)]
        self._tokens = [float("inf")] * len(self._batches)
        self._claims = [float("inf")] * len(self._batches)
        evfacts.extract(self.articles[:_BATCH])  # lexicons and model are loaded outside of the clock

    def round(self) -> None:
        """Read all batches once by both; the tokenizer is a new one, so the articles are new to it."""
        nlp = spacy.blank("en")
        for text in self._known:
            nlp.make_doc(text)
        for number, batch in enumerate(self._batches):
            self._tokens[number] = min(self._tokens[number], _seconds(lambda batch=batch: _tokenize(nlp, batch)))
            self._claims[number] = min(self._claims[number], _seconds(lambda batch=batch: evfacts.extract(batch)))

    @property
    def tokenizing(self) -> float:
        """Words a second of the tokenizer."""
        return self.words / sum(self._tokens)

    @property
    def claims(self) -> float:
        """Words a second of whole claims."""
        return self.words / sum(self._claims)

    @property
    def ratio(self) -> float:
        """Words a second of claims over those of tokenizing."""
        return sum(self._tokens) / sum(self._claims)


def _tokenize(nlp: spacy.Language, batch: list[Article]) -> None:
    for article in batch:
        nlp.make_doc(article.text)


def _seconds(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def _some_words(docs: list[dict[str, str]], words: int) -> list[str]:
    texts = []
    for doc in docs:
        texts.append(doc["text"])
        words -= len(doc["text"].split())
        if words < 0:
            break
    return texts


def measured(rounds: int = 5) -> Meter:
    """A meter after so many rounds."""
    meter = Meter()
    for _ in range(rounds):
        meter.round()
    return meter


def committed() -> float:
    """The committed ratio."""
    with COMMITTED.open("rb") as file:
        return float(tomllib.load(file)["ratio"])


def write(meter: Meter) -> None:
    """Make a meter's ratio the committed one."""
    COMMITTED.write_text(
        '# Words a second of whole claims over those of spacy.blank("en") tokenizing, in one run on one core.\n'
        "# Written by `python -m tests.benchmarks.speed --write` and by `python -m tests.benchmarks.peers`.\n"
        f"ratio = {meter.ratio:.3f}\n"
        f"date = {dt.date.today()}\n"
        f"version = {json.dumps(evfacts.__version__)}\n",
        encoding="utf-8",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--write", action="store_true", help="make the ratio the committed one")
    chosen = parser.parse_args()
    meter = measured(chosen.rounds)
    if chosen.write:
        write(meter)
    figures = {"ratio": meter.ratio, "tokenizing": meter.tokenizing, "claims": meter.claims, "words": meter.words}
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
