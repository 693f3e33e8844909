"""Cells of tables: their units, scales, signs and periods, from the heads of column, row and table."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

import evfacts
from evfacts.claims.heads import unit_of_head


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        ("Revenue (RMB bn)", (1_000_000_000, "CNY", None)),
        ("Income statement, in millions of dollars", (1_000_000, "USD", None)),
        ("(in RMB billions unless stated)", (1_000_000_000, "CNY", None)),
        ("(billion yuan, except vehicles)", (1_000_000_000, "CNY", None)),
        ("Unit: billion won", (1_000_000_000, "KRW", None)),
        ("Rs crore", (10_000_000, "INR", None)),
        ("kWh/100 km", (1, "kWh", "100km")),
        ("GWh a year", (1, "GWh", "year")),
        ("Battery, kWh (net)", (1, "kWh", None)),
        ("0-100 km/h (s)", (1, "second", None)),
        ("Public charging piles (10,000 units)", (10_000, None, None)),
        ("Retail units (1,000)", (1_000, None, None)),
        ("Share of electric cars in new registrations, percent", (1, "percent", None)),
    ],
)
def test_heads_name_units(head: str, unit: tuple[int, str | None, str | None]) -> None:
    found = unit_of_head(head)
    assert found is not None
    assert (found.low, found.unit, found.per) == (Decimal(unit[0]), unit[1], unit[2])


@pytest.mark.parametrize(
    "head", ["Model(s)", "booked this year", "FY25 share", "sites Dec 2023", "Other markets", "EV batteries", "-9%", ""]
)
def test_heads_without_units(head: str) -> None:
    assert unit_of_head(head) is None


def values(text: str) -> dict[str, tuple[float | None, str | None]]:
    """Printed figure -> (value, unit) of the claims of a text."""
    return {claim.text: (claim.low, claim.unit) for claim in evfacts.extract(text, published=dt.date(2025, 11, 6))}


LEAD = (
    "Zapp reports a smaller loss\n\n"
    "The electric-car maker Zapp Motors reported its results for the third quarter on Thursday.\n\n"
)


def test_brackets_are_negative_and_scales_are_of_money_alone() -> None:
    found = values(
        LEAD + "| Rs crore | Q2 FY26 | Q2 FY25 |\n|---|---|---|\n| Revenue from operations | 690 | 1,214 |\n"
        "| EBITDA | (203) | (379) |\n| Deliveries (units) | 52,666 | 98,619 |\n"
    )
    assert found["690"] == (6_900_000_000, "INR")
    assert found["(203)"] == (-2_030_000_000, "INR")
    assert found["52,666"] == (52_666, "vehicle")


def test_a_scale_alone_takes_the_currency_of_the_article() -> None:
    found = values(
        LEAD.replace("on Thursday", "on Thursday; revenue was $1.56 billion, against $874 million")
        + "(in millions, except per share)   Q3 2025   Q3 2024\nTotal revenues                      1,558       874\n"
        "Net loss                          (1,166)   (1,100)\nVehicles delivered                 13,201    10,018\n"
    )
    assert found["1,558"] == (1_558_000_000, "USD")
    assert found["(1,166)"] == (-1_166_000_000, "USD")
    assert found["13,201"] == (13_201, "vehicle")


def test_the_last_number_of_a_series_prints_the_unit() -> None:
    found = values(
        "Zapp shows the Pony\n\nThe Pony by Zapp, an electric SUV, has these data:\n\n"
        "Length / width .... 4,999 / 1,996 mm\n"
        "Battery ........... 101.7 kWh\nRange ............. 760 km\n"
    )
    assert found["4,999"] == (4_999, "mm")


def test_columns_of_change_are_percent() -> None:
    found = values(
        "BEV registrations in October\n\nNew registrations of electric cars by country, October 2025:\n\n"
        "Country\tOct-25\tOct-24\tChange, %\nGermany\t52,425\t35,491\t47.7\nFrance\t34,108\t25,196\t35.4\n"
    )
    assert found["47.7"] == (47.7, "percent")
    assert found["52,425"] == (52_425, "vehicle")
