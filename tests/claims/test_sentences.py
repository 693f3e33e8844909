"""Whole sentences with the rows that a reader would write down for them."""

from __future__ import annotations

import datetime as dt

import pytest

import evfacts
from evfacts.schema import Claim


def claims(text: str, published: str = "2025-08-12") -> dict[str, Claim]:
    return {claim.text: claim for claim in evfacts.extract(text, published=published)}


@pytest.mark.parametrize(
    ("text", "span", "status"),
    [
        ("BYD missed its 250,000-unit goal for the first half.", "250,000-unit", "target"),
        ("Ola Electric has a 350,000-vehicle target for this fiscal year.", "350,000-vehicle", "target"),
        ("NIO repeated its 440,000-vehicle target for 2025.", "440,000-vehicle", "target"),
        ("Rivian delivered 10,661 vehicles in the second quarter of 2025.", "10,661 vehicles", "actual"),
    ],
)
def test_a_goal_is_a_target_by_its_own_words(text: str, span: str, status: str) -> None:
    assert claims(text)[span].status == status


@pytest.mark.parametrize(
    ("text", "span", "metric", "value", "unit"),
    [
        ("Revenue at Ather Energy rose to Rs 645 crore in the June quarter.", "Rs 645 crore", "revenue", 6.45e9, "INR"),
        (
            "XPeng reported a net loss of RMB 480 million for the second quarter.",
            "RMB 480 million",
            "net_income",
            -4.8e8,
            "CNY",
        ),
        ("The Kia EV5 has a range of 530 km.", "530 km", "range", 530, "km"),
        ("Fastned now runs 367 stations.", "367 stations", "stations", 367, "station"),
        ("Nissan will lay off 9,000 workers.", "9,000 workers", "layoffs", 9000, "job"),
        ("Tesla recalled 12,963 cars in the US.", "12,963 cars", "recall", 12963, "vehicle"),
    ],
)
def test_metric_value_and_unit(text: str, span: str, metric: str, value: float, unit: str) -> None:
    claim = claims(text)[span]
    assert (claim.metric, claim.value, claim.unit) == (metric, value, unit)


def test_each_number_of_a_pair_is_a_row_with_its_own_period() -> None:
    found = claims(
        "Rivian's revenue rose 12.5% to $1.30 billion in the second quarter of 2025 from $1.16 billion a year earlier."
    )
    assert found["12.5%"].role == "change"
    assert found["$1.30 billion"].period_start == dt.date(2025, 4, 1)
    assert found["$1.16 billion"].period_start == dt.date(2024, 4, 1)


def test_rows_carry_the_identifiers_of_the_lexicon() -> None:
    claim = claims("The Kia EV5 has a range of 530 km.")["530 km"]
    assert (claim.company, claim.product, claim.company_id) == ("Kia", "EV5", "kia")
    assert claim.product_id is not None


def test_specifications_have_no_period() -> None:
    found = claims("The BYD Seal, shown in March 2025, has an 82.5 kWh battery and a range of 570 km.")
    assert all(
        claim.period_start is claim.period_end is None for claim in found.values() if claim.unit in ("kWh", "km")
    )


def test_rows_carry_their_sentence_and_section() -> None:
    text = "Zeekr sells more\n\nZeekr delivered 17,000 vehicles in July 2025. It was a good month."
    claim = claims(text)["17,000 vehicles"]
    assert (claim.sentence, claim.section) == ("Zeekr delivered 17,000 vehicles in July 2025.", "body")
    assert text[claim.start : claim.end] == "17,000 vehicles"


def test_bare_cells_take_the_unit_of_their_head() -> None:
    table = "Consumption compared\n\nModel | Range (km) | kWh/100 km\nTesla Model 3 | 513 | 14.9\nBMW i4 | 493 | 18.0\n"
    found = claims(table)
    assert (found["14.9"].unit, found["14.9"].per, found["14.9"].product) == ("kWh", "100km", "Model 3")
    assert (found["493"].metric, found["493"].unit) == ("range", "km")
    assert found["493"].sentence == "BMW i4 | 493 | 18.0"


@pytest.mark.parametrize("text", ["No figures here.", "Call 1900 23 23 89 now.", "Chapter 4, verse 12."])
def test_texts_without_claims(text: str) -> None:
    assert claims(text) == {}
