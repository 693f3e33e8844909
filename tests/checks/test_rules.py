"""The rules of the contract, one by one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from making import make

from evfacts.checks import crosscheck
from evfacts.errors import RateError
from evfacts.schema import Claim, Finding

USD: dict[str, Any] = {"metric": "investment", "unit": "USD"}
CNY: dict[str, Any] = {"metric": "investment", "unit": "CNY"}
JUNE = {"period_start": "2025-06-01", "period_end": "2025-06-30"}


def one(findings: list[Finding], kind: str) -> Finding:
    found = [finding for finding in findings if finding.kind == kind]
    assert len(found) == 1, findings
    return found[0]


def kinds(claims: list[Claim]) -> list[tuple[str, str]]:
    return [(finding.kind, finding.verdict) for finding in crosscheck(claims)]


# fx


def test_apposition_names_rate_day_and_source() -> None:
    claims = make(
        "It put {$88 million} ({635 million yuan}) into land.", [USD | {"value": 88e6}, CNY | {"value": 635e6}]
    )
    finding = one(crosscheck(claims), "fx")
    assert finding.verdict == "consistent"
    assert finding.claims == (claims[0].claim_id, claims[1].claim_id)
    assert finding.expected == pytest.approx(631.2e6, rel=0.001)
    assert "2025-07-15" in finding.explanation
    assert "European Central Bank" in finding.explanation


def test_amounts_paragraphs_apart_confirm_but_never_accuse() -> None:
    dollars = make("A calculated {$88 million} bet.", [USD | {"value": 88e6}], doc_id="a")
    fits = make("The {635 million yuan} deal secures land near the first plant.", [CNY | {"value": 635e6}], doc_id="a")
    other = make("The {935 million yuan} deal secures land near the first plant.", [CNY | {"value": 935e6}], doc_id="a")
    assert kinds(dollars + fits) == [("fx", "consistent")]
    assert kinds(dollars + other) == []


def test_the_rate_that_the_text_states_comes_first() -> None:
    rates = ("USD/CNY=8.0",)
    claims = make(
        "It paid {$10 million} ({80 million yuan}).",
        [USD | {"value": 10e6, "text_rates": rates}, CNY | {"value": 80e6, "text_rates": rates}],
    )
    finding = one(crosscheck(claims), "fx")
    assert finding.verdict == "consistent"
    assert "the text" in finding.explanation


def test_no_rate_is_undecided_and_says_why() -> None:
    claims = make(
        "It paid {$10 million} ({10 million yuan}).",
        [USD | {"value": 10e6}, CNY | {"value": 10e6}],
        published="1985-03-01",
    )
    finding = one(crosscheck(claims), "fx")
    assert finding.verdict == "undecided"
    assert finding.reason is not None
    assert "7 days before" in finding.reason


def test_an_article_without_a_date_takes_a_range_and_says_so() -> None:
    claims = make(
        "It cost {$1.13bn} ({£600m}).", [USD | {"value": 1.13e9}, USD | {"unit": "GBP", "value": 6e8}], published=None
    )
    finding = one(crosscheck(claims), "fx")
    assert finding.verdict == "consistent"
    assert "no date" in finding.explanation


def test_the_users_rates(tmp_path: Path) -> None:
    table = tmp_path / "rates.csv"
    table.write_text("date,base,quote,rate,source\n2025-07-15,USD,CNY,5.0,own\n", encoding="utf-8")
    claims = make("It put {$10 million} ({50 million yuan}) into land.", [USD | {"value": 10e6}, CNY | {"value": 50e6}])
    assert one(crosscheck(claims), "fx").verdict == "inconsistent"
    assert one(crosscheck(claims, rates=table), "fx").verdict == "consistent"
    with pytest.raises(RateError, match=r"missing\.csv"):
        crosscheck(claims, rates=tmp_path / "missing.csv")


@pytest.mark.parametrize(
    ("text", "first", "second", "words"),
    [
        ("{4.07 million yuan} ({$27,000})", ("CNY", 4.07e6), ("USD", 27e3), "currency is JPY"),
        ("{$5 billion} ({£4.5 billion})", ("USD", 5e9), ("GBP", 4.5e9), "currency is EUR"),
        ("{10 billion yuan} ({$1.4 million})", ("CNY", 1e10), ("USD", 1.4e6), "billion for million"),
        ("{Rs 5,000 lakh} ({$580 million})", ("INR", 5e8), ("USD", 580e6), "crore for lakh"),
        ("{$253,500} ({35,364 yuan})", ("USD", 253500), ("CNY", 35364), "currencies swapped"),
        ("{180,000 yuan} ({$2,510})", ("CNY", 180e3), ("USD", 2510), "$25,100"),
        ("{100 million yuan} ({$19.3 million})", ("CNY", 1e8), ("USD", 19.3e6), "$13.9 million"),
    ],
)
def test_slips_are_explained(text: str, first: tuple[str, float], second: tuple[str, float], words: str) -> None:
    rows = [{"metric": "cost", "unit": unit, "value": value} for unit, value in (first, second)]
    finding = one(crosscheck(make(f"The bill was {text} in all.", rows)), "fx")
    assert finding.verdict == "inconsistent"
    assert finding.suggestion is not None
    assert words in finding.suggestion


def test_two_prices_of_two_countries_are_not_one() -> None:
    rows = [{"metric": "price", "unit": "USD", "value": 99.0}, {"metric": "price", "unit": "GBP", "value": 69.0}]
    assert [item for item in kinds(make("It costs {$99} ({£69} in the UK).", rows)) if item[1] == "inconsistent"] == []


def test_losses_compare_by_size() -> None:
    rows = [
        {"metric": "net_income", "unit": "USD", "value": -88e6},
        {"metric": "net_income", "unit": "CNY", "value": 631e6},
    ]
    assert one(crosscheck(make("A loss of {$88 million} ({631 million yuan}).", rows)), "fx").verdict == "consistent"


# scope, bounds, words


def test_wholesale_and_retail_never_conflict() -> None:
    rows = [JUNE | {"value": 382585.0, "scope": ("wholesale",)}, JUNE | {"value": 328585.0, "scope": ("retail",)}]
    wholesale = make("It sold {382,585} cars to dealers.", rows[:1])
    retail = make("It sold {328,585} cars to drivers.", rows[1:])
    assert kinds(wholesale + retail) == []
    same = make("It sold {328,585} cars to dealers.", [JUNE | {"value": 328585.0, "scope": ("wholesale",)}])
    assert kinds(wholesale + same) == [("conflict", "inconsistent")]


def test_test_cycles_never_conflict() -> None:
    rows = [{"metric": "range", "unit": "km", "value": 702.0, "scope": ("CLTC",)}]
    other = [{"metric": "range", "unit": "km", "value": 720.0, "scope": ("WLTP",)}]
    assert kinds(make("{702 km} by CLTC.", rows, product="P7") + make("{720 km} by WLTP.", other, product="P7")) == []


def test_a_point_in_a_printed_range_agrees() -> None:
    goal = {"status": "target", "period_start": "2025-01-01", "period_end": "2025-12-31"}
    spread = make("It means to sell {90,000 to 100,000}.", [goal | {"low": 90e3, "high": 100e3}])
    point = make("It means to sell {95,000}.", [goal | {"value": 95e3}], doc_id="b", published="2025-07-16")
    assert ("agreement", "consistent") in kinds(spread + point)
    assert all(verdict == "consistent" for _, verdict in kinds(spread + point))


def test_more_than_agrees_with_a_little_more() -> None:
    headline = make("{50,000} and more", [JUNE | {"low": 50e3, "high": None, "approx": ">="}], section="headline")
    body = make("It handed over {50,129} cars.", [JUNE | {"value": 50129.0}])
    assert kinds(headline + body) == [("agreement", "consistent")]


def test_about_widens_to_five_percent() -> None:
    rows = [{"metric": "range", "unit": "mile", "value": 300.0}, {"metric": "range", "unit": "km", "value": 503.0}]
    assert one(crosscheck(make("{300 miles} ({503 km})", rows)), "unit").verdict == "inconsistent"
    rows[1]["approx"] = "~"
    assert one(crosscheck(make("{300 miles} (about {503 km})", rows)), "unit").verdict == "consistent"


# across articles


def _outlet(doc_id: str, text: str, value: float, **fields: Any) -> list[Claim]:
    return make(f"It sold {{{text}}} in June.", [JUNE | {"value": value} | fields], doc_id=doc_id)


def test_a_chain_of_outlets_is_one_agreement() -> None:
    claims = [claim for name in "abcde" for claim in _outlet(name, "382,585", 382585.0)]
    finding = one(crosscheck(claims), "agreement")
    assert finding.sources == 5
    assert len(finding.claims) == 5


def test_syndicated_copies_count_once() -> None:
    claims = _outlet("a", "382,585", 382585.0) + _outlet("b", "382,585", 382585.0, duplicate_of="a")
    assert crosscheck(claims) == []
    assert one(crosscheck(claims + _outlet("c", "382,585", 382585.0)), "agreement").sources == 2


def test_exchanged_digits_in_another_outlet_are_a_conflict() -> None:
    claims = _outlet("a", "382,585", 382585.0) + _outlet("b", "382,585", 382585.0) + _outlet("c", "328,585", 328585.0)
    finding = one(crosscheck(claims), "conflict")
    assert finding.verdict == "inconsistent"
    assert finding.suggestion is not None
    assert "382,585" in finding.suggestion


def test_a_target_that_a_later_article_changes_is_a_revision() -> None:
    goal = {"status": "target", "period_start": "2025-01-01", "period_end": "2025-12-31"}
    claims = make("It aims for {500,000}.", [goal | {"value": 5e5}], published="2025-01-10")
    claims += make("It aims for {580,000}.", [goal | {"value": 5.8e5}], doc_id="b", published="2025-08-10")
    finding = one(crosscheck(claims), "revision")
    assert (finding.verdict, finding.outcome) == ("consistent", "raised")


def test_a_goal_is_met_or_missed() -> None:
    year = {"period_start": "2024-01-01", "period_end": "2024-12-31"}
    goal = make("It aims for {80,000}.", [year | {"status": "target", "value": 8e4}], published="2024-07-15")
    met = make("It delivered {97,399}.", [year | {"value": 97399.0}], doc_id="b", published="2025-01-14")
    missed = make("It delivered {77,399}.", [year | {"value": 77399.0}], doc_id="b", published="2025-01-14")
    assert one(crosscheck(goal + met), "revision").outcome == "met"
    assert one(crosscheck(goal + missed), "revision").outcome == "missed"


def test_projects_of_one_company_are_not_one_plan() -> None:
    row = {"metric": "investment", "unit": "USD", "status": "plan"}
    hungary = make("A plant in Szeged for {$4.5 billion}.", [row | {"value": 4.5e9}], published="2024-01-10")
    brazil = make("A plant in Bahia for {$1.0 billion}.", [row | {"value": 1e9}], doc_id="b", published="2024-05-10")
    assert crosscheck(hungary + brazil) == []


# reference figures


def _reference(folder: Path) -> Path:
    path = folder / "official.csv"
    path.write_text(
        "# figures\ncompany,metric,period_start,period_end,value,unit,source\n"
        "BYD,sales,2025-06-01,2025-06-30,382585,vehicle,BYD filing\n",
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize(
    ("text", "value", "verdict"),
    [("382,585", 382585.0, "consistent"), ("0.38 million", 380e3, "consistent"), ("430,000", 430e3, "inconsistent")],
)
def test_reference_figures(tmp_path: Path, text: str, value: float, verdict: str) -> None:
    findings = crosscheck(_outlet("a", text, value), reference=_reference(tmp_path))
    assert [finding.verdict for finding in findings] == [verdict]
    assert findings[0].reason == ("supported" if verdict == "consistent" else "contradicted")
    assert "BYD filing" in findings[0].explanation


def test_what_the_reference_does_not_cover_is_left_alone(tmp_path: Path) -> None:
    path = _reference(tmp_path)
    assert crosscheck(_outlet("a", "1,000", 1000.0, period_end="2025-07-31"), reference=path) == []
    assert crosscheck(_outlet("a", "1,000", 1000.0, scope=("exports",)), reference=path) == []


# whatever a table holds


def test_an_empty_table() -> None:
    assert crosscheck([]) == []


def test_odd_values_do_no_harm() -> None:
    rows = [
        {"value": float("inf")},
        {"value": float("nan")},
        {"low": None, "high": None},
        {"value": 0.0},
        {"value": 1e308},
        {"unit": None, "value": 3.0},
    ]
    text = "{a} {b} {c} {0} {1e308} {3}"
    assert crosscheck(make(text, rows)) == []


def test_a_row_that_is_there_twice_counts_once() -> None:
    claims = _outlet("a", "382,585", 382585.0)
    assert crosscheck(claims * 3) == []
