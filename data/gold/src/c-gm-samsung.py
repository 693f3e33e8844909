from goldlib import *
from mentions import mentions

TEXT = """GM and Samsung SDI Pick New Carlisle, Indiana, for $3 Billion Battery Cell Plant

NEW CARLISLE, Ind. – General Motors and Samsung SDI today announced the site of their joint venture. Key facts at a glance:

• Investment: more than $3 billion (over 3.8 trillion won)
• Start of operations: 2026
• Annual capacity: in excess of 30 GWh, rising to 36 GWh by 2027
• Plot: 680 acres (275 hectares)
• Employment: 1,700 jobs in production, plus as many as 1,000 during construction
• Products: nickel-rich prismatic and cylindrical cells at an energy density of over 260 Wh/kg

Together with the three Ultium Cells sites that GM runs with LG Energy Solution, the complex will lift the automaker's total U.S. cell capacity to 160 GWh. The breakdown:

Site\tPartner\tGWh a year
Warren, Ohio\tLG Energy Solution\t40
Spring Hill, Tennessee\tLG Energy Solution\t50
Lansing, Michigan\tLG Energy Solution\t50
New Carlisle, Indiana\tSamsung SDI\t30

Indiana has offered the partners up to $191 million in performance-based credits over 15 years, and St. Joseph County abates 70 percent of property tax. Under the Inflation Reduction Act, cells made in the country earn $35 per kWh.

"With this plant we are on the way to 1 million EVs a year in North America by 2025," said a plant manager who joined GM in 1996.

Media line: 313-555-0144. About GM: this paragraph is boilerplate and contains forward-looking statements.
"""

doc = dict(
    id="c-gm-samsung", published="2023-06-13", source="bullet-release",
    title="GM and Samsung SDI Pick New Carlisle, Indiana, for $3 Billion Battery Cell Plant",
    text=TEXT,
    claims=[
        c("$3 Billion", "investment", 3000000000, "USD", company=["GM", "General Motors", "Samsung SDI"], status="plan"),
        c("$3 billion", "investment", 3000000000, "USD", None, company=["GM", "General Motors", "Samsung SDI"], status="plan"),
        c("3.8 trillion won", "investment", 3800000000000, "KRW", None, company=["GM", "General Motors", "Samsung SDI"], status="plan"),
        c("2026", "production_start", None, "date", company=["GM", "General Motors", "Samsung SDI"], p=y(2026), status=["plan", "target", "forecast"]),
        c("30 GWh", "capacity", 30, "GWh", None, company=["GM", "General Motors", "Samsung SDI"], per="year", status=["plan", "target", "forecast"]),
        c("36 GWh", "capacity", 36, "GWh", company=["GM", "General Motors", "Samsung SDI"], per="year", p=by(2027), status=["plan", "target", "forecast"]),
        c("680 acres", "area", 680, "acre", company=["GM", "General Motors", "Samsung SDI"], status=["plan", "actual"]),
        c("275 hectares", "area", 275, "hectare", company=["GM", "General Motors", "Samsung SDI"], status=["plan", "actual"]),
        c("1,700 jobs", "jobs", 1700, "job", company=["GM", "General Motors", "Samsung SDI"], status=["plan", "target", "forecast"]),
        c("1,000", "jobs", None, "job", 1000, company=["GM", "General Motors", "Samsung SDI"], status=["plan", "target", "forecast"]),
        c("260 Wh/kg", "energy_density", 260, "Wh/kg", None, company=["GM", "General Motors", "Samsung SDI"], status=["plan", "target", "forecast"]),
        c("three Ultium Cells sites", "other", 3, "item", company=["GM", "General Motors", "Ultium Cells"]),
        c("160 GWh", "capacity", 160, "GWh", company=["GM", "General Motors"], per=["year", None], status=["plan", "target", "forecast"]),
        c("40", "capacity", 40, "GWh", company=["Ultium Cells", "GM", "General Motors"], per="year"),
        c("50", "capacity", 50, "GWh", company=["Ultium Cells", "GM", "General Motors"], per="year", status=["plan", "actual"]),
        c("50", "capacity", 50, "GWh", nth=1, company=["Ultium Cells", "GM", "General Motors"], per="year", status=["plan", "actual"]),
        c("30", "capacity", 30, "GWh", nth=1, company=["GM", "General Motors", "Samsung SDI"], per="year", status=["plan", "actual"]),
        c("$191 million", ["subsidy", "funding"], None, "USD", 191000000, company=["GM", "General Motors", "Samsung SDI"], status="plan"),
        c("15 years", "duration", 15, "year"),
        c("70 percent", ["other", "subsidy", "tariff"], 70, "percent", company=["GM", "General Motors", "Samsung SDI"], status="plan"),
        c("$35", "subsidy", 35, "USD", per="kWh"),
        c("1 million EVs", ["capacity", "production"], 1000000, "vehicle", company=["GM", "General Motors"], per=["year", None], p=by(2025), status=["plan", "target", "forecast"]),
    ],
    names=mentions(TEXT, {
        "GM": ("COMPANY", "General Motors"),
        "General Motors": ("COMPANY", "General Motors"),
        "Samsung SDI": ("COMPANY", "Samsung SDI"),
        "Ultium Cells": ("COMPANY", "Ultium Cells"),
        "LG Energy Solution": ("COMPANY", "LG Energy Solution"),
    }),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["$3 billion", "3.8 trillion won"]),
        dict(kind="agreement", verdict="consistent", quotes=["$3 Billion", "$3 billion"]),
        dict(kind="unit", verdict="consistent", quotes=["680 acres", "275 hectares"]),
        dict(kind="sum", verdict="inconsistent", quotes=["40", "50", "Michigan\tLG Energy Solution\t50", "SDI\t30", "160 GWh"], suggestion="fits 170 GWh"),
        dict(kind="agreement", verdict="consistent", quotes=["30 GWh", "SDI\t30"]),
    ],
)
