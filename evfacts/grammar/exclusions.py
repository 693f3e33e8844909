"""Digits that are no quantity: years, dates, times, telephone and section numbers, names of models, scores."""

from __future__ import annotations

import re

from evfacts.grammar import numbers
from evfacts.grammar.atoms import Atom, Scan

_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_DATE = re.compile(
    r"[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9])|[0-9]{1,2}([-/.])[0-9]{1,2}\1[0-9]{2,4}(?![0-9,])"
).match
_YEAR_SPAN = re.compile(r"(?:19|20)[0-9]{2}(?:[-–—/]|-to-)(?:(?:19|20)?[0-9]{2})(?![0-9,]|\.[0-9])").match
_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?(?: ?[ap]\.?m\b\.?)?").match
_CLOCK = re.compile(r" ?(?:a\.m\b\.?|p\.m\b\.?|am\b|pm\b|o['’]clock)").match
_ORDINAL = re.compile(r"(?:st|nd|rd|th)(?![a-z])").match
_ORDINAL_INITIALS = frozenset("snrt")
_CLOCK_INITIALS = frozenset("apo")
_MONTH_INITIALS = frozenset("jfmasondo-–")
_DAY_JOINS = frozenset(" -–stnr")
_PHONE_JOINS = frozenset(" -)")
_SCREENS = frozenset(("2", "4", "5", "8"))
_LIST_MARKS = frozenset(").")
_BLANKS = frozenset(" \t")
_JOINS = frozenset("-/:–—")
_PERCENT = (" per cent", "%", " percent")
_DECADE = re.compile(r"['’′]?s(?![a-z])").match
_STREET = re.compile(
    r" (?:[A-Z][\w.]* ){1,4}(?:St|Street|Road|Rd|Ave|Avenue|Drive|Dr|Lane|Way|Boulevard|Blvd|Place|Square|Highway|Parkway)\b"
).match
_PHONE = re.compile(r"\(?[0-9]{1,5}\)?(?:[ .-]\(?[0-9]{1,5}\)?){2,6}(?![0-9,]|[.][0-9])").match
_DASHED_PHONE = re.compile(r"[0-9]{1,4}-[0-9]{3,4}-[0-9]{4}(?![0-9])|[0-9]{4}(?: [0-9]{2}){3}(?![0-9,.])").match
_GROUPED = re.compile(r"[0-9],[0-9]{3}(?![0-9])").search
_LOCAL_PHONE = re.compile(r"[0-9]{3}-[0-9]{4}(?![0-9,.-])").match
_FRACTION_LIKE = re.compile(r"[0-9]{1,4}/[0-9]{1,4}(?:/[0-9]{1,4})?(?![0-9,])").match
_PER_100 = re.compile(r" ?(?:km|kilomet|mile|mi\b)").match
_PART = re.compile(r"([0-9]{1,2})/([0-9]{1,3})(?= of )").match
_DAY_SPAN = re.compile(r" ?[-–] ?[0-9]{1,2}(?![0-9,.%])").match
_DAY_MONTH = re.compile(
    r"(?:st|nd|rd|th)?(?: ?[-–] ?[0-9]{1,2})?,? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])"
).match
_PLATFORM = re.compile(
    r"[ -](?:[a-z]+ )?(?:platform|architecture|electrical architecture|system|sic platform|e-platform)"
).match
_CELL = re.compile(r"(?:46(?:80|95|100|120|160)|2170|21700|18650|4680s?|26650|32700|46xx)").fullmatch
_CELL_BEHIND = re.compile(r"(?:[ -][a-z-]+){0,2}[ -](?:cell|batter|format|cylindrical|pack|type)").match

# Words before a bare whole number that make it a label.
_LABELS = frozenset(
    """no no. nos nos. number num № # section sections sec sec. article articles art. chapter chapters page pages p. pp. vol vol. volume figure fig fig.
    table item clause rule form phase stage level tier class category group gate building block route highway road exit channel version v ver gen
    generation series rank ranked grade euro model mark mk episode part step room flat sector zone local lot formula bs bharat top bottom area district
    appendix annex schedule paragraph regulation directive unit plant factory line type interstate junction platform terminal pier day lane flight
    apollo iphone galaxy windows android ios big mach season round game week matchday studio pier bay hall booth stand act bill proposition title
    scope priority lesson rev boeing airbus agenda article""".split()
)
_STRONG_LABELS = frozenset(
    "no no. nos. number # № tier level class euro type top section model phase stage route highway version generation gen category group series scope".split()
)
# Labels whose numbers may be large; the others are counted from one.
_ANY_LABELS = frozenset(
    """no no. nos nos. number num № # section sections sec sec. article articles art. page pages p. pp. vol vol. volume room flat route highway road exit
    channel gate local lot bs apollo iphone galaxy boeing airbus proposition bill act sector rank ranked""".split()
)
_FUNCTION = frozenset(
    """in the a an about some over nearly with at and from to by for of on or more than under up only just all these those last first next another
    around roughly almost its their our his her it he she they we but while when after before since until till during between among as if that which
    there here this another every each both with within without per plus minus also even still now then so yet not no least most additional total
    combined average approximately including further at.""".split()
)
# Verbs of headlines in title case, so that "Opens 5 Stores" is not taken for a name with a number.
_TITLE_VERBS = frozenset(
    """opens open opened adds add added sells sell sold delivers deliver delivered builds build built makes make made recalls recall recalled cuts cut hires hire hired
    plans plan planned unveils unveil launches launch launched invests invest raises raise raised orders order ordered buys buy bought ships ship shipped exports produces
    produce produced installs install installed targets target hits hit tops passes reaches reach reached crosses sees see expects expect wins win won gets get got secures
    loses lose lost lays lay shuts close closes exits enters enter brings bring brought tests test tested shows offers offer pays pay paid costs cost saves save spends spend
    spent gains gain gained drops falls fell rises rose jumps grows grew deploys deploy deployed registers registered received receives receive books booked eliminates
    eliminate slashes creates create created has have had needs need takes take took uses use says said records recorded reports reported announces announced sets""".split()
)
_YEAR_WORDS = (
    frozenset(
        "in since by until of during for from the early late mid fiscal year fy calendar through before after to model between and than end spring summer autumn fall winter ces".split()
    )
    | _MONTHS
)
_PHONE_WORDS = ("tel", "phone", "call", "hotline", "helpline", "contact", "fax", "mobile", "whatsapp", "dial", "toll")


def is_year(token: str) -> bool:
    """Whether plain digits look like a year of our time."""
    return len(token) == 4 and (token[:2] == "20" or token[:2] == "19")


def _is_any_year(token: str, left: str) -> bool:
    """Whether plain digits behind a word such as "since" are a year of any time."""
    return len(token) == 4 and "1500" <= token <= "2199" and (is_year(token) or left in _YEAR_WORDS)


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
    if short and (after in _CLOCK_INITIALS or after == " " and low[end + 1 : end + 2] in _CLOCK_INITIALS):
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
        if after in _LIST_MARKS and (start == 0 or low[start - 1] == "\n") and low[end + 1 : end + 2] in _BLANKS:
            return True
        if int(token) <= 31:
            month = previous.rstrip(".,").lower()
            if month in _MONTHS and _is_month(previous, month) and not low.startswith(_PERCENT, end):
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
        or previous.rstrip(":.").lower() in _PHONE_WORDS
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


def after_reading(scan: Scan, atom: Atom, token: str, end: int, previous: str, last_end: int) -> bool:
    """Whether a number that has been read is none after all.

    `previous` is the word before it, `last_end` the end of the quantity before it.
    """
    if atom.money is not None:
        return False
    low = scan.low
    bare = atom.unit is None and atom.scale is None
    plain = atom.plain
    if plain:
        if token[0] == "0" and len(token) > 1:
            return True
        left = previous.lower().rstrip(",")
        if _is_any_year(token, left) and atom.scale is None and not atom.negative:
            if bare or _DECADE(low, end) or atom.unit == "item":
                return True
            if atom.dimension == "count" and (left in _YEAR_WORDS or left.endswith(("'s", "’s")) or not left):
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
    if bare and plain and _STREET(scan.norm, end):
        return True
    if bare and low[end : end + 1] == "]" and scan.low[atom.start - 1 : atom.start] == "[":
        return True
    if not previous:
        return False
    left = previous.lower()
    if plain and len(token) <= 3 and atom.scale is None and left in _LABELS:
        if left == "number" and len(token) > 2:
            return False  # "dealers now number 180"
        if atom.dimension in ("", "count") and (bare or left in _STRONG_LABELS):
            return left in _ANY_LABELS or atom.value <= 20
    if bare and left.rstrip(".") in ("no", "nos", "section", "article", "page", "fig") and plain:
        return True
    if (
        (plain or (bare and "," not in token))
        and previous != previous.lower()
        and atom.scale is None
        and atom.approx == "="
    ):
        gap = scan.norm[atom.start - 2 : atom.start]
        if not plain and not token.endswith(".0") and 0 <= last_end and atom.start - last_end < 60:
            if "\n" not in scan.low[last_end : atom.start]:
                return False  # "BYD pays 17.4 percent, Geely 19.9 and SAIC 37.6"
        return gap[-1:] == " " and gap != "  " and _is_name(atom, token, previous, left, bare)
    return False


def _groups_digits(scan: Scan) -> bool:
    if scan.groups is None:
        scan.groups = _GROUPED(scan.low) is not None
    return scan.groups


def _is_name(atom: Atom, token: str, previous: str, left: str, bare: bool) -> bool:
    """Whether a whole number behind a capital is the number of a model ("Polestar 3", "Peugeot 308")."""
    if (
        previous[-1] in '.,:;!?)”"%'
        or left in _FUNCTION
        or left in _TITLE_VERBS
        or left in _MONTHS
        or left.rstrip("s") in _TITLE_VERBS
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
