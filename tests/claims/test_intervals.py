"""Intervals that words such as "the year" or "the nine months" give beside one that was spoken of."""

from __future__ import annotations

import datetime as dt

import pytest

from evfacts.claims.intervals import stretched

Q4 = (dt.date(2024, 10, 1), dt.date(2024, 12, 31))
H1 = (dt.date(2025, 1, 1), dt.date(2025, 6, 30))


@pytest.mark.parametrize(
    ("base", "grain", "words", "month", "expected"),
    [
        (Q4, "year", "year", 1, ("2024-01-01", "2024-12-31")),
        (Q4, "fiscal_year", "fiscal", 4, ("2024-04-01", "2025-03-31")),
        (Q4, "span", "nine months", 4, ("2024-04-01", "2024-12-31")),
        (Q4, "year", "twelve months", 1, ("2024-01-01", "2024-12-31")),
        (H1, "quarter", "quarter", 1, ("2025-04-01", "2025-06-30")),
        (H1, "month", "month", 1, ("2025-06-01", "2025-06-30")),
        (H1, "half", "half", 1, ("2025-01-01", "2025-06-30")),
        ((None, dt.date(2024, 12, 31)), "year", "year", 1, (None, None)),
        ((dt.date(2024, 12, 1), dt.date(2024, 12, 5)), "quarter", "quarter", 1, (None, None)),
        (Q4, "span", "some months", 1, (None, None)),
    ],
)
def test_stretched(
    base: tuple[dt.date | None, dt.date | None],
    grain: str,
    words: str,
    month: int,
    expected: tuple[str | None, str | None],
) -> None:
    found = stretched(base, grain, words, month)
    assert tuple(day.isoformat() if day else None for day in found) == expected
