"""Plain-text tables of every make: which cells tell something, and what heads them."""

from __future__ import annotations

import time

import pytest

from evfacts.schema import SectionKind
from evfacts.sections import find_sections, tables_in

Values = dict[str, tuple[list[str], str | None]]


def values_of(text: str) -> Values:
    """Cell -> (its row heads, its column head), for the cells that tell something."""
    found: Values = {}
    for section in find_sections(text):
        if section.kind is SectionKind.TABLE:
            for table in tables_in(text, section.start, section.end):
                for row, cells in enumerate(table.rows):
                    for place, cell in enumerate(cells):
                        if table.is_value(row, place):
                            heads, head = table.heads_of(row, place)
                            found[text[cell.start : cell.end]] = (
                                [text[one.start : one.end] for one in heads],
                                text[head.start : head.end] if head is not None else None,
                            )
    return found


def article(table: str) -> str:
    return f"Head of the article\n\nA line of words comes before what is told.\n\n{table}\n\nAnd a line comes after it."


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(
            "Rank | Maker | Aug-25 | FY25 | FY25 share\n1 | Zapp | 34,863 | 230,761 | 20%\n"
            "2 | Okai | 30,453 | 237,551 | 21%",
            {"34,863": (["Zapp"], "Aug-25"), "237,551": (["Okai"], "FY25"), "21%": (["Okai"], "FY25 share")},
            id="a rank is no claim, the column beside it names the row",
        ),
        pytest.param(
            "1\tZapp\t190.9\t37.9%\n2\tOkai\t89.9\t17.8%\n3\tYulo\t47.2\t9.4%",
            {"190.9": (["Zapp"], None), "9.4%": (["Yulo"], None)},
            id="ranks without a head",
        ),
        pytest.param(
            "Country     Q2 2025   Q2 2024\nNorway       32,100    30,900\nSweden       21,000    18,400",
            {"30,900": (["Norway"], "Q2 2024"), "21,000": (["Sweden"], "Q2 2025")},
            id="quarters of a year head columns",
        ),
        pytest.param(
            "               H1 FY2025   H1 FY2024\nNet revenue      5,984.2     6,063.3\n"
            "Net income          19.2       296.2",
            {"5,984.2": (["Net revenue"], "H1 FY2025"), "296.2": (["Net income"], "H1 FY2024")},
            id="no corner",
        ),
        pytest.param(
            "Maker      Model(s)            Count     Affected\nZapp       Pony, Colt          197,432   100%\n"
            "Okai       Arrow                12,963   1%\nBoth                           210,395",
            {"197,432": (["Zapp", "Pony, Colt"], "Count"), "1%": (["Okai", "Arrow"], "Affected"),
             "210,395": (["Both"], "Count")},
            id="a row that lacks cells is laid under the others",
        ),
        pytest.param(
            "Company Revenue Q3 2025 Revenue Q3 2024 Operating margin Q3 2025\nZapp Motors 8,081 7,376 11.5%\n"
            "Okai 1,584 1,928 -9.7%\nYulo 579 144 4.4%",
            {
                "8,081": (["Zapp Motors"], "Revenue Q3 2025"),
                "1,928": (["Okai"], "Revenue Q3 2024"),
                "4.4%": (["Yulo"], "Operating margin Q3 2025"),
            },
            id="heads of several words, one space apart",
        ),
        pytest.param(
            "Model Old price (yuan) New price (yuan) Cut %\nArrow 3 215,900 199,900 -7.4\n"
            "Arrow 3 Sport 279,900 264,900 -5.4\nArrow 5 258,900 239,900 -7.3",
            {
                "215,900": (["Arrow 3"], "Old price (yuan)"),
                "264,900": (["Arrow 3 Sport"], "New price (yuan)"),
                "-7.3": (["Arrow 5"], "Cut %"),
            },
            id="names that end with digits",
        ),
        pytest.param(
            "Operator Sites Fast chargers 2026 goal\nZapp 1,520 7,450 9,000\nOkai 260 2,640\nYulo 160 1,140 3,000\n"
            "Bolto 190 1,005 1,500",
            {"1,520": (["Zapp"], "Sites"), "1,140": (["Yulo"], "Fast chargers"), "1,500": (["Bolto"], "2026 goal")},
            id="a row that lacks its last figure",
        ),
        pytest.param(
            "Model; WLTP (km); driven (km); shortfall\nArrow; 860; 420; -51%\nPony; 609; 321; -47%",
            {"860": (["Arrow"], "WLTP (km)"), "-47%": (["Pony"], "shortfall")},
            id="semicolons",
        ),
        pytest.param(
            "Company May 2025 Deliveries Year-on-Year Growth Month-on-Month Growth Zapp Motors 18,277 46% +9.8% "
            "Okai 6,155 -12.4% -7.6% Yulo 7,506 -25.9% +6.0%",
            {
                "18,277": (["Zapp Motors"], "May 2025 Deliveries"),
                "-12.4%": (["Okai"], "Year-on-Year Growth"),
                "+6.0%": (["Yulo"], "Month-on-Month Growth"),
            },
            id="all in one line",
        ),
        pytest.param(
            "BrandRegistrationsMarket shareZapp9,06918.0%Okai6,90411.3%Yulo Cars6,61210.4%",
            {"9,069": (["Zapp"], "Registrations"), "10.4%": (["Yulo Cars"], "Market share")},
            id="all in one line, run together",
        ),
        pytest.param(
            "price from\t2,548,700 yen ($17,700)\nbattery\t20 kWh\ntop speed\t130 km/h",
            {"2,548,700 yen ($17,700)": (["price from"], None), "130 km/h": (["top speed"], None)},
            id="a sheet of keys and values has no head row",
        ),
        pytest.param(
            "Adjusted EPS | -$0.13 (consensus -$0.15)\nRevenue | $115.8M, -24% Y/Y\nGross margin | 19% vs. 22%",
            {"-$0.13 (consensus -$0.15)": (["Adjusted EPS"], None), "19% vs. 22%": (["Gross margin"], None)},
            id="results as keys and values",
        ),
        pytest.param(
            "Specification45 pack55 pack\nUsable energy45 kWh55 kWh\nCertified range502 km585 km",
            {"45 kWh": (["Usable energy"], "45 pack"), "585 km": (["Certified range"], "55 pack")},
            id="trims that begin with a figure",
        ),
        pytest.param(
            "Company Q4 2025 Q3 2025 Q4 2024\nZapp 124,807 87,071 72,689\nOkai Auto 109,194 93,211 158,696",
            {"72,689": (["Zapp"], "Q4 2024"), "93,211": (["Okai Auto"], "Q3 2025")},
            id="single spaces",
        ),
        pytest.param(
            "Brand Aug 2025 Aug 2024 Change\nZapp 4,807 3,071 56.5%\nOkai 1,194 1,211 -1.4%",
            {"4,807": (["Zapp"], "Aug 2025"), "-1.4%": (["Okai"], "Change")},
            id="single spaces with a change",
        ),
        pytest.param(
            "Company\nJuly\nAugust\nZapp\n344,296\n373,626\nOkai\n21,017\n31,305\nYulo\n36,717\n37,709",
            {"344,296": (["Zapp"], "July"), "37,709": (["Yulo"], "August")},
            id="a line for each cell",
        ),
        pytest.param(
            "| | Pony Max | Colt AWD |\n| Battery, kWh | 101.7 | 78.4 |\n| Range, km | 760 | 750 |",
            {"101.7": (["Battery, kWh"], "Pony Max"), "750": (["Range, km"], "Colt AWD")},
            id="an empty corner",
        ),
    ],
)  # fmt: skip
def test_cells_have_their_heads(table: str, expected: Values) -> None:
    found = values_of(article(table))
    assert {cell: found.get(cell) for cell in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "•\tVehicle sales were RMB33.62 billion in the third quarter of 2023.\n•\tVehicle margin was 21.2%, compared.",
        "Deliveries 2024\nThe firm handed over many cars in that year.\nIt hopes for more.",
        "In May Zapp sold 300,000 cars, 12% more, Okai 71,000, 3% more, and Yulo 31,000, or 5% more than 29,500",
        "Read more\nShare\nTweet\nPrint\nComments\nHome\nMenu",
    ],
)
def test_what_is_no_table(text: str) -> None:
    assert values_of(article(text)) == {}


def test_the_sentence_after_a_table_is_no_row() -> None:
    table = "Operator Sites Fast chargers\nZapp 1,520 7,450\nOkai 260 2,640\nYulo 160 1,140"
    found = values_of(article(f"{table}\nZapp wants 20,000 chargers by 2030."))
    assert set(found) == {"1,520", "7,450", "260", "2,640", "160", "1,140"}


@pytest.mark.parametrize(
    "line", ["BYD {} 2023\n", "Zapp {} 12 34\n", "Aa {} 1 "], ids=["years", "figures", "one long line"]
)
def test_the_time_grows_with_the_text(line: str) -> None:
    def seconds(count: int) -> float:
        text = article("".join(line.format(number) for number in range(count)))
        begin = time.process_time()
        find_sections(text)
        return time.process_time() - begin

    few, many = min(seconds(400) for _ in range(3)), seconds(1600)
    assert many < 10 * few + 0.1


def test_bounds_and_footnotes_are_figures_of_a_row() -> None:
    table = "Brand Deliveries YoY MoM\nNio 40,397 +92% +16%\nXiaomi >40,000 +100% -\nXPeng 42,013* +75% +1%\n"
    found = values_of(article(f"{table}Aito ~38,000 +9% -2%\n"))
    assert {found[cell][1] for cell in (">40,000", "42,013*", "~38,000")} == {"Deliveries"}
    assert found["+100%"] == (["Xiaomi"], "YoY")
