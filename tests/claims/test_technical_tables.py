"""Tables of technical data: a column 'Loss' beside ranges is no financial loss, beside revenues it is one."""

from __future__ import annotations

import pytest

import evfacts

MONEY_METRICS = {"net_income", "operating_income", "revenue", "ebitda", "cost"}

WINTER = """How far electric cars go in the cold

Model | Range | Driven | Loss
Renault 5 | 410 km | 297 km | 28%
Hyundai Inster | 370 km | 281 km | 24%
"""

MOTORWAY = """Motorway test: promised and measured

Car\tWLTP range\tAt 130 km/h\tLoss
Skoda Enyaq\t566 km\t371 km\t34%
Ford Explorer\t602 km\t388 km\t36%
"""

SPEED = """Three cars on the track

Car | Top speed | After ten laps | Loss
Porsche Taycan | 260 km/h | 249 km/h | 4%
Tesla Model S | 262 km/h | 214 km/h | 18%
"""

RESULTS = """Results of 2024

Company | Revenue | Net loss | Change
Lucid | $808 million | $2.7 billion | 4%
Rivian | $4.97 billion | $4.75 billion | -12%
"""


@pytest.mark.parametrize("text", [WINTER, MOTORWAY, SPEED])
def test_loss_of_range_is_no_financial_loss(text: str) -> None:
    claims = list(evfacts.extract(text, published="2025-02-03"))
    assert {claim.unit for claim in claims} & {"km", "km/h"}
    assert [claim.text for claim in claims if claim.metric in MONEY_METRICS] == []


def test_loss_beside_revenue_is_one() -> None:
    claims = list(evfacts.extract(RESULTS, published="2025-03-03"))
    losses = [(claim.company, claim.low) for claim in claims if claim.metric == "net_income" and claim.role == "level"]
    assert losses == [("Lucid", -2.7e9), ("Rivian", -4.75e9)]
