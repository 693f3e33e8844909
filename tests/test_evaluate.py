"""Scoring: levels, fields, checks; equal to the judge's script where that lies beside the checkout."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from evfacts.cli import app
from evfacts.errors import ReadError
from evfacts.evaluate import below_floors, compare_runs, evaluate, fold_name, read_gold

ROOT = Path(__file__).resolve().parents[1]
SCORE = ROOT.parent / "shared" / "eval" / "score.py"

TEXT = "Zenvolt sold 4,200 scooters in May, up 35% from 3,100 in April. Zenvolt's rival sold more."
GOLD = {
    "id": "one",
    "text": TEXT,
    "claims": [
        {
            "start": 13, "end": 27, "quote": "4,200 scooters", "company": ["Zenvolt", "Zenvolt Mobility"],
            "product": None, "metric": ["sales", "deliveries"], "role": "level", "low": 4200, "high": 4200,
            "unit": "vehicle", "per": None, "period_start": "2025-05-01", "period_end": "2025-05-31",
            "status": "actual", "superseded": False,
        },
        {
            "start": 39, "end": 42, "quote": "35%", "company": "Zenvolt", "product": None, "metric": "sales",
            "role": "change", "low": 35, "high": 35, "unit": "percent", "per": None, "period_start": "2025-05-01",
            "period_end": "2025-05-31", "status": "actual", "superseded": False,
        },
        {
            "start": 48, "end": 53, "quote": "3,100", "company": "Zenvolt", "product": None, "metric": "sales",
            "role": "level", "low": 3100, "high": 3100, "unit": "vehicle", "per": None, "period_start": "2025-04-01",
            "period_end": "2025-04-30", "status": "actual", "superseded": False,
        },
    ],
    "checks": [{"kind": "growth", "verdict": "consistent", "quotes": ["4,200 scooters", "35%", "3,100"]}],
}  # fmt: skip


def rows() -> list[dict[str, Any]]:
    found = []
    for number, claim in enumerate(GOLD["claims"]):
        row = {key: value[0] if isinstance(value, list) else value for key, value in claim.items() if key != "quote"}
        found.append(row | {"doc_id": "one", "claim_id": f"c{number}", "confidence": 0.9})
    return found


def test_a_perfect_run() -> None:
    report = evaluate([GOLD], rows(), [{"kind": "growth", "verdict": "consistent", "claims": ["c0", "c1", "c2"]}])
    assert {name: values["f1"] for name, values in report.levels.items()} == dict.fromkeys(
        ("quantity", "typed", "claim", "full"), 100.0
    )
    assert report.checks["consistent_confirmed"] == "1/1"
    assert report.checks["consistent_precision"] == 100.0
    assert report.reliability == [(0.9, 0.95, 3, 100.0)]


@pytest.mark.parametrize(
    ("field", "value", "levels"),
    [
        ("low", 35.1, (66.7, 66.7, 66.7, 66.7)),
        ("metric", "revenue", (100.0, 66.7, 66.7, 66.7)),
        ("company", "Kinetik", (100.0, 100.0, 66.7, 66.7)),
        ("period_end", "2025-06-30", (100.0, 100.0, 100.0, 66.7)),
        ("status", "forecast", (100.0, 100.0, 100.0, 66.7)),
    ],
)
def test_one_wrong_field_costs_its_level_and_those_above(field: str, value: object, levels: tuple[float, ...]) -> None:
    found = rows()
    found[1][field] = value
    report = evaluate([GOLD], found)
    assert tuple(values["f1"] for values in report.levels.values()) == levels


def test_missed_and_extra_claims_cost_recall_and_precision() -> None:
    found = rows()[:2]
    found.append(found[0] | {"start": 70, "end": 75, "claim_id": "extra"})
    report = evaluate([GOLD], found)
    assert report.levels["full"] == {"p": 66.7, "r": 66.7, "f1": 66.7}
    assert report.confusion == {("sales", "(missed)"): 1, ("(no claim)", "sales"): 1}


def test_a_false_alarm_is_an_inconsistent_finding_that_no_slip_explains() -> None:
    report = evaluate([GOLD], rows(), [{"kind": "sum", "verdict": "inconsistent", "claims": ["c0", "c2"]}])
    assert report.checks["false_alarms"] == 1
    assert report.checks["consistent_confirmed"] == "0/1"


def test_names_meet_without_case_accents_and_legal_forms() -> None:
    assert fold_name("Ather Energy Ltd.") == fold_name("ATHER ENERGY")
    assert fold_name("Citroën") == fold_name("CITROEN")
    assert fold_name("SU7 Ultra") != fold_name("SU7")
    assert fold_name(None) == ""


def test_compare_runs_tells_what_a_change_gained_and_lost() -> None:
    old, new = rows(), rows()
    old[0]["metric"] = "revenue"
    new[2]["company"] = "Kinetik"
    changes = compare_runs([GOLD], old, new)
    assert [(c.quote, c.old, c.new) for c in changes] == [("4,200 scooters", 1, 4), ("3,100", 4, 2)]


def test_floors(tmp_path: Path) -> None:
    floors = tmp_path / "floors.toml"
    floors.write_text("[dev]\nfull = 99.0\nquantity = 101.0\n", encoding="utf-8")
    report = evaluate([GOLD], rows())
    assert below_floors(report, floors, "dev") == ["dev: quantity is 100.0, below its floor of 101.0"]
    with pytest.raises(ReadError, match="no floors for 'test'"):
        below_floors(report, floors, "test")


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(GOLD) + "\n{broken\n", encoding="utf-8")
    with pytest.raises(ReadError, match=r"gold\.jsonl, line 2: not valid JSON"):
        read_gold(path)


def test_the_command_prints_levels_and_json(tmp_path: Path) -> None:
    gold, claims = tmp_path / "gold.jsonl", tmp_path / "claims.jsonl"
    gold.write_text(json.dumps(GOLD) + "\n", encoding="utf-8")
    claims.write_text("".join(json.dumps(row) + "\n" for row in rows()), encoding="utf-8")
    told = CliRunner().invoke(app, ["evaluate", str(gold), "--claims", str(claims)])
    assert told.exit_code == 0
    assert "full      P 100.0  R 100.0  F1 100.0" in told.output
    told = CliRunner().invoke(app, ["evaluate", str(gold), "--claims", str(claims), "--json"])
    assert json.loads(told.output)["full"]["f1"] == 100.0


def test_equal_to_the_judge(tmp_path: Path) -> None:
    if not SCORE.exists():
        pytest.skip("the judge's script is not beside this checkout")
    from evfacts.checks import crosscheck
    from evfacts.evaluate import as_rows, gold_article
    from evfacts.pipeline import read_article

    docs = read_gold(ROOT / "data" / "gold" / "dev.jsonl")[:12]
    records = [claim for doc in docs for claim in read_article(gold_article(doc)).claims]
    found, findings = as_rows(records), as_rows(crosscheck(records))
    broken = copy.deepcopy(found)
    for row in broken[::3]:
        row["metric"] = "other"
    for claims in (found, broken):
        paths = [tmp_path / name for name in ("gold.jsonl", "claims.jsonl", "findings.jsonl")]
        for path, content in zip(paths, (docs, claims, findings), strict=True):
            path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in content), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(SCORE), str(paths[0]), str(paths[1]), "--findings", str(paths[2]), "--json"],
            capture_output=True,
            text=True,
            check=True,
        )
        theirs = json.loads(done.stdout)
        ours = evaluate(docs, claims, findings).as_dict()
        assert {key: ours[key] for key in theirs} == theirs
