"""quantulum3 with its classifier, line by line; counted nouns behind bare numbers are added to it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

from harness import Row, parts, quantity_row, run
from our_units import canonical, counted


def load() -> Any:
    warnings.filterwarnings("ignore")
    from quantulum3 import parser

    return parser.parse


def read(parse: Any, articles: list[Row]) -> Any:
    return [[(at, line, parse(line)) for at, line in parts(article["text"])] for article in articles]


def rows(articles: list[Row], found: Any) -> Iterator[Row]:
    for article, lines in zip(articles, found, strict=True):
        for at, line, quantities in lines:
            for one in quantities:
                start, end = one.span
                start += len(one.surface) - len(one.surface.lstrip())
                unit, per = canonical(one.unit.name)
                if one.unit.name == "dimensionless" and (noun := counted(line, end)):
                    unit, end = noun
                spread = one.uncertainty or 0.0
                yield quantity_row(article, at + start, at + end, one.value - spread, one.value + spread, unit, per)


if __name__ == "__main__":
    run(load, read, rows)
