from goldlib import *
from mentions import mentions

TEXT = """Your 2025 guide to cheap(er) EVs: who cut, who cheated, who caved

Accept all cookies? [Yes] [Manage 842 partners]

I promised myself no more price posts. Then I opened my inbox.

First Tesla. The outgoing Model Y is €6,000 off in Germany, down to €38,970 from €44,970 – while stocks last, and I hear there are 1,900 left. VW answers with an ID.3 for €29,760, 11% below last autumn's sticker of €33,330, and throws in the servicing. Lease it instead and you pay €199 a month for 48 months.

Second, MG. Nominally nothing has changed: £26,995. But dealers discount the MG4 by about 15%, so treat the list as fiction.

Third, the small fry. Citroën's ë-C3 opens at €23,300 (the version with 113 hp and 320 km). Leapmotor's T03 with its four seats, which weighs just 1,175 kg, undercuts it at €18,900.

Why now? Because cells are dirt cheap. According to BNEF a pack cost $115 per kWh last year (€110), 20% less than in 2023 ($144); for LFP cells in China I have seen $53.

Pics from my own garage below. Comments are open until Friday; be nice.

☕ Buy me a coffee – €3 · Tags: bargains, leasing, range-anxiety
"""

NAMES = {
    "Tesla": ("COMPANY", "Tesla"),
    "VW": ("COMPANY", "Volkswagen"),
    "Citroën": ("COMPANY", "Citroën"),
    "MG": ("COMPANY", "MG"),
    "Leapmotor": ("COMPANY", "Leapmotor"),
    "Model Y": ("PRODUCT", "Model Y"),
    "ID.3": ("PRODUCT", "ID.3"),
    "ë-C3": ("PRODUCT", "ë-C3"),
    "MG4": ("PRODUCT", "MG4"),
    "T03": ("PRODUCT", "T03"),
}

doc = dict(
    id="d-price-war-blog", published="2025-02-13", source="the-thrifty-amp",
    title="Your 2025 guide to cheap(er) EVs: who cut, who cheated, who caved",
    text=TEXT,
    claims=[
        c("€6,000", "price_change", -6000, "EUR", company="Tesla", product="Model Y", role="change"),
        c("€38,970", "price", 38970, "EUR", company="Tesla", product="Model Y"),
        c("€44,970", "price", 44970, "EUR", company="Tesla", product="Model Y", superseded=True),
        c("1,900", "inventory", 1900, "vehicle", company="Tesla", product="Model Y"),
        c("€29,760", "price", 29760, "EUR", company=["Volkswagen", "VW"], product="ID.3"),
        c("11%", "price_change", -11, "percent", company=["Volkswagen", "VW"], product="ID.3", role="change"),
        c("€33,330", "price", 33330, "EUR", company=["Volkswagen", "VW"], product="ID.3", superseded=True),
        c("€199", "price", 199, "EUR", company=["Volkswagen", "VW"], product="ID.3", per="month"),
        c("48 months", "duration", 48, "month", company=["Volkswagen", "VW"], product="ID.3"),
        c("£26,995", "price", 26995, "GBP", company="MG", product="MG4"),
        c("15%", "price_change", -15, "percent", company="MG", product="MG4", role="change"),
        c("€23,300", "price", 23300, "EUR", company="Citroën", product="ë-C3"),
        c("113 hp", "power", 113, "hp", company="Citroën", product="ë-C3"),
        c("320 km", "range", 320, "km", company="Citroën", product="ë-C3"),
        c("four seats", "seats", 4, "item", company="Leapmotor", product="T03"),
        c("1,175 kg", "weight", 1175, "kg", company="Leapmotor", product="T03"),
        c("€18,900", "price", 18900, "EUR", company="Leapmotor", product="T03"),
        c("$115", "battery_price", 115, "USD", per="kWh", p=y(2024)),
        c("€110", "battery_price", 110, "EUR", per="kWh", p=y(2024)),
        c("20%", "battery_price", -20, "percent", role="change", p=y(2024)),
        c("$144", "battery_price", 144, "USD", per="kWh", p=y(2023)),
        c("$53", "battery_price", 53, "USD", per="kWh"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["€44,970", "€38,970", "€6,000"]),
        dict(kind="growth", verdict="consistent", quotes=["€33,330", "€29,760", "11%"]),
        dict(kind="fx", verdict="consistent", quotes=["$115", "€110"]),
        dict(kind="growth", verdict="consistent", quotes=["$144", "$115", "20%"]),
    ],
)
