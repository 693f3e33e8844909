"""The schemas derived from the record types, and the documentation that shows them."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import jsonschema
import pyarrow as pa
import pytest

from evfacts.records import to_plain
from evfacts.schema import (
    RECORDS,
    Article,
    Claim,
    Finding,
    arrow_schema,
    claim_id,
    field_table,
    finding_id,
    json_schema,
)

DOCS = Path(__file__).resolve().parents[1] / "docs" / "claims.md"


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_field_is_in_every_derived_schema(record: type) -> None:
    names = [field.name for field in dataclasses.fields(record)]
    assert arrow_schema(record).names == names
    assert list(json_schema(record)["properties"]) == names
    assert all(f"| `{name}` |" in field_table(record) for name in names)
    assert all(field.metadata["doc"] for field in dataclasses.fields(record))


def test_arrow_types_of_a_claim() -> None:
    schema = arrow_schema(Claim)
    assert schema.field("low").type == pa.float64()
    assert schema.field("period_start").type == pa.date32()
    assert schema.field("scope").type == pa.list_(pa.string())
    assert schema.field("company").nullable and not schema.field("metric").nullable


def test_a_written_claim_is_valid_by_its_json_schema() -> None:
    scored = {"metric": "margin", "role": "level", "company": None, "product": None, "low": 1.5, "high": 1.5}
    scored |= {"unit": "percent", "per": None, "period_start": dt.date(2025, 4, 1), "period_end": None}
    claim = Claim("0" * 16, "a", 0, 4, "1.5%", **scored, status="actual", superseded=False)
    jsonschema.validate(to_plain(claim), json_schema(Claim))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(to_plain(claim) | {"low": "1.5"}, json_schema(Claim))


def test_ids_depend_on_the_identifying_fields_alone() -> None:
    digest = Article("a", "text").text_sha256
    one = claim_id("a", digest, 0, 4, "sales", "level", "Zenvolt", None)
    assert one == claim_id("a", digest, 0, 4, "sales", "level", "Zenvolt", None)
    assert len(one) == 16 and int(one, 16) >= 0
    others = {
        claim_id("a", digest, 0, 4, "sales", role, company, None)
        for role in ("level", "change")
        for company in ("Zenvolt", None)
    }
    assert len(others) == 4
    assert finding_id("sum", ["a", "b"]) != finding_id("sum", ["b", "a"])


def test_the_documentation_shows_the_fields() -> None:
    text = DOCS.read_text(encoding="utf-8")
    assert field_table(Claim) in text
    assert field_table(Finding) in text
