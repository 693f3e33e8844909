"""Units that a number shares with another one: "120 and 300 kW", "6.8 billion yuan, after 2.8 billion"."""

from __future__ import annotations

import itertools
import re
from decimal import Decimal

from evfacts.grammar.atoms import Atom, Scan
from evfacts.grammar.links import BREAK, printed_unit, settle

_OF_THE = re.compile(r" of (?:the|its|their|a|those|these)(?: (?:[a-z]+))?(?: total)?(?: of)? ?").fullmatch


def share_units(scan: Scan, atoms: list[Atom]) -> None:
    """Give the part in "280 million of the 1.5 billion shekels" the unit of its whole, 120 that of "120 and 300 kW"."""
    shared: Atom | None = None
    for b, a in itertools.pairwise(reversed(atoms)):
        gap = scan.low[a.end : b.start]
        if (
            (gap in (" and ", " or ", ", and ", ", or ") or (gap == ", " and b is shared))
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
