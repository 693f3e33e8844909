"""An amount that is stated twice, in two currencies or units, has one subject, one period and one status."""

from __future__ import annotations

import itertools

import pytest

import evfacts
from evfacts.claims.assemble import _agree
from evfacts.claims.state import Decided

SENTENCES = [
    "VW's revenue hardly moved in the first half of 2025: €158.4 billion ($186 billion) against €158.8 billion.",
    "Ion Mobility raised US$18.7 million (S$25.1 million) in the first quarter of 2023.",
    "From September the Pro costs 279,900 yuan ($39,000), Xiaomi said; Tesla charges 263,500 yuan ($36,700).",
    "CATL plans to invest €7.34 billion ($7.9 billion) in Debrecen by 2030.",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_both_statements_say_the_same(text: str) -> None:
    rows = sorted(evfacts.extract(text, published="2025-07-25"), key=lambda claim: claim.start)
    pairs = [
        (one, other)
        for one, other in itertools.pairwise(rows)
        if text[one.end : other.start] == " (" and one.unit != other.unit and one.metric == other.metric
    ]
    assert pairs
    for one, other in pairs:
        for name in ("company", "product", "period_start", "period_end", "status", "superseded"):
            assert getattr(one, name) == getattr(other, name), (one.text, name)


def decided(company: str | None, status: str, sure: float) -> Decided:
    return Decided(
        0, 0, 1, "money", None, None, "revenue", "level", company=company, status=status,
        probability={"company": sure, "status": sure},
    )  # fmt: skip


def test_the_first_statement_counts_unless_it_says_nothing() -> None:
    first, second = decided("Tesla", "actual", 0.8), decided("BYD", "plan", 0.6)
    _agree(second, first)
    assert (first.company, second.company, first.status, second.status) == ("Tesla", "Tesla", "plan", "plan")
    assert first.probability["company"] == second.probability["company"] == pytest.approx(0.8 * 0.7)
    alone = decided(None, "actual", 0.9)
    _agree(second, alone)
    assert alone.company == "Tesla"
