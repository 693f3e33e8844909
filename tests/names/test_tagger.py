"""The model for names that no list has: what it finds, when it runs, where it is looked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import evfacts
from evfacts.errors import ModelError
from evfacts.lexicons.names import load_names
from evfacts.names import find_names
from evfacts.names.document import Document
from evfacts.names.tagged import doubtful_sentences
from evfacts.names.tagger import PACKAGED, digest_of, load_tagger
from evfacts.names.tagger.crf import LABELS, Crf
from evfacts.names.tagger.runs import Token
from tests.benchmarks.hidden_names import GOLD, Count, measure_all, measure_hidden, read_gold

UNLISTED = (
    "BYD sold 430,000 electric cars in June, ahead of Geely and Tesla. Lumvora, whose deliveries rose by "
    "6.1% to 36,717, was next.\n\nThe streets were full of the colours of Lumvora."
)


class Spy:
    """A tagger that finds nothing and remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def tag(self, document, names, doubtful):
        self.given += [document.text[start:end].strip() for start, end in doubtful]
        return []


def test_finds_a_name_that_neither_list_nor_rule_knows() -> None:
    assert "Lumvora" not in {name.text for name in find_names(UNLISTED)}
    names = find_names(UNLISTED, tagger=load_tagger())
    found = [(name.text, name.label, name.origin, name.id) for name in names if name.origin == "model"]
    assert found == [("Lumvora", "COMPANY", "model", None)] * 2  # the second stands in a sentence without a number


def test_runs_only_where_a_number_stands_and_capitals_are_unexplained() -> None:
    spy = Spy()
    text = (
        "BYD sold 430,000 electric cars. Behind came Lumvora with 36,717. Its head Asha Rao was pleased. "
        "Tesla built 20,000."
    )
    find_names(text, tagger=spy)
    assert spy.given == ["Behind came Lumvora with 36,717."]
    assert doubtful_sentences(Document("BYD sold 5 cars."), find_names("BYD sold 5 cars.")) == []


def test_is_not_asked_about_texts_without_vehicles() -> None:
    spy = Spy()
    find_names("The council of Lumvora met 3 times.", tagger=spy)
    assert spy.given == []


def test_names_of_the_lexicon_are_left_as_they_are() -> None:
    for doc in read_gold(GOLD)[:8]:
        plain = {(name.start, name.end, name.id) for name in find_names(doc["text"]) if name.id}
        withal = {(name.start, name.end, name.id) for name in find_names(doc["text"], tagger=load_tagger()) if name.id}
        assert withal <= plain


def test_spans_do_not_overlap_and_are_as_printed() -> None:
    for doc in read_gold(GOLD):
        end = 0
        for name in find_names(doc["text"], tagger=load_tagger()):
            assert name.start >= end
            assert doc["text"][name.start : name.end] == name.text
            end = name.end


@given(st.text(alphabet="AaBZz0139 \n.,&'-+#éß日\u00a0", max_size=200))
def test_any_text(text: str) -> None:
    text = "The electric car. " + text
    names = find_names(text, tagger=load_tagger())
    assert all(text[name.start : name.end] == name.text for name in names)


def test_probabilities_sum_to_one_and_an_inside_never_opens() -> None:
    weights = {"a": (0.0, 1.0, 9.0, 0.5, 9.0), "b": (0.2, 0.0, 2.0, 0.0, 0.1)}
    crf = Crf(weights, [[0.1] * len(LABELS)] * len(LABELS))
    run = [Token(0, 1, "A", rare=["a"]), Token(2, 3, "B", rare=["b"]), Token(4, 5, "C", rare=["none"])]
    for row in crf.marginals(run):
        assert sum(row) == pytest.approx(1.0)
    assert crf.marginals(run)[0][LABELS.index("I-COMPANY")] == 0.0
    assert crf.spans(run)[0][:3] == (0, 3, "COMPANY")


def test_generalization_has_a_floor() -> None:
    docs, lexicon, total = read_gold(GOLD), load_names(), Count()
    for seed in range(20):  # the draws differ by ten points and more
        count = measure_hidden(docs, lexicon, seed, 0.2, load_tagger())
        for key in ("wanted", "found", "right", "wrong"):
            setattr(total, key, getattr(total, key) + getattr(count, key))
    assert total.recall >= 0.75
    assert total.precision >= 0.85
    assert measure_all(docs, lexicon, load_tagger()).f1 >= 0.96


def test_a_missing_model_is_an_error_that_tells_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no installed package"):
        load_tagger("no_such_model")
    with pytest.raises(ModelError, match="no folder of that name"):
        evfacts.load(model=str(tmp_path / "absent"))
    (tmp_path / "weights.json").write_text(json.dumps({"labels": ["X"]}), encoding="utf-8")
    with pytest.raises(ModelError, match="train it anew"):
        find_names(UNLISTED, tagger=load_tagger(str(tmp_path)))


def test_missing_packaged_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("evfacts.names.tagger.loading.files", lambda package: tmp_path / "evfacts")
    with pytest.raises(ModelError, match=r"looked in .*evfacts.*models.* and in .*models"):
        load_tagger()


def test_everything_works_without_a_model() -> None:
    nlp = evfacts.load(model=None)
    assert {name.text for name in nlp(UNLISTED)._.names} == {"BYD", "Geely", "Tesla"}
    table = evfacts.extract(UNLISTED, settings=evfacts.Settings(names_model=None))
    assert "Lumvora" not in {claim.company for claim in table}


def test_pipeline_and_direct_reading_agree() -> None:
    direct = evfacts.extract(UNLISTED)
    assert "Lumvora" in {claim.company for claim in direct}
    assert [claim.claim_id for claim in evfacts.extract(UNLISTED, nlp=evfacts.load())] == [c.claim_id for c in direct]


def test_any_spacy_pipeline_with_ner_can_be_the_model(tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler", name="ner")
    ruler.add_patterns([{"label": "ORG", "pattern": "Lumvora"}, {"label": "PERSON", "pattern": "Geely"}])
    nlp.to_disk(tmp_path / "own")
    found = [name.text for name in evfacts.load(model=str(tmp_path / "own"))(UNLISTED)._.names]
    assert found == ["BYD", "Geely", "Tesla", "Lumvora", "Lumvora"]
    spacy.blank("en").to_disk(tmp_path / "bare")
    with pytest.raises(ModelError, match="has no 'ner'"):
        find_names(UNLISTED, tagger=load_tagger(str(tmp_path / "bare")))


def test_the_model_is_part_of_the_digest() -> None:
    with_model, without = evfacts.Settings(), evfacts.Settings(names_model=None)
    assert with_model.digest(with_model.model) != without.digest(without.model)
    assert len(digest_of(PACKAGED)) == 16


def test_neither_spacy_nor_the_model_is_loaded_without_need() -> None:
    program = (
        "import sys, evfacts\n"
        "from evfacts.names.tagger import loading\n"
        "evfacts.extract('BYD sold 430,000 cars in June.', published='2025-07-15')\n"
        "assert loading.loaded.cache_info().currsize == 0\n"
        f"evfacts.extract({UNLISTED!r}, published='2025-07-15')\n"
        "assert loading.loaded.cache_info().currsize == 1\n"
        "assert 'spacy' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])
