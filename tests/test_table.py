"""Tables: every way out and back gives the same rows; damage is named."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from pathlib import Path

import jsonschema
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evfacts.errors import TableError
from evfacts.records import from_plain, shortest, to_plain
from evfacts.schema import Claim, Finding, arrow_schema, claim_id, json_schema
from evfacts.table import ClaimsTable, FindingsTable


def claim(**changes: object) -> Claim:
    values: dict[str, object] = {
        "claim_id": claim_id("a", "00", 3, 19, "investment", "level", "Xiaomi", None),
        "doc_id": "a",
        "start": 3,
        "end": 19,
        "text": "635 million yuan",
        "metric": "investment",
        "role": "level",
        "company": "Xiaomi",
        "product": None,
        "low": 635e6,
        "high": 635e6,
        "unit": "CNY",
        "per": None,
        "period_start": dt.date(2025, 7, 1),
        "period_end": dt.date(2025, 7, 31),
        "status": "actual",
        "superseded": False,
        "value": 635e6,
        "scope": ("retail", "BEV"),
        "confidence": 0.93,
        "sentence": "It paid 635 million yuan.",
        "published": dt.date(2025, 7, 15),
    }
    return Claim(**(values | changes))  # type: ignore[arg-type]


OTHER = claim(
    claim_id="ffffffffffffffff",
    text="-22.7%",
    sentence='=1+1 \u2028 "quoted", <b>bold</b>\nnext',
    low=None,
    high=-22.7,
    product="",
    period_start=None,
    scope=(),
    company="'=it",
    title="@home",
    superseded=True,
)
TABLE = ClaimsTable([claim(), OTHER])
FINDING = Finding("0123456789abcdef", "fx", "consistent", ("a", "b"), "They agree.", expected=88.5e6)


def test_records_come_back_as_they_went_in() -> None:
    assert list(TABLE) == [claim(), OTHER]
    assert TABLE[0] == claim()
    assert TABLE[-1] == OTHER
    assert len(TABLE) == 2
    with pytest.raises(IndexError):
        TABLE[2]


def test_arrow_schema_is_that_of_the_record() -> None:
    assert TABLE.to_arrow().schema.equals(arrow_schema(Claim), check_metadata=True)
    assert ClaimsTable().to_arrow().schema.equals(arrow_schema(Claim), check_metadata=True)


@pytest.mark.parametrize("suffix", [".parquet", ".jsonl"])
def test_files_are_lossless(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"claims{suffix}"
    TABLE.write(path)
    assert ClaimsTable.read(path) == TABLE


def test_csv_round_trip_but_for_empty_text_in_nullable_columns(tmp_path: Path) -> None:
    TABLE.to_csv(tmp_path / "c.csv")
    back = list(ClaimsTable.read(tmp_path / "c.csv"))
    assert back == [claim(), claim(**{**to_plain_fields(OTHER), "product": None})]


def to_plain_fields(one: Claim) -> dict[str, object]:
    return {name: getattr(one, name) for name in to_plain(one)}


def test_pandas_round_trip() -> None:
    frame = TABLE.to_pandas()
    assert frame["low"].isna().tolist() == [False, True]
    assert str(frame["published"].dtype).startswith("datetime64")
    assert frame.loc[0, "value"] == 635e6
    assert ClaimsTable.from_pandas(frame) == TABLE


def test_findings(tmp_path: Path) -> None:
    table = FindingsTable([FINDING])
    for suffix in (".parquet", ".jsonl", ".csv"):
        table.write(tmp_path / f"f{suffix}")
        assert list(FindingsTable.read(tmp_path / f"f{suffix}")) == [FINDING]


def test_jsonl_is_flat_with_shortest_numbers_and_iso_dates() -> None:
    out = io.StringIO()
    TABLE.to_jsonl(out)
    first, second = map(json.loads, out.getvalue().splitlines())
    assert '"low": 635000000,' in out.getvalue()
    assert '"high": -22.7,' in out.getvalue()
    assert first["published"] == "2025-07-15"
    assert first["scope"] == ["retail", "BEV"]
    assert second["low"] is None
    assert list(first) == [field.name for field in arrow_schema(Claim)]
    for row in (first, second):
        jsonschema.validate(row, json_schema(Claim))


def test_csv_cells_never_begin_as_a_formula() -> None:
    out = io.StringIO()
    TABLE.to_csv(out)
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))
    text = {field.name for field in arrow_schema(Claim) if field.type == pa.string()}
    for row in rows:
        for name in text:
            assert not row[name].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert rows[1]["text"] == "'-22.7%"
    assert rows[1]["high"] == "-22.7"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_text_survives_csv_and_jsonl(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    table = ClaimsTable([claim(text=text, sentence=text, company=text)])
    for suffix in (".csv", ".jsonl"):
        table.write(folder / f"c{suffix}")
        assert ClaimsTable.read(folder / f"c{suffix}") == table


def test_missing_columns_are_named(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="lacks the columns metric, unit"):
        ClaimsTable.from_arrow(TABLE.to_arrow().drop_columns(["metric", "unit"]))
    with pytest.raises(TableError, match="lacks the columns doc_id"):
        ClaimsTable.from_pandas(TABLE.to_pandas().drop(columns=["doc_id"]))
    row = to_plain(claim())
    del row["metric"]
    (tmp_path / "c.jsonl").write_text(json.dumps(to_plain(claim())) + "\n" + json.dumps(row) + "\n")
    with pytest.raises(TableError, match=r"c\.jsonl, line 2: the column metric is missing"):
        ClaimsTable.from_jsonl(tmp_path / "c.jsonl")


def test_columns_with_a_default_may_be_missing_and_others_are_left_out() -> None:
    data = TABLE.to_arrow().drop_columns(["confidence", "region"]).append_column("mine", pa.array([1, 2]))
    back = ClaimsTable.from_arrow(data)
    assert [one.confidence for one in back] == [0.5, 0.5]
    assert back[0].region is None


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("c.jsonl", "{\n", "line 1: not JSON"),
        ("c.jsonl", "[1]\n", "line 1: a JSON object was expected"),
        ("c.jsonl", json.dumps({**to_plain(claim()), "low": "much"}), "line 1: low: 'much' is not a number"),
        ("c.jsonl", json.dumps({**to_plain(claim()), "published": "July"}), "line 1: published: Invalid isoformat"),
        ("c.jsonl", json.dumps({**to_plain(claim()), "metric": None}), "metric"),
        ("c.csv", "claim_id,doc_id\na\n", "line 2: 1 cells where the head has 2"),
        ("c.parquet", "PAR1", "cannot be read as Parquet"),
        ("c.txt", "", "the suffix must be one of .parquet, .jsonl, .csv"),
    ],
)
def test_damaged_files_are_named(tmp_path: Path, name: str, content: str, message: str) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(TableError, match=message) as caught:
        ClaimsTable.read(tmp_path / name)
    assert name in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    for suffix in (".parquet", ".jsonl", ".csv"):
        with pytest.raises(TableError, match="gone"):
            ClaimsTable.read(tmp_path / f"gone{suffix}")


def test_columns_of_another_type_are_named() -> None:
    frame = TABLE.to_pandas().assign(start="three")
    with pytest.raises(TableError, match="column start does not hold int64"):
        ClaimsTable.from_pandas(frame)
    with pytest.raises(TableError, match="column doc_id is empty in row 2"):
        ClaimsTable.from_pandas(TABLE.to_pandas().assign(doc_id=["a", None]))
    with pytest.raises(TableError, match="cannot be read as claims"):
        ClaimsTable.from_pandas(pd.DataFrame({"claim_id": ["a", 5]}))


def test_concat_keeps_the_first_of_equal_ids() -> None:
    both = ClaimsTable.concat([TABLE, ClaimsTable([claim(text="other"), claim(claim_id="b" * 16)])])
    assert [one.claim_id for one in both] == [claim().claim_id, OTHER.claim_id, "b" * 16]
    assert both[0].text == "635 million yuan"
    assert len(ClaimsTable.concat([])) == 0


def test_html_escapes_all_that_came_from_a_text() -> None:
    shown = ClaimsTable([claim(company="<script>alert(1)</script>", sentence="a < b & 'c'")])._repr_html_()
    assert "<script" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert "a &lt; b &amp; &#x27;c&#x27;" in shown
    assert "635 million CNY" in shown
    assert "Jul 2025" in shown
    assert (
        "&lt;b&gt;They" in FindingsTable([Finding("1" * 16, "fx", "consistent", (), "<b>They agree</b>")])._repr_html_()
    )


def test_html_shows_the_first_rows_of_a_long_table() -> None:
    shown = ClaimsTable([claim(claim_id=f"{n:016x}") for n in range(320)])._repr_html_()
    assert shown.count("<tr>") == 301
    assert "320 claims, the first 300 shown" in shown


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_shortest_numbers_are_exact(value: float) -> None:
    assert float(shortest(value)) == value
    assert json.loads(json.dumps(shortest(value))) == value


def test_plain_values_of_a_record() -> None:
    assert from_plain(Claim, to_plain(OTHER)) == OTHER
    with pytest.raises(KeyError):
        from_plain(Claim, {})
