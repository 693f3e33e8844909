"""Quantities of a text: numbers with unit, bound, denominator and the pairs that they form."""

from __future__ import annotations

import re
from decimal import localcontext
from functools import lru_cache
from typing import Any, cast

from evfacts.grammar import bounds, changes, denominators, elided_percent, figures, links, money, numbers, shared_units
from evfacts.grammar.atoms import EXACT, Atom, Scan
from evfacts.lexicons import measures as vocabulary
from evfacts.lexicons.measures import Measures
from evfacts.schema import Quantity

_FEW, _MANY = 2, 256
"""Numbers that are looked back at, near and far, to tell a data dump from text."""

_CROWDED = 7
"""Characters a number below which a stretch is a dump; articles have 30 to 200, their tables 10."""

_SIGN = re.compile(r"(?:minus |negative |[-−–] ?)?([^0-9]+?)[ (−-]*(?=[0-9.½¼¾])", re.IGNORECASE).match


def _either(words: list[str]) -> str:
    """A regular expression for one of the words, as a prefix tree, so that each letter is looked at once."""
    tree: dict[str, dict[str, object]] = {}
    for word in words:
        node: dict[str, object] = tree  # type: ignore[assignment]
        for letter in word:
            node = node.setdefault(letter, {})  # type: ignore[assignment]
        node[""] = {}

    def pattern(node: dict[str, object]) -> str:
        branches = [letter + pattern(node[letter]) for letter in sorted(node) if letter]  # type: ignore[arg-type]
        if not branches:
            return ""
        body = branches[0] if len(branches) == 1 and "" not in node else "(?:" + "|".join(branches) + ")"
        return body + "?" if "" in node else body

    return pattern(tree)  # type: ignore[arg-type]


@lru_cache(maxsize=1)
def _anchors() -> re.Pattern[str]:
    """Where a quantity can begin: a run of digits, a fraction sign, a number word or a multiplying word."""
    known = vocabulary.numerals()
    words = sorted(
        {*known.cardinals, *known.magnitudes, *known.plurals, *known.fractions, *known.multiples, *known.multiple_verbs}
    )
    digits = "[0-9]+(?:[.,'’][0-9]+)*"
    return re.compile(rf"{digits}|[{''.join(numbers.VULGAR)}]|\b{_either(words)}\b")


def find_quantities(text: str, country: str | None = None, *, measures: Measures | None = None) -> list[Quantity]:
    """Every quantity of a text, in order, none overlapping another.

    Args:
        text: any text; offsets of the result are character offsets into it.
        country: ISO 3166 code of the outlet's or company's country; it helps to decide `$`, `¥`, `Rs` and `kr`.
        measures: the vocabulary, for instance with units of your own (`evfacts.lexicons.measures.load_measures`).
    """
    with localcontext(EXACT):
        scan = Scan(text, measures or vocabulary.measures(), vocabulary.numerals())
        atoms = _read(scan)
        if not atoms:
            return []
        atoms = links.join_ranges(scan, atoms)
        links.link_changes(scan, atoms)
        shared_units.share_units(scan, atoms)
        elided_percent.share_percent(scan, atoms)
        _resolve(scan, atoms, country)
        shared_units.share_currency(scan, atoms)
        links.link_restated(scan, atoms)
        return [_quantity(text, atom) for atom in atoms]


def _resolve(scan: Scan, atoms: list[Atom], country: str | None) -> None:
    """Decide the currency of every amount."""
    currencies = money.Currencies(scan, country)
    printed = {
        atom.money.unit
        for atom in atoms
        if atom.money is not None and atom.money.unit is not None and not atom.money.candidates
    }
    for atom in atoms:
        if atom.money is not None:
            atom.unit, atom.candidates = currencies.resolve(atom.money, printed)
            atom.dimension = "money"


def _read(scan: Scan) -> list[Atom]:
    """All numbers of the text that are quantities, unlinked."""
    atoms: list[Atom] = []
    starts: list[int] = []
    position = 0
    last_end = -1
    for found in _anchors().finditer(scan.low):
        start = found.start()
        starts.append(start)
        if len(starts) > _MANY and start - starts[-_FEW] < _FEW * _CROWDED and _is_dump(starts):
            continue
        if start < position:
            continue
        token = found.group()
        atom: Atom | None
        if "0" <= token[0] <= "9":
            scan.skip = found.end()
            atom = figures.read_figure(scan, start, found.end(), token, last_end)
        elif token in numbers.VULGAR:
            scan.skip = found.end()
            atom = figures.read_fraction_sign(scan, start, token, last_end)
        else:
            atom = changes.read_word(scan, start, token)
            if atom is not None:
                left = bounds.words_before(scan, atom.start)
                if not atom.negative and left[-5:].lower() == "minus":
                    atom.negative = True
                    atom.start = scan.low.rfind("minus", 0, atom.start)
                    left = bounds.words_before(scan, atom.start)
                if atom.start >= last_end and not _labelled(scan, atom, left):
                    bounds.read_bound(scan, atom, left, left[left.rfind(" ") + 1 :].lower())
                    if atom.role is None:
                        denominators.read_per(scan, atom)
                else:
                    atom = None
        if atom is None:
            position = max(position, scan.skip)
            continue
        atoms.append(atom)
        last_end = atom.end
        position = atom.per_end if atom.per == "100km" else last_end
    return atoms


def _is_dump(starts: list[int]) -> bool:
    """Whether the numbers stand closer together than in any prose or table of an article, for hundreds of them."""
    return starts[-1] - starts[-_MANY] < _MANY * _CROWDED


def _labelled(scan: Scan, atom: Atom, left: str) -> bool:
    """Whether a bare number in words is a label ("phase one", "Level Two")."""
    if atom.unit is not None or atom.money is not None or atom.scale is not None or not left:
        return False
    return left[left.rfind(" ") + 1 :].lower() in scan.numerals.words["strong_labels"]


_MANY_MODELS = 500
"""From which number on "models" counts cars ("delivered 10,059 models"), not kinds of car."""


class _Draft:
    """A Quantity while its fields are set.

    A frozen dataclass sets every field through `object.__setattr__`, which takes as long as reading the number.
    This class has the same slots, so that an object may change from it to Quantity.
    """

    __slots__ = Quantity.__slots__


def _quantity(text: str, atom: Atom) -> Quantity:
    low, high = atom.low, atom.high
    printed_low, printed_high = atom.printed_low, atom.printed_high
    approx = atom.approx
    if approx == "±" and low is not None:
        high = abs(low)
        low, approx = -high, "~"
        printed_low, printed_high = low, high
    elif low == high and approx != "=" and approx != "~":
        if approx[0] == ">":
            high = printed_high = None
        else:
            low = printed_low = None
    elif low != high and approx != "~":
        approx = "="
    partner = atom.link
    made: Any = _Draft()
    made.start = atom.start
    made.end = atom.end
    made.text = text[atom.start : atom.end]
    made.low = low
    made.high = high
    cars = atom.unit == "model" and low is not None and low >= _MANY_MODELS
    made.unit = "vehicle" if cars else atom.unit
    made.unit_text = _unit_text(text, atom)
    made.per = atom.per
    made.approx = approx
    made.printed_low = printed_low
    made.printed_high = printed_high
    made.candidates = atom.candidates
    made.role = atom.role
    made.link = (partner.start, partner.end) if partner is not None else None
    made.link_kind = atom.link_kind
    made.__class__ = Quantity
    return cast(Quantity, made)


def _unit_text(text: str, atom: Atom) -> str | None:
    if atom.unit_start >= 0:
        return text[atom.unit_start : atom.unit_end]
    if atom.dimension == "age":
        return "age"
    if atom.money is not None:
        start = atom.start
        if "0" <= text[start + 1 : start + 2] <= "9":
            return text[start] if not "0" <= text[start] <= "9" else None
        sign = _SIGN(text, start, atom.end)
        return sign.group(1) if sign is not None else None
    return None
