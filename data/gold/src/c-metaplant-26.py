from goldlib import *
from mentions import mentions

TEXT = """Hyundai cuts ribbon on $7.6B Metaplant, vows to make it far bigger

ELLABELL, Ga. (SHP) — With a bulldozer, no; with golden scissors, yes. Hyundai Motor Group's leaders on Wednesday dedicated a factory where 1,340 people and almost as many robots already turn out the Ioniq 5 and, of late, the Ioniq 9.

Executive chair Euisun Chung said yearly capacity would climb from 300,000 vehicles to 500,000 by 2028, part of a $21 billion (30.7 trillion won) American plan unveiled at the White House two days before. Of that money, $9 billion is for output, $6 billion for parts, logistics and steel, and $6 billion for technology and energy.

Since production began on October 3, the plant has made 8,870 Ioniq 5s. The Bryan County site spans 2,923 acres, that is, 11.8 million square metres; next door, a cell plant run with LG Energy Solution (another $4.3 billion, 30 GWh, good for 300,000 EVs) should follow in 2026. A second venture, with SK On, rises in Bartow County.

Georgia and its counties lured the group with incentives valued at $2.1 billion over 25 years, conditional on 8,500 jobs; that is $247,000 a job. Wages are to average $58,105.

A threat hangs over the party: from April 3, cars brought in from abroad face a 25 percent duty. Hyundai, Kia and Genesis imported 57 percent of the 1.71 million cars that they sold in the country last year. Waymo, for its part, will take Ioniq 5s with its sensors on board.

Mayor's office: 912-555-0110. Photos, page B4.
"""

doc = dict(
    id="c-metaplant-26", published="2025-03-27", source="savannah-harbor-post",
    title="Hyundai cuts ribbon on $7.6B Metaplant, vows to make it far bigger",
    text=TEXT,
    claims=[
        c("$7.6B", "investment", 7600000000, "USD", company="Hyundai", status=["plan", "actual"]),
        c("1,340 people", "headcount", 1340, "job", company="Hyundai"),
        c("300,000 vehicles", "capacity", 300000, "vehicle", company="Hyundai", per="year"),
        c("500,000", "capacity", 500000, "vehicle", company="Hyundai", per="year", p=by(2028), status=["plan", "target", "forecast"]),
        c("$21 billion", "investment", 21000000000, "USD", company="Hyundai", status="plan"),
        c("30.7 trillion won", "investment", 30700000000000, "KRW", company="Hyundai", status="plan"),
        c("$9 billion", "investment", 9000000000, "USD", company="Hyundai", status="plan"),
        c("$6 billion", "investment", 6000000000, "USD", company="Hyundai", status="plan"),
        c("$6 billion", "investment", 6000000000, "USD", nth=1, company="Hyundai", status="plan"),
        c("October 3", "production_start", None, "date", company="Hyundai", p=("2024-10-03", "2024-10-03")),
        c("8,870 Ioniq 5s", "production", 8870, "vehicle", company="Hyundai", product="Ioniq 5", p=("2024-10-03", "2025-03-27")),
        c("2,923 acres", "area", 2923, "acre", company="Hyundai"),
        c("11.8 million square metres", "area", 11800000, "m2", company="Hyundai"),
        c("$4.3 billion", "investment", 4300000000, "USD", company=["Hyundai", "LG Energy Solution"], status="plan"),
        c("30 GWh", "capacity", 30, "GWh", company=["Hyundai", "LG Energy Solution"], per=["year", None], status=["plan", "actual"]),
        c("300,000 EVs", "capacity", 300000, "vehicle", company=["Hyundai", "LG Energy Solution"], per=["year", None], status=["plan", "actual"]),
        c("2026", "production_start", None, "date", company=["Hyundai", "LG Energy Solution"], p=y(2026), status=["plan", "target", "forecast"]),
        c("$2.1 billion", "subsidy", 2100000000, "USD", company="Hyundai"),
        c("25 years", "duration", 25, "year", company="Hyundai"),
        c("8,500 jobs", "jobs", 8500, "job", company="Hyundai", status=["plan", "target", "forecast"]),
        c("$247,000", "subsidy", 247000, "USD", company="Hyundai", per="job"),
        c("$58,105", ["cost", "other"], 58105, "USD", company="Hyundai", per=["year", None], status=["plan", "target", "forecast"]),
        c("25 percent", "tariff", 25, "percent", p=('2025-04-03', None), status=["plan", "actual"]),
        c("57 percent", "imports", 57, "percent", company="Hyundai", role=["share", "level"], p=y(2024)),
        c("1.71 million", "sales", 1710000, "vehicle", company="Hyundai", p=y(2024)),
    ],
    names=mentions(TEXT, {
        "Hyundai Motor Group": ("COMPANY", "Hyundai Motor Group"),
        "Hyundai": ("COMPANY", "Hyundai"),
        "SK On": ("COMPANY", "SK On"),
        "Kia": ("COMPANY", "Kia"),
        "Genesis": ("COMPANY", "Genesis"),
        "LG Energy Solution": ("COMPANY", "LG Energy Solution"),
        "Waymo": ("COMPANY", "Waymo"),
        "Ioniq 5": ("PRODUCT", "Ioniq 5"),
        "Ioniq 9": ("PRODUCT", "Ioniq 9"),
    }),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["$9 billion", "$6 billion", "and $6 billion", "$21 billion"]),
        dict(kind="fx", verdict="consistent", quotes=["$21 billion", "30.7 trillion won"]),
        dict(kind="rate", verdict="consistent", quotes=["$2.1 billion", "8,500 jobs", "$247,000"]),
        dict(kind="unit", verdict="consistent", quotes=["2,923 acres", "11.8 million square metres"]),
    ],
)
