"""Marked text, links and colours: nothing of a text becomes markup."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evfacts.schema import Claim
from evfacts.views.markup import (
    DARK_INK,
    DARK_PAGE,
    LIGHT_INK,
    LIGHT_PAGE,
    PALETTE,
    Mark,
    claim_tip,
    colour_variables,
    escape,
    link_address,
    mark_rules,
    marked,
    safe_link,
    value_words,
)
from tests.test_table_verbs import claim
from tests.views.page_reading import Page

HOSTILE = "<script>alert(1)</script></style>\"'&<!-- <img src=x onerror=y>"
marks = st.builds(
    Mark,
    start=st.integers(-2, 30),
    end=st.integers(-2, 30),
    kind=st.sampled_from(sorted(PALETTE)),
    tip=st.text(max_size=5),
    strong=st.booleans(),
    ref=st.none() | st.text(max_size=3),
)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=25), st.lists(marks, max_size=8))
@settings(max_examples=200, deadline=None)
def test_marks_in_any_order_give_well_formed_html_and_the_same_text(text: str, some: list[Mark]) -> None:
    page = Page(f'<p class="all">{marked(text, some)}</p>')
    assert page.texts.get("all", "") == text
    assert set(page.tags) <= {"p", "mark"}
    assert {name for _, name, _ in page.attributes} <= {"class", "title", "tabindex", "data-ref", "style"}


def test_overlapping_marks_are_cut_and_only_the_first_piece_takes_the_focus() -> None:
    made = marked("abcdef", [Mark(0, 4, "figure", "one"), Mark(2, 6, "money", "two")], inline=False)
    assert made == (
        '<mark class="evf-mark evf-figure" title="one" tabindex="0">ab'
        '<mark class="evf-mark evf-money" title="two" tabindex="0">cd</mark></mark>'
        '<mark class="evf-mark evf-money" title="two">ef</mark>'
    )


def test_hostile_text_stays_text() -> None:
    page = Page(f'<p class="all">{marked(HOSTILE, [Mark(0, 8, "figure", HOSTILE, ref=HOSTILE)])}</p>')
    assert page.texts["all"] == HOSTILE
    assert page.tags == ["p", "mark"]
    assert page.values("title") == [HOSTILE]
    assert escape("a\x00b\ud800c\x1bd") == "a�b�c�d"


@pytest.mark.parametrize("url", ["http://a.example/x?y=1&z=2", "https://a.example", "HTTPS://A.example/ä"])
def test_web_addresses_are_linked(url: str) -> None:
    page = Page(safe_link(url, "<b>"))
    assert page.values("href") == [url]
    assert page.tags == ["a"]
    assert page.values("rel") == ["noopener noreferrer"]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//a.example",
        "a.example",
        "https://",
        'https://a.example/"onmouseover="x',
        "https://a.example/ x",
        "http://[::1",
        "",
        None,
    ],
)
def test_other_addresses_stay_text(url: str | None) -> None:
    assert link_address(url) is None
    assert Page(safe_link(url)).tags == []
    assert Page(safe_link(url, "here")).tags == []


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_light(one), _light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("kind", sorted(PALETTE))
def test_contrast_on_light_and_dark(kind: str) -> None:
    colours = PALETTE[kind]
    assert _contrast(LIGHT_INK, colours.light) >= 7
    assert _contrast(DARK_INK, colours.dark) >= 7
    assert _contrast(colours.light_line, LIGHT_PAGE) >= 4.5
    assert _contrast(colours.dark_line, DARK_PAGE) >= 4.5


def test_style_sheets_know_both_themes_and_paper() -> None:
    sheet = colour_variables() + mark_rules()
    assert "prefers-color-scheme:dark" in sheet
    assert 'data-jp-theme-light="false"' in sheet
    assert "print-color-adjust:exact" in sheet
    assert sheet.count("{") == sheet.count("}")
    for kind in PALETTE:
        assert f"--evf-{kind}:" in sheet


def test_values_in_words() -> None:
    yuan = claim("a", 635e6, "2025", unit="CNY", value_usd=88.526e6)
    assert value_words(yuan) == "635 million CNY (≈ 88.53 million USD), 2025"
    assert value_words(yuan, usd=False, period=False) == "635 million CNY"
    per: Claim = claim("b", 100.0, unit="EUR", per="kWh", value_usd=110.0)
    assert value_words(per) == "100 EUR per kWh (≈ 110 USD per kWh)"
    assert value_words(claim("c", None, "2026", low=None, high=None, unit="date", metric="launch")) == "2026"
    tip = claim_tip(claim("d", 1.0, status="target", superseded=True, attribution="CPCA", region="China"))
    assert tip.splitlines() == [
        "Xiaomi: deliveries",
        "1 vehicle",
        "target, replaced by a newer figure",
        "China",
        "according to CPCA",
        "confidence 50%",
    ]
