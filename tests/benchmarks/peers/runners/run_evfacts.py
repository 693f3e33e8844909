"""evfacts by its front door; EVFACTS_MODE says how far: quantities, claims or checks."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from typing import Any

from harness import Row, quantity_row, run

MODE = os.environ.get("EVFACTS_MODE", "claims")


def load() -> Any:
    import evfacts
    from evfacts.schema import Article

    def article(row: Row) -> Article:
        return Article(str(row["id"]), row["text"], published=dt.date.fromisoformat(row["published"]))

    return evfacts, article


def read(tool: Any, articles: list[Row]) -> Any:
    evfacts, article = tool
    if MODE == "quantities":
        found = []
        for row in articles:
            evfacts.periods(row["text"], published=dt.date.fromisoformat(row["published"]))
            found.append(evfacts.quantities(row["text"]))
        return found
    table = evfacts.extract([article(row) for row in articles])
    if MODE == "checks":
        evfacts.crosscheck(table)
    return table


def rows(articles: list[Row], found: Any) -> Iterator[Row]:
    if MODE == "quantities":
        for article, quantities in zip(articles, found, strict=True):
            for one in quantities:
                low, high = (None if end is None else float(end) for end in (one.low, one.high))
                yield quantity_row(article, one.start, one.end, low, high, one.unit, one.per)
        return
    from evfacts.records import to_plain

    for claim in found:
        yield to_plain(claim)


if __name__ == "__main__":
    run(load, read, rows)
