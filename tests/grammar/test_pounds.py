"""Pounds that are paid and pounds that weigh."""

from __future__ import annotations

import pytest

from evfacts.grammar.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The estate costs 38,000 pounds and weighs 4,500 pounds.", ["GBP", "lb"]),
        ("At 4,500 pounds it is heavy, and prices start at 38,000 pounds.", ["lb", "GBP"]),
        ("Dealers gave a discount of 3,000 pounds.", ["GBP"]),
        ("Owners saved 900 pounds a year on fuel.", ["GBP"]),
        ("A council fined the operator 450 pounds.", ["GBP"]),
        ("It paid 20,000 pounds, up from 18,000 pounds.", ["GBP", "GBP"]),
        ("The battery alone weighs 1,200 pounds.", ["lb"]),
        ("The truck can tow 11,000 pounds.", ["lb"]),
        ("It carries 2,400 pounds of payload.", ["lb"]),
        ("A price of 30,000 dollars for a car of 4,000 pounds", ["USD", "lb"]),
        ("The plant cost 2.4 billion pounds.", ["GBP"]),
        ("A 9,063-pound truck", ["lb"]),
    ],
)
def test_the_nearest_word_of_money_or_weight_decides(text: str, units: list[str]) -> None:
    found = [quantity.unit for quantity in find_quantities(text)]
    assert found == units
