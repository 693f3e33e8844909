from goldlib import *

CH = {"role": "change"}
SH = {"role": ["share", "level"]}
ST = {"role": "share"}
TF = {"status": ["target", "forecast"]}
TP = {"status": ["target", "plan"]}
TG = {"status": "target"}
FC = {"status": "forecast"}
PL = {"status": "plan"}
PCT, PP, V = "percent", "percentage_point", "vehicle"


def of(company, *claims, p=None):
    """The claims with this company and, where given, this period, unless a claim has its own."""
    out = []
    for claim in claims:
        row = dict(claim)
        if row["company"] is None:
            row["company"] = company
        if p and not (row["period_start"] or row["period_end"]):
            row["period_start"], row["period_end"] = p
        out.append(row)
    return out


def day(date):
    """One day."""
    return date, date


def ytd(year, month):
    """January to the end of this month."""
    return f"{year}-01-01", m(year, month)[1]


S = [
    ("2025-06-24", "Envision AESC's Sunderland works, backed by £1 billion of public and private money, is to add 1,000 jobs to the 800 that are there.", of(["Envision AESC", "AESC"],
        c("£1 billion", "funding", 1e9, "GBP"), c("1,000 jobs", "jobs", 1000, "job", **PL), c("800", "headcount", 800, "job"))),
    ("2023-07-19", "Tata's £4bn Somerset gigafactory brings 4,000 jobs", of(["Tata", "Tata Motors"],
        c("£4bn", "investment", 4e9, "GBP", **PL), c("4,000 jobs", "jobs", 4000, "job", **PL))),
    ("2024-02-26", "VinFast broke ground at Thoothukudi on Sunday: 400 acres, up to $2 billion, $500 million of it within five years, and between 3,000 and 3,500 local jobs.", of("VinFast",
        c("400 acres", "area", 400, "acre"), c("$2 billion", "investment", None, "USD", 2e9, **PL), c("$500 million", "investment", 5e8, "USD", p=(None, "2029-02-25"), **PL), c("3,000 and 3,500 local jobs", "jobs", 3000, "job", 3500, **PL))),
    ("2025-09-10", "Scout Motors promises that 4,000 people will be in its employ in Blythewood once it makes 200,000 trucks a year; South Carolina put up $1.3 billion.", of("Scout Motors",
        c("4,000 people", "jobs", 4000, "job", **PL), c("200,000 trucks", ["capacity", "production"], 200000, V, per="year", **PL), c("$1.3 billion", "subsidy", 1.3e9, "USD"))),
    ("2022-05-20", "A $5.54 billion campus for Hyundai near Savannah will employ 8,100 and turn out 300,000 EVs annually from the first half of 2025.", of("Hyundai",
        c("$5.54 billion", "investment", 5.54e9, "USD", **PL), c("8,100", "jobs", 8100, "job", **PL), c("300,000 EVs", ["capacity", "production"], 300000, V, per="year", p=("2025-01-01", None), **PL), c("first half of 2025", "production_start", None, "date", p=h(2025, 1), **PL))),
    ("2025-11-18", "Gotion's Manteno factory was supposed to provide 2,600 jobs. There are 180, and the state has paid out nothing of the $536 million.", of("Gotion",
        c("2,600 jobs", "jobs", 2600, "job", **PL), c("180", ["headcount", "jobs"], 180, "job"), c("$536 million", "subsidy", 5.36e8, "USD", **PL))),
    ("2025-01-14", "\"Fifteen hundred new colleagues\" is what Leapmotor needs for its Jinhua motors plant by June.", of("Leapmotor",
        c("Fifteen hundred new colleagues", "jobs", 1500, "job", p=(None, "2025-06-30"), **PL))),
    ("2024-10-28", "Ola says that its Tamil Nadu cell plant will, directly or indirectly, create 25,000 livelihoods.", of(["Ola", "Ola Electric"],
        c("25,000 livelihoods", "jobs", 25000, "job", **PL))),
    ("2025-04-16", "A battery passport office with 12 desks, 2 printers and an espresso machine opened at Brussels.", []),
    ("2023-03-13", "VW's PowerCo picks St. Thomas, Ontario: C$7 billion, up to 3,000 direct and 30,000 indirect jobs, 90 GWh.", of(["PowerCo", "Volkswagen", "VW"],
        c("C$7 billion", "investment", 7e9, "CAD", **PL), c("3,000 direct", "jobs", None, "job", 3000, **PL), c("30,000 indirect jobs", "jobs", None, "job", 30000, **PL), c("90 GWh", "capacity", 90, "GWh", per=["year", None], **PL))),
    ("2025-08-18", "In the year to March EV firms in India posted 68,000 vacancies, 43 per cent more than in FY24, of which Ather alone advertised 2,100.", [
        c("68,000 vacancies", "jobs", 68000, "job", p=("2024-04-01", "2025-03-31")), c("43 per cent", "jobs", 43, PCT, p=("2024-04-01", "2025-03-31"), **CH), c("2,100", "jobs", 2100, "job", company="Ather", p=("2024-04-01", "2025-03-31"))]),
    ("2025-10-07", "BYD's Camaçari complex employs 1,000 Brazilians so far, a number that it expects to increase twentyfold when all three phases are running.", of("BYD",
        c("1,000 Brazilians", "headcount", 1000, "job"), c("twentyfold", ["jobs", "headcount"], 1900, PCT, role=["change", "level"], status=["plan", "forecast"]))),
    ("2024-08-15", "JOBS: Redwood Materials to hire 1,500 in Ridgeville over a decade. INVESTMENT: $3.5 billion. CAPACITY: 100 GWh of cathode and anode a year.", of("Redwood Materials",
        c("1,500", "jobs", 1500, "job", p=(None, "2034-08-15"), **PL), c("$3.5 billion", "investment", 3.5e9, "USD", **PL), c("100 GWh", "capacity", 100, "GWh", per="year", **PL))),
    ("2025-02-20", "Clean-energy factories in Georgia account for 27,400 announced jobs since 2022 and for 9,600 filled ones, E2 has counted.", of(None,
        c("27,400 announced jobs", "jobs", 27400, "job", p=("2022-01-01", "2025-02-20"), status=["plan", "actual"]), c("9,600", ["jobs", "headcount"], 9600, "job", p=("2022-01-01", "2025-02-20")))),
    ("2025-05-21", "For want of 600 electricians EVE Energy's Debrecen site will open half a year late, in early 2027; it is designed for 28 GWh and a thousand jobs.", of("EVE Energy",
        c("600 electricians", ["jobs", "other"], 600, "job"), c("half a year", "duration", 0.5, "year"), c("early 2027", "production_start", None, "date", p=("2027-01-01", "2027-03-31"), **PL), c("28 GWh", "capacity", 28, "GWh", per=["year", None], **PL), c("a thousand jobs", "jobs", 1000, "job", **PL))),
    ("2026-01-22", "Honda halts Alliston: 1,000 promised posts on hold for two years", of("Honda",
        c("1,000 promised posts", "jobs", 1000, "job", **PL), c("two years", "duration", 2, "year", status=["plan", "actual"]))),
    ("2023-11-08", "InoBat of Slovakia is to site its 4 GWh to 32 GWh plant at Valladolid, where 2,500 to 3,000 people might be taken on, for €712 million in a first step.", of("InoBat",
        c("4 GWh to 32 GWh", "capacity", 4, "GWh", 32, per=["year", None], **PL), c("2,500 to 3,000 people", "jobs", 2500, "job", 3000, status=["plan", "forecast"]), c("€712 million", "investment", 7.12e8, "EUR", **PL))),
    ("2025-07-10", "Of the 1,400 jobs that Freyr said Giga America would bring, none came; the firm, now T1 Energy, makes 5 GW of solar modules a year in Texas with 1,200.", [
        c("1,400 jobs", "jobs", 1400, "job", company=["Freyr", "T1 Energy"], status=["plan"]), c("5 GW", ["production", "capacity"], 5, "GW", company="T1 Energy", per="year"), c("1,200", "headcount", 1200, "job", company="T1 Energy")]),
    ("2025-03-31", "Xiaomi will take on 1,300 graduates this spring, three in four of them for the car.", of("Xiaomi",
        c("1,300 graduates", "jobs", 1300, "job", p=("2025-03-01", "2025-05-31"), **PL), c("three in four", "jobs", 75, PCT, p=("2025-03-01", "2025-05-31"), role="share", **PL))),
    ("2021-09-28", "Two sites, three battery plants, one assembly works, 11,000 jobs, $11.4 billion: Ford and SK Innovation's BlueOval plan.", of(["Ford", "SK Innovation"],
        c("Two sites", "other", 2, "item", **PL), c("three battery plants", "other", 3, "item", **PL), c("one assembly works", "other", 1, "item", **PL), c("11,000 jobs", "jobs", 11000, "job", **PL), c("$11.4 billion", "investment", 1.14e10, "USD", **PL))),
    ("2025-06-13", "Omega Seiki's Pune expansion creates 400 openings; its Stream City Qik recharges in 15 minutes and costs Rs 5.55 lakh.", of("Omega Seiki",
        c("400 openings", "jobs", 400, "job", status=["plan", "actual"]), c("15 minutes", "charging_time", 15, "minute", product="Stream City Qik"), c("Rs 5.55 lakh", "price", 555000, "INR", product="Stream City Qik"))),
    ("2024-01-25", "If the EU bans engines in 2035, McKinsey thinks, 410,000 jobs go in powertrain and 275,000 arise in batteries and software, of which 70,000 in Spain.", of(None,
        c("410,000 jobs", ["layoffs", "jobs"], 410000, "job", p=y(2035), **FC), c("275,000", "jobs", 275000, "job", p=y(2035), **FC), c("70,000", "jobs", 70000, "job", p=y(2035), **FC))),
    ("2025-10-29", "Hungary's aid of 25 billion forints (€64 million) buys 40 jobs at BMW's pack hall. Debrecen has 3,000 staff already.", of("BMW",
        c("25 billion forints", "subsidy", 2.5e10, "HUF"), c("€64 million", "subsidy", 6.4e7, "EUR"), c("40 jobs", "jobs", 40, "job", **PL), c("3,000 staff", "headcount", 3000, "job"))),
    ("2025-12-11", "JSW's electric car venture wants to hire 1,000 engineers in Bengaluru, 200 of them by April.", of("JSW",
        c("1,000 engineers", "jobs", 1000, "job", **PL), c("200", "jobs", 200, "job", p=(None, "2026-04-30"), role=["level", "share"], **PL))),
    ("2023-02-02", "Lithium: Albemarle's Kings Mountain mine, $1.3 billion, 300-plus permanent jobs, enough for 1.2 million EVs a year.", of("Albemarle",
        c("$1.3 billion", "investment", 1.3e9, "USD", **PL), c("300", "jobs", 300, "job", None, **PL), c("1.2 million EVs", ["capacity", "other"], 1.2e6, V, per="year", status=["plan", "forecast"]))),
    ("2025-08-05", "About 900 would lose and 2,300 would gain work were Nissan to build the Leaf's cells in Kentucky.", of("Nissan",
        c("900", ["layoffs", "jobs"], 900, "job", **FC), c("2,300", "jobs", 2300, "job", **FC))),
    ("2025-04-29", "Tesla is filling 1,000 robotaxi-related positions at Giga Texas, where 16,500 work.", of("Tesla",
        c("1,000 robotaxi-related positions", "jobs", 1000, "job", status=["plan", "actual"]), c("16,500", "headcount", 16500, "job"))),
    ("2024-06-18", "Rivian: Normal expansion to bring 559 jobs on $1.5 billion", of("Rivian",
        c("559 jobs", "jobs", 559, "job", **PL), c("$1.5 billion", "investment", 1.5e9, "USD", **PL))),
]
