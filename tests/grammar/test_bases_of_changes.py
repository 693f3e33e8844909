"""What a change is measured against is no bound, and words that multiply keep theirs."""

from __future__ import annotations

import pytest

from evfacts.grammar.quantities import find_quantities


def bounds(text: str) -> list[tuple[float | None, float | None]]:
    return [
        (None if q.low is None else float(q.low), None if q.high is None else float(q.high))
        for q in find_quantities(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("That is 73% more than 16,233 a year earlier.", [(73, 73), (16233, 16233)]),
        ("It sold 12 percent fewer than 80,400 units.", [(12, 12), (80400, 80400)]),
        ("Costs are 1.4 points less than 18.2 percent.", [(1.4, 1.4), (18.2, 18.2)]),
        ("More than 16,233 were sold.", [(16233, None)]),
        ("In 2024 more than 30,000 cars were built.", [(30000, None)]),
        ("It sold 16,400 cars, more than 12,000 of them abroad.", [(16400, 16400), (12000, None)]),
        ("Exports fell to less than 4,000.", [(None, 4000)]),
    ],
)
def test_more_than_behind_a_figure_compares(text: str, expected: list[tuple[float | None, float | None]]) -> None:
    assert bounds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It will at least double output.", [(100, None)]),
        ("The firm wants to at least triple exports.", [(200, None)]),
        ("Output at least doubled.", [(100, None)]),
        ("It will almost double output.", [(100, 100)]),
    ],
)
def test_at_least_double(text: str, expected: list[tuple[float | None, float | None]]) -> None:
    assert bounds(text) == expected
