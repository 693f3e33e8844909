"""Figures: a run of digits with all that belongs to it, from the currency sign to the denominator."""

from __future__ import annotations

import re
from decimal import Decimal

from evfacts.grammar import bounds, changes, denominators, exclusions, money, numbers, units
from evfacts.grammar.atoms import HALVES, PARTS, Atom, Scan
from evfacts.schema import Role

_ONE_IN = re.compile(r" (?:in|out of)(?: every)? ([0-9]{1,3}|[a-z]+)(?![a-z0-9,.]*[0-9])").match
_FOLD = re.compile(r"[- ]?fold(?![a-z])").match
_OPENERS = "([{\"'“‘«"
_PART = re.compile(r"[/⁄]([0-9]{1,3})(?= of )").match
_JOINTS = frozenset("-–—−/~〜")
_DENOMINATOR_INITIALS = frozenset("/paewmdPAEWMDf")
_DATE_JOINS = frozenset("-/:–—")
_ZERO = Decimal(0)


def read_figure(scan: Scan, start: int, end: int, token: str, last_end: int) -> Atom | None:
    """The quantity around the digits from `start` to `end`, or None where they are none.

    `last_end` is the end of the quantity before it.
    """
    low, norm = scan.low, scan.norm
    if end - start > numbers.LONGEST:
        return None
    before = norm[start - 1] if start else "\n"
    left = bounds.words_before(scan, start)
    previous = left[left.rfind(" ") + 1 :]
    if previous and previous[0] in _OPENERS:
        previous = previous.lstrip(_OPENERS)
    follows = last_end >= 0 and _is_joined(low, start, before, last_end)
    plain = token.isdigit()
    doubtful = (plain or "." in token or low[end : end + 1] in _DATE_JOINS) and not follows
    if doubtful and exclusions.before_reading(scan, start, end, token, plain, previous):
        return None
    atom = Atom(start, end, _ZERO, _ZERO)
    atom.plain = plain
    if before == "." and (start == 1 or not low[start - 2].isalnum()):
        token = "0." + token
        start -= 1
        atom.start = start
        atom.plain = plain = False
    if last_end == start:
        atom.glued = True
    elif before != "\n":
        money.read_head(scan, atom, follows, previous)
        if atom.bad:
            return None
        if atom.start < last_end:
            atom.start, atom.money, atom.negative = start, None, False  # the sign belongs to the number before
    if not _read_value(scan, atom, token, end):
        return None
    if atom.money is not None and money.counts_things(scan, atom, start, units.read_tail):
        atom.start, atom.money = start, None
    end = atom.end
    after = low[end : end + 1]
    if after in _RARE:
        special = _special(scan, atom, left, start)
        if special is not None:
            return special
    units.read_tail(scan, atom)
    if atom.bad or (atom.glued and not _cell(scan, atom, start, last_end)):
        return None
    if token[-4:-3] == "." and atom.money is not None and atom.money.unit == "EUR" and atom.scale is None:
        atom.value, atom.step = numbers.read_digits(token, scan, True) or (atom.value, atom.step)  # "12.990 €"
    if atom.unit is None and atom.money is None and atom.scale is None:
        if after == " " and low[end + 1 : end + 2].isdigit():
            atom = _with_spaces(scan, atom, token, end)
        if "," in token and numbers.has_decimal_comma(token):
            return None
    behind = low[atom.end : atom.end + 1]
    if behind in _DENOMINATED and (behind == "/" or low[atom.end + 1 : atom.end + 2] in _DENOMINATOR_INITIALS):
        denominators.read_per(scan, atom)
    if atom.start != start:
        left = bounds.words_before(scan, atom.start)
        if atom.money is not None and money.read_minus(scan, atom, left):
            left = bounds.words_before(scan, atom.start)
        previous = left[left.rfind(" ") + 1 :].lstrip(_OPENERS)
    last = previous.lower()
    if atom.per is None and last in denominators.RATES_BEFORE:
        atom.per = denominators.RATES_BEFORE[last]
    elif atom.per is None and "annual" in left and denominators.of_annual_capacity(atom, left):
        atom.per = "year"
    bounds.read_bound(scan, atom, left, last)
    if atom.money is None:
        bare = atom.unit is None and atom.scale is None
        if bare or plain or atom.unit == "V":
            if exclusions.after_reading(scan, atom, token, end, previous, last_end):
                return None
            if bare and plain and exclusions.is_age(scan, atom, token, previous):
                atom.unit, atom.dimension = "year", "age"
        if atom.unit == "percent" and exclusions.of_quote(scan, atom):
            return None
        if atom.unit == "times":
            changes.as_change(scan, atom)
    return atom


_RARE = frozenset(" -f)×x/⁄") | frozenset(numbers.VULGAR)
_DENOMINATED = frozenset(" /-")


def _is_joined(low: str, start: int, before: str, last_end: int) -> bool:
    """Whether a hyphen or stroke alone stands between the quantity before and the digits at `start`."""
    if last_end == start - 1:
        return before in _JOINTS
    return before == "-" and last_end == start - 4 and low.startswith("-to-", last_end)


def _read_value(scan: Scan, atom: Atom, token: str, end: int) -> bool:
    """Read the digits, with groups behind spaces, a fraction sign and a power of ten, into the atom."""
    in_euros = atom.money is not None and atom.money.unit == "EUR" and not money.scale_follows(scan, end)
    read = numbers.read_digits(token, scan, in_euros)
    after = scan.low[end : end + 1]
    if after == " " and atom.plain and scan.low[end + 1 : end + 2].isdigit():
        groups = numbers.spaced_groups(scan, token, end)
        if groups is not None and (groups[2] or atom.money is not None):
            digits, atom.end = groups[0], groups[1]
            read = Decimal(digits), HALVES[len(digits) - digits.find(".") - 1 if "." in digits else 0]
            atom.plain = False
    if read is None:
        return False
    atom.value, atom.step = read
    if after in numbers.VULGAR and atom.end == end:
        atom.value += numbers.VULGAR[after]
        atom.end += 1
    elif after in " ×x" and after:
        power = numbers.power_of_ten(scan, atom.end)
        if power is not None:
            atom.scale, atom.end = power
    return True


def _special(scan: Scan, atom: Atom, left: str, start: int) -> Atom | None:
    """ "10-fold", "9 out of 10" and "(4.2)%": the finished quantity, or None; a bracket is read into the atom."""
    low, end = scan.low, atom.end
    if atom.money is not None:
        return None
    if low[end] in "- f":
        fold = _FOLD(low, end)
        if fold is not None and atom.value > 1:
            atom.value = (atom.value - 1) * 100
            atom.step *= 100
            atom.end = fold.end()
            atom.unit, atom.dimension, atom.role = "percent", "ratio", Role.CHANGE
            bounds.read_bound(scan, atom, left, left[left.rfind(" ") + 1 :].lower())
            return atom
        if low[end] == " " and atom.plain and low[end + 1 : end + 2] in ("i", "o"):
            one_in = _ONE_IN(low, end)
            if one_in is not None:
                share = changes.ratio(scan, atom.start, atom.value, one_in)
                if share is not None:
                    bounds.read_bound(scan, share, left, left[left.rfind(" ") + 1 :].lower())
                    return share
    elif low[end] in "/⁄":
        part = _PART(low, end)
        if part is not None and atom.plain and 0 < atom.value < int(part.group(1)):
            share = changes.share(
                scan, atom.start, part.end(), PARTS.divide(atom.value, Decimal(part.group(1))), Role.SHARE
            )
            bounds.read_bound(scan, share, left, left[left.rfind(" ") + 1 :].lower())
            return share
    elif low[end] == ")" and not atom.negative and low[start - 1 : start] == "(" and low[end + 1 : end + 2] == "%":
        atom.negative = True
        atom.start, atom.end = start - 1, end + 1
    return None


def _with_spaces(scan: Scan, atom: Atom, token: str, end: int) -> Atom:
    """The number with further groups of digits behind plain spaces ("13 009 cars"), if a unit follows them."""
    groups = numbers.spaced_groups(scan, token, end)
    if groups is None or exclusions.is_year(token):
        return atom
    digits = groups[0]
    wide = Atom(
        atom.start, groups[1], Decimal(digits), HALVES[len(digits) - digits.find(".") - 1 if "." in digits else 0]
    )
    units.read_tail(scan, wide)
    if wide.bad or (wide.unit is None and wide.money is None and wide.scale is None and not exclusions.spaced(scan)):
        return atom
    return wide


def _cell(scan: Scan, atom: Atom, start: int, last_end: int) -> bool:
    """Whether digits behind letters are a table cell that lost its border ("Battery60.2 kWh60.5 kWh")."""
    if atom.unit is None and atom.money is None:
        return False
    if atom.money is None and (atom.dimension in ("count", "multiple") or scan.low[atom.unit_start - 1] not in " %"):
        return False
    return last_end == start or (scan.norm[start - 4 : start].isalpha() and scan.norm[start - 1].islower())


def read_fraction_sign(scan: Scan, start: int, token: str, last_end: int) -> Atom | None:
    """The quantity that a fraction sign begins ("½ million")."""
    atom = Atom(start, start + 1, numbers.VULGAR[token], Decimal("0.05"))
    left = bounds.words_before(scan, start)
    previous = left[left.rfind(" ") + 1 :].lstrip(_OPENERS)
    money.read_head(scan, atom, last_end == start - 1, previous)
    if atom.bad or atom.start < last_end:
        return None
    units.read_tail(scan, atom)
    if atom.bad or (atom.unit is None and atom.money is None and atom.scale is None):
        return None
    denominators.read_per(scan, atom)
    left = bounds.words_before(scan, atom.start)
    bounds.read_bound(scan, atom, left, left[left.rfind(" ") + 1 :].lower())
    return atom
