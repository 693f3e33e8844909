"""Amounts that share the currency of an amount beside them: billions, and the prices of a list."""

from __future__ import annotations

from decimal import Decimal

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


@pytest.mark.parametrize(
    ("text", "printed", "low", "unit"),
    [
        ("The trims cost 24,900, 29,900 and 34,900 euros.", ["24,900", "29,900"], [24900, 29900], "EUR"),
        ("It sells at 189,800, 199,800 and 219,800 yuan.", ["189,800", "199,800"], [189800, 199800], "CNY"),
        ("It is Rs 9.99 lakh, 10.99 lakh and 11.49 lakh.", ["10.99 lakh", "11.49 lakh"], [1099000, 1149000], "INR"),
        ("It paid 1.2, 1.4 and 2.1 million yuan.", ["1.2", "1.4"], [1200000, 1400000], "CNY"),
        ("It asks 240 million and 322 million dong for the two.", ["240 million"], [240000000], "VND"),
        ("The trims cost €24,900, 29,900 and 34,900.", ["29,900", "34,900"], [29900, 34900], "EUR"),
    ],
)  # fmt: skip
def test_the_prices_of_a_list_share_their_currency(text: str, printed: list[str], low: list[int], unit: str) -> None:
    found = {quantity.text: quantity for quantity in find_quantities(text)}
    assert [(found[one].low, found[one].unit) for one in printed] == [(Decimal(value), unit) for value in low]


@pytest.mark.parametrize(
    "text",
    [
        "In 2023 and 2024, 3,000 yuan was the subsidy.",
        "It sold 3,000 cars and 4,000 vans at 30,000 yuan.",
        "On May 5, 40 million yuan was paid.",
        "The Model 3, 300,000 yuan, is cheaper.",
        "Deliveries rose to 40,500 and 30,000 yuan was cut from the price.",
        "It built 4,100 and 39,000 yuan is what each cost.",
        "In May it sold 4,800, and 3,000 yuan were paid for each.",
        "It sold 1.2 million and 2 million yuan was spent.",
        "By row 5, 1.2 billion yuan had been spent.",
        "The plant employs 30 and 1.2 billion yuan was invested.",
        "The firm raised 5 million yuan and 3 million were sold.",
    ],
)
def test_what_is_no_list_of_prices_shares_none(text: str) -> None:
    assert sum(quantity.unit == "CNY" for quantity in find_quantities(text)) == 1


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("MG4 priced for Australia: $38,990.\nAustralian buyers wait.", "AUD"),
        ("Sydney: The car costs $38,990. In Queensland it is dearer.", "AUD"),
        ("New Zealand ends its rebate of $7,015. Auckland dealers are worried.", "NZD"),
        ("Tesla of America priced it for Australia: $38,990. Australian buyers wait.", "USD"),
        ("It opened a mine in Australia for $5 million.", "USD"),
        ("The plant in Canada, in Ontario, cost $5 million. Canada pays.", "USD"),
        ("BYD, which sells in Brazil and Australia, earned $107 billion. Australian sales were small.", "USD"),
        ("Tesla earned $25.2 billion. In Australia its Model Y leads. Australia's market fell.", "USD"),
        ("Melbourne, Florida: Melbourne's charging network cost $5 million.", "USD"),
        ("The USA tariff costs Polestar $50 million. Australia is spared. Australian deliveries rose.", "USD"),
    ],
)
def test_a_bare_dollar_in_a_text_about_australia_is_its_own(text: str, unit: str) -> None:
    assert [quantity.unit for quantity in find_quantities(text) if "$" in quantity.text] == [unit]


def test_the_country_of_the_caller_is_not_overruled() -> None:
    (quantity,) = find_quantities("Australia's Pilbara sells at $1,200. Australian miners rose.", country="US")
    assert quantity.unit == "USD"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Class B 10,000 cars were sold.", "vehicle"),
        ("Series B 50 million yuan were raised.", "CNY"),
        ("Plan B 2,000 workers would go.", "job"),
        ("The Atto 3 SR 50,000 deliveries came late.", "vehicle"),
        ("The Golf R 4.5 seconds faster.", "second"),
        ("The Acura TL 12,000 of which went.", None),
    ],
)
def test_letters_of_names_are_no_currency(text: str, unit: str | None) -> None:
    assert [quantity.unit for quantity in find_quantities(text)] == [unit]
