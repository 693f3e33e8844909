from goldlib import *
from mentions import mentions

TEXT = """Togg overtakes Tesla again, sells 4,136 cars in May

ISTANBUL — Four months after Tesla's Berlin-built Model Y had snatched the crown, the home team has it back. Togg found 4,163 buyers in May, data of the distributors' association show, as compared with 1,602 of Tesla's and 3,057 of BYD's, the latter figure including hybrids.

Electric cars made up 17.9 percent of Türkiye's passenger-car market last month, which itself grew 6.2 percent to 84,512; in numbers, that is 15,128 (May 2024: 6,410). No import duty of 40 percent troubles Togg, and on its cheapest version the special consumption tax is only 10 percent.

Sticker prices of the T10X start at 1,971,000 lira ($50,100) after an increase of 3 percent in April. For that you get 160 kW, 350 Nm, 52.4 kWh and 314 km; the larger pack, 88.5 kWh, is good for 523 km. An eight-year battery guarantee comes with either.

The Gemlik works turned out 30,094 units in 2024, and the target for this year is 60,000, the T10F fastback included, of whose range Togg promises 623 km. German customers should have their first ones in September.

Photo: H. Aydın. Charging map on page 14.
"""

NAMES = {
    "Togg": ("COMPANY", "Togg"),
    "Tesla": ("COMPANY", "Tesla"),
    "BYD": ("COMPANY", "BYD"),
    "T10X": ("PRODUCT", "T10X"),
    "T10F": ("PRODUCT", "T10F"),
    "Model Y": ("PRODUCT", "Model Y"),
}

doc = dict(
    id="d-togg-may", published="2025-06-05", source="bosphorus-motor",
    title="Togg overtakes Tesla again, sells 4,136 cars in May",
    text=TEXT,
    claims=[
        c("4,136 cars", "sales", 4136, "vehicle", company="Togg", p=m(2025, 5)),
        c("4,163 buyers", "sales", 4163, "vehicle", company="Togg", p=m(2025, 5)),
        c("1,602", "sales", 1602, "vehicle", company="Tesla", p=m(2025, 5)),
        c("3,057", "sales", 3057, "vehicle", company="BYD", p=m(2025, 5)),
        c("17.9 percent", "penetration", 17.9, "percent", role=["share", "level"], p=m(2025, 5)),
        c("6.2 percent", "sales", 6.2, "percent", role="change", p=m(2025, 5)),
        c("84,512", "sales", 84512, "vehicle", p=m(2025, 5)),
        c("15,128", "sales", 15128, "vehicle", p=m(2025, 5)),
        c("6,410", "sales", 6410, "vehicle", p=m(2024, 5)),
        c("40 percent", "tariff", 40, "percent"),
        c("10 percent", "tariff", 10, "percent", company="Togg"),
        c("1,971,000 lira", "price", 1971000, "TRY", company="Togg", product="T10X"),
        c("$50,100", "price", 50100, "USD", company="Togg", product="T10X"),
        c("3 percent", "price_change", 3, "percent", company="Togg", product="T10X", role="change", p=m(2025, 4)),
        c("160 kW", "power", 160, "kW", company="Togg", product="T10X"),
        c("350 Nm", "torque", 350, "Nm", company="Togg", product="T10X"),
        c("52.4 kWh", "battery_capacity", 52.4, "kWh", company="Togg", product="T10X"),
        c("314 km", "range", 314, "km", company="Togg", product="T10X"),
        c("88.5 kWh", "battery_capacity", 88.5, "kWh", company="Togg", product="T10X"),
        c("523 km", "range", 523, "km", company="Togg", product="T10X"),
        c("eight-year", "warranty", 8, "year", company="Togg", product="T10X"),
        c("30,094 units", "production", 30094, "vehicle", company="Togg", p=y(2024)),
        c("60,000", "production", 60000, "vehicle", company="Togg", p=y(2025), status="target"),
        c("623 km", "range", 623, "km", company="Togg", product="T10F"),
        c("September", "delivery_start", None, "date", company="Togg", product="T10F", p=m(2025, 9), status="plan"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="conflict", verdict="inconsistent", quotes=["4,136 cars", "4,163 buyers"], suggestion="fits 4,163"),
        dict(kind="share", verdict="consistent", quotes=["15,128", "84,512", "17.9 percent"]),
        dict(kind="fx", verdict="consistent", quotes=["1,971,000 lira", "$50,100"]),
    ],
)
