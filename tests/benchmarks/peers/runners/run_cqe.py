"""CQE, sentence by sentence as its authors use it; sentences are cut by spaCy's rules, which cost next to nothing."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

from harness import Row, parts, quantity_row, run
from our_units import canonical, counted


def load() -> Any:
    warnings.filterwarnings("ignore")
    import spacy
    from CQE.CQE import CQE

    cutter = spacy.blank("en")
    cutter.add_pipe("sentencizer")
    return CQE(), cutter


def read(tool: Any, articles: list[Row]) -> Any:
    parser, cutter = tool
    found = []
    for article in articles:
        sentences = []
        for at, line in parts(article["text"]):
            for sentence in cutter(line).sents:
                try:
                    quantities = parser.parse(sentence.text)
                except Exception as problem:  # it fails on some sentences; they count as read, with nothing found
                    print(f"CQE failed: {problem!r}: {sentence.text[:80]!r}")
                    quantities = []
                sentences.append((at + sentence.start_char, sentence.text, quantities))
        found.append(sentences)
    return found


def rows(articles: list[Row], found: Any) -> Iterator[Row]:
    for article, sentences in zip(articles, found, strict=True):
        for at, sentence, quantities in sentences:
            for one in quantities:
                span = _span(sentence, one)
                if span is None:
                    continue
                start, end = span
                low, high = _bounds(one)
                unit, per = canonical(str(one.unit.norm_unit or ""))
                if unit is None and (noun := counted(sentence, end)):
                    unit, end = noun
                yield quantity_row(article, at + start, at + end, low, high, unit, per)


def _bounds(one: Any) -> tuple[float | None, float | None]:
    if hasattr(one.value, "lower"):
        return float(one.value.lower), float(one.value.upper)
    value = float(one.value.value)
    change = str(one.change.change)
    if change == ">":
        return value, None
    if change == "<":
        return None, value
    fell = change == "down" and one.unit.norm_unit == "percentage"
    return (-value, -value) if fell else (value, value)


def _span(sentence: str, one: Any) -> tuple[int, int] | None:
    """Where a quantity stands in the sentence as it was given: CQE keeps offsets of its own rewriting only."""
    found = _find(sentence, one.value.span)
    if found is None:
        return None
    start, end = found
    for token in one.unit.span or []:
        for match in re.finditer(re.escape(token.text), sentence):
            if 0 <= match.start() - end <= 12 and sentence[end : match.start()].count(" ") <= 2:
                end = max(end, match.end())
            elif 0 <= start - match.end() <= 1:
                start = match.start()
    return start, end


def _find(sentence: str, tokens: Any) -> tuple[int, int] | None:
    words = [re.escape(token.text) for token in tokens]
    if not words:
        return None
    hint = tokens[0].idx
    for pattern in (r"[\s-]*".join(words), words[0]):
        matches = list(re.finditer(pattern, sentence))
        if matches:
            best = min(matches, key=lambda match: abs(match.start() - hint))
            return best.span()
    return None


if __name__ == "__main__":
    run(load, read, rows)
