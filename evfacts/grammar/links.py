"""Pairs of numbers: ranges, "from A to B", and amounts that are stated again in another unit."""

from __future__ import annotations

import itertools
import re
from decimal import Decimal

from evfacts.grammar.atoms import PARTS, Atom, Scan

_TO = frozenset(
    ("to", "-", "–", "—", "‒", "−", "through", "-to-", "to-", "- to -", "~", "〜", "and up to", "up to", "–to–")
)
_RESTATED = re.compile(
    r" ?[(\[](?:or |i\.e\.,? |equal to |equivalent to |which is |a total of )?|,? or |,? or the equivalent of "
    r"|,? equivalent to |,? equal to | ?/ ?| ?= ?"
).fullmatch
_RESTATED_ON = re.compile(r"(?:,|;| ?/| or|, or| and) ?| ?= ?").fullmatch
BREAK = re.compile(r"[.!?][\"”’)]* +[\"“(]?[A-Z]|\n|;").search
"""The end of a sentence, of a line, or a semicolon."""
_NEVER_RESTATED = frozenset(("count", "time", "ratio", "points", "multiple", "", "age"))
_BOUNDS = frozenset((">", ">=", "<", "<="))
FAR = 90
"""Characters within which the two ends of a change are looked for."""


def settle(atom: Atom) -> None:
    """Multiply the magnitude out and set the bounds of a single number."""
    value, step = atom.value, atom.step
    if atom.scale is not None:
        value = value * atom.scale
        step = step * atom.scale
    if atom.money is not None and atom.money.factor is not None:
        value = value * atom.money.factor
        step = step * atom.money.factor
    if atom.negative:
        value = -value
    if atom.open_ended:
        ten = value * Decimal(10)
        atom.low, atom.high = min(value, ten), max(value, ten)
        atom.printed_low, atom.printed_high = atom.low, atom.high
        return
    atom.low = atom.high = value
    atom.printed_low = value - step
    atom.printed_high = value + step


def _gap_end(atom: Atom) -> int:
    return atom.per_end if atom.per_end > atom.end else atom.end


def _same_unit(a: Atom, b: Atom) -> bool:
    return (a.unit == b.unit and a.candidates == b.candidates) or (
        a.dimension == b.dimension == "count" and "item" in (a.unit, b.unit) and a.unit_start < 0
    )


def printed_unit(atom: Atom) -> bool:
    """Whether the number has a unit or a currency of its own, so far."""
    return atom.unit is not None or atom.money is not None


def _distribute(a: Atom, b: Atom) -> None:
    """Let the first of two take the scale and unit that only the second prints, and the second the first's sign."""
    open_scale = b.scale is not None and a.scale is None and a.unit_start < 0
    small = a.value < 1000 or (b.value >= 1000 and b.value < a.value * 5)  # "33,000-35,000 crore"
    if open_scale and small and a.value < b.value * (20 if a.money is None else 1):
        a.scale = b.scale
    if not printed_unit(a):
        a.money, a.unit, a.dimension = b.money, b.unit, b.dimension
    elif not printed_unit(b):
        b.money, b.unit, b.dimension = a.money, a.unit, a.dimension
    if a.per is None:
        a.per = b.per


def _magnitude(atom: Atom) -> Decimal:
    value = atom.value if atom.scale is None else atom.value * atom.scale
    if atom.money is not None and atom.money.factor is not None:
        value = value * atom.money.factor
    return -value if atom.negative else value


def _fits(a: Atom, b: Atom) -> bool:
    """Whether two numbers can be the ends of one range by what is printed with them."""
    if a.role is not None or b.role is not None or a.open_ended or b.open_ended:
        return False
    if a.money is not None and b.money is not None:
        if a.money.unit != b.money.unit or (a.money.factor is None) != (b.money.factor is None):
            return False
    elif a.money is not None:
        if b.unit is not None or a.unit_start >= 0:
            return False
    elif b.money is not None:
        if a.unit is not None:
            return False
    elif a.unit != b.unit and a.unit is not None:
        return False
    return True


_SIXTY = {("hour", "minute"), ("minute", "second")}


def _join_durations(scan: Scan, atoms: list[Atom]) -> list[Atom]:
    """Join "4 hours 30 minutes" into one number of hours."""
    joined: list[Atom] = []
    for atom in atoms:
        before = joined[-1] if joined else None
        if (
            before is not None
            and (before.unit, atom.unit) in _SIXTY
            and before.approx == atom.approx == "="
            and scan.low[before.end : atom.start] in (" ", " and ", ", ")
            and atom.value < _MINUTES
            and before.value == int(before.value)
        ):
            before.value += PARTS.divide(atom.value, _MINUTES)
            before.step = PARTS.divide(atom.step, _MINUTES)
            before.end = atom.end
            before.unit_start, before.unit_end = atom.unit_start, atom.unit_end
            continue
        joined.append(atom)
    return joined


_MINUTES = Decimal(60)


def join_ranges(scan: Scan, atoms: list[Atom]) -> list[Atom]:
    """Join the ends of ranges, and the parts of durations, into single atoms; settles every atom."""
    low = scan.low
    if any(atom.dimension == "time" for atom in atoms):
        atoms = _join_durations(scan, atoms)
    joined: list[Atom] = []
    index = 0
    count = len(atoms)
    while index < count:
        a = atoms[index]
        b = atoms[index + 1] if index + 1 < count else None
        if b is not None and _is_score(scan, a, b):
            index += 2
            continue
        if b is not None and b.lead_start - a.end <= 24 and _is_range(scan, atoms, index, joined):
            _distribute(a, b)
            if a.negative and a.money is not None and not b.negative and _magnitude(b) < -_magnitude(a):
                b.negative = True  # "negative $2.25 billion to $2.0 billion"
            settle(a)
            settle(b)
            assert a.low is not None and b.high is not None
            if a.low < b.high:
                _merge(a, b)
                joined.append(a)
                index += 2
                continue
            joined.append(a)
            index += 1
            continue
        if b is not None and low[a.end : b.start].strip() == "±" and not printed_unit(a):
            _distribute(a, b)
            settle(a)
            settle(b)
            assert a.low is not None and b.low is not None
            centre, spread = a.low, abs(b.low)
            a.low, a.high = centre - spread, centre + spread
            a.printed_low, a.printed_high = a.low, a.high
            a.end, a.unit_start, a.unit_end, a.per, a.per_end = b.end, b.unit_start, b.unit_end, b.per, b.per_end
            a.approx = "~"
            joined.append(a)
            index += 2
            continue
        settle(a)
        joined.append(a)
        index += 1
    return joined


def _is_score(scan: Scan, a: Atom, b: Atom) -> bool:
    """Two small whole numbers with a hyphen and no unit ("2-0", "89-89", "14-7")."""
    return (
        a.plain
        and b.plain
        and b.start - a.end == 1
        and scan.low[a.end] in "-–"
        and not (printed_unit(a) or printed_unit(b) or a.scale or b.scale)
        and a.value < 1000
        and b.value < 1000
        and a.approx == "="
    )


def _merge(a: Atom, b: Atom) -> None:
    a.high, a.printed_high = b.high, b.printed_high
    a.end = b.end
    a.unit, a.dimension, a.money = b.unit, b.dimension, b.money
    if b.unit_start >= 0:
        a.unit_start, a.unit_end = b.unit_start, b.unit_end
    a.per, a.per_end = b.per or a.per, b.per_end
    if a.approx in _BOUNDS:
        a.approx = "~" if b.approx == "~" else "="
    if b.approx == "~":
        a.approx = "~"


def _after_range(scan: Scan, done: list[Atom], a: Atom) -> bool:
    """Whether a new range stands just before the old one ("5 to 6 percent from 3 to 4 percent")."""
    if not done:
        return False
    new = done[-1]
    if new.low is None or new.high is None or new.low >= new.high or new.open_ended:
        return False
    alike = new.unit == a.unit if new.money is None else new.money is a.money
    return (alike or not printed_unit(a)) and a.lead_start - new.end < 40 and not BREAK(scan.norm, new.end, a.start)


def _is_range(scan: Scan, atoms: list[Atom], index: int, done: list[Atom]) -> bool:
    a, b = atoms[index], atoms[index + 1]
    low = scan.low
    between = low[_gap_end(a) : b.start + 1]
    if between[:2] in (" -", " −") and between[2:].isdigit() and not printed_unit(a) and printed_unit(b):
        return False  # "4,540 -9.4%": a minus, for no blank follows
    gap = low[_gap_end(a) : b.lead_start].strip()
    if gap == "" and b.lead_start < _gap_end(a):
        return False
    if gap in _TO or (gap == "" and b.approx == "<=" and low[b.lead_start : b.start].strip() == "up to"):
        pass
    elif gap == "and":
        spread = (a.money is not None or a.unit == "percent") and low.endswith("range of ", 0, a.start)
        if a.lead not in scan.numerals.words["between"] and not spread:
            return False
        return _fits(a, b)
    elif gap == "or":
        return (
            a.worded
            and b.worded
            and not printed_unit(a)
            and a.scale is None
            and b.scale is None
            and b.value == a.value + 1
        )
    elif gap == "," or gap == "":
        return False
    else:
        return False
    if not _fits(a, b):
        return False
    first, second = _magnitude(a), _magnitude(b)
    if a.unit is not None and b.unit is None and b.money is None:
        return False
    if (
        gap in ("to", "through")
        and a.lead == "from"
        and not (_ranging(scan, a, b) or _after_range(scan, done, a) or _before_range(scan, atoms, index))
    ):
        return False
    if gap == "to" and a.lead in scan.numerals.words["change_verbs"] and b.value < 10**12:
        if a.unit == b.unit == "percent" or (b.unit == "percent" and a.unit is None):
            return True
        if printed_unit(a):
            # "climbed by €3.4 billion to €7.1 billion", but "will push costs up by $110 million to $130 million"
            return a.lead == "by" and first < second <= first * _WIDE and _foretold(low, a.lead_start)
        factor = 1 if a.scale == b.scale else b.scale or 1
        return printed_unit(b) and (a.lead == "by" or second <= first * factor * 2)
    return True


_WIDE = Decimal("1.5")
"""The most that the upper end of a foretold "by A to B" is of the lower."""
_FORESEEING = re.compile(r"\b(?:will|would|could|may|might|should|expect(?:s|ed)?|forecasts?|estimates?|sees|likely)\b")


def _foretold(low: str, start: int) -> bool:
    return _FORESEEING.search(low, max(0, start - 90), start) is not None


def _before_range(scan: Scan, atoms: list[Atom], index: int) -> bool:
    """Whether a second range follows the first ("from 5 to 7 per cent to 3 to 5 per cent")."""
    if index + 2 >= len(atoms):
        return False
    b, c = atoms[index + 1], atoms[index + 2]
    return scan.low[_gap_end(b) : c.lead_start].strip() == "to" and (_fits(b, c) or not printed_unit(c))


def _ranging(scan: Scan, a: Atom, b: Atom) -> bool:
    """Whether "from A to B" spans a range ("prices from", "models from $25,000 to $40,000") and no change."""
    words = scan.low[max(0, a.lead_start - 60) : a.lead_start].split()
    if len(words) < 2 or words[-1] != "from":
        return False
    before = words[-2].strip(",")
    if before in scan.numerals.words["ranging"]:
        return True
    plural = len(before) > 3 and before[-1] == "s" and before[-2] != "s"
    return (
        plural
        and a.money is not None
        and b.money is not None
        and _magnitude(a) < _magnitude(b)
        and before not in scan.numerals.words["change_verbs"]
        and not any(word in scan.numerals.words["change_verbs"] for word in words[:-2])
    )


def link_changes(scan: Scan, atoms: list[Atom]) -> None:
    """Link the old and the new value of "from A to B", "to B from A" and "B, up from A"."""
    count = len(atoms)
    for index, a in enumerate(atoms):
        if a.link is not None or a.role is not None:
            continue
        if a.lead == "from":
            if a.dimension == "time" and a.unit_start < 0:
                continue
            partner = _ahead(scan, atoms, index, "to")
            if partner is not None:
                _link(a, partner)
                continue
            if index and _raised_before(scan, a):
                partner = _behind(scan, atoms, index)
                if partner is not None:
                    _link(a, partner)
    for index, a in enumerate(atoms):
        if a.link is None and a.role is None and a.lead == "to" and index + 1 < count:
            partner = _ahead(scan, atoms, index, "from")
            if partner is not None:
                _link(partner, a)


def _alike(a: Atom, b: Atom) -> bool:
    if a.role is not None or b.role is not None or a.link is not None or b.link is not None:
        return False
    if printed_unit(a) and printed_unit(b):
        if a.money is not None and b.money is not None:
            return a.money.unit == b.money.unit
        return a.unit == b.unit or (a.dimension == b.dimension == "count" and "item" in (a.unit, b.unit))
    return True


def _ahead(scan: Scan, atoms: list[Atom], index: int, word: str) -> Atom | None:
    a = atoms[index]
    for other in atoms[index + 1 : index + 4]:
        if other.start - a.end > FAR or BREAK(scan.norm, a.end, other.start):
            return None
        if other.lead == a.lead:
            return None
        if other.lead == word and _alike(a, other):
            return other
    return None


def _raised_before(scan: Scan, a: Atom) -> bool:
    words = scan.low[max(0, a.lead_start - 60) : a.lead_start].replace(",", " ").replace("(", " ").split()
    return len(words) > 1 and any(word in scan.numerals.words["raised"] for word in words[-5:-1])


def _behind(scan: Scan, atoms: list[Atom], index: int) -> Atom | None:
    a = atoms[index]
    for other in reversed(atoms[max(0, index - 3) : index]):
        if a.start - other.end > FAR or BREAK(scan.norm, other.end, a.start):
            return None
        if other.dimension == "ratio" and a.dimension != "ratio":
            continue  # "35,837, up 172% from 13,172"
        if _alike(other, a) and other.dimension != "time" and printed_unit(other) >= printed_unit(a):
            return other
    return None


def _link(old: Atom, new: Atom) -> None:
    if not printed_unit(new) or not printed_unit(old):
        if (
            old.value < 1000
            and new.scale is not None
            and old.scale is None
            and new.value < old.value * 20
            and old.value < new.value * 20
            and old.lead_start < new.lead_start
        ):
            old.scale = new.scale
        source, bare = (old, new) if printed_unit(old) else (new, old)
        bare.money, bare.unit, bare.dimension, bare.candidates = (
            source.money,
            source.unit,
            source.dimension,
            source.candidates,
        )
        if bare.high == bare.low:
            settle(bare)
    old.link, old.link_kind = new, "from"
    new.link, new.link_kind = old, "to"


def link_restated(scan: Scan, atoms: list[Atom]) -> None:
    """Link an amount in brackets or after "or" to the amount in another unit that it states again."""
    low = scan.low
    first: Atom | None = None
    for a, b in itertools.pairwise(atoms):
        if b.lead_start - a.end > 40 and b.lead_start - _gap_end(a) > 40:
            first = None
            continue
        start = _gap_end(a)
        gap = low[start : b.lead_start] if b.lead_start > start else low[a.end : b.lead_start]
        if (
            first is not None
            and a.link is first
            and a.link_kind == "restates"
            and _RESTATED_ON(gap)
            and _restates(first, b)
        ):
            origin = first
        elif _RESTATED(gap) and _restates(a, b):
            origin = a
        else:
            continue
        first = origin
        if b.link is None:
            b.link, b.link_kind = origin, "restates"
        if origin.approx in _BOUNDS and not (b.own_bound and b.approx in _BOUNDS) and b.low == b.high:
            b.approx = origin.approx
        elif origin.approx == "~" and not b.own_bound:
            b.approx = "~"
        if b.per is None and origin.per is not None:
            b.per = origin.per


def _restates(a: Atom, b: Atom) -> bool:
    if a.role is not None or b.role is not None:
        return False
    if a.dimension != b.dimension or a.dimension in _NEVER_RESTATED:
        return False
    return a.unit != b.unit or (a.unit is None and a.money is not b.money)
