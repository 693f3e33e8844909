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
    by_unit: dict[str | None, list[Decided]] = field(default_factory=dict)

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
            self.by_unit.setdefault(item.quantity.unit, []).append(item)

    def twin(self, quantity: Quantity) -> Decided | None:
        """An earlier figure of the same unit whose printed digits agree with this one's."""
        for other in self.by_unit.get(quantity.unit, [])[-_TWINS:]:
            known = other.quantity
            if known is not None and known.per == quantity.per and _overlap(known, quantity):
                return other
        return None


def _bounds(quantity: Quantity) -> tuple[Decimal, Decimal] | None:
    low = quantity.printed_low if quantity.printed_low is not None else quantity.low
    high = quantity.printed_high if quantity.printed_high is not None else quantity.high
    low, high = (high if low is None else low), (low if high is None else high)
    return None if low is None or high is None else (min(abs(low), abs(high)), max(abs(low), abs(high)))


def _overlap(a: Quantity, b: Quantity) -> bool:
    first, second = _bounds(a), _bounds(b)
    if first is None or second is None:
        return False
    if not (first[0] <= second[1] and second[0] <= first[1]):
        return False
    # Round small counts ("two", "10") agree by chance; so do percentages without decimals.
    return max(first[1], second[1]) > 20 or a.text.lower() == b.text.lower()
