"""The functions of `evfacts`: signatures, light imports, and what a table holds."""

from __future__ import annotations

import datetime as dt
import inspect
import pickle
import subprocess
import sys

import pytest

import evfacts
from evfacts.errors import EvFactsError, InputError
from evfacts.schema import Article

TEXT = "Xiaomi paid 635 million yuan for land. It delivered 30,000 cars in July."


def test_import_is_light() -> None:
    code = (
        "import sys, evfacts\n"
        "heavy = {'spacy', 'pandas', 'pyarrow', 'numpy', 'typer', 'rich', 'quantulum3', 'dateparser'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_help_imports_neither_spacy_nor_pandas() -> None:
    code = (
        "import sys\nsys.argv = ['evfacts', '--help']\n"
        "from evfacts.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(sorted({'spacy', 'pandas', 'pyarrow', 'numpy'} & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    assert shown.stdout.strip().endswith("[]")


def test_extracting_needs_no_spacy() -> None:
    code = (
        "import sys, evfacts\n"
        f"evfacts.extract({TEXT!r}, published='2025-08-01')\n"
        "print(sorted({'spacy', 'quantulum3', 'dateparser'} & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


@pytest.mark.parametrize("name", [name for name in evfacts.__all__ if name != "__version__"])
def test_every_name_is_there_and_documented(name: str) -> None:
    thing = getattr(evfacts, name)
    assert inspect.getdoc(thing)
    assert name in dir(evfacts)


def test_unknown_names_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = evfacts.nothing


def test_front_door_and_implementation_have_one_signature() -> None:
    from evfacts import extraction, pipeline
    from evfacts.archive import readers

    for front, behind in [
        (evfacts.extract, extraction.extract),
        (evfacts.load, pipeline.load),
        (evfacts.read_articles, readers.read_articles),
    ]:
        assert inspect.signature(front) == inspect.signature(behind)


def test_extract_from_text() -> None:
    table = evfacts.extract(TEXT, published="2025-08-01", source="Wire")
    rows = {one.text: one for one in table}
    land, cars = rows["635 million yuan"], rows["30,000 cars"]
    assert (land.metric, land.low, land.high, land.unit, land.company) == ("investment", 635e6, 635e6, "CNY", "Xiaomi")
    assert (cars.metric, cars.value, cars.unit, cars.company) == ("deliveries", 30_000, "vehicle", "Xiaomi")
    assert (cars.period_start, cars.period_end) == (dt.date(2025, 7, 1), dt.date(2025, 7, 31))
    assert {one.source for one in table} == {"Wire"}
    assert {one.published for one in table} == {dt.date(2025, 8, 1)}
    assert {one.doc_id for one in table} == {"text-" + Article("", TEXT).text_sha256[:12]}
    for one in table:
        assert TEXT[one.start : one.end] == one.text
        assert one.sentence in TEXT
        assert one.evfacts_version == evfacts.__version__
        assert one.config_digest


def test_text_article_and_iterable_give_the_same_claims() -> None:
    article = Article("a", TEXT, published=dt.date(2025, 8, 1))
    single = evfacts.extract(article)
    several = evfacts.extract([article, Article("b", "No numbers here.")])
    assert list(single) == list(several)
    assert [one.text for one in evfacts.extract(TEXT, published=dt.date(2025, 8, 1))] == [one.text for one in single]


def test_given_date_and_source_do_not_override_the_articles_own() -> None:
    article = Article("a", TEXT, published=dt.date(2025, 8, 1), source="Own")
    table = evfacts.extract(article, published="2020-01-01", source="Other")
    assert {(one.published, one.source) for one in table} == {(dt.date(2025, 8, 1), "Own")}


def test_of_several_articles_the_bad_ones_are_refused() -> None:
    table = evfacts.extract(
        [Article("a", TEXT), Article("a", TEXT + "x"), Article("e", " "), "x" * 500, Article("s", "5 cars \ud83d")],
        max_bytes=400,
    )
    assert {one.doc_id for one in table} == {"a"}
    assert [(one.doc_id[:5], one.reason[:20]) for one in table.refused] == [
        ("a", "an earlier article h"),
        ("e", "no text"),
        ("text-", "the text has 500 byt"),
        ("s", "the text holds half "),
    ]


def test_a_single_bad_article_raises() -> None:
    with pytest.raises(InputError, match="cannot be read: no text"):
        evfacts.extract("  ")
    with pytest.raises(InputError, match="not int"):
        evfacts.extract([5])  # type: ignore[list-item]
    with pytest.raises(EvFactsError):
        evfacts.extract(TEXT, published="03/04/2025")


def test_what_the_readers_refused_stands_in_the_table(tmp_path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text("")
    table = evfacts.extract(evfacts.read_articles(tmp_path, on_refused=lambda one: None))
    assert len(table) >= 2
    assert [str(one) for one in table.refused] == [f"{tmp_path / 'b.txt'}: the file is empty"]


def test_numbers_that_became_no_claim_are_counted() -> None:
    table = evfacts.extract("BYD delivered 30,000 cars. Its chairman, 59, has two dogs.")
    assert [one.text for one in table] == ["30,000 cars"]
    assert sum(table.dropped.values()) == 2


def test_quantities_and_periods() -> None:
    (money,) = evfacts.quantities("It paid 635 million yuan.")
    assert (money.start, money.end, money.unit, int(money.low or 0)) == (8, 24, "CNY", 635_000_000)
    (period,) = evfacts.periods("Sales rose in the second quarter of 2025.")
    assert (period.period_start, period.period_end) == (dt.date(2025, 4, 1), dt.date(2025, 6, 30))
    (last,) = evfacts.periods("Sales rose last month.", published=dt.date(2025, 7, 15))
    assert (last.period_start, last.period_end) == (dt.date(2025, 6, 1), dt.date(2025, 6, 30))


def test_errors_survive_pickling() -> None:
    error = pickle.loads(pickle.dumps(InputError("what, where, and what to do")))
    assert isinstance(error, ValueError)
    assert str(error) == "what, where, and what to do"
