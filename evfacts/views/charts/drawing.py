"""What the charts share: data, titles, units and labels that do not cover each other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from evfacts.display import shown_unit
from evfacts.views.charts.picture import altair

if TYPE_CHECKING:
    import pandas as pd

SHORT_NUMBERS = "replace(replace(format(datum.value, '~s'), 'G', 'B'), 'k', 'K')"
"""Axis labels in Vega's expression language: 350K, 1.2M, 5B."""

_PLURALS = {"vehicle": "vehicles", "job": "jobs", "order": "orders", "store": "stores", "station": "stations"}


def inline(rows: Iterable[Mapping[str, Any]]) -> Any:
    """Rows as data inside of the chart, however many."""
    return altair().InlineData(values=list(rows))


def heading(text: str, subtitle: str = "") -> Any:
    """The title of a chart."""
    return altair().TitleParams(text, subtitle=[subtitle] if subtitle else [])


def axis_unit(unit: str | None, per: str | None = None) -> str:
    """A unit as the title of an axis."""
    name = shown_unit(unit, per)
    return _PLURALS.get(name, name)


def named(names: Mapping[str, str]) -> str:
    """An expression that gives the label of a row by its key."""
    return f"{json.dumps(dict(names), ensure_ascii=True)}[datum.label]"


def rows_of(frame: pd.DataFrame) -> Iterator[Any]:
    """The rows of a frame, cells as attributes."""
    yield from frame.itertuples()


def short(value: float) -> str:
    """A number in three digits: 35.4K, 1.2M."""
    for size, sign in ((1e9, "B"), (1e6, "M"), (1e3, "K")):
        if abs(value) >= size:
            return f"{value / size:.3g}{sign}"
    return f"{value:.3g}"


def uncrowd(points: Iterable[dict[str, Any]], wide: float, high: float) -> None:
    """Take away (in place) the words of points that lie under the words of an earlier one.

    Args:
        points: with `x`, `y` (both from 0 to 1), `words` and `side` (1 where words stand to the right, -1 left).
        wide: width of a letter, as a part of the chart.
        high: height of a line, likewise.
    """
    taken: list[tuple[float, float, float]] = []
    for point in points:
        if not point["words"]:
            continue
        size = wide * (len(point["words"]) + 2)
        left = point["x"] if point["side"] > 0 else point["x"] - size
        if any(abs(point["y"] - y) < high and left < end and start < left + size for start, end, y in taken):
            point["words"] = ""
            continue
        taken.append((left, left + size, point["y"]))
