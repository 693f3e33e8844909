"""Quantities in words: numbers, parts ("a third of"), orders of magnitude and words that multiply ("doubled")."""

from __future__ import annotations

import re
from decimal import Decimal

from evfacts.grammar.atoms import PARTS, Atom, Scan
from evfacts.grammar.exclusions import names_kind_or_rank
from evfacts.grammar.numbers import read_words
from evfacts.grammar.units import lookup, read_tail
from evfacts.lexicons.measures import Kind
from evfacts.schema import Role

_LETTERS = re.compile(r"[a-z]+").match
_OF_A_UNIT = re.compile(r" of an? (?:us )?([a-z]+)").match
_HALF_A = re.compile(r"half[ -](?:a[n]? )?(dozen|hundred|thousand|lakh|million|crore|billion|trillion)(?![a-z])").match
_HALF_A_UNIT = re.compile(r"half[ -]an? ([a-z]+)").match
_QUARTER_OF_A = re.compile(r"quarter (?:of a )?(hundred|thousand|million|billion|trillion)(?![a-z])").match
_PART_OF = re.compile(
    r" of(?! (?:the )?(?:[0-9]{4}|fiscal|year|last|next|this|20))(?![a-z])| (?:more|fewer|less|higher|lower"
    r"|cheaper|as )"
).match
_DENOMINATOR = re.compile(
    r"[- ](half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?(?![a-z])"
).match
_MORE_OR_LESS = re.compile(r" (?:more|fewer|less|higher|lower|cheaper)(?![a-z])").match
_AFTER_PART = re.compile(
    r"[,.;:)”\"]|$|\n| (?:in|on|to|from|since|year|after|over|this|last|compared|at|by|as|against|versus|and|but|while"
    r"|during|for|between|than|within|across|against|because|when|with)(?![a-z])"
).match
_ONE_IN = re.compile(r" (?:in|out of)(?: every)? ([0-9]{1,3}|[a-z]+)(?![a-z0-9,.]*[0-9])").match
_FOLD = re.compile(r"[- ]?fold(?![a-z])").match
_AS_MANY = re.compile(
    r" (?:as (?:many|much|high|large|big|fast|long|often)|more|higher|larger|greater|bigger|faster|that of"
    r"|what |the |its |their |those (?=of|in|from|seen|a year))"
).match
_BEFORE_NOW = re.compile(
    r"(?:current|present|previous|prior|year-ago|year-earlier|same|average) "
    r"|(?:figure|number|level|total|volume|tally|count|result|rate|amount|value)s? "
    r"(?:of (?:a year|one year|last|the (?:same|previous|prior|year))"
    r"|in |from |for |seen |recorded |a year|one year|last )"
).match
_TIME_NOUN = re.compile(r" (?:second|minute|hour|day|week|month|quarter|year|decade)s?(?![a-z])").match
_HALF_OBJECT = re.compile(r" (?:of|the|its|their|that|all|his|her|our|as (?:many|much|big|large)|what)(?![a-z])").match
_PLURAL_CHAIN = re.compile(
    r"(tens|dozens|hundreds|thousands|lakhs|millions|crores|billions|trillions) of(?: (?:the|its|their))?"
).match
_PLURAL_NEXT = re.compile(r" (hundreds|thousands|lakhs|millions|crores|billions|trillions)( of)?(?![a-z])").match
_AFTER_DOUBLE = re.compile(
    r"[,.;:)”\"]|$|\n| (?:the|its|their|his|her|our|that|those|what|this|last|previous|from|to|in|by|year|over"
    r"|against|compared|and|as|every|between|since|on|at|or|[0-9$€£₹¥])"
).match
_AFTER_TWICE = re.compile(
    r" (?:as (?:many|much|high|large|big|fast|long|far|quick|expensive|powerful|dense|heavy|efficient)|the|that"
    r"|its|their|what|more|those|last)(?![a-z])"
).match
_NOT_DOUBLE = re.compile(
    r"(?:-| (?:digit|decker|cab|room|bed|standard|down|up|shift|bind|click|edged|glaz|room|whammy|figures"
    r"|wishbone|motor|overhead|crown))"
).match
_DOWN = re.compile(r" down(?! (?:from|to|by)\b)(?![a-z])").match
_NOT_AFTER_ONE = re.compile(r"(?:[ -]([a-z]+)|[^ -])").match


_MANY = 11
_POINTING = frozenset({"other", "latter", "former", "these", "those"})
_NO_NOUN = re.compile(
    r"[,.;:)]| (?:with|are|were|is|have|had|in|at|a|an|by|to|and|on|of|from|will|which|who|being)\b"
).match
"""What follows a number that points back to things already named."""
_SUSPENDED = re.compile(r"-,? (?:and |or |to |[a-z]+-,? (?:and|or) )").match


def last_word(low: str, start: int) -> str:
    """The word before an offset, letters and hyphens only; "" where something else stands there."""
    end = start
    while end > 0 and low[end - 1] == " ":
        end -= 1
    at = end
    while at > 0 and end - at < 16 and (low[at - 1].isalpha() or low[at - 1] == "-"):
        at -= 1
    return low[at:end]


def read_word(scan: Scan, start: int, word: str) -> Atom | None:
    """The quantity that begins with a number word or multiplying word at `start`, or None."""
    numerals = scan.numerals
    if (
        start
        and scan.low[start - 1] in "-'’_&/"
        and (scan.low[start - 1] != "-" or scan.low[start - 2 : start - 1].isalpha())
    ):
        return None  # inside a compound ("mid-twenties", "all-in-one")
    if word in numerals.cardinals:
        if _SUSPENDED(scan.low, start + len(word)):
            return None  # "two- and three-wheelers"
        return _cardinal(scan, start, word)
    if word in numerals.fractions:
        return _part(scan, start, word)
    if word in numerals.magnitudes:
        return _a_magnitude(scan, start)
    if word in numerals.multiples:
        if _DOWN(scan.low, start + len(word)) and word.startswith("doubl"):
            return None  # "doubling down on the plant" multiplies nothing
        return _change(scan, start, start + len(word), numerals.multiples[word])
    if word in numerals.multiple_verbs:
        return _double(scan, start, word)
    return _order_of_magnitude(scan, start)


def _new(start: int, end: int, value: Decimal, step: Decimal) -> Atom:
    atom = Atom(start, end, value, step)
    atom.worded = True
    return atom


def _change(scan: Scan, start: int, end: int, percent: int | Decimal) -> Atom | None:
    if scan.low[end : end + 1] == "-" and scan.low[end + 1 : end + 2].isalpha():
        return None  # "doubled-up", "twofold-path"
    atom = _new(start, end, Decimal(percent), Decimal(5) if percent > 0 else Decimal("2.5"))
    atom.unit, atom.dimension, atom.role = "percent", "ratio", Role.CHANGE
    return atom


def share(scan: Scan, start: int, end: int, part: Decimal, role: Role) -> Atom:
    """A part of a whole as an atom in percent; of a unit, in that unit ("a tenth of a second")."""
    of_a = _OF_A_UNIT(scan.low, end)
    if of_a is not None:
        found = lookup(scan, of_a.start(1), of_a.group(1))
        if found is not None and found[0].kind is Kind.UNIT and not found[0].plural and len(of_a.group(1)) > 2:
            atom = _new(start, found[1], part, PARTS.divide(part, Decimal(20)))
            atom.unit, atom.dimension = found[0].unit, found[0].dimension
            atom.scale = found[0].factor
            atom.unit_start, atom.unit_end = of_a.start(1), found[1]
            return atom
    atom = _new(start, end, PARTS.multiply(part, Decimal(100)), Decimal(1))
    atom.unit, atom.dimension, atom.role = "percent", "ratio", role
    return atom


def _cardinal(scan: Scan, start: int, word: str) -> Atom | None:
    low = scan.low
    read = read_words(low, start, scan.numerals)
    if read is None:
        return None
    value, step, end = read
    if low[end : end + 1].isalnum() or low[end : end + 1] in ("'", "’", "_"):
        return None
    if names_kind_or_rank(low, end, value, last_word(low, start)):
        return None
    if value < _MANY and last_word(low, start) in _POINTING and _NO_NOUN(low, end):
        return None  # "the other two with 110 km", "the latter two, a notch below"
    fold = _FOLD(low, end)
    if fold is not None and value > 1:
        return _change(scan, start, fold.end(), (value - 1) * 100)
    part = _DENOMINATOR(low, end)
    if part is not None and value < 20:
        name = part.group(1)
        denominator = 2 if name == "halves" else scan.numerals.fractions[name]
        hyphen = low[end] == "-"
        many = low[part.end() - 1] == "s"
        follows = low[part.end() : part.end() + 4]
        if (
            denominator > value
            and (
                (hyphen and (value == 1 or many))
                or (_moving(scan, start) and _AFTER_PART(low, part.end()))
                or (follows.startswith(" of ") and (many or value == 1))
                or (many and name not in ("quarter", "half"))
            )
            and not (name in ("quarter", "half") and not hyphen and not follows.startswith(" of "))
        ):
            return share(scan, start, part.end(), PARTS.divide(value, Decimal(denominator)), _role(scan, start))
    one_in = _ONE_IN(low, end)
    if one_in is not None:
        part_of = ratio(scan, start, value, one_in)
        if part_of is not None:
            return part_of
    atom = _new(start, end, value, step)
    if value == 0 and (low[end : end + 1] == "-" or low[end : end + 4] == " to "):
        return None  # "zero-emission", "zero to sixty"
    if word == "one" and value == 1:
        follow = _NOT_AFTER_ONE(low, end)
        if (
            follow is None
            or follow.group(1) is None
            or follow.group(1) in scan.measures.not_counted
            or follow.group(1) in scan.measures.stop
        ):
            return None
        before = last_word(low, start)
        if before in (
            "no",
            "the",
            "this",
            "that",
            "every",
            "each",
            "any",
            "which",
            "another",
            "only",
            "new",
            "number",
            "day",
            "phase",
        ):
            return None
    read_tail(scan, atom)
    if atom.bad:
        atom.bad = False
    if value <= 1 and atom.unit is None and word in ("one", "zero"):
        return None
    as_change(scan, atom)
    return atom


def ratio(scan: Scan, start: int, value: Decimal, found: re.Match[str]) -> Atom | None:
    """The share that "one in four" or "9 out of 10" states."""
    whole = found.group(1)
    total = Decimal(whole) if whole.isdigit() else Decimal(scan.numerals.cardinals.get(whole, 0))
    if not value < total <= 100 or (total != 10 and total > 20 and total != 100) or _TIME_NOUN(scan.low, found.end()):
        return None
    if whole.isdigit() and scan.low[found.end() : found.end() + 1] in "%-:" and scan.low[found.end() : found.end() + 1]:
        return None
    return share(scan, start, found.end(), PARTS.divide(value, total), Role.SHARE)


def as_change(scan: Scan, atom: Atom) -> None:
    """Turn "three times as many" and "grew 2.4 times" into the change that they state."""
    if atom.unit != "times" or atom.scale is not None or atom.value <= 1:
        return
    found = _AS_MANY(scan.low, atom.end)
    grown = atom.lead in scan.numerals.words["multiplied"] and (atom.lead != "up" or scan.low[atom.end - 1] in "x×")
    multiplied = (grown and atom.per is None) or (
        # "1.43 times the stock" is a level
        found is not None
        and (
            found.group() != " the "
            or atom.value == int(atom.value)
            or scan.low[found.end() : found.end() + 1].isdigit()
            or _BEFORE_NOW(scan.low, found.end())
        )
    )
    if multiplied:
        multiply(atom)


def multiply(atom: Atom) -> None:
    """Make a multiple the change in percent that it states: three times is +200."""
    atom.value = (atom.value - 1) * 100
    atom.step = atom.step * 100
    atom.unit, atom.dimension, atom.role = "percent", "ratio", Role.CHANGE


def _role(scan: Scan, start: int) -> Role:
    """A change behind "by" or a verb of change ("fell nearly a third"), a share elsewhere."""
    return Role.CHANGE if _moving(scan, start) else Role.SHARE


def _moving(scan: Scan, start: int) -> bool:
    """Whether "by" or a verb of change stands before a part, words of approximation aside."""
    word = last_word(scan.low, start)
    while word in _APPROXIMATELY:
        start = scan.low.rindex(word, 0, start)
        word = last_word(scan.low, start)
    if word == "up":
        verb = last_word(scan.low, scan.low.rindex(word, 0, start))
        if verb[:3] in ("mak", "mad", "tak", "too", "giv", "gav"):
            return False  # "made up a third of sales"
    if word == "of":
        return last_word(scan.low, scan.low.rindex(word, 0, start)) in _CHANGES
    return word in scan.numerals.words["change_verbs"]


_CHANGES = frozenset(
    [
        "decline", "decrease", "drop", "fall", "slump", "slide", "dip", "plunge", "contraction", "reduction", "cut",
        "loss", "rise", "increase", "jump", "growth", "gain", "surge", "leap", "expansion", "uptick", "improvement",
    ]
)  # fmt: skip
"""Nouns of change, behind which "of a third" is how much."""
_APPROXIMATELY = frozenset(["nearly", "almost", "about", "roughly", "around", "over", "than", "more", "some", "just"])


def _part(scan: Scan, start: int, word: str) -> Atom | None:
    low = scan.low
    end = start + len(word)
    if word == "half":
        return _half(scan, start)
    if low[start - 2 : start] != "a " or low[start - 3 : start - 2].isalpha():
        return None
    begin = start - 2
    if word == "quarter":
        of_a = _QUARTER_OF_A(low, start)
        if of_a is not None:
            magnitude = scan.numerals.magnitudes[of_a.group(1)]
            atom = _new(begin, of_a.end(), Decimal(magnitude) / 4, Decimal(magnitude) / 40)
            read_tail(scan, atom)
            return atom
    before = last_word(low, begin)
    if (
        _PART_OF(low, end)
        or (before in scan.numerals.words["before_part"] and low[end : end + 1] != " ")
        or (_moving(scan, begin) and _AFTER_PART(low, end))
    ):
        if low[end : end + 1] == "-" or _TIME_NOUN(low, end):
            return None
        role = Role.CHANGE if _MORE_OR_LESS(low, end) else _role(scan, begin)
        return share(scan, begin, end, PARTS.divide(Decimal(1), Decimal(scan.numerals.fractions[word])), role)
    return None


def _half(scan: Scan, start: int) -> Atom | None:
    low = scan.low
    unit_of = _HALF_A_UNIT(low, start)
    if unit_of is not None:
        found = lookup(scan, unit_of.start(1), unit_of.group(1))
        if found is not None and found[0].kind is Kind.UNIT and not found[0].plural and len(unit_of.group(1)) > 3:
            atom = _new(start, found[1], Decimal("0.5"), Decimal("0.05"))
            atom.unit, atom.dimension = found[0].unit, found[0].dimension
            atom.unit_start, atom.unit_end = unit_of.start(1), found[1]
            return atom
    half_a = _HALF_A(low, start)
    if half_a is not None:
        magnitude = Decimal(scan.numerals.magnitudes[half_a.group(1)])
        atom = _new(start, half_a.end(), magnitude / 2, magnitude / 20)
        read_tail(scan, atom)
        return atom
    before = last_word(low, start)
    end = start + 4
    if before in scan.numerals.words["period_before"] or low[end : end + 1] == "-":
        return None
    if before == "in" and not low.startswith((" of", " the"), end):
        return _change(scan, start, end, -50)  # "cut in half"
    if _HALF_OBJECT(low, end):
        if low.startswith((" as many", " as much", " as big", " as large"), end):
            return _change(scan, start, end, -50)
        if low.startswith(" of ", end) and (
            low[end + 4 : end + 8].isdigit()
            or low.startswith(("the year", "fiscal", "this year", "last year"), end + 4)
        ):
            return None
        return share(scan, start, end, Decimal("0.5"), _role(scan, start))
    if (
        before == "by"
        or (before == "of" and _moving(scan, start) and low[end : end + 1] in " ,.;)")
        or (before in ("almost", "nearly", "than", "about", "roughly", "only", "just") and low[end : end + 1] in ",.;)")
    ):
        return share(scan, start, end, Decimal("0.5"), _role(scan, start))
    return None


def _a_magnitude(scan: Scan, start: int) -> Atom | None:
    low = scan.low
    if low[start - 2 : start] != "a " or (start > 2 and low[start - 3].isalnum()):
        return None
    read = read_words(low, start, scan.numerals)
    if read is None:
        return None
    value, step, end = read
    if low[end : end + 1].isalnum():
        return None
    atom = _new(start - 2, end, value, step)
    read_tail(scan, atom)
    atom.bad = False
    return atom


def _double(scan: Scan, start: int, word: str) -> Atom | None:
    low = scan.low
    end = start + len(word)
    percent = scan.numerals.multiple_verbs[word]
    if word in ("twice", "thrice"):
        return (
            _change(scan, start, end, percent)
            if _AFTER_TWICE(low, end) and last_word(low, start) not in ("think", "once")
            else None
        )
    if _NOT_DOUBLE(low, end):
        return None
    before = last_word(low, start)
    if before in ("a", "an", "men", "women", "mixed", "mixed-"):
        return None
    if (
        _AFTER_DOUBLE(low, end)
        or (before in scan.numerals.words["before_double"] and word != "doubles")
        or (word.endswith("s") and low[end : end + 1] == " ")
    ):
        return _change(scan, start, end, percent)
    return None


def _order_of_magnitude(scan: Scan, start: int) -> Atom | None:
    low = scan.low
    found = _PLURAL_CHAIN(low, start)
    if found is None:
        return None
    before = last_word(low, start)
    if before in ("the", "in", "a") and found.group(1) == "tens":
        return None
    value = Decimal(scan.numerals.plurals[found.group(1)])
    end = found.end()
    for _ in range(2):
        more = _PLURAL_NEXT(low, end)
        if more is None:
            break
        value *= scan.numerals.plurals[more.group(1)]
        end = more.end()
    printed = end - 3 if low[end - 3 : end] == " of" else end
    if found.group(1) == "tens" and printed == found.end() - 3:
        return None
    atom = _new(start, end, value, Decimal(0))
    read_tail(scan, atom)
    if atom.unit is None and atom.money is None:
        atom.end = printed
    atom.approx, atom.own_bound = "~", True
    atom.open_ended = True
    return atom
