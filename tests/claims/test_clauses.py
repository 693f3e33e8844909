"""Where names stand in their clauses."""

from __future__ import annotations

import pytest

from evfacts.claims.clauses import FREE, standings
from evfacts.claims.context import merge_spans
from evfacts.claims.settings import Settings
from evfacts.claims.views import article_views
from evfacts.grammar.periods import find_periods
from evfacts.grammar.quantities import find_quantities
from evfacts.names.match import find_names
from evfacts.sections import find_sections


def roles_of(sentence: str) -> dict[str, str]:
    """Name -> its role in a sentence that stands as the body of an article; "~" follows where a clause stays open."""
    text = f"A headline\n\n{sentence}"
    spans = merge_spans(find_quantities(text), find_periods(text, None), find_names(text))
    found: dict[str, str] = {}
    for view in article_views(text, find_sections(text), spans, Settings().cues):
        roles = standings(view)
        for mark in (*view.companies, *view.products):
            one = roles[mark.at]
            found[mark.record.text] = one.role + ("~" if one.open_at is not None else "")
    return found


@pytest.mark.parametrize(
    ("sentence", "free"),
    [
        ("BYD, whose Dolphin undercuts the Renault 5, more than tripled its volume to 9,130 cars.", "BYD"),
        ("Backed by Hyundai and Kia, Rimac raised 500 million euros in 2022.", "Rimac"),
        ("Ahead of Tesla and behind Volkswagen, BYD sold 20,000 cars in May.", "BYD"),
        ("NIO, with help from CATL, built 120 stations in 2023.", "NIO"),
        ("Crosstown rival Ford has delayed its pickup from 2027 to 2028.", "Ford"),
        ("Xiaomi’s deliveries to customers of Tesla reached 20,000 in May.", "Xiaomi"),
    ],
)
def test_the_subject_stands_free(sentence: str, free: str) -> None:
    roles = roles_of(sentence)
    assert roles[free].rstrip("~") in FREE
    others = {name: role for name, role in roles.items() if name != free and role.rstrip("~") in FREE}
    assert not others


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("The producer of the ES6 delivered 21,000 cars.", "ES6", "made"),
        ("Model Y maker Tesla delivered 30,000 cars.", "Model Y", "made"),
        ("The maker of the 450X and the Rizta sold 46,078 units.", "Rizta", "made"),
        ("It stays behind Ionity, which raised 600 million euros.", "Ionity", "behind~"),
        ("The plant supplies BMW with 40 GWh of cells a year.", "BMW", "V"),
        ("Tesla, a rival that XPeng wants to overtake, sold 20,000 cars.", "XPeng", "E"),
        ("BYD, the firm that Kia measures itself against, built 90,000 cars.", "Kia", "E"),
        ("Ford, like GM a maker of trucks, lost 1.3 billion dollars.", "GM", "like"),
        ("Sales of NIO, which also builds phones, fell 12 percent.", "NIO", "of"),
    ],
)
def test_roles(sentence: str, name: str, role: str) -> None:
    assert roles_of(sentence)[name] == role
