"""Digits that are no quantity: years, dates, times, telephone and section numbers, names of models, scores."""

from __future__ import annotations

import re
from decimal import Decimal

from evfacts.grammar import numbers
from evfacts.grammar.atoms import Atom, Scan

_DATE = re.compile(
    r"[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9])|[0-9]{1,2}([-/.])[0-9]{1,2}\1[0-9]{2,4}(?![0-9,])"
).match
_YEAR_SPAN = re.compile(r"(?:19|20)[0-9]{2}(?:[-–—/]|-to-)(?:(?:19|20)?[0-9]{2})(?![0-9,]|\.[0-9])").match
_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?(?: ?[ap]\.?m\b\.?)?").match
_CLOCK = re.compile(r" ?(?:a\.m\b\.?|p\.m\b\.?|am\b|pm\b|o['’]clock)").match
_ORDINAL = re.compile(r"(?:st|nd|rd|th)(?![a-z])").match
_ORDINAL_INITIALS = frozenset("snrt")
_CLOCK_INITIALS = frozenset("apo")
_MONTH_INITIALS = frozenset("jfmasondt-–")
_DAY_JOINS = frozenset(" -–stnr")
_PHONE_JOINS = frozenset(" -)")
_SCREENS = frozenset(("2", "4", "5", "8"))
_LIST_MARKS = frozenset(").")
_BLANKS = frozenset(" \t")
_JOINS = frozenset("-/:–—")
_PERCENT = (" per cent", "%", " percent")
_DECADE = re.compile(r"['’′]?s(?![a-z])").match
_STREET = re.compile(
    r" (?:[A-Z][\w.]* ){1,4}(?:St|Street|Road|Rd|Ave|Avenue|Drive|Dr|Lane|Way|Boulevard|Blvd|Place|Square"
    r"|Highway|Parkway)\b"
).match
_PHONE = re.compile(r"\(?[0-9]{1,5}\)?(?:[ .-]\(?[0-9]{1,5}\)?){2,6}(?![0-9,]|[.][0-9])").match
_DASHED_PHONE = re.compile(r"[0-9]{1,4}-[0-9]{3,4}-[0-9]{4}(?![0-9])|[0-9]{4}(?: [0-9]{2}){3}(?![0-9,]|\.[0-9])").match
_GROUPED = re.compile(r"[0-9],[0-9]{3}(?![0-9])").search
_LOCAL_PHONE = re.compile(r"[0-9]{3}-[0-9]{4}(?![0-9,.-])").match
_FRACTION_LIKE = re.compile(r"[0-9]{1,4}/[0-9]{1,4}(?:/[0-9]{1,4})?(?![0-9,])").match
_PER_100 = re.compile(r" ?(?:km|kilomet|mile|mi\b)").match
_PART = re.compile(r"([0-9]{1,2})/([0-9]{1,3})(?= of )").match
_DAY_SPAN = re.compile(r" ?[-–] ?[0-9]{1,2}(?![0-9,.%])").match
_DAY_MONTH = re.compile(
    r"(?:st|nd|rd|th)?(?:(?: ?[-–] ?| to | and | or )[0-9]{1,2})?,? (?:of )?"
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)(?![a-z])"
).match
_PLATFORM = re.compile(
    r"[ -](?:[a-z]+ )?(?:platform|architecture|electrical architecture|system|sic platform|e-platform)"
).match
_QUOTE = re.compile(r"\b[A-Z][\w.]+ \((?:[A-Z]+: ?)?(?!B?EV|PHEV|NEV|UK|US|EU)[A-Z]{1,5} [-+−]?$").search
"""A name and its ticker in brackets."""
_TICKER = re.compile(
    r"\b(?:SHE|SHA|SSE|SZSE|HKG|HKEX|SEHK|KRX|KOSDAQ|TYO|TSE|NSE|BSE|TPE|TWSE|BKK|SZ|SH|HK)(?: Code)?: ?$"
).search
"""The exchange before the number of a share ("CATL, SHE: 300750")."""
_WHEELER = re.compile(r"[ -]wheel(?:er|ed)s?\b").match
_RANKS = re.compile(r" (?:ranks?|spots?|notch(?:es)?|rungs?)\b").match
_PLACES = re.compile(r" (?:places?|positions?|steps?)\b").match
_MOVING = frozenset({
    "up", "down", "climbed", "climbing", "jumped", "moved", "moving", "rose", "fell", "dropped", "slipped",
    "gained", "lost", "advanced", "by",
})  # fmt: skip
"""Verbs before "three places" that make them places of a ranking."""
_MOST_RANKS = 30
_CELL = re.compile(r"(?:46(?:80|95|100|120|160)|2170|21700|18650|4680s?|26650|32700|46xx)").fullmatch
_CELL_BEHIND = re.compile(r"(?:[ -][a-z-]+){0,2}[ -](?:cell|batter|format|cylindrical|pack|type)").match


def is_year(token: str) -> bool:
    """Whether plain digits look like a year of our time."""
    return len(token) == 4 and (token[:2] == "20" or token[:2] == "19")


def _is_any_year(scan: Scan, token: str, left: str) -> bool:
    """Whether plain digits behind a word such as "since" are a year of any time."""
    return len(token) == 4 and "1500" <= token <= "2199" and (is_year(token) or _before_year(scan, left))


def _before_year(scan: Scan, left: str) -> bool:
    return left in scan.numerals.words["year_words"] or left in scan.numerals.words["months"]


def before_reading(scan: Scan, start: int, end: int, token: str, plain: bool, previous: str) -> bool:
    """Whether the digits at `start` belong to a date, a time or a telephone number; moves `scan.skip` behind it.

    `plain` says that they have no grouping and no decimals, `previous` is the word before them.
    """
    low = scan.low
    after = low[end : end + 1]
    if after in _JOINS and _joined_shape(scan, start, after, token):
        return True
    if plain:
        if _plain_shape(scan, start, end, token, after, previous):
            return True
        if after in _ORDINAL_INITIALS and _ORDINAL(low, end):
            return True
        short = len(token) <= 2
    else:
        if token.count(".") > 1 and after != ",":
            found = _DATE(low, start)
            if found is not None:
                scan.skip = found.end()
            return not numbers.is_continental(token)
        short = len(token) <= 5 and "." in token
    if short and (after in _CLOCK_INITIALS or (after == " " and low[end + 1 : end + 2] in _CLOCK_INITIALS)):
        clock = _CLOCK(low, end)
        if clock is not None:
            scan.skip = clock.end()
            return True
    return False


def _joined_shape(scan: Scan, start: int, after: str, token: str) -> bool:
    """Dates, spans of years, times, numbers of telephones and parts, which join digits by - / or :"""
    low = scan.low
    if after == ":":
        found = _TIME(low, start)
    else:
        found = _DATE(low, start)
        if found is None and is_year(token):
            found = _YEAR_SPAN(low, start)
        if found is None and after == "/":
            found = _FRACTION_LIKE(low, start)
            if found is not None and (_PART(low, start) or _PER_100(low, found.end())):
                return False
        if found is None and after == "-":
            found = _LOCAL_PHONE(low, start) or _DASHED_PHONE(low, start)
    if found is None:
        return False
    scan.skip = found.end()
    return True


def _plain_shape(scan: Scan, start: int, end: int, token: str, after: str, previous: str) -> bool:
    """Days of a month, numbers of a list and of telephones."""
    low = scan.low
    found = None
    if len(token) <= 2:
        if after in _LIST_MARKS and (start == 0 or low[start - 1] == "\n"):
            follower = scan.norm[end + 1 : end + 2]
            if follower in _BLANKS or follower.isupper():
                return True
        if int(token) <= 31:
            month = previous.rstrip(".,").lower()
            if (
                month in scan.numerals.words["months"]
                and _is_month(previous, month)
                and not low.startswith(_PERCENT, end)
            ):
                span = _DAY_SPAN(low, end)
                scan.skip = span.end() if span else end
                return True
            if after in _DAY_JOINS and (after != " " or low[end + 1 : end + 2] in _MONTH_INITIALS):
                found = _DAY_MONTH(low, end)
                if found is not None:
                    word = low[start : found.end()].rsplit(None, 1)[-1]
                    if scan.norm[found.end() - len(word)].isupper():
                        scan.skip = found.end() - len(word)
                        return True
    if after in _PHONE_JOINS and (
        token[0] == "0"
        or (start and low[start - 1] == "+")
        or (token == "1" and after == "-")
        or previous.rstrip(":.").lower() in scan.numerals.words["telephone"]
    ):
        found = _PHONE(low, start)
    elif after == " " and len(token) == 4:
        found = _DASHED_PHONE(low, start)
    else:
        return False
    if found is None:
        return False
    scan.skip = found.end()
    return True


def _is_month(previous: str, month: str) -> bool:
    return previous[0].isupper() and not (previous[-1] == "." and (len(month) > 4 or month == "may"))


def names_kind_or_rank(low: str, end: int, value: Decimal, previous: str) -> bool:
    """Whether a small number is part of a noun ("two wheeler sales") or counts places of a ranking ("up three places").

    `end` is where the number ends, `previous` the word before it.
    """
    if value > _MOST_RANKS:
        return False
    return bool(_WHEELER(low, end) or _RANKS(low, end) or (previous.lower() in _MOVING and _PLACES(low, end)))


def after_reading(scan: Scan, atom: Atom, token: str, end: int, previous: str, last_end: int) -> bool:
    """Whether a number that has been read is none after all.

    `previous` is the word before it, `last_end` the end of the quantity before it.
    """
    if atom.money is not None:
        return False
    low = scan.low
    if names_kind_or_rank(low, end, atom.value, previous):
        return True
    bare = atom.unit is None and atom.scale is None
    plain = atom.plain
    if plain:
        if token[0] == "0" and len(token) > 1:
            return True
        left = previous.lower().rstrip(",")
        if _is_any_year(scan, token, left) and atom.scale is None and not atom.negative:
            if bare or _DECADE(low, end) or atom.unit == "item":
                return True
            if atom.dimension == "count" and (_before_year(scan, left) or left.endswith(("'s", "’s")) or not left):
                return True
            if atom.dimension != "count" and left in ("in", "since") and atom.unit_start > end + 1:
                return True
        if _CELL(token) and (bare or _CELL_BEHIND(low, end)):
            return True
        if (
            bare
            and len(token) == 4
            and atom.approx == "="
            and not previous.endswith(("|", "\t"))
            and _groups_digits(scan)
        ):
            return True  # a text that prints "3,501" means a name or a code by "3501"
    if plain and atom.unit is None and atom.scale == 1000 and token in _SCREENS and scan.norm[end : end + 1] == "K":
        return True  # "4K video"
    if atom.unit == "V" and atom.value % 100 == 0 and _PLATFORM(low, atom.end):
        return True
    if bare and plain and (_STREET(scan.norm, end) or _TICKER(scan.norm, max(0, atom.start - 12), atom.start)):
        return True
    if bare and low[end : end + 1] == "]" and scan.low[atom.start - 1 : atom.start] == "[":
        return True
    if not previous:
        return False
    words = scan.numerals.words
    left = previous.lower()
    if plain and len(token) <= 3 and atom.scale is None and left in words["labels"]:
        if left == "number" and len(token) > 2:
            return False  # "dealers now number 180"
        if atom.dimension in ("", "count") and (bare or left in words["strong_labels"]):
            return left in words["large_labels"] or atom.value <= 20
    if bare and left.rstrip(".") in ("no", "nos", "section", "article", "page", "fig") and plain:
        return True
    if (
        (plain or (bare and "," not in token))
        and previous != previous.lower()
        and atom.scale is None
        and atom.approx == "="
    ):
        gap = scan.norm[atom.start - 2 : atom.start]
        listed = last_end >= 0 and atom.start - last_end < 60 and "\n" not in scan.low[last_end : atom.start]
        if listed and not plain and not token.endswith(".0"):
            return False  # "BYD pays 17.4 percent, Geely 19.9 and SAIC 37.6"
        return gap[-1:] == " " and gap != "  " and _is_name(scan, atom, token, previous, left, bare)
    return False


def of_quote(scan: Scan, atom: Atom) -> bool:
    """Whether a percentage is how a share stands while the page is read: "Rivian (RIVN 8.05%)", with two decimals."""
    if scan.low[atom.end : atom.end + 1] != ")" or scan.low[atom.end - 4 : atom.end - 3] != ".":
        return False
    return _QUOTE(scan.norm, max(0, atom.start - 40), atom.start) is not None


def _groups_digits(scan: Scan) -> bool:
    if scan.groups is None:
        scan.groups = _GROUPED(scan.low) is not None
    return scan.groups


def spaced(scan: Scan) -> bool:
    """Whether the text parts thousands by spaces throughout: two such numbers or more before what they count."""
    return not _groups_digits(scan) and len(_SPACED_COUNTS(scan.low)) > 1


_SPACED_COUNTS = re.compile(
    r"(?<![\d.,])[1-9]\d{0,2} \d{3} (?:[a-z-]+ ){0,2}(?:cars|vehicles|units|deliveries|[bn]?evs)"
).findall


def _is_name(scan: Scan, atom: Atom, token: str, previous: str, left: str, bare: bool) -> bool:
    """Whether a whole number behind a capital is the number of a model ("Polestar 3", "Peugeot 308")."""
    words = scan.numerals.words
    if (
        previous[-1] in '.,:;!?)”"%'
        or left in words["before_counts"]
        or left in words["title_verbs"]
        or left in words["months"]
        or left.rstrip("s") in words["title_verbs"]
    ):
        return False
    if bare:
        return len(token) <= 4
    if atom.dimension == "count":
        return len(token) == 1 or left == "model" or (atom.unit == "item" and len(token) <= 3)
    # "Model 3s" is a plural, not three seconds
    return atom.unit == "second" and atom.unit_end - atom.unit_start == 1 and len(token) == 1


def is_age(scan: Scan, atom: Atom, token: str, previous: str) -> bool:
    """Whether a bare number is a person's age: "Tarun Mehta, 35," or "aged 47"."""
    if not (atom.plain and len(token) == 2 and atom.unit is None and atom.scale is None) or atom.money is not None:
        return False
    if previous.lower() in scan.numerals.words["aged"]:
        return True
    return (
        previous[-1:] == ","
        and previous[:1].isupper()
        and len(previous) > 2
        and int(token) >= 16
        and scan.low[atom.end : atom.end + 1] in (",", ".", ";")
        and scan.low[atom.end + 1 : atom.end + 2] in (" ", "\n", "")
    )
