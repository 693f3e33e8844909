"""The sentences of tests/cases/quantities.jsonl, each with its quantities written beside it."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from evfacts.grammar.quantities import find_quantities
from evfacts.schema import Quantity

CASES = Path(__file__).parents[1] / "cases" / "quantities.jsonl"


def cases() -> list[Any]:
    found = []
    for number, line in enumerate(CASES.read_text(encoding="utf-8").splitlines(), 1):
        case = json.loads(line)
        marks = [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
        found.append(pytest.param(case, id=f"{number}-{case['about']}", marks=marks))
    return found


def same(read: Decimal | None, wanted: float | None) -> bool:
    if read is None or wanted is None:
        return read is None and wanted is None
    return math.isclose(float(read), wanted, rel_tol=1e-12)


def shown(found: list[Quantity]) -> list[dict[str, Any]]:
    """What was read, in the form of the cases, for a message that can be compared."""
    return [
        {"text": q.text, "low": q.low, "high": q.high, "unit": q.unit, "per": q.per, "approx": q.approx} for q in found
    ]


@pytest.mark.parametrize("case", cases())
def test_case(case: dict[str, Any]) -> None:
    text = case["text"]
    found = find_quantities(text, case.get("country"))
    assert [(q.start, q.text) for q in found] == [(w["start"], w["text"]) for w in case["quantities"]], shown(found)
    for read, wanted in zip(found, case["quantities"], strict=True):
        assert same(read.low, wanted["low"]) and same(read.high, wanted["high"]), read
        assert read.unit == wanted["unit"], read
        assert read.per == wanted.get("per"), read
        assert read.approx == wanted.get("approx", "="), read
        assert (read.role.value if read.role else None) == wanted.get("role"), read
        assert read.link_kind == wanted.get("link_kind"), read
        if "link" in wanted:
            assert read.link is not None and text[slice(*read.link)] == wanted["link"], read
        if "candidates" in wanted:
            assert list(read.candidates[: len(wanted["candidates"])]) == wanted["candidates"], read


def test_enough_cases() -> None:
    assert len(cases()) >= 400
