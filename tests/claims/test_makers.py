"""Products and the companies that make them: a row never gives one maker's product to another maker."""

from __future__ import annotations

import pytest

import evfacts
from evfacts.claims.assemble import Knowledge
from evfacts.claims.settings import Settings


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    settings = Settings()
    return Knowledge(settings.cues, {}, settings.names)


@pytest.mark.parametrize(
    ("company", "product"),
    [
        ("Volkswagen", "ID.4"),
        ("Volkswagen Group", "ID.4"),
        ("FAW-Volkswagen", "ID.4"),
        ("SAIC", "MG4"),
        ("Xiaomi", "SU7"),
        ("Magna", "SU7"),  # no products of its own: it may build them
        ("Tesla", "a car that no list has"),
    ],
)
def test_who_may_call_a_product_theirs(knowledge: Knowledge, company: str, product: str) -> None:
    assert knowledge.makes(company, product)


@pytest.mark.parametrize(
    ("company", "product"), [("Tesla", "SU7"), ("Toyota", "VF 5"), ("BYD", "Model Y"), ("Kia", "Ioniq 5")]
)
def test_who_may_not(knowledge: Knowledge, company: str, product: str) -> None:
    assert not knowledge.makes(company, product)


@pytest.mark.parametrize(
    "text",
    [
        "Xiaomi delivered 30,000 cars in July. Tesla's Model Y costs 263,500 yuan and goes 719 km.",
        "VinFast left Toyota behind with 87,000 cars; the VF 5 contributed 32,000, the VF 3 another 25,000.",
        "BYD, whose Dolphin Surf undercuts the Renault 5, tripled its sales to 9,130 cars, from 3,030.",
        "Kia sold 41,000 EV6s abroad. Hyundai's Ioniq 5 found 38,500 buyers, and the Ioniq 6 some 9,000.",
    ],
)
def test_no_row_mixes_two_makers(knowledge: Knowledge, text: str) -> None:
    claims = list(evfacts.extract(text, published="2025-08-02"))
    assert len(claims) >= 2
    mixed = [
        (claim.text, claim.company, claim.product)
        for claim in claims
        if claim.company and claim.product and not knowledge.makes(claim.company, claim.product)
    ]
    assert mixed == []
