"""Claims against a table of official figures: supported, contradicted or not covered."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from evfacts.checks.digits import figure
from evfacts.checks.facts import Fact, name_key, overlap
from evfacts.checks.report import CONSISTENT, INCONSISTENT, Report
from evfacts.checks.values import reach
from evfacts.errors import TableError
from evfacts.schema import Claim, Metric

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
        """The official figures for what a claim is about."""
        if claim.unit is None:
            return []
        key = (
            name_key(None, claim.company),
            name_key(None, claim.product),
            claim.metric,
            claim.role,
            claim.period_start,
            claim.period_end,
            claim.unit,
        )
        return self._by_key.get(key, [])

    def coverage(self, claim: Claim) -> Coverage:
        """Whether the table supports a claim, contradicts it, or has nothing on it."""
        fact = Fact(claim, 0)
        figures = self.find(claim)
        if not figures or not fact.has_value or claim.status != "actual":
            return Coverage.NOT_COVERED
        return Coverage.SUPPORTED if any(_fits(fact, row) for row in figures) else Coverage.CONTRADICTED


def check_reference(facts: Sequence[Fact], reference: Reference, report: Report) -> None:
    """A finding for each claim that the table covers: an agreement, or a conflict with the official figure."""
    for fact in facts:
        if not fact.has_value or fact.claim.status != "actual" or fact.claim.superseded:
            continue
        figures = reference.find(fact.claim)
        if not figures:
            continue
        fitting = next((row for row in figures if _fits(fact, row)), None)
        row = fitting or figures[0]
        shown = f"{figure(row.value)} {row.unit} ({row.source})"
        if fitting is not None:
            report.add(
                "agreement",
                CONSISTENT,
                (fact,),
                f"{fact.claim.text} is supported by the reference figure {shown}.",
                expected=row.value,
                observed=fact.value,
                reason=str(Coverage.SUPPORTED),
            )
        else:
            report.add(
                "conflict",
                INCONSISTENT,
                (fact,),
                f"{fact.claim.text} is contradicted by the reference figure {shown}.",
                expected=row.value,
                observed=fact.value,
                suggestion=f"fits {figure(row.value)}",
                reason=str(Coverage.CONTRADICTED),
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
