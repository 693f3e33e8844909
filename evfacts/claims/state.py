"""What has been decided so far in an article: the memory that later decisions draw on."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field

from evfacts.claims.fiscal import FiscalYears
from evfacts.claims.keys import Labels, UsualKeys
from evfacts.claims.presence import Presence, Salience
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
    older: bool = False
    in_cell: bool = False


@dataclass(slots=True)
class State:
    """The memory of one article while its claims are read."""

    fiscal: FiscalYears
    topic: Name | None = None
    topic_product: str | None = None
    published: dt.date | None = None
    in_field: bool = True
    head_metrics: frozenset[str] = frozenset()
    cue_counts: Counter[str] = field(default_factory=Counter)
    volume_cues: int = 0
    """Cues of the one of metric.VOLUMES that has most."""
    new_paragraph: bool = True
    paragraph_company: str | None = None
    paragraph_product: str | None = None
    headed: tuple[str | None, str | None] = (None, None)
    """The company and the product of the heading that the sentence stands under."""
    topic_strength: str = ""
    product_strength: str = ""
    decided: list[Decided] = field(default_factory=list)
    last_metric: str | None = None
    last_company: str | None = None
    last_product: str | None = None
    last_interval: Interval = (None, None)
    current: Interval = (None, None)
    current_intent: str = "actual"
    named: Interval = (None, None)
    """The month, quarter or year that an earlier sentence named last, with figures or without."""
    head_named: Interval = (None, None)
    """The one that the headline names."""
    opening: tuple[Interval, str] = ((None, None), "")
    """The period that opens the paragraph, and what parts it from the rest (years.opening_of)."""
    told: Interval = (None, None)
    """The last period of the paragraph, before this sentence, that tells its year."""
    last_named: str | None = None
    last_named_product: str | None = None
    subjects: dict[str, str] = field(default_factory=dict)
    """The company and the product that a clause was last about, by label."""
    view: int = 0
    paragraph: int = 0
    named_companies: dict[str, Salience] = field(default_factory=dict)
    named_products: dict[str, Salience] = field(default_factory=dict)
    head_names: frozenset[str] = frozenset()
    mentioned_products: frozenset[str] = frozenset()
    mention_counts: Counter[str] = field(default_factory=Counter)
    companies: Presence | None = None
    """How present companies are to the sentence being read, once asked; `products` alike."""
    products: Presence | None = None
    intervals: Counter[Interval] = field(default_factory=Counter)
    by_metric: dict[str, Interval] = field(default_factory=dict)
    by_unit: dict[tuple[str | None, str | None], list[tuple[float, float, Decided]]] = field(default_factory=dict)
    """Figures by unit and denominator, with the bounds of what their digits imply."""
    cells: dict[tuple[int, int, int], Decided] = field(default_factory=dict)
    """The first decided figure of each table cell, by table, row and column."""
    row_firsts: dict[tuple[int, int], Decided] = field(default_factory=dict)
    """The first decided figure of each row of a table."""
    main: Interval | None = None
    """The interval that most figures hold for so far, the first of equals."""
    metric_keys: dict[tuple[Labels, str, bool], UsualKeys] = field(default_factory=dict)
    """What the article says of each metric without a cue in the sentence, as far as asked (metric.usual_keys)."""

    def add(self, item: Decided) -> None:
        """Remember a decided figure."""
        self.decided.append(item)
        if not item.in_cell:
            # Cells speak to their rows and columns; the prose behind a table goes on where it stopped before.
            self.last_metric = item.metric
            self.last_company = item.company
            self.last_product = item.product
            if item.interval != (None, None) and not item.older:
                self.current = item.interval
                self.current_intent = "actual" if item.status == "actual" else "intent"
            if item.interval != (None, None) and not item.superseded:
                self.last_interval = item.interval
        if item.interval != (None, None) and not item.superseded:
            count = self.intervals[item.interval] + 1
            self.intervals[item.interval] = count
            most = self.intervals[self.main] if self.main is not None else 0
            if count > most:
                self.main = item.interval
            elif count == most:
                self.main = max(self.intervals, key=self.intervals.__getitem__)
            self.by_metric.setdefault(item.metric, item.interval)
        if item.quantity is not None:
            bounds = _bounds(item.quantity)
            if bounds is not None:
                self.by_unit.setdefault((item.quantity.unit, item.quantity.per), []).append((*bounds, item))

    def add_cell(self, cell: tuple[int, int, int], item: Decided) -> None:
        """Remember the figure of a table cell, too; the first one of a cell stands for it."""
        item.in_cell = True
        self.cells.setdefault(cell, item)
        self.row_firsts.setdefault(cell[:2], item)

    def above(self, cell: tuple[int, int, int]) -> Decided | None:
        """The figure above a cell in its column, up to three rows higher."""
        table, row, column = cell
        found = (self.cells.get((table, row - up, column)) for up in (1, 2, 3))
        return next((item for item in found if item is not None), None)

    def beside(self, cell: tuple[int, int, int]) -> Decided | None:
        """The first figure of a cell's row."""
        return self.row_firsts.get(cell[:2])

    def name(self, name: Name, view: int, paragraph: int, opened: bool, free: bool) -> None:
        """Remember a mention; the dicts keep the order of last mention."""
        known = self.named_companies if name.label == "COMPANY" else self.named_products
        before = known.pop(name.canonical, None)
        count = before.count + 1 if before is not None else 1
        known[name.canonical] = Salience(view, paragraph, opened, free, count)
        if free:
            self.subjects[name.label] = name.canonical
        if name.label == "COMPANY":
            self.last_named = name.canonical
        else:
            self.last_named_product = name.canonical

    def enter(self, view: int, paragraph: int) -> None:
        """Begin a sentence, all mentions before it being remembered."""
        self.new_paragraph = view == 0 or paragraph != self.paragraph
        self.view, self.paragraph = view, paragraph
        self.companies = self.products = None

    def present_companies(self) -> Presence:
        """How present companies are to this sentence."""
        if self.companies is None:
            self.companies = self._presence(self.named_companies, "COMPANY")
        return self.companies

    def present_products(self) -> Presence:
        """How present products are to this sentence."""
        if self.products is None:
            self.products = self._presence(self.named_products, "PRODUCT")
        return self.products

    def _presence(self, known: dict[str, Salience], label: str) -> Presence:
        return Presence(
            known,
            self.mention_counts,
            self.head_names,
            self.view,
            self.paragraph,
            self.new_paragraph,
            self.subjects.get(label),
        )

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


def _bounds(quantity: Quantity) -> tuple[float, float] | None:
    low = quantity.printed_low if quantity.printed_low is not None else quantity.low
    high = quantity.printed_high if quantity.printed_high is not None else quantity.high
    low, high = (high if low is None else low), (low if high is None else high)
    if low is None or high is None:
        return None
    one, other = abs(float(low)), abs(float(high))
    return (one, other) if one <= other else (other, one)
