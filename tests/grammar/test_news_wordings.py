"""Wordings of daily news whose quantities were once misread: signs, parts, denominators, bounds, shared units."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from evfacts.grammar.periods import find_periods
from evfacts.grammar.quantities import find_quantities
from evfacts.schema import Quantity


def of(text: str, printed: str) -> Quantity:
    return next(quantity for quantity in find_quantities(text) if quantity.text == printed)


@pytest.mark.parametrize(
    ("text", "printed", "low", "high", "unit", "per"),
    [
        ("Avatr 4,540 -9.4%, Voyah 4,520 -25.9%.", "4,540", "4540", "4540", None, None),
        ("Avatr 4,540 -9.4%, Voyah 4,520 -25.9%.", "-9.4%", "-9.4", "-9.4", "percent", None),
        ("A margin between −16 and −13 percent is seen.", "−16 and −13 percent", "-16", "-13", "percent", None),
        ("It sold 6,020 units in May and 26,500 year to date.", "26,500", "26500", "26500", None, None),
        ("It sold 1,200 year-on-year more.", "1,200", "1200", "1200", None, None),
        ("Founders hold 7.2% each in the company.", "7.2%", "7.2", "7.2", "percent", None),
        ("They delivered 10,000 units each in May.", "10,000 units", "10000", "10000", "vehicle", None),
        ("It lost $201,000 for every truck.", "$201,000", "201000", "201000", "USD", "vehicle"),
        ("A 6.3% monthly increase was seen.", "6.3%", "6.3", "6.3", "percent", None),
        ("It is 4.84 m (190.6 in) long.", "190.6 in", "190.6", "190.6", "in", None),
        ("The range does not exceed 265 km.", "265 km", None, "265", "km", None),
        ("The price will not be more than 24,900 euros.", "24,900 euros", None, "24900", "EUR", None),
        ("It has never sold more than 10,000 cars.", "10,000 cars", None, "10000", "vehicle", None),
        ("It can't charge at more than 120 kW.", "120 kW", None, "120", "kW", None),
        ("It failed not because more than 5,000 cars came back.", "5,000 cars", "5000", None, "vehicle", None),
        ("That does not include more than 5,000 cars.", "5,000 cars", "5000", None, "vehicle", None),
        ("It wasn't until more than 5,000 cars had left.", "5,000 cars", "5000", None, "vehicle", None),
        ("It cannot travel up to 500 km.", "500 km", None, "500", "km", None),
        ("It did not pay as much as 24,900 euros.", "24,900 euros", None, "24900", "EUR", None),
        ("It does not just cost more than 24,900 euros.", "24,900 euros", "24900", None, "EUR", None),
        ("The VF 6 starts at P1,319,000 in Manila.", "P1,319,000", "1319000", "1319000", "PHP", None),
        ("The subsidy falls to B100,000 in Thailand.", "B100,000", "100000", "100000", "THB", None),
        ("It starts at TL 953,000.", "TL 953,000", "953000", "953000", "TRY", None),
        ("Loans of SR5.19 billion were granted.", "SR5.19 billion", "5190000000", "5190000000", "SAR", None),
        ("It won the Rs 5,500-crore Grand Challenge.", "Rs 5,500-crore", "55000000000", "55000000000", "INR", None),
        ("Prices didn't exceed 45,000 euros.", "45,000 euros", None, "45000", "EUR", None),
        ("This brings the total up to 6,000 stores.", "6,000 stores", "6000", "6000", "store", None),
        ("It takes up to 30 minutes.", "30 minutes", None, "30", "minute", None),
        ("Outputs of 120 and 300 kW are offered.", "120", "120", "120", "kW", None),
        ("Packs of 55 or 77 kWh are offered.", "55", "55", "55", "kWh", None),
        ("Motors of 120 and 300 kW, packs of 58, 77 or 84 kWh.", "58", "58", "58", "kWh", None),
        ("It has 79 kWh packs and motors with 160, 210, and 380 kW.", "160", "160", "160", "kW", None),
        ("It will spend ₹33,000-35,000 crore.", "₹33,000-35,000 crore", "330000000000", "350000000000", "INR", None),
        ("Sales of $5,000 to 6,000 million.", "$5,000 to 6,000 million", "5000000000", "6000000000", "USD", None),
        ("It sold 5,000 to 1.2 million.", "5,000 to 1.2 million", "5000", "1200000", None, None),
        (
            "It will push costs up by $110 million to $130 million.",
            "$110 million to $130 million",
            "110000000",
            "130000000",
            "USD",
            None,
        ),
        ("Charging takes 4 hours 30 minutes.", "4 hours 30 minutes", "4.5", "4.5", "hour", None),
        ("It fills up in 5 hours and 45 minutes.", "5 hours and 45 minutes", "5.75", "5.75", "hour", None),
        ("It lapped in 7 minutes 30 seconds.", "7 minutes 30 seconds", "7.5", "7.5", "minute", None),
        ("Sales climbed by €3.4 billion to €7.1 billion.", "€7.1 billion", "7100000000", "7100000000", "EUR", None),
    ],
)
def test_values(text: str, printed: str, low: str | None, high: str | None, unit: str | None, per: str | None) -> None:
    quantity = of(text, printed)
    expected = tuple(None if bound is None else Decimal(bound) for bound in (low, high))
    assert (quantity.low, quantity.high, quantity.unit, quantity.per) == (*expected, unit, per)


@pytest.mark.parametrize(
    ("text", "printed", "percent", "role"),
    [
        ("Registrations fell by two thirds.", "two thirds", "66.7", "change"),
        ("Deliveries rose by nearly a third.", "a third", "33.3", "change"),
        ("Sales were down a fifth in May.", "a fifth", "20", "change"),
        ("It sold a third fewer cars.", "a third", "33.3", "change"),
        ("Fleets made up over half of sales.", "half", "50", "share"),
        ("A third of sales went abroad.", "A third", "33.3", "share"),
        ("Revenue grew 3.4 times to Rs 171 crore.", "3.4 times", "240", "change"),
        ("Losses surge 3x.", "3x", "200", "change"),
        ("It wants about 1.5 times the current level.", "1.5 times", "50", "change"),
    ],
)
def test_parts_and_multiples(text: str, printed: str, percent: str, role: str) -> None:
    quantity = of(text, printed)
    value = quantity.low if quantity.low is not None else quantity.high
    assert quantity.unit == "percent"
    assert value is not None
    assert abs(value - Decimal(percent)) < Decimal("0.1")
    assert quantity.role == role


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The number has come up 241 times.", "241"),
        ("The offer was 3.2 times subscribed.", "3.2"),
        ("Bids of 1.4 times the stock.", "1.4"),
    ],
)
def test_other_times_are_no_growth(text: str, times: str) -> None:
    (quantity,) = find_quantities(text)
    assert (quantity.unit, quantity.low) == ("times", Decimal(times))


@pytest.mark.parametrize(
    ("text", "printed", "start", "end"),
    [
        ("Sales should reach 224,000 in 4Q25E.", "4Q25E", "2025-10-01", "2025-12-31"),
        ("Revenue in 1H26E is put at 50 billion yuan.", "1H26E", "2026-01-01", "2026-06-30"),
        ("In 2025Q3 the group sold 174,000 cars.", "2025Q3", "2025-07-01", "2025-09-30"),
        ("2025H1 revenue was 24 billion yuan.", "2025H1", "2025-01-01", "2025-06-30"),
        ("| Indicator | 2024 H1 (RMB billion) |", "2024 H1", "2024-01-01", "2024-06-30"),
        ("Revenue (2024 H2)", "2024 H2", "2024-07-01", "2024-12-31"),
    ],
)
def test_quarters_and_halves_glued_or_estimated(text: str, printed: str, start: str, end: str) -> None:
    (found,) = find_periods(text, dt.date(2025, 8, 19))
    assert (found.text, str(found.period_start), str(found.period_end)) == (printed, start, end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("incentives for electrifying two- and three-wheelers", []),
        ("six- or seven-seat versions", ["seven-seat"]),
        ("with 42- and 56-kWh batteries", ["42", "56-kWh"]),
        ("the 75- or 90-kWh packs", ["75", "90-kWh"]),
        ("two to three cars", ["two to three cars"]),
    ],
)
def test_suspended_hyphens(text: str, expected: list[str]) -> None:
    found = find_quantities(text)
    assert [one.text for one in found] == expected
    assert {one.unit for one in found} <= {"kWh", "item", "vehicle"}


def test_prices_of_a_list_with_a_conversion() -> None:
    found = find_quantities("It starts at RMB 139,800 ($20,100), 149,800 and 156,800, respectively.")
    assert [(str(one.low), one.unit) for one in found] == [
        ("139800", "CNY"), ("20100", "USD"), ("149800", "CNY"), ("156800", "CNY"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one with 52 km and the other two with 110 km", ["52 km", "110 km"]),
        ("the latter two, a notch below", []),
        ("these two cars cost the same", ["two cars"]),
        ("the other two models", ["two models"]),
    ],
)
def test_numbers_that_point_back(text: str, expected: list[str]) -> None:
    assert [one.text for one in find_quantities(text)] == expected
