"""What a figure counts and where: the words of scopes.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from evfacts.lexicons.loading import LexiconFile, packaged, toml


@dataclass(frozen=True, slots=True, eq=False)
class ScopeLexicon:
    """Scope by word and by pair of words, region by word; all words in lower case."""

    words: dict[str, str]
    pairs: dict[tuple[str, str], str]
    regions: dict[str, str]


@lru_cache(maxsize=1)
def load_scopes() -> ScopeLexicon:
    """The packaged scopes and regions. Raises LexiconError."""
    return read_scopes(packaged("scopes.toml"))


def read_scopes(file: LexiconFile) -> ScopeLexicon:
    """The scopes and regions of a file. Raises LexiconError for an unknown table and a wrong or repeated phrase."""
    tables = toml(file)
    if set(tables) != {"scopes", "regions"}:
        raise file.error(None, f"tables {', '.join(sorted(tables)) or '(none)'}; it needs scopes and regions")
    scopes, regions = (_by_phrase(file, name, tables[name], most) for name, most in (("scopes", 2), ("regions", 1)))
    words = {phrase[0]: scope for phrase, scope in scopes.items() if len(phrase) == 1}
    pairs = {(phrase[0], phrase[1]): scope for phrase, scope in scopes.items() if len(phrase) == 2}
    return ScopeLexicon(words, pairs, {phrase[0]: region for phrase, region in regions.items()})


def _by_phrase(file: LexiconFile, name: str, table: object, most: int) -> dict[tuple[str, ...], str]:
    """What each phrase of a table, cut into words, stands for."""
    if not isinstance(table, dict):
        raise file.error(file.line_of(name), f"{name} must be a table of lists of phrases")
    found: dict[tuple[str, ...], str] = {}
    for meaning, phrases in table.items():
        line = file.line_of(f"{meaning} =") or file.line_of(meaning)
        if not isinstance(phrases, list):
            raise file.error(line, f"{meaning} must be a list of phrases")
        for phrase in phrases:
            words = tuple(phrase.split()) if isinstance(phrase, str) else ()
            if not 1 <= len(words) <= most or phrase != phrase.lower():
                raise file.error(
                    line, f"{phrase!r} must be {'one word' if most == 1 else 'one or two words'}, lower case"
                )
            if words in found:
                raise file.error(line, f"{phrase!r} stands under {found[words]} too; leave it in one place")
            found[words] = meaning
    return found
