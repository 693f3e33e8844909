"""The 280 short cases: 80 slips and 200 relations that hold, each of one kind."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from cases import judged

from evfacts.schema import Finding

Judged = list[tuple[dict[str, Any], list[Finding], list[Finding]]]


@pytest.fixture(scope="module")
def answers() -> Judged:
    return judged()


def test_there_are_enough_of_each(answers: Judged) -> None:
    counts = Counter(row["verdict"] for row, _, _ in answers)
    assert counts == {"inconsistent": 80, "consistent": 200}
    assert len({row["kind"] for row, _, _ in answers}) == 11


def test_slips_are_found(answers: Judged) -> None:
    slips = [(row, found) for row, _, found in answers if row["verdict"] == "inconsistent"]
    missed = [row["text"] for row, found in slips if not found]
    assert len(missed) <= 0.1 * len(slips), missed


def test_relations_are_confirmed(answers: Judged) -> None:
    relations = [(row, found) for row, _, found in answers if row["verdict"] == "consistent"]
    missed = [row["text"] for row, found in relations if not found]
    assert len(missed) <= 0.1 * len(relations), missed


def test_what_holds_is_not_called_into_question(answers: Judged) -> None:
    alarms = [
        (row["text"], finding.explanation)
        for row, findings, _ in answers
        for finding in findings
        if row["verdict"] == "consistent" and finding.verdict == "inconsistent"
    ]
    assert len(alarms) <= 4, alarms


def test_the_right_correction_is_suggested(answers: Judged) -> None:
    wanted = [(row, found) for row, _, found in answers if "suggestion" in row and found]
    wrong = [
        (row["text"], row["suggestion"], [finding.suggestion for finding in found])
        for row, found in wanted
        if not any(row["suggestion"] in (finding.suggestion or "") for finding in found)
    ]
    assert len(wrong) <= 0.2 * len(wanted), wrong
