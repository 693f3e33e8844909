"""Which kind of quantity a unit is: money, a count, energy, time …"""

from __future__ import annotations

from functools import lru_cache

from evfacts.schema import Quantity

_BY_UNIT = {
    "vehicle": "vehicle", "order": "order", "station": "station", "charger": "charger", "store": "store", "job": "job",
    "model": "model", "country": "country", "share": "share", "battery": "battery", "item": "item",
    "percent": "percent", "percentage_point": "percentage_point", "times": "times", "Wh": "energy", "kWh": "energy",
    "MWh": "energy", "GWh": "energy", "TWh": "energy", "W": "power", "kW": "power", "MW": "power", "GW": "power",
    "hp": "power", "Wh/kg": "density", "Wh/L": "density", "Wh/l": "density", "V": "voltage", "Nm": "torque",
    "lb-ft": "torque", "mm": "length", "cm": "length", "m": "length", "in": "length", "ft": "length", "km": "distance",
    "mile": "distance", "kg": "mass", "g": "mass", "tonne": "mass", "lb": "mass", "m2": "area", "ft2": "area",
    "acre": "area", "hectare": "area", "km2": "area", "km/h": "speed", "mph": "speed", "second": "time",
    "minute": "time", "hour": "time", "day": "time", "week": "time", "month": "time", "year": "time",
    "Ah": "electric_charge", "mAh": "electric_charge", "mpg": "consumption", "mpge": "consumption", "g/km": "emission",
    "date": "date",
}  # fmt: skip

RATIOS = frozenset({"percent", "percentage_point", "times"})
"""Dimensions without a thing of their own: what they are a part, a rise or a multiple of stands beside them."""

STOCKS = frozenset(
    {
        "cash", "debt", "inventory", "stations", "chargers", "stores", "countries", "headcount", "valuation", "stake",
        "models",
    }
)  # fmt: skip
"""Metrics that describe a moment, not a span."""

SPECIFICATIONS = frozenset(
    [
        "price", "range", "battery_capacity", "energy_density", "charging_time", "charging_power", "acceleration",
        "top_speed", "power", "torque", "consumption", "length", "weight", "warranty", "seats", "wait_time",
        "battery_price", "area",
    ]
)  # fmt: skip
"""Metrics that hold without a period."""

TIMELESS = SPECIFICATIONS - {"price", "battery_price"}
"""Specifications proper: the contract gives them no period whatever dates stand beside them."""

SIGNED = frozenset({"net_income", "operating_income", "ebitda", "margin", "gross_margin", "cash_flow", "gross_profit"})
"""Metrics whose level may be below zero."""

EXPENSES = frozenset({"cost", "rnd", "opex", "capex", "investment"})
"""Metrics of money spent, which accounts print in brackets."""


@lru_cache(maxsize=4096)
def dimension(unit: str | None, per: str | None) -> str:
    """The dimension of a unit with its denominator; `bare` for a number without unit, `money` for any currency."""
    if unit is None:
        return "bare"
    if per == "100km" and unit in ("kWh", "Wh", "L"):
        return "consumption"
    if per == "km" and unit == "g":
        return "emission"
    found = _BY_UNIT.get(unit)
    if found is not None:
        return found
    return "money" if len(unit) == 3 and unit.isupper() else "item"


def dimension_of(quantity: Quantity) -> str:
    """The dimension of a quantity; an undecided currency is money."""
    return "money" if quantity.candidates else dimension(quantity.unit, quantity.per)
