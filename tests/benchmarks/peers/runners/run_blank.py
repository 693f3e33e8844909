"""`spacy.blank("en")`: tokens and nothing else, the floor that any user of spaCy pays."""

from __future__ import annotations

from typing import Any

from harness import Row, run


def load() -> Any:
    import spacy

    return spacy.blank("en")


def read(nlp: Any, articles: list[Row]) -> Any:
    return [nlp.make_doc(article["text"]) for article in articles]


if __name__ == "__main__":
    run(load, read)
