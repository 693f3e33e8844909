"""Hostile input through a whole run: refused or read, in bounded time and memory, and the neighbours are kept.

All cases go through one run, whose peak memory is measured; `pytest -m slow` gives each a run of
its own.
"""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import sys
import tarfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import evfacts

GOOD = {"text": "BYD sold 430,000 cars in June.", "published": "2025-07-01"}
MAX_MEMORY = 600_000_000
MAX_SECONDS = 180

# The peak is that of the process itself: ru_maxrss would start from the size of the process that started it.
_RUN = """
import json, pathlib, sys
import evfacts
evfacts.extract_archive(sys.argv[1], sys.argv[2], jobs=0)
# Not getrusage: its peak is that of the process which forked this one, where that was larger.
status = pathlib.Path("/proc/self/status").read_text().splitlines()
peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
print(json.dumps({"memory": peak}))
"""


def zip_bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("bomb.jsonl", "w", force_zip64=True) as member:
            for _ in range(100):
                member.write(b" " * 10_000_000)
        archive.writestr("good.jsonl", json.dumps(GOOD))


def nested_zips(path: Path) -> None:
    raw, name = json.dumps(GOOD).encode(), "good.jsonl"
    for level in range(8):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr(name, raw)
        raw, name = out.getvalue(), f"{level}.zip"
    path.write_bytes(raw)


def traversal(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../evil.jsonl", json.dumps(GOOD))
        archive.writestr("/tmp/evil.jsonl", json.dumps(GOOD))
        archive.writestr("good.jsonl", json.dumps(GOOD))


def traversal_tar(path: Path) -> None:
    with tarfile.open(path, "w") as archive:
        for name in ("../../evil.jsonl", "good.jsonl"):
            raw = json.dumps(GOOD).encode()
            entry = tarfile.TarInfo(name)
            entry.size = len(raw)
            archive.addfile(entry, io.BytesIO(raw))


def nested_html(path: Path) -> None:
    path.write_text("<html><body>" + "<div><table><tr><td>" * 100_000 + "BYD sold 5 cars")


def many_attributes(path: Path) -> None:
    path.write_text("<html><body><p " + " ".join(f"a{n}='x'" for n in range(200_000)) + ">BYD sold 5 cars</p>")


def unclosed_tags(path: Path) -> None:
    path.write_text("<" * 3_000_000)


def tag_without_end(path: Path) -> None:
    path.write_text("<html><body>" + "<a" * 1_000_000 + "<" + "b" * 3_000_000)


def comment_without_end(path: Path) -> None:
    path.write_text("<html><body><p>BYD sold 5 cars</p>" + "<!--" * 1_000_000 + "<![CDATA[" * 300_000)


def billion_laughs(path: Path) -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    path.write_text(
        f'<!DOCTYPE rss [<!ENTITY a0 "ha">{entities}]><rss><channel><item><title>&a9;</title></item></channel></rss>'
    )


def quadratic_blowup(path: Path) -> None:
    body = "&a;" * 50_000
    path.write_text(
        f'<!DOCTYPE rss [<!ENTITY a "{"x" * 50_000}">]><rss><channel><item><title>{body}</title></item></channel></rss>'
    )


def long_line(path: Path) -> None:
    with path.open("wb") as out:
        out.write(b'{"text": "')
        for _ in range(200):
            out.write(b"BYD sold 5 cars. " * 58_824)
        out.write(b'"}\n' + json.dumps(GOOD).encode() + b"\n")


def long_csv_line(path: Path) -> None:
    with path.open("wb") as out:
        out.write(b"name,text\n")
        for _ in range(200):
            out.write(b"x" * 1_000_000)
        out.write(b"\ngood,BYD sold 5 cars in June\n")


def long_quoted_csv(path: Path) -> None:
    with path.open("wb") as out:
        out.write(b'name,text\ngood,BYD sold 5 cars in June\nbad,"')
        for _ in range(2_000_000):
            out.write(b"BYD sold 5 cars in June, never closed\n")


def long_json_string(path: Path) -> None:
    with path.open("wb") as out:
        out.write(b'[{"text": "')
        for _ in range(200):
            out.write(b"x" * 1_000_000)
        out.write(b'"}]')


def deep_json(path: Path) -> None:
    path.write_text("[" * 5_000_000 + "]" * 5_000_000)


def odd_characters(path: Path) -> None:
    texts = [
        "BYD\0 sold 5\0 cars",
        "\u202eBYD sold 5 cars\u202c",
        "\ud83d BYD sold 5 cars",
        "\ufeffBYD sold 5 cars",
        "\x1b[2J BYD sold 5 cars",
    ]
    rows = [{"id": f"x{number}\u202e", "text": text} for number, text in enumerate(texts)]
    path.write_text("\n".join(map(json.dumps, [*rows, GOOD])))


def nul_bytes(path: Path) -> None:
    path.write_bytes(b"\0" * 10_000_000)


def one_long_word(path: Path) -> None:
    rows = [{"text": text * 30_000} for text in ("a", "1", "9,", "$", "(", "-", "1.", "é́", "\n", "| ", "a. ")]
    path.write_text("\n".join(map(json.dumps, [*rows, GOOD])))


def corrupt_parquet(path: Path) -> None:
    rows = [{"text": f"BYD sold {number * 7919 % 99_991:,} cars in June."} for number in range(500)]
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), out, row_group_size=50)
    raw = bytearray(out.getvalue())
    raw[len(raw) // 2 : len(raw) // 2 + 500] = b"\xff" * 500
    path.write_bytes(raw)


def truncated_gzip(path: Path) -> None:
    lines = "".join(
        json.dumps({**GOOD, "text": f"BYD sold {number * 7919 % 99_991:,} cars in June."}) + "\n"
        for number in range(300)
    )
    raw = gzip.compress(lines.encode())
    path.write_bytes(raw[: len(raw) // 2])


def parquet_bomb(path: Path) -> None:
    with pq.ParquetWriter(path, pa.schema([("text", pa.string())]), compression="zstd", use_dictionary=False) as out:
        for _ in range(4):
            out.write_table(pa.table({"text": ["BYD sold 5 cars. " * 1_000_000] * 10}))


def parquet_of_one_value(path: Path) -> None:
    one = pa.DictionaryArray.from_arrays(pa.array([0] * 10_000, pa.int32()), pa.array(["BYD sold 5. " * 4_000_000]))
    pq.write_table(pa.table({"text": one}), path, compression="zstd", store_schema=False)


def feed_of_one_entry(path: Path) -> None:
    with path.open("w") as out:
        out.write("<rss><channel><item><description>")
        for _ in range(200):
            out.write("BYD sold 5 cars. " * 58_824)
        out.write("</description></item></channel></rss>")


def warc_header_without_end(path: Path) -> None:
    with path.open("wb") as out:
        out.write(b"WARC/1.0\r\nWARC-Type: response\r\nX: ")
        for _ in range(200):
            out.write(b"x" * 1_000_000)


def warc_of_bombs(path: Path) -> None:
    """A page that its server packed: 300 MB in 300 kB."""
    body = gzip.compress(b"<p>BYD sold 5 cars.</p>" * 13_000_000, 9)
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + body
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/\r\nContent-Length: {len(http)}\r\n"
    path.write_bytes(
        f"{head}WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http\r\n\r\n".encode() + http + b"\r\n\r\n"
    )


CASES: dict[str, tuple[Callable[[Path], None], int, int]] = {
    # file name: (what makes it, documents read, least number refused)
    "bomb.zip": (zip_bomb, 0, 1),
    "nested.zip": (nested_zips, 0, 1),
    "traversal.zip": (traversal, 1, 2),
    "traversal.tar": (traversal_tar, 1, 1),
    "nested.html": (nested_html, 0, 1),
    "attributes.html": (many_attributes, 0, 1),
    "unclosed.html": (unclosed_tags, 0, 0),
    "tag.html": (tag_without_end, 0, 0),
    "comment.html": (comment_without_end, 0, 0),
    "laughs.xml": (billion_laughs, 0, 1),
    "quadratic.xml": (quadratic_blowup, 0, 1),
    "line.jsonl": (long_line, 1, 1),
    "line.csv": (long_csv_line, 1, 1),
    "quoted.csv": (long_quoted_csv, 1, 1),
    "string.json": (long_json_string, 0, 1),
    "deep.json": (deep_json, 0, 1),
    "odd.jsonl": (odd_characters, 5, 1),
    "nul.txt": (nul_bytes, 0, 1),
    "words.jsonl": (one_long_word, 1, 0),
    "corrupt.parquet": (corrupt_parquet, 1, 1),
    "bomb.parquet": (parquet_bomb, 0, 1),
    "value.parquet": (parquet_of_one_value, 0, 1),
    "entry.rss": (feed_of_one_entry, 0, 1),
    "header.warc": (warc_header_without_end, 0, 1),
    "bomb.warc": (warc_of_bombs, 0, 1),
    "truncated.jsonl.gz": (truncated_gzip, 1, 1),
}


def run_over(names: list[str], folder: Path) -> None:
    (folder / "in").mkdir()
    for name in names:
        CASES[name][0](folder / "in" / name)
    (folder / "in" / "zz-neighbour.txt").write_text("Nio sold 5,000 cars in June.")
    command = [sys.executable, "-c", _RUN, str(folder / "in"), str(folder / "s")]
    started = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=MAX_SECONDS * len(names), check=False)
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - started < MAX_SECONDS
    assert json.loads(done.stdout)["memory"] < MAX_MEMORY
    with evfacts.open(folder / "s") as connection:
        kept = connection.execute("select low from claims where doc_id = 'zz-neighbour.txt'").fetchall()
        told = connection.execute("select path, outcome, reason from documents").fetchall()
    assert kept == [(5_000.0,)]
    for name in names:
        _, read, refused = CASES[name]
        place = str(folder / "in" / name)
        outcomes = Counter(outcome for path, outcome, _ in told if path.startswith(place))
        assert outcomes["read"] >= read, (name, outcomes)
        assert outcomes["refused"] >= refused, (name, outcomes)
        assert outcomes, name
    assert not [reason for _, _, reason in told if "internal error" in (reason or "")]
    assert not list(folder.rglob("evil*"))
    assert not Path("/tmp/evil.jsonl").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="reads its peak memory in /proc")
def test_hostile_input(tmp_path: Path) -> None:
    run_over(list(CASES), tmp_path)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads its peak memory in /proc")
@pytest.mark.parametrize("name", CASES)
def test_each_by_itself(name: str, tmp_path: Path) -> None:
    run_over([name], tmp_path)
