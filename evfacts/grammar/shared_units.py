"""Units that a number shares with another one: "120 and 300 kW", "6.8 billion yuan, after 2.8 billion"."""

from __future__ import annotations

import itertools
import re
from decimal import Decimal

from evfacts.grammar.atoms import Atom, Scan
from evfacts.grammar.changes import multiply
from evfacts.grammar.exclusions import is_year
from evfacts.grammar.links import BREAK, printed_unit, settle
from evfacts.schema import Role

_OF_THE = re.compile(r" of (?:the|its|their|a|those|these)(?: (?:[a-z]+))?(?: total)?(?: of)? ?").fullmatch


def share_units(scan: Scan, atoms: list[Atom]) -> None:
    """Give the part in "280 million of the 1.5 billion shekels" the unit of its whole, 120 that of "120 and 300 kW"."""
    shared: Atom | None = None
    for b, a in itertools.pairwise(reversed(atoms)):
        gap = scan.low[a.end : b.start]
        if (
            (gap in (" and ", " or ", ", and ", ", or ", "- and ", "- or ") or (gap == ", " and b is shared))
            and not (printed_unit(a) or a.scale or a.role or b.role)
            and b.money is None
            and b.dimension not in ("count", "", "age", "multiple")
            and (b.unit_start >= 0 or b is shared)
            and b.value < a.value * _ALIKE
            and a.value < b.value * _ALIKE
        ):
            shared = a
            a.unit, a.dimension, a.per = b.unit, b.dimension, a.per or b.per
            if b.scale is not None and a.low == a.high:
                a.scale = b.scale
                settle(a)
    _share_multiples(scan, atoms)
    _share_in_lists(scan, atoms)
    for a, b in itertools.pairwise(atoms):
        if (
            b.start - a.end < 24
            and not printed_unit(a)
            and printed_unit(b)
            and b.dimension not in ("ratio", "time")
            and b.role is None
        ) and _OF_THE(scan.low, a.end, b.lead_start):
            a.money, a.unit, a.dimension = b.money, b.unit, b.dimension
            if a.low == a.high:
                settle(a)


def _share_multiples(scan: Scan, atoms: list[Atom]) -> None:
    """Read the first of "3.4 times and 3.9 times as many" as the change that the last one is."""
    for b, a in itertools.pairwise(reversed(atoms)):
        if (
            a.unit == "times"
            and a.scale is None
            and a.low == a.high
            and a.value > 1
            and b.role is Role.CHANGE
            and "times" in scan.low[b.start : b.end]
            and scan.low[a.end : b.start] in _AND
        ):
            multiply(a)
            settle(a)


_AND = (" and ", ", ", ", and ", " or ", " and about ", " and nearly ", " and almost ")


def _share_in_lists(scan: Scan, atoms: list[Atom]) -> None:
    """Give the prices of a list the currency, and the scale, that only its last or its first number prints.

    "24,900, 29,900 and 34,900 euros", "Rs 9.99 lakh, 10.99 lakh and 11.49 lakh", "1.2, 1.4 and 2.1 million yuan",
    "RMB 139,800 ($20,100), 149,800 and 156,800".
    """
    atoms = [one for one in atoms if not _converts(scan, one)]
    place = 0
    while place < len(atoms) - 1:
        last = place
        while last + 1 < len(atoms) and _gap(scan, atoms[last], atoms[last + 1]) in _LIST_GAPS:
            last += 1
        if last > place:
            _share_in_list(scan, atoms[place : last + 1])
        place = last + 1


def _share_in_list(scan: Scan, members: list[Atom]) -> None:
    """Give the members of one list what its last or its first member prints, where they are prices of one size."""
    joint = _gap(scan, members[-2], members[-1])
    if joint == ", " or (len(members) == 2 and joint not in (" and ", " or ")):
        return
    if _COUNTED(scan.low, max(0, members[0].lead_start - 24), members[0].lead_start) or _SAID(
        scan.low, max(members[-1].end, members[-1].unit_end)
    ):
        return
    priced = members[-1] if members[-1].money is not None and members[-1].unit_start >= 0 else members[0]
    bare = [one for one in members if one is not priced]
    if priced.money is None or priced.role is not None or not all(_is_bare(one) for one in bare):
        return
    scaled = [one for one in bare if one.scale is None and priced.scale is not None]
    if scaled:
        exact = len(members) > 2 or all(one.value != int(one.value) for one in members)
        if priced is members[0] or not exact or not all(_is_alike(one, priced, _SCALED_ALIKE) for one in scaled):
            return
    for one in bare:
        if one.scale != priced.scale and one not in scaled:
            return
        year = one.plain and one.scale is None and is_year(scan.text[one.start : one.end])
        small = priced.scale is None and one.value < _SMALL
        if year or small or not _is_alike(one, priced, _ALIKE):
            return
    for one in bare:
        one.money, one.unit, one.dimension, one.scale = priced.money, priced.unit, priced.dimension, priced.scale
        one.candidates = priced.candidates
        settle(one)


_LIST_GAPS = frozenset((" and ", " or ", ", and ", ", or ", ", "))
_SMALL = 1000
"""A number without scale below it is no price of a list: 12 of "12, 5 million euros"."""
_SCALED_ALIKE = 5
"""Numbers that share a scale are not more than so many times each other."""
_COUNTED = re.compile(
    r"\b(?:sold|built|delivered|deliveries|registered|registrations|produced|employs|exported|shipped|orders|bookings|row"
    r"|pages?|table|numbers?)(?: (?:by|of|rose|fell|reached|to|came))* $"
).search
"""What is counted before a list, whose numbers are then no prices."""
_SAID = re.compile(r" (?:was|were|is|are|has|have|had|being|went|of|in debt)\b").match
"""What goes on about the last amount alone."""


def _converts(scan: Scan, atom: Atom) -> bool:
    """Whether an amount stands alone in brackets: the one before it in a second currency."""
    end = max(atom.end, atom.unit_end)
    start = atom.lead_start if atom.lead_start >= 0 else atom.start
    return atom.money is not None and scan.low[max(0, start - 2) : start] == " (" and scan.low[end : end + 1] == ")"


_IN_BRACKETS = re.compile(r" \([^()]{1,24}\)")


def _gap(scan: Scan, first: Atom, second: Atom) -> str:
    return _IN_BRACKETS.sub("", scan.low[max(first.end, first.unit_end) : second.start])


def _is_bare(atom: Atom) -> bool:
    """Whether a number has neither a unit nor anything else of its own."""
    return not (printed_unit(atom) or atom.unit_start >= 0 or atom.open_ended or atom.glued) and (
        atom.role is None and atom.low == atom.high
    )


def _is_alike(one: Atom, other: Atom, times: int) -> bool:
    return one.value < other.value * times and other.value < one.value * times


def share_currency(scan: Scan, atoms: list[Atom]) -> None:
    """Give billions without a unit ("revenue of 6.8 billion yuan, after 2.8 billion") the currency told beside them.

    That is the last one before them in their sentence, else the next one after them there, else the last one of
    their paragraph; amounts in brackets, which mostly say another in a second currency, are passed over.
    """
    norm = scan.norm
    for index, a in enumerate(atoms):
        if a.scale is None or a.scale < _BILLION or printed_unit(a) or a.role is not None or a.open_ended:
            continue
        told: Atom | None = None
        near = False
        for other in reversed(atoms[max(0, index - _REACH) : index]):
            if norm.find("\n", other.end, a.start) >= 0:
                break
            if other.dimension == "money" and not _in_brackets(norm, other):
                told, near = other, not BREAK(norm, other.end, a.start)
                break
        if not near:
            for other in atoms[index + 1 : index + _REACH]:
                if BREAK(norm, a.end, other.start):
                    break
                if other.dimension == "money" and not _in_brackets(norm, other):
                    told = other
                    break
        if told is not None:
            a.unit, a.candidates, a.dimension = told.unit, told.candidates, "money"


_BILLION = Decimal(10**9)
_REACH = 12
"""Numbers among which the currency of a billion is looked for, before and after it."""


def _in_brackets(norm: str, atom: Atom) -> bool:
    opened = norm.rfind("(", max(0, atom.start - 40), atom.start)
    return opened >= 0 and norm.find(")", opened, atom.start) < 0


_ALIKE = 30
"""Numbers of which one is more than so many times the other share no unit."""
