"""The glue's keywords: which words stand for which metric, and which units a metric goes with."""

from __future__ import annotations

import re

RISE = frozenset(
    [
        "up",
        "rose",
        "rise",
        "rises",
        "rising",
        "grew",
        "grow",
        "growing",
        "growth",
        "increased",
        "increase",
        "increasing",
        "jumped",
        "jump",
        "climbed",
        "climb",
        "surged",
        "surge",
        "soared",
        "gained",
        "gain",
        "higher",
        "expanded",
        "advanced",
        "added",
        "soar",
    ]
)
FALL = frozenset(
    [
        "down",
        "fell",
        "fall",
        "falls",
        "falling",
        "dropped",
        "drop",
        "declined",
        "decline",
        "decreased",
        "decrease",
        "slid",
        "slipped",
        "lost",
        "lower",
        "cut",
        "shrank",
        "tumbled",
        "plunged",
        "dipped",
        "slumped",
        "plummeted",
        "contracted",
        "shed",
        "reduced",
    ]
)
_COUNTS = {"vehicle"}
_BARE = {None}
_MONEY = {"money"}
_WORDS: dict[str, tuple[str, set[str | None]]] = {
    "deliveries": ("delivered deliveries delivery deliver handed shipments shipped", _COUNTS | _BARE),
    "sales": ("sold sales sale sell selling", _COUNTS | _BARE),
    "registrations": ("registrations registered registration", _COUNTS | _BARE),
    "production": ("produced production built output manufactured assembled", _COUNTS | _BARE),
    "exports": ("exports exported export", _COUNTS | _BARE),
    "imports": ("imports imported import", _COUNTS | _BARE),
    "installations": ("installed installations", {"GWh", "MWh"}),
    "orders": ("orders order booked bookings reservations pre-orders", {"order", "vehicle", None}),
    "recall": ("recall recalled recalling", _COUNTS | _BARE),
    "inventory": ("inventory stock unsold", {"vehicle", None, "day", "month"}),
    "capacity": ("capacity plant factory gigafactory", {"vehicle", "GWh", "MWh", "tonne"}),
    "investment": ("invest invested investment investing spend plant", _MONEY),
    "funding": ("raised raise funding round loan ipo investors", _MONEY),
    "revenue": ("revenue revenues turnover", _MONEY),
    "net_income": ("net profit loss losses earnings income", _MONEY),
    "operating_income": ("operating", _MONEY),
    "ebitda": ("ebitda", _MONEY),
    "gross_profit": ("gross", _MONEY),
    "gross_margin": ("gross", {"percent"}),
    "margin": ("margin margins", {"percent"}),
    "cash": ("cash liquidity", _MONEY),
    "debt": ("debt bonds borrowed", _MONEY),
    "capex": ("capex capital expenditure", _MONEY),
    "rnd": ("r&d research", _MONEY),
    "opex": ("expenses opex", _MONEY),
    "valuation": ("valued valuation worth capitalisation capitalization", _MONEY),
    "share_price": ("shares share stock", _MONEY | {"percent"}),
    "stake": ("stake holding", {"percent"}),
    "price": ("price priced prices costs starts starting cost", _MONEY),
    "subsidy": ("subsidy subsidies incentive incentives grant rebate credit", _MONEY),
    "tariff": ("tariff tariffs duty duties", {"percent"}),
    "market_share": ("share market", {"percent"}),
    "penetration": ("penetration", {"percent"}),
    "stations": ("stations station swap", {"station", None}),
    "chargers": ("chargers charging", {"charger", None}),
    "stores": ("stores showrooms dealers outlets dealerships", {"store", None}),
    "countries": ("countries markets cities", {"country"}),
    "headcount": ("employees workforce employs staff", {"job"}),
    "jobs": ("jobs hire create", {"job"}),
    "layoffs": ("layoffs lay cut cuts redundancies", {"job", "percent"}),
    "range": ("range cltc wltp epa", {"km", "mile"}),
    "battery_capacity": ("battery pack", {"kWh"}),
    "energy_density": ("density", {"Wh/kg"}),
    "charging_time": ("charge charges charging", {"minute"}),
    "charging_power": ("charging charge charger chargers", {"kW", "MW"}),
    "acceleration": ("acceleration accelerates sprint", {"second"}),
    "top_speed": ("speed", {"km/h", "mph"}),
    "power": ("motor motors power output", {"kW", "hp"}),
    "torque": ("torque", {"Nm"}),
    "length": ("long length wheelbase wide", {"mm", "m"}),
    "weight": ("weighs weight", {"kg", "lb"}),
    "warranty": ("warranty", {"year", "km", "mile"}),
    "seats": ("seats seat", {None}),
    "wait_time": ("wait waiting", {"week", "month"}),
    "area": ("site acres hectares", {"m2", "ft2", "acre", "hectare"}),
}
_UNITS: dict[str | None, str] = {
    "vehicle": "sales", "job": "headcount", "station": "stations", "charger": "chargers", "store": "stores",
    "country": "countries", "order": "orders", "km": "range", "mile": "range", "kWh": "battery_capacity",
    "Wh/kg": "energy_density", "minute": "charging_time", "kW": "power", "hp": "power", "second": "acceleration",
    "km/h": "top_speed", "mph": "top_speed", "Nm": "torque", "mm": "length", "kg": "weight", "GWh": "capacity",
    "m2": "area", "ft2": "area", "acre": "area", "hectare": "area", "model": "models",
}  # fmt: skip


class _Metrics:
    """Metrics by unit and by keyword."""

    def __init__(self) -> None:
        self.words: dict[str, list[str]] = {}
        for metric, (words, _) in _WORDS.items():
            for word in words.split():
                self.words.setdefault(word, []).append(metric)

    def __call__(self, unit: str | None) -> set[str]:
        kind = "money" if unit is not None and unit.isupper() and len(unit) == 3 and unit.isalpha() else unit
        return {metric for metric, (_, units) in _WORDS.items() if kind in units}

    def default(self, unit: str | None) -> str | None:
        """The metric of a unit that nothing else speaks for; None drops the number."""
        return _UNITS.get(unit)


METRICS_OF = _Metrics()
KEYWORDS = re.compile(
    r"(?<![\w-])(?:" + "|".join(sorted(map(re.escape, METRICS_OF.words), key=len, reverse=True)) + r")(?![\w-])",
    re.IGNORECASE,
)
