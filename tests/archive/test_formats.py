"""Readers of HTML, JSON, feeds, WARC and packed files: what each gives, and how bad ones are refused."""

from __future__ import annotations

import bz2
import datetime as dt
import gzip
import io
import json
import lzma
import re
import tarfile
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from evfacts.archive.encodings import decoded
from evfacts.archive.readers import rows_of, sources_of
from evfacts.archive.rows import Document, Fault, ReadOptions, document_of
from evfacts.archive.sniffing import Sniffed, format_of
from evfacts.archive.stored import StoredFile, shown

PAGE = """<!doctype html><html lang="en"><head><title>Seal sales double | Harbour Wire</title>
<meta property="og:title" content="Seal sales double"><meta property="og:site_name" content="Harbour Wire">
<meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2025-07-01T08:00:00Z">
<meta property="article:modified_time" content="2025-07-03T09:00:00Z">
<link rel="canonical" href="https://wire.example/2025/07/01/seal"></head><body>
<nav><a href="/">Home</a> <a href="/cars">Cars 1,000</a></nav>
<article><h1>Seal sales double</h1>
<p>BYD sold 30,000 Seals in June, the company said on Tuesday, twice as many as a year before.</p>
<table><tr><th>Model</th><th>Units</th></tr><tr><td>Seal</td><td>30,000</td></tr><tr><td>Han</td><td>12,000</td></tr></table>
<ul><li>Exports rose to 80,000 cars in the same month</li><li>Prices were not changed</li></ul>
<p>The maker wants to sell 5.5 million cars in all this year, a goal that it set itself in January.</p>
</article><footer>© 2025 Harbour Wire</footer></body></html>"""

PAGE_TEXT = (
    "Seal sales double\n\n"
    "BYD sold 30,000 Seals in June, the company said on Tuesday, twice as many as a year before.\n\n"
    "Model | Units\nSeal | 30,000\nHan | 12,000\n\n"
    "- Exports rose to 80,000 cars in the same month\n- Prices were not changed\n\n"
    "The maker wants to sell 5.5 million cars in all this year, a goal that it set itself in January."
)


def read(path: Path | str, **options: object) -> tuple[list[Document], list[Fault]]:
    chosen = ReadOptions(**options)  # type: ignore[arg-type]
    documents, faults = [], []
    for source in sources_of(path, chosen):
        if source.stored is None:
            faults.append(Fault(source.problem or ""))
            continue
        for row in rows_of(source.stored, chosen):
            made = row if isinstance(row, Fault) else document_of(row, source.base, chosen)
            (faults if isinstance(made, Fault) else documents).append(made)  # type: ignore[attr-defined]
    return documents, faults


def ids(documents: list[Document]) -> list[str]:
    return [one.article.doc_id for one in documents]


def written(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


class TestHtml:
    def test_a_page_gives_text_title_dates_byline_and_source(self, tmp_path: Path) -> None:
        documents, faults = read(written(tmp_path / "seal.html", PAGE))
        assert faults == []
        article = documents[0].article
        assert article.text == PAGE_TEXT
        assert (article.doc_id, article.title, article.source) == ("seal.html", "Seal sales double", "Harbour Wire")
        assert (article.published, article.url) == (dt.date(2025, 7, 1), "https://wire.example/2025/07/01/seal")
        assert (documents[0].byline, documents[0].updated) == ("Jane Doe", dt.date(2025, 7, 3))

    def test_the_day_in_the_address_where_the_page_has_none(self, tmp_path: Path) -> None:
        page = re.sub(r"<meta property=.article[^>]*>|/2025/07/01", "", PAGE)
        row = {"html": page, "url": "https://wire.example/news/20250630-seal"}
        documents, _ = read(written(tmp_path / "a.jsonl", json.dumps(row)))
        assert documents[0].article.published == dt.date(2025, 6, 30)
        assert documents[0].article.doc_id == "a.jsonl#1"

    def test_what_the_row_says_comes_before_what_the_page_says(self, tmp_path: Path) -> None:
        row = {"html": PAGE, "published": "2025-07-09", "title": "Another title", "source": "Mirror", "id": "x"}
        article = read(written(tmp_path / "a.jsonl", json.dumps(row)))[0][0].article
        assert (article.published, article.source, article.doc_id) == (dt.date(2025, 7, 9), "Mirror", "x")
        assert article.text.startswith("Another title\n\nSeal sales double")

    @pytest.mark.parametrize("charset", ["windows-1252", "gb18030", "utf-16"])
    def test_encodings(self, tmp_path: Path, charset: str) -> None:
        page = PAGE.replace("<head>", f'<head><meta charset="{charset}">').replace(
            "30,000 Seals", "30,000 “Seals” for £9"
        )
        if charset == "gb18030":
            page = page.replace("£", "元")
        text = read(written(tmp_path / "a.html", page.encode(charset)))[0][0].article.text
        assert "30,000 “Seals” for " + ("元" if charset == "gb18030" else "£") + "9" in text

    def test_a_page_without_an_article(self, tmp_path: Path) -> None:
        documents, faults = read(written(tmp_path / "a.html", "<html><body></body></html>"))
        assert (documents, faults[0].reason) == ([], "no article found in the page")

    def test_deeply_nested_tags_are_refused_at_once(self, tmp_path: Path) -> None:
        documents, faults = read(written(tmp_path / "a.html", "<div>" * 200_000 + "x"))
        assert documents == []
        assert "nested more than 500 deep" in faults[0].reason


class TestJson:
    @pytest.mark.parametrize("indent", [None, 2])
    def test_an_array(self, tmp_path: Path, indent: int | None) -> None:
        rows = [{"text": f"Text {number} " + "é" * 40_000} for number in range(9)]
        documents, faults = read(written(tmp_path / "a.json", json.dumps(rows, indent=indent, ensure_ascii=False)))
        assert faults == []
        assert [one.article.text for one in documents] == [row["text"] for row in rows]
        assert ids(documents)[-1] == "a.json#9"

    def test_the_answer_of_a_news_service(self, tmp_path: Path) -> None:
        answer = {
            "status": "ok",
            "totalResults": 1,
            "articles": [
                {
                    "source": {"id": None, "name": "Wire"},
                    "author": "J",
                    "content": "A",
                    "publishedAt": "2025-07-01T08:00:00Z",
                }
            ],
        }
        documents, _ = read(written(tmp_path / "a.json", json.dumps(answer)))
        assert (documents[0].article.source, documents[0].article.published) == ("Wire", dt.date(2025, 7, 1))
        assert documents[0].byline == "J"

    def test_one_article_and_several_values(self, tmp_path: Path) -> None:
        documents, _ = read(written(tmp_path / "a.json", '{"text": "A"}\n{"text": "B"} [{"text": "C"}]'))
        assert [one.article.text for one in documents] == ["A", "B", "C"]

    @pytest.mark.parametrize(
        ("content", "kept", "reason"),
        [
            ('[{"text": "A"}, {"text": "B"', 1, "broken JSON"),
            ('[{"text": "A"}', 1, "never closed"),
            ('[{"text": "A"} {"text": "B"}]', 1, "',' or ']' was expected"),
            ("[" * 100_000, 0, "broken JSON"),
            ('["a"]', 0, "a JSON object was expected, not str"),
            ("[]", 0, "no article in this JSON file"),
            ("", 0, "no article in this JSON file"),
            (b'[{"text": "\xff"}]', 0, "broken UTF-8"),
        ],
    )
    def test_broken(self, tmp_path: Path, content: str | bytes, kept: int, reason: str) -> None:
        documents, faults = read(written(tmp_path / "a.json", content))
        assert (len(documents), len(faults)) == (kept, 1)
        assert reason in faults[0].reason

    def test_a_value_over_the_limit_is_not_held(self, tmp_path: Path) -> None:
        documents, faults = read(written(tmp_path / "a.json", '[{"text": "' + "x" * 5_000_000 + '"}]'), max_bytes=10)
        assert documents == []
        assert "characters" in faults[0].reason


RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Wire</title><language>en-gb</language>
<item><title>Nio in June</title><link>https://w.example/1</link><guid>g1</guid><dc:creator>J. Doe</dc:creator>
<pubDate>Tue, 01 Jul 2025 08:00:00 GMT</pubDate><description>Short</description>
<content:encoded><![CDATA[<p>Nio delivered <b>24,925</b> cars.</p><ul><li>One</li><li>Two</li></ul><script>x=1</script>]]></content:encoded></item>
<item><title>Second</title><description>Just &lt;i&gt;5&lt;/i&gt; &amp;amp; 6 cars.</description></item></channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title><entry><id>urn:1</id><title>T</title>
<link rel="self" href="https://w.example/self"/><link href="https://w.example/a"/><updated>2025-07-02T00:00:00Z</updated>
<published>2025-07-01T00:00:00Z</published><author><name>A</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>BYD sold 5 cars.</p><p>Really.</p></div></content></entry></feed>"""


class TestFeeds:
    def test_rss(self, tmp_path: Path) -> None:
        documents, faults = read(written(tmp_path / "a.rss", RSS))
        assert faults == []
        first, second = (one.article for one in documents)
        assert first.text == "Nio in June\n\nNio delivered 24,925 cars.\n\n- One\n\n- Two"
        assert (first.doc_id, first.published, first.url) == ("g1", dt.date(2025, 7, 1), "https://w.example/1")
        assert (first.source, first.lang, documents[0].byline) == ("Harbour Wire", "en-gb", "J. Doe")
        assert (second.text, second.doc_id) == ("Second\n\nJust 5 & 6 cars.", "a.rss#2")

    def test_atom(self, tmp_path: Path) -> None:
        documents, _ = read(written(tmp_path / "a.xml", ATOM))
        article = documents[0].article
        assert (article.text, article.url) == ("T\n\nBYD sold 5 cars.\n\nReally.", "https://w.example/a")
        assert (article.published, documents[0].updated) == (dt.date(2025, 7, 1), dt.date(2025, 7, 2))

    def test_entities_that_multiply_are_refused(self, tmp_path: Path) -> None:
        lines = ['<!ENTITY a0 "ha">', *(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))]
        bomb = f"<?xml version='1.0'?><!DOCTYPE rss [{''.join(lines)}]><rss><channel><item><title>&a9;</title></item></channel></rss>"
        documents, faults = read(written(tmp_path / "a.xml", bomb))
        assert documents == []
        assert "entities" in faults[0].reason

    def test_a_file_of_the_system_is_not_drawn_in(self, tmp_path: Path) -> None:
        secret = written(tmp_path / "secret.dat", "the secret")
        feed = f"<!DOCTYPE rss [<!ENTITY x SYSTEM 'file://{secret}'>]><rss><channel><item><description>&x;</description></item></channel></rss>"
        documents, faults = read(written(tmp_path / "a.xml", feed))
        assert documents == []
        assert "secret" not in faults[0].reason

    def test_other_xml_and_broken_xml(self, tmp_path: Path) -> None:
        assert "its root is <urlset>" in read(written(tmp_path / "a.xml", "<urlset/>"))[1][0].reason
        documents, faults = read(written(tmp_path / "b.xml", RSS[: RSS.index("Just")]))
        assert len(documents) == 1
        assert "broken XML" in faults[0].reason


def warc(
    pages: list[str | bytes], *, packed: bool, kind: str = "text/html; charset=utf-8", status: str = "200 OK"
) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    for number, page in enumerate(pages):
        head = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        body = io.BytesIO(page if isinstance(page, bytes) else page.encode())
        writer.write_record(
            writer.create_warc_record(f"https://w.example/{number}", "response", payload=body, http_headers=head)
        )
    return out.getvalue()


class TestWarc:
    @pytest.mark.parametrize("packed", [True, False])
    def test_pages(self, tmp_path: Path, packed: bool) -> None:
        name = "crawl.warc.gz" if packed else "crawl.warc"
        documents, faults = read(written(tmp_path / name, warc([PAGE] * 3, packed=packed)))
        assert faults == []
        assert ids(documents) == [f"{name}#{number}" for number in (1, 2, 3)]
        assert documents[2].article.text == PAGE_TEXT
        assert documents[2].article.url == "https://w.example/2"

    def test_the_encoding_of_the_header(self, tmp_path: Path) -> None:
        raw = PAGE.replace("30,000 Seals", "30,000 “Seals”").encode("cp1252")
        documents, _ = read(
            written(tmp_path / "c.warc", warc([raw], packed=False, kind="text/html; charset=iso-8859-1"))
        )
        assert "30,000 “Seals”" in documents[0].article.text

    def test_pictures_and_server_errors_are_no_documents(self, tmp_path: Path) -> None:
        pictures = warc([b"\x89PNG"], packed=False, kind="image/png")
        errors = warc([PAGE], packed=False, status="404 Not Found")
        documents, faults = read(written(tmp_path / "c.warc", pictures + errors + warc([PAGE], packed=False)))
        assert (ids(documents), faults) == (["c.warc#3"], [])
        assert read(written(tmp_path / "d.warc", pictures))[1][0].reason == "no page in this WARC file"

    @pytest.mark.parametrize("packed", [True, False])
    def test_cut_anywhere_gives_the_pages_before_and_one_message(self, tmp_path: Path, packed: bool) -> None:
        whole = warc([PAGE.replace("30,000", f"{number},000") for number in range(1, 6)], packed=packed)
        for cut in range(len(whole) - 1, 200, -len(whole) // 40):
            name = "c.warc.gz" if packed else "c.warc"
            documents, faults = read(written(tmp_path / name, whole[:cut]))
            assert len(documents) < 5 or cut > len(whole) - 10
            assert len(faults) == 1, cut
            assert "cut off" in faults[0].reason
            for number, one in enumerate(documents, 1):
                assert f"BYD sold {number},000 Seals" in one.article.text

    def test_plain_text_of_a_crawl(self, tmp_path: Path) -> None:
        text = b"BYD sold 5 cars.\n"
        head = (
            "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://w.example/t\r\nContent-Type: text/plain\r\n"
        )
        raw = f"{head}WARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2025-07-01T00:00:00Z\r\nContent-Length: {len(text)}\r\n\r\n"
        documents, faults = read(written(tmp_path / "c.wet", raw.encode() + text + b"\r\n\r\n"))
        assert faults == []
        assert documents[0].article.text == "BYD sold 5 cars.\n"


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w:gz") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def parquet(texts: list[str]) -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table({"text": texts}), out)
    return out.getvalue()


MEMBERS = {
    "a.txt": b"A",
    "in/w.jsonl": b'{"text": "B"}\n{"text": "C"}\n',
    "in/w.csv": b"text\nD\n",
    "in/w.parquet": parquet(["E", "F"]),
    "in/w.jsonl.gz": gzip.compress(b'{"text": "G"}\n'),
    "in/w.zip": zipped({"x.txt": b"H"}),
    "logo.png": b"\x89PNG",
    "__MACOSX/a.txt": b"junk",
}
MEMBER_IDS = {"a.txt": "A", "in/w.csv#2": "D", "in/w.jsonl#1": "B", "in/w.jsonl#2": "C", "in/w.jsonl.gz#1": "G",
              "in/w.parquet#1": "E", "in/w.parquet#2": "F", "in/w.zip/x.txt": "H"}  # fmt: skip


class TestPacked:
    @pytest.mark.parametrize(
        ("name", "make"),
        [
            ("p.zip", zipped),
            ("p.tar", lambda members: tarred(members, "w")),
            ("p.tgz", tarred),
            ("p.tar.gz", tarred),
            ("p.tar.xz", lambda members: tarred(members, "w:xz")),
        ],
    )
    def test_archives_of_every_format(self, tmp_path: Path, name: str, make: object) -> None:
        documents, faults = read(written(tmp_path / name, make(MEMBERS)))  # type: ignore[operator]
        assert faults == []
        assert {one.article.doc_id: one.article.text for one in documents} == {
            f"{name}/{inner}": text for inner, text in MEMBER_IDS.items()
        }

    @pytest.mark.parametrize(
        ("suffix", "pack"), [(".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)]
    )
    def test_one_packed_file(self, tmp_path: Path, suffix: str, pack: object) -> None:
        lines = b"".join(b'{"text": "%d"}\n' % number for number in range(5_000))
        documents, _ = read(written(tmp_path / f"w.jsonl{suffix}", pack(lines)))  # type: ignore[operator]
        assert [one.article.text for one in documents] == [str(number) for number in range(5_000)]
        # and where only its content tells what it is
        assert len(read(written(tmp_path / f"dump{suffix}", pack(lines)))[0]) == 5_000  # type: ignore[operator]

    @pytest.mark.parametrize("suffix", [".gz", ".bz2", ".xz"])
    def test_cut_in_the_middle_gives_what_lies_before(self, tmp_path: Path, suffix: str) -> None:
        lines = b"".join(b'{"text": "%d %s"}\n' % (number, str(hash(str(number))).encode()) for number in range(90_000))
        packed = {".gz": gzip, ".bz2": bz2, ".xz": lzma}[suffix].compress(lines)  # type: ignore[attr-defined]
        documents, faults = read(written(tmp_path / f"w.jsonl{suffix}", packed[: len(packed) // 2]))
        assert 0 < len(documents) < 90_000
        assert [int(one.article.text.split()[0]) for one in documents] == list(range(len(documents)))
        assert len(faults) == 1
        assert "cut off" in faults[0].reason
        assert f"({len(documents)} entries before it kept)" in faults[0].reason

    def test_a_cut_tar_gives_what_lies_before(self, tmp_path: Path) -> None:
        members = {f"{number}.txt": str(number).encode() * 2_000 for number in range(20)}
        documents, faults = read(written(tmp_path / "p.tar", tarred(members, "w")[:40_000]))
        assert 0 < len(documents) < 20
        assert [one.reason for one in faults if "end of data" not in one.reason] == []
        assert faults

    def test_a_cut_zip_is_refused(self, tmp_path: Path) -> None:
        assert "broken zip file" in read(written(tmp_path / "p.zip", zipped(MEMBERS)[:-100]))[1][0].reason

    def test_a_bomb_is_given_up(self, tmp_path: Path) -> None:
        line = b'{"text": "' + b"a" * 500_000 + b'"}\n'
        bomb = gzip.compress(line * 400)
        assert len(bomb) < 1_000_000
        for path in (
            written(tmp_path / "b.jsonl.gz", bomb),
            written(tmp_path / "b.zip", zipped({"b.jsonl": line * 400})),
        ):
            documents, faults = read(path)
            assert len(documents) < 200
            assert "zip bomb" in faults[-1].reason

    def test_packed_in_packed_without_end(self, tmp_path: Path) -> None:
        raw = b"BYD sold 5 cars."
        name = "a.txt"
        for _ in range(6):
            raw, name = gzip.compress(raw), f"{name}.gz"
        documents, faults = read(written(tmp_path / name, raw))
        assert documents == []
        assert "3 deep" in faults[0].reason

    @pytest.mark.parametrize(
        "name", ["../../etc/evil.txt", "/etc/evil.txt", "..\\evil.txt", "C:\\evil.txt", "a/../../evil.txt"]
    )
    def test_names_that_lead_out(self, tmp_path: Path, name: str) -> None:
        for path in (
            written(tmp_path / "p.zip", zipped({name: b"X", "good.txt": b"Y"})),
            written(tmp_path / "p.tar", tarred({name: b"X", "good.txt": b"Y"}, "w")),
        ):
            documents, faults = read(path)
            assert [one.article.text for one in documents] == ["Y"]
            assert "leads out of the archive" in faults[0].reason
        assert not list(tmp_path.rglob("evil*"))

    def test_links_in_a_tar(self, tmp_path: Path) -> None:
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w") as archive:
            link = tarfile.TarInfo("link.txt")
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(link)
        documents, faults = read(written(tmp_path / "p.tar", out.getvalue()))
        assert documents == []
        assert "a link" in faults[0].reason

    def test_a_member_with_a_password(self, tmp_path: Path) -> None:
        raw = bytearray(zipped({"a.txt": b"A"}))
        for at in (raw.index(b"PK\x03\x04") + 6, raw.index(b"PK\x01\x02") + 8):
            raw[at] |= 1
        documents, faults = read(written(tmp_path / "p.zip", bytes(raw)))
        assert documents == []
        assert "password" in faults[0].reason


class TestEncodings:
    @pytest.mark.parametrize(
        ("raw", "text"),
        [
            (b"BYD\x92s \x93Seal\x94 \x96 \xa388 million", "BYD’s “Seal” – £88 million"),
            ("Škoda costs €30,000".encode("cp1252"), "Škoda costs €30,000"),
            ("Citroën sold 5".encode("latin-1"), "Citroën sold 5"),
            ("BYD sold 5".encode("utf-16"), "BYD sold 5"),
            ("比亚迪六月销售四十三万辆新能源汽车,同比增长百分之三十,出口八万辆。".encode("gb18030"), None),
        ],
    )
    def test_told_by_the_bytes(self, raw: bytes, text: str | None) -> None:
        found = decoded(raw)
        assert found == text if text else str(found).startswith("比亚迪")

    @pytest.mark.parametrize(
        "raw", [b"one \xff two", b"\x81\x82\x83", "für Škoda é".encode() + b" \xe2\x82", b"price \xa4 5"]
    )
    def test_given_up_where_the_bytes_leave_it_open(self, raw: bytes) -> None:
        assert isinstance(decoded(raw), Fault)

    def test_a_table_in_windows_1252(self, tmp_path: Path) -> None:
        documents, faults = read(written(tmp_path / "a.csv", "id;text\na;BYD’s price is £88\n".encode("cp1252")))
        assert (documents[0].article.text, faults) == ("BYD’s price is £88", [])


class TestSources:
    def test_columns_mapped_by_hand(self, tmp_path: Path) -> None:
        path = written(tmp_path / "a.csv", "text,corps,jour\nx,A,2025-07-01\n")
        documents, _ = read(path, columns=(("text", "corps"), ("published", "jour")))
        assert (documents[0].article.text, documents[0].article.published) == ("A", dt.date(2025, 7, 1))
        assert "no column 'leib'" in read(path, columns=(("text", "leib"),))[1][0].reason
        # formats that name their fields themselves have no column to map
        for name, content in {"b.txt": "B", "c.html": PAGE, "d.rss": RSS, "e.warc": warc([PAGE], packed=False)}.items():
            documents, faults = read(written(tmp_path / name, content), columns=(("text", "corps"),))
            assert (len(documents) >= 1, faults) == (True, [])

    def test_a_glob(self, tmp_path: Path) -> None:
        for name in ("b/x.txt", "a/x.txt", "a/y.md"):
            written(tmp_path / name, name)
        documents, _ = read(f"{tmp_path}/*/x.txt")
        assert [one.article.text for one in documents] == ["a/x.txt", "b/x.txt"]
        assert len(set(ids(documents))) == 2
        assert "no file fits" in read(f"{tmp_path}/*.csv")[1][0].reason

    @pytest.mark.parametrize(
        ("sample", "suffix"),
        [
            (gzip.compress(b"x"), ".gz"), (zipped({}), ".zip"), (tarred({"a": b""}, "w"), ".tar"), (parquet(["x"]), ".parquet"),
            (warc([PAGE], packed=False), ".warc"), (b'{"text": "a"}\n', ".jsonl"), (b'{\n "text": 1}', ".json"), (b" [", ".json"),
            (RSS.encode(), ".xml"), (ATOM.encode(), ".xml"), (PAGE.encode(), ".html"), (b"BYD sold", ".txt"), (b"", ".txt"),
        ],
    )  # fmt: skip
    def test_formats_told_by_content(self, sample: bytes, suffix: str) -> None:
        assert format_of(sample) == suffix
        assert Sniffed("-", lambda: io.BytesIO(sample)).name == f"stream{suffix}"

    def test_names_are_fit_for_a_log(self, tmp_path: Path) -> None:
        assert shown("a\u202etxt.\nb\udcff") == "a\\u202etxt.\\nb\\udcff"
        assert shown("Škoda.txt") == "Škoda.txt"
        assert StoredFile(tmp_path / "a\nb.txt").label.endswith("a\\nb.txt")


def test_a_csv_line_without_end_is_not_held(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", b"text\ngood\n" + b"x" * 9_000_000 + b"\nlast\n")
    documents, faults = read(path, max_bytes=1_000)
    assert [one.article.text for one in documents] == ["good", "last"]
    assert [one.line for one in faults] == [3]
