"""Currency signs before a number, and which currency a shared sign stands for."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator

from evfacts.grammar.atoms import Atom, Scan
from evfacts.lexicons.measures import Spelling

_OPENERS = "([{\"'“‘«<>≥≤~≈∼+±–—/*|=:;,"
_MINUS = ("-", "−")
_WHITE = " \n\t\r"
_SIGNS = frozenset("$€£¥₹₩₫฿₽₺₪₴₸₼₾₱₦₵₡₲₭៛৳￥＄￦zł=")
_PREPOSED = ("us", "u.s.", "hk", "nt", "a", "au", "c", "ca", "s", "nz", "sg", "r")


def read_head(scan: Scan, atom: Atom, follows: bool, previous: str) -> None:
    """Read what stands before the digits into the atom: currency and minus sign, and mark digits inside a name as bad.

    `follows` says that the character before the digits joins them to a quantity just read ("45-50", "437 kW/586 hp");
    `previous` is the last word before them, opening brackets and quotation marks off.
    """
    norm = scan.norm
    at = atom.start
    if at == 0:
        return
    char = norm[at - 1]
    if char == " " or char == "\t":
        if previous:
            _spaced_head(scan, atom, at - 1, previous)
        return
    if char in "\n\r" or (char == "(" and norm[at - 2 : at - 1] in _WHITE):
        return
    before = scan.measures.before
    if char in _SIGNS and char in before and (at == 1 or norm[at - 2] in " (\n"):  # the commonest case: "$5", "(€3"
        atom.start = at - 1
        atom.money = before[char]
        if char == "$" and at > 3 and norm[at - 2] == " ":
            _preposed(scan, atom)
        return
    start = at - 1
    while start > 0 and at - start < 12 and norm[start - 1] not in _WHITE:
        start -= 1
    token = norm[start:at]
    glued = token.lstrip(_OPENERS)
    if not glued:
        if char in "/=" and not follows and at - start < 12 and len(token) == 1:
            atom.bad = True
        if "–" in token and char == "–" and not follows and _stands_free(norm, at - 1):
            atom.negative = True
            atom.start = at - 1
        return
    if glued in before and not (glued in _LETTERS and not _is_large(scan, atom)):
        if glued in scan.measures.word_codes and _small(scan, atom):
            atom.bad = True
            return
        atom.money = before[glued]
        atom.start = at - len(glued)
        return
    if char in _MINUS or char == "–":
        if follows:
            return
        core = glued[:-1]
        if not core:
            if (_stands_free(norm, at - 1) and char != "–") or char == "−" or _falls(norm, at):
                atom.negative = True
                atom.start = at - 1
            return
        if core in before:
            atom.negative = True
            atom.money = before[core]
            atom.start = at - len(glued)
            return
        lower = core.lower().strip(_OPENERS)
        if lower in scan.numerals.words["minus"]:
            atom.negative = True
            atom.start = at - 1 - len(lower)
        elif lower not in scan.numerals.words["joined_before"]:
            atom.bad = True
        return
    if glued[0] in _MINUS and glued[1:] in before:
        atom.negative = True
        atom.money = before[glued[1:]]
        atom.start = at - len(glued)
        return
    if char == "(" and glued[:-1] in before:
        closing = norm[atom.end : atom.end + 1]
        if closing == ")":
            atom.negative = True
            atom.money = before[glued[:-1]]
            atom.start = at - len(glued)
            atom.end += 1
            return
    for size in (5, 4, 3, 2, 1):
        sign = token[-size:]
        if len(token) > size and sign in before and (sign[-1] in _SIGNS or not sign[-1].isalpha()):
            if sign[0].isalpha() and token[-size - 1].isalnum():
                continue
            atom.money = before[sign]
            atom.start = at - size
            return
    if follows:
        return
    if char.isalpha():
        atom.glued = True  # "Range502 km", a table row that lost its borders, or the number of a model
    elif char.isalnum() or char in "._&@#№%=\\/^" or char in "'’" or "://" in token or "www." in token:
        atom.bad = True


def _falls(norm: str, at: int) -> bool:
    """Whether a percentage with its sign follows a count ("4,540 -9.4%")."""
    return _COUNT_BEFORE(norm[max(0, at - 12) : at]) is not None and _PERCENTAGE(norm, at) is not None


_COUNT_BEFORE = re.compile(r"(?:\d,\d{3}|\d{3,}) -$").search
_PERCENTAGE = re.compile(r"\d{1,3}(?:\.\d+)? ?%").match


def read_minus(scan: Scan, atom: Atom, left: str) -> bool:
    """Take "minus" or "negative" before an amount into the atom ("minus €3.0 million"); whether there was one."""
    word = left[left.rfind(" ") + 1 :].lstrip(_OPENERS)
    if word.lower() not in scan.numerals.words["minus"]:
        return False
    atom.negative = True
    atom.start = scan.norm.rfind(word, 0, atom.start)
    return True


def _stands_free(norm: str, at: int) -> bool:
    """Whether a minus sign at `at` follows a break and no number."""
    if at == 0:
        return True
    char = norm[at - 1]
    if char in '([\n\t:;“"|':
        return True
    return char == " " and not (at > 1 and norm[at - 2].isdigit())


def _spaced_head(scan: Scan, atom: Atom, end: int, core: str) -> None:
    """A currency or minus word `core` and a space before the digits; `end` is the offset of that space."""
    before = scan.measures.before
    meaning = before.get(core)
    if meaning is None:
        first, last = core[0], core[-1]
        if first.isalpha() and last != "$" and "-" not in core:
            if core.lower() in scan.numerals.words["minus"]:
                atom.negative = True
                atom.start = scan.norm.rfind(core, 0, end)
            return
        core = core.lstrip(_OPENERS)
        if core.lower() in scan.numerals.words["minus"]:
            atom.negative = True
            atom.start = scan.norm.rfind(core, 0, end)
            return
        meaning = before.get(core)
        if meaning is None and core and core[0] in _MINUS and core[1:] in before:
            meaning = before[core[1:]]
            atom.negative = True
        head, hyphen, sign = core.rpartition("-")
        if meaning is None and hyphen and sign in before and (head[-1:].isdigit() or _SCALE(head)):
            core, meaning = sign, before[sign]  # "RMB 19.6 billion-RMB 21.0 billion"
        if meaning is None and last == "$":
            for size in (4, 3, 2, 1):
                sign = core[-size:]
                if sign in before and not (len(core) > size and sign[0].isalpha() and core[-size - 1].isalpha()):
                    core, meaning = sign, before[sign]
                    break
    if meaning is None:
        return
    start = scan.norm.rfind(core, 0, end)
    if core in scan.measures.word_codes and (
        core in _LETTERS or _small(scan, atom) or (len(core) < 3 and _ends_name(scan, atom, start))
    ):
        return
    atom.money = meaning
    atom.start = start


_SCALE = re.compile(r" ?(?:thousand|million|billion|trillion|lakh|crore|mn|bn|m|b|k|tn)(?![a-z])").match


def scale_follows(scan: Scan, end: int) -> bool:
    """Whether a scale stands behind the digits that end at `end`."""
    return _SCALE(scan.low, end) is not None


_LETTERS = frozenset("BP")
"""Signs of baht and peso that begin and end many a name ("P7", "Series B"): they touch digits in groups or a scale."""


def _is_large(scan: Scan, atom: Atom) -> bool:
    return "," in scan.norm[atom.start : atom.end] or scale_follows(scan, atom.end)


_NAME = re.compile(r"(?<![.!?:;,] )(?<![\n(])\b[A-Z][\w-]* $").search


def _ends_name(scan: Scan, atom: Atom, start: int) -> bool:
    """Whether a short sign ends a name instead ("the Golf R 2,000 miles later"): only amounts of 100,000 are sure."""
    if atom.end - atom.start > 6 or scale_follows(scan, atom.end):
        return False
    return _NAME(scan.norm, max(0, start - 30), start) is not None


def counts_things(scan: Scan, atom: Atom, start: int, read: Callable[[Scan, Atom], None]) -> bool:
    """Whether letters taken for a currency belong to a name, since the number behind has a unit of its own.

    "Class B 10,000 cars", "the Atto 3 SR 50,000 deliveries".

    Args:
        scan: the text.
        atom: the figure with the sign that begins it, the tail not yet read.
        start: where its digits begin.
        read: reads the tail of a figure.
    """
    if scan.norm[atom.start : start].strip() not in scan.measures.word_codes:
        return False
    bare = copy.copy(atom)
    bare.money = None
    read(scan, bare)
    return bare.unit is not None or bare.money is not None


def _small(scan: Scan, atom: Atom) -> bool:
    """Whether a figure is too small for a code that is also a word or a letter of names ("TRY 5", "R8")."""
    return atom.plain and atom.end - atom.start < 4 and not scale_follows(scan, atom.end)


def _preposed(scan: Scan, atom: Atom) -> None:
    """The country's letters and a space before the sign ("US $5")."""
    norm = scan.norm
    end = atom.start - 1
    start = norm.rfind(" ", max(0, end - 8), end) + 1
    word = norm[start:end].lstrip(_OPENERS)
    if word.lower() in _PREPOSED and word[0].isupper():
        meaning = scan.measures.before.get(word.replace(".", "") + "$")
        if meaning is not None:
            atom.money = meaning
            atom.start = end - len(word)


_LOCAL = frozenset(("AUD", "NZD"))
"""Dollars that the press of their country writes with a bare sign, and that few others write of in US dollars."""
_CITIES = frozenset(("Sydney", "Melbourne", "Wellington"))
"""Words for these countries that are persons and other cities as well."""

_AMERICAN = re.compile(
    r"\bU\.?S\.?A?(?![A-Za-z])|United States|America|California|Texas|Nasdaq|NYSE|New York|Detroit"
).search
_AMONG_OTHERS = re.compile(
    r"(?:, | and )(?:Australia|New Zealand)\b|\b(?:Australia|New Zealand)(?:,? and |, )[A-Z]"
).search
_FIRST_SENTENCE = re.compile(r".*?(?:[.!?] |\n|\Z)", re.DOTALL).match


_OFTEN = 2
"""Words that must speak of a country whose own dollar a bare sign is taken for."""


def _places(word: str, text: str) -> Iterator[int]:
    """Where a word stands by itself."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        before, after = text[at - 1 : at], text[end : end + 1]
        if not (before.isalpha() and word[0].isalpha()) and not (
            after.isalpha() and word[-1].isascii() and word[-1].isalpha()
        ):
            yield at
        at = text.find(word, end)


def _is_in(word: str, text: str) -> bool:
    return next(_places(word, text), None) is not None


def _count(word: str, text: str) -> int:
    return sum(1 for _ in _places(word, text))


class Currencies:
    """Which currency the shared signs of one text stand for."""

    __slots__ = ("bare_dollar", "country", "known", "measures", "text")

    def __init__(self, scan: Scan, country: str | None) -> None:
        self.text = scan.norm
        self.measures = scan.measures
        self.country = country
        self.bare_dollar = "$" in scan.norm
        self.known: dict[tuple[str, ...], tuple[str | None, tuple[str, ...]]] = {}

    def resolve(self, money: Spelling, printed: set[str]) -> tuple[str | None, tuple[str, ...]]:
        """Unit and remaining candidates of a spelling; `printed` are the currencies that the text names outright."""
        if not money.candidates:
            return money.unit, ()
        if (
            money.factor is not None
            and money.unit == "USD"
            and "EUR" in printed
            and not printed & set(money.candidates)
        ) and not self.bare_dollar:
            return "EUR", ("EUR", *money.candidates)  # "39 cents" in a text that counts in euros
        known = self.known.get(money.candidates)
        if known is None:
            known = self.known[money.candidates] = self._decide(money, printed)
        return known

    def _pointed(self, candidates: tuple[str, ...]) -> set[str]:
        """Candidates that a word of the text speaks for."""
        evidence = self.measures.evidence
        return {code for word, code in evidence.items() if code in candidates and self._has_word(word)}

    def _has_word(self, word: str) -> bool:
        return _is_in(word, self.text)

    def _decide(self, money: Spelling, printed: set[str]) -> tuple[str | None, tuple[str, ...]]:
        candidates = money.candidates
        own = self.measures.country_currency.get(self.country.upper()) if self.country else None
        if money.unit == "USD":
            return self._dollar(candidates, own if own in self.measures.dollars else None, printed)
        if own is not None and own in candidates:
            return own, self._with(own, candidates)
        pointed = self._pointed(candidates) | (printed & set(candidates))
        if money.unit is not None:
            others = pointed - {money.unit}
            if len(others) == 1 and money.unit not in pointed:
                other = others.pop()
                return other, self._with(other, candidates)
            return money.unit, candidates
        if len(pointed) == 1:
            only = pointed.pop()
            return only, self._with(only, candidates)
        return None, candidates

    def _dollar(
        self, candidates: tuple[str, ...], own: str | None, printed: set[str]
    ) -> tuple[str | None, tuple[str, ...]]:
        others = {code for code in printed if code in candidates and code != "USD"}
        if own is not None and own != "USD":
            if own in printed and "USD" not in printed:
                return "USD", ("USD", own)  # the country's own dollar is told apart by its sign
            return own, (own, "USD")
        if "USD" in printed and own is None:
            # a text that spells the US dollar out may mean its own by the bare sign
            pointed = self._pointed(candidates) | others
            pointed.discard("USD")
            if len(pointed) == 1 and not others:
                other = pointed.pop()
                return other, (other, "USD")
        if others:
            return "USD", ("USD", *sorted(others))
        local = None if "USD" in printed else self._local(candidates)
        if local is not None:
            return local, (local, "USD")
        return "USD", candidates

    def _local(self, candidates: tuple[str, ...]) -> str | None:
        """The own dollar of the country that the text is about: its headline or first sentence tells of it alone."""
        if self.country or _AMERICAN(self.text):
            return None
        begin = self.text.find("\n") + 1
        first = "\n".join(told[0] for told in map(_FIRST_SENTENCE, (self.text, self.text[begin:].lstrip())) if told)
        if _AMONG_OTHERS(first):
            return None
        codes, words, sure = set(), 0, False
        for word, code in self.measures.evidence.items():
            if code not in _LOCAL:
                if _is_in(word, first):
                    return None
                continue
            count = _count(word, self.text)
            if count and code in candidates:
                words += count
                sure = sure or word not in _CITIES
                codes.add(code)
        local = codes.pop() if len(codes) == 1 else None
        if local is None or words < _OFTEN or not sure:
            return None
        return (
            local
            if any(_is_in(word, first) for word, code in self.measures.evidence.items() if code == local)
            else None
        )

    @staticmethod
    def _with(first: str, rest: tuple[str, ...]) -> tuple[str, ...]:
        return (first, *(code for code in rest if code != first))
