"""The verbs of a table: names as people write them, periods, goals with revisions, money, sources."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import evfacts
from evfacts.errors import EvFactsError, InputError, NoSuchEntryError, RateError, TableError
from evfacts.money import money_day
from evfacts.schema import Claim, Finding
from evfacts.selecting import period_of
from evfacts.table import ClaimsTable, FindingsTable

_BASE: dict[str, Any] = {
    "start": 0,
    "end": 6,
    "text": "30,000",
    "metric": "deliveries",
    "role": "level",
    "company": "Xiaomi",
    "product": None,
    "low": 30_000.0,
    "high": 30_000.0,
    "unit": "vehicle",
    "per": None,
    "period_start": None,
    "period_end": None,
    "status": "actual",
    "superseded": False,
    "published": dt.date(2025, 9, 1),
    "sentence": "It handed over 30,000 cars.",
}


def claim(key: str, value: float | None = None, period: str | None = None, **changes: Any) -> Claim:
    fields = _BASE | {"claim_id": key, "doc_id": f"doc-{key}", "source": f"outlet {key}"}
    if value is not None:
        fields |= {"low": value, "high": value, "value": value}
    if period is not None:
        fields["period_start"], fields["period_end"] = period_of(period)
    return Claim(**(fields | changes))


def ids(table: ClaimsTable) -> str:
    return "".join(one.claim_id for one in table)


# where


def test_a_company_is_found_by_any_of_its_names() -> None:
    table = ClaimsTable(
        [
            claim("a", company="Volkswagen", company_id="volkswagen"),
            claim("b", company="BYD", company_id="byd"),
            claim("c", company="Nowhere Motors"),
            claim("d", company=None),
        ]
    )
    assert ids(table.where(company="VW")) == "a"
    assert ids(table.where(company="volkswagen")) == "a"
    assert ids(table.where(company=["VW", "BYD"])) == "ab"
    assert ids(table.where(company="nowhere motors")) == "c"
    assert ids(table.where(company=None)) == "d"
    assert ids(table.where(company="Toyota")) == ""
    assert len(table.where(company="Toyota").to_pandas().columns) == len(table.to_pandas().columns)


def test_products_statuses_lists_and_functions() -> None:
    table = ClaimsTable(
        [
            claim("a", 10.0, product="SU7", product_id="xiaomi-su7", scope=("BEV", "retail")),
            claim("b", 20.0, status="target", scope=("PHEV",)),
            claim("c", 30.0, status="plan", published=None),
        ]
    )
    assert ids(table.where(product="su7")) == "a"
    assert ids(table.where(product=None)) == "bc"
    assert ids(table.where(status={"target", "plan"})) == "bc"
    assert ids(table.where(scope="retail")) == "a"
    assert ids(table.where(scope=["retail", "PHEV"])) == "ab"
    assert ids(table.where(value=lambda column: column > 15)) == "bc"
    assert ids(table.where(published="2025-09-01")) == "ab"
    assert ids(table.where(published=dt.datetime(2025, 9, 1, 12))) == "ab"
    assert ids(table.where(status=[])) == ""
    assert ids(table.where()) == "abc"


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-Q3", "2025-07-01", "2025-09-30"),
        ("2025Q4", "2025-10-01", "2025-12-31"),
        ("2025-h1", "2025-01-01", "2025-06-30"),
        ("2025-08-15", "2025-08-15", "2025-08-15"),
    ],
)
def test_periods_as_people_write_them(words: str, start: str, end: str) -> None:
    assert period_of(words) == (dt.date.fromisoformat(start), dt.date.fromisoformat(end))


@pytest.mark.parametrize("words", ["2025-13", "2025-02-30", "next year", "", "25", 2025, ("x", "y"), None])
def test_what_is_no_period_is_told(words: Any) -> None:
    with pytest.raises(InputError, match=r"is no (period|date)"):
        period_of(words)


def test_where_period() -> None:
    table = ClaimsTable(
        [
            claim("a", period="2025"),
            claim("b", period="2025-12"),
            claim("c", period_end=dt.date(2025, 12, 31)),
            claim("d"),
        ]
    )
    assert ids(table.where(period="2025")) == "ac"
    assert ids(table.where(period="2025-12")) == "b"
    assert ids(table.where(period=None)) == "d"
    assert ids(table.where(period=["2025", "2025-12"])) == "abc"
    assert ids(table.where(period=(dt.date(2025, 1, 1), "2025-12-31"))) == "ac"


def test_unknown_columns_and_values_are_told() -> None:
    table = ClaimsTable([claim("a")])
    with pytest.raises(KeyError) as caught:
        table.where(compnay="BYD")
    assert isinstance(caught.value, (NoSuchEntryError, TableError, EvFactsError))
    assert str(caught.value) == "the claims table has no column 'compnay'; did you mean company or company_id?"
    with pytest.raises(InputError, match="'delivery' is no metric; did you mean deliveries"):
        table.where(metric="delivery")
    with pytest.raises(InputError, match="'yesterday' is no date"):
        table.where(published="yesterday")
    with pytest.raises(InputError, match="1 answers for 0 rows"):
        ClaimsTable().where(value=lambda column: [True])


def test_where_of_findings_keeps_their_claims() -> None:
    claims = ClaimsTable([claim("a"), claim("b")])
    findings = FindingsTable(
        [
            Finding("1" * 16, "fx", "inconsistent", ("a", "b"), "no"),
            Finding("2" * 16, "sum", "consistent", ("b",), "yes"),
        ],
        claims=claims,
    )
    chosen = findings.where(verdict="inconsistent")
    assert [one.kind for one in chosen] == ["fx"]
    assert chosen.claims is claims
    assert len(findings.where(claims="b")) == 2
    with pytest.raises(InputError, match="is no verdict"):
        findings.where(verdict="wrong")


# timeline


def test_a_timeline_tells_revisions_and_what_came_of_them() -> None:
    table = ClaimsTable(
        [
            claim("a", 300_000, "2025", status="target", published=dt.date(2025, 1, 5)),
            claim("b", 300_000, "2025", status="target", superseded=True, published=dt.date(2025, 3, 5)),
            claim("c", 350_000, "2025", status="target", published=dt.date(2025, 3, 5), doc_id="doc-b"),
            claim("d", 340_000, "2025", status="target", published=dt.date(2025, 10, 5), period_start=None),
            claim("e", 400_000, "2025", status="forecast", published=dt.date(2025, 10, 6)),
            claim("f", 374_000, "2025", published=dt.date(2026, 1, 2)),
            claim("g", 31_000, "2025-12", published=dt.date(2026, 1, 2)),
            claim("h", 9.0, "2025", role="change", unit="percent", published=dt.date(2026, 1, 2)),
            claim("i", 350_000, "2025", status="target", published=dt.date(2025, 3, 6), duplicate_of="doc-b"),
        ]
    )
    frame = table.timeline("Xiaomi Corporation", "deliveries").set_index("claim_id")
    assert frame["revision"].dropna().to_dict() == {
        "a": "first",
        "b": "kept",
        "c": "raised",
        "d": "cut",
        "e": "first",
    }
    assert set(frame.index) == set("abcdefg")
    assert frame.loc["c", "previous"] == 300_000
    assert frame.loc["d", "actual"] == 374_000
    assert frame.loc["d", "gap"] == pytest.approx(0.1)
    assert str(frame["published"].dtype).startswith("datetime64")


def test_an_article_that_looks_back_revises_nothing() -> None:
    table = ClaimsTable(
        [
            claim("a", 350_000, "2025", status="target", published=dt.date(2025, 6, 1)),
            claim("b", 300_000, "2025", status="target", superseded=True, published=dt.date(2025, 7, 1), doc_id="x"),
            claim("c", 350_000, "2025", status="target", published=dt.date(2025, 7, 1), doc_id="x", start=20),
        ]
    )
    assert list(table.timeline("Xiaomi", "deliveries")["revision"]) == ["first", "earlier", "kept"]


def test_goals_without_a_period_or_of_other_things_do_not_revise_each_other() -> None:
    table = ClaimsTable(
        [
            claim("a", 1.0, status="target", metric="capacity"),
            claim("b", 2.0, status="target", metric="capacity"),
            claim("c", 3.0, "2025", status="target", metric="capacity", region="China"),
            claim("d", 4.0, "2025", status="target", metric="capacity"),
        ]
    )
    assert set(table.timeline("Xiaomi", "capacity")["revision"]) == {"first"}


def test_an_empty_timeline_has_its_columns() -> None:
    frame = ClaimsTable().timeline("Xiaomi", "deliveries")
    assert frame.empty
    assert {"revision", "actual", "gap"} <= set(frame.columns)
    assert frame["value"].dtype == "float64"


# compare


def test_compare_puts_companies_side_by_side() -> None:
    table = ClaimsTable(
        [
            claim("a", 30_000, "2025-08"),
            claim("b", 30_000, "2025-08", confidence=0.4),
            claim("c", 30_100, "2025-08", confidence=0.9),
            claim("d", 31_000, "2025-08", company="NIO", company_id="nio"),
            claim("e", 12_000, "2025-08", company="NIO", region="Europe"),
            claim("f", 99_000, "2025-08", status="target"),
            claim("g", 88_000, "2025-07"),
            claim("h", 77_000, "2025-08", superseded=True),
            claim("i", 30_000, "2025-08", duplicate_of="doc-a"),
        ]
    )
    frame = table.compare("company", metric="deliveries", period="2025-08")
    assert list(frame["company"]) == ["NIO", "Xiaomi", "NIO"]
    assert list(frame["value"]) == [31_000, 30_000, 12_000]
    xiaomi = frame.loc[1]
    assert (xiaomi["lowest"], xiaomi["highest"], xiaomi["sources"]) == (30_000, 30_100, 3)
    assert xiaomi["claims"] == ["a", "b", "c", "i"]
    assert list(frame["region"].fillna("")) == ["", "", "Europe"]
    assert table.compare("company", metric="deliveries", period="2024").empty
    assert len(table.compare("status", metric="deliveries", period="2025-08", company="Xiaomi")) == 2
    with pytest.raises(InputError, match="cannot be compared by 'sentence'"):
        table.compare("sentence", metric="deliveries")


# money_in


def test_money_in_dollars_fills_the_fields_of_a_claim() -> None:
    given = ClaimsTable(
        [
            claim("a", 635e6, unit="CNY", metric="investment", published=dt.date(2025, 7, 15)),
            claim("b", 88e6, unit="USD", metric="investment", published=dt.date(2025, 7, 15)),
            claim("c", 5.0),
            claim("d", 5.0, unit="CNY", published=None),
            claim("e", 5.0, unit="XAU"),
        ],
        dropped=None,
    )
    table = given.money_in("USD")
    assert isinstance(table, ClaimsTable)
    first, second, *rest = table
    assert first.value_usd == pytest.approx(635e6 * 0.1394, rel=1e-3)
    assert (first.fx_date, first.fx_source) == (dt.date(2025, 7, 15), "European Central Bank")
    assert (second.value_usd, second.fx_rate) == (88e6, 1.0)
    assert [one.value_usd for one in rest] == [None, None, None]
    assert [dataclasses.replace(one, value_usd=None, fx_rate=None, fx_date=None, fx_source=None) for one in table] == [
        *given
    ]
    assert table.money_in() == table


def test_the_day_of_a_rate() -> None:
    published = dt.date(2025, 7, 15)
    assert money_day(claim("a", period="2024")) == dt.date(2024, 12, 31)
    assert money_day(claim("a", period="2030", published=published)) == published
    assert money_day(claim("a", published=published)) == published
    assert money_day(claim("a", published=None)) is None


def test_money_in_other_currencies_and_at_rates_of_ones_own(tmp_path: Path) -> None:
    table = ClaimsTable([claim("a", 635e6, unit="CNY", published=dt.date(2025, 7, 15)), claim("b", 5.0)])
    frame = table.money_in("eur")
    assert isinstance(frame, pd.DataFrame)
    assert list(frame["claim_id"]) == ["a"]
    assert frame["value_eur"][0] == pytest.approx(75.9e6, rel=1e-2)
    rates = tmp_path / "rates.csv"
    rates.write_text("date,base,quote,rate,source\n2025-07-15,CNY,USD,0.2,treasury\n")
    mine = table.money_in("USD", rates=rates)[0]
    assert (mine.value_usd, mine.fx_source) == (127e6, "treasury")
    with pytest.raises(InputError, match="is no currency"):
        table.money_in("dollars")
    with pytest.raises(RateError):
        table.money_in("USD", rates=tmp_path / "none.csv")


# sources


def test_sources_tells_who_says_it_and_who_differs() -> None:
    table = ClaimsTable(
        [
            claim("a", 30_000, "2025-08", printed_low=29_500, printed_high=30_500, company_id="xiaomi"),
            claim("b", 30_123, "2025-08", published=dt.date(2025, 9, 2), company="Xiaomi Auto", company_id="xiaomi"),
            claim("c", 36_000, "2025-08", published=dt.date(2025, 9, 3), company_id="xiaomi"),
            claim("d", 30_000, "2025-07", company_id="xiaomi"),
            claim("e", 30_000, "2025-08", status="target", company_id="xiaomi"),
        ]
    )
    frame = table.sources("a")
    assert list(frame["claim_id"]) == ["a", "b", "c"]
    assert list(frame["agrees"]) == [True, True, False]
    assert list(frame["source"]) == ["outlet a", "outlet b", "outlet c"]
    assert table.sources(table[0]).equals(frame)
    with pytest.raises(KeyError, match="no claim of this table has the id 'zz'"):
        table.sources("zz")


def test_the_verbs_on_what_extract_gives() -> None:
    table = evfacts.extract("BYD sold 382,585 cars in June 2025.", published="2025-07-02").money_in("USD")
    assert len(table.where(company="BYD Auto", metric="sales", period="2025-06")) == 1
    findings = evfacts.crosscheck(table)
    assert findings.claims is table
    assert evfacts.crosscheck(list(table)).claims == table
