"""What stands behind a number: scale, unit, currency or counted noun, and the denominator."""

from __future__ import annotations

import re
from decimal import Decimal

from evfacts.grammar.atoms import Atom, Scan
from evfacts.grammar.nouns import CLOSING, TOKEN, read_noun, set_noun
from evfacts.lexicons.measures import Kind, Spelling

LETTERS = re.compile(r"[^\W\d_]+").match
_LENGTH_BEHIND = re.compile(
    r" ?(?:\(|long|wide|tall|high|deep|thick|away|in (?:length|width|height|diameter)|of (?:cable|road|water)"
    r"|apart|×|x |by )|-(?:long|wide|tall|high|deep)"
).match
_LENGTH_BEFORE = (
    "length",
    "width",
    "height",
    "wheelbase",
    "measures",
    "measuring",
    "depth",
    "diameter",
    "within",
    "distance",
    "long",
    "wide",
    "tall",
)
_MASS_BEFORE = (
    "weigh",
    "weight",
    "mass",
    "lighter",
    "heavier",
    "payload",
    "tow",
    "curb",
    "kerb",
    "load",
    "lb",
    "haul",
    "carry",
)
_PAID = re.compile(
    r"\b(?:pa(?:y|ys|id|ying)|costs?|costing|prices?|priced|spen[dt]s?|spending|worth|fees?|fined?|grants?|bonus"
    r"|discounts?|rebates?|subsid\w+|sav(?:e|es|ed|ing|ings)|fares?|rent|leases?|sells? (?:for|at)|sold (?:for|at)"
    r"|starts? (?:from|at)|starting|invest\w*|loans?|taxe?s?|bills?)\b"
).finditer
_OF_THE_US = re.compile(r" (?:us|u\.s\.|usd)(?![\w-])(?! [a-z]*(?:dollar|cent))").match
_JOINS = frozenset("-")
_ENDS = frozenset(" ,.)\n;")
_MARK_TAILS = frozenset("pcf")  # "% points", "° C"
_ONE = Decimal(1)
_PRINTED = (Kind.UNIT, Kind.MONEY)


def lookup(scan: Scan, start: int, word: str, spaced: bool = False) -> tuple[Spelling, int] | None:
    """The longest spelling of the vocabulary that begins with `word`, the run of letters at `start`.

    `spaced` allows a digit behind it, for table rows that lost their cell borders ("60.2 kWh60.5 kWh").
    """
    tails = scan.measures.symbols.get(word)
    if tails is None:
        if word.islower():
            return None
        tails = scan.measures.words.get(scan.low[start : start + len(word)])
        if tails is None:
            return None
    low = scan.low
    after = start + len(word)
    for rest, meaning in tails:
        end = after + len(rest)
        if not rest or low.startswith(rest, after):
            if end == scan.length or not low[end].isalnum():
                return meaning, end
            if spaced and len(word) == 1 and word.isupper():
                continue  # "8,900 L6, 120 V8 engines": models
            if spaced and meaning.kind in _PRINTED and "0" <= low[end] <= "9" and not low.startswith(("2", "3"), after):
                return meaning, end
    return None


def _mark(scan: Scan, start: int) -> tuple[Spelling, int] | None:
    """A spelling that begins with no letter ("%", "°C")."""
    tails = scan.measures.marks[scan.norm[start]]
    low = scan.low
    if len(tails) > 1 and low[start + 1 : start + 2] in _ENDS and low[start + 2 : start + 3] not in _MARK_TAILS:
        tails = tails[-1:]
    for rest, meaning in tails:
        end = start + 1 + len(rest)
        if not rest or (low.startswith(rest, start + 1) and not (end < scan.length and low[end].isalnum())):
            return meaning, end
    return None


def _closes_quote(scan: Scan, start: int) -> bool:
    """Whether a straight quotation mark has been opened before `start` in the same line."""
    line = max(scan.low.rfind("\n", 0, start) + 1, start - 1000)
    return scan.low.count('"', line, start) % 2 == 1


def _chinese(scan: Scan, start: int) -> tuple[Spelling, int] | None:
    table = scan.measures.chinese
    for size in (4, 3, 2, 1):
        printed = scan.norm[start : start + size]
        meaning = table.get(printed)
        if meaning is not None:
            return meaning, start + len(printed)
    return None


def _next(scan: Scan, end: int) -> tuple[str, int]:
    """How the next word is joined to a number ("", " " or "-") and where it begins."""
    low = scan.low
    char = low[end : end + 1]
    if char == " " or char == "-":
        return char, end + 1
    if char in ("”", "’", '"') and low[end + 1 : end + 2] == " " and (char != '"' or _closes_quote(scan, end)):
        return " ", end + 2
    return "", end


def _inches(low: str, meaning: Spelling, start: int, stop: int) -> bool:
    """Whether a spaced "in" means inches, for one of two lengths is in brackets ("236 in (5,994 mm)", "(190.6 in)")."""
    if meaning.unit != "in":
        return False
    if low[start - 1 : start] == "(" and low[stop : stop + 1] == ")":
        return True
    return low[stop : stop + 2] == " (" and low[stop + 2 : stop + 3].isdigit()


_OF_NEXT = re.compile(r" ?\d").match


_TO_DATE = re.compile(r"[- ]to[- ]date(?![a-z])|[- ](?:on|over)[- ](?:year|month|quarter|week)(?![a-z])").match


def read_tail(scan: Scan, atom: Atom) -> None:
    """Read scale and unit, currency or counted noun behind the number into the atom."""
    norm, low = scan.norm, scan.low
    vocabulary = scan.measures
    end = atom.end
    scales = 0
    while end < scan.length:
        joined = low[end]
        if joined == " " or joined == "-":
            at = end + 1
        else:
            joined, at = _next(scan, end)
        char = norm[at : at + 1]
        if char.isalpha():
            if char >= "\u2e80":
                found = _chinese(scan, at)
                if found is None:
                    break
            else:
                run = LETTERS(norm, at)
                if run is None:
                    break
                word = run.group()
                found = lookup(scan, at, word, joined == " ")
                if found is None:
                    if joined == "" and end == atom.end and not atom.money:
                        atom.bad = True  # "5G", "320d", "3D"
                        return
                    if word in vocabulary.stop and joined == " " and low[run.end() : run.end() + 1] != "-":
                        return
                    break
        elif char and char in vocabulary.marks:
            found = _mark(scan, at)
            if found is None:
                break
        else:
            break
        meaning, stop = found
        kind = meaning.kind
        if kind is Kind.MONEY and joined == "-" and _OF_NEXT(norm, stop) is not None:
            break  # "$100M-$110M": the sign of the next amount
        if meaning.dimension == "time" and _TO_DATE(low, stop):
            return  # "26,500 year to date", "1,200 year-on-year"
        if kind is Kind.COUNT:
            if char >= "\u2e80":
                if atom.money is None:
                    set_noun(atom, meaning.unit, at, stop)
                return
            if (
                meaning.plural
                and joined == " "
                and at == end + 1
                and atom.money is None
                and low[stop : stop + 1] not in _JOINS
                and word not in vocabulary.plural_modifiers
            ):
                set_noun(atom, meaning.unit, at, stop)
                return
            break
        if (
            meaning.glued
            and (joined == " " or low[stop : stop + 1] == "-")
            and not _inches(low, meaning, atom.start, stop)
        ):
            break
        if (char == '"' and _closes_quote(scan, atom.start)) or low.startswith("-class", stop):
            break
        if kind is Kind.SCALE:
            if scales == 3 or (scales and char < "\u2e80" and stop - at < 3) or norm.startswith("Grand", at):
                break
            scales += 1
            factor = meaning.factor or _ONE
            atom.scale = factor if atom.scale is None else atom.scale * factor
            atom.end = end = stop
            if char >= "\u2e80" and norm[stop : stop + 1].isdigit():
                end = _chinese_rest(scan, atom, factor, stop)
            continue
        if kind is Kind.LETTER:
            multiplier = _letter(scan, atom, meaning, char, joined, stop, scales)
            if multiplier is not None:
                scales += 1
                atom.scale = multiplier if atom.scale is None else atom.scale * multiplier
                atom.end = end = stop
                continue
            if meaning.unit is None or atom.money is not None:
                if joined == "" and atom.money is None:
                    atom.bad = True
                    return
                break
        if atom.money is not None:
            _behind_money(scan, atom, meaning, at, stop)
            break
        if kind is Kind.MONEY:
            if low[at:stop] in ("pounds", "pound") and _pounds_are_mass(scan, atom, stop):
                atom.unit, atom.dimension = "lb", "mass"
            else:
                atom.money = meaning
        else:
            atom.unit, atom.dimension = meaning.unit, meaning.dimension
            if meaning.factor is not None and kind is Kind.UNIT:
                atom.scale = (atom.scale or _ONE) * meaning.factor
        atom.unit_start, atom.unit_end = at, stop
        atom.end = stop
        return
    if atom.money is None:
        read_noun(scan, atom)
    elif low[atom.end : atom.end + 2] == " u" and "USD" in atom.money.candidates:
        country = _OF_THE_US(low, atom.end)  # "$31.20 US a barrel"
        if country is not None:
            atom.money = vocabulary.before["US$"]
            atom.end = country.end()


def _behind_money(scan: Scan, atom: Atom, meaning: Spelling, at: int, stop: int) -> None:
    """A unit behind an amount that has its currency: the currency once more, or the Indian "L" for lakh."""
    money = atom.money
    assert money is not None
    if meaning.kind is Kind.UNIT:
        lakh = scan.measures.rupee_letters.get(scan.norm[at:stop])
        if lakh is not None and "INR" in (money.unit, *money.candidates):
            atom.scale = (atom.scale or _ONE) * lakh
            atom.end = stop
        return
    _second_currency(atom, meaning, at, stop)


def _second_currency(atom: Atom, meaning: Spelling, at: int, stop: int) -> None:
    """The currency printed again behind an amount ("$5 million CAD", "Rs 500 crore rupees")."""
    money = atom.money
    if money is None or meaning.kind is not Kind.MONEY or meaning.factor is not None:
        return
    if meaning.unit == money.unit or (meaning.unit in money.candidates and not meaning.candidates):
        if not meaning.candidates:
            atom.money = meaning
        atom.unit_start, atom.unit_end = at, stop
        atom.end = stop


def _chinese_rest(scan: Scan, atom: Atom, factor: Decimal, start: int) -> int:
    """Further digits behind a character ("3万4000"): the end of the number, its value in the atom."""
    stop = start
    while stop < scan.length and stop < start + 8 and "0" <= scan.norm[stop] <= "9":
        stop += 1
    rest = Decimal(scan.norm[start:stop]) if stop > start else Decimal(0)
    if stop > start and rest < factor:
        atom.value = atom.value * factor + rest
        atom.step = Decimal("0.5")
        atom.scale = None
        atom.end = stop
        return stop
    return start


def _letter(
    scan: Scan, atom: Atom, meaning: Spelling, letter: str, joined: str, stop: int, scales: int
) -> Decimal | None:
    """What "m", "b" or "t" multiplies by, or None where it is a unit or part of a name."""
    if scales or (joined == "-" and atom.money is None):
        return None
    if atom.money is not None:
        return meaning.factor
    after_joined, after = _next(scan, stop)
    run = LETTERS(scan.norm, after)
    if run is not None:
        found = lookup(scan, after, run.group())
        if found is not None and found[0].kind is Kind.MONEY and after_joined != "-":
            return meaning.factor
    elif scan.norm[after : after + 1] in ("€", "$", "£", "¥", "₹"):
        return meaning.factor
    probe = Atom(atom.start, stop, atom.value, atom.step)
    read_noun(scan, probe)
    if (
        probe.unit is not None
        and after_joined == " "
        and ((probe.dimension == "count" and letter != "m") or probe.unit != "item" or letter == "M")
    ):
        return meaning.factor
    if letter == "M":
        return meaning.factor if joined == "" else None
    if letter == "B":
        return meaning.factor if joined == "" else None
    if letter != "m" or joined != "" or _LENGTH_BEHIND(scan.low, stop):
        return None
    before = scan.low[max(0, atom.start - 24) : atom.start]
    if any(word in before for word in _LENGTH_BEFORE):
        return None
    if probe.unit is not None and "." in scan.norm[atom.start : stop]:
        return meaning.factor
    # "sold 1.2m in 2024", "17.1m, up 25%": what is counted has been named;
    # behind a length stands a plain noun ("a 200m sprint")
    following = TOKEN(scan.low, stop)
    if following is None or following.group(1).rstrip(CLOSING) in scan.measures.stop:
        return meaning.factor if "." in scan.norm[atom.start : stop] else None
    return None


def _pounds_are_mass(scan: Scan, atom: Atom, stop: int) -> bool:
    """Pounds weigh unless a scale, the sign of the currency, or the nearest word of either kind says otherwise.

    The last such word before the number speaks for it ("costs 38,000 pounds and weighs 4,500 pounds").
    """
    if atom.scale is not None or "£" in scan.norm or "sterling" in scan.low:
        return False
    start = atom.start
    before = scan.low[max(0, start - 48) : start]
    other = max(map(before.rfind, "0123456789"))
    if 0 <= other < len(before) - 18:
        before = before[other:]  # what was said of another figure says nothing of this one, unless it is joined to it
    mass = max(before.rfind(word) for word in _MASS_BEFORE)
    paid = max((found.start() for found in _PAID(before)), default=-1)
    if mass != paid:
        return mass > paid
    behind = scan.low[stop : stop + 24]
    return any(word in behind for word in _MASS_BEFORE) or "." not in scan.norm[start : atom.end]
