"""What stands behind a number: scale, unit, currency or counted noun, and the denominator."""

from __future__ import annotations

import re
from decimal import Decimal

from evfacts.grammar.atoms import EXACT, Atom, Scan
from evfacts.lexicons.measures import Kind, Spelling

_LETTERS = re.compile(r"[^\W\d_]+").match
_TOKEN = re.compile(r"(?:[”’\"]? [\"“‘]?|-)([^\W_][\w'’&+/.-]*)").match
_PER = re.compile(
    r" ?/ ?|[ -](?:per|each|every)[ -](?:a )?| (?:an?) |-an?-| (?=(?:annually|yearly|monthly|weekly|daily|per annum|p\.a\.)(?![a-z]))"
).match
_HUNDRED_KM = re.compile(r"100[ -]?(?:km|kilomet(?:er|re)s?)(?![a-z])").match
_NOT_A_RATE = re.compile(
    r"(?: (?:ago|earlier|before|later|prior|previously|after|old|since|from|of|to|into|on)|-old|-ago)(?![a-z])"
).match
_ADVERBS = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}
_RATES_BEFORE = {
    "annual": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "annualised": "year",
    "annualized": "year",
}
_LENGTH_BEHIND = re.compile(
    r" ?(?:\(|long|wide|tall|high|deep|thick|away|in (?:length|width|height|diameter)|of (?:cable|road|water)|apart|×|x |by )|-(?:long|wide|tall|high|deep)"
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
_PERCENT_NEAR = re.compile(r"%|per ?cent").search
_NUMBERED = re.compile(r"[0-9]s").fullmatch
_NAMED = re.compile(r"(?:[A-Z][A-Z0-9]*|[0-9])s(?![\w-])").match
_CLOSING = ".,;:!?"


def lookup(scan: Scan, start: int, word: str, spaced: bool = False) -> tuple[Spelling, int] | None:
    """The longest spelling of the vocabulary that begins with `word`, the run of letters at `start`.

    `spaced` allows a digit behind it, for table rows that lost their cell borders ("60.2 kWh60.5 kWh").
    """
    tails = scan.measures.symbols.get(word)
    if tails is None:
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
            if (
                spaced
                and meaning.kind is Kind.UNIT
                and "0" <= low[end] <= "9"
                and not low.startswith(("2", "3"), after)
            ):
                return meaning, end
    return None


def _mark(scan: Scan, start: int) -> tuple[Spelling, int] | None:
    """A spelling that begins with no letter ("%", "°C")."""
    for rest, meaning in scan.measures.marks.get(scan.norm[start], ()):
        end = start + 1 + len(rest)
        if not rest or (scan.low.startswith(rest, start + 1) and not (end < scan.length and scan.low[end].isalnum())):
            return meaning, end
    return None


def _closes_quote(scan: Scan, start: int) -> bool:
    """Whether a straight quotation mark has been opened before `start` in the same line."""
    return scan.low.count('"', scan.low.rfind("\n", 0, start) + 1, start) % 2 == 1


def _chinese(scan: Scan, start: int) -> tuple[Spelling, int] | None:
    table = scan.measures.chinese
    for size in (4, 3, 2, 1):
        meaning = table.get(scan.norm[start : start + size])
        if meaning is not None:
            return meaning, start + size
    return None


def _next(scan: Scan, end: int) -> tuple[str, int]:
    """How the next word is joined to a number ("", " " or "-") and where it begins."""
    low = scan.low
    char = low[end : end + 1]
    if char == " " or char == "-":
        return char, end + 1
    if char in ("”", "’", '"') and low[end + 1 : end + 2] == " ":
        return " ", end + 2
    return "", end


def read_tail(scan: Scan, atom: Atom) -> None:
    """Read scale, unit or currency, and denominator behind the number into the atom."""
    norm, low = scan.norm, scan.low
    end = atom.end
    scales = 0
    while end < scan.length:
        joined, at = _next(scan, end)
        char = norm[at : at + 1]
        if not char:
            break
        if char.isalpha():
            if char >= "\u2e80":
                found = _chinese(scan, at)
                if found is None:
                    break
            else:
                run = _LETTERS(norm, at)
                if run is None:
                    break
                found = lookup(scan, at, run.group(), joined == " ")
        elif char in scan.measures.marks:
            found = _mark(scan, at)
        else:
            break
        if found is None:
            if joined == "" and end == atom.end and not atom.money:
                atom.bad = True  # "5G", "320d", "3D"
                return
            break
        meaning, stop = found
        kind = meaning.kind
        if meaning.glued and (joined == " " or low[stop : stop + 1] == "-"):
            if not (meaning.unit == "in" and low[stop : stop + 2] == " (" and low[stop + 2 : stop + 3].isdigit()):
                break
        if char == '"' and _closes_quote(scan, atom.start):
            break
        if low.startswith("-class", stop):
            break
        if kind is Kind.SCALE:
            if scales == 3 or (scales and char < "\u2e80" and len(norm[at:stop]) < 3):
                break
            scales += 1
            factor = meaning.factor or Decimal(1)
            atom.scale = factor if atom.scale is None else EXACT.multiply(atom.scale, factor)
            atom.end = end = stop
            if char >= "\u2e80" and norm[stop : stop + 1].isdigit():
                end = _chinese_rest(scan, atom, factor, stop)
            continue
        if kind is Kind.LETTER:
            factor = _letter(scan, atom, meaning, norm[at], joined, stop, scales)
            if factor is not None:
                scales += 1
                atom.scale = factor if atom.scale is None else EXACT.multiply(atom.scale, factor)
                atom.end = end = stop
                continue
            if meaning.unit is None or atom.money is not None:
                if joined == "" and atom.money is None:
                    atom.bad = True
                    return
                break
        if kind is Kind.COUNT:
            break
        if atom.money is not None:
            _second_currency(atom, meaning, at, stop)
            if (
                kind is Kind.UNIT
                and scan.measures.rupee_letters.get(norm[at:stop])
                and "INR" in (atom.money.unit, *atom.money.candidates)
            ):
                atom.scale = EXACT.multiply(atom.scale or Decimal(1), scan.measures.rupee_letters[norm[at:stop]])
                atom.end = stop
            break
        if (
            kind is Kind.MONEY
            and scan.low[at:stop] in ("pounds", "pound", "pound-")
            and _pounds_are_mass(scan, atom, stop)
        ):
            atom.unit, atom.dimension = "lb", "mass"
        elif kind is Kind.MONEY:
            atom.money = meaning
        else:
            atom.unit, atom.dimension = meaning.unit, meaning.dimension
            if meaning.factor is not None and kind is Kind.UNIT:
                atom.scale = EXACT.multiply(atom.scale or Decimal(1), meaning.factor)
        atom.unit_start, atom.unit_end = at, stop
        atom.end = stop
        break
    if atom.unit is None and atom.money is None:
        _read_noun(scan, atom)
    _read_per(scan, atom)


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
        atom.value = EXACT.add(EXACT.multiply(atom.value, factor), rest)
        atom.step = Decimal("0.5")
        atom.scale = None
        atom.end = stop
        return stop
    return start


def _letter(
    scan: Scan, atom: Atom, meaning: Spelling, letter: str, joined: str, stop: int, scales: int
) -> Decimal | None:
    """What "m", "b" or "t" multiplies by, or None where it is a unit or part of a name."""
    if scales or joined == "-" and atom.money is None:
        return None
    if atom.money is not None:
        return meaning.factor
    after_joined, after = _next(scan, stop)
    run = _LETTERS(scan.norm, after)
    if run is not None:
        found = lookup(scan, after, run.group())
        if found is not None and found[0].kind is Kind.MONEY and after_joined != "-":
            return meaning.factor
    elif scan.norm[after : after + 1] in ("€", "$", "£", "¥", "₹"):
        return meaning.factor
    probe = Atom(atom.start, stop, atom.value, atom.step)
    _read_noun(scan, probe)
    if (
        probe.unit is not None
        and after_joined == " "
        and (probe.dimension == "count" and letter != "m" or probe.unit != "item" or letter == "M")
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
    # "sold 1.2m in 2024", "17.1m, up 25%": what is counted has been named; a plain noun follows a length ("a 200m sprint")
    following = _TOKEN(scan.low, stop)
    if following is None or following.group(1).rstrip(_CLOSING) in scan.measures.stop:
        return meaning.factor if "." in scan.norm[atom.start : stop] else None
    return None


def _pounds_are_mass(scan: Scan, atom: Atom, stop: int) -> bool:
    """Pounds weigh unless a scale, the sign of the currency, or nothing of weight beside them says otherwise."""
    if atom.scale is not None or "£" in scan.norm or "sterling" in scan.low:
        return False
    near = scan.low[max(0, atom.start - 48) : stop + 24]
    return any(word in near for word in _MASS_BEFORE) or "." not in scan.norm[atom.start : atom.end]


def _read_noun(scan: Scan, atom: Atom) -> None:
    """Find the noun that is counted behind the number; adjectives and names may stand between."""
    low, vocabulary = scan.low, scan.measures
    stop_words = vocabulary.stop
    at = atom.end
    hyphen = low[at : at + 1] == "-"
    single = hyphen or (atom.value == 1 and atom.scale is None)
    first_start = -1
    kept: tuple[Spelling, int] | None = None
    for position in range(7):
        found = _TOKEN(low, at)
        if found is None or (position and low[at] == "-"):
            break
        start, end = found.span(1)
        token = found.group(1)
        closed = token[-1] in _CLOSING
        if closed:
            token = token.rstrip(_CLOSING)
            end = start + len(token)
        if token in stop_words or token in scan.numerals.cardinals:
            break
        if "0" <= token[0] <= "9" and (len(token) > 1 or low[end : end + 1] in (",", "%")) and not _NUMBERED(token):
            break
        if first_start < 0:
            first_start = start
        run = _LETTERS(low, start)
        matched = False
        if token == "model" and scan.norm[end + 1 : end + 2] != low[end + 1 : end + 2]:
            at = end  # "21,599 Model Ys"
            continue
        if run is not None:
            tails = vocabulary.words.get(run.group())
            if tails is not None:
                base = run.end()
                for rest, meaning in tails:
                    stop = base + len(rest)
                    if meaning.kind is not Kind.COUNT and meaning.kind is not Kind.UNIT:
                        continue
                    if (not rest or low.startswith(rest, base)) and not (stop < scan.length and low[stop].isalnum()):
                        if meaning.kind is Kind.UNIT:
                            # "50 previous years": words only, an abbreviation is a name or a slip there
                            if meaning.plural and stop - start > 3 and low[stop - 1] == "s" and not hyphen:
                                if meaning.factor is not None:
                                    atom.scale = EXACT.multiply(atom.scale or Decimal(1), meaning.factor)
                                atom.unit, atom.dimension = meaning.unit, meaning.dimension
                                atom.unit_start, atom.unit_end, atom.end = first_start, stop, stop
                                return
                        elif meaning.kind is Kind.COUNT:
                            if meaning.plural and (
                                low[stop : stop + 1] != "-" and token not in vocabulary.plural_modifiers
                            ):
                                _set_noun(atom, meaning.unit, first_start, stop)
                                return
                            matched = low[stop : stop + 1] != "-" or hyphen
                            if matched:
                                if kept is None and (position == 0 or single):
                                    kept = (meaning, stop)
                                end = max(end, stop)
                        break
        if not matched and position < 5:
            plural = (
                token in vocabulary.irregular_plurals
                or _NAMED(scan.norm, start) is not None
                or (
                    len(token) > 3
                    and token[-1] == "s"
                    and token[-2] not in "suiy'’"
                    and token not in vocabulary.plural_modifiers
                )
            )
            if plural and not hyphen and not (kept and kept[0].plural):
                if token == "points" and position == 0 and _PERCENT_NEAR(low, max(0, atom.start - 120), end + 80):
                    atom.unit, atom.dimension = "percentage_point", "points"
                    atom.unit_start, atom.unit_end, atom.end = start, end, end
                else:
                    _set_noun(atom, "item", first_start, end)
                return
            if single and position == 0 and kept is None and token.isalpha() and token not in vocabulary.not_counted:
                kept = (Spelling(Kind.COUNT, "item"), end)
        if closed or hyphen:
            break
        at = end
    if kept is not None:
        _set_noun(atom, kept[0].unit, first_start, kept[1])


def _set_noun(atom: Atom, unit: str | None, start: int, end: int) -> None:
    atom.unit, atom.dimension = unit, "count"
    atom.unit_start, atom.unit_end = start, end
    atom.end = end


def _read_per(scan: Scan, atom: Atom) -> None:
    """Read the denominator behind the unit ("a year", "per kWh", "/100 km"); it stays outside of the span."""
    low, end = scan.low, atom.end
    char = low[end : end + 1]
    if char not in (" ", "/", "-"):
        return
    found = _PER(low, end)
    if found is None:
        return
    stop = found.end()
    hundred = _HUNDRED_KM(low, stop)
    if hundred is not None:
        atom.per, atom.per_end = "100km", hundred.end()
        return
    run = _LETTERS(scan.norm, stop)
    if run is None:
        return
    word = run.group().lower()
    joint = found.group()
    if joint == " ":
        if low.startswith("per annum", stop) or low.startswith("p.a.", stop):
            atom.per, atom.per_end = "year", stop + (9 if word == "per" else 4)
        elif atom.unit is not None or atom.money is not None:
            atom.per, atom.per_end = _ADVERBS[word], run.end()
        return
    if word == "annum":
        atom.per, atom.per_end = "year", run.end()
        return
    looked = lookup(scan, stop, run.group())
    article = joint in (" a ", " an ", "-a-", "-an-")
    if looked is None or looked[0].kind not in (Kind.UNIT, Kind.COUNT):
        if article or not word.isascii() or len(word) < 2 or (atom.unit is None and atom.money is None):
            return
        if "/" in joint and atom.money is None:
            return
        if word not in scan.measures.stop and word not in ("cent", "se", "capita", "charge"):
            atom.per, atom.per_end = word, run.end()
        return
    meaning, last = looked
    if article:
        if atom.money is None and meaning.dimension != "time":
            return
        if _NOT_A_RATE(low, last) or (atom.unit is None and atom.money is None and meaning.dimension != "time"):
            return
        if atom.unit in ("percent", "percentage_point") and meaning.dimension != "time":
            return
    if meaning.dimension == "time" and atom.dimension == "time":
        return
    atom.per, atom.per_end = meaning.unit, last


def rate_before(word: str) -> str | None:
    """The denominator that an adjective before a number gives ("a yearly 50,000")."""
    return _RATES_BEFORE.get(word)
