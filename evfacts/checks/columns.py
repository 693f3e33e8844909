"""Columns of a table that belong together: two values and a percentage, row by row.

Where most rows of a table state the change (or the share) between the same two columns, the
columns are what their figures say, whatever measure they were read as; a row that does not
fit has a slip.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evfacts.checks.changes import implied_change, in_words
from evfacts.checks.digits import repairs, restyled
from evfacts.checks.facts import Fact, Sheet, overlap
from evfacts.checks.report import CONSISTENT, INCONSISTENT, Report

_ROWS = 3  # fewer rows may fit by chance
_MISFITS = 1
_WIDEST = 8  # figures of a row
_LEAST = 3.0  # percent: smaller changes fit too easily
_SLACK = 0.02  # percentage points, of careless rounding
_CARELESS = 0.6  # a change that is this much off has a slip only if one leads to the digits


@dataclass(frozen=True, slots=True)
class Row:
    """Old value, new value and change of one row of a table."""

    old: Fact
    new: Fact
    change: Fact


def check_columns(sheet: Sheet, report: Report) -> None:
    """Confirm the changes that a table states row by row, and call into question the one that does not fit."""
    told = {claim for finding in report.latest if finding.kind in ("growth", "share") for claim in finding.claims[2:]}
    for rows in _tables(sheet):
        for column in range(len(rows[0])):
            cells = [row[column] for row in rows]
            if any(cell.claim.unit != "percent" or not cell.point or not cell.value for cell in cells):
                continue
            best = max(_readings(rows, column), key=lambda item: item[0], default=None)
            if best is None:
                continue
            for row in best[1]:
                if row.change.claim.claim_id not in told:
                    _judge(row, report)


def _tables(sheet: Sheet) -> Iterator[list[list[Fact]]]:
    """Rows of equal length that follow each other in a table."""
    rows: list[list[Fact]] = []
    for members in [*sheet.members, []]:
        fits = bool(members) and all(fact.claim.section == "table" and fact.has_value for fact in members)
        if fits and 3 <= len(members) <= _WIDEST and (not rows or len(rows[0]) == len(members)):
            rows.append(members)
            continue
        if len(rows) >= _ROWS:
            yield rows
        rows = [members] if fits and 3 <= len(members) <= _WIDEST else []


def _readings(rows: Sequence[Sequence[Fact]], column: int) -> Iterator[tuple[int, list[Row]]]:
    """Pairs of columns between which the percentages lie in all rows but one: (rows that fit, the rows)."""
    width = len(rows[0])
    for old in range(width):
        for new in range(width):
            if len({old, new, column}) < 3:
                continue
            read = [Row(row[old], row[new], row[column]) for row in rows]
            if any(not _comparable(row) for row in read):
                continue
            fitting = sum(_holds(row) for row in read)
            telling = sum(_holds(row) and abs(row.change.value) >= _LEAST for row in read)
            if fitting >= len(read) - _MISFITS and telling >= _ROWS:
                yield fitting, read


def _comparable(row: Row) -> bool:
    return (
        row.old.claim.unit == row.new.claim.unit
        and row.old.claim.unit not in ("percent", "percentage_point", "times", "date")
        and row.old.point
        and row.new.point
        and row.old.value > 0
        and row.new.value > 0
    )


def _holds(row: Row) -> bool:
    """Whether a change fits to its last digit; its sign may stand in the head of the column ("loss")."""
    old, new, change = row.old, row.new, row.change
    if old.strict_low <= 0:
        return False
    low = 100 * (new.strict_low / old.strict_high - 1)
    high = 100 * (new.strict_high / old.strict_low - 1)
    least, most = change.strict_low - _SLACK, change.strict_high + _SLACK
    return overlap(low, high, least, most) or overlap(-high, -low, least, most)


def _judge(row: Row, report: Report) -> None:
    implied = implied_change(row.change, row.old, row.new)
    assert implied is not None
    value, low, high = implied
    told = in_words(row.change, row.old, row.new, value)
    facts = (row.old, row.new, row.change)
    tolerance = (high - low) / 2 + (row.change.high - row.change.low) / 2
    if _holds(row):
        report.add(
            "growth",
            CONSISTENT,
            facts,
            f"{told}, as stated ({row.change.claim.text}).",
            expected=value,
            observed=row.change.value,
            tolerance=tolerance,
        )
        return
    suggestion = _suggest(row, value)
    if suggestion is None and abs(abs(value) - abs(row.change.value)) <= _CARELESS:
        return
    report.add(
        "growth",
        INCONSISTENT,
        facts,
        f"{told}, but the table states {row.change.claim.text}.",
        expected=value,
        observed=row.change.value,
        tolerance=tolerance,
        suggestion=suggestion or f"fits {restyled(row.change.claim, row.change.value, abs(value))}",
    )


def _suggest(row: Row, value: float) -> str | None:
    """The likeliest slip in one of the three figures that leads to the digits of the others."""
    change, old, new = row.change, row.old, row.new
    sign = -1 if value < 0 else 1
    half = (change.strict_high - change.strict_low) / 2
    low, high = (1 + (sign * abs(change.value) + end) / 100 for end in (-half, half))
    found = repairs(change.claim, change.value, abs(value) - half, abs(value) + half)
    found += repairs(new.claim, new.value, old.strict_low * low, old.strict_high * high)
    if low > 0:
        found += repairs(old.claim, old.value, new.strict_low / high, new.strict_high / low)
    found = [repair for repair in found if repair.rank <= 3] or found[:1]
    return min(found, key=lambda repair: repair.rank).words if found else None
