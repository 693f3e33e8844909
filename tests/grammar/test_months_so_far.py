"""Counts of months that mean those of the year so far, and such as are waits, plans and streaks."""

from __future__ import annotations

import datetime as dt

import pytest

from evfacts.grammar.periods import find_periods


@pytest.mark.parametrize(
    ("text", "published", "end"),
    [
        ("It sold 3,100 cars over nine months.", "2025-10-10", "2025-09-30"),
        ("Over eight months, 33,600 were sold.", "2025-09-10", "2025-08-31"),
        ("It exported 37,772 cars in nine months.", "2025-10-10", "2025-09-30"),
        ("Its ten-month figure is 3,000.", "2025-11-10", "2025-10-31"),
        ("The four-month total is 907,299.", "2025-05-10", "2025-04-30"),
        ("Sales in Jan.-Aug. rose.", "2025-10-10", "2025-08-31"),
        ("Sales in Jan. – Aug. rose.", "2025-10-10", "2025-08-31"),
    ],
)
def test_months_of_the_year_so_far(text: str, published: str, end: str) -> None:
    (period,) = find_periods(text, dt.date.fromisoformat(published))
    assert (str(period.period_start), str(period.period_end)) == ("2025-01-01", end)


@pytest.mark.parametrize(
    "text",
    ["This year to date it sold 3,100 cars.", "It sold 3,100 this year so far.", "So far this year it sold 3,100."],
)
def test_this_year_to_date_ends_with_the_text(text: str) -> None:
    (period,) = find_periods(text, dt.date(2025, 7, 5))
    assert (str(period.period_start), str(period.period_end)) == ("2025-01-01", "2025-07-05")


@pytest.mark.parametrize(
    "text",
    [
        "The wait is now over eight months.",
        "It has cash for over eight months.",
        "Construction took over eight months.",
        "It plans to spread deliveries over eight months.",
        "The lead time for vehicles in eight months fell.",
        "A two-month production halt began.",
        "Its eight-month sales streak ended.",
        "A four-month sales ban was lifted.",
    ],
)
def test_other_months_are_no_dates(text: str) -> None:
    assert find_periods(text, dt.date(2025, 9, 10)) == []


def test_months_of_a_fiscal_year_are_not_counted_from_january() -> None:
    found = find_periods("Deliveries in eight months: 1,000.", dt.date(2025, 9, 10), country="IN")
    assert [period for period in found if str(period.period_start) == "2024-04-01"] == []
