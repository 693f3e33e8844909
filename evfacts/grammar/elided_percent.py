"""Percent that a number takes from the one before it: "17.4 percent, Geely 19.9 and SAIC 37.6", "12.3% versus 15.8"."""

from __future__ import annotations

import re
from decimal import Decimal

from evfacts.grammar.atoms import Atom, Scan
from evfacts.grammar.links import printed_unit

_SENTENCE = re.compile(r"[.!?][\"”’)]* +[\"“(]?[A-Z]|\n").search
"""The end of a sentence or of a line."""
_ENDS = re.compile(
    r"\)|[,.;:](?!\d)|$|\n| ?[–—|/](?!\d)| \((?!\d)| (?:and|or|in|for|from|to|at|by|on|last|this|next|three|whereas"
    r"|while|but|versus|against|with|than|the|a (?:year|month|quarter)|one|two|as|after|before|is|was|were|are|earlier"
    r"|previously|today|now)\b"
).match
"""What stands behind a number that counts nothing."""
_HELD_AGAINST = re.compile(
    r"(?:from|against|versus|vs\.?|compared (?:with|to)|instead of|after|than) (?:about |just |only )?$"
).search
"""Words before a whole number that only another percentage is held against."""
_LED_TO = re.compile(r" (?:(?:higher|lower|up|down) )?(?:to|at) $").fullmatch
"""What stands between a change and the level it led to: "rose 3.5 percent to 12.45"."""
_ALL = Decimal(100)
_REACH = 80
"""Characters between a percentage and a number that takes its unit."""
_WHOLE = Decimal("0.5")
"""Half a step of the last digit of a whole number."""


def share_percent(scan: Scan, atoms: list[Atom]) -> None:
    """Give numbers without a unit the percent of the last figure before them in the sentence.

    A number with decimals below 100 takes it where it counts nothing; a whole one only where it is held against that
    percentage. Numbers with decimals count no vehicles, so nothing else is left for them but a rate.
    """
    last: Atom | None = None
    for atom in atoms:
        if printed_unit(atom) or atom.role is not None or atom.unit_start >= 0:
            last = atom if atom.unit == "percent" and atom.low is not None else None
            continue
        if last is None or not _may_share(scan, last, atom):
            if atom.scale is not None or abs(atom.value) > _ALL:
                last = last if last is not None and abs(atom.value) > _ALL and atom.scale is None else None
            continue
        atom.unit, atom.dimension = last.unit, last.dimension
        last = atom


def _may_share(scan: Scan, last: Atom, atom: Atom) -> bool:
    """Whether a bare number goes on from a percentage before it."""
    if atom.scale is not None or atom.glued or atom.worded or atom.open_ended or atom.value > _ALL:
        return False
    start = max(last.end, last.unit_end)
    if atom.start - start > _REACH or _SENTENCE(scan.norm, start, atom.start) is not None:
        return False
    if _ENDS(scan.low, atom.end) is None or _LED_TO(scan.low, start, atom.start) is not None:
        return False
    if atom.step < _WHOLE:
        return True
    return last.role is None and _HELD_AGAINST(scan.low, start, atom.start) is not None
