"""Where a name stands in its clause: as subject, as owner, behind a preposition, inside a clause that is over.

"Backed by TVS and Quest, it raised $18 million": neither raised it. "The maker of the 450X sold 46,078": not of the
450X alone. No parser is run; prepositions, verbs, commas and relative pronouns tell nearly as much and cost nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from evfacts.claims.context import BODY, COMPANY, PRODUCT, Mark, Standing, View
from evfacts.lexicons.naming import load_naming

SUBJECT, OWNER, OPENING, OBJECT, INSIDE, UNKNOWN = "S", "P", "I", "V", "E", "M"
"""Roles besides the prepositions: before a verb, with 's, at the head of a clause, behind a verb, inside, neither."""

MADE = "made"
"""The role of a product by which its maker is called ("the maker of the 450X", "Model Y maker Tesla")."""
_MAKERS = frozenset(["maker", "makers", "producer", "manufacturer", "builder", "creator", "seller"])

FREE = frozenset([SUBJECT, OWNER, OPENING])
"""Roles that make a name what its clause is about."""

EXCLUDED = "without"
"""The role of a name of which the figures of the sentence are not ("Without Tesla", "apart from BYD")."""
_EXCLUDING = frozenset(["without", "excluding", "except", "barring", "sans"])
_EXCLUDING_BEHIND = {"from": ("apart", "aside"), "than": ("other",), "for": ("except",)}
"""Prepositions that exclude behind one of these words."""

_PREPOSITIONS = frozenset(
    [
        "about", "above", "across", "after", "against", "ahead", "alongside", "among", "amid", "around", "at",
        "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "by", "despite", "during",
        "following", "for", "from", "in", "including", "into", "like", "near", "of", "off", "on", "onto",
        "outside", "over", "owing", "past", "per", "plus", "since", "than", "through", "throughout", "to", "toward",
        "towards", "under", "underneath", "unlike", "until", "upon", "versus", "via", "vs", "with", "within",
    ]
)  # fmt: skip
_NAMES = frozenset([COMPANY, PRODUCT, BODY])
_RELATIVES = frozenset(["which", "who", "whose", "whom", "where"])
_EDGES = frozenset([";", ":", "•", "|", "–", "—", "while", "whereas", "but", "although", "though", "because", "(", ")"])
_JOINTS = frozenset([",", "and", "or", "&", "/", "the", "its"])
_ADVERBS = frozenset(
    [
        "also", "alone", "itself", "only", "now", "then", "meanwhile", "already", "still", "too", "not", "never",
        "just", "even", "recently", "again", "instead", "more", "nearly", "almost", "about",
    ]
)  # fmt: skip
_AUXILIARIES = frozenset(
    [
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "does", "do", "did", "will", "would", "can",
        "could", "may", "might", "must", "shall", "should",
    ]
)  # fmt: skip
LEGAL_FORMS = frozenset({"co", "ltd", "inc", "corp", "plc", "ag", "se", "nv", "sa", "llc", "limited", "corporation"})
_NOMINATIVES = frozenset(["it", "they", "he", "she", "we"])
_REACH = 6
"""Words before a name among which its preposition or verb is looked for."""
_APPOSITION = 16
"""Words that a clause between commas may have at most."""


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    naming = load_naming()
    return (naming.company_verbs | naming.company_deeds | _AUXILIARIES) - _ADVERBS


def _is_verb(word: str) -> bool:
    return word in _verbs() or (len(word) > 4 and word.endswith("ed") and word.isalpha())


def standings(view: View) -> dict[int, Standing]:
    """How each name of a view stands, by its word; found once."""
    found = view.standings
    if found is None:
        found = view.standings = {}
        closed = -1  # where the clause goes on behind an insertion ("Tesla's Model 3, the car it is up against, costs")
        for mark in view.marks:
            if mark.kind in _NAMES:
                standing = _standing(view.words, mark, found)
                if mark.at < closed:
                    if standing.role in FREE or standing.role == UNKNOWN:
                        standing = Standing(INSIDE, standing.open_at)
                elif standing.role in (SUBJECT, OWNER) and mark.at + 1 < len(view.words):
                    resumed, _ = _resumed(view.words, mark.at + 1)
                    closed = resumed if resumed is not None and view.words[mark.at + 1] == "," else -1
                found[mark.at] = standing
    return found


def _standing(words: Sequence[str], mark: Mark, before: dict[int, Standing]) -> Standing:
    role, listed = _governed(words, mark.at, before)
    after = mark.at + 1
    while after < len(words) and words[after] in LEGAL_FORMS:
        after += 1  # "BYD Co Ltd, with its Dynasty series, sold"
    if mark.kind == PRODUCT and (role == MADE or (after < len(words) and words[after] in _MAKERS)):
        return Standing(MADE)
    if after < len(words) and words[after] in ("'", "’"):
        return Standing(OWNER if role in (OPENING, UNKNOWN) else role)
    resumed, open_at = _resumed(words, after)
    nominative = mark.referring and mark.record.text.lower() in _NOMINATIVES
    if (nominative or not listed or role in (OPENING, UNKNOWN)) and resumed is not None and _is_verb(words[resumed]):
        role = SUBJECT
    return Standing(role, open_at)


def _governed(words: Sequence[str], at: int, before: dict[int, Standing]) -> tuple[str, bool]:
    """The preposition or verb that a name stands behind, or how else its clause begins.

    The second is False where only a comma ties it to that: "Backed by Kia, Rimac raised" may begin anew.
    """
    crossed = ""  # a comma or conjunction lies between
    for i in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = words[i]
        if i in before:
            known = before[i].role
            if crossed or word == COMPANY or i == at - 1:
                # "BMW, Ford and others", "Tesla's Model 3", "the Tesla Model 3" stand as the first of them does.
                return (known if known != SUBJECT else OPENING), crossed != ","
            return UNKNOWN, True
        if word in _RELATIVES:
            return INSIDE, True
        if word in _EDGES:
            return OPENING, True
        if word in _JOINTS:
            crossed += word if word in (",", "and", "or", "&") else ""
            continue
        if crossed:
            return OPENING, True
        if word in _EXCLUDING or (i and words[i - 1] in _EXCLUDING_BEHIND.get(word, ())):
            return EXCLUDED, True
        if word in _PREPOSITIONS:
            return (MADE if word == "of" and i and words[i - 1] in _MAKERS else word), True
        if _is_verb(word):
            return OBJECT, True
    return (OPENING if at <= _REACH else UNKNOWN), True


def _resumed(words: Sequence[str], after: int) -> tuple[int | None, int | None]:
    """(the word with which the clause goes on behind a name, where a relative clause without end begins)."""
    i = after
    end = len(words)
    if i < end and words[i] == "(":
        i = next((k + 1 for k in range(i, min(end, i + _APPOSITION)) if words[k] == ")"), i)
    if i < end and (words[i] == "," or words[i] in _RELATIVES):
        opened = i if words[i] in _RELATIVES else None
        for k in range(i + 1, min(end, i + 1 + _APPOSITION)):
            word = words[k]
            if word in _EDGES:
                return None, opened
            if word in _RELATIVES and opened is None:
                opened = k
            if word == "," and k + 1 < end:
                follower = k + 1
                while follower < end and words[follower] in _ADVERBS:
                    follower += 1
                if follower < end and _is_verb(words[follower]) and opened != k + 1:
                    return follower, None
        return None, opened
    while i < end and words[i] in _ADVERBS:
        i += 1
    return (i if i < end else None), None
