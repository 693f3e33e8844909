"""Three runs killed with SIGKILL at random moments and taken up; thirty are in tests/benchmarks/archive_kills.py."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.archive.killing import files_of, run_killed, run_whole
from tests.benchmarks.archive_articles import write


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the workers in /proc")
def test_killed_runs_end_as_undisturbed_ones(tmp_path: Path) -> None:
    source = write(tmp_path / "wires.jsonl", 80, seed=11, broken=0.02, parts=(1, 3))
    seconds = run_whole(source, tmp_path / "whole")
    expected = files_of(tmp_path / "whole")
    assert len(expected) > 20
    random_ = random.Random(20_250_701)
    for number in range(3):
        store = tmp_path / f"killed{number}"
        assert run_killed(source, store, seconds, random_) >= 1
        assert files_of(store) == expected
