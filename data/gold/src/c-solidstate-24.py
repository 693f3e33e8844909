from goldlib import *
from mentions import mentions

TEXT = """Solid-state scorecard: two New Englanders, one Californian, many kilometres

QuantumScape (San Jose). Shipped "low volumes" of B samples of the QSE-5 in October. Nameplate: 301 Wh/kg, 10 to 80 percent in 12.2 minutes. The third quarter cost it $119.7 million net, on operating expenses of $130.2 million, of which $96.7 million, or 74 percent, went into R&D. At $841 million, its war chest on September 30 should last into the second half of 2028. Capex guidance for the year: $60 million to $75 million, trimmed from $70 million to $120 million. PowerCo, VW's cell arm, has a licence for 40 GWh a year with an option on 80; it pays $130 million up front.

Factorial Energy (Woburn, Mass.). Says its FEST cell for Mercedes-Benz reaches 450 Wh/kg on the bench, but the one that matters is at 391 Wh/kg. Stellantis will test a fleet of Charger Daytonas with it by 2026. Weight saved in a 90-kWh pack: 40 percent, says its CEO, 58. Mercedes-Benz and Stellantis together led its $200 million round in 2022.

Ampere Ridge (Burlington, Vt.). Three-year-old outfit of 46 people; claims an anode-free sodium cell of 2,050 Wh/kg, no third-party data. Seed money, $8.5 million, came in September from four local investors; a pilot line of 20 MWh a year is due in 2027. Target cost: $52 per kWh as against $97 for lithium-ion cells today, or roughly 46 percent less.

*Cell & Pack is free. Conflicts of interest: none. Milk no sugar.*
"""

doc = dict(
    id="c-solidstate-24", published="2024-10-31", source="cell-and-pack",
    title="Solid-state scorecard: two New Englanders, one Californian, many kilometres",
    text=TEXT,
    claims=[
        c("301 Wh/kg", "energy_density", 301, "Wh/kg", company="QuantumScape", product="QSE-5"),
        c("12.2 minutes", "charging_time", 12.2, "minute", company="QuantumScape", product="QSE-5"),
        c("$119.7 million", "net_income", -119700000, "USD", company="QuantumScape", p=q(2024, 3)),
        c("$130.2 million", "opex", 130200000, "USD", company="QuantumScape", p=q(2024, 3)),
        c("$96.7 million", "rnd", 96700000, "USD", company="QuantumScape", p=q(2024, 3)),
        c("74 percent", ["rnd", "opex"], 74, "percent", company="QuantumScape", role=["share", "level"], p=q(2024, 3)),
        c("$841 million", "cash", 841000000, "USD", company="QuantumScape", p=("2024-09-30", "2024-09-30")),
        c("$60 million to $75 million", "capex", 60000000, "USD", 75000000, company="QuantumScape", p=y(2024), status=["target", "forecast"]),
        c("$70 million to $120 million", "capex", 70000000, "USD", 120000000, company="QuantumScape", p=y(2024), status=["target", "forecast"], superseded=True),
        c("40 GWh", "capacity", 40, "GWh", company=["QuantumScape", "PowerCo"], per="year"),
        c("80", "capacity", 80, "GWh", nth=1, company=["QuantumScape", "PowerCo"], per="year", status=["plan", "actual"]),
        c("$130 million", ["funding", "investment", "revenue"], 130000000, "USD", company=["QuantumScape", "PowerCo"], status="plan"),
        c("450 Wh/kg", "energy_density", 450, "Wh/kg", company="Factorial"),
        c("391 Wh/kg", "energy_density", 391, "Wh/kg", company="Factorial", product="FEST"),
        c("90-kWh", "battery_capacity", 90, "kWh", company="Factorial"),
        c("40 percent", "weight", -40, "percent", company="Factorial", role="change"),
        c("$200 million", "funding", 200000000, "USD", company="Factorial"),
        c("46 people", "headcount", 46, "job", company="Ampere Ridge"),
        c("2,050 Wh/kg", "energy_density", 2050, "Wh/kg", company="Ampere Ridge"),
        c("$8.5 million", "funding", 8500000, "USD", company="Ampere Ridge", p=m(2024, 9)),
        c("four", "other", 4, "item", company="Ampere Ridge"),
        c("20 MWh", "capacity", 20, "MWh", company="Ampere Ridge", per="year", status=["plan", "target", "forecast"]),
        c("2027", "production_start", None, "date", company="Ampere Ridge", p=y(2027), status=["plan", "target", "forecast"]),
        c("$52", "battery_price", 52, "USD", company="Ampere Ridge", per="kWh", status="target"),
        c("$97", "battery_price", 97, "USD", per="kWh"),
        c("46 percent", "battery_price", -46, "percent", company="Ampere Ridge", role="change", status="target"),
    ],
    names=mentions(TEXT, {
        "QuantumScape": ("COMPANY", "QuantumScape"),
        "Factorial Energy": ("COMPANY", "Factorial"),
        "Mercedes-Benz": ("COMPANY", "Mercedes-Benz"),
        "PowerCo": ("COMPANY", "PowerCo"),
        "VW": ("COMPANY", "Volkswagen"),
        "Stellantis": ("COMPANY", "Stellantis"),
        "Ampere Ridge": ("COMPANY", "Ampere Ridge"),
        "QSE-5": ("PRODUCT", "QSE-5"),
        "FEST": ("PRODUCT", "FEST"),
        "Charger Daytona": ("PRODUCT", "Charger Daytona"),
    }),
    checks=[
        dict(kind="share", verdict="consistent", quotes=["$96.7 million", "$130.2 million", "74 percent"]),
        dict(kind="growth", verdict="consistent", quotes=["$52", "$97", "46 percent"]),
        dict(kind="revision", verdict="consistent", quotes=["$60 million to $75 million", "$70 million to $120 million"]),
        dict(kind="plausible", verdict="inconsistent", quotes=["2,050 Wh/kg"], suggestion="fits 205 Wh/kg"),
    ],
)
