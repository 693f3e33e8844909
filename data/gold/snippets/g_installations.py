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
    ("2025-09-11", "CATL fitted 26.45 GWh of batteries into Chinese cars in August (42.3 percent of the market), BYD 14.28 GWh (22.9 percent) and CALB 4.18 GWh (6.7 percent).", [
        *of("CATL", c("26.45 GWh", "installations", 26.45, "GWh"), c("42.3 percent", "market_share", 42.3, PCT, **SH), p=m(2025, 8)), *of("BYD", c("14.28 GWh", "installations", 14.28, "GWh"), c("22.9 percent", "market_share", 22.9, PCT, **SH), p=m(2025, 8)), *of("CALB", c("4.18 GWh", "installations", 4.18, "GWh"), c("6.7 percent", "market_share", 6.7, PCT, **SH), p=m(2025, 8))]),
    ("2025-02-12", "Global EV battery usage swelled 27.2% to 894.4 GWh last year, SNE Research has worked out. CATL's 339.3 GWh translate into 37.9%; the three Korean makers gave up 4.7 percentage points and are left with 18.4% between them.", [
        c("27.2%", "installations", 27.2, PCT, p=y(2024), **CH), c("894.4 GWh", "installations", 894.4, "GWh", p=y(2024)), c("339.3 GWh", "installations", 339.3, "GWh", company="CATL", p=y(2024)), c("37.9%", "market_share", 37.9, PCT, company="CATL", p=y(2024), **SH), c("4.7 percentage points", "market_share", -4.7, PP, p=y(2024), **CH), c("18.4%", "market_share", 18.4, PCT, p=y(2024), **SH)]),
    ("2024-07-10", "LFP cells made up 74.0% of the 42.8 GWh loaded into vehicles in June, ternary ones 26.0%.", of(None,
        c("74.0%", ["market_share", "installations", "penetration"], 74, PCT, **SH), c("42.8 GWh", "installations", 42.8, "GWh"), c("26.0%", ["market_share", "installations", "penetration"], 26, PCT, **SH), p=m(2024, 6))),
    ("2025-12-05", "LGES battery installations outside China up 3.4% to 90.1 GWh in ten months", of(["LG Energy Solution", "LGES"],
        c("3.4%", "installations", 3.4, PCT, **CH), c("90.1 GWh", "installations", 90.1, "GWh"), p=ytd(2025, 10))),
    ("2023-08-16", "Installed volume of Farasis shrank to 0.4 GWh in July, a 1.2% slice of the pie, though the Ganzhou firm has capacity for 21 GWh a year.", of("Farasis",
        c("0.4 GWh", "installations", 0.4, "GWh", p=m(2023, 7)), c("1.2%", "market_share", 1.2, PCT, p=m(2023, 7), **SH), c("21 GWh", "capacity", 21, "GWh", per="year"))),
    ("2025-07-15", "Fluence put 1.2 GWh of grid storage into operation in the June quarter, while Tesla deployed 9.6 GWh, the former for $602.5 million of revenue, the latter for $2.79 billion.", [
        *of("Fluence", c("1.2 GWh", "installations", 1.2, "GWh"), c("$602.5 million", "revenue", 6.025e8, "USD"), p=q(2025, 2)), *of("Tesla", c("9.6 GWh", ["installations", "deliveries"], 9.6, "GWh"), c("$2.79 billion", "revenue", 2.79e9, "USD"), p=q(2025, 2))]),
    ("2025-04-14", "Sodium-ion had 12 MWh of the 56.6 GWh installed in March, semi-solid packs 210 MWh.", of(None,
        c("12 MWh", "installations", 12, "MWh"), c("56.6 GWh", "installations", 56.6, "GWh"), c("210 MWh", "installations", 210, "MWh"), p=m(2025, 3))),
    ("2024-11-06", "From January through September the batteries of SK On that ended up in newly registered EVs summed up to 28.5 GWh (+12.4% year on year), Samsung SDI's to 23.3 GWh (-6.0%).", [
        *of("SK On", c("28.5 GWh", "installations", 28.5, "GWh"), c("+12.4%", "installations", 12.4, PCT, **CH), p=ytd(2024, 9)), *of("Samsung SDI", c("23.3 GWh", "installations", 23.3, "GWh"), c("-6.0%", "installations", -6, PCT, **CH), p=ytd(2024, 9))]),
    ("2025-01-14", "For the whole of 2024 installations in China came to 548.4 GWh, 41.5% above 2023, for which 12.87 million vehicles were on hand; the December figure alone was 75.4 GWh.", of(None,
        c("548.4 GWh", "installations", 548.4, "GWh", p=y(2024)), c("41.5%", "installations", 41.5, PCT, p=y(2024), **CH), c("12.87 million vehicles", ["sales", "production"], 1.287e7, V, p=y(2024)), c("75.4 GWh", "installations", 75.4, "GWh", p=m(2024, 12)))),
    ("2026-01-16", "With 39.2 percent of the world's installed gigawatt-hours CATL is further ahead of BYD (16.4) than BYD is of LG Energy Solution (9.3).", [
        c("39.2 percent", "market_share", 39.2, PCT, company="CATL", **SH), c("16.4", "market_share", 16.4, PCT, company="BYD", **SH), c("9.3", "market_share", 9.3, PCT, company="LG Energy Solution", **SH)]),
    ("2025-08-29", "An average new battery car carries 56.1 kWh, a plug-in hybrid 29.8 kWh, SNE says; in 2020 it was 48.7 kWh and 12.2 kWh.", of(None,
        c("56.1 kWh", "battery_capacity", 56.1, "kWh", per=[None, "vehicle"]), c("29.8 kWh", "battery_capacity", 29.8, "kWh", per=[None, "vehicle"]), c("48.7 kWh", "battery_capacity", 48.7, "kWh", per=[None, "vehicle"], p=y(2020)), c("12.2 kWh", "battery_capacity", 12.2, "kWh", per=[None, "vehicle"], p=y(2020)))),
    ("2022-02-09", "BYD's Blade cells: 0 GWh in 2019, 9.8 in 2020, 23.1 in 2021 was how installations went.", of("BYD",
        c("0 GWh", "installations", 0, "GWh", product=["Blade", None], p=y(2019)), c("9.8", "installations", 9.8, "GWh", product=["Blade", None], p=y(2020)), c("23.1", "installations", 23.1, "GWh", product=["Blade", None], p=y(2021)))),
    ("2025-05-13", "Gotion High-Tech climbed to fourth in April: 2.9 GWh, plus 105 percent, and 5.4 percent of the total, past EVE Energy (2.3 GWh).", [
        *of("Gotion High-Tech", c("2.9 GWh", "installations", 2.9, "GWh"), c("105 percent", "installations", 105, PCT, **CH), c("5.4 percent", "market_share", 5.4, PCT, **SH), p=m(2025, 4)), c("2.3 GWh", "installations", 2.3, "GWh", company="EVE Energy", p=m(2025, 4))]),
    ("2023-05-04", "Panasonic's cells turned up in 9.3 GWh worth of cars in the first quarter, a 37.7% increase, chiefly Model Ys of Texan provenance.", of("Panasonic",
        c("9.3 GWh", "installations", 9.3, "GWh"), c("37.7%", "installations", 37.7, PCT, **CH), p=q(2023, 1))),
    ("2025-03-12", "China powered up 130 GWh of new-type storage by the end of 2024; over twenty times as much as at the close of 2020.", of(None,
        c("130 GWh", "installations", 130, "GWh", p=(None, "2024-12-31")), c("twenty times as much", "installations", 1900, PCT, None, p=(None, "2024-12-31"), role=["change", "level"]))),
    ("2025-10-10", "September EV battery fitment hits record 76 GWh, +39.5% YoY", of(None,
        c("76 GWh", "installations", 76, "GWh"), c("+39.5%", "installations", 39.5, PCT, **CH), p=m(2025, 9))),
    ("2024-12-04", "The ten cells on this page are printed at actual size; numbers 3, 7 and 8 come from Nanchang, the 4695 from Ningde.", []),
    ("2025-06-20", "Svolt's share of installations nearly doubled to 3.1 percent within a year, its volume of 1.8 GWh a month being divided among Great Wall (55 percent), Geely (20) and Stellantis (15).", of("Svolt",
        c("doubled", "market_share", 100, PCT, **CH), c("3.1 percent", "market_share", 3.1, PCT, **SH), c("1.8 GWh", "installations", 1.8, "GWh", per="month"), c("55 percent", "installations", 55, PCT, **ST), c("20", "installations", 20, PCT, **ST), c("15", "installations", 15, PCT, **ST))),
    ("2025-09-03", "Ex-China, 260.7 GWh went into electric cars between January and July (up 26.4 percent), and the Chinese share of that has become 43.9 percent, 29.3 of which are CATL's.", [
        c("260.7 GWh", "installations", 260.7, "GWh", p=ytd(2025, 7)), c("26.4 percent", "installations", 26.4, PCT, p=ytd(2025, 7), **CH), c("43.9 percent", "market_share", 43.9, PCT, p=ytd(2025, 7), **SH), c("29.3", "market_share", 29.3, PCT, company="CATL", p=ytd(2025, 7), **SH)]),
    ("2025-02-05", "Sunwoda installed 3.9 GWh abroad in 2024. Its Thai plant, for $1 billion, will be able to make 17.4 GWh a year from 2026.", of("Sunwoda",
        c("3.9 GWh", "installations", 3.9, "GWh", p=y(2024)), c("$1 billion", "investment", 1e9, "USD", **PL), c("17.4 GWh", "capacity", 17.4, "GWh", per="year", p=("2026-01-01", None), **PL))),
    ("2024-03-11", "In a shrinking month (17.9 GWh in all, minus 18.1 percent) CATL's 9.8 GWh was enough for 55.2 percent, its highest reading since 2021, and BYD's 3.2 GWh for 17.8 percent.", [
        c("17.9 GWh", "installations", 17.9, "GWh", p=m(2024, 2)), c("18.1 percent", "installations", -18.1, PCT, p=m(2024, 2), **CH), c("9.8 GWh", "installations", 9.8, "GWh", company="CATL", p=m(2024, 2)), c("55.2 percent", "market_share", 55.2, PCT, company="CATL", p=m(2024, 2), **SH), c("3.2 GWh", "installations", 3.2, "GWh", company="BYD", p=m(2024, 2)), c("17.8 percent", "market_share", 17.8, PCT, company="BYD", p=m(2024, 2), **SH)]),
    ("2025-11-12", "Electric trucks soaked up 12.8 GWh of October's 84.1 GWh, the association said.", of(None,
        c("12.8 GWh", "installations", 12.8, "GWh"), c("84.1 GWh", "installations", 84.1, "GWh"), p=m(2025, 10))),
    ("2025-07-22", "Analysts at BNEF pencil in 94 GW (247 GWh) of storage additions worldwide this year, 35 percent up.", of(None,
        c("94 GW", "installations", 94, "GW", role=["level", "change"], **FC), c("247 GWh", "installations", 247, "GWh", role=["level", "change"], **FC), c("35 percent", "installations", 35, PCT, role="change", **FC), p=y(2025))),
    ("2024-10-09", "Each Shenxing pack in Chery's Exlantix ET weighs 560 kg; 4,400 were installed last month, or 0.34 GWh.", of("Chery",
        c("560 kg", "weight", 560, "kg", product="Exlantix ET"), c("4,400", "installations", 4400, "battery", product="Exlantix ET", p=m(2024, 9)), c("0.34 GWh", "installations", 0.34, "GWh", product="Exlantix ET", p=m(2024, 9)))),
    ("2023-01-13", "CATL's rivals caught up in 2022: its domestic share slipped below half, to 48.2 per cent of 294.6 GWh, from 52.1 per cent of 154.5 GWh.", [
        c("half", "market_share", None, PCT, 50, company="CATL", p=y(2022), **SH), c("48.2 per cent", "market_share", 48.2, PCT, company="CATL", p=y(2022), **SH), c("294.6 GWh", "installations", 294.6, "GWh", p=y(2022)), c("52.1 per cent", "market_share", 52.1, PCT, company="CATL", p=y(2021), **SH), c("154.5 GWh", "installations", 154.5, "GWh", p=y(2021))]),
    ("2026-01-09", "Installation targets: 120 GWh at Hithium this year (2025: 75 GWh), 60 GWh at REPT Battero (38).", [
        c("120 GWh", "installations", 120, "GWh", company="Hithium", p=y(2026), **TG), c("75 GWh", "installations", 75, "GWh", company="Hithium", p=y(2025)), c("60 GWh", "installations", 60, "GWh", company="REPT Battero", p=y(2026), **TG), c("38", "installations", 38, "GWh", company="REPT Battero", p=y(2025))]),
    ("2025-04-03", "Exide's rival Amara Raja has supplied 1.1 GWh of packs that now sit in 290,000 three-wheelers.", of("Amara Raja",
        c("1.1 GWh", ["installations", "deliveries"], 1.1, "GWh"), c("290,000 three-wheelers", ["installations", "other"], 290000, V))),
    ("2025-08-13", "What is mounted is not what is made: 133.8 GWh of output in July met 55.9 GWh of installations and 127.2 GWh of sales.", of(None,
        c("133.8 GWh", "production", 133.8, "GWh"), c("55.9 GWh", "installations", 55.9, "GWh"), c("127.2 GWh", "sales", 127.2, "GWh"), p=m(2025, 7))),
]
