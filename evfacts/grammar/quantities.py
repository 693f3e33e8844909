"""Quantities of a text: numbers with unit, bound, denominator and the pairs that they form."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from evfacts.grammar import bounds, changes, exclusions, links, money, numbers, units
from evfacts.grammar.atoms import Atom, Scan
from evfacts.lexicons import measures as vocabulary
from evfacts.lexicons.measures import Measures
from evfacts.schema import Quantity, Role

_ONE_IN = re.compile(r" (?:in|out of)(?: every)? ([0-9]{1,3}|[a-z]+)(?![a-z0-9,.]*[0-9])").match
_FOLD = re.compile(r"[- ]?fold(?![a-z])").match
_OPENERS = "([{\"'“‘«"


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
    scan = Scan(text, measures or vocabulary.measures(), vocabulary.numerals())
    atoms = _read(scan)
    if not atoms:
        return []
    currencies = money.Currencies(scan, country)
    printed = {
        atom.money.unit for atom in atoms if atom.money is not None and atom.money.unit and not atom.money.candidates
    }
    atoms = links.join_ranges(scan, atoms)
    links.link_changes(scan, atoms)
    links.share_units(scan, atoms)
    for atom in atoms:
        if atom.money is not None:
            atom.unit, atom.candidates = currencies.resolve(atom.money, printed)
            atom.dimension = "money"
    links.link_restated(scan, atoms)
    return [_quantity(text, atom) for atom in atoms]


def _read(scan: Scan) -> list[Atom]:
    """All numbers of the text that are quantities, unlinked."""
    atoms: list[Atom] = []
    position = 0
    last_end = -1
    for found in _anchors().finditer(scan.low):
        start = found.start()
        if start < position:
            continue
        token = found.group()
        atom: Atom | None
        if "0" <= token[0] <= "9":
            scan.skip = found.end()
            atom = _digits(scan, start, found.end(), token, last_end)
        elif token in numbers.VULGAR:
            scan.skip = found.end()
            atom = _vulgar(scan, start, token, last_end)
        else:
            atom = changes.read_word(scan, start, token)
            if atom is not None:
                left = bounds.words_before(scan, atom.start)
                if not atom.negative and left[-5:].lower() == "minus":
                    atom.negative = True
                    atom.start = scan.low.rfind("minus", 0, atom.start)
                    left = bounds.words_before(scan, atom.start)
                if atom.start >= last_end and not _labelled(atom, left):
                    bounds.read_bound(scan, atom, left)
                else:
                    atom = None
        if atom is None:
            position = max(position, scan.skip)
            continue
        atoms.append(atom)
        position = last_end = atom.end
    return atoms


def _labelled(atom: Atom, left: str) -> bool:
    """Whether a bare number in words is a label ("phase one", "Level Two")."""
    if atom.unit is not None or atom.money is not None or atom.scale is not None or not left:
        return False
    return left[left.rfind(" ") + 1 :].lower() in exclusions._STRONG_LABELS


def _digits(scan: Scan, start: int, end: int, token: str, last_end: int) -> Atom | None:
    low = scan.low
    if end - start > numbers.LONGEST:
        return None
    left = bounds.words_before(scan, start)
    previous = left[left.rfind(" ") + 1 :].lstrip(_OPENERS)
    follows = last_end >= 0 and last_end == start - 1 and low[start - 1] in "-–—−/~〜"
    if not follows and exclusions.before_reading(scan, start, end, token, previous):
        return None
    atom = Atom(start, end, Decimal(0), Decimal(0))
    atom.plain = token.isdigit()
    if start and low[start - 1] == "." and (start == 1 or not low[start - 2].isalnum()):
        token = "0." + token
        atom.start = start - 1
        atom.plain = False
        start -= 1
    elif (
        start >= 2
        and low[start - 1] == "-"
        and last_end >= 0
        and low[start - 4 : start] == "-to-"
        and last_end == start - 4
    ):
        follows = True
    if last_end != start:
        money.read_head(scan, atom, follows)
        if atom.bad:
            return None
    else:
        atom.glued = True
    groups = numbers.spaced_groups(scan, token, end)
    in_euros = atom.money is not None and atom.money.unit == "EUR" and not money.scale_follows(scan, end)
    read = numbers.read_digits(token, scan, in_euros)
    if groups is not None and (groups[2] or atom.money is not None):
        token, atom.end = groups[0], groups[1]
        read = Decimal(token), numbers.HALVES[len(token) - token.find(".") - 1 if "." in token else 0]
        atom.plain = False
    if read is None:
        return None
    atom.value, atom.step = read
    power = numbers.power_of_ten(scan, atom.end)
    if power is not None:
        atom.scale, atom.end = power
    if low[atom.end : atom.end + 1] in numbers.VULGAR:
        atom.value += numbers.VULGAR[low[atom.end]]
        atom.end += 1
    number_end = atom.end
    fold = _FOLD(low, atom.end)
    if fold is not None and atom.value > 1 and atom.money is None:
        atom.value = (atom.value - 1) * 100
        atom.step *= 100
        atom.end = fold.end()
        atom.unit, atom.dimension, atom.role = "percent", "ratio", Role.CHANGE
        bounds.read_bound(scan, atom, left)
        return atom
    if atom.plain and atom.money is None:
        one_in = _ONE_IN(low, atom.end)
        if one_in is not None:
            share = changes.ratio(scan, atom.start, atom.value, one_in)
            if share is not None:
                bounds.read_bound(scan, share, left)
                return share
    negative_bracket = (
        atom.money is None and not atom.negative and low[start - 1 : start] == "(" and low[end : end + 2] == ")%"
    )
    if negative_bracket:
        atom.negative = True
        atom.start, atom.end = start - 1, end + 1
    units.read_tail(scan, atom)
    if atom.bad or (atom.glued and not _cell(scan, atom, start, last_end)):
        return None
    if groups is not None and not groups[2] and atom.money is None and atom.unit is None and atom.scale is None:
        wide = Atom(atom.start, groups[1], Decimal(0), Decimal(0))
        units.read_tail(scan, wide)
        if (
            not wide.bad
            and (wide.unit is not None or wide.money is not None or wide.scale is not None)
            and not exclusions.is_year(token)
        ):
            digits = groups[0]
            wide.value, wide.step = (
                Decimal(digits),
                numbers.HALVES[len(digits) - digits.find(".") - 1 if "." in digits else 0],
            )
            atom = wide
    if atom.start != start:
        left = bounds.words_before(scan, atom.start)
        previous = left[left.rfind(" ") + 1 :].lstrip(_OPENERS)
    if numbers.has_decimal_comma(token) and atom.unit is None and atom.money is None and atom.scale is None:
        return None
    rate = units.rate_before(previous.lower()) if atom.per is None and previous else None
    if rate is not None:
        atom.per = rate
    bounds.read_bound(scan, atom, left)
    if exclusions.after_reading(scan, atom, token, number_end, previous, last_end):
        return None
    if exclusions.is_age(scan, atom, token, previous):
        atom.unit, atom.dimension = "year", "age"
    if atom.unit == "times":
        changes.as_change(scan, atom)
    return atom


def _cell(scan: Scan, atom: Atom, start: int, last_end: int) -> bool:
    """Whether digits behind letters are a table cell that lost its border ("Battery60.2 kWh60.5 kWh")."""
    if atom.unit is None and atom.money is None:
        return False
    if atom.money is None and (atom.dimension in ("count", "multiple") or scan.low[atom.unit_start - 1] not in " %"):
        return False
    return last_end == start or (scan.norm[start - 4 : start].isalpha() and scan.norm[start - 1].islower())


def _vulgar(scan: Scan, start: int, token: str, last_end: int) -> Atom | None:
    atom = Atom(start, start + 1, numbers.VULGAR[token], Decimal("0.05"))
    money.read_head(scan, atom, last_end == start - 1)
    if atom.bad:
        return None
    units.read_tail(scan, atom)
    if atom.bad or (atom.unit is None and atom.money is None and atom.scale is None):
        return None
    bounds.read_bound(scan, atom, bounds.words_before(scan, atom.start))
    return atom


def _quantity(text: str, atom: Atom) -> Quantity:
    low, high = atom.low, atom.high
    printed_low, printed_high = atom.printed_low, atom.printed_high
    approx = atom.approx
    if approx == "±" and low is not None:
        low, printed_low, approx = -low, -low, "~"
    elif low == high and approx != "=" and approx != "~":
        if approx[0] == ">":
            high = printed_high = None
        else:
            low = printed_low = None
    elif low != high and approx != "~":
        approx = "="
    partner = atom.link
    return Quantity(
        atom.start,
        atom.end,
        text[atom.start : atom.end],
        low,
        high,
        atom.unit,
        _unit_text(text, atom),
        atom.per,
        approx,
        printed_low,
        printed_high,
        atom.candidates,
        atom.role,
        (partner.start, partner.end) if partner is not None else None,
        atom.link_kind,
    )


def _unit_text(text: str, atom: Atom) -> str | None:
    if atom.unit_start >= 0:
        return text[atom.unit_start : atom.unit_end]
    if atom.dimension == "age":
        return "age"
    if atom.money is not None:
        start = atom.start
        sign = text[start : start + 8].lstrip("-−")
        end = 0
        while end < len(sign) and not sign[end].isdigit():
            end += 1
        return sign[:end].strip(" (-−") or None
    return None
