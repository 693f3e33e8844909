"""What the parts of the grammar hand to each other: the text in three forms, and a number as read so far."""

from __future__ import annotations

from decimal import Context, Decimal

from evfacts.lexicons.measures import Measures, Numerals, Spelling
from evfacts.schema import Role

EXACT = Context(prec=60)
"""Arithmetic that never rounds a printed number; `find_quantities` works in it, whatever context the caller has set."""

PARTS = Context(prec=28)
"""Arithmetic for parts that no decimal states exactly, such as a third."""

HALVES = [Decimal(5).scaleb(-places - 1) for places in range(31)]
"""Half a step of the last printed digit, by number of decimals."""

_HYPHENS = "\u2010\u2011"
"""Hyphens, one of which does not break, that stand for the plain one."""
_SPACES = "\u00a0\u202f\u2009\u2007\u2002\u2003"


class Scan:
    """A text, the same with plain spaces and hyphens, and that in lower case: all of one length, so offsets agree."""

    __slots__ = (
        "decided",
        "doubt",
        "euro_style",
        "groups",
        "length",
        "low",
        "measures",
        "norm",
        "numerals",
        "skip",
        "text",
    )

    def __init__(self, text: str, measures: Measures, numerals: Numerals) -> None:
        norm = text
        if text.isascii():
            low = text.lower()
        else:
            for space in _SPACES:
                if space in norm:
                    norm = norm.replace(space, " ")
            for hyphen in _HYPHENS:
                if hyphen in norm:
                    norm = norm.replace(hyphen, "-")
            low = norm.lower()
            if len(low) != len(norm):  # a few capitals have two letters in lower case
                low = "".join([c.lower() if len(c.lower()) == 1 else c for c in norm])
        self.text = text
        self.norm = norm
        self.low = low
        self.length = len(text)
        self.measures = measures
        self.numerals = numerals
        self.skip = 0
        """Where reading goes on; moved by whoever recognises a stretch that holds no quantity."""
        self.euro_style: bool | None = None
        self.groups: bool | None = None


class Atom:
    """A number under construction: digits, then scale, unit, bound; ranges are joined later."""

    __slots__ = (
        "approx",
        "bad",
        "candidates",
        "dimension",
        "end",
        "glued",
        "high",
        "lead",
        "lead_start",
        "link",
        "link_kind",
        "low",
        "money",
        "negative",
        "open_ended",
        "own_bound",
        "per",
        "per_end",
        "plain",
        "printed_high",
        "printed_low",
        "role",
        "scale",
        "start",
        "step",
        "unit",
        "unit_end",
        "unit_start",
        "value",
        "worded",
    )

    def __init__(self, start: int, end: int, value: Decimal, step: Decimal) -> None:
        self.start = start
        self.end = end
        self.value = value
        """As printed, before the scale."""
        self.step = step
        """Half a step of the last printed digit."""
        self.scale: Decimal | None = None
        self.negative = False
        self.money: Spelling | None = None
        self.unit: str | None = None
        self.dimension = ""
        self.candidates: tuple[str, ...] = ()
        self.unit_start = self.unit_end = -1
        self.per: str | None = None
        self.per_end = -1
        self.approx = "="
        self.own_bound = False
        self.lead = ""
        """The word before number and bound, in lower case."""
        self.lead_start = start
        self.low: Decimal | None = None
        self.high: Decimal | None = None
        self.printed_low: Decimal | None = None
        self.printed_high: Decimal | None = None
        self.role: Role | None = None
        self.link: Atom | None = None
        self.link_kind: str | None = None
        self.plain = False
        """Digits only, without grouping or decimals."""
        self.worded = False
        self.open_ended = False
        """An order of magnitude ("thousands of")."""
        self.bad = False
        self.glued = False
        """Letters stand directly before the digits."""
