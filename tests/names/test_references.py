"""What 'the company', 'its' or 'the latter' goes to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evfacts.names import find_names, find_references, main_company, resolve, resolve_all

CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "references.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_references(case):
    text = case["text"]
    answers = [[ref.text, name.canonical if name else None] for ref, name in resolve_all(text, find_names(text))]
    assert answers == case["references"]


def test_resolve_alone_takes_the_topic():
    text = "Rivian built 10,000 vans.\n\nProduction lines stood still in May. The automaker blamed a supplier."
    names = find_names(text)
    (reference,) = find_references(text)
    answer = resolve(reference, names, topic=main_company(text, names))
    assert answer is not None
    assert answer.canonical == "Rivian"


def test_maker_that_the_text_does_not_name():
    text = "Output fell. The SU7 maker gave no reason."
    (reference,) = find_references(text)
    answer = resolve(reference, find_names(text))
    assert answer is not None
    assert (answer.canonical, answer.start, answer.end) == ("Xiaomi", reference.start, reference.end)


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("NIO narrows its loss\n\nThe company sold more. BYD and Tesla did, too.", "NIO"),
        ("Why the Model Y still leads\n\nTesla sold 30,000 of them. BYD sold 20,000 cars.", "Tesla"),
        ("CAAM: exports double\n\nBYD and Chery sold most of them.", None),
        ("A quiet month\n\nNothing happened.", None),
    ],
)
def test_main_company(text, company):
    answer = main_company(text, find_names(text))
    assert (answer.canonical if answer else None) == company


@given(
    st.lists(
        st.sampled_from(["BYD", "the company", "It", "the latter", "The SUV", ".", "Tesla and Ford", "its", "Atto 3"])
    )
)
@settings(max_examples=200, deadline=None)
def test_any_text_resolves_without_an_error(words):
    text = " ".join(words)
    for reference, name in resolve_all(text, find_names(text)):
        assert text[reference.start : reference.end] == reference.text
        assert name is None or name.canonical
