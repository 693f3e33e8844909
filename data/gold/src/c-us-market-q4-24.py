from goldlib import *
from mentions import mentions

TEXT = """EV sales hit U.S. record in 2024, but Tesla's slice keeps shrinking

Americans bought 1,301,411 new EVs last year, estimates published on Monday put it, 7.3 percent more than the 1,212,758 of 2023. Battery cars thus made up 8.1 percent of the light-vehicle market, against 7.8 percent before, and in the fourth quarter as much as 8.7 percent.

Top sellers, full year (units; change on 2023)

| Group | 2024 | Change | Share of EV market |
| Tesla | 633,762 | -3.2% | 48.7% |
| Hyundai Group | 124,065 | +5.9% | 9.5% |
| GM | 114,432 | +50.8% | 8.8% |
| Ford | 97,865 | +34.8% | 7.5% |

A year earlier Tesla had still held 54.0 percent; its decline from 654,888 deliveries would have been steeper but for the Cybertruck, of which it sold 38,965. Honda's Prologue, built by GM in Mexico and so counted among the 216,000 EV imports from that country, came from nowhere to 33,017.

Ford moved 33,510 Lightnings, and Chevrolet's Equinox EV, priced from $34,995, accounted for 28,874.

What did they pay? The average transaction in December was at $55,544, incentives equal to 14.3 percent of that. Leases accounted for 46 percent of all EV deals in the quarter. Dealer stocks ended the year at 92 days of supply. Tesla does not report its inventory.

For 2025 the forecasters expect EVs to make up one in ten sales.

Related: Hybrids outsell EVs by 300,000
"""

doc = dict(
    id="c-us-market-q4-24", published="2025-01-14", source="dealer-pulse",
    title="EV sales hit U.S. record in 2024, but Tesla's slice keeps shrinking",
    text=TEXT,
    claims=[
        c("1,301,411 new EVs", "sales", 1301411, "vehicle", p=y(2024)),
        c("7.3 percent", "sales", 7.3, "percent", role="change", p=y(2024)),
        c("1,212,758", "sales", 1212758, "vehicle", p=y(2023)),
        c("8.1 percent", "penetration", 8.1, "percent", role=["share", "level"], p=y(2024)),
        c("7.8 percent", "penetration", 7.8, "percent", role=["share", "level"], p=y(2023)),
        c("8.7 percent", "penetration", 8.7, "percent", role=["share", "level"], p=q(2024, 4)),
        c("633,762", "sales", 633762, "vehicle", company="Tesla", p=y(2024)),
        c("-3.2%", "sales", -3.2, "percent", company="Tesla", role="change", p=y(2024)),
        c("48.7%", "market_share", 48.7, "percent", company="Tesla", role=["share", "level"], p=y(2024)),
        c("124,065", "sales", 124065, "vehicle", company=["Hyundai Motor Group", "Hyundai Group"], p=y(2024)),
        c("+5.9%", "sales", 5.9, "percent", company=["Hyundai Motor Group", "Hyundai Group"], role="change", p=y(2024)),
        c("9.5%", "market_share", 9.5, "percent", company=["Hyundai Motor Group", "Hyundai Group"], role=["share", "level"], p=y(2024)),
        c("114,432", "sales", 114432, "vehicle", company=["GM", "General Motors"], p=y(2024)),
        c("+50.8%", "sales", 50.8, "percent", company=["GM", "General Motors"], role="change", p=y(2024)),
        c("8.8%", "market_share", 8.8, "percent", company=["GM", "General Motors"], role=["share", "level"], p=y(2024)),
        c("97,865", "sales", 97865, "vehicle", company="Ford", p=y(2024)),
        c("+34.8%", "sales", 34.8, "percent", company="Ford", role="change", p=y(2024)),
        c("7.5%", "market_share", 7.5, "percent", company="Ford", role=["share", "level"], p=y(2024)),
        c("54.0 percent", "market_share", 54, "percent", company="Tesla", role=["share", "level"], p=y(2023)),
        c("654,888 deliveries", ["sales", "deliveries"], 654888, "vehicle", company="Tesla", p=y(2023)),
        c("38,965", "sales", 38965, "vehicle", company="Tesla", product="Cybertruck", p=y(2024)),
        c("216,000", "imports", 216000, "vehicle", p=y(2024), status=["actual", "forecast"]),
        c("33,017", "sales", 33017, "vehicle", company="Honda", product="Prologue", p=y(2024)),
        c("33,510", "sales", 33510, "vehicle", company="Ford", product="F-150 Lightning", p=y(2024)),
        c("$34,995", "price", 34995, "USD", company=["Chevrolet", "GM", "General Motors"], product="Equinox EV"),
        c("28,874", "sales", 28874, "vehicle", company=["Chevrolet", "GM", "General Motors"], product="Equinox EV", p=y(2024)),
        c("$55,544", "price", 55544, "USD", p=m(2024, 12)),
        c("14.3 percent", ["subsidy", "price_change", "other"], 14.3, "percent", p=m(2024, 12)),
        c("46 percent", "sales", 46, "percent", role=["share", "level"], p=q(2024, 4)),
        c("92 days", "inventory", 92, "day", p=("2024-12-31", "2024-12-31")),
        c("one in ten", "penetration", 10, "percent", role=["share", "level"], p=y(2025), status="forecast"),
    ],
    names=mentions(TEXT, {
        "Tesla": ("COMPANY", "Tesla"),
        "Ford": ("COMPANY", "Ford"),
        "GM": ("COMPANY", "General Motors"),
        "Hyundai Group": ("COMPANY", "Hyundai Motor Group"),
        "Honda": ("COMPANY", "Honda"),
        "Chevrolet": ("COMPANY", "Chevrolet"),
        "Cybertruck": ("PRODUCT", "Cybertruck"),
        "Prologue": ("PRODUCT", "Prologue"),
        "Equinox EV": ("PRODUCT", "Equinox EV"),
        "Lightning": ("PRODUCT", "F-150 Lightning"),
    }),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["7.3 percent", "1,301,411 new EVs", "1,212,758"]),
        dict(kind="growth", verdict="consistent", quotes=["-3.2%", "633,762", "654,888 deliveries"]),
        dict(kind="share", verdict="consistent", quotes=["633,762", "1,301,411 new EVs", "48.7%"]),
        dict(kind="share", verdict="consistent", quotes=["124,065", "1,301,411 new EVs", "9.5%"]),
        dict(kind="share", verdict="consistent", quotes=["114,432", "1,301,411 new EVs", "8.8%"]),
        dict(kind="share", verdict="consistent", quotes=["97,865", "1,301,411 new EVs", "7.5%"]),
        dict(kind="share", verdict="consistent", quotes=["654,888 deliveries", "1,212,758", "54.0 percent"]),
    ],
)
