"""Recognizers-Text: currencies, dimensions, percentages and numbers of each line; the longest reading wins."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

from harness import Row, parts, quantity_row, run
from our_units import canonical, counted


def load() -> Any:
    warnings.filterwarnings("ignore")
    from recognizers_number import recognize_number, recognize_percentage
    from recognizers_number_with_unit import recognize_currency, recognize_dimension
    from recognizers_text import Culture

    ways = (recognize_currency, recognize_dimension, recognize_percentage, recognize_number)
    return lambda line: [one for way in ways for one in way(line, Culture.English)]


def read(recognize: Any, articles: list[Row]) -> Any:
    return [[(at, line, recognize(line)) for at, line in parts(article["text"])] for article in articles]


def rows(articles: list[Row], found: Any) -> Iterator[Row]:
    for article, lines in zip(articles, found, strict=True):
        for at, line, results in lines:
            taken: list[tuple[int, int]] = []
            for one in sorted(results, key=lambda result: result.start - result.end):
                start, end = one.start, one.end + 1
                value = (one.resolution or {}).get("value")
                if value is None or any(start < b and a < end for a, b in taken):
                    continue
                taken.append((start, end))
                unit, per = canonical(one.resolution.get("unit") or "")
                if one.type_name == "percentage":
                    unit = "percent"
                elif one.type_name == "number" and (noun := counted(line, end)):
                    unit, end = noun
                try:
                    number = float(value.rstrip("%").replace(",", ""))
                except ValueError:  # it gives "1/3" and the like as text
                    continue
                yield quantity_row(article, at + start, at + end, number, number, unit, per)


if __name__ == "__main__":
    run(load, read, rows)
