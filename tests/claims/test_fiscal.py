"""Each company counts its own year."""

from __future__ import annotations

import datetime as dt

import pytest

import evfacts


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("First-half net profit of BYD will be 2.8 billion yuan.", ("2022-01-01", "2022-06-30")),
        ("Maruti Suzuki sold 100,000 cars in the first half.", ("2022-04-01", "2022-09-30")),
        ("Toyota made 5 trillion yen in the first quarter.", ("2022-04-01", "2022-06-30")),
        ("Volkswagen sold 2 million cars in the first quarter.", ("2022-01-01", "2022-03-31")),
    ],
)
def test_a_half_is_that_of_the_company(sentence: str, period: tuple[str, str]) -> None:
    others = "Toyota and BYD are rivals in China.\n\nMaruti Suzuki competes with Volkswagen in India.\n\n"
    (claim,) = evfacts.extract(f"A week in cars\n\n{others}{sentence}", published=dt.date(2022, 12, 16))
    assert (str(claim.period_start), str(claim.period_end)) == period
