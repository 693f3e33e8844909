"""Days without a year: one of the next weeks, or the last one that was."""

from __future__ import annotations

import datetime as dt

import pytest

from evfacts.grammar.periods import find_periods


@pytest.mark.parametrize(
    ("text", "published", "start", "end"),
    [
        ("The Avatr 06 goes on sale on May 6.", "2025-04-01", "2025-05-06", "2025-05-06"),
        ("The Onvo L90 debuts on April 23.", "2025-04-01", "2025-04-23", "2025-04-23"),
        ("Pre-sales open on January 8.", "2024-12-20", "2025-01-08", "2025-01-08"),
        ("Duties of 30% apply starting March 4.", "2025-02-27", "2025-03-04", None),
        ("It has cost more since March 4.", "2025-02-27", "2024-03-04", None),
        ("It was shown on December 24.", "2025-01-10", "2024-12-24", "2024-12-24"),
        ("It was shown on May 22.", "2025-06-01", "2025-05-22", "2025-05-22"),
        ("It was shown on September 6.", "2025-04-01", "2024-09-06", "2024-09-06"),
    ],
)
def test_a_day_of_the_next_weeks_is_not_of_last_year(text: str, published: str, start: str, end: str | None) -> None:
    (period,) = find_periods(text, dt.date.fromisoformat(published))
    assert (str(period.period_start), period.period_end and str(period.period_end)) == (start, end)
