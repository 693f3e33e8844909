"""The README says what is true: its commands run, its snippets give what they show."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.executed import ROOT, blocks, run_commands, run_session, shell, with_samples

BLOCKS = blocks(ROOT / "README.md")
PYTHON = [one.code for one in BLOCKS if one.lang == "python"]
CONSOLE = [one.code for one in BLOCKS if one.lang == "console"]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the sample articles where the README expects them; nothing else of the source tree."""
    with_samples(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_python_snippets_give_what_they_show(checkout: Path) -> None:
    assert run_session("".join(PYTHON), {}, "README.md") > 10


@pytest.mark.parametrize("block", [one for one in CONSOLE if one.startswith("$ ")])
def test_commands_print_what_is_shown(checkout: Path, block: str) -> None:
    run_commands(block, checkout)


def test_there_is_one_command_for_the_main_job_and_one_for_the_tests(checkout: Path) -> None:
    first, second = (one.strip() for one in CONSOLE if "pip install" in one)
    assert "\n" not in first + second
    install, *job = first.split(" && ")
    assert install == "python3 -m pip install ."
    printed = shell(" && ".join(job), checkout)
    assert '"kind": "fx"' in printed
    assert second == 'python3 -m pip install -e ".[test]" && python3 -m pytest'
