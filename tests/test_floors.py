"""Quality does not slip: no level on gold dev or test falls below its floor in data/gold/floors.toml."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from evfacts.evaluate import as_rows, below_floors, evaluate, gold_article, read_gold
from evfacts.pipeline import read_article

GOLD = Path(__file__).resolve().parents[1] / "data" / "gold"


@pytest.mark.parametrize("part", ["dev", "test"])
def test_no_level_is_below_its_floor(part: str) -> None:
    docs = read_gold(GOLD / f"{part}.jsonl")
    rows = as_rows(claim for doc in docs for claim in read_article(gold_article(doc)).claims)
    assert below_floors(evaluate(docs, rows), GOLD / "floors.toml", part) == []


def test_a_floor_is_not_lowered_without_a_reason() -> None:
    command = [sys.executable, str(GOLD / "floors.py"), "--lower", "dev.full=1.0"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "--lower needs --reason" in done.stderr
