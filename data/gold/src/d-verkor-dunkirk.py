from goldlib import *
from mentions import mentions

TEXT = """Verkor tops up to 2.1 billion euros: "Dunkirk is fully financed"

It took Benoît Lemaignan's young company three summers to grow from a handful of Grenoble engineers to 350 staff, and one morning to become a heavyweight. On Thursday Verkor disclosed the plan of finance for its battery works in the port of Dunkirk:

	source	amount
	Macquarie Asset Management and other shareholders	€850 million
	European Investment Bank	€600 million
	French state aid	€650 million
	together	€2.1 billion

The equity part alone equals $912 million. Meridiam, EQT Ventures, South Africa's Sibanye-Stillwater and Renault Group subscribed as well; the latter, with a stake of below 10 percent, is also the launch customer, having signed for 12 GWh a year, three quarters of what the site will yield in its first stage (16 GWh). Expansion to 50 GWh is pencilled in for 2030.

Bulldozers have been busy on the 80-hectare plot since spring. Production starts in the third quarter of 2025; 1,200 direct jobs and 3,000 at suppliers go with it. Alpine's coming crossover gets the first cells, whose NMC chemistry stores about 280 Wh/kg, and which, thanks to nuclear power, carry a footprint of 35 kg of CO2 per kWh.

The EIB loan runs for twelve years. A pilot line of 150 MWh a year in Grenoble came on stream in June.
"""

NAMES = {
    "Verkor": ("COMPANY", "Verkor"),
    "Macquarie Asset Management": ("COMPANY", "Macquarie Asset Management"),
    "Meridiam": ("COMPANY", "Meridiam"),
    "Renault Group": ("COMPANY", "Renault"),
    "EQT Ventures": ("COMPANY", "EQT Ventures"),
    "Sibanye-Stillwater": ("COMPANY", "Sibanye-Stillwater"),
    "European Investment Bank": ("COMPANY", "European Investment Bank"),
    "EIB": ("COMPANY", "European Investment Bank"),
    "Alpine": ("COMPANY", "Alpine"),
}

doc = dict(
    id="d-verkor-dunkirk", published="2023-09-14", source="hexagone-eco",
    title="Verkor tops up to 2.1 billion euros: \"Dunkirk is fully financed\"",
    text=TEXT,
    claims=[
        c("2.1 billion euros", "funding", 2100000000, "EUR", company="Verkor"),
        c("350 staff", "headcount", 350, "job", company="Verkor"),
        c("€850 million", "funding", 850000000, "EUR", company="Verkor"),
        c("€600 million", "funding", 600000000, "EUR", company="Verkor"),
        c("€650 million", "funding", 650000000, "EUR", company="Verkor"),
        c("€2.1 billion", "funding", 2100000000, "EUR", company="Verkor"),
        c("$912 million", "funding", 912000000, "USD", company="Verkor"),
        c("10 percent", "stake", None, "percent", 10, company=["Renault", "Renault Group", "Verkor"]),
        c("12 GWh", "orders", 12, "GWh", company="Verkor", per="year"),
        c("three quarters", "orders", 75, "percent", company="Verkor", role="share"),
        c("16 GWh", "capacity", 16, "GWh", company="Verkor", per="year", status="plan"),
        c("50 GWh", "capacity", 50, "GWh", company="Verkor", per="year", p=by(2030), status=["plan", "target"]),
        c("80-hectare", "area", 80, "hectare", company="Verkor"),
        c("third quarter of 2025", "production_start", None, "date", company="Verkor", p=q(2025, 3), status="plan"),
        c("1,200 direct jobs", "jobs", 1200, "job", company="Verkor", status="plan"),
        c("3,000", "jobs", 3000, "job", company="Verkor", status="plan"),
        c("280 Wh/kg", "energy_density", 280, "Wh/kg", company="Verkor"),
        c("35 kg", "emissions", 35, "kg", company="Verkor", per="kWh"),
        c("twelve years", "duration", 12, "year", company="Verkor"),
        c("150 MWh", "capacity", 150, "MWh", company="Verkor", per="year"),
        c("June", "production_start", None, "date", company="Verkor", p=m(2023, 6)),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["2.1 billion euros", "€2.1 billion"]),
        dict(kind="sum", verdict="consistent", quotes=["€850 million", "€600 million", "€650 million", "€2.1 billion"]),
        dict(kind="fx", verdict="consistent", quotes=["€850 million", "$912 million"]),
        dict(kind="share", verdict="consistent", quotes=["12 GWh", "16 GWh", "three quarters"]),
    ],
)
