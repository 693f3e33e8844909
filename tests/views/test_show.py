"""`evfacts show`: an article in the terminal."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from evfacts.cli import main
from evfacts.cli.show import marked_text
from evfacts.extraction import extract
from evfacts.schema import Article

TEXT = "Xiaomi paid 635 million yuan ($88 million) for land."
ARTICLE = f"---\nid: land\ntitle: A plot\npublished: 2025-07-15\n---\n{TEXT}\n"


def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: str) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "argv", ["evfacts", "show", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    shown = capsys.readouterr()
    return int(ended.value.code or 0), shown.out, shown.err


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    return str(tmp_path / "a.txt")


def test_into_a_pipe_claims_stand_in_brackets(
    article: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, _ = run(capsys, monkeypatch, article)
    assert code == 0
    assert "\x1b" not in out
    assert "Xiaomi paid [635 million yuan]¹ ([$88 million]²) for land." in out
    assert "land: A plot, 2025-07-15" in out
    assert re.search(r"^2 +Xiaomi .*88 million USD", out, re.MULTILINE)
    assert re.search(r"^fx +consistent", out, re.MULTILINE)


def test_colour_on_a_terminal(
    article: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    out = run(capsys, monkeypatch, article)[1]
    assert re.search(r"\x1b\[1;32m635 million yuan\x1b\[0m", out)


def test_no_color_is_respected(
    article: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("NO_COLOR", "1")
    out = run(capsys, monkeypatch, article)[1]
    assert "[635 million yuan]" in out
    assert not re.search(r"\x1b\[[\d;]*(?:3[0-7]|9[0-7]|38)[;m]", out), "no colour codes, bold at most"


def test_an_article_cannot_steer_the_terminal() -> None:
    made = Article("a", f"\x1b]0;title\x07\x1b[2J\u202e{TEXT}\r\x9b31m")
    shown = marked_text(made, list(extract(made)), colour=False).plain
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", shown)
    assert "[635 million yuan]¹" in shown


def test_one_of_several_and_none(
    article: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "635 million" in run(capsys, monkeypatch, article, "--id", "land")[1]
    code, _, err = run(capsys, monkeypatch, article, "--id", "other")
    assert code == 2 and "no article with the id 'other'" in err
