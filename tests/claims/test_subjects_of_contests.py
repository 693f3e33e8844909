"""Whose figure it is where a sentence names two makers, or a product right behind "of"."""

from __future__ import annotations

import pytest

import evfacts


def subjects(text: str) -> dict[str, tuple[str | None, str | None]]:
    return {c.text: (c.company, c.product) for c in evfacts.extract(text, published="2025-07-04")}


@pytest.mark.parametrize(
    ("text", "figure", "company"),
    [
        ("Over the year as a whole, Tesla outdid BYD, selling 1.8 million electric cars.", "1.8 million electric cars",
         "Tesla"),
        ("NIO overtook XPeng in June, delivering 24,925 cars.", "24,925 cars", "NIO"),
        ("Kia beat Hyundai in the second quarter, registering 41,000 battery cars.", "41,000 battery cars", "Kia"),
        ("With 42,298 electric cars sold in June, Ford is ahead of General Motors.", "42,298 electric cars", "Ford"),
        ("With 12,000 scooters registered, TVS overtook Ola Electric in June.", "12,000 scooters", "TVS Motor"),
    ],
)  # fmt: skip
def test_a_clause_without_a_subject_goes_with_that_of_its_sentence(text: str, figure: str, company: str) -> None:
    assert subjects(text)[figure][0] == company


@pytest.mark.parametrize(
    ("text", "products"),
    [
        ("54 percent of Mustang Mach-E sales and 64 percent of F-150 Lightning sales come from new customers.",
         ["Mustang Mach-E", "F-150 Lightning"]),
        ("Tesla said 30 percent of Model Y buyers and 20 percent of Model 3 buyers had owned one before.",
         ["Model Y", "Model 3"]),
    ],
)  # fmt: skip
def test_a_part_of_a_product_is_the_product_s(text: str, products: list[str]) -> None:
    assert [product for _, product in subjects(text).values()] == products


@pytest.mark.parametrize(
    "text",
    [
        "EV Charging Company Raises $50 Million\n\nChargePoint said it has raised $50 million.",
        "Battery Electric Vehicles (BEVs) Available in June\n\nThere were 13 battery-electric models in June.",
        "Electric Truck Maker Cuts 300 Jobs\n\nNikola cut 300 jobs.",
    ],
)
def test_a_headline_in_capitals_is_no_company(text: str) -> None:
    assert {company for company, _ in subjects(text).values()} <= {"ChargePoint", "Nikola", None}


LAUNCH = "XPeng launches the P7\n\nXPeng launched the new P7, priced between 219,800 yuan and 301,800 yuan. "


@pytest.mark.parametrize(
    ("sentence", "company", "product"),
    [
        (
            "Tesla’s Model 3, the car it is most often measured against, costs 235,500 yuan in China.",
            "Tesla",
            "Model 3",
        ),
        ("The Model 3, which it is up against, starts at 235,500 yuan.", "Tesla", "Model 3"),
        ("The rival Zeekr 007 costs 235,500 yuan and goes 688 km.", "Zeekr", "007"),
        ("BYD's Han, the car to beat in its class, sells for 235,500 yuan.", "BYD", "Han"),
        ("The P7, to which Tesla has no answer, costs 235,500 yuan with a large battery.", "XPeng", "P7"),
    ],
)
def test_a_sentence_describes_the_product_that_heads_it(sentence: str, company: str, product: str) -> None:
    assert subjects(LAUNCH + sentence)["235,500 yuan"] == (company, product)
