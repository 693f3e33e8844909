"""Mentions of companies and products: the case tables, spans, and what holds for any text."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import evfacts
from evfacts.lexicons.names import load_names
from evfacts.names import find_names

CASES = Path(__file__).parents[1] / "cases"


def _cases(name: str) -> list[dict]:
    return [json.loads(line) for line in (CASES / name).read_text(encoding="utf-8").splitlines()]


def _found(text: str) -> list[list[str]]:
    return [[name.text, name.label, name.canonical] for name in find_names(text) if name.kind != "body"]


@pytest.mark.parametrize("case", _cases("ambiguous_names.jsonl"), ids=lambda case: case["text"][:60])
def test_ambiguous_names(case):
    assert _found(case["text"]) == case["names"]


@pytest.mark.parametrize("case", _cases("names.jsonl"), ids=lambda case: f"{case['group']}: {case['text'][:50]}")
def test_names(case):
    assert _found(case["text"]) == case["names"]


def test_ambiguous_table_is_large_and_goes_both_ways():
    cases = _cases("ambiguous_names.jsonl")
    assert len(cases) >= 150
    by_group: dict[str, list[bool]] = {}
    for case in cases:
        by_group.setdefault(case["group"], []).append(bool(case["names"]))
    both = [group for group, named in by_group.items() if len(set(named)) == 2]
    for group in ("smart", "mini", "seat", "tank", "im", "rising", "ocean", "air", "leaf", "spring", "seal", "ford"):
        assert group in both


def test_bodies_are_marked():
    names = find_names("CAAM and the CPCA publish what Reuters prints about BYD.")
    assert [(name.text, name.kind) for name in names if name.kind == "body"] == [
        ("CAAM", "body"),
        ("CPCA", "body"),
        ("Reuters", "body"),
    ]


def test_ids_and_makers():
    company, product = find_names("Zeekr sold the 7X.")
    assert (company.id, company.kind, company.maker) == ("zeekr", "brand", None)
    assert (product.id, product.maker, product.origin) == ("zeekr-7x", "zeekr", "lexicon")


def test_code_of_two_makers_goes_to_the_one_named_last():
    names = find_names("Li Auto and IM Motors both grew. IM Motors sold 4,000 units of the L6.")
    assert names[-1].maker == "im-motors"


def test_shared_code_without_a_maker_has_no_id():
    name = find_names("The EV6 was tested in the snow.")[0]
    assert (name.canonical, name.id, name.maker) == ("EV6", None, None)


def test_rule_products_carry_the_maker():
    product = find_names("The Nissan Pathway is priced at $31,000.")[1]
    assert (product.text, product.maker, product.origin) == ("Pathway", "nissan", "rule")


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_gives_ordered_spans_of_itself(text):
    end = 0
    for name in find_names(text):
        assert name.start >= end
        assert text[name.start : name.end] == name.text
        end = name.end


@given(
    st.lists(st.sampled_from(["BYD", "Nio's ES8", "the", "Model 3s", "İstanbul", "ﬁ", "Ford,", "\n", "SMART", "«Ora»"]))
)
@settings(max_examples=200, deadline=None)
def test_names_among_odd_letters(words):
    text = " ".join(words)
    assert all(text[name.start : name.end] == name.text for name in find_names(text))


def test_every_free_company_name_is_found_by_itself():
    lexicon = load_names()
    missed = []
    for surface in lexicon.surfaces:
        if surface.label == "COMPANY" and not surface.context and not re.search(r"[^\w .&'-]", surface.text):
            names = find_names(f"Yesterday {surface.text} reported results.")
            if not any(name.id == surface.id for name in names):
                missed.append(surface.text)
    assert missed == []


def test_a_headline_in_capitals_takes_names_from_the_body() -> None:
    text = (
        "ZENVOLT RAISES $5 MILLION, A SUM WORTH NOTING\n\n"
        "Electric-scooter startup Zenvolt has raised $5 million. Zenvolt sells 300 scooters a month."
    )
    names = [(name.start, name.canonical) for name in find_names(text) if name.label == "COMPANY"]
    assert names[0] == (0, "Zenvolt")
    assert {canonical for _, canonical in names} == {"Zenvolt"}


@pytest.mark.parametrize(
    "text",
    [
        "Blue Bird Corp. (NASDAQ:BLBD) rose.",
        "Blue Bird Corporation said revenue rose 5%.",
        "Workhorse (NASDAQ: WKHS) fell by a tenth.",
    ],
)
def test_a_legal_form_or_a_ticker_makes_a_common_word_a_company(text: str) -> None:
    assert text.split(" (")[0].split(" Corp")[0] in {name.canonical for name in find_names(text)}


@pytest.mark.parametrize("figure", ["408PS", "300bhp", "760Nm", "520km"])
def test_a_figure_with_its_unit_is_no_model(figure: str) -> None:
    text = f"Mercedes-Benz showed the EQC, which will be powered by a {figure} motor."
    assert figure not in {name.text for name in find_names(text)}


def test_lines_of_results_are_no_companies() -> None:
    text = (
        "Adjusted EBITDA $49 million, up $3 million.\nAdjusted Free Cash Flow $19 million, down $35 million.\n"
        "Average Selling Price per Bus $145,000, up $4,000."
    )
    assert {one.company for one in evfacts.extract(text, published="2025-05-08")} <= {None}


@pytest.mark.parametrize(
    "text",
    [
        "BYD | 438,200 | -11.4%\nGeely | 171,300 | +58.1%\nGreat Wall | 46,200 | +44.1%",
        "Chery   91.6  71.2\nGreat Wall   45.9   37.5\nSeres   44.7   40.1",
        "1. BYD 3,200\n2. Great Wall 1,100\n3. Chery 1,090",
    ],
)
def test_a_common_word_heads_a_row_among_companies(text: str) -> None:
    assert "Great Wall Motor" in {name.canonical for name in find_names(text)}
