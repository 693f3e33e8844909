"""Values and periods in words."""

from __future__ import annotations

import datetime as dt

import pytest

from evfacts.display import in_context, shown_number, shown_period, shown_unit, shown_value
from tests.test_table import claim


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (635e6, "635 million"),
        (88.54e6, "88.54 million"),
        (350_000.0, "350,000"),
        (-22.7, "-22.7"),
        (1.2e12, "1.2 trillion"),
        (0.39, "0.39"),
        (0.0, "0"),
        (-1_500_000_000.0, "-1.5 billion"),
    ],
)
def test_numbers(value: float, shown: str) -> None:
    assert shown_number(value) == shown


def test_units() -> None:
    assert shown_unit("percent") == "%"
    assert shown_unit("USD", "kWh") == "USD per kWh"
    assert shown_unit(None) == ""


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({}, "635 million CNY"),
        ({"low": 5e5, "high": None, "unit": "vehicle"}, "≥ 500,000 vehicle"),
        ({"low": 5e5, "high": None, "unit": "vehicle", "approx": ">"}, "> 500,000 vehicle"),
        ({"low": None, "high": 500.0, "unit": "km"}, "≤ 500 km"),
        ({"low": 3.0, "high": 4.0, "unit": "percent"}, "3 to 4 %"),
        ({"low": 20.5, "high": 20.5, "unit": "percent", "role": "change"}, "+20.5 %"),
        ({"low": -20.5, "high": -20.5, "unit": "percent", "role": "change"}, "-20.5 %"),
        ({"low": 9.0, "high": 9.0, "unit": None, "approx": "~"}, "~ 9"),
        ({"low": None, "high": None, "unit": "date"}, "date"),
    ],
)
def test_values(changes: dict[str, object], shown: str) -> None:
    assert shown_value(claim(**changes)) == shown


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (None, None, ""),
        (None, "2030-12-31", "by 2030-12-31"),
        ("2020-01-01", None, "since 2020-01-01"),
        ("2024-01-01", "2024-12-31", "2024"),
        ("2025-01-01", "2025-06-30", "H1 2025"),
        ("2025-07-01", "2025-12-31", "H2 2025"),
        ("2025-04-01", "2025-06-30", "Q2 2025"),
        ("2024-02-01", "2024-02-29", "Feb 2024"),
        ("2025-02-01", "2025-04-30", "Feb-Apr 2025"),
        ("2025-01-03", "2025-04-30", "2025-01-03 to 2025-04-30"),
        ("2024-04-01", "2025-03-31", "Apr 2024 - Mar 2025"),
        ("2025-07-15", "2025-07-15", "2025-07-15"),
    ],
)
def test_periods(start: str | None, end: str | None, shown: str) -> None:
    assert shown_period(start and dt.date.fromisoformat(start), end and dt.date.fromisoformat(end)) == shown


def test_words_around_a_claim_fit_the_width() -> None:
    sentence = "After a long spring the company paid 635 million yuan for land that lies beside its factory in Beijing."
    one = claim(sentence=sentence)
    for width in range(18, 120):
        shown = in_context(one, width)
        assert len(shown) <= width
        assert "635 million yuan" in shown
    assert in_context(one, 40) == "…mpany paid 635 million yuan for land t…"
    assert in_context(one, 200) == sentence
