from goldlib import *
from mentions import mentions

TEXT = """Q&A: What yellow-bus buyers should know about Blue Bird's electric year

**How many has it built?** In the twelve months to September 30, Blue Bird sold 546 electric school buses out of 8,514 in total, so 6.4 percent were battery-powered. For fiscal 2024 the Macon, Georgia, firm plans 750 to 1,000.

**And the order book?** 500 EVs, worth $190 million, at the fiscal year-end. Delivery takes between nine and twelve months.

**Who foots the bill?** Mostly Washington. The EPA's Clean School Bus program disposes of $5 billion through 2026, of which $965 million went out in the October 2022 round; a district can claim up to $395,000 a bus, more than the $370,000 or so that a Vision Electric costs. A diesel? $135,000.

**Range and so on?** 130 miles (209 km) at the very most, from 155 kWh. The flat-nosed All American Electric seats up to 84 pupils. Charging from empty takes eight hours at 19.2 kW, or under three at 60 kW. The pack is covered for 8 years or 175,000 miles.

**Is the maker healthy?** Very. Full-year revenue of $1.13 billion (prior year: $0.80 billion) was 41 percent higher, adjusted EBITDA came to $88 million, equal to 7.8 percent of that, and free cash flow to $113 million. Capacity is being raised to 5,000 electric buses a year; a new 600,000-square-foot hall will add 400 jobs.

**Rivals?** Navistar and Thomas Built, the latter with Proterra packs.

*Pat Ellery edits this column. Send your bus question to 44 Depot Row, Suite 6.*
"""

doc = dict(
    id="c-bluebird-23", published="2023-12-12", source="school-fleet-digest",
    title="Q&A: What yellow-bus buyers should know about Blue Bird's electric year",
    text=TEXT,
    claims=[
        c("546", "sales", 546, "vehicle", company="Blue Bird", p=("2022-10-01", "2023-09-30")),
        c("8,514", "sales", 8514, "vehicle", company="Blue Bird", p=("2022-10-01", "2023-09-30")),
        c("6.4 percent", "sales", 6.4, "percent", company="Blue Bird", role="share", p=("2022-10-01", "2023-09-30")),
        c("750 to 1,000", "sales", 750, "vehicle", 1000, company="Blue Bird", p=("2023-10-01", "2024-09-30"), status=["target", "plan"]),
        c("500 EVs", "orders", 500, "order", company="Blue Bird", p=("2023-09-30", "2023-09-30")),
        c("$190 million", "orders", 190000000, "USD", company="Blue Bird", p=("2023-09-30", "2023-09-30")),
        c("nine and twelve months", "wait_time", 9, "month", 12, company="Blue Bird"),
        c("$5 billion", ["subsidy", "funding"], 5000000000, "USD", p=by(2026)),
        c("$965 million", ["subsidy", "funding"], 965000000, "USD", p=m(2022, 10)),
        c("$395,000", "subsidy", None, "USD", 395000, per=["vehicle", None]),
        c("$370,000", "price", 370000, "USD", company="Blue Bird", product="Vision Electric", per=["vehicle", None]),
        c("$135,000", "price", 135000, "USD", company="Blue Bird", per=["vehicle", None]),
        c("130 miles", "range", None, "mile", 130, company="Blue Bird", product="Vision Electric"),
        c("209 km", "range", None, "km", 209, company="Blue Bird", product="Vision Electric"),
        c("155 kWh", "battery_capacity", 155, "kWh", company="Blue Bird", product="Vision Electric"),
        c("84", "seats", None, "item", 84, company="Blue Bird", product="All American Electric"),
        c("eight hours", "charging_time", 8, "hour", company="Blue Bird", product="Vision Electric"),
        c("19.2 kW", "charging_power", 19.2, "kW", company="Blue Bird", product="Vision Electric"),
        c("three", "charging_time", None, "hour", 3, company="Blue Bird", product="Vision Electric"),
        c("60 kW", "charging_power", 60, "kW", company="Blue Bird", product="Vision Electric"),
        c("8 years", "warranty", 8, "year", company="Blue Bird", product="Vision Electric"),
        c("175,000 miles", "warranty", 175000, "mile", company="Blue Bird", product="Vision Electric"),
        c("$1.13 billion", "revenue", 1130000000, "USD", company="Blue Bird", p=("2022-10-01", "2023-09-30")),
        c("$0.80 billion", "revenue", 800000000, "USD", company="Blue Bird", p=("2021-10-01", "2022-09-30")),
        c("41 percent", "revenue", 41, "percent", company="Blue Bird", role="change", p=("2022-10-01", "2023-09-30")),
        c("$88 million", "ebitda", 88000000, "USD", company="Blue Bird", p=("2022-10-01", "2023-09-30")),
        c("7.8 percent", "margin", 7.8, "percent", company="Blue Bird", p=("2022-10-01", "2023-09-30")),
        c("$113 million", "cash_flow", 113000000, "USD", company="Blue Bird", p=("2022-10-01", "2023-09-30")),
        c("5,000 electric buses", "capacity", 5000, "vehicle", company="Blue Bird", per="year", status=["plan", "target", "forecast"]),
        c("600,000-square-foot", "area", 600000, "ft2", company="Blue Bird", status=["plan", "actual"]),
        c("400 jobs", "jobs", 400, "job", company="Blue Bird", status=["plan", "target", "forecast"]),
    ],
    names=mentions(TEXT, {
        "Blue Bird": ("COMPANY", "Blue Bird"),
        "Navistar": ("COMPANY", "Navistar"),
        "Thomas Built": ("COMPANY", "Thomas Built"),
        "Proterra": ("COMPANY", "Proterra"),
        "Vision Electric": ("PRODUCT", "Vision Electric"),
        "All American Electric": ("PRODUCT", "All American Electric"),
    }),
    checks=[
        dict(kind="share", verdict="consistent", quotes=["546", "8,514", "6.4 percent"]),
        dict(kind="growth", verdict="consistent", quotes=["$1.13 billion", "$0.80 billion", "41 percent"]),
        dict(kind="share", verdict="consistent", quotes=["$88 million", "$1.13 billion", "7.8 percent"]),
        dict(kind="unit", verdict="consistent", quotes=["130 miles", "209 km"]),
    ],
)
