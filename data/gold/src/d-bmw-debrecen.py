from goldlib import *
from mentions import mentions

TEXT = """A city on the puszta: inside BMW's fossil-free Hungarian factory

DEBRECEN – From the visitors' gallery you see no chimney. BMW's new works on the outskirts of Hungary's second city, where series production of the iX3 50 xDrive begins in October, runs on power and district heat alone, and 50 hectares of solar panels supply about a quarter of what it consumes in a year.

The Munich carmaker bought 400 hectares (988 acres) of farmland here in 2018. It first reckoned with an outlay of €1 billion; after battery assembly had been added it became more than €2 billion (780 billion forints). Roughly 2,000 people are on the payroll already, and another 1,000 should follow by the end of 2026. Up to 150,000 cars can leave the gates annually once all shifts are filled, though the body shop, with its 980 robots, will need the best part of 2026 to get there.

The iX3 is good for 805 km on the WLTP cycle, takes on energy at 400 kW and costs €68,900; how many have been ordered the company keeps to itself.

Emissions are where it boasts: making one car causes 80 kg of CO2 in the plant, some 90 percent less than elsewhere in the network. Scope 3 is another tale.

Nearby, CATL is fitting out the first halls of its own project. BYD's Szeged site lies two and a half hours south.
"""

NAMES = {
    "BMW": ("COMPANY", "BMW"),
    "CATL": ("COMPANY", "CATL"),
    "BYD": ("COMPANY", "BYD"),
    "iX3 50 xDrive": ("PRODUCT", "iX3 50 xDrive"),
    "iX3": ("PRODUCT", "iX3 50 xDrive"),
}

doc = dict(
    id="d-bmw-debrecen", published="2025-09-30", source="danube-business-post",
    title="A city on the puszta: inside BMW's fossil-free Hungarian factory",
    text=TEXT,
    claims=[
        c("October", "production_start", None, "date", company="BMW", product="iX3 50 xDrive", p=m(2025, 10), status="plan"),
        c("50 hectares", "area", 50, "hectare", company="BMW"),
        c("a quarter", "other", 25, "percent", company="BMW", role="share"),
        c("400 hectares", "area", 400, "hectare", company="BMW"),
        c("988 acres", "area", 988, "acre", company="BMW"),
        c("€1 billion", "investment", 1000000000, "EUR", company="BMW", status="plan", superseded=True),
        c("€2 billion", "investment", 2000000000, "EUR", None, company="BMW", status=["actual", "plan"]),
        c("780 billion forints", "investment", 780000000000, "HUF", None, company="BMW", status=["actual", "plan"]),
        c("2,000 people", "headcount", 2000, "job", company="BMW"),
        c("1,000", "jobs", 1000, "job", company="BMW", p=by(2026), status="plan"),
        c("150,000 cars", "capacity", None, "vehicle", 150000, company="BMW", per="year"),
        c("980 robots", "other", 980, "item", company="BMW"),
        c("805 km", "range", 805, "km", company="BMW", product="iX3 50 xDrive"),
        c("400 kW", "charging_power", 400, "kW", company="BMW", product="iX3 50 xDrive"),
        c("€68,900", "price", 68900, "EUR", company="BMW", product="iX3 50 xDrive"),
        c("80 kg", "emissions", 80, "kg", company="BMW", per="vehicle"),
        c("90 percent", "emissions", -90, "percent", company="BMW", role="change"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["€2 billion", "780 billion forints"]),
        dict(kind="unit", verdict="consistent", quotes=["400 hectares", "988 acres"]),
        dict(kind="revision", verdict="consistent", quotes=["€1 billion", "€2 billion"]),
    ],
)
