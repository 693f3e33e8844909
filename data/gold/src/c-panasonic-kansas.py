from goldlib import *
from mentions import mentions

TEXT = """De Soto battery plant opens; how fast will it fill up?

Panasonic Energy's second U.S. cell works, the dearest private project in the history of Kansas, started mass production on Monday. Whether it will reach full tilt by the end of next fiscal year, as once promised, nobody at the podium would say.

Put up for $4 billion (about ¥590 billion) on 300 acres (121 hectares) of a former ammunition works, it is to make cylindrical 2170 cells at an annual rate of 32 gigawatt-hours. Added to the 41 of the Nevada plant, that would yield 73 GWh in the United States. A faster line design should make it 20 percent more productive than Nevada from the outset; density per cell is up by 5 percent, and by 2030 the firm wants a further 25 percent.

Headcount in De Soto: 1,100, set to grow to 4,000. The state has promised $829 million in incentives over 10 years, which the governor's critics translate into $270,250 a job.

Tesla, by far the largest buyer, handed over 13 percent fewer cars in the first half than a year before. Panasonic's energy division nonetheless sticks to an operating profit of ¥167 billion ($1.13 billion) in the year to March 2026, on revenue of 1.04 trillion yen, a margin of 16.1 percent. Of the profit, ¥133 billion would come from U.S. production credits. Lucid has contracted for cells too.

The water bill? The plant may draw up to 3.4 million gallons a day. By midday the buffet had run dry as well.
"""

doc = dict(
    id="c-panasonic-kansas", published="2025-07-15", source="plains-tribune",
    title="De Soto battery plant opens; how fast will it fill up?",
    text=TEXT,
    claims=[
        c("Monday", "production_start", None, "date", company=["Panasonic Energy", "Panasonic"], p=("2025-07-14", "2025-07-14")),
        c("$4 billion", "investment", 4000000000, "USD", company=["Panasonic Energy", "Panasonic"]),
        c("¥590 billion", "investment", 590000000000, "JPY", company=["Panasonic Energy", "Panasonic"]),
        c("300 acres", "area", 300, "acre", company=["Panasonic Energy", "Panasonic"]),
        c("121 hectares", "area", 121, "hectare", company=["Panasonic Energy", "Panasonic"]),
        c("32 gigawatt-hours", "capacity", 32, "GWh", company=["Panasonic Energy", "Panasonic"], per="year", status=["plan", "target", "forecast"]),
        c("41", "capacity", 41, "GWh", company=["Panasonic Energy", "Panasonic"], per="year"),
        c("73 GWh", "capacity", 73, "GWh", company=["Panasonic Energy", "Panasonic"], per="year", status=["plan", "target", "forecast"]),
        c("20 percent", "other", 20, "percent", company=["Panasonic Energy", "Panasonic"], role="change", status=["plan", "target", "forecast"]),
        c("5 percent", "energy_density", 5, "percent", company=["Panasonic Energy", "Panasonic"], role="change"),
        c("25 percent", "energy_density", 25, "percent", company=["Panasonic Energy", "Panasonic"], role="change", p=by(2030), status="target"),
        c("1,100", "headcount", 1100, "job", company=["Panasonic Energy", "Panasonic"]),
        c("4,000", ["jobs", "headcount"], 4000, "job", company=["Panasonic Energy", "Panasonic"], status=["plan", "target", "forecast"]),
        c("$829 million", "subsidy", 829000000, "USD", company=["Panasonic Energy", "Panasonic"], status="plan"),
        c("10 years", "duration", 10, "year", company=["Panasonic Energy", "Panasonic"]),
        c("$270,250", "subsidy", 270250, "USD", company=["Panasonic Energy", "Panasonic"], per="job"),
        c("13 percent", "deliveries", -13, "percent", company="Tesla", role="change", p=h(2025, 1)),
        c("¥167 billion", "operating_income", 167000000000, "JPY", company=["Panasonic Energy", "Panasonic"], p=("2025-04-01", "2026-03-31"), status=["target", "forecast"]),
        c("$1.13 billion", "operating_income", 1130000000, "USD", company=["Panasonic Energy", "Panasonic"], p=("2025-04-01", "2026-03-31"), status=["target", "forecast"]),
        c("1.04 trillion yen", "revenue", 1040000000000, "JPY", company=["Panasonic Energy", "Panasonic"], p=("2025-04-01", "2026-03-31"), status=["target", "forecast"]),
        c("16.1 percent", "margin", 16.1, "percent", company=["Panasonic Energy", "Panasonic"], p=("2025-04-01", "2026-03-31"), status=["target", "forecast"]),
        c("¥133 billion", ["subsidy", "operating_income", "other"], 133000000000, "JPY", company=["Panasonic Energy", "Panasonic"], p=("2025-04-01", "2026-03-31"), status=["target", "forecast"]),
        c("3.4 million gallons", "other", None, "item", 3400000, company=["Panasonic Energy", "Panasonic"], per="day"),
    ],
    names=mentions(TEXT, {
        "Panasonic Energy": ("COMPANY", "Panasonic Energy"),
        "Panasonic": ("COMPANY", "Panasonic"),
        "Tesla": ("COMPANY", "Tesla"),
        "Lucid": ("COMPANY", "Lucid"),
    }),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["$4 billion", "¥590 billion"]),
        dict(kind="unit", verdict="consistent", quotes=["300 acres", "121 hectares"]),
        dict(kind="sum", verdict="consistent", quotes=["32 gigawatt-hours", "41", "73 GWh"]),
        dict(kind="rate", verdict="inconsistent", quotes=["$829 million", "4,000", "$270,250"], suggestion="fits $207,250"),
        dict(kind="fx", verdict="consistent", quotes=["¥167 billion", "$1.13 billion"]),
        dict(kind="share", verdict="consistent", quotes=["¥167 billion", "1.04 trillion yen", "16.1 percent"]),
    ],
)
