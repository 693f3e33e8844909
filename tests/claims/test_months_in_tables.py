"""Tables of months: by years, by weekday-like heads, and with months that are ordinary words."""

from __future__ import annotations

import pytest

import evfacts

BY_YEAR = """Leapmotor deliveries by month

Month | 2024 | 2025
January | 12,277 | 25,170
March | 14,567 | 37,095
May | 18,165 | 45,067
"""

BY_MONTH = """Monthly deliveries of BYD (units)

| | Jan | Feb | Mar |
| 2024 | 201,493 | 122,311 | 302,459 |
| 2025 | 300,538 | 322,846 | 377,420 |
"""

QUARTERS = """Revenue of Nio, RMB million

Quarter | 2023 | 2024
Q1 | 10,676 | 9,909
Q2 | 8,772 | 17,446
"""

ONE_YEAR = """Nio deliveries in 2025

Month\tDeliveries\tYoY
January\t13,863\t37.9%
February\t13,192\t62.2%
March\t15,039\t26.7%
"""


def found(text: str) -> dict[str, str]:
    return {
        claim.text: f"{claim.period_start}..{claim.period_end}"
        for claim in evfacts.extract(text, published="2025-06-05")
        if claim.role == "level"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BY_YEAR, {"12,277": "2024-01-01..2024-01-31", "37,095": "2025-03-01..2025-03-31",
                   "18,165": "2024-05-01..2024-05-31", "45,067": "2025-05-01..2025-05-31"}),
        (BY_MONTH, {"122,311": "2024-02-01..2024-02-29", "322,846": "2025-02-01..2025-02-28",
                    "302,459": "2024-03-01..2024-03-31"}),
        (QUARTERS, {"10,676": "2023-01-01..2023-03-31", "17,446": "2024-04-01..2024-06-30"}),
        (ONE_YEAR, {"13,863": "2025-01-01..2025-01-31", "15,039": "2025-03-01..2025-03-31"}),
    ],
)  # fmt: skip
def test_a_month_of_a_row_is_of_the_year_of_its_column(text: str, expected: dict[str, str]) -> None:
    rows = found(text)
    assert {cell: rows.get(cell) for cell in expected} == expected


def test_the_head_month_is_no_unit_but_weeks_are() -> None:
    units = {claim.unit for claim in evfacts.extract(BY_YEAR, published="2025-06-05")}
    assert units == {"vehicle"}
    waits = evfacts.extract("Delivery times\nModel | Weeks\nYU7 | 51\nYU7 Pro | 49\n", published="2025-07-05")
    assert [(claim.metric, claim.unit) for claim in waits] == [("wait_time", "week")] * 2
