"""A store as other tools see it: pandas, Polars, DuckDB (Spark is in test_spark.py), and what a terminal shows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import evfacts
from evfacts.errors import InputError
from tests.benchmarks.archive_articles import write


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tools")
    source = write(folder / "wires.jsonl", 20, seed=5, broken=0.1, parts=(1, 1))
    return evfacts.extract_archive(source, folder / "s", jobs=0).folder


@pytest.fixture(scope="module")
def count(store: Path) -> int:
    with evfacts.open(store) as connection:
        told = connection.execute("select count(*), count(distinct month) from claims").fetchone()
    assert told is not None
    assert told[1] > 5
    return int(told[0])


def test_pandas(store: Path, count: int) -> None:
    frame = pd.read_parquet(store / "claims")
    assert len(frame) == count
    month = frame["month"].astype(str).iloc[0]
    some = pd.read_parquet(store / "claims", filters=[("month", "=", month)])
    assert len(some) == (frame["month"] == month).sum()
    assert frame["published"].dropna().map(type).map(lambda one: one.__name__).unique().tolist() == ["date"]
    assert set(pd.read_parquet(store / "documents")["outcome"]) >= {"read", "refused"}


def test_polars(store: Path, count: int) -> None:
    polars = pytest.importorskip("polars")
    frame = polars.read_parquet(store / "claims")
    assert len(frame) == count
    month = frame["month"][0]
    some = polars.scan_parquet(store / "claims").filter(polars.col("month") == month).collect()
    assert some.equals(frame.filter(polars.col("month") == month))
    assert frame.schema["published"] == polars.Date
    texts = polars.read_parquet(store / "documents").filter(polars.col("outcome") == "read")
    joined = frame.join(texts, on="doc_id", suffix="_document")
    for row in joined.iter_rows(named=True):
        assert row["text_document"][row["start"] : row["end"]] == row["text"]


def test_duckdb_by_itself(store: Path, count: int) -> None:
    import duckdb

    found = duckdb.sql(f"select count(*) from '{store}/claims/*/*.parquet' where month is not null").fetchall()
    assert found == [(count,)]


def test_nothing_is_fetched_from_the_network(store: Path) -> None:
    with evfacts.open(store) as connection:
        # and no progress bar of DuckDB gets among the rows on standard output
        for setting in ("autoinstall_known_extensions", "autoload_known_extensions", "enable_progress_bar"):
            assert connection.execute(f"select current_setting('{setting}')").fetchone() == (False,)
    from evfacts.archive.query import answer

    with pytest.raises(InputError, match="httpfs"):
        answer(store, "select * from 'https://example.com/claims.parquet'")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_terminal_gets_a_progress_bar(tmp_path: Path) -> None:
    import pty

    source = write(tmp_path / "w.jsonl", 3, parts=(1, 1))
    command = [sys.executable, "-m", "evfacts", "extract", str(source), "-o", str(tmp_path / "s"), "--jobs", "0"]
    outer, inner = pty.openpty()
    with subprocess.Popen(
        [*command, "--shard-size", "1"], stderr=inner, stdout=inner, env={**os.environ, "COLUMNS": "120"}
    ):
        os.close(inner)
        shown = b""
        try:
            while piece := os.read(outer, 65_536):
                shown += piece
        except OSError:  # the terminal is gone with the process
            pass
    os.close(outer)
    assert "documents, " in shown.decode()
    assert "/s, " in shown.decode()
    assert " claims" in shown.decode()
    assert "100%" in shown.decode()
