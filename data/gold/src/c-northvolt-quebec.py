from goldlib import *
from mentions import mentions

TEXT = """Northvolt chooses Montreal's south shore for $7-billion battery complex

MONTREAL (SLW) — The worst-kept secret in Quebec industry is out. Sweden's Northvolt will put a $7-billion (US$5.2 billion; 57 billion kronor) factory on a 170-hectare lot, equal to 420 acres, straddling McMasterville and Saint-Basile-le-Grand, Prime Minister Justin Trudeau, 51, and Premier François Legault said Thursday.

Half the cheque is public. Ottawa contributes $1.34 billion and Quebec $1.37 billion, together $2.71 billion; part of the provincial sum, $567 million, is an equity stake. On top come production subsidies worth up to $4.6 billion, of which a third from the province, modelled on the American US$35 per kilowatt-hour.

In its first phase, due to begin output in 2026, the site, named Northvolt Six, can make 30 GWh of cells a year, enough for 500,000 cars; a second phase would double that to 60 GWh. (Double, mind, without a date.) Cathode making and recycling happen under the same roof. About 3,000 people will find work, so each job attracts $903,000 of taxpayers' capital even before production money.

The Stockholm-based firm, in which Volkswagen holds 21 per cent, has an order backlog of US$55 billion, a payroll of 5,000 and losses to match: US$285 million in 2022. Cells from Six have a carbon footprint of 33 kg per kWh, it says, a third of the industry's 98 kg.

Ford and Volvo were briefly tipped as customers. Neither would comment. — With files from Ottawa
"""

doc = dict(
    id="c-northvolt-quebec", published="2023-09-28", source="st-lawrence-wire",
    title="Northvolt chooses Montreal's south shore for $7-billion battery complex",
    text=TEXT,
    claims=[
        c("$7-billion", "investment", 7000000000, "CAD", company="Northvolt", status="plan"),
        c("$7-billion", "investment", 7000000000, "CAD", nth=1, company="Northvolt", status="plan"),
        c("US$5.2 billion", "investment", 5200000000, "USD", company="Northvolt", status="plan"),
        c("57 billion kronor", "investment", 57000000000, "SEK", company="Northvolt", status="plan"),
        c("170-hectare", "area", 170, "hectare", company="Northvolt", status=["plan", "actual"]),
        c("420 acres", "area", 420, "acre", company="Northvolt", status=["plan", "actual"]),
        c("$1.34 billion", ["subsidy", "funding", "investment"], 1340000000, "CAD", company="Northvolt", status="plan"),
        c("$1.37 billion", ["subsidy", "funding", "investment"], 1370000000, "CAD", company="Northvolt", status="plan"),
        c("$2.71 billion", ["subsidy", "funding", "investment"], 2710000000, "CAD", company="Northvolt", status="plan"),
        c("$567 million", ["investment", "stake", "funding"], 567000000, "CAD", company="Northvolt", status="plan"),
        c("$4.6 billion", "subsidy", None, "CAD", 4600000000, company="Northvolt", status="plan"),
        c("US$35", "subsidy", 35, "USD", per="kWh"),
        c("2026", "production_start", None, "date", company="Northvolt", p=y(2026), status=["plan", "target", "forecast"]),
        c("30 GWh", "capacity", 30, "GWh", company="Northvolt", per="year", status=["plan", "target", "forecast"]),
        c("500,000 cars", "capacity", 500000, "vehicle", company="Northvolt", per="year", status=["plan", "target", "forecast"]),
        c("60 GWh", "capacity", 60, "GWh", company="Northvolt", per="year", status=["plan", "target", "forecast"]),
        c("Double", "capacity", 100, "percent", company="Northvolt", role="change", status=["plan", "target", "forecast"]),
        c("3,000 people", "jobs", 3000, "job", company="Northvolt", status=["plan", "target", "forecast"]),
        c("$903,000", "subsidy", 903000, "CAD", company="Northvolt", per="job", status="plan"),
        c("21 per cent", "stake", 21, "percent", company=["Volkswagen", "Northvolt"]),
        c("US$55 billion", "orders", 55000000000, "USD", company="Northvolt"),
        c("5,000", "headcount", 5000, "job", company="Northvolt"),
        c("US$285 million", "net_income", -285000000, "USD", company="Northvolt", p=y(2022)),
        c("33 kg", "emissions", 33, "kg", company="Northvolt", per="kWh", status="target"),
        c("98 kg", "emissions", 98, "kg", per="kWh"),
    ],
    names=mentions(TEXT, {
        "Northvolt": ("COMPANY", "Northvolt"),
        "Volkswagen": ("COMPANY", "Volkswagen"),
        "Ford": ("COMPANY", "Ford"),
        "Volvo": ("COMPANY", "Volvo"),
    }),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["$7-billion", "a $7-billion"]),
        dict(kind="fx", verdict="consistent", quotes=["a $7-billion", "US$5.2 billion"]),
        dict(kind="fx", verdict="consistent", quotes=["a $7-billion", "57 billion kronor"]),
        dict(kind="unit", verdict="consistent", quotes=["170-hectare", "420 acres"]),
        dict(kind="sum", verdict="consistent", quotes=["$1.34 billion", "$1.37 billion", "$2.71 billion"]),
        dict(kind="growth", verdict="consistent", quotes=["30 GWh", "60 GWh", "Double"]),
        dict(kind="rate", verdict="consistent", quotes=["$2.71 billion", "3,000 people", "$903,000"]),
    ],
)
