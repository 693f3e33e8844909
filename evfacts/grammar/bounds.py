"""The words before and behind a number that bound it: "more than", "up to", "about", "or more"."""

from __future__ import annotations

import re

from evfacts.grammar.atoms import Atom, Scan

_OPENERS = "([{\"'“‘«"
_FIRST_WORD = re.compile(r"[ ]\(?([a-z]+)").match
_SYMBOLS = {"~": "~", "≈": "~", "∼": "~", "～": "~", ">": ">", "<": "<", "≥": ">=", "≤": "<=", "±": "±"}

_MOVED = frozenset(
    "edged added adds adding ticked went goes go gone moved inched crept picked came back climbed rose jumped bumped pushed shot nudged stepped going sped summed totted totaled built leads headed".split()
)
_NO_BOUND = {
    "up to": _MOVED
    | {
        "add",
        "move",
        "moves",
        "moved",
        "ramp",
        "ramped",
        "scale",
        "scaled",
        "top",
        "tops",
        "lift",
        "lifts",
        "wheeze",
        "speed",
        "took",
        "take",
        "brought",
        "bring",
    },
    "over": frozenset(
        "handed hand handing hands spread took take takes taking turned turn taken spanning stretched sprawled spreading sprawling look carried passed".split()
    ),
    "down to": _MOVED,
    "under": frozenset("came come comes".split()),
    "above": frozenset(),
}
"""Words before which a phrase is no bound, but part of a verb."""


_AFTER_SPANNING = frozenset(
    "of at just well to is was has have with covers covering covered measures for a an offers reach reaches by than".split()
)


def _spans(atom: Atom, word: str) -> bool:
    """Whether "over" says in which time or on which ground something happens ("over two years", "over 6,000 square metres")."""
    if atom.dimension == "time":
        return atom.unit in ("year", "month", "week") and word not in (
            "for",
            "after",
            "lasted",
            "takes",
            "took",
            "just",
            "well",
            "of",
            "a",
        )
    if atom.dimension == "area":
        return word not in _AFTER_SPANNING
    return atom.dimension == "length" and (word.endswith("ed") or word in ("goods", "passengers", "driven"))


def words_before(scan: Scan, start: int) -> str:
    """The text before an offset, within its line, that rules about the words before a number look at."""
    left = scan.norm[max(0, start - 44) : start]
    line = left.rfind("\n")
    return (left[line + 1 :] if line >= 0 else left).rstrip(" ")


def read_bound(scan: Scan, atom: Atom, left: str) -> None:
    """Set the atom's bound from the words around it, and the word that stands before them."""
    sign = None
    at = atom.lead_start = atom.start
    if at and scan.norm[at - 1] in _SYMBOLS:
        sign = _SYMBOLS[scan.norm[at - 1]]
        atom.lead_start = at - 1
        left = left.rstrip("~≈∼～<>≥≤±=")
    elif left and left[-1] in _SYMBOLS:
        sign = _SYMBOLS[left[-1]]
        left = left[:-1]
    low = left.lower()
    stripped = low.rstrip(_OPENERS + " ")
    last = stripped[stripped.rfind(" ") + 1 :].lstrip(_OPENERS)
    if sign is None:
        phrases = scan.numerals.before.get(last)
        if phrases is not None:
            for phrase, meaning in phrases:
                if stripped.endswith(phrase):
                    rest = stripped[: -len(phrase)]
                    if rest and (rest[-1].isalnum() or rest[-1] == "-"):
                        continue
                    before = rest.rstrip(_OPENERS + " ")
                    word = before[before.rfind(" ") + 1 :].lstrip(_OPENERS)
                    if word in _NO_BOUND.get(phrase, ()):
                        break  # "edged up to 10%", "handed over 4,078"
                    if phrase == "over" and _spans(atom, word):
                        break
                    sign = meaning
                    atom.lead_start = (
                        atom.start
                        - (len(left) - len(rest))
                        - (1 if atom.start and scan.norm[atom.start - 1] == " " else 0)
                    )
                    last = word
                    break
    atom.lead = last
    if sign is None or sign == "~":
        behind = _behind(scan, atom)
        if behind is not None:
            sign = behind
    if sign is not None:
        atom.approx = sign
        atom.own_bound = True


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
            return sign
    return None
