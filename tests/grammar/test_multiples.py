"""Multiples and parts that state a change, and such as state none."""

from __future__ import annotations

import pytest

from evfacts.grammar.quantities import find_quantities


def read(text: str) -> list[tuple[float | None, str | None, str | None]]:
    return [
        (float(found.low) if found.low is not None else None, found.unit, found.role and found.role.value)
        for found in find_quantities(text)
    ]


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Exports were 1.5 times the figure of a year ago.", [50.0]),
        ("It built one and a half times the number of the previous year.", [50.0]),
        ("Its exports were 2.5 times those of a year earlier.", [150.0]),
        ("Sales were 1.2 times the level seen in 2019.", [20.0]),
        ("These were 3.4 times and 3.9 times as many, respectively.", [240.0, 290.0]),
        ("They grew 1.5 times, 2 times and 3 times as large.", [50.0, 100.0, 200.0]),
        ("A decline of almost one-third.", [pytest.approx(100 / 3)]),
        ("An increase of a fifth.", [20.0]),
        ("A cut of half.", [50.0]),
    ],
)
def test_changes(text: str, percent: list[float]) -> None:
    assert read(text) == [(value, "percent", "change") for value in percent]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was valued at 1.43 times the stock.", (1.43, "times", None)),
        ("The charger is 2.5 times and costs more.", (2.5, "times", None)),
        ("A share of two thirds.", (pytest.approx(200 / 3), "percent", "share")),
        ("Half of the sales.", (50.0, "percent", "share")),
    ],
)
def test_no_changes(text: str, expected: tuple[float, str, str | None]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("EVgo adds 900 chargers per quarter.", "quarter"),
        ("EVgo adds 900 chargers a quarter.", "quarter"),
        ("It costs 3 billion euros a quarter.", "quarter"),
        ("It sold 900 chargers a quarter ago.", None),
        ("It ate 900 kg a quarter of the time.", None),
    ],
)
def test_quarters_as_denominators(text: str, per: str | None) -> None:
    assert find_quantities(text)[0].per == per


@pytest.mark.parametrize("text", ["2.TVS sold 30 cars.", "Best sellers\n3.Kia sold 30 cars.", "Gen‑2 cars: 30 cars."])
def test_numbers_of_lists_and_generations_count_nothing(text: str) -> None:
    assert [found.text for found in find_quantities(text)] == ["30 cars"]
