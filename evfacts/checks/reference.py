"""Claims against a table of official figures: supported, contradicted or not covered."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from evfacts.checks.digits import figure, restyled
from evfacts.checks.facts import Fact, name_key, overlap
from evfacts.checks.report import CONSISTENT, INCONSISTENT, Report
from evfacts.checks.values import reach
from evfacts.errors import TableError
from evfacts.schema import Claim, Metric

_SAME = {"sales": ("deliveries",), "deliveries": ("sales",)}
_NEEDED = ("company", "metric", "period_start", "period_end", "value", "unit", "source")


class Coverage(StrEnum):
    """What a reference table says of a claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    NOT_COVERED = "not covered"


@dataclass(frozen=True, slots=True)
class Figure:
    """One official figure."""

    company: str | None
    product: str | None
    metric: str
    role: str
    period_start: dt.date | None
    period_end: dt.date | None
    value: float
    unit: str
    source: str


Key = tuple[str | None, str | None, str, str, dt.date | None, dt.date | None, str]


class Reference:
    """A table of official figures, by company, product, metric, role, period and unit."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._by_key: dict[Key, list[Figure]] = {}
        for row in figures:
            key = (
                name_key(None, row.company),
                name_key(None, row.product),
                row.metric,
                row.role,
                row.period_start,
                row.period_end,
                row.unit,
            )
            self._by_key.setdefault(key, []).append(row)

    @classmethod
    def read(cls, path: str | Path) -> Reference:
        """The table of a CSV (.csv) or Parquet (.parquet) file.

        Columns: company, metric, period_start, period_end, value, unit, source; where wanted
        product and role (level if empty). An empty company is the whole market.

        Raises:
            TableError: where the file cannot be read or a row cannot be used; names file and row.
        """
        path = Path(path)
        rows = _parquet(path) if path.suffix == ".parquet" else _csv(path)
        return cls([_figure(where, row) for where, row in rows])

    def find(self, claim: Claim) -> list[Figure]:
        """The official figures for what a claim is about; of cars, sales and deliveries stand for each other."""
        if claim.unit is None:
            return []
        company, product = name_key(None, claim.company), name_key(None, claim.product)
        for metric in (claim.metric, *_SAME.get(claim.metric, ())):
            key = (company, product, metric, claim.role, claim.period_start, claim.period_end, claim.unit)
            if key in self._by_key:
                return self._by_key[key]
        return []

    def coverage(self, claim: Claim) -> Coverage:
        """Whether the table supports a claim, contradicts it, or has nothing on it.

        A claim that counts something narrower (a scope, a region) is not contradicted by a figure for all.
        """
        return self.judge(Fact(claim, 0))[0]

    def judge(self, fact: Fact) -> tuple[Coverage, Figure | None]:
        """The coverage of a fact, and the figure that supports or contradicts it."""
        claim = fact.claim
        figures = self.find(claim) if fact.has_value and claim.status == "actual" and not claim.superseded else []
        for row in figures:
            if _fits(fact, row):
                return Coverage.SUPPORTED, row
        if not figures or claim.scope or claim.region is not None:
            return Coverage.NOT_COVERED, None
        return Coverage.CONTRADICTED, figures[0]


def check_reference(facts: Sequence[Fact], reference: Reference, report: Report) -> None:
    """A finding for each claim that the table covers: an agreement, or a conflict with the official figure."""
    for fact in facts:
        coverage, row = reference.judge(fact)
        if row is None:
            continue
        shown = f"{figure(row.value)} {row.unit} ({row.source})"
        supported = coverage is Coverage.SUPPORTED
        report.add(
            "agreement" if supported else "conflict",
            CONSISTENT if supported else INCONSISTENT,
            (fact,),
            f"{fact.claim.text} is {coverage} by the reference figure {shown}.",
            expected=row.value,
            observed=fact.value,
            suggestion=None if supported else f"fits {restyled(fact.claim, fact.value, row.value)}",
            reason=str(coverage),
        )


def _fits(fact: Fact, row: Figure) -> bool:
    low, high = reach(fact)
    return overlap(low, high, row.value, row.value)


def _csv(path: Path) -> list[tuple[str, dict[str, Any]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(line for line in lines if not line.startswith("#"))
            _check_columns(path, reader.fieldnames or ())
            return [(f"{path}, row {number}", dict(row)) for number, row in enumerate(reader, 1)]
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        raise TableError(f"{path}: the reference table cannot be read: {problem}") from problem


def _parquet(path: Path) -> list[tuple[str, dict[str, Any]]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.ParquetFile(path).read()
    except (OSError, pa.ArrowException) as problem:
        raise TableError(f"{path}: the reference table cannot be read: {problem}") from problem
    _check_columns(path, table.column_names)
    return [(f"{path}, row {number}", row) for number, row in enumerate(table.to_pylist(), 1)]


def _check_columns(path: Path, names: Sequence[str]) -> None:
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        raise TableError(
            f"{path}: the reference table lacks the columns {', '.join(missing)}; needed are {', '.join(_NEEDED)}"
        )


def _figure(where: str, row: dict[str, Any]) -> Figure:
    metric = str(row["metric"] or "").strip()
    if metric not in {str(name) for name in Metric}:
        raise TableError(f"{where}: unknown metric {metric!r}; allowed: {', '.join(str(name) for name in Metric)}")
    unit, source = str(row["unit"] or "").strip(), str(row["source"] or "").strip()
    if not unit or not source:
        raise TableError(f"{where}: unit and source must not be empty")
    try:
        value = float(str(row["value"]).replace(",", ""))
        start, end = (_day(row[name]) for name in ("period_start", "period_end"))
    except ValueError as problem:
        raise TableError(f"{where}: {problem}; a value is a number, a date is written 2025-06-30") from problem
    return Figure(
        _text(row.get("company")),
        _text(row.get("product")),
        metric,
        _text(row.get("role")) or "level",
        start,
        end,
        value,
        unit,
        source,
    )


def _text(value: object) -> str | None:
    return (str(value).strip() or None) if value is not None else None


def _day(value: object) -> dt.date | None:
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value).strip())
