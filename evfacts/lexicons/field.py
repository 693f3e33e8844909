"""Whether a text is of our field: the words of field.toml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from evfacts.lexicons.loading import LexiconFile, packaged, toml

_PHRASE = re.compile(r"[a-z0-9]+(?: [a-z0-9]+)*")


@dataclass(frozen=True, slots=True, eq=False)
class FieldLexicon:
    """The words of the field as patterns over lower-case text."""

    sure: re.Pattern[str]
    likely: re.Pattern[str]

    def covers(self, text: str, maker: bool = False) -> bool:
        """Whether one sure word stands in a text, or two different likely ones (one where it names a `maker`)."""
        lower = text.lower()
        if self.sure.search(lower) is not None:
            return True
        seen: set[str] = set()
        wanted = 1 if maker else 2
        for match in self.likely.finditer(lower):
            seen.add(match.group(1)[:4])  # "battery" and "batteries" are one word
            if len(seen) >= wanted:
                return True
        return False


@lru_cache(maxsize=1)
def load_field() -> FieldLexicon:
    """The packaged words of the field. Raises LexiconError."""
    return read_field(packaged("field.toml"))


def read_field(file: LexiconFile) -> FieldLexicon:
    """The words of a file. Raises LexiconError for an unknown list and for a wrong or repeated phrase."""
    tables = toml(file)
    if set(tables) != {"sure", "likely"}:
        raise file.error(None, f"lists {', '.join(sorted(tables)) or '(none)'}; it needs sure and likely")
    seen: set[str] = set()
    patterns = []
    for name in ("sure", "likely"):
        phrases = tables[name]
        line = file.line_of(f"{name} =")
        if not isinstance(phrases, list) or not phrases:
            raise file.error(line, f"{name} must be a list of phrases")
        for phrase in phrases:
            if not isinstance(phrase, str) or not _PHRASE.fullmatch(phrase):
                raise file.error(line, f"{phrase!r} must be lower-case words with a space between them")
            if phrase in seen:
                raise file.error(line, f"{phrase!r} is listed twice")
            seen.add(phrase)
        listed = "|".join(phrase.replace(" ", "[ -]") for phrase in sorted(phrases, key=len, reverse=True))
        patterns.append(re.compile(rf"\b({listed})s?\b(?!-do\b)"))  # EV-DO is a mobile network
    return FieldLexicon(*patterns)
