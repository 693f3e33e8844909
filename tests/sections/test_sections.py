"""Which lines of an article are headline, list, table and page furniture, and where tables part."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evfacts.schema import SectionKind
from evfacts.sections import find_sections, split_sentences, tables_in

PAGE = """Zenvolt ships 4,200 scooters in May as Pune line ramps up

Zenvolt delivered 4,200 scooters in May, it said on Tuesday. That is up from 3,100 in April.

- Advertisement -

Its dealers:
• Pune: 14 showrooms
• Nashik: 3 showrooms

Also read: Rival Kinetik sells 9,000 in a week
RelatedThese 7 Denver startups raised over $90M in May
READ MOREKia sells 9,000 cars in a week
Photo: Zenvolt's plant at Chakan
Related articles

Five scooters with a range of 200 km
Kinetik recalls 12,000 units
LEAVE A REPLY
"""


def kinds(text: str) -> dict[str, SectionKind]:
    return {text[s.start : s.end]: s.kind for s in find_sections(text)}


def test_parts_of_a_page() -> None:
    found = kinds(PAGE)
    assert found["Zenvolt ships 4,200 scooters in May as Pune line ramps up"] is SectionKind.HEADLINE
    assert (
        found["Zenvolt delivered 4,200 scooters in May, it said on Tuesday. That is up from 3,100 in April."]
        is SectionKind.BODY
    )
    assert found["• Pune: 14 showrooms"] is SectionKind.LIST
    assert found["Photo: Zenvolt's plant at Chakan"] is SectionKind.CAPTION
    for furniture in (
        "- Advertisement -",
        "Also read: Rival Kinetik sells 9,000 in a week",
        "RelatedThese 7 Denver startups raised over $90M in May",
        "READ MOREKia sells 9,000 cars in a week",
        "Related articles",
        "Five scooters with a range of 200 km",
        "Kinetik recalls 12,000 units",
        "LEAVE A REPLY",
    ):
        assert found[furniture] is SectionKind.BOILERPLATE, furniture


def test_a_long_paragraph_ends_a_block_of_teasers() -> None:
    prose = (
        "The maker told analysts on Monday that it would build a second hall beside the first one "
        "before the end of next year at the latest."
    )
    found = kinds(f"Headline here\n\nRelated stories\n\nTen cheap cars\n\n{prose}\n")
    assert found["Ten cheap cars"] is SectionKind.BOILERPLATE
    assert found[prose] is SectionKind.BODY


def test_a_teaser_at_the_end_of_a_paragraph_is_cut_off() -> None:
    text = "Head\n\nSales rose to 5,000 in June. More on this: Rival sells 9,000"
    found = kinds(text)
    assert found["Sales rose to 5,000 in June. "] is SectionKind.BODY
    assert found["More on this: Rival sells 9,000"] is SectionKind.BOILERPLATE


@pytest.mark.parametrize(
    "line",
    [
        "We use cookies to improve your experience.",
        "Sign up for our daily newsletter and join 40,000 readers",
        "Customer care: 1800 222 333",
        "© 2025 Volt Media. All rights reserved.",
        "Maya Rao is a senior reporter at Volt Media.",
        "(Reporting by Ann Lee; editing by Bo Chen)",
    ],
)
def test_notices_and_authors_are_furniture(line: str) -> None:
    assert (
        kinds(f"Head line\n\nSales rose to 5,000 in June, the company said.\n\n{line}")[line] is SectionKind.BOILERPLATE
    )


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It paid Rs. 1,500 crore. The rest is debt.", ["It paid Rs. 1,500 crore.", "The rest is debt."]),
        (
            "BYD Co. Ltd. sold 3.5 million cars. It aims higher.",
            ["BYD Co. Ltd. sold 3.5 million cars.", "It aims higher."],
        ),
        (
            "He joined on Nov. 5 from the U.S. Energy Department.",
            ["He joined on Nov. 5 from the U.S. Energy Department."],
        ),
        (
            "“It is over.” She left at 5 p.m. The gates closed.",
            ["“It is over.”", "She left at 5 p.m.", "The gates closed."],
        ),
        ("Sales: 4.2 lakh! Really? Yes", ["Sales: 4.2 lakh!", "Really?", "Yes"]),
        (
            "Tesla Inc. said it cut prices. Shares of Rivian Inc. The end",
            ["Tesla Inc. said it cut prices.", "Shares of Rivian Inc.", "The end"],
        ),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == sentences


def rows_of(text: str) -> list[list[str]]:
    tables = [t for s in find_sections(text) if s.kind is SectionKind.TABLE for t in tables_in(text, s.start, s.end)]
    assert len(tables) == 1
    return [[text[cell.start : cell.end] for cell in row] for row in tables[0].rows]


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        (
            "| Brand | June | May |\n|---|---|---|\n| BYD | 377,628 | 376,930 |\n| Nio | 24,925 | 23,231 |",
            [["Brand", "June", "May"], ["BYD", "377,628", "376,930"], ["Nio", "24,925", "23,231"]],
        ),
        ("Brand\tUnits\nBYD\t377,628\nNio\t24,925", [["Brand", "Units"], ["BYD", "377,628"], ["Nio", "24,925"]]),
        (
            "Maker          Units    Share\nBYD            37,762   41%\nGeely Galaxy   12,304   13%",
            [["Maker", "Units", "Share"], ["BYD", "37,762", "41%"], ["Geely Galaxy", "12,304", "13%"]],
        ),
        (
            "Maker .......... Aug .... Share\nXCMG ........ 2,947 .. 16.6%\nSany ........ 2,763 .. 15.6%",
            [["Maker", "Aug", "Share"], ["XCMG", "2,947", "16.6%"], ["Sany", "2,763", "15.6%"]],
        ),
        (
            "QuarterDeliveriesRevenue\nFirst12,400$310 million\nSecond14,100$352 million\nThird15,000$371 million",
            [
                ["Quarter", "Deliveries", "Revenue"], ["First", "12,400", "$310 million"],
                ["Second", "14,100", "$352 million"], ["Third", "15,000", "$371 million"],
            ],
        ),
        (
            "ModelEcoSport\nPrice21,900 euros25,900 euros\nRange310 km402 km\nBattery38 kWh52 kWh",
            [
                ["Model", "Eco", "Sport"], ["Price", "21,900 euros", "25,900 euros"], ["Range", "310 km", "402 km"],
                ["Battery", "38 kWh", "52 kWh"],
            ],
        ),
    ],
)  # fmt: skip
def test_tables_part_into_cells(table: str, rows: list[list[str]]) -> None:
    assert (
        rows_of(f"Head of the article\n\nSome words before it.\n\n{table}\n\nWords after the table follow here.")
        == rows
    )


def test_names_in_capitals_inside_words_are_no_flattened_table() -> None:
    text = "Head\n\nVinFast sells more\nVinFast exports more\nVinFast builds more\n\nEnd of the VinFast story."
    assert all(s.kind is not SectionKind.TABLE for s in find_sections(text))


@given(st.text(max_size=400))
def test_any_text_is_covered_line_by_line(text: str) -> None:
    sections = find_sections(text)
    assert all(0 <= s.start < s.end <= len(text) for s in sections)
    assert all(a.end <= b.start for a, b in pairwise(sections))
    covered = {offset for s in sections for offset in range(s.start, s.end)}
    assert all(letter.isspace() or offset in covered for offset, letter in enumerate(text))
