"""Hostile inputs, each made by its number and a seed: articles and sentences of the gold data, damaged in many ways."""

from __future__ import annotations

import datetime as dt
import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

GOLD = Path(__file__).resolve().parents[2] / "data" / "gold"
COUNTRIES = (None, "US", "IN", "CN", "DE", "CA", "??")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])|\n+")


@dataclass(frozen=True, slots=True)
class Hostile:
    """One input: one or two texts that are read together, as by one outlet on one day."""

    number: int
    texts: tuple[str, ...]
    published: dt.date | None
    country: str | None


@cache
def _articles() -> tuple[str, ...]:
    rows = []
    for part in ("train", "dev", "test"):
        lines = (GOLD / f"{part}.jsonl").read_text(encoding="utf-8").split("\n")
        rows += [json.loads(line)["text"] for line in lines if line]
    return tuple(rows)


@cache
def _sentences() -> tuple[str, ...]:
    """The sentences of the gold articles that hold a digit, a name or both: those that give claims."""
    found = {part.strip() for text in _articles() for part in _SENTENCE.split(text)}
    return tuple(sorted(part for part in found if len(part) > 15))


def make(seed: int, number: int) -> Hostile:
    """The input of a number: the same for the same seed on every machine."""
    chance = random.Random(f"{seed}/{number}")
    text = _base(chance)
    # One in five is a pair: two outlets tell the same, damaged differently.
    texts = tuple(damaged(text, chance) for _ in range(1 + (chance.random() < 0.2)))
    return Hostile(number, texts, _day(chance), chance.choice(COUNTRIES))


def _base(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.01:
        return chance.choice(_articles())
    if kind < 0.10:
        paragraphs = chance.choice(_articles()).split("\n\n")
        return "\n\n".join([paragraphs[0], *chance.sample(paragraphs, min(2, len(paragraphs)))])
    return " ".join(chance.sample(_sentences(), chance.choice((1, 1, 1, 2, 3))))


def _day(chance: random.Random) -> dt.date | None:
    kind = chance.random()
    if kind < 0.1:
        return None
    if kind < 0.15:
        return chance.choice((dt.date.min, dt.date.max, dt.date(2024, 2, 29), dt.date(1, 12, 31), dt.date(9999, 1, 1)))
    return dt.date(2015, 1, 1) + dt.timedelta(days=chance.randrange(4_500))


def damaged(text: str, chance: random.Random) -> str:
    """A text with one to four damages, one upon the other."""
    for _ in range(chance.choice((1, 1, 2, 2, 3, 4))):
        text = chance.choice(DAMAGES)(text, chance)
    return text


def _some(chance: random.Random, text: str, share: float, change: Callable[[str], str]) -> str:
    return "".join(change(one) if chance.random() < share else one for one in text)


def cut(text: str, chance: random.Random) -> str:
    first, last = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    return text[first:last]


def cut_out(text: str, chance: random.Random) -> str:
    first = chance.randrange(len(text) + 1)
    return text[:first] + text[first + chance.randrange(1, 30) :]


def shuffle_words(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    chance.shuffle(words)
    return " ".join(words)


def shuffle_sentences(text: str, chance: random.Random) -> str:
    parts = _SENTENCE.split(text)
    chance.shuffle(parts)
    return chance.choice((" ", "\n", "\n\n", "")).join(parts)


def case(text: str, chance: random.Random) -> str:
    return chance.choice((str.upper, str.lower, str.title, str.swapcase, str.casefold))(text)


def accents(text: str, chance: random.Random) -> str:
    marks = "\u0301\u0300\u0308\u0327\u20dd\u0336"
    return _some(chance, text, 0.1, lambda one: one + chance.choice(marks) if one.isalnum() else one)


def emoji(text: str, chance: random.Random) -> str:
    signs = ("🚗", "🔋", "⚡️", "👩🏽‍🔧", "🇨🇳", "1️⃣", "💰", "\ufe0f", "💯", "🔟")
    return _some(chance, text, 0.03, lambda one: one + chance.choice(signs))


def ocr(text: str, chance: random.Random) -> str:
    swaps = {"0": "O", "O": "0", "1": "l", "l": "1", "5": "S", "S": "5", "8": "B", "B": "8", "m": "rn", "$": "S",
             "%": "°/o", ",": ".", ".": ",", "€": "C", "6": "b", "g": "9", "I": "|", " ": ""}  # fmt: skip
    return _some(chance, text, 0.15, lambda one: swaps.get(one, one))


def markup(text: str, chance: random.Random) -> str:
    bits = ("&nbsp;", "<b>", "</b>", "<td>", "</td></tr>", "&#8364;", "&amp;", "<br/>", "&lt;", "<a href='x?y=1&z=2'>",
            "<!-- 12,345 -->", "&#x0;", "<sup>2</sup>", "&pound;", "]]>", "{{price}}", "%20", "\\u00a3")  # fmt: skip
    return _some(chance, text, 0.04, lambda one: one + chance.choice(bits))


def digits(text: str, chance: random.Random) -> str:
    return _some(chance, text, 0.6, lambda one: chance.choice("0123456789") if one.isdigit() else one)


def separators(text: str, chance: random.Random) -> str:
    marks = (",", ".", " ", "'", "\u00a0", "\u202f", "\u2009", "·", "٬", "，", "’", "", ",,", ". .")
    other = chance.choice(marks)
    return re.sub(r"(?<=\d)[.,](?=\d)", lambda match: chance.choice((other, other, chance.choice(marks))), text)


def other_digits(text: str, chance: random.Random) -> str:
    zero = chance.choice("٠०０௦𝟎۰")
    share = chance.choice((0.1, 1.0))
    return _some(chance, text, share, lambda one: chr(ord(zero) + int(one)) if one in "0123456789" else one)


def odd_numerals(text: str, chance: random.Random) -> str:
    return _some(chance, text, 0.2, lambda one: chance.choice("²³¹½¼⅞①⑳Ⅻ〇一万亿千百㉈〹𐄇௰") if one.isdigit() else one)


def directions(text: str, chance: random.Random) -> str:
    marks = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069\u061c"
    return _some(chance, text, 0.05, lambda one: one + chance.choice(marks))


def control(text: str, chance: random.Random) -> str:
    marks = "\x00\x01\x07\x08\x0b\x0c\x1a\x1b\x1c\x1d\x1e\x1f\x7f\x85\xad\r\t"
    marks += "\u200b\u200c\u200d\u2028\u2029\ufeff\ufffd\ufffe"
    return _some(chance, text, 0.05, lambda one: one + chance.choice(marks))


def long_number(text: str, chance: random.Random) -> str:
    numbers = (
        "1" + "0" * 400, "9" * 1_000, "0." + "0" * 350 + "1", "1e400", "1e-400", "1" + ",000" * 150, "-" + "9" * 330,
        "12345678901234567890123", "10^400", "10**400", "0" * 50, "1.7976931348623157e308", "1" * 309 + ".5",
        "9" * 25 + " trillion trillion", "999,999,999,999,999,999,999 lakh crore", "00,00,000", "1." + "3" * 500,
    )  # fmt: skip
    chosen = chance.choice(numbers)
    found = list(re.finditer(r"\d[\d,.]*", text))
    if not found:
        return f"{text} {chosen}"
    place = chance.choice(found)
    return text[: place.start()] + chosen + text[place.end() :]


def brackets(text: str, chance: random.Random) -> str:
    depth = chance.choice((1, 3, 50))
    left, right = chance.choice(("()", "[]", "{}", "“”", "（）", "<>", "((", "))"))
    first, last = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    return text[:first] + left * depth + text[first:last] + right * depth + text[last:]


def repeats(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    first = chance.randrange(len(words))
    some = words[first : first + chance.choice((1, 2, 5))]
    return " ".join(words[:first] + some * chance.choice((2, 3, 20)) + words[first:])


def glued(text: str, chance: random.Random) -> str:
    share = chance.choice((0.2, 1.0))
    return _some(chance, text, share, lambda one: "" if one == " " else one)


def spaces(text: str, chance: random.Random) -> str:
    other = chance.choice(("  ", "\t", "\n", "\r\n", "\u00a0", "\u3000", " \n ", "\n\n", " | "))
    return _some(chance, text, chance.choice((0.1, 1.0)), lambda one: other if one == " " else one)


def quotes(text: str, chance: random.Random) -> str:
    swaps = {"'": "’", "’": "'", '"': "“", "“": '"', "”": "''", "-": "–", "–": "−", "—": "--"}
    return _some(chance, text, 0.7, lambda one: swaps.get(one, one))


def words_in(text: str, chance: random.Random) -> str:
    """Words of the grammars in places where they mean nothing."""
    words = (
        "per", "per per", "bn bn", "million million", "crore lakh", "%", "%%", "percentage points", "$", "US$ €", "Rs.",
        "from", "to", "between", "and", "up to more than", "about", "minus", "±", "~", "x", "½", "half a", "doubled",
        "tripled by", "no.", "Q5 2025", "Q4 9999", "FY0", "H2 FY9999", "year 0", "February 30", "31 June 2025", "0/0/0",
        "99999 years ago", "the next 99999 quarters", "last", "first half of", "by 10000", "since 0001", "in 0000",
        "a year earlier", "year-on-year", "a third of a", "kWh/100 km/kg", "the former and the latter", "respectively",
        "BYD Tesla Nio", "Model 3 Y S X", "the company", "its", "it", "Inc.", "Co., Ltd", "1-2-3-4-5", "1/2/3",
        "12:30:59", "2025-13-45", "-0", "0%", "$0", "NaN", "inf", "-inf", "1.", ".5", "5.", "1,", "零",
        "三分之一", "第三季度",
    )  # fmt: skip
    parts = text.split(" ")
    for _ in range(chance.choice((1, 2, 5))):
        parts.insert(chance.randrange(len(parts) + 1), chance.choice(words))
    return " ".join(parts)


def table(text: str, chance: random.Random) -> str:
    mark = chance.choice((" | ", "\t", "|", "  ", ";", ","))
    words = text.split()
    width = chance.randint(2, 8)
    rows = [mark.join(words[at : at + width]) for at in range(0, len(words), width)]
    return "\n".join(rows)


def bullets(text: str, chance: random.Random) -> str:
    mark = chance.choice(("- ", "• ", "* ", "1. ", "– ", "> ", "#", "a) "))
    return "\n".join(mark + part for part in _SENTENCE.split(text))


def currencies(text: str, chance: random.Random) -> str:
    signs = "$€£¥₹₩₫₽₺฿₦₿￥﹩"
    return _some(chance, text, 0.8, lambda one: chance.choice(signs) if one in signs else one)


def again(text: str, chance: random.Random) -> str:
    return chance.choice((" ", "\n", "\n\n", "")).join([text] * chance.choice((2, 3, 6)))


def noise(text: str, chance: random.Random) -> str:
    def sign(_: str) -> str:
        code = chance.randrange(0x110000)
        return chr(code) if not 0xD800 <= code < 0xE000 else "\ufffd"

    return _some(chance, text, 0.05, sign)


DAMAGES: tuple[Callable[[str, random.Random], str], ...] = (
    cut, cut_out, shuffle_words, shuffle_sentences, case, accents, emoji, ocr, markup, digits, separators, other_digits,
    odd_numerals, directions, control, long_number, brackets, repeats, glued, spaces, quotes, words_in, table, bullets,
    currencies, again, noise,
)  # fmt: skip

_PIECES = (
    "BYD ", "Tesla ", "the company ", "Model 3 ", "sold ", "delivered ", "revenue of ", "profit ", "loss ", "price ",
    "rose ", "fell ", "up ", "down ", "from ", "to ", "by ", "between ", "and ", "or ", "about ", "more than ",
    "up to ", "1", "23", "4,567", "3,25,000", "1.5", "0.79", "2024", "2,0", "$", "€", "Rs ", "RMB", "¥", "US$",
    " million", "bn", "k", " lakh", " crore", "万", "亿", "元", "%", " per cent", " kWh", " km", "m", "-", "–", "−",
    "(", ")", "[", "/", " cars", " vehicles ", " a year", "/100 km", " percentage points", ".", ",", ":", ";",
    "\n", "\n\n", "\t", " | ",
    "last month ", "in July ", "Q2 2025 ", "a year earlier ", "by 2030 ", "plans ", "expects ", "said. ", "it ", "its ",
    "\u00a0", "'", "’", "“", "”", "No. ", "5G", "½", "İ", "ß", "٣", "²", "\x00", "\u202e", "\ud83d\ude97", "e9", "E400",
)  # fmt: skip


def strategy() -> st.SearchStrategy[Hostile]:
    """Hypothesis: mixtures of what the grammars know, and any text at all."""
    # Surrogate pairs written as two escapes would be two halves here; real text has the one character.
    pieces = [piece if piece != "\ud83d\ude97" else "🚗" for piece in _PIECES]
    mixture = st.lists(st.sampled_from(pieces), min_size=1, max_size=40).map("".join)
    any_text = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)
    text = st.one_of(mixture, mixture, mixture, any_text, st.tuples(any_text, mixture).map("".join))
    texts = st.lists(text, min_size=1, max_size=2).map(tuple)
    days = st.one_of(st.none(), st.dates())
    return st.builds(Hostile, st.just(-1), texts, days, st.sampled_from(COUNTRIES))
