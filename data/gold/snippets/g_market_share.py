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
    ("2025-05-27", "Tesla's slice of the EU market shrank to 0.6% in April from 1.3%, and even SAIC (1.7%) and BYD outsold it.", [
        c("0.6%", "market_share", 0.6, PCT, company="Tesla", p=m(2025, 4), **SH), c("1.3%", "market_share", 1.3, PCT, company="Tesla", p=m(2024, 4), **SH), c("1.7%", "market_share", 1.7, PCT, company="SAIC", p=m(2025, 4), **SH)]),
    ("2025-08-11", "In July BYD accounted for 27.8 percent of NEV retail sales in China (274,000 cars), Geely for 13.4 percent (132,000) and Changan for 6.5 percent (64,000).", [
        *of("BYD", c("27.8 percent", "market_share", 27.8, PCT, **SH), c("274,000 cars", "sales", 274000, V), p=m(2025, 7)), *of("Geely", c("13.4 percent", "market_share", 13.4, PCT, **SH), c("132,000", "sales", 132000, V), p=m(2025, 7)), *of("Changan", c("6.5 percent", "market_share", 6.5, PCT, **SH), c("64,000", "sales", 64000, V), p=m(2025, 7))]),
    ("2025-09-01", "TVS retains e-scooter crown with 24% share; Ola clings to 18%", [
        c("24%", "market_share", 24, PCT, company=["TVS", "TVS Motor"], **SH), c("18%", "market_share", 18, PCT, company=["Ola", "Ola Electric"], **SH)]),
    ("2024-07-09", "For the first time Tesla sold fewer than half of America's EVs in a quarter: 49.7 percent, against 59.3 percent a year back, says Cox, as the whole segment rose 11.3 percent to 330,463.", [
        c("half", "market_share", None, PCT, 50, company="Tesla", p=q(2024, 2), **SH), c("49.7 percent", "market_share", 49.7, PCT, company="Tesla", p=q(2024, 2), **SH), c("59.3 percent", "market_share", 59.3, PCT, company="Tesla", p=q(2023, 2), **SH), c("11.3 percent", "sales", 11.3, PCT, p=q(2024, 2), **CH), c("330,463", "sales", 330463, V, p=q(2024, 2))]),
    ("2025-06-23", "Tata Motors' grip on India's electric car buyers loosened by 17 percentage points within twelve months to 36 per cent in May, MG's strengthened from 27 to 33 per cent, and Mahindra, at 23 per cent, came from nowhere.", [
        c("17 percentage points", "market_share", -17, PP, company="Tata Motors", p=m(2025, 5), **CH), c("36 per cent", "market_share", 36, PCT, company="Tata Motors", p=m(2025, 5), **SH), c("27", "market_share", 27, PCT, company="MG", p=m(2024, 5), **SH), c("33 per cent", "market_share", 33, PCT, company="MG", p=m(2025, 5), **SH), c("23 per cent", "market_share", 23, PCT, company="Mahindra", p=m(2025, 5), **SH)]),
    ("2025-03-18", "Stellantis wants Leapmotor to have 5% of Europe's battery-car business by 2028; in February it had 0.7%.", of(["Leapmotor", "Stellantis"],
        c("5%", "market_share", 5, PCT, role=["share", "level"], p=by(2028), **TG), c("0.7%", "market_share", 0.7, PCT, p=m(2025, 2), **SH))),
    ("2025-07-08", "Chinese brands nearly doubled their part of the European car market to 5.9 percent in May from 3.0, Jato reports; four in ten of those sold were neither battery nor plug-in cars.", [
        c("doubled", "market_share", 100, PCT, p=m(2025, 5), **CH), c("5.9 percent", "market_share", 5.9, PCT, p=m(2025, 5), **SH), c("3.0", "market_share", 3, PCT, p=m(2024, 5), **SH), c("four in ten", ["sales", "registrations", "penetration"], 40, PCT, p=m(2025, 5), **ST)]),
    ("2023-10-19", "Panasonic's market share, 7.0% in the eight months to August, slipped by 0.8 point, whereas LGES held on to 14.2% with 60.9 GWh.", [
        *of("Panasonic", c("7.0%", "market_share", 7, PCT, **SH), c("0.8 point", "market_share", -0.8, PP, **CH), p=ytd(2023, 8)), *of(["LG Energy Solution", "LGES"], c("14.2%", "market_share", 14.2, PCT, **SH), c("60.9 GWh", "installations", 60.9, "GWh"), p=ytd(2023, 8))]),
    ("2025-01-09", "Domestic marques commanded 60.5 percent of China's new-car sales in 2024, German ones 14.6, Japanese 13.7 and American 6.4; three years earlier it had been 44.", of(None,
        c("60.5 percent", "market_share", 60.5, PCT, p=y(2024), **SH), c("14.6", "market_share", 14.6, PCT, p=y(2024), **SH), c("13.7", "market_share", 13.7, PCT, p=y(2024), **SH), c("6.4", "market_share", 6.4, PCT, p=y(2024), **SH), c("44", "market_share", 44, PCT, p=y(2021), **SH))),
    ("2025-11-10", "Ather Energy is now third nationally with 19.1 per cent but first in the south with 25 per cent, the company said; it had 12.1 per cent across India a year ago and sold 65,595 scooters in the quarter.", of("Ather Energy",
        c("19.1 per cent", "market_share", 19.1, PCT, p=q(2025, 3), **SH), c("25 per cent", "market_share", 25, PCT, p=q(2025, 3), **SH), c("12.1 per cent", "market_share", 12.1, PCT, p=q(2024, 3), **SH), c("65,595 scooters", "sales", 65595, V, p=q(2025, 3)))),
    ("2024-11-27", "Who makes the world's chargers? ABB says it does: \"every fifth DC unit outside China\". Tritium had 7% before it folded.", [
        c("every fifth", "market_share", 20, PCT, company="ABB", **SH), c("7%", "market_share", 7, PCT, company="Tritium", **SH)]),
    ("2022-11-08", "BYD plus Tesla equals a third of the global plug-in market, split 18.4 to 14.9", [
        c("a third", "market_share", 33.3, PCT, company=[None, "BYD", "Tesla"], **SH), c("18.4", "market_share", 18.4, PCT, company="BYD", **SH), c("14.9", "market_share", 14.9, PCT, company="Tesla", **SH)]),
    ("2025-12-11", "Hyundai and Kia sold one in ten of the 1.2 million EVs Americans bought up to November, while GM has 13.8 percent, 5.1 points more than a year ago.", [
        c("one in ten", "market_share", 10, PCT, company=["Hyundai", "Kia"], p=ytd(2025, 11), **SH), c("1.2 million EVs", "sales", 1.2e6, V, p=ytd(2025, 11)), c("13.8 percent", "market_share", 13.8, PCT, company=["General Motors", "GM"], p=ytd(2025, 11), **SH), c("5.1 points", "market_share", 5.1, PP, company=["General Motors", "GM"], p=ytd(2025, 11), **CH)]),
    ("2025-02-03", "Škoda commands 35.8 percent of the Czech market, but a quarter of its electric corner, where Tesla is at 22 percent.", [
        c("35.8 percent", "market_share", 35.8, PCT, company=["Škoda", "Skoda"], **SH), c("a quarter", "market_share", 25, PCT, company=["Škoda", "Skoda"], **SH), c("22 percent", "market_share", 22, PCT, company="Tesla", **SH)]),
    ("2025-04-10", "Mr Wang, 59, thinks 30 brands will be left in 2030 and that 7 of them will matter.", []),
    ("2023-06-13", "Suppliers' league, Q1: in traction inverters, FinDreams 14.6%, Tesla 11.2%, VREMT 8.0%; in lidar, Hesai 47%.", [
        c("14.6%", "market_share", 14.6, PCT, company="FinDreams", p=q(2023, 1), **SH), c("11.2%", "market_share", 11.2, PCT, company="Tesla", p=q(2023, 1), **SH), c("8.0%", "market_share", 8, PCT, company="VREMT", p=q(2023, 1), **SH), c("47%", "market_share", 47, PCT, company="Hesai", p=q(2023, 1), **SH)]),
    ("2025-10-21", "VinFast's share at home has reached 37.6 percent, with 103,884 cars delivered in nine months; in Indonesia, where it opened its 30th dealership, it is 0.4 percent.", of("VinFast",
        c("37.6 percent", "market_share", 37.6, PCT, p=ytd(2025, 9), **SH), c("103,884 cars", "deliveries", 103884, V, p=ytd(2025, 9)), c("0.4 percent", "market_share", 0.4, PCT, **SH))),
    ("2024-10-15", "Audi would like to win back a tenth of China's premium segment from the present 8 percent.", of("Audi",
        c("a tenth", "market_share", 10, PCT, role=["share", "level"], **TG), c("8 percent", "market_share", 8, PCT, **SH))),
    ("2025-09-10", "CATL supplied 36.8% of all EV cells in the first seven months, one percentage point less than a year before (37.6% to be exact), though its volume of 221.4 GWh was 31.9% higher.", of("CATL",
        c("36.8%", "market_share", 36.8, PCT, p=ytd(2025, 7), **SH), c("one percentage point", "market_share", -1, PP, p=ytd(2025, 7), **CH), c("37.6%", "market_share", 37.6, PCT, p=ytd(2024, 7), **SH), c("221.4 GWh", "installations", 221.4, "GWh", p=ytd(2025, 7)), c("31.9%", "installations", 31.9, PCT, p=ytd(2025, 7), **CH))),
    ("2025-01-22", "Gogoro's dominance at home (75 percent of electric scooters, a 6.6 percent share of all) has not spread: its revenue fell 11.2 percent to $310.5 million last year.", of("Gogoro",
        c("75 percent", "market_share", 75, PCT, **SH), c("6.6 percent", "market_share", 6.6, PCT, **SH), c("11.2 percent", "revenue", -11.2, PCT, p=y(2024), **CH), c("$310.5 million", "revenue", 3.105e8, "USD", p=y(2024)))),
    ("2026-01-21", "Li Auto's portion of NEVs priced above 200,000 yuan slumped to 9% last year. Its goal for this one: 13%.", of("Li Auto",
        c("9%", "market_share", 9, PCT, p=y(2025), **SH), c("13%", "market_share", 13, PCT, role=["share", "level"], p=y(2026), **TG))),
    ("2025-06-30", "Proton's e.MAS 7 has elbowed BYD aside in Malaysia, 24.1 percent to 21.9 percent of EV registrations since January.", [
        c("24.1 percent", "market_share", 24.1, PCT, company="Proton", product=["e.MAS 7", None], p=h(2025, 1), **SH), c("21.9 percent", "market_share", 21.9, PCT, company="BYD", p=h(2025, 1), **SH)]),
    ("2024-04-30", "VW's share of China's electric market barely reaches 3 percent; of combustion cars it still holds a fifth.", of(["VW", "Volkswagen"],
        c("3 percent", "market_share", 3, PCT, **SH), c("a fifth", "market_share", 20, PCT, **SH))),
    ("2025-08-19", "Ionity and Fastned say they have 11% and 7% of fast charging sessions in Western Europe; Tesla, with 18,000 stalls, has about 30%.", [
        c("11%", "market_share", 11, PCT, company="Ionity", **SH), c("7%", "market_share", 7, PCT, company="Fastned", **SH), c("18,000 stalls", "chargers", 18000, "charger", company="Tesla"), c("30%", "market_share", 30, PCT, company="Tesla", **SH)]),
    ("2025-07-16", "Together BYD, Chery and GWM take four-fifths of Brazil's electrified sales, the first alone 72%, at prices from R$118,800.", [
        c("four-fifths", "market_share", 80, PCT, company=[None, "BYD", "Chery", "GWM"], **SH), c("72%", "market_share", 72, PCT, company="BYD", **SH), c("R$118,800", "price", 118800, "BRL", company=["BYD", None])]),
    ("2023-01-30", "VW Group pledges to stay above 20% of EU electric sales; it ended 2022 with 22.5", of(["Volkswagen", "VW Group", "VW"],
        c("20%", "market_share", 20, PCT, None, role=["share", "level"], **TG), c("22.5", "market_share", 22.5, PCT, p=y(2022), **SH))),
    ("2025-05-14", "XPeng's goal of doubling volume would give it 3 percent of China. Last year, when it sold 190,068, it was 1.7.", of("XPeng",
        c("doubling", ["deliveries", "sales"], 100, PCT, role="change", p=y(2025), **TG), c("3 percent", "market_share", 3, PCT, role=["share", "level"], status=["target", "forecast"]), c("190,068", ["sales", "deliveries"], 190068, V, p=y(2024)), c("1.7", "market_share", 1.7, PCT, p=y(2024), **SH))),
    ("2025-10-03", "Leader in electric trucks over 16 tonnes: Volvo Trucks with 47 percent in Europe and 40 percent in North America. It has sold 5,700 of them since 2019 in 50 countries.", of("Volvo Trucks",
        c("47 percent", "market_share", 47, PCT, **SH), c("40 percent", "market_share", 40, PCT, **SH), c("5,700", "sales", 5700, V, p=("2019-01-01", "2025-10-03")), c("50 countries", "countries", 50, "country"))),
    ("2024-12-03", "Nearly seven out of every ten plug-in cars in Israel are Chinese; BYD has 22 percent and its Atto 3 alone 12.", [
        c("seven out of every ten", "market_share", 70, PCT, **SH), c("22 percent", "market_share", 22, PCT, company="BYD", **SH), c("12", "market_share", 12, PCT, company="BYD", product="Atto 3", **SH)]),
]
