"""The words before and behind a number that bound it: "more than", "up to", "about", "or more"."""

from __future__ import annotations

import re

from evfacts.grammar.atoms import Atom, Scan

_OPENERS = "([{\"'“‘«"
_FIRST_WORD = re.compile(r"[ ]\(?([a-z]+)").match
_AFTER_INITIALS = frozenset("oapmtug(")
_SYMBOLS = {"~": "~", "≈": "~", "∼": "~", "～": "~", ">": ">", "<": "<", "≥": ">=", "≤": "<=", "±": "±"}

_NEGATED = {">": "<=", ">=": "<", "<": ">=", "<=": ">"}
_LIFTED = re.compile(r"\b([a-z]+) (?:the|its|their|our) (?:[a-z]+ ){0,2}[a-z]+ $").search

_DENIED = re.compile(r"(?:\b(?:not|never|cannot|nor)|n['’]t) ([a-z]+)(?: at)? ?$").search
"""A negation with a verb before the bound: "will not be more than", "has never sold more than"."""
_COMPARED = re.compile(r"\bthan\b|over|above|below|under|exceed|surpass|beyond|at least").search
"""Phrases that a negation turns round; it leaves "up to" what it is."""

_DIFFERENCE = re.compile(r"(?:\d ?%|\bper ?cent|\btimes|\bpoints|\d[,.]\d+) $").search
"""A figure right before "more than", which says how much more; the figure behind is what it is compared with."""

_RISE_OVER = re.compile(
    r"(?:\d ?%|\bper ?cent|\btimes|\bpoints)"
    r"(?: (?:rise|increase|growth|jump|gain|improvement|advance|surge|hike|yoy|year-on-year))? $"
).search
"""A change right before "over", which then names what it is counted from ("a growth of 16% over Rs 7,218 crore")."""

_GOING = frozenset({"go", "goes", "going", "gone", "shoot", "shoots"})

_HELD_AGAINST = frozenset({"higher than", "greater than", "larger than", "bigger than", "lower than", "smaller than"})
_MUCH = frozenset({"much", "far", "slightly", "significantly", "considerably", "substantially"})
"""Words that make these phrases compare two figures; they bound none."""
_VERBS = {"up to": "moved", "down to": "moved", "over": "over_verbs", "under": "under_verbs"}
"""Phrase -> the list of words before which it is no bound, but part of a verb."""


def _spans(scan: Scan, atom: Atom, word: str) -> bool:
    """Whether "over" says in which time or on which ground something happens ("over two years")."""
    words = scan.numerals.words
    if atom.dimension == "time":
        return atom.unit in ("year", "month", "week") and word not in words["lasting"]
    if atom.dimension == "area":
        return word not in words["before_bound"]
    return atom.dimension == "length" and (word.endswith("ed") or word in ("goods", "passengers", "driven"))


def words_before(scan: Scan, start: int) -> str:
    """The text before an offset, within its line, that rules about the words before a number look at."""
    left = scan.norm[start - 44 if start > 44 else 0 : start]
    if "\n" in left:
        left = left[left.rfind("\n") + 1 :]
    return left.rstrip(" ")


def read_bound(scan: Scan, atom: Atom, left: str, last: str) -> None:
    """Set the atom's bound from the words around it, and the word that stands before them.

    `left` is the text before the atom (`words_before`), `last` its last word in lower case.
    """
    at = atom.lead_start = atom.start
    sign = None
    lost = 0
    if left:
        char = left[-1]
        if char in _SYMBOLS:
            sign = _SYMBOLS[char]
            if scan.norm[at - 1] == char:
                atom.lead_start = at - 1
            left = left.rstrip("~≈∼～<>≥≤±=")
            last = _last(left)
        elif char in _OPENERS:
            lost = len(left)
            left = left.rstrip(_OPENERS + " ")
            lost -= len(left)
            last = _last(left)
        if sign is None:
            phrases = scan.numerals.before.get(last)
            if phrases is not None:
                spaced = 1 if scan.norm[at - 1 : at] == " " else 0
                sign, last = _phrase_before(scan, atom, left.lower(), phrases, last, lost + spaced)
    atom.lead = last
    if sign is None or sign == "~":
        char = scan.low[atom.end : atom.end + 1]
        if char == " ":
            if scan.low[atom.end + 1 : atom.end + 2] in _AFTER_INITIALS:
                sign = _behind(scan, atom) or sign
        elif char == "+" or char == "-":
            sign = _behind(scan, atom) or sign
        if sign is None:
            return
    atom.approx = sign
    atom.own_bound = True


def _last(left: str) -> str:
    return left[left.rfind(" ") + 1 :].lstrip(_OPENERS).lower()


def _phrase_before(
    scan: Scan, atom: Atom, left: str, phrases: tuple[tuple[str, str], ...], last: str, gap: int
) -> tuple[str | None, str]:
    """The sign of the bounding phrase that `left` ends with, and the word before it.

    Between phrase and number stand `gap` characters.
    """
    for phrase, sign in phrases:
        if left.endswith(phrase):
            rest = left[: -len(phrase)]
            if rest and (rest[-1].isalnum() or rest[-1] == "-"):
                continue
            word = _last(rest.rstrip(_OPENERS + " "))
            if phrase.endswith(" than") and _DIFFERENCE(rest):
                break  # "73% more than 16,233"
            if phrase in _HELD_AGAINST and word in _MUCH:
                break  # "much higher than 307 units of the iQube"
            verbs = _VERBS.get(phrase)
            if verbs is not None and word in scan.numerals.words[verbs]:
                break  # "edged up to 10%", "handed over 4,078"
            if phrase == "over" and (_spans(scan, atom, word) or _RISE_OVER(rest)):
                break
            if phrase == "up to" and word in _GOING and atom.money is not None:
                break  # "the price goes up to Rs 1.35 lakh"
            lifted = _LIFTED(rest) if phrase == "up to" else None
            if lifted is not None and lifted.group(1) in scan.numerals.words["lifting"]:
                break  # "bring the total up to 6,000"
            atom.lead_start -= len(left) - len(rest) + gap
            denied = _DENIED(rest)
            if (
                word == "not"
                or word.endswith(("n't", "n’t"))
                or (denied is not None and denied[1] in scan.numerals.words["denied_verbs"])
            ):
                sign = _denied(phrase, sign)
            return sign, word
    return None, last


def _denied(phrase: str, sign: str) -> str:
    """The bound that a negation makes of another one: "does not exceed 265 km", "not as much as 24,900 euros"."""
    if phrase.startswith("as "):
        return {"<=": "<", ">=": ">"}.get(sign, sign)
    return _NEGATED.get(sign, sign) if _COMPARED(phrase) else sign


def _behind(scan: Scan, atom: Atom) -> str | None:
    low = scan.low
    end = atom.end
    char = low[end : end + 1]
    if char == "+":
        follows = low[end + 1 : end + 2]
        return ">=" if not follows.isdigit() else None
    if char != " ":
        if char == "-" and low.startswith(("-odd", "-plus"), end):
            return "~" if low[end + 1] == "o" else ">="
        return None
    found = _FIRST_WORD(low, end)
    if found is None:
        return None
    phrases = scan.numerals.after.get(found.group(1))
    if phrases is None:
        return None
    at = found.start(1)
    for phrase, sign in phrases:
        stop = at + len(phrase)
        if low.startswith(phrase, at) and not (stop < scan.length and low[stop].isalnum()):
            if phrase == "plus" and low[stop : stop + 1] == " ":
                return None  # "5,000 plus tax"
            if phrase.endswith("more") and low.startswith(" than ", stop):
                return None  # "1.6 million cars and more than 3 million vans"
            return sign
    return None
