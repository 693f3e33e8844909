"""Readers: what each format gives, and how each kind of bad input is refused."""

from __future__ import annotations

import csv
import datetime as dt
import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import evfacts
from evfacts.errors import InputError, ReadError
from evfacts.refused import Refused
from evfacts.schema import Article


def read(*paths: Path, **options: object) -> tuple[list[Article], list[Refused]]:
    reading = evfacts.read_articles(list(paths), on_refused=lambda one: None, **options)
    return list(reading), reading.refused


def written(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


class TestText:
    def test_without_a_block_the_file_is_the_text(self, tmp_path: Path) -> None:
        articles, refused = read(written(tmp_path / "a.txt", "NIO delivers 24,925 cars\n\nBody.\n"))
        assert refused == []
        assert articles == [Article("a.txt", "NIO delivers 24,925 cars\n\nBody.\n")]

    def test_block_gives_the_fields_and_the_title_is_put_before_the_text(self, tmp_path: Path) -> None:
        block = (
            '---\nid: n1\ntitle: "Nio in June"\npublished: 2025-07-01\nsource: Wire\nurl: https://w.example/n\n---\n\n'
        )
        articles, _ = read(written(tmp_path / "a.md", block + "Body with 5 cars.\n"))
        assert articles == [
            Article(
                "n1",
                "Nio in June\n\nBody with 5 cars.\n",
                "Nio in June",
                dt.date(2025, 7, 1),
                "Wire",
                "https://w.example/n",
            )
        ]

    @pytest.mark.parametrize(
        "opening",
        [
            "Nio's June – good",
            "# Nio's June – good",
            "NIO'S  JUNE\n– GOOD",
            "Nio’s June - good",
            "**Nio’s June — good**",
        ],
    )
    def test_title_is_not_doubled(self, tmp_path: Path, opening: str) -> None:
        articles, _ = read(written(tmp_path / "a.md", f"---\ntitle: Nio's June – good\n---\n{opening}\n\nBody."))
        assert articles[0].text == f"{opening}\n\nBody."

    def test_a_rule_above_running_text_is_no_block(self, tmp_path: Path) -> None:
        articles, refused = read(written(tmp_path / "a.md", "---\nBYD sold 3 cars.\n---\nMore.\n"))
        assert (articles[0].text, refused) == ("---\nBYD sold 3 cars.\n---\nMore.\n", [])

    def test_a_block_that_never_closes_is_refused(self, tmp_path: Path) -> None:
        articles, refused = read(written(tmp_path / "a.md", "---\ntitle: X\nBYD sold 3 cars.\n"))
        assert articles == []
        assert refused[0].line == 1
        assert "never closed" in refused[0].reason

    def test_line_ends_and_byte_order_mark(self, tmp_path: Path) -> None:
        articles, _ = read(written(tmp_path / "a.txt", b"\xef\xbb\xbfOne\r\n\r\nTwo\rThree"))
        assert articles[0].text == "One\n\nTwo\nThree"


class TestRows:
    def test_jsonl(self, tmp_path: Path) -> None:
        rows = [{"id": 7, "text": "A", "lang": "en"}, {"Headline": "T", "body": "B", "datePublished": "2025-07-01"}]
        articles, refused = read(written(tmp_path / "w.jsonl", "\n".join(map(json.dumps, rows)) + "\n\n"))
        assert refused == []
        assert articles == [
            Article("7", "A", lang="en"),
            Article("w.jsonl#2", "T\n\nB", "T", dt.date(2025, 7, 1)),
        ]

    def test_csv_with_line_breaks_in_cells(self, tmp_path: Path) -> None:
        path = tmp_path / "w.csv"
        with path.open("w", newline="", encoding="utf-8") as out:
            csv.writer(out).writerows([["title", "text"], ["T", "T\n\nfirst, line"], ["U", "second"]])
        articles, refused = read(path)
        assert refused == []
        assert [(one.doc_id, one.text) for one in articles] == [
            ("w.csv#2", "T\n\nfirst, line"),
            ("w.csv#5", "U\n\nsecond"),
        ]

    @pytest.mark.parametrize("delimiter", [";", "\t", "|"])
    def test_csv_delimiters(self, tmp_path: Path, delimiter: str) -> None:
        articles, _ = read(
            written(tmp_path / "w.csv", delimiter.join(["id", "text"]) + "\n" + delimiter.join(["a", "B"]))
        )
        assert articles == [Article("a", "B")]

    def test_csv_cells_longer_than_the_csv_modules_limit(self, tmp_path: Path) -> None:
        before = csv.field_size_limit()
        text = "BYD sold 3 cars. " * 20_000
        articles, refused = read(written(tmp_path / "w.csv", f"text\n{text}\n"))
        assert (articles[0].text, refused) == (text, [])
        assert csv.field_size_limit() == before

    def test_parquet(self, tmp_path: Path) -> None:
        path = tmp_path / "w.parquet"
        pq.write_table(
            pa.table(
                {
                    "id": ["a", "b"],
                    "text": ["A", "B"],
                    "published": pa.array([dt.datetime(2025, 7, 1, 9), None], pa.timestamp("s")),
                }
            ),
            path,
        )
        articles, refused = read(path)
        assert refused == []
        assert articles == [Article("a", "A", published=dt.date(2025, 7, 1)), Article("b", "B")]


def test_a_folder_is_read_in_a_fixed_order_with_ids_relative_to_it(tmp_path: Path) -> None:
    written(tmp_path / "b.txt", "B")
    written(tmp_path / "a" / "z.txt", "Z")
    written(tmp_path / "a" / "w.jsonl", '{"text": "W"}\n')
    written(tmp_path / "picture.png", b"\x89PNG")
    written(tmp_path / ".hidden" / "h.txt", "H")
    articles, refused = read(tmp_path)
    assert refused == []
    assert [one.doc_id for one in articles] == ["a/w.jsonl#1", "a/z.txt", "b.txt"]


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    written(tmp_path / "a.txt", "A")
    written(tmp_path / "b.txt", "")
    reading = evfacts.read_articles(tmp_path, on_refused=lambda one: None)
    assert list(reading) == list(reading)
    assert len(reading.refused) == 1


GOOD = '{"id": "good", "text": "NIO delivered 5 cars."}\n'

BAD = {
    "empty.txt": (b"", None, "the file is empty"),
    "blank.txt": (b" \n\n", None, "no text"),
    "binary.txt": (b"\x7fELF\x00\x01", None, "binary data"),
    "broken.txt": (b"one\ntwo \xff three", 2, "broken UTF-8: byte 0xff in line 2"),
    "broken.jsonl": (GOOD.encode() + b'{"text": "x\xff"}\n', 2, "broken UTF-8: byte 0xff"),
    "json.jsonl": (GOOD.encode() + b'{"text": \n', 2, "broken JSON"),
    "deep.jsonl": (GOOD.encode() + b"[" * 100_000 + b"\n", 2, "broken JSON"),
    "list.jsonl": (GOOD.encode() + b'["text"]\n', 2, "a JSON object was expected, not list"),
    "textless.jsonl": (GOOD.encode() + b'{"id": "x", "summary": "y"}\n', 2, "no text; its columns are id, summary"),
    "number.jsonl": (GOOD.encode() + b'{"text": 5}\n', 2, "the text is no string but int"),
    "half.jsonl": (GOOD.encode() + b'{"text": "x \\ud83d y"}\n', 2, "lone surrogate"),
    "twice.jsonl": (GOOD.encode() * 2, 2, "the id 'good' was already given by"),
    "date.jsonl": (GOOD.encode() + b'{"text": "x", "published": "03/04/2025"}\n', 2, "03/04/2025"),
    "cells.csv": (b"id,text\ngood,x\nb,y,z\n", 3, "3 cells where the head has 2"),
    "broken.csv": (b"id,text\ngood,x\nb,\xff\n", 3, "broken UTF-8"),
    "headonly.csv": (b"id,text\n", 1, "no rows"),
    "columns.csv": (b"id,words\ngood,x\n", 2, "no text; its columns are id, words"),
    "torn.parquet": (b"PAR1 this is not", None, "broken Parquet"),
    "picture.png": (b"\x89PNG", None, "files of this kind are not read"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_by_file_line_and_reason_and_the_rest_is_kept(tmp_path: Path, name: str) -> None:
    content, line, reason = BAD[name]
    bad = written(tmp_path / name, content)
    other = written(tmp_path / "other.txt", "BYD sold 3 cars.")
    articles, refused = read(bad, other)
    assert articles[-1].doc_id == "other.txt"
    assert [one.doc_id for one in articles[:-1]] == (["good"] if b"good" in content and name != "columns.csv" else [])
    assert [(one.path, one.line) for one in refused] == [(str(bad), line)]
    assert reason in refused[0].reason
    assert str(refused[0]).startswith(f"{bad}:{line}" if line else str(bad))


@pytest.mark.parametrize("suffix", [".txt", ".jsonl", ".csv", ".parquet"])
def test_articles_over_the_size_limit(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"big{suffix}"
    text = "ä" * 600
    if suffix == ".txt":
        written(path, text)
    elif suffix == ".jsonl":
        written(path, json.dumps({"text": text}))
    elif suffix == ".csv":
        written(path, f"text\n{text}\n")
    else:
        pq.write_table(pa.table({"text": [text]}), path)
    assert read(path, max_bytes=1_200)[0][0].text == text
    articles, refused = read(path, max_bytes=1_199)
    assert articles == []
    assert "1,199" in refused[0].reason


def test_files_and_lines_far_over_the_limit_are_not_held_in_memory(tmp_path: Path) -> None:
    big = written(tmp_path / "big.txt", b"x" * 3_000_000)
    line = written(tmp_path / "big.jsonl", b'{"text": "' + b"x" * 3_000_000 + b'"}\n' + GOOD.encode())
    articles, refused = read(big, line, max_bytes=1_000)
    assert [one.doc_id for one in articles] == ["good"]
    assert [(one.path, one.line) for one in refused] == [(str(big), None), (str(line), 1)]


def test_missing_paths(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"nowhere\.txt: no such file"):
        evfacts.read_articles(tmp_path / "nowhere.txt")
    articles, refused = read(tmp_path / "nowhere.txt", written(tmp_path / "a.txt", "A"))
    assert len(articles) == 1
    assert refused[0].reason == "no such file or folder"


def test_a_folder_without_articles(tmp_path: Path) -> None:
    assert "no readable file" in read(tmp_path)[1][0].reason


@pytest.mark.parametrize(("order", "day"), [("dmy", dt.date(2025, 4, 3)), ("mdy", dt.date(2025, 3, 4))])
def test_date_order(tmp_path: Path, order: str, day: dt.date) -> None:
    path = written(tmp_path / "d.jsonl", '{"text": "x", "date": "03/04/2025"}\n')
    articles, refused = read(path, date_order=order)
    assert (articles[0].published, refused) == (day, [])


def test_unknown_options() -> None:
    with pytest.raises(InputError, match="'dmy', 'mdy' and 'ymd'"):
        evfacts.read_articles(".", date_order="ydm")
    with pytest.raises(InputError, match="at least 1"):
        evfacts.read_articles(".", max_bytes=0)


def test_without_a_callback_a_refusal_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    written(tmp_path / "a.txt", "")
    list(evfacts.read_articles(tmp_path))
    assert "a.txt: the file is empty" in caplog.text
