"""dateparser: `search_dates` over each line, in English, relative to the publishing date."""

from __future__ import annotations

import datetime as dt
from typing import Any

from harness import Row, parts, run


def load() -> Any:
    from dateparser.search import search_dates

    return search_dates


def read(search: Any, articles: list[Row]) -> Any:
    found = []
    for article in articles:
        settings = {"RELATIVE_BASE": dt.datetime.fromisoformat(article["published"])}
        for _, line in parts(article["text"]):
            found.append(search(line, languages=["en"], settings=settings))
    return found


if __name__ == "__main__":
    run(load, read)
