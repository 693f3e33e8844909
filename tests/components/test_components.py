"""The spaCy components, in pipelines of ours and of others."""

from __future__ import annotations

import datetime as dt
from importlib.metadata import entry_points
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import evfacts
from evfacts.errors import InputError, ModelError
from evfacts.pipeline import COMPONENTS
from evfacts.schema import Article

ARTICLES = [
    Article(
        "a", "Xiaomi paid 635 million yuan for land in July. The SU7 has 30,000 orders.", published=dt.date(2025, 8, 1)
    ),
    Article(
        "b",
        "Revenue of RMB635m and 1.2GWh installed; NIO delivered 24,925 cars last month.",
        published=dt.date(2025, 7, 2),
    ),
    Article("c", "No figure at all."),
]


@pytest.fixture(scope="module")
def nlp() -> Language:
    return evfacts.load()


def test_factories_are_found_by_entry_point() -> None:
    assert {entry.name for entry in entry_points(group="spacy_factories")} >= set(COMPONENTS)
    other = spacy.blank("en")
    other.add_pipe("evfacts_quantities")
    doc = other("Xiaomi paid 635 million yuan for the land.")
    assert [(one.text, one.label_) for one in doc.spans["evfacts_quantities"]] == [("635 million yuan", "CNY")]


def test_load_adds_all_components_in_order(nlp: Language) -> None:
    assert nlp.pipe_names == list(COMPONENTS)
    with pytest.raises(InputError, match="already"):
        evfacts.load(nlp)
    with pytest.raises(ModelError, match="no_such_pipeline"):
        evfacts.load("no_such_pipeline")


def test_load_takes_a_pipeline_of_ones_own() -> None:
    own = spacy.blank("en")
    own.add_pipe("sentencizer")
    assert evfacts.load(own) is own
    assert own.pipe_names == ["sentencizer", *COMPONENTS]


def test_settings_reach_the_components() -> None:
    nlp = evfacts.load(settings=evfacts.Settings(country="AU", fiscal_year_start=4))
    assert nlp.get_pipe_config("evfacts_quantities")["country"] == "AU"
    assert nlp.get_pipe_config("evfacts_periods") == {"country": "AU", "fiscal_year_start": 4} | {
        key: value for key, value in nlp.get_pipe_config("evfacts_periods").items() if key == "factory"
    }
    doc = nlp("It costs $5 million.")
    (money,) = doc.spans["evfacts_quantities"]
    assert money.label_ == "AUD"


def test_spans_and_typed_records(nlp: Language) -> None:
    doc = nlp.make_doc(ARTICLES[0].text)
    doc._.article = ARTICLES[0]
    doc = nlp(doc)
    assert doc._.published == "2025-08-01"
    assert doc._.article == ARTICLES[0]
    names = [(one.text, one.label_, one.kb_id_) for one in doc.spans["evfacts_names"]]
    assert [name[:2] for name in names] == [("Xiaomi", "COMPANY"), ("SU7", "PRODUCT")]
    assert all(name[2] for name in names)
    assert next(one.label_ for one in doc.spans["evfacts_sections"]) == "headline"
    assert [one.text for one in doc.spans["evfacts_periods"]] == ["July"]
    assert [one.unit for one in doc._.quantities] == ["CNY", "order"]
    assert [one.grain for one in doc._.periods] == ["month"]
    assert [one.canonical for one in doc._.names] == ["Xiaomi", "SU7"]
    assert doc._.sections[0].start == 0


def test_spans_that_cut_tokens_are_widened_and_keep_their_offsets(nlp: Language) -> None:
    doc = nlp(ARTICLES[1].text)
    for span, quantity in zip(doc.spans["evfacts_quantities"], doc._.quantities, strict=True):
        assert span.id_ == f"{quantity.start}:{quantity.end}"
        assert span.start_char <= quantity.start < quantity.end <= span.end_char
        assert doc.text[quantity.start : quantity.end] == quantity.text


def test_pipeline_and_direct_reading_give_the_same_claims(nlp: Language) -> None:
    assert evfacts.extract(ARTICLES, nlp=nlp) == evfacts.extract(ARTICLES)
    assert evfacts.extract(ARTICLES, nlp=nlp).dropped == evfacts.extract(ARTICLES).dropped
    with pytest.raises(InputError, match="evfacts_claims"):
        evfacts.extract(ARTICLES, nlp=spacy.blank("en"))


def docs(nlp: Language) -> list[Doc]:
    made = []
    for article in ARTICLES:
        doc = nlp.make_doc(article.text)
        doc._.article = article
        made.append(doc)
    return made


@pytest.mark.parametrize("processes", [1, 2])
def test_pipe(nlp: Language, processes: int) -> None:
    expected = list(evfacts.extract(ARTICLES))
    found = [one for doc in nlp.pipe(docs(nlp), n_process=processes) for one in doc._.claims]
    assert found == expected
    assert found


def test_doc_bin_and_bytes(nlp: Language, tmp_path: Path) -> None:
    made = list(nlp.pipe(docs(nlp)))
    DocBin(docs=made, store_user_data=True).to_disk(tmp_path / "docs.spacy")
    for vocab in (nlp.vocab, spacy.blank("en").vocab):
        back = list(DocBin().from_disk(tmp_path / "docs.spacy").get_docs(vocab))
        again = [Doc(vocab).from_bytes(doc.to_bytes()) for doc in made]
        for copies in (back, again):
            for one, copy in zip(made, copies, strict=True):
                assert copy._.claims == one._.claims
                assert copy._.quantities == one._.quantities
                assert copy._.periods == one._.periods
                assert copy._.names == one._.names
                assert copy._.sections == one._.sections
                assert copy._.article == one._.article
                for key in COMPONENTS[:4]:
                    assert [(s.text, s.label_, s.kb_id_, s.id_) for s in copy.spans[key]] == [
                        (s.text, s.label_, s.kb_id_, s.id_) for s in one.spans[key]
                    ]


def test_names_of_another_component_are_honoured() -> None:
    nlp = spacy.blank("en")

    @Language.component("their_names")
    def their_names(doc: Doc) -> Doc:
        found = doc.text.find("Quillwerk")
        doc.spans["evfacts_names"] = [doc.char_span(found, found + 9, label="COMPANY", kb_id="Q1")]
        return doc

    nlp.add_pipe("their_names")
    evfacts.load(nlp)
    doc = nlp("Quillwerk delivered 812 vans in June, and BYD 30,000 cars.")
    assert next((one.canonical, one.id, one.origin) for one in doc._.names) == ("Quillwerk", "Q1", "user")
    assert [one.canonical for one in doc._.names][1] == "BYD"
    assert next((one.text, one.company) for one in doc._.claims) == ("812 vans", "Quillwerk")


def test_names_taken_away_before_the_claims_are_gone() -> None:
    @Language.component("no_names")
    def no_names(doc: Doc) -> Doc:
        doc.spans["evfacts_names"] = []
        return doc

    nlp = evfacts.load()
    nlp.add_pipe("no_names", before="evfacts_claims")
    assert {one.company for one in nlp("BYD delivered 30,000 cars in June.")._.claims} <= {None}


def test_a_missing_component_is_named() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("evfacts_sections")
    nlp.add_pipe("evfacts_claims")
    with pytest.raises(InputError, match=r"nlp\.add_pipe\('evfacts_names'\)"):
        nlp("BYD delivered 30,000 cars.")


def test_a_bad_publishing_date_is_named(nlp: Language) -> None:
    doc = nlp.make_doc("BYD delivered 30,000 cars last month.")
    doc._.published = "July"
    with pytest.raises(InputError, match="ISO date"):
        nlp(doc)


def test_article_of_another_text_is_refused(nlp: Language) -> None:
    with pytest.raises(InputError, match="another text"):
        nlp.make_doc("One text.")._.article = Article("a", "Another text.")


def test_pipeline_comes_back_from_disk(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "pipeline")
    back = spacy.load(tmp_path / "pipeline")
    assert [one.text for one in back(ARTICLES[0].text)._.claims] == [one.text for one in nlp(ARTICLES[0].text)._.claims]
