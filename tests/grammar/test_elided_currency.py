"""Billions that share the currency of an amount beside them."""

from __future__ import annotations

import pytest

import evfacts
from evfacts.grammar.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "printed", "unit"),
    [
        ("Turnover was 14.2 billion yuan in 2023, after 9.6 billion.", "9.6 billion", "CNY"),
        ("Losses came to 1.3 billion, 2.1 billion and 3.4 billion kronor in three years.", "1.3 billion", "SEK"),
        ("It lost 90 billion won. Net cash, on sales of 1.2 trillion, was 300 billion.", "1.2 trillion", "KRW"),
        ("It will put 5 billion yuan ($0.7 billion) into cells, and 2 billion into motors.", "2 billion", "CNY"),
        ("The share ended at 6.1 baht, for a market value of 21 billion ($0.6 billion).", "21 billion", "THB"),
        ("Profit was 4 billion (US$550 million) on sales of 61 billion yuan.", "4 billion", "CNY"),
    ],
)
def test_billions_take_the_currency_beside_them(text: str, printed: str, unit: str) -> None:
    found = {quantity.text: quantity.unit for quantity in find_quantities(text)}
    assert found[printed] == unit


@pytest.mark.parametrize(
    "text",
    [
        "Drivers covered 3.4 billion kilometres and paid $20 million.",
        "Profit was 3 billion yuan.\nMessages sent: 20.5 billion.",
        "Texts sent came to 20.5 billion (revenue: $1 million).",
        "Fees came to $4 million. It has 1.5 billion users.",
    ],
)
def test_other_billions_do_not(text: str) -> None:
    (quantity,) = (one for one in find_quantities(text) if "billion" in one.text and "yuan" not in one.text)
    assert quantity.unit not in ("USD", "CNY")


@pytest.mark.parametrize(
    ("text", "printed", "metric", "unit"),
    [
        (
            "Ather lost 610 million rupees in May, compared with 480 million a year ago.",
            "480 million",
            "net_income",
            "INR",
        ),
        ("NIO spent 900 million yuan on research and had revenue of 770 million.", "770 million", "revenue", "CNY"),
        ("BYD earned 800 million yuan on deliveries of 1.2 million.", "1.2 million", "deliveries", "vehicle"),
    ],
)
def test_millions_are_money_or_things_by_their_words(text: str, printed: str, metric: str, unit: str) -> None:
    found = {claim.text: (claim.metric, claim.unit) for claim in evfacts.extract(text, published="2025-06-30")}
    assert found[printed] == (metric, unit)
