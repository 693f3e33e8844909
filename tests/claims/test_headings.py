"""Lists of models and firms: a line that names one of them heads what stands below it."""

from __future__ import annotations

import pytest

import evfacts

MODELS = """Three electric cars for the city

1. Hyundai Kona Electric

The South Korean giant offers a range of almost 500 kilometres on a single charge. It takes six hours to charge.

2. Mini Cooper SE

Made for the city, it comes for Rs 50 lakh. It takes 3.5 hours to charge.

3. Citroen e-C3

The hatchback has a 29.2 kWh battery.

Conclusion

All of them take up to 12 amperes at home and weigh some 1,500 kg.
"""

FIRMS = """Who delivered what in July

Leapmotor

Deliveries rose 126% to a record 50,129.

XPeng

The firm delivered 36,717 cars.

Li Auto

Here 30,731 were delivered, 39.7% fewer.
"""


@pytest.mark.parametrize(
    ("figure", "product"),
    [
        ("500 kilometres", "Kona Electric"),
        ("six hours", "Kona Electric"),
        ("Rs 50 lakh", "Cooper SE"),
        ("3.5 hours", "Cooper SE"),
        ("29.2 kWh", "ë-C3"),
    ],
)
def test_models_that_head_paragraphs(figure: str, product: str) -> None:
    (claim,) = [one for one in evfacts.extract(MODELS, published="2024-05-02") if one.text == figure]
    assert claim.product == product


@pytest.mark.parametrize(
    ("figure", "company"), [("50,129", "Leapmotor"), ("36,717 cars", "XPeng"), ("30,731", "Li Auto")]
)
def test_firms_that_head_paragraphs(figure: str, company: str) -> None:
    (claim,) = [one for one in evfacts.extract(FIRMS, published="2025-08-01") if one.text == figure]
    assert claim.company == company


def test_one_line_with_a_name_is_no_list() -> None:
    text = "Kia EV3\n\nThe car has a range of 605 km. Its rival, the Volvo EX30, manages 476 km."
    claims = {one.text: one.product for one in evfacts.extract(text, published="2024-05-24")}
    assert claims == {"605 km": "EV3", "476 km": "EX30"}


TESTED = """Electric cars that we have driven

Tesla Model S
Review verdict: 5 out of 5 stars
Price: From £50,280 after grant

Sober suited styling, said our tester.

BMW i3
Review verdict: 4 out of 5 stars
Price: From £25,680 after grant

Renault Zoe
Price: From £13,995 after grant
"""


@pytest.mark.parametrize(
    ("figure", "company", "product"),
    [("£50,280", "Tesla", "Model S"), ("£25,680", "BMW", "i3"), ("£13,995", "Renault", "Zoe")],
)
def test_lines_of_a_headed_part(figure: str, company: str, product: str) -> None:
    (claim,) = [one for one in evfacts.extract(TESTED, published="2014-02-07") if one.text == figure]
    assert (claim.company, claim.product, claim.metric) == (company, product, "price")
