"""What has been decided so far in an article: the memory that later decisions draw on."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from evfacts.schema import Name, Period, Quantity

Interval = tuple[dt.date | None, dt.date | None]
_TWINS = 100
"""Figures of one unit among which an earlier twin is looked for: more than any article has."""


@dataclass(slots=True)
class Decided:
    """A decided figure: all that a claim says of it, and where it stood."""

    at: int
    start: int
    end: int
    dim: str
    quantity: Quantity | None
    period: Period | None
    metric: str
    role: str
    unit: str | None = None
    per: str | None = None
    company: str | None = None
    product: str | None = None
    status: str = "actual"
    interval: Interval = (None, None)
    superseded: bool = False
    sign: int = 1
    section: str = "body"
    probability: dict[str, float] = field(default_factory=dict)
    trace: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class State:
    """The memory of one article while its claims are read."""

    topic: Name | None = None
    topic_product: str | None = None
    published: dt.date | None = None
    head_metrics: frozenset[str] = frozenset()
    cue_counts: Counter[str] = field(default_factory=Counter)
    new_paragraph: bool = True
    paragraph_company: str | None = None
    paragraph_product: str | None = None
    topic_strength: str = ""
    product_strength: str = ""
    decided: list[Decided] = field(default_factory=list)
    last_metric: str | None = None
    last_company: str | None = None
    last_product: str | None = None
    last_interval: Interval = (None, None)
    last_named: str | None = None
    last_named_product: str | None = None
    intervals: Counter[Interval] = field(default_factory=Counter)
    by_metric: dict[str, Interval] = field(default_factory=dict)
    by_unit: dict[tuple[str | None, str | None], list[tuple[Decimal, Decimal, Decided]]] = field(default_factory=dict)
    """Figures by unit and denominator, with the bounds of what their digits imply."""

    def add(self, item: Decided) -> None:
        """Remember a decided figure."""
        self.decided.append(item)
        self.last_metric = item.metric
        self.last_company = item.company
        self.last_product = item.product
        if item.interval != (None, None) and not item.superseded:
            self.last_interval = item.interval
            self.intervals[item.interval] += 1
            self.by_metric.setdefault(item.metric, item.interval)
        if item.quantity is not None:
            bounds = _bounds(item.quantity)
            if bounds is not None:
                self.by_unit.setdefault((item.quantity.unit, item.quantity.per), []).append((*bounds, item))

    def twin(self, quantity: Quantity) -> Decided | None:
        """An earlier figure of the same unit whose printed digits agree with this one's."""
        bounds = _bounds(quantity)
        if bounds is None:
            return None
        low, high = bounds
        for least, most, other in self.by_unit.get((quantity.unit, quantity.per), [])[-_TWINS:]:
            if least <= high and low <= most:
                # Round small counts ("two", "10") agree by chance; so do percentages without decimals.
                if max(most, high) > 20:
                    return other
                if other.quantity is not None and other.quantity.text.lower() == quantity.text.lower():
                    return other
        return None


def _bounds(quantity: Quantity) -> tuple[Decimal, Decimal] | None:
    low = quantity.printed_low if quantity.printed_low is not None else quantity.low
    high = quantity.printed_high if quantity.printed_high is not None else quantity.high
    low, high = (high if low is None else low), (low if high is None else high)
    return None if low is None or high is None else (min(abs(low), abs(high)), max(abs(low), abs(high)))
