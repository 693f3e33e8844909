"""Charts: what each one draws, in light and dark, without a browser or a network."""

from __future__ import annotations

import builtins
import datetime as dt
import json
import re
from pathlib import Path
from typing import Any

import pytest

import evfacts
from evfacts.errors import InputError, MissingExtraError, NoSuchEntryError
from evfacts.schema import Finding
from evfacts.table import ClaimsTable, FindingsTable
from tests.test_table_verbs import claim

pytest.importorskip("altair")
pytest.importorskip("vl_convert")

GOALS = ClaimsTable(
    [
        claim("a", 300_000, "2025", status="target", published=dt.date(2025, 1, 5)),
        claim("b", 350_000, "2025", status="target", published=dt.date(2025, 3, 5)),
        claim("c", 374_000, "2025", published=dt.date(2026, 1, 2)),
        claim("d", 31_000, "2025-12", published=dt.date(2026, 1, 2)),
        claim("e", 9.9, "2025", status="target", published=dt.date(2025, 3, 5), unit="percent"),
    ]
)


def rows(spec: dict[str, Any]) -> list[dict[str, Any]]:
    """The data of all layers."""
    found: list[dict[str, Any]] = []

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            data = node.get("data")
            if isinstance(data, dict) and "values" in data:
                found.extend(data["values"])
            for one in node.values():
                walk(one)
        elif isinstance(node, list):
            for one in node:
                walk(one)

    walk(spec.get("layer", [spec]))
    found.extend(row for values in spec.get("datasets", {}).values() for row in values)
    return found


def test_targets_with_revisions_and_what_came_of_them() -> None:
    picture = evfacts.charts.targets(GOALS, "Xiaomi Corporation", "deliveries")
    assert picture.title == "Xiaomi: deliveries, goals and what came of them"
    told = {row["words"] for row in rows(picture.spec())} - {""}
    assert told == {"300,000", "350,000", "374,000 reached", "31,000 in Dec 2025"}
    spec = json.dumps(picture.spec())
    assert '"step-after"' in spec
    assert '"title": "vehicles"' in spec
    with pytest.raises(InputError, match="no dated deliveries of NIO"):
        evfacts.charts.targets(GOALS, "NIO", "deliveries")


def test_companies_by_month() -> None:
    table = ClaimsTable(
        [
            claim("a", 30_000, "2025-07"),
            claim("b", 31_000, "2025-08"),
            claim("c", 40_000, "2025-08", company="NIO", company_id="nio"),
            claim("d", 1.0, "2025-08", company="Sany"),
            claim("e", 99_000, "2025-Q3"),
            claim("f", 98_000, "2025-08", region="China"),
        ]
    )
    picture = evfacts.charts.companies_by_month(table)
    cells = {(row["company"], row["month"]): row["words"] for row in rows(picture.spec())}
    assert cells == {
        ("Xiaomi", "2025-07"): "30K",
        ("Xiaomi", "2025-08"): "31K",
        ("NIO", "2025-08"): "40K",
        ("Sany", "2025-08"): "1",
    }
    few = evfacts.charts.companies_by_month(table, companies=["NIO Inc."], months=1)
    assert {row["company"] for row in rows(few.spec())} == {"NIO"}
    with pytest.raises(InputError, match="no orders of whole months"):
        evfacts.charts.companies_by_month(table, "orders")


def test_money_in_one_currency() -> None:
    day = dt.date(2025, 7, 15)
    table = ClaimsTable(
        [
            claim("a", 635e6, unit="CNY", metric="investment", published=day),
            claim("b", 88e6, unit="USD", metric="investment", published=day),
            claim("c", -2e9, unit="EUR", metric="net_income", published=day),
            claim("d", 5.0),
        ]
    )
    words = {row["words"] for row in rows(evfacts.charts.money(table).spec())}
    assert words == {"≈ 88.5 million USD  (635 million CNY)", "≈ −2.33 billion USD  (-2 billion EUR)"}
    euros = evfacts.charts.money(table, "EUR", metric="net_income")
    assert {row["words"] for row in rows(euros.spec())} == {"−2 billion EUR"}
    with pytest.raises(InputError, match="no amount of money"):
        evfacts.charts.money(table.where(unit="vehicle"))


def test_outlets() -> None:
    table = ClaimsTable(
        [
            claim("a", 30_000, "2025-08", text="about 30,000", printed_low=29_500, printed_high=30_500),
            claim("b", 30_123, "2025-08", text="30,123", attribution="CPCA"),
            claim("c", 36_000, "2025-08", text="36,000", published=None),
            claim("d", None, "2025-08", metric="launch", unit="date", low=None, high=None),
        ]
    )
    drawn = [row for row in rows(evfacts.charts.outlets(table, "a").spec()) if "who" in row]
    assert [(row["words"], row["verdict"]) for row in drawn] == [
        ("“about 30,000”", "agrees"),
        ("“30,123”, says CPCA", "agrees"),
        ("“36,000”", "differs"),
    ]
    assert [row["who"] for row in drawn] == ["1 Sep 2025  outlet a", "1 Sep 2025  outlet b", "outlet c"]
    with pytest.raises(NoSuchEntryError):
        evfacts.charts.outlets(table, "zz")
    with pytest.raises(InputError, match="no number to draw"):
        evfacts.charts.outlets(table, "d")


def test_share_of_claims_checked() -> None:
    table = ClaimsTable([claim("a"), claim("b"), claim("c"), claim("d", metric="sales")])
    findings = FindingsTable(
        [
            Finding("1" * 16, "sum", "consistent", ("a", "b"), "yes"),
            Finding("2" * 16, "fx", "inconsistent", ("b",), "no"),
        ]
    )
    drawn = rows(evfacts.charts.checked(table, findings).spec())
    parts = {(row["group"], row["outcome"]): row["part"] for row in drawn}
    assert parts["all claims (4)", "confirmed"] == 0.25
    assert parts["all claims (4)", "contradicted"] == 0.25
    assert parts["all claims (4)", "not checked"] == 0.5
    assert parts["sales (1)", "not checked"] == 1.0
    with pytest.raises(InputError, match="no claims to draw"):
        evfacts.charts.checked(ClaimsTable(), [])


def test_pictures_are_drawn_offline_for_light_and_dark(tmp_path: Path) -> None:
    picture = evfacts.charts.targets(GOALS, "Xiaomi", "deliveries")
    light, dark = picture.svg(), picture.svg(dark=True)
    assert "#ffffff" in light
    assert "#15181c" in dark
    for svg in (light, dark):
        assert set(re.findall(r"https?://[^\"' )]+", svg)) <= {
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/1999/xlink",
        }
        assert "374,000 reached" in svg
    for name, start in (("a.png", b"\x89PNG"), ("a.svg", b"<svg"), ("a.json", b"{")):
        picture.save(tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(start)
    with pytest.raises(InputError, match=r"\.svg, \.png or \.json"):
        picture.save(tmp_path / "a.pdf")
    shown = picture._repr_mimebundle_()
    assert set(shown) == {"text/html", "image/png", "text/plain"}
    assert shown["text/html"].count("<img") == 2
    assert type(picture.chart).__name__ == "LayerChart"


def test_names_in_charts_are_text() -> None:
    hostile = '</svg><script>alert(1)</script>\'"+alert(1)+"'
    table = ClaimsTable([claim("a", 88e6, unit="USD", metric="investment", company=hostile, source=hostile)])
    for picture in (evfacts.charts.money(table), evfacts.charts.outlets(table, "a")):
        assert "<script" not in picture.svg()
        assert "<script" not in picture._repr_mimebundle_()["text/html"]


def test_the_missing_extra_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **options: Any) -> Any:
        if name == "vl_convert":
            raise ImportError("No module named 'vl_convert'", name="vl_convert")
        return real(name, *rest, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtraError, match=r"charts need vl_convert; .*pip install 'evfacts\[charts\]'"):
        evfacts.charts.checked(GOALS, [])
