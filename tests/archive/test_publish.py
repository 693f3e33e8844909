"""Tables by month: every row is written once, whatever the months, with few rows and files held at a time."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from evfacts.archive import publish as module
from evfacts.archive.publish import MonthlyWriter

SCHEMA = pa.schema([("n", pa.int64()), ("text", pa.string()), ("published", pa.date32())])


def written(folder: Path, days: list[dt.date | None], text: str = "x") -> None:
    with MonthlyWriter(folder, SCHEMA) as writer:
        for start in range(0, len(days), 10):
            part = days[start : start + 10]
            rows = {"n": range(start, start + len(part)), "text": [text] * len(part), "published": part}
            writer.add(pa.table(rows, schema=SCHEMA))
        assert writer.close() == len(days)


@pytest.mark.parametrize("held", [module.HELD_BYTES, 5_000])
def test_rows_of_many_months(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: int) -> None:
    monkeypatch.setattr(module, "MAX_OPEN", 3)
    monkeypatch.setattr(module, "SPLIT_ROWS", 50)
    monkeypatch.setattr(module, "ROW_GROUP", 20)
    monkeypatch.setattr(module, "HELD_BYTES", held)
    random_ = random.Random(1)
    days = [None if random_.random() < 0.1 else dt.date(random_.randint(1, 40), 7, 1) for _ in range(1_000)]
    written(tmp_path / "t", days, "text " * 50)
    found = {}
    for path in (tmp_path / "t").rglob("*.parquet"):
        rows = pq.ParquetFile(path).read().to_pylist()
        assert [row["n"] for row in rows] == sorted(row["n"] for row in rows)
        for row in rows:
            assert row["n"] not in found
            found[row["n"]] = path.parent.name
    expected = {n: f"month={f'{day.year:04d}-07' if day else 'undated'}" for n, day in enumerate(days)}
    assert found == expected
    written(tmp_path / "again", days, "text " * 50)
    for path in (tmp_path / "t").rglob("*.parquet"):
        assert (tmp_path / "again" / path.relative_to(tmp_path / "t")).read_bytes() == path.read_bytes()


def test_no_rows(tmp_path: Path) -> None:
    written(tmp_path, [])
    assert pq.read_table(tmp_path / "month=undated" / "part-0.parquet").num_rows == 0


def test_rows_of_a_rare_month_do_not_hold_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "HELD_BYTES", 2_000_000)
    monkeypatch.setattr(module, "ROW_GROUP", 100)
    before = pa.total_allocated_bytes()
    peak = 0
    with MonthlyWriter(tmp_path, SCHEMA) as writer:
        for number in range(150):
            days = [dt.date(2025, 1, 1)] * 99 + [None]
            rows = {"n": [number] * 100, "text": ["x" * 5_000] * 100, "published": days}
            writer.add(pa.table(rows, schema=SCHEMA))
            peak = max(peak, pa.total_allocated_bytes() - before)
        writer.close()
    assert peak < 20_000_000  # of 75 MB
