"""Companies told by an apposition or by their verb, and names that are no companies."""

from __future__ import annotations

import pytest

import evfacts
from evfacts.names.match import find_names


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Greenarc, a Denver-based EV charging company, raised $22 million.", "COMPANY"),
        ("Rufzo, an electric SUV maker, sold 30 cars.", "COMPANY"),
        ("Volzy, a scooter rental start-up, has 300 staff.", "COMPANY"),
        ("The Rufzo, an electric SUV, sold well.", "PRODUCT"),
        ("The Volzy, a scooter with a range of 90 km, is here.", "PRODUCT"),
    ],
)
def test_what_an_apposition_says(text: str, label: str) -> None:
    assert [name.label for name in find_names(text)] == [label]


@pytest.mark.parametrize("verb", ["reported", "posted", "delivered", "raised"])
def test_a_verb_of_companies_behind_an_ordinary_word_at_the_start(verb: str) -> None:
    assert [name.canonical for name in find_names(f"Lucid {verb} a lot in the second quarter.")] == ["Lucid"]


@pytest.mark.parametrize("text", ["Lucid prose sold the idea.", "Smart buyers waited.", "Ample space was built."])
def test_ordinary_words_stay_ordinary(text: str) -> None:
    assert find_names(text) == []


def test_a_person_is_no_company() -> None:
    found = evfacts.extract(
        "Elon Musk's electric car company has been laying off 320 employees.", published="2024-08-08"
    )
    assert [claim.company for claim in found] == [None]
