"""The README says what is true: its commands run, its snippets give what they show."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PYTHON = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
CONSOLE = re.findall(r"```console\n(.*?)```", README, re.DOTALL)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the sample articles where the README expects them; nothing else of the source tree."""
    shutil.copytree(ROOT / "data" / "articles", tmp_path / "data" / "articles")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def shell(command: str, folder: Path) -> str:
    """What a command prints on stdout; `evfacts` and `python3` are those of this environment."""
    own = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, shell=True, cwd=folder, capture_output=True, text=True, encoding="utf-8", env={**os.environ, **own}
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_python_snippets_give_what_they_show(checkout: Path) -> None:
    code = "".join(PYTHON)
    test = doctest.DocTestParser().get_doctest(code, {}, "README.md", str(ROOT / "README.md"), 0)
    outcome = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS).run(test)
    assert outcome.attempted > 10
    assert outcome.failed == 0


@pytest.mark.parametrize("block", [one for one in CONSOLE if one.startswith("$ ")])
def test_commands_print_what_is_shown(checkout: Path, block: str) -> None:
    """Each `$ command` prints the lines below it, in that order; `...` stands for lines left out."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, *shown = [line.rstrip() for line in part.rstrip().split("\n")]
        printed = iter(line.rstrip() for line in shell(command, checkout).splitlines())
        for line in shown:
            if line.strip() not in ("...", ""):
                assert line in printed, f"{command!r} does not print {line!r} there"


def test_there_is_one_command_for_the_main_job_and_one_for_the_tests(checkout: Path) -> None:
    first, second = (one.strip() for one in CONSOLE if "pip install" in one)
    assert "\n" not in first + second
    install, *job = first.split(" && ")
    assert install == "python3 -m pip install ."
    printed = shell(" && ".join(job), checkout)
    assert '"kind": "fx"' in printed
    assert second == 'python3 -m pip install -e ".[test]" && python3 -m pytest'
