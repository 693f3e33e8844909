"""The calendar lexicon: months, weekdays, seasons, number words and fiscal years, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from evfacts.lexicons.loading import LexiconFile, packaged, toml


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A country's or company's accounting year.

    Attributes:
        start_month: first month, 1 to 12.
        named_by_start: True where "fiscal 2025" is the year that starts in 2025, else the one that ends in it.
    """

    start_month: int = 1
    named_by_start: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """The words of the calendar; keys are lower case, months and weekdays count from 1."""

    months: dict[str, int]
    short_months: dict[str, int]
    plain_months: frozenset[str]
    weekdays: dict[str, int]
    short_weekdays: dict[str, int]
    seasons: dict[str, tuple[int, int]]
    holidays: dict[str, tuple[int, int]]
    ordinals: dict[str, int]
    counts: dict[str, int]
    fiscal: dict[str, FiscalYear]
    month_first: frozenset[str]
    unclear_order: frozenset[str]
    veto_before: frozenset[str]
    veto_after: tuple[str, ...]
    veto_adjectives: tuple[str, ...]
    model_years: tuple[str, ...]
    context: dict[str, tuple[str, ...]]


_SECTIONS = {
    "months",
    "weekdays",
    "plain_words",
    "seasons",
    "holidays",
    "ordinals",
    "counts",
    "fiscal",
    "year_veto",
    "context",
    "date_order",
}


_CONTEXT = (
    "before_year", "articles", "before_month", "after_month", "before_half", "after_half", "hydrogen", "audi",
    "before_season", "before_holiday", "comparing", "moving",
)  # fmt: skip


def read_calendar(file: LexiconFile) -> Calendar:
    """The calendar of a lexicon file.

    Raises:
        LexiconError: a section is missing, unknown or of the wrong shape; names the file and the line.
    """
    data = toml(file)
    if wrong := _SECTIONS ^ set(data):
        name = sorted(wrong)[0]
        allowed = ", ".join(sorted(_SECTIONS))
        raise file.error(file.line_of(name), f"missing or unknown section {name!r}; allowed: {allowed}")
    months, short_months = _names(file, data["months"], "months", 12)
    weekdays, short_weekdays = _names(file, data["weekdays"], "weekdays", 7)
    plain = frozenset(_words(file, data["plain_words"].get("months"), "plain_words.months"))
    if unknown := plain - set(months):
        raise file.error(file.line_of("plain_words"), f"{sorted(unknown)[0]!r} is not one of the months")
    veto = data["year_veto"]
    return Calendar(
        months=months,
        short_months=short_months,
        plain_months=plain,
        weekdays=weekdays,
        short_weekdays=short_weekdays,
        seasons={name: _season(file, name, entry) for name, entry in data["seasons"].items()},
        holidays={name: _holiday(file, name, entry) for name, entry in data["holidays"].items()},
        ordinals=_numbers(file, data["ordinals"], "ordinals", -1, 4),
        counts=_numbers(file, data["counts"], "counts", 1, 99),
        fiscal=dict(_fiscal(file, entry) for entry in data["fiscal"]),
        month_first=_countries(file, data["date_order"].get("month_first"), "date_order.month_first"),
        unclear_order=_countries(file, data["date_order"].get("unclear"), "date_order.unclear"),
        veto_before=frozenset(_words(file, veto.get("before"), "year_veto.before")),
        veto_after=_words(file, veto.get("after"), "year_veto.after"),
        veto_adjectives=_words(file, veto.get("adjectives"), "year_veto.adjectives"),
        model_years=_words(file, veto.get("model_years"), "year_veto.model_years"),
        context={name: _words(file, data["context"].get(name), f"context.{name}") for name in _CONTEXT},
    )


def _names(file: LexiconFile, entries: Any, section: str, size: int) -> tuple[dict[str, int], dict[str, int]]:
    """Names and short forms of a section, numbered from 1."""
    if not isinstance(entries, list) or len(entries) != size:
        raise file.error(file.line_of(f"[[{section}]]"), f"{section} needs {size} entries in calendar order")
    names: dict[str, int] = {}
    short: dict[str, int] = {}
    for number, entry in enumerate(entries, 1):
        if set(entry) != {"name", "short"}:
            line = file.line_of(str(entry.get("name")))
            raise file.error(line, f"an entry of {section} has `name` and `short`, no more")
        for word, target in ((entry["name"], names), *((form, short) for form in entry["short"])):
            if not isinstance(word, str) or word != word.lower() or word in names or word in short:
                line = file.line_of(str(word))
                raise file.error(line, f"{word!r} in {section} is not lower case, or stands there twice")
            target[word] = number
    return names, short


def _words(file: LexiconFile, words: Any, where: str) -> tuple[str, ...]:
    """A list of lower-case words."""
    if not isinstance(words, list) or not words:
        raise file.error(file.line_of(where.rpartition(".")[2]), f"{where} needs a list of words")
    for word in words:
        if not isinstance(word, str) or word != word.lower() or not word.strip():
            raise file.error(file.line_of(str(word)), f"{word!r} in {where} is not a lower-case word")
    return tuple(words)


def _countries(file: LexiconFile, codes: Any, where: str) -> frozenset[str]:
    """Country codes of two capitals."""
    if not isinstance(codes, list) or not all(isinstance(code, str) and len(code) == 2 for code in codes):
        raise file.error(
            file.line_of(where.rpartition(".")[2]), f"{where} needs a list of country codes of two letters"
        )
    return frozenset(code.upper() for code in codes)


def _season(file: LexiconFile, name: str, entry: Any) -> tuple[int, int]:
    """First month and length of a season."""
    if not isinstance(entry, dict) or set(entry) != {"first", "months"} or not 1 <= entry["first"] <= 12:
        raise file.error(file.line_of(name), f"season {name!r} needs `first` (1 to 12) and `months`")
    return int(entry["first"]), int(entry["months"])


def _holiday(file: LexiconFile, name: str, entry: Any) -> tuple[int, int]:
    """Month and day of a holiday."""
    if not isinstance(entry, dict) or set(entry) != {"month", "day"} or entry["month"] not in range(1, 13):
        raise file.error(file.line_of(name), f"holiday {name!r} needs `month` (1 to 12) and `day`")
    if entry["day"] not in range(1, 32):
        raise file.error(file.line_of(name), f"holiday {name!r}: `day` is 1 to 31")
    return int(entry["month"]), int(entry["day"])


def _numbers(file: LexiconFile, entries: Any, section: str, low: int, high: int) -> dict[str, int]:
    """Words with their numbers, each within the limits."""
    for word, number in entries.items():
        if not isinstance(number, int) or not low <= number <= high or number == 0:
            raise file.error(file.line_of(word), f"{section}: {word!r} needs a whole number from {low} to {high}")
    return dict(entries)


def _fiscal(file: LexiconFile, entry: Any) -> tuple[str, FiscalYear]:
    """Country code and fiscal year."""
    code = entry.get("country")
    if set(entry) != {"country", "start_month", "named_by"} or not isinstance(code, str) or len(code) != 2:
        line = file.line_of(str(code))
        raise file.error(line, "a fiscal entry has `country` (two letters), `start_month` and `named_by`")
    if entry["start_month"] not in range(1, 13) or entry["named_by"] not in ("start", "end"):
        raise file.error(file.line_of(f'"{code}"'), "`start_month` is 1 to 12, `named_by` is 'start' or 'end'")
    return code.upper(), FiscalYear(entry["start_month"], entry["named_by"] == "start")


@lru_cache(maxsize=1)
def calendar() -> Calendar:
    """The calendar that the package carries, read on first use."""
    return read_calendar(packaged("calendar.toml"))
