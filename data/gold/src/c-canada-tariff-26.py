from goldlib import *
from mentions import mentions

TEXT = """Opinion: 49,000 Chinese cars won't kill Oshawa

To hear Queen's Park tell it, last Friday's bargain with Beijing was the end of days. Let us count.

Ottawa will admit up to 49,000 electric cars a year from China at the old most-favoured-nation duty of 6.1 per cent; since October 2024 the rate had been 106.1 per cent, i.e. one hundred points higher (100 percentage points). The quota climbs to 70,000 within five years. Half of it must by then go to cars priced below $35,000.

Canadians registered 1.86 million new light vehicles in 2025. So the quota is 2.6 per cent of the market, no more. Registrations of battery cars fell to 178,000 from 261,000 (-32 per cent) once the federal rebate of $5,000 had run dry; they now make up 9.6 per cent. In 2023, before the surtax, 41,000 vehicles came from China, nearly all of them Tesla's Model 3 built in Shanghai and a sprinkling of Polestars.

Who will come? BYD, with some 20 dealers pencilled in; Geely, whose Lotus division sells all of one model here, the Eletre. A Seagull at $25,000 (US$18,100) would be the first EV that a nurse in Brandon can afford; today's cheapest, the Bolt, is $39,999.

Against that, set what was won: canola seed duty falls from 84 per cent to 15. And what was already lost: GM cut 500 jobs in Oshawa this month without any help from China, and Stellantis moved a model slated for Brampton, with its 3,000 workers, to Illinois.

Graham Voth farms near Altona, Man., and drives a 2015 Nissan Leaf.
"""

doc = dict(
    id="c-canada-tariff-26", published="2026-01-21", source="prairie-opinion",
    title="Opinion: 49,000 Chinese cars won't kill Oshawa",
    text=TEXT,
    claims=[
        c("49,000 Chinese cars", "imports", 49000, "vehicle", per=["year", None], status="plan"),
        c("49,000 electric cars", "imports", None, "vehicle", 49000, per="year", status="plan"),
        c("6.1 per cent", "tariff", 6.1, "percent", status=["plan", "actual"]),
        c("106.1 per cent", "tariff", 106.1, "percent", p=("2024-10-01", None)),
        c("one hundred points", "tariff", 100, "percentage_point", role="change", p=("2024-10-01", None)),
        c("100 percentage points", "tariff", 100, "percentage_point", role="change", p=('2024-10-01', None)),
        c("70,000", "imports", 70000, "vehicle", p=(None, '2031-01-21'), status="plan"),
        c("Half", "imports", 50, "percent", role=["share", "level"], p=(None, '2031-01-21'), status="plan"),
        c("$35,000", "price", None, "CAD", 35000),
        c("1.86 million", "registrations", 1860000, "vehicle", p=y(2025)),
        c("2.6 per cent", ["imports", "registrations"], 2.6, "percent", role=["share", "level"]),
        c("178,000", "registrations", 178000, "vehicle", p=y(2025)),
        c("261,000", "registrations", 261000, "vehicle", p=y(2024)),
        c("-32 per cent", "registrations", -32, "percent", role="change", p=y(2025)),
        c("$5,000", "subsidy", 5000, "CAD"),
        c("9.6 per cent", "penetration", 9.6, "percent", role=["share", "level"], p=y(2025)),
        c("41,000 vehicles", "imports", 41000, "vehicle", p=y(2023)),
        c("20 dealers", "stores", 20, "store", company="BYD", status="plan"),
        c("one", "models", 1, "model", nth=1, company="Lotus"),
        c("$25,000", "price", 25000, "CAD", company="BYD", product="Seagull", status="forecast"),
        c("US$18,100", "price", 18100, "USD", company="BYD", product="Seagull", status="forecast"),
        c("$39,999", "price", 39999, "CAD", company=["GM", "General Motors"], product="Bolt"),
        c("500 jobs", "layoffs", 500, "job", company=["GM", "General Motors"], p=m(2026, 1)),
        c("3,000 workers", ["headcount", "jobs"], 3000, "job", company="Stellantis"),
    ],
    names=mentions(TEXT, {
        "BYD": ("COMPANY", "BYD"),
        "Tesla": ("COMPANY", "Tesla"),
        "Geely": ("COMPANY", "Geely"),
        "Polestar": ("COMPANY", "Polestar"),
        "GM": ("COMPANY", "General Motors"),
        "Stellantis": ("COMPANY", "Stellantis"),
        "Lotus": ("COMPANY", "Lotus"),
        "Nissan": ("COMPANY", "Nissan"),
        "Model 3": ("PRODUCT", "Model 3"),
        "Seagull": ("PRODUCT", "Seagull"),
        "Eletre": ("PRODUCT", "Eletre"),
        "Bolt": ("PRODUCT", "Bolt"),
        "Leaf": ("PRODUCT", "Leaf"),
    }),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["6.1 per cent", "106.1 per cent", "100 percentage points"]),
        dict(kind="share", verdict="consistent", quotes=["49,000 electric cars", "1.86 million", "2.6 per cent"]),
        dict(kind="share", verdict="consistent", quotes=["178,000", "1.86 million", "9.6 per cent"]),
        dict(kind="growth", verdict="consistent", quotes=["-32 per cent", "178,000", "261,000"]),
        dict(kind="agreement", verdict="consistent", quotes=["49,000 Chinese cars", "49,000 electric cars"]),
        dict(kind="agreement", verdict="consistent", quotes=["one hundred points", "100 percentage points"]),
        dict(kind="fx", verdict="consistent", quotes=["$25,000", "US$18,100"]),
    ],
)
