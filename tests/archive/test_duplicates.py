"""Copies: what is one, what is not, and what a store makes of them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import evfacts
from evfacts.archive import copies as module
from evfacts.archive.duplicates import bands, number_marks, same_story
from evfacts.archive.store import connect
from evfacts.schema import Article
from tests.benchmarks.archive_articles import rows

NOTE = (
    "NIO delivered 24,925 vehicles in June 2025, an increase of 17.5% from a year earlier, the company said on "
    "Tuesday. The deliveries consisted of 14,593 vehicles from its premium brand, 6,400 from its family-oriented brand "
    "and 3,932 from its small high-end car brand. NIO delivered 72,056 vehicles in the second quarter. Cumulative "
    "deliveries reached 785,714 at the end of the month. The company wants to double its sales in all of this year."
)


def copy(text: str) -> bool:
    meet = bool(set(bands(NOTE)) & set(bands(text)))
    return meet and same_story(NOTE, text) and same_story(text, NOTE)


@pytest.mark.parametrize(
    "text",
    [
        NOTE,
        NOTE.upper(),
        NOTE.replace(". ", ".\n\n"),
        f"{NOTE} This report was made by the agency.",
        f"SHANGHAI, July 1 - {NOTE}",
        NOTE[: NOTE.index("The company wants")],
        NOTE[: NOTE.index("Cumulative")],
        NOTE.replace("the company said on Tuesday", "it said on Tuesday"),
    ],
)
def test_copies(text: str) -> None:
    assert copy(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("24,925", "24,926"),
        ("17.5%", "17.6%"),
        ("785,714", "785,741"),
        ("June 2025", "June 2024"),
        ("72,056", "14,593"),
        ("6,400 from its family-oriented brand and 3,932", "3,932 from its family-oriented brand and 6,400"),
    ],
)
def test_a_note_with_another_figure_is_another_article(old: str, new: str) -> None:
    assert not copy(NOTE.replace(old, new))


def test_other_articles() -> None:
    assert not copy("NIO delivered 24,925 vehicles in June 2025, an increase of 17.5%, and the shares rose by a tenth.")
    assert not copy("")
    assert not same_story("BYD sold 5 cars.", "Nio sold 5 cars.")
    assert same_story("BYD sold 5 cars.", "BYD  sold 5 cars")


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_texts(one: str, other: str) -> None:
    assert same_story(one, one)
    assert same_story(one, other) == same_story(other, one)
    assert bands(one) == bands(one)
    if one != other and same_story(one, other):
        (hash_, count, bits), (hash_other, count_other, bits_other) = number_marks(one), number_marks(other)
        assert count != count_other or hash_ == hash_other
        assert bits & bits_other in (bits, bits_other)


def stored(articles: list[Article], folder: Path) -> dict[str, str | None]:
    evfacts.extract_archive(articles, folder, jobs=0, shard_size=2)
    with evfacts.open(folder) as connection:
        claims = dict(connection.execute("select distinct doc_id, duplicate_of from claims").fetchall())
        documents = dict(connection.execute("select doc_id, duplicate_of from documents").fetchall())
    assert {doc_id: documents[doc_id] for doc_id in claims} == claims
    return documents


def test_the_earliest_is_the_original(tmp_path: Path) -> None:
    articles = [
        Article("late", f"{NOTE} Seen here.", published=dt.date(2025, 7, 3)),
        Article("undated", NOTE),
        Article("early", NOTE, published=dt.date(2025, 7, 1)),
        Article("other", NOTE.replace("24,925", "25,925"), published=dt.date(2025, 7, 1)),
    ]
    assert stored(articles, tmp_path / "s") == {"late": "early", "undated": "early", "early": None, "other": None}


def test_a_copy_of_a_copy_goes_to_the_first(tmp_path: Path) -> None:
    lines = NOTE.split(". ")
    articles = [Article(f"a{number}", ". ".join(lines[: len(lines) - number])) for number in range(3)]
    assert stored(articles, tmp_path / "s") == {"a0": None, "a1": "a0", "a2": "a0"}


def test_large_groups_compare_equal_figures_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wire's form letters: far more than MAX_BUCKET notes, no pair of which may cost a comparison."""
    compared = 0
    real = module.same_story

    def same(one: str, other: str) -> bool:
        nonlocal compared
        compared += 1
        return real(one, other)

    monkeypatch.setattr(module, "same_story", same)
    monkeypatch.setattr(module, "MAX_BUCKET", 10)
    notes = [Article(f"n{number}", NOTE.replace("24,925", f"{20_000 + number:,}")) for number in range(40)]
    found = stored([*notes, Article("copy", notes[7].text)], tmp_path / "s")
    assert {doc_id: original for doc_id, original in found.items() if original} == {"copy": "n7"}
    assert compared == 0  # equal texts, and texts with other figures, are told apart without them
    notes = [Article(f"m{number}", f"{NOTE} {'Note. ' * number}") for number in range(40)]
    assert set(stored(notes, tmp_path / "t").values()) == {None, "m0"}
    assert compared < 40 * 10


def test_what_is_found_is_what_comparing_all_with_all_finds() -> None:
    texts = [f"{row['title']}\n\n{row['text']}" for row in rows(400, 3)]
    texts += [text.rsplit(" ", 12)[0] for text in texts[::9]] + texts[::7]
    marks = [number_marks(text) for text in texts]
    table = pa.table(
        {
            "shard": pa.array([number % 7 for number in range(len(texts))], pa.int32()),
            "line": pa.array([number // 7 for number in range(len(texts))], pa.int32()),
            "doc_id": [str(number) for number in range(len(texts))],
            "outcome": ["read"] * len(texts),
            "published": [dt.date(2025, 1, 1) + dt.timedelta(number) for number in range(len(texts))],
            "text_sha256": [Article("x", text).text_sha256 for text in texts],
            "bands": [list(bands(text)) for text in texts],
            "numbers": [one[0] for one in marks],
            "number_count": [one[1] for one in marks],
            "number_set": [one[2] for one in marks],
        }
    )
    with connect() as connection:
        connection.register("given", table)
        connection.execute("CREATE TABLE documents AS SELECT * FROM given")
        found = module.find_copies(connection, lambda shard: texts[shard::7])
    sets = [set(one) for one in table["bands"].to_pylist()]
    expected: dict[int, int] = {}
    for second, text in enumerate(texts):
        for first in range(second):
            if sets[first] & sets[second] and same_story(texts[first], text):
                expected[second] = expected.get(first, first)
                break
    assert len(expected) > 80
    assert {line * 7 + shard: int(original) for (shard, line), original in found.items()} == expected
