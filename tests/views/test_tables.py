"""Tables and findings in a notebook: what they show, and that nothing of an article becomes markup."""

from __future__ import annotations

import base64
import gzip
import re
import sys
from typing import Any

import pytest

import evfacts
from evfacts.schema import Finding
from evfacts.table import ClaimsTable, FindingsTable
from evfacts.views import interactive
from evfacts.views.sentences import claim_marks, differing_words
from tests.test_table_verbs import claim
from tests.views.page_reading import Page

HOSTILE = "</style><script>alert(1)</script><!-- \"'&"


def test_claims_show_values_dollars_and_links() -> None:
    table = ClaimsTable(
        [
            claim("a", 635e6, "2025-07", unit="CNY", text="635", sentence="It paid 635.", url="https://a.example/x"),
            claim("b", 9.0, "2024", role="change", unit="percent", url="javascript:alert(1)", status="target"),
        ]
    ).money_in("USD")
    page = Page(table._repr_html_())
    text = page.texts["evf-table"]
    for part in ("635 million CNY", "USD", "Jul 2025", "Δ deliveries", "+9 %", "target", "50%", "It paid 635."):
        assert part in text
    assert page.values("href") == ["https://a.example/x"]
    assert "2 claims" in page.texts["evf-soft"]
    assert any("European Central Bank" in tip for tip in page.values("title"))
    assert "product" not in text, "a column without a cell is left out"


def test_hostile_cells_stay_text() -> None:
    hostile = claim(
        "a",
        1.0,
        company=HOSTILE,
        product=HOSTILE,
        metric=HOSTILE,
        unit=HOSTILE,
        status=HOSTILE,
        sentence=HOSTILE,
        source=HOSTILE,
        url=f"https://a.example/{HOSTILE}",
        reasons=(HOSTILE,),
        attribution=HOSTILE,
    )
    finding = Finding("1" * 16, HOSTILE, HOSTILE, ("a",), HOSTILE, suggestion=HOSTILE, reason=HOSTILE, outcome=HOSTILE)
    table = ClaimsTable([hostile])
    for shown in (table._repr_html_(), FindingsTable([finding], claims=table)._repr_html_()):
        page = Page(shown)
        assert "script" not in page.tags
        assert page.tags.count("style") == 1
        assert not page.values("href")
        assert HOSTILE in "".join(page.texts.values())


def test_findings_show_claim_beside_claim_with_what_differs() -> None:
    claims = ClaimsTable(
        [
            claim("a", 30.0, "2025", sentence="Xiaomi handed over 30 cars in 2025.", text="30", start=19, end=21),
            claim("b", 33.0, "2025", sentence="Xiaomi handed over 33 cars in 2025.", text="33", start=19, end=21),
        ]
    )
    good = Finding("1" * 16, "agreement", "consistent", ("a",), "Fine.")
    bad = Finding("2" * 16, "conflict", "inconsistent", ("a", "b"), "30 or 33.", severity=0.9, suggestion="fits 30")
    page = Page(FindingsTable([good, bad], claims=claims)._repr_html_())
    assert page.texts["evf-badge"] == "✗ inconsistent✓ consistent"
    assert "30" in page.texts["evf-difference"]
    assert "33" in page.texts["evf-difference"]
    assert "cars" not in page.texts["evf-difference"]
    assert "What would fit: 30" in page.texts["evf-finding"]
    assert "2 findings: 1 inconsistent, 1 consistent" in page.texts["evf-soft"]
    alone = Page(FindingsTable([bad])._repr_html_())
    assert "30 or 33." in alone.texts["evf-why"]
    assert "0 findings" in Page(FindingsTable()._repr_html_()).texts["evf-soft"]


def test_words_that_differ() -> None:
    first, second = "BYD sold 430,000 cars in June", "byd sold  431,000 cars in May"
    mine, other = differing_words(first, second)
    assert [first[one.start : one.end] for one in mine] == ["430,000", "June"]
    assert [second[one.start : one.end] for one in other] == ["431,000", "May"]
    assert differing_words("wholly different", "nothing in common here") == ([], [])


def test_claims_are_found_in_their_sentence() -> None:
    sentence = "From 20 to 20 cars."
    pair = [
        claim("a", 20.0, text="20", start=105, end=107, sentence=sentence),
        claim("b", 20.0, text="20", start=111, end=113, sentence=sentence),
    ]
    assert [(one.start, one.end) for one in claim_marks(pair)] == [(5, 7), (11, 13)]
    assert claim_marks(pair[1:]) == [], "one alone may be either"
    small = claim("c", 5.0, text="5", start=30, end=31, sentence="Of 25 and 1.5 it took 5.")
    assert [(one.start, one.end) for one in claim_marks([small])] == [(22, 23)]
    attached = claim("d", 5.0, text="350K delivery", start=10, end=23, sentence="again350K delivery target")
    assert [(one.start, one.end) for one in claim_marks([attached])] == [(5, 18)]
    assert claim_marks([claim("a", text="99", sentence="none here")]) == []
    assert claim_marks([]) == []


class _Shell:
    """What IPython's shell is to us."""

    kernel = object()
    cell = "one"

    def get_parent(self) -> dict[str, Any]:
        return {"metadata": {"cellId": self.cell}}


def test_the_bundle_of_itables_travels_once(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("itables")
    shell = _Shell()
    monkeypatch.setitem(sys.modules, "IPython", type("IPython", (), {"get_ipython": staticmethod(lambda: shell)}))
    monkeypatch.setattr(interactive, "_carrier", {})
    table = ClaimsTable([claim("a", 1.0)])
    first = table._repr_html_()
    packed = re.findall(r'read\("([A-Za-z0-9+/=]+)"\)', first)
    assert [len(gzip.decompress(base64.b64decode(one))) > 10_000 for one in packed] == [True, True]
    assert not re.search(r"https?://", re.sub(r'"[A-Za-z0-9+/=]{1000,}"', "", first)), "nothing from the network"
    assert len(table._repr_html_()) > 100_000, "the same cell run again carries it again"
    shell.cell = "two"
    assert len(table._repr_html_()) < 20_000
    names = [re.search(r'<table[^>]* id="([^"]+)"', table._repr_html_())[1] for _ in range(2)]  # type: ignore[index]
    assert names[0] != names[1]


def test_outside_of_a_notebook_there_is_no_script() -> None:
    assert "<script" not in ClaimsTable([claim("a", 1.0)])._repr_html_()


def test_dollars_are_no_formulas() -> None:
    table = ClaimsTable([claim("a", 1.0, sentence="$88 million or $95 million")])
    for shown in (table, FindingsTable(), evfacts.highlight("It paid $88 million, not $95 million.")):
        assert "mathjax_ignore" in Page(shown._repr_html_()).values("class")[0].split()


def test_what_extract_gives_shows_itself() -> None:
    table = evfacts.extract("BYD sold 382,585 cars in June 2025.", published="2025-07-02")
    page = Page(table._repr_html_())
    assert "382,585 vehicle" in page.texts["evf-table"]
    assert "382,585 cars" in page.texts["evf-figure"]
