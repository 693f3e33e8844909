"""Periods with which a sentence only compares: no figure before the comparison is theirs."""

from __future__ import annotations

import datetime as dt

import pytest

import evfacts
from evfacts.claims.compared import meant_by
from evfacts.schema import Period


def months(text: str, published: str) -> list[str]:
    return [f"{claim.text} {str(claim.period_start)[:7]}" for claim in evfacts.extract(text, published=published)]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Kia sold 21,212 cars, 20% more than in May 2024.", "2025-06-04", ["21,212 cars 2025-05", "20% 2025-05"]),
        ("Kia sold 21,212 cars, up 20% from May 2024.", "2025-06-04", ["21,212 cars 2025-05", "20% 2025-05"]),
        ("Registrations rose 12% versus June 2024.", "2025-07-05", ["12% 2025-06"]),
        ("Nio delivered 24,925 cars, against 21,209 in June 2024.", "2025-07-02",
         ["24,925 cars 2025-06", "21,209 2024-06"]),
        ("BYD exported 80,000 cars, three times as many as in April 2023.", "2024-05-05",
         ["80,000 cars 2024-04", "three times 2024-04"]),
        ("Volvo Cars sold 62,858 cars, a decrease of 12% compared with March 2024.", "2025-04-03",
         ["62,858 cars 2025-03", "12% 2025-03"]),
        ("Kia sold 21,212 cars, 20% more than 17,676 in May 2024.", "2025-06-04",
         ["21,212 cars 2025-05", "20% 2025-05", "17,676 2024-05"]),
        ("Kia's sales rose to 253,000 cars from 241,000 in the first quarter of 2024.", "2025-04-20",
         ["253,000 cars 2025-01", "241,000 2024-01"]),
        ("Deliveries climbed to 31,138 cars from 12,085 in March 2024.", "2025-04-02",
         ["31,138 cars 2025-03", "12,085 2024-03"]),
        ("Leapmotor delivered 48,006 cars in June, 138.7% more than in June 2024.", "2025-07-01",
         ["48,006 cars 2025-06", "138.7% 2025-06"]),
    ],
)  # fmt: skip
def test_figures_before_a_comparison_are_of_another_period(text: str, published: str, expected: list[str]) -> None:
    assert months(text, published) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The plant will build more than 100,000 cars in May 2025.",
        "XPeng sold more than 30,000 cars from May 2025 to June 2025.",
        "Rivian had cash of 7.5 billion dollars on May 31, 2025.",
        "Deliveries of over 30,000 cars in May 2025 were a record for XPeng.",
    ],
)
def test_bounds_and_days_are_no_comparisons(text: str) -> None:
    found = evfacts.extract(text, published="2025-07-01")
    assert found
    assert all(str(claim.period_start or claim.period_end)[:7] == "2025-05" for claim in found)


@pytest.mark.parametrize(
    "text",
    [
        "Kia sold 5,000 cars in Spain and more than 30,000 in May 2024.",
        "Fisker, which has 320 employees, fights a suit that was filed against it in May 2024.",
        "Its works, able to build 50,000 cars, began with a fifth of that in March 2024.",
        "Zetwerk was valued at $5.4 billion, as against $5 billion in the May 2024 round.",
        "Nio has 5,000 workers, no fewer than 300 of them hired in May 2024.",
    ],
)
def test_nothing_is_inferred_where_nothing_is_compared(text: str) -> None:
    assert "datetime.date(2025" not in str(
        [claim.period_start for claim in evfacts.extract(text, published="2025-06-04")]
    )


def period(start: str, end: str, grain: str) -> Period:
    return Period(0, 1, "x", dt.date.fromisoformat(start), dt.date.fromisoformat(end), grain=grain, kind="span")


def test_a_compared_period_means_that_of_the_last_year_that_was_over_or_the_next_one() -> None:
    may = period("2024-05-01", "2024-05-31", "month")
    day = dt.date
    june = (day(2024, 6, 1), day(2024, 6, 30))
    assert meant_by(may, day(2025, 6, 5)) == [("year", (day(2025, 5, 1), day(2025, 5, 31))), ("next", june)]
    assert meant_by(may, day(2025, 5, 20)) == [("next", june)]
    assert meant_by(may, day(2024, 6, 20)) == []
    quarter = period("2019-04-01", "2019-06-30", "quarter")
    assert meant_by(quarter, day(2023, 7, 20))[0] == ("year", (day(2023, 4, 1), day(2023, 6, 30)))
    year = period("2023-01-01", "2023-12-31", "year")
    assert meant_by(year, day(2025, 2, 1)) == [("next", (day(2024, 1, 1), day(2024, 12, 31)))]
