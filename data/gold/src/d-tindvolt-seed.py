from goldlib import *
from mentions import mentions

TEXT = """Tindvolt wants to put hydropower into a shipping container

You have not heard of Tindvolt; until last week neither had its neighbours in Rjukan. The two-year-old firm leases sodium-ion containers to ferry quays and lorry depots whose grid connection is too weak for fast charging. Now Kvitberg Capital has led a funding round of NOK 96 million (€8.1 million) at a valuation of NOK 380 million ($38 million), in return for 25.3 percent.

The TV-1 stores 2.4 MWh, feeds two outlets of 350 kW each and stands on 30 square metres (323 square feet). Cells reach 155 Wh/kg, and by 2028 should get to 180; bought in, they cost $61 a kilowatt-hour. Contracts run for seven years at NOK 58,000 a month.

Revenue last year: NOK 11.2 million; operating expenses, NOK 34 million; cash burn, NOK 21 million. So far nine boxes have been handed over, and 40 are on order. Lead time is five months. Founder Synnøve Lie, 34, who came from Hydrovolt, employs 28 people and would like 45 by the end of 2026. “No gigafactory,” she says. “I read about Northvolt, too.”
"""

NAMES = {
    "Tindvolt": ("COMPANY", "Tindvolt"),
    "Kvitberg Capital": ("COMPANY", "Kvitberg Capital"),
    "Hydrovolt": ("COMPANY", "Hydrovolt"),
    "Northvolt": ("COMPANY", "Northvolt"),
    "TV-1": ("PRODUCT", "TV-1"),
}

doc = dict(
    id="d-tindvolt-seed", published="2025-07-11", source="oslofjord-venture",
    title="Tindvolt wants to put hydropower into a shipping container",
    text=TEXT,
    claims=[
        c("NOK 96 million", "funding", 96000000, "NOK", company="Tindvolt"),
        c("€8.1 million", "funding", 8100000, "EUR", company="Tindvolt"),
        c("NOK 380 million", "valuation", 380000000, "NOK", company="Tindvolt"),
        c("$38 million", "valuation", 38000000, "USD", company="Tindvolt"),
        c("25.3 percent", "stake", 25.3, "percent", company=["Kvitberg Capital", "Tindvolt"]),
        c("2.4 MWh", "battery_capacity", 2.4, "MWh", company="Tindvolt", product="TV-1"),
        c("two outlets", "chargers", 2, "charger", company="Tindvolt", product="TV-1"),
        c("350 kW", "charging_power", 350, "kW", company="Tindvolt", product="TV-1"),
        c("30 square metres", "area", 30, "m2", company="Tindvolt", product="TV-1"),
        c("323 square feet", "area", 323, "ft2", company="Tindvolt", product="TV-1"),
        c("155 Wh/kg", "energy_density", 155, "Wh/kg", company="Tindvolt"),
        c("180", "energy_density", 180, "Wh/kg", company="Tindvolt", p=by(2028), status=["target", "plan"]),
        c("$61", "battery_price", 61, "USD", company="Tindvolt", per="kWh"),
        c("seven years", "duration", 7, "year", company="Tindvolt"),
        c("NOK 58,000", "price", 58000, "NOK", company="Tindvolt", product="TV-1", per="month"),
        c("NOK 11.2 million", "revenue", 11200000, "NOK", company="Tindvolt", p=y(2024)),
        c("NOK 34 million", "opex", 34000000, "NOK", company="Tindvolt", p=y(2024)),
        c("NOK 21 million", "cash_flow", -21000000, "NOK", company="Tindvolt", p=y(2024)),
        c("nine boxes", "deliveries", 9, "item", company="Tindvolt", p=(None, '2025-07-11')),
        c("40", "orders", 40, "item", company="Tindvolt"),
        c("five months", ["wait_time", "duration"], 5, "month", company="Tindvolt"),
        c("28 people", "headcount", 28, "job", company="Tindvolt"),
        c("45", ["headcount", "jobs"], 45, "job", company="Tindvolt", p=by(2026), status=["target", "plan"]),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["NOK 96 million", "€8.1 million"]),
        dict(kind="fx", verdict="consistent", quotes=["NOK 380 million", "$38 million"]),
        dict(kind="share", verdict="consistent", quotes=["NOK 96 million", "NOK 380 million", "25.3 percent"]),
        dict(kind="unit", verdict="consistent", quotes=["30 square metres", "323 square feet"]),
    ],
)
