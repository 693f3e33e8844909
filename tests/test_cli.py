"""The command: what goes where, and the exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import evfacts
from evfacts.cli import main, output
from evfacts.schema import Claim, Finding, arrow_schema
from evfacts.table import ClaimsTable, FindingsTable

TEXT = "---\npublished: 2025-07-15\n---\nXiaomi paid 635 million yuan ($88 million) for land.\n"
SLIP = "---\npublished: 2025-07-15\n---\nXiaomi paid 635 million yuan ($880 million) for land.\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)

    def go(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["evfacts", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        shown = capsys.readouterr()
        code = ended.value.code
        return (0 if code is None else int(code)), shown.out, shown.err

    return go


def test_extract_into_a_pipe_gives_json_lines(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    code, out, err = run("extract", "a.txt")
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [row["text"] for row in rows] == ["635 million yuan", "$88 million"]
    assert list(rows[0]) == arrow_schema(Claim).names
    assert rows[0]["doc_id"] == "a.txt"
    assert "1 article read, 0 refused; 2 claims" in err


@pytest.mark.parametrize("suffix", [".parquet", ".jsonl", ".csv"])
def test_extract_and_check_by_way_of_files(run: Run, tmp_path: Path, suffix: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    assert run("extract", "a.txt", "-o", f"c{suffix}")[:2] == (0, "")
    table = ClaimsTable.read(tmp_path / f"c{suffix}")
    assert list(table) == list(evfacts.extract(evfacts.read_articles(tmp_path / "a.txt")).money_in("USD"))
    assert run("extract", "a.txt", "--no-usd", "-o", f"d{suffix}")[:2] == (0, "")
    bare = ClaimsTable.read(tmp_path / f"d{suffix}")
    assert list(bare) == list(evfacts.extract(evfacts.read_articles(tmp_path / "a.txt")))
    (tmp_path / f"d{suffix}").unlink()
    code, out, err = run("check", f"c{suffix}", "-o", f"f{suffix}")
    assert (code, out) == (0, "")
    findings = FindingsTable.read(tmp_path / f"f{suffix}")
    assert [(one.kind, one.verdict) for one in findings] == [("fx", "consistent")]
    assert "1 consistent, 0 inconsistent, 0 undecided" in err
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(["a.txt", f"c{suffix}", f"f{suffix}"])


def test_refused_documents_are_named_and_the_rest_is_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "rows.jsonl").write_text('{"id": "x", "text": "BYD delivered 30,000 cars."}\n{"text": \n')
    code, _, err = run("extract", "gone.txt", "a.txt", "rows.jsonl", "-o", "c.jsonl")
    assert code == 1
    assert "refused gone.txt: no such file or folder" in err
    assert "refused rows.jsonl:2: broken JSON" in err
    assert "2 articles read, 2 refused; 3 claims" in err
    assert {one.doc_id for one in ClaimsTable.read(tmp_path / "c.jsonl")} == {"a.txt", "x"}


def test_date_order_and_size_limit(run: Run, tmp_path: Path) -> None:
    row = {"id": "x", "text": "BYD delivered 30,000 cars last month.", "date": "03/04/2025"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row) + "\n")
    code, out, err = run("extract", "rows.jsonl")
    assert (code, out) == (1, "")
    assert "rows.jsonl:1" in err
    assert "--date-order" in err
    code, out, _ = run("extract", "rows.jsonl", "--date-order", "dmy")
    assert (code, json.loads(out)["period_start"]) == (0, "2025-03-01")
    code, _, err = run("extract", "rows.jsonl", "--date-order", "dmy", "--max-bytes", "20")
    assert code == 1
    assert "more than the size limit of 20" in err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extract"], "PATH"),
        (["nothing"], "No such command"),
        (["extract", "a.txt", "-o", "c.xlsx"], "must end in one of .parquet, .jsonl, .csv"),
        (["extract", "a.txt", "-o", "no/such/c.csv"], "there is no folder no/such"),
        (["extract", "a.txt", "--date-order", "ydm"], "'dmy', 'mdy' and 'ymd'"),
        (["check", "gone.parquet"], "gone.parquet"),
        (["check", "a.txt"], "the suffix must be one of"),
    ],
)
def test_wrong_use(run: Run, tmp_path: Path, arguments: list[str], message: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert message in " ".join(err.replace("│", " ").split())


def test_check_strict(run: Run, tmp_path: Path) -> None:
    for name, text, code in [("good", TEXT, 0), ("slip", SLIP, 3)]:
        (tmp_path / f"{name}.txt").write_text(text)
        run("extract", f"{name}.txt", "-o", f"{name}.csv")
        assert run("check", f"{name}.csv")[0] == 0
        found, out, _ = run("check", f"{name}.csv", "--strict")
        assert found == code
        (row,) = map(json.loads, out.splitlines())
        assert row["verdict"] == ("inconsistent" if code else "consistent")
        assert list(row) == arrow_schema(Finding).names


def test_rates(run: Run, tmp_path: Path) -> None:
    assert run("rates", "cny", "USD", "2025-07-15")[:2] == (
        0,
        "1 CNY = 0.139412 USD on 2025-07-15 (European Central Bank)\n",
    )
    assert "on 2025-07-11" in run("rates", "CNY", "USD", "2025-07-13")[1]
    code, out, err = run("rates", "CNY", "XXX", "2025-07-15")
    assert (code, out) == (2, "")
    assert "XXX" in err
    (tmp_path / "own.csv").write_text("date,base,quote,rate,source\n2025-07-15,CNY,USD,0.5,our desk\n")
    assert (
        run("rates", "CNY", "USD", "2025-07-15", "--table", "own.csv")[1]
        == "1 CNY = 0.5 USD on 2025-07-15 (our desk)\n"
    )


def test_check_with_rates_of_ones_own(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "own.csv").write_text("date,base,quote,rate,source\n2025-07-15,CNY,USD,0.5,our desk\n")
    run("extract", "a.txt", "-o", "c.csv")
    code, out, _ = run("check", "c.csv", "--rates", "own.csv", "--strict")
    assert code == 3
    assert "our desk" in out
    assert run("check", "c.csv", "--rates", "gone.csv")[0] == 2


def test_tables_on_a_terminal(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "on_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "160")
    (tmp_path / "a.txt").write_text(TEXT)
    code, out, _ = run("extract", "a.txt")
    assert code == 0
    assert "635 million CNY" in out
    assert "Xiaomi" in out
    run("extract", "a.txt", "-o", "c.csv")
    assert "consistent" in run("check", "c.csv")[1]


def test_markup_in_an_article_is_only_text(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "on_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "160")
    (tmp_path / "a.txt").write_text("BYD delivered 30,000 cars [bold]in[/bold] June [/nothing].\n")
    assert "[bold]in[/bold]" in run("extract", "a.txt")[1]


def test_an_output_that_cannot_be_written_is_left_as_it_was(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "c.csv").write_text("before")

    def full(self: ClaimsTable, path: Path) -> None:
        Path(path).write_text("half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ClaimsTable, "write", full)
    code, _, err = run("extract", "a.txt", "-o", "c.csv")
    assert code == 2
    assert "c.csv: cannot be written: No space left on device" in err
    assert (tmp_path / "c.csv").read_text() == "before"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.txt", "c.csv"]


def test_a_reader_that_closes_the_pipe_early_is_no_error(tmp_path: Path) -> None:
    rows = "".join(json.dumps({"id": str(n), "text": "BYD delivered 30,000 cars."}) + "\n" for n in range(400))
    (tmp_path / "rows.jsonl").write_text(rows)
    process = subprocess.Popen(
        [sys.executable, "-m", "evfacts", "extract", str(tmp_path / "rows.jsonl")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    err = process.stderr.read().decode()
    assert "Traceback" not in err
    assert "BrokenPipe" not in err
    assert process.wait() == 0


def test_version(run: Run) -> None:
    assert run("--version")[:2] == (0, f"evfacts {evfacts.__version__}\n")


def test_demo(run: Run) -> None:
    code, out, err = run("demo")
    assert (code, err) == (0, "")
    assert "635 million CNY" in out
    assert "88 million USD" in out
    assert "inconsistent" in out
