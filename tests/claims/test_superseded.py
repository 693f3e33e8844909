"""Goals that were given up."""

from __future__ import annotations

import datetime as dt

import pytest

import evfacts


@pytest.mark.parametrize(
    ("sentence", "old"),
    [
        ("Xiaomi now wants to deliver 350,000 cars in 2025, up from an earlier target of 300,000.", "300,000"),
        ("NIO cut its 2025 delivery goal to 200,000 vehicles from the previous guidance of 230,000.", "230,000"),
        ("Lucid expects to build 18,000 cars this year instead of its original target of 20,000.", "20,000"),
        ("Ford now plans to sell 400,000 EVs in 2026, fewer than a prior forecast of 600,000.", "600,000"),
    ],
)
def test_an_earlier_goal_is_superseded(sentence: str, old: str) -> None:
    claims = evfacts.extract(f"A goal is changed\n\n{sentence}", published=dt.date(2025, 7, 16))
    assert {claim.text.split()[0]: claim.superseded for claim in claims}[old] is True
    assert sum(claim.superseded for claim in claims) == 1


def test_an_earlier_actual_is_not() -> None:
    text = "A record\n\nXiaomi delivered 30,000 cars in June, up from 25,000 in the previous month."
    assert not any(claim.superseded for claim in evfacts.extract(text, published=dt.date(2025, 7, 16)))


def test_a_goal_that_is_taken_up_again_is_not() -> None:
    text = "A goal\n\nNIO returned to its original target of 230,000 vehicles for 2025."
    (claim,) = evfacts.extract(text, published=dt.date(2025, 7, 16))
    assert not claim.superseded
