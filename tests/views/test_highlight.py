"""Highlighted texts: the text itself, marked; hostile text stays text."""

from __future__ import annotations

from typing import Any

import pytest
import spacy

import evfacts
from evfacts.schema import Article
from tests.views.page_reading import Page

TEXT = "Xiaomi paid 635 million yuan ($88 million) for land in June. Its SU7 costs $30,000."
HOSTILE = (
    "BYD </style><script>alert(1)</script> sold 430,000 cars <img src=x onerror=alert(1)> last month.\n\n"
    'See javascript:alert(2) & "https://a.example/x" <!-- x'
)


def kinds(marked: Any) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for mark in marked.marks:
        found.setdefault(mark.kind, set()).add(marked.article.text[mark.start : mark.end])
    return found


def test_companies_products_money_and_periods_are_marked() -> None:
    shown = evfacts.highlight(TEXT, published="2025-07-15", source="A <Wire>")
    found = kinds(shown)
    assert found["company"] == {"Xiaomi"}
    assert found["product"] == {"SU7"}
    assert {"635 million yuan", "$88 million"} <= found["money"]
    assert "June" in found["period"]
    page = Page(shown._repr_html_())
    assert page.texts["evf-text"] == TEXT
    assert any("635 million CNY" in tip for tip in page.values("title"))
    assert "A <Wire>" in page.texts["evf-soft"]
    assert page.values("tabindex")
    assert shown.html == shown._repr_html_()
    assert "claims" in repr(shown)


def test_hostile_text_stays_text() -> None:
    article = Article("x", HOSTILE, url="javascript:alert(1)", source="</style><b>")
    page = Page(evfacts.highlight(article, published="2025-07-15").html)
    assert page.texts["evf-text"] == HOSTILE
    assert set(page.tags) <= {"style", "div", "mark", "span"}
    assert page.tags.count("style") == 1
    assert not page.values("href")


def test_a_doc_of_our_pipeline_shows_its_own_marks_and_any_other_its_text() -> None:
    nlp = evfacts.load()
    doc = nlp(TEXT)
    own = evfacts.highlight(doc)
    plain = evfacts.highlight(spacy.blank("en")(TEXT))
    assert own.claims == plain.claims
    assert own.marks == plain.marks
    dated = evfacts.highlight(spacy.blank("en")("BYD sold 430,000 cars last month."), published="2025-07-15")
    assert [str(one.period_end) for one in dated.claims] == ["2025-06-30"]


def test_claims_and_findings_of_ones_own() -> None:
    article = Article("x", "SK On borrowed 1.3 trillion won ($95 million) from five banks.")
    claims = evfacts.extract(article, published="2025-06-12").money_in("USD")
    findings = evfacts.crosscheck(claims)
    shown = evfacts.highlight(article, claims=claims, findings=findings, published="2025-06-12")
    wrong = [one for one in shown.marks if one.wrong]
    assert {article.text[one.start : one.end] for one in wrong} == {"1.3 trillion won", "$95 million"}
    assert all("✗" in one.tip for one in wrong)
    assert "red frame" in shown.html
    assert not evfacts.highlight(article, claims=[]).claims
    other = evfacts.extract(Article("y", article.text))
    assert not evfacts.highlight(article, claims=other).claims


def test_what_cannot_be_read_is_told() -> None:
    with pytest.raises(evfacts.EvFactsError, match="a text, an Article or a spaCy Doc was expected, not int"):
        evfacts.highlight(3)  # type: ignore[arg-type]
    with pytest.raises(evfacts.EvFactsError):
        evfacts.highlight(TEXT, published="some day")
    with pytest.raises(evfacts.EvFactsError):
        evfacts.highlight("")
