"""The pages of docs/: every block of code is run, every link leads somewhere, and the site can be built."""

from __future__ import annotations

import gzip
import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.executed import ROOT, Block, blocks, run_commands, run_session, with_samples

PAGES = sorted((ROOT / "docs").glob("*.md"))
# Blocks that are shown and not run: layouts, and commands that install or need other machines.
SHOWN = {"text", "sh"}
FILES = {"csv", "toml", "text"}
NOT_HERE = re.compile(r"(python3 -m )?pip |dask |evfacts extract .* --scheduler ")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the examples run: the sample articles, and an archive of wires in several files."""
    with_samples(tmp_path)
    wires = tmp_path / "wires"
    wires.mkdir()
    rows = (ROOT / "data" / "articles" / "market-wires.jsonl").read_bytes()
    with gzip.GzipFile(wires / "market.jsonl.gz", "wb", mtime=0) as out:
        out.write(rows)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda one: one.stem)
def test_every_block_is_run(page: Path, folder: Path) -> None:
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks(page):
        where = f"{page.name}:{block.line}"
        if block.title is not None:
            assert block.lang in FILES, where
            (folder / block.title).write_text(block.code, encoding="utf-8")
        elif block.lang == "python" and ">>>" in block.code:
            run_session(block.code, names, page.name, block.line)
        elif block.lang == "python":
            run_script(block, names, where)
        elif block.lang == "console":
            assert block.code.startswith("$ "), where
            run_commands(block.code, folder)
        else:
            assert block.lang in SHOWN, f"{where}: a block of {block.lang or 'no language'} is not run"
            if block.lang == "sh":
                assert all(NOT_HERE.match(line) for line in block.code.splitlines()), f"{where}: run it with a $ prompt"


def run_script(block: Block, names: dict[str, Any], where: str) -> None:
    """Run a block without prompts; one that needs Spark is run by `pytest -m spark`, in the tests of archives."""
    if "pyspark" in block.code:
        compile(block.code, where, "exec")
        return
    exec(compile(block.code, where, "exec"), names)


def test_no_page_is_empty_of_examples() -> None:
    prose = {"index", "claims", "api", "accuracy"}
    assert {page.stem for page in PAGES if not any(one.lang == "python" for one in blocks(page))} <= prose


def test_the_pages_are_all_in_the_navigation() -> None:
    listed = re.findall(r": (\S+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == [page.name for page in PAGES]


def test_the_site_is_built_without_a_warning(tmp_path: Path) -> None:
    if importlib.util.find_spec("mkdocs") is None:
        pytest.skip("mkdocs is not installed: pip install 'evfacts[docs]'")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    reference = (tmp_path / "site" / "api.html").read_text(encoding="utf-8")
    assert "ClaimsTable" in reference and "crosscheck" in reference
    assert not re.findall(r'<(?:script|link|img)[^>]+(?:src|href)="https?://(?!localhost)', reference)
    shutil.rmtree(tmp_path / "site")
