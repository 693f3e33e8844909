"""Running the examples of Markdown files: what they show must be what happens."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
_FENCE = re.compile(r"^```(?P<lang>\w*)(?P<options>[^\n]*)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r'title="([^"]+)"')


@dataclass(frozen=True)
class Block:
    """A fenced block of a Markdown file."""

    lang: str
    title: str | None
    code: str
    line: int


def blocks(path: Path) -> list[Block]:
    """The fenced blocks of a file, in order."""
    text = path.read_text(encoding="utf-8")
    found = []
    for one in _FENCE.finditer(text):
        title = _TITLE.search(one["options"])
        line = text.count("\n", 0, one.start()) + 1
        found.append(Block(one["lang"], title[1] if title else None, one["code"], line))
    return found


def with_samples(folder: Path) -> None:
    """Put the sample articles where examples expect them; nothing else of the source tree."""
    shutil.copytree(ROOT / "data" / "articles", folder / "data" / "articles")


def shell(command: str, folder: Path) -> str:
    """What a command prints on stdout; `evfacts` and `python3` are those of this environment."""
    own = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, shell=True, cwd=folder, capture_output=True, text=True, encoding="utf-8", env={**os.environ, **own}
    )
    assert done.returncode == 0, f"{command!r}: {done.stderr}"
    return done.stdout


def run_session(code: str, names: dict[str, Any], name: str, line: int = 0) -> int:
    """Run examples with `>>>`, which give what they show; returns how many they are. `names` is filled."""
    test = doctest.DocTestParser().get_doctest(code, names, name, name, line)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    told: list[str] = []
    outcome = runner.run(test, out=told.append, clear_globs=False)
    names.update(test.globs)
    assert outcome.failed == 0, "".join(told)
    return outcome.attempted


def run_commands(code: str, folder: Path) -> None:
    """Each `$ command` prints the lines below it, in that order; `...` stands for lines left out."""
    for part in re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]:
        command, *shown = [line.rstrip() for line in part.rstrip().split("\n")]
        printed = iter(line.rstrip() for line in shell(command, folder).splitlines())
        for line in shown:
            if line.strip() not in ("...", ""):
                assert line in printed, f"{command!r} does not print {line!r} there"
