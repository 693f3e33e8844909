"""Currencies, units, counted nouns, scales and number words, typed and checked, as the grammar looks them up.

`measures()` gives the vocabulary of the package; `load_measures` merges files of the user's own into it.
Nothing is read before the first call.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from evfacts.lexicons import loading
from evfacts.lexicons.loading import LexiconFile


class Kind(IntEnum):
    """What a spelling behind a number stands for."""

    SCALE = 1  # multiplies the number
    LETTER = 2  # multiplies it where money or a counted noun is meant ("m", "b", "t")
    UNIT = 3
    MONEY = 4
    COUNT = 5


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to print a unit, a currency or a scale."""

    kind: Kind
    unit: str | None = None
    """Canonical unit or ISO code; None for a scale and for a shared sign without a default."""
    dimension: str = ""
    factor: Decimal | None = None
    """What the printed number is multiplied by; None for 1."""
    candidates: tuple[str, ...] = ()
    """Currencies that share the sign, best first."""
    plural: bool = False
    """Whether it is the plural of a counted noun."""
    glued: bool = False
    """Whether it must be glued to the number."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A canonical unit: what it measures, and its exact size in the base unit of that dimension if it has one."""

    name: str
    dimension: str
    factor: Decimal | None


Tails = dict[str, list[tuple[str, Spelling]]]
"""First run of letters -> (rest of the spelling, meaning), longest rest first."""


@dataclass(slots=True)
class Measures:
    """The vocabulary of quantities, laid out for look-up. Treat it as read-only."""

    units: dict[str, Unit] = field(default_factory=dict)
    symbols: Tails = field(default_factory=dict)
    """Exact case; holds the words too, in lower case."""
    words: Tails = field(default_factory=dict)
    """Lower case."""
    marks: Tails = field(default_factory=dict)
    """Spellings that begin with no letter: first character -> rest."""
    chinese: dict[str, Spelling] = field(default_factory=dict)
    before: dict[str, Spelling] = field(default_factory=dict)
    """Currency signs, codes and names that stand before the figure, exact case."""
    word_codes: set[str] = field(default_factory=set)
    """Codes that are also words or names ("TOP"): they need a large figure."""
    currencies: frozenset[str] = frozenset()
    dollars: frozenset[str] = frozenset()
    """Codes of the currencies that are called dollar."""
    country_currency: dict[str, str] = field(default_factory=dict)
    evidence: dict[str, str] = field(default_factory=dict)
    """Word of a text (exact case) -> the currency that it points to."""
    rupee_letters: dict[str, Decimal] = field(default_factory=dict)
    stop: frozenset[str] = frozenset()
    plural_modifiers: frozenset[str] = frozenset()
    irregular_plurals: frozenset[str] = frozenset()
    not_counted: frozenset[str] = frozenset()

    def dimension_of(self, unit: str | None) -> str:
        """What a canonical unit measures: a physical dimension, "count", "money", or "" where unknown."""
        if unit is None:
            return ""
        if unit in self.currencies:
            return "money"
        known = self.units.get(unit)
        return known.dimension if known else ""


@dataclass(frozen=True, slots=True)
class Numerals:
    """Number words, multiplying words and the words that bound a number."""

    cardinals: Mapping[str, int]
    magnitudes: Mapping[str, int]
    plurals: Mapping[str, int]
    fractions: Mapping[str, int]
    multiples: Mapping[str, int]
    multiple_verbs: Mapping[str, int]
    before: Mapping[str, tuple[tuple[str, str], ...]]
    """Last word of a phrase -> (whole phrase, sign), longest first."""
    after: Mapping[str, tuple[tuple[str, str], ...]]
    """First word of a phrase -> (whole phrase, sign), longest first."""
    words: Mapping[str, frozenset[str]]


def plural_of(word: str) -> str:
    """The regular English plural of a singular noun or noun phrase."""
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "ch", "sh", "z")):
        return word + "es"
    return word + "s"


def _decimal(file: LexiconFile, name: str, value: object) -> Decimal:
    try:
        return Decimal(str(value))
    except InvalidOperation as problem:
        raise file.error(file.line_of(name), f"{name}: {value!r} is not a decimal number") from problem


def _strings(file: LexiconFile, name: str, entry: Mapping[str, Any], key: str) -> list[str]:
    values = entry.get(key, [])
    if not isinstance(values, list) or not all(isinstance(v, str) and v for v in values):
        raise file.error(file.line_of(name), f"{name}: {key} must be a list of non-empty strings")
    return values


def _allowed(file: LexiconFile, name: str, entry: object, keys: frozenset[str]) -> dict[str, Any]:
    if not isinstance(entry, dict):
        raise file.error(file.line_of(name), f"{name} must be a table")
    unknown = sorted(set(entry) - keys)
    if unknown:
        raise file.error(
            file.line_of(unknown[0]), f"{name}: unknown key {unknown[0]!r}; allowed: {', '.join(sorted(keys))}"
        )
    return entry


def _letters(spelling: str) -> int:
    """Length of the run of letters that a spelling begins with."""
    n = 0
    while n < len(spelling) and (spelling[n].isalpha() or spelling[n] in "²³"):
        n += 1
    return n


class _Builder:
    """Collects spellings; later files override earlier ones."""

    def __init__(self) -> None:
        self.made = Measures()
        self.flat: dict[tuple[str, str], Spelling] = {}  # (table, spelling) -> meaning
        self.currencies: set[str] = set()
        self.dollars: set[str] = set()
        self.money: dict[str, Spelling] = {}  # code or shared name -> meaning

    def word(self, spelling: str, meaning: Spelling) -> None:
        self.flat["words", spelling.lower()] = meaning

    def symbol(self, spelling: str, meaning: Spelling) -> None:
        if spelling[0] >= "\u2e80" and _letters(spelling):
            self.made.chinese[spelling] = meaning
        else:
            self.flat["symbols" if _letters(spelling) else "marks", spelling] = meaning

    def noun(self, singular: str, meaning: Spelling) -> None:
        """A noun in both numbers."""
        plural = Spelling(meaning.kind, meaning.unit, meaning.dimension, meaning.factor, meaning.candidates, True)
        if singular.lower() not in self.made.irregular_plurals:
            self.flat.setdefault(("words", singular.lower()), meaning)
            self.word(plural_of(singular), plural)
        else:
            self.word(singular, plural)

    def finish(self) -> Measures:
        made = self.made
        for (table, spelling), meaning in self.flat.items():
            cut = _letters(spelling) if table != "marks" else 1
            tails: Tails = getattr(made, table)
            tails.setdefault(spelling[:cut], []).append((spelling[cut:].lower(), meaning))
        # a symbol also heads the phrases whose first word has its letters ("ft" and "ft lb")
        for head, tails_of in made.symbols.items():
            have = {rest for rest, _ in tails_of}
            tails_of.extend(item for item in made.words.get(head.lower(), []) if item[0] not in have)
        for head, tails_of in made.words.items():
            made.symbols.setdefault(head, tails_of)  # so that a word in lower case is looked up once
        for tails in (made.symbols, made.words, made.marks):
            for listed in tails.values():
                listed.sort(key=lambda item: -len(item[0]))
        made.currencies = frozenset(self.currencies)
        made.dollars = frozenset(self.dollars)
        return made


_UNIT_KEYS = frozenset({"dimension", "factor", "words", "symbols", "glued", "as", "scale"})
_COUNT_KEYS = frozenset({"words", "chinese"})
_NOUN_KEYS = frozenset({"stop", "plural_modifiers", "irregular_plurals", "not_counted"})
_CURRENCY_KEYS = frozenset({"names", "before", "after", "countries", "evidence", "code", "words"})
_SHARED_KEYS = frozenset({"names", "before", "after", "candidates", "default"})
_MINOR_KEYS = frozenset({"names", "after", "of", "factor"})


def _read_units(build: _Builder, file: LexiconFile) -> None:
    data = _allowed(file, file.name, loading.toml(file), frozenset({"unit", "count", "nouns", "quantulum3"}))
    made = build.made
    nouns = _allowed(file, "nouns", data.get("nouns", {}), _NOUN_KEYS)
    for key in _NOUN_KEYS:
        setattr(made, key, getattr(made, key) | frozenset(_strings(file, "nouns", nouns, key)))
    for name, raw in data.get("unit", {}).items():
        entry = _allowed(file, f"unit.{name}", raw, _UNIT_KEYS)
        if not isinstance(entry.get("dimension"), str):
            raise file.error(file.line_of(name), f"unit.{name}: dimension is missing")
        factor = _decimal(file, name, entry["factor"]) if "factor" in entry else None
        canonical = entry.get("as", name)
        if canonical == name:
            made.units[name] = Unit(name, entry["dimension"], factor)
        scale = _decimal(file, name, entry["scale"]) if "scale" in entry else None
        meaning = Spelling(Kind.UNIT, canonical, entry["dimension"], scale)
        for word in _strings(file, name, entry, "words"):
            build.noun(word, meaning)
        for symbol in _strings(file, name, entry, "symbols"):
            build.symbol(symbol, meaning)
        for symbol in _strings(file, name, entry, "glued"):
            build.symbol(symbol, Spelling(Kind.UNIT, canonical, entry["dimension"], scale, glued=True))
    for name, raw in data.get("count", {}).items():
        entry = _allowed(file, f"count.{name}", raw, _COUNT_KEYS)
        made.units[name] = Unit(name, "count", None)
        meaning = Spelling(Kind.COUNT, name, "count")
        for word in _strings(file, name, entry, "words"):
            build.noun(word, meaning)
        for word in _strings(file, name, entry, "chinese"):
            made.chinese[word] = meaning
    tables = data.get("quantulum3")
    if tables is not None:
        _read_quantulum(build, frozenset(tables["dimensions"]), frozenset(tables["except"]))


def _read_quantulum(build: _Builder, dimensions: frozenset[str], leave_out: frozenset[str]) -> None:
    """Add the physical units of quantulum3's table that we do not spell ourselves. Its parser is not imported."""
    import json
    from importlib.util import find_spec

    spec = find_spec("quantulum3")
    if spec is None or not spec.submodule_search_locations:
        return  # it is a dependency, but a missing one costs rare units only
    table = json.loads((Path(spec.submodule_search_locations[0]) / "units.json").read_text(encoding="utf-8"))
    for name, entry in table.items():
        if entry.get("entity") not in dimensions or name in leave_out:
            continue
        symbols = [
            s for s in entry.get("symbols", []) if len(s) > 1 and s not in ("in", "at", "as", "are", "bar", "min")
        ]
        canonical = symbols[0] if symbols and symbols[0].isascii() else name
        meaning = Spelling(Kind.UNIT, canonical, entry["entity"])
        build.made.units.setdefault(canonical, Unit(canonical, entry["entity"], None))
        for word in [name, *entry.get("surfaces", [])]:
            if len(word) > 2:
                for form in (word, plural_of(word)):
                    build.flat.setdefault(("words", form.lower()), meaning)
        for symbol in symbols:
            if ("words", symbol.lower()) in build.flat:
                continue
            table_of = "symbols" if _letters(symbol) else "marks"
            build.flat.setdefault((table_of, symbol), meaning)


def _read_currencies(build: _Builder, file: LexiconFile) -> None:
    data = _allowed(file, file.name, loading.toml(file), frozenset({"currency", "shared", "minor"}))
    made = build.made
    for code, raw in data.get("currency", {}).items():
        entry = _allowed(file, f"currency.{code}", raw, _CURRENCY_KEYS)
        if not (len(code) == 3 and code.isascii() and code.isupper()):
            raise file.error(file.line_of(code), f"currency.{code}: a currency is named by its code of three capitals")
        meaning = build.money[code] = Spelling(Kind.MONEY, code, "money")
        build.currencies.add(code)
        if entry.get("code", True):
            build.symbol(code, meaning)
            made.before[code] = meaning
            if entry.get("code") == "word":
                made.word_codes.add(code)
        _money_spellings(build, file, code, entry, meaning)
        if any(name.endswith("dollar") for name in entry.get("names", ())):
            build.dollars.add(code)
        made.word_codes.update(_strings(file, code, entry, "words"))
        for country in _strings(file, code, entry, "countries"):
            made.country_currency.setdefault(country, code)
        for word in _strings(file, code, entry, "evidence"):
            made.evidence[word] = code
    for name, raw in data.get("shared", {}).items():
        entry = _allowed(file, f"shared.{name}", raw, _SHARED_KEYS)
        candidates = tuple(_strings(file, name, entry, "candidates"))
        for code in candidates:
            if code not in build.currencies:
                raise file.error(file.line_of(name), f"shared.{name}: {code} is no currency of this file")
        meaning = build.money[name] = Spelling(Kind.MONEY, entry.get("default"), "money", None, candidates)
        _money_spellings(build, file, name, entry, meaning)
    for name, raw in data.get("minor", {}).items():
        entry = _allowed(file, f"minor.{name}", raw, _MINOR_KEYS)
        whole = build.money.get(entry.get("of", ""))
        if whole is None:
            raise file.error(file.line_of(name), f"minor.{name}: of = {entry.get('of')!r} is no currency of this file")
        part = 1 / _decimal(file, name, entry.get("factor", 100))
        _money_spellings(build, file, name, entry, Spelling(Kind.MONEY, whole.unit, "money", part, whole.candidates))


def _money_spellings(build: _Builder, file: LexiconFile, name: str, entry: dict[str, Any], meaning: Spelling) -> None:
    for noun in _strings(file, name, entry, "names"):
        build.noun(noun, meaning)
    for sign in _strings(file, name, entry, "before"):
        build.made.before[sign] = meaning
    for sign in _strings(file, name, entry, "after"):
        glued = len(sign) == 1 and sign.isascii() and sign.isalpha()
        build.symbol(sign, Spelling(Kind.MONEY, meaning.unit, "money", meaning.factor, meaning.candidates, glued=glued))


def _read_scales(build: _Builder, file: LexiconFile) -> None:
    data = _allowed(file, file.name, loading.toml(file), frozenset({"words", "factors", "letters", "chinese"}))
    for word, power in data["words"].items():
        build.word(word, Spelling(Kind.SCALE, factor=Decimal(10**power)))
    for word, factor in data["factors"].items():
        build.word(word, Spelling(Kind.SCALE, factor=Decimal(factor)))
    for letters, power in data["letters"]["always"].items():
        build.symbol(letters, Spelling(Kind.SCALE, factor=Decimal(10**power)))
    for letters, power in data["letters"]["money"].items():
        other = build.flat.get(("symbols", letters))
        build.symbol(
            letters,
            Spelling(Kind.LETTER, other.unit if other else None, other.dimension if other else "", Decimal(10**power)),
        )
    build.made.rupee_letters = {letter: Decimal(10**power) for letter, power in data["letters"]["rupee"].items()}
    for characters, power in data["chinese"].items():
        build.made.chinese[characters] = Spelling(Kind.SCALE, factor=Decimal(10**power))


def _build(units: Iterable[LexiconFile], currencies: Iterable[LexiconFile]) -> Measures:
    build = _Builder()
    for file in currencies:
        _read_currencies(build, file)
    for file in units:
        _read_units(build, file)
    _read_scales(build, loading.packaged("scales.toml"))
    build.made.stop |= numerals().words["months"] - {"may"}
    return build.finish()


@lru_cache(maxsize=1)
def measures() -> Measures:
    """The vocabulary of the package, read once."""
    return _build([loading.packaged("units.toml")], [loading.packaged("currencies.toml")])


def load_measures(units: str | Path | None = None, currencies: str | Path | None = None) -> Measures:
    """The package's vocabulary with the user's own units and currencies (files of the same form) merged in.

    Raises LexiconError, with file and line, for a file that cannot be used.
    """
    return _build(
        [loading.packaged("units.toml"), *([loading.own(units)] if units else [])],
        [loading.packaged("currencies.toml"), *([loading.own(currencies)] if currencies else [])],
    )


def _phrases(table: Mapping[str, list[str]], word: int) -> dict[str, tuple[tuple[str, str], ...]]:
    """Bounding phrases by their first (0) or last (-1) word, longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for sign, phrases in table.items():
        for phrase in phrases:
            found.setdefault(phrase.split()[word], []).append((phrase, sign))
    return {key: tuple(sorted(items, key=lambda item: -len(item[0]))) for key, items in found.items()}


@lru_cache(maxsize=1)
def numerals() -> Numerals:
    """Number words and bounding words, read once."""
    file = loading.packaged("numerals.toml")
    sections = frozenset({"cardinals", "magnitudes", "plurals", "fractions", "multiples", "comparators", "words"})
    data = _allowed(file, file.name, loading.toml(file), sections)
    missing = sorted(sections - set(data))
    if missing:
        raise file.error(None, f"the table [{missing[0]}] is missing")
    return Numerals(
        cardinals=data["cardinals"],
        magnitudes=data["magnitudes"],
        plurals=data["plurals"],
        fractions=data["fractions"],
        multiples=data["multiples"]["always"],
        multiple_verbs=data["multiples"]["verbs"],
        before=_phrases(data["comparators"]["before"], -1),
        after=_phrases(data["comparators"]["after"], 0),
        words={key: frozenset(values) for key, values in data["words"].items()},
    )
