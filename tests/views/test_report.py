"""The report page: what it carries, how large it is, and that text stays text."""

from __future__ import annotations

import base64
import dataclasses
import datetime as dt
import gzip
import json
import random
import re
import sys
from collections.abc import Callable, Iterable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import evfacts
from evfacts.cli import main
from evfacts.errors import InputError, StoreError
from evfacts.schema import Article, Claim, Finding, claim_id, finding_id
from evfacts.views.report import report_page, write_page
from evfacts.views.report_data import page_data, worst_first
from evfacts.views.report_source import chosen_articles, from_store, from_tables

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "data" / "articles"
HOSTILE = "</style></script><script>alert(1)</script><img src=x onerror=alert(2)> javascript:alert(3) {{7*7}}"


def unpacked(page: str) -> dict[str, Any]:
    (data,) = re.findall(r'id="data">([^<]*)<', page)
    content: dict[str, Any] = json.loads(gzip.decompress(base64.b64decode(data)))
    return content


def claim(doc_id: str = "a", start: int = 0, text: str = "5 cars", **fields: Any) -> Claim:
    made: dict[str, Any] = {
        "doc_id": doc_id,
        "start": start,
        "end": start + len(text),
        "text": text,
        "metric": "deliveries",
        "role": "level",
        "company": "Xiaomi",
        "product": None,
        "low": 5.0,
        "high": 5.0,
        "unit": "vehicle",
        "per": None,
        "period_start": dt.date(2025, 1, 1),
        "period_end": dt.date(2025, 1, 31),
        "status": "actual",
        "superseded": False,
        "sentence": text,
        "published": dt.date(2025, 2, 1),
        **fields,
    }
    number = claim_id(doc_id, "", start, made["end"], made["metric"], "level", made["company"], None)
    return Claim(claim_id=number, **made)


def finding(*claims: Claim, verdict: str = "inconsistent", severity: float = 0.5, kind: str = "conflict") -> Finding:
    names = tuple(one.claim_id for one in claims)
    return Finding(finding_id(kind, names), kind, verdict, names, "They differ.", severity=severity)


@pytest.fixture(scope="module")
def samples() -> tuple[list[Article], evfacts.ClaimsTable, evfacts.FindingsTable]:
    articles = list(evfacts.read_articles(SAMPLES))
    table = evfacts.extract(articles)
    return articles, table, evfacts.crosscheck(table)


def test_the_page_carries_every_claim_finding_and_text(samples: tuple[Any, ...]) -> None:
    articles, table, findings = samples
    page = report_page(table, findings, articles)
    data = unpacked(page)
    assert len(data["claims"]["doc"]) == len(table)
    assert {one["id"] for one in data["findings"]} == {one.finding_id for one in findings}
    assert {doc["id"]: doc["text"] for doc in data["docs"]} == {
        one.doc_id: one.text for one in articles if one.doc_id in {row.doc_id for row in table}
    }
    for number, row in enumerate(table):
        doc = data["docs"][data["claims"]["doc"][number]]
        start = data["claims"]["start"][number]
        assert doc["text"][start : start + data["claims"]["length"][number]] == row.text
        place = data["claims"]["sentence"][number]
        assert isinstance(place, list), "a sentence stands in its article, and is not carried twice"
        assert doc["text"][slice(*place)] == row.sentence


def test_equal_claims_give_equal_bytes(samples: tuple[Any, ...]) -> None:
    articles, table, findings = samples
    assert report_page(table, findings, articles) == report_page(list(table), list(findings)[::-1], articles[::-1])


def test_without_findings_the_claims_are_cross_checked(samples: tuple[Any, ...]) -> None:
    articles, table, findings = samples
    assert report_page(table, None, articles) == report_page(table, findings, articles)


def test_findings_stand_worst_first() -> None:
    a, b = claim("a"), claim("b")
    rows = [
        finding(a, b, verdict="consistent", kind="agreement"),
        finding(a, b, verdict="consistent", kind="revision"),
        finding(a, b, verdict="undecided", kind="fx"),
        finding(a, severity=0.4, kind="plausible"),
        finding(b, severity=0.9, kind="plausible"),
    ]
    assert [(one.verdict, one.severity, one.kind) for one in worst_first(rows)] == [
        ("inconsistent", 0.9, "plausible"),
        ("inconsistent", 0.4, "plausible"),
        ("undecided", 0.5, "fx"),
        ("consistent", 0.5, "revision"),
        ("consistent", 0.5, "agreement"),
    ]


def test_offsets_count_as_javascript_does() -> None:
    text = "🚗🔋 Xiaomi delivered 🚗 5 cars. 𝐍𝐈𝐎 has 7."
    start = text.index("5 cars")
    row = claim(start=start, sentence="Xiaomi delivered 🚗 5 cars.")
    columns = page_data([row], [], [Article("a", text)])["claims"]
    units = text.encode("utf-16-le")

    def cut(start: int, end: int) -> str:
        return units[2 * start : 2 * end].decode("utf-16-le")

    assert cut(columns["start"][0], columns["start"][0] + columns["length"][0]) == "5 cars"
    assert cut(*columns["sentence"][0]) == row.sentence


def test_a_text_that_changed_is_left_out() -> None:
    read = Article("a", "5 cars were sold.")
    row = claim(sentence="5 cars were sold.", text_sha256=read.text_sha256)
    assert page_data([row], [], [read])["docs"][0]["text"] == read.text
    (doc,) = page_data([row], [], [Article("a", "9 cars were sold.")])["docs"]
    assert doc["text"] is None


class Tags(HTMLParser):
    """The tags of a page, and the text outside scripts and sheets."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def hostile(strange: str = "\x00\x1b[31m\ud800") -> tuple[list[Claim], list[Finding], list[Article]]:
    text = f"{HOSTILE} Xiaomi sold 5 cars.{strange} {HOSTILE}"
    article = Article("a", text, title=HOSTILE, source=HOSTILE, url="javascript:alert(4)")
    row = claim(
        start=text.index("5 cars"),
        sentence=text,
        company=HOSTILE,
        product=HOSTILE,
        title=HOSTILE,
        source=HOSTILE,
        url="javascript:alert(4)",
        attribution=HOSTILE,
    )
    other = dataclasses.replace(row, claim_id="f" * 16, low=7.0, high=7.0)
    found = dataclasses.replace(finding(row, other), explanation=HOSTILE, suggestion=HOSTILE, reason=HOSTILE)
    return [row, other], [found], [article]


def test_nothing_of_an_article_becomes_markup() -> None:
    rows, findings, articles = hostile()
    plain, page = Tags(), Tags()
    plain.feed(report_page([claim(), claim("b")], [finding(claim(), claim("b"))], title="x"))
    html = report_page(rows, findings, articles, title=HOSTILE, notes=[HOSTILE])
    page.feed(html)
    count = [tag for tag, _ in page.tags].count
    assert count("script") == 2 and count("style") == 1 and count("img") == 0
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
    assert [one for one in page.tags if one[0] == "h1"] == [one for one in plain.tags if one[0] == "h1"]
    assert "alert(1)" in page.text, "the words themselves are kept"
    assert "49" not in re.findall(r"<h1>(.*?)</h1>", html)[0], "nor is a text a template"
    assert unpacked(html)["docs"][0]["url"] is None
    html.encode("utf-8")


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a?b=1", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT://example.org/%0aalert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
        ("//example.org", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None, kept: bool) -> None:
    (doc,) = page_data([claim(url=url)], [])["docs"]
    assert doc["url"] == (url if kept else None)


def test_the_page_asks_for_nothing_and_its_policy_forbids_the_rest() -> None:
    page = report_page([claim()], [])
    parsed = Tags()
    parsed.feed(page)
    for tag, attributes in parsed.tags:
        assert tag not in ("link", "iframe", "object", "embed", "base"), tag
        assert not attributes.get("src"), tag
        assert (attributes.get("href") or "#").startswith("#"), attributes
    (policy,) = [one["content"] for tag, one in parsed.tags if one.get("http-equiv") == "Content-Security-Policy"]
    assert policy is not None and policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert "url(" not in page and "@import" not in page


def test_a_finding_needs_its_claims() -> None:
    with pytest.raises(InputError, match="not given"):
        report_page([claim("a")], [finding(claim("a"), claim("b"))])


def test_no_claims_make_a_page_too() -> None:
    assert unpacked(report_page([], []))["docs"] == []


# size: a thousand articles stay under 3 MB


def sentences() -> list[str]:
    """Sentences of the training articles: real news English compresses as it does, invented strings do not."""
    rows = (ROOT / "data" / "gold" / "train.jsonl").read_text(encoding="utf-8").splitlines()
    texts = (json.loads(row)["text"] for row in rows)
    return sorted({one.strip() for text in texts for one in re.split(r"(?<=[.!?])\s+|\n+", text) if len(one) > 30})


def generated(count: int, length: int, seed: int = 9) -> tuple[list[Article], list[Claim], list[Finding]]:
    """Articles of `length` characters with changed figures; every second number is a claim, one in five checked."""
    pick = random.Random(seed)
    stock = sentences()
    companies = [f"{pick.choice('ABCDEFGHIKLMNPRSTVXZ')}{pick.randrange(10**6):06d}" for _ in range(300)]
    articles, claims = [], []
    for number in range(count):
        lines: list[str] = []
        while sum(map(len, lines)) < length:
            lines.append(re.sub(r"\d", lambda _: str(pick.randrange(10)), pick.choice(stock)))
        text = " ".join(lines)
        doc_id = f"wire-{pick.randrange(16**12):012x}"
        day = dt.date(2025, 1, 1) + dt.timedelta(days=pick.randrange(365))
        known = {
            "title": lines[0][:90],
            "url": f"https://example.org/{day}/{doc_id}",
            "source": f"Outlet {number % 40}",
            "published": day,
        }
        article = Article(doc_id, text, title=lines[0][:90], published=day)
        articles.append(article)
        at = 0
        for line in lines:
            numbers = re.finditer(r"\d[\d,.]*\d(?: (?:million|billion|percent|yuan|cars|km))?", line)
            for found in list(numbers)[::2]:
                unit = pick.choice(["USD", "CNY", "vehicle", "km", "percent"])
                claims.append(
                    claim(
                        doc_id,
                        at + found.start(),
                        found[0],
                        sentence=line,
                        company=pick.choice(companies),
                        metric=pick.choice(["deliveries", "sales", "revenue", "investment", "range", "price"]),
                        low=float(pick.randrange(10**6)),
                        high=None,
                        unit=unit,
                        value_usd=pick.random() * 1e9 if unit == "CNY" else None,
                        confidence=pick.random(),
                        text_sha256=article.text_sha256,
                        **known,
                    )
                )
            at += len(line) + 1
    findings = [
        dataclasses.replace(
            finding(*claims[at : at + 3], verdict=pick.choice(["inconsistent", "consistent"]), severity=pick.random()),
            explanation=f"{pick.randrange(10**7):,} is given, where {pick.randrange(10**7):,} is the sum.",
        )
        for at in range(0, len(claims) - 3, 15)
    ]
    return articles, claims, findings


def test_a_thousand_articles_stay_under_three_megabytes() -> None:
    articles, claims, findings = generated(1_000, 2_500)
    assert sum(len(one.text) for one in articles) > 2_500_000
    assert len(claims) > 25_000 and len(findings) > 1_500
    page = report_page(claims, findings, articles)
    assert len(page.encode("utf-8")) < 3_000_000


# what a page of a large archive shows


def test_a_small_limit_keeps_the_worst_findings_then_the_newest() -> None:
    claims = [claim(name, published=dt.date(2025, 1, day)) for day, name in enumerate("abcdef", start=1)]
    by_name = {one.doc_id: one for one in claims}
    mild, severe = finding(by_name["c"], by_name["d"], severity=0.4), finding(by_name["a"], by_name["b"], severity=0.9)
    source = from_tables(claims, [mild, severe], limit=3)
    assert {one.doc_id for one in source.claims} == {"a", "b", "f"}
    assert [one.finding_id for one in source.findings] == [severe.finding_id]
    assert "3 of 6 articles" in source.notes[0] and "1 of 2 findings" in source.notes[0]
    assert from_tables(claims, [mild, severe]).notes == ()
    with pytest.raises(InputError, match="at least one"):
        from_tables(claims, [], limit=0)


def test_articles_are_chosen_in_order() -> None:
    rows = [finding(claim("a"), claim("b")), finding(claim("c"))]
    article_of = {claim(name).claim_id: name for name in "abc"}
    assert chosen_articles(rows, article_of, "dcba", 1) == {"c"}
    assert chosen_articles(rows, article_of, "dcba", 2) == {"a", "b"}
    assert chosen_articles(rows, article_of, "dcba", 9) == set("abcd")


def test_a_store_gives_the_page_of_its_tables(tmp_path: Path, samples: tuple[Any, ...]) -> None:
    pytest.importorskip("duckdb")
    articles, table, findings = samples
    evfacts.extract_archive(SAMPLES, tmp_path / "store", jobs=0)
    unchecked = from_store(tmp_path / "store")
    with pytest.raises(StoreError, match="evfacts check"):
        from_store(tmp_path / "store", limit=2)
    evfacts.check_archive(tmp_path / "store")
    checked = from_store(tmp_path / "store")
    assert ids(checked.claims) == ids(unchecked.claims) == ids(table)
    assert [one.finding_id for one in checked.findings] == [one.finding_id for one in worst_first(findings)]
    assert report_page(checked.claims, checked.findings, checked.articles) == report_page(
        unchecked.claims, unchecked.findings, unchecked.articles
    )
    assert {one.doc_id: one.text for one in checked.articles}.items() <= {
        one.doc_id: one.text for one in articles
    }.items()
    small = from_store(tmp_path / "store", limit=3)
    assert len({one.doc_id for one in small.claims}) == 3
    assert small.findings[0].verdict == "inconsistent"
    assert "3 of 16 articles" in small.notes[0]


def ids(claims: Iterable[Claim]) -> set[str]:
    return {one.claim_id for one in claims}


# the commands

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)

    def go(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["evfacts", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        shown = capsys.readouterr()
        return (0 if ended.value.code is None else int(ended.value.code)), shown.out, shown.err

    return go


def test_report_from_claims_and_articles(run: Run, tmp_path: Path, samples: tuple[Any, ...]) -> None:
    articles, table, findings = samples
    table.to_parquet("claims.parquet")
    findings.to_jsonl("findings.jsonl")
    code, out, err = run("report", "claims.parquet", "--articles", SAMPLES, "-o", "r.html", "--title", "June <b>")
    assert (code, out) == (0, "")
    assert f"{len(table)} claims" in err
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page == report_page(table, findings, articles, title="June <b>")
    assert "<h1>June &lt;b&gt;</h1>" in page
    run("report", "claims.parquet", "--findings", "findings.jsonl", "-o", "s.html")
    assert (tmp_path / "s.html").read_text(encoding="utf-8") == report_page(table)
    (tmp_path / "a.txt").write_text("not the text", encoding="utf-8")
    assert "not among --articles" in run("report", "claims.parquet", "--articles", "a.txt", "-o", "r.html")[2]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["claims.csv", "-o", "r.pdf"], "must end in .html"),
        (["claims.csv", "-o", "no/r.html"], "no folder"),
        ([".", "-o", "r.html"], "no store"),
        ([".", "-o", "r.html", "--articles", "x"], "leave out --articles"),
    ],
)
def test_wrong_use_of_report(run: Run, arguments: list[str], told: str) -> None:
    code, _, err = run("report", *arguments)
    assert code == 2
    assert told in err


def test_a_page_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "r.html").mkdir()
    with pytest.raises(InputError, match="cannot be written"):
        write_page("x", tmp_path / "r.html")
    assert [one.name for one in tmp_path.iterdir()] == ["r.html"]
