"""Finding the surfaces of a lexicon in a text: one pass over the words, longest name first."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from evfacts.lexicons.names import NameLexicon, Surface
from evfacts.lexicons.naming import load_naming
from evfacts.names.document import Document, fold_letters

_SMALL_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_KEY = re.compile(r"(?<![^\W_])(?:#?\d+|[^\W\d_]+)")
_RUNS = re.compile(r"[^\W\d_]+|\d+|(?:[^\w]|_)+")
_FOLLOWS = re.compile(r"[\W_]*([^\W_])").match
_SCALE = re.compile(
    r" (?:million|billion|trillion|thousand|lakh|crore|percent|per cent|km|kWh|GWh|kW|miles|units|cars|vehicles)\b"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of text that reads like one or more surfaces of the lexicon (several for 'G6')."""

    start: int
    end: int
    surfaces: tuple[Surface, ...]


class SurfaceIndex:
    """The surfaces of a lexicon by their first run of letters or digits.

    The patterns of a key are compiled when a text first holds the key, since most never occur.
    """

    def __init__(self, surfaces: tuple[Surface, ...]) -> None:
        groups: dict[str, dict[str, list[Surface]]] = defaultdict(lambda: defaultdict(list))
        for surface in surfaces:
            folded = fold_letters(surface.text).lower()
            key = _KEY.search(folded)
            if key is None:
                continue
            groups[key.group()][folded].append(surface)
        self._groups = {key: dict(group) for key, group in groups.items()}
        self._seconds = {key: _second_initials(key, group) for key, group in groups.items()}
        """What the next letter or digit after a key must be for a name; None where a key can be all of a name."""
        self._small = {
            key
            for key, group in groups.items()
            if any(fold_letters(surface.text)[0].islower() for same in group.values() for surface in same)
        }
        """Keys of names that start with a small letter ('iX3'); others cost no look where one stands."""
        initials = "".join(sorted({key[0] for key in self._small if "a" <= key[0] <= "z"}))
        others = "".join(sorted(set(_SMALL_LETTERS) - set(initials)))
        self._places = re.compile(rf"[\W_](#?\d+|[^\W\d_{others}][^\W\d_]*)").finditer
        """Words at which a name can start: with a capital, a digit, or the first letter of a small key."""
        self._plain_places = re.compile(rf"[^A-Za-z0-9](#?[0-9]+|[A-Z{initials}][A-Za-z]*)").finditer
        """The same where all letters and digits are those of ASCII."""
        self._compiled: dict[str, tuple[re.Pattern[str], list[_Owners]]] = {}
        self._key_of = lru_cache(maxsize=1 << 16)(self._find_key)

    def has(self, name: str) -> bool:
        """Whether a name is one of the surfaces, apart from letter case and accents."""
        folded = fold_letters(name).lower()
        key = _KEY.search(folded)
        return key is not None and folded in self._groups.get(key.group(), ())

    def hits(self, document: Document) -> Iterator[Hit]:
        """All non-overlapping hits in text order, the longest at each place; decoys are passed over."""
        lowered, key_of, all_seconds = document.lowered, self._key_of, self._seconds
        at = 0
        # The added line break stands before the first word, so that every place is one further.
        places = self._plain_places if document.plain else self._places
        for match in places("\n" + document.folded):
            key = key_of(match[1])
            if key is None:
                continue
            start = match.start(1) - 1
            if start < at:
                continue
            seconds = all_seconds[key]
            if seconds is not None:
                follows = _FOLLOWS(lowered, start + len(key))
                if follows is None or follows[1] not in seconds:
                    continue
            hit = self._hit(document, key, start)
            if hit is None:
                continue
            at = hit.end
            if hit.surfaces[0].label:
                yield hit

    def _find_key(self, printed: str) -> str | None:
        """The key that a word as printed stands for, a plural s left aside; None where no name starts with it."""
        key = printed.lower()
        if key not in self._groups:
            key = key[:-1] if key[-1] == "s" else ""
            if key not in self._groups:
                return None
        return None if printed[0].islower() and key not in self._small else key

    def _hit(self, document: Document, key: str, start: int) -> Hit | None:
        compiled = self._compiled.get(key)
        if compiled is None:
            compiled = self._compiled[key] = _compile(self._groups[key])
        pattern, owners = compiled
        text, lowered = document.text, document.lowered
        if (
            key[0].isdigit()
            and start
            and lowered[start - 1] in ".,-/:$€£¥"
            and start > 1
            and not lowered[start - 2].isspace()
        ):
            return None
        limit = len(text)
        while True:
            match = pattern.match(lowered, start, limit)
            if match is None:
                return None
            end = match.end()
            surfaces = tuple(
                [s for s, want in owners[(match.lastindex or 1) - 1] if _cased(want, document, start, end)]
            )
            if surfaces and not (text[end - 1].isdigit() and _SCALE.match(text, end) and " " in text[start:end]):
                return Hit(start, end, surfaces)
            # A shorter name may still fit: look again with the end cut off.
            limit = end - 1
            if limit <= start:
                return None


def _second_initials(key: str, names: Iterable[str]) -> frozenset[str] | None:
    """Initials of what follows the key in the names of its group; None where nothing follows it in one of them."""
    found: set[str] = set()
    for folded in names:
        follows = _FOLLOWS(folded, folded.index(key) + len(key))
        if follows is None:
            return None
        found.add(follows[1])
        if "&" in folded[: follows.end()]:
            found.add("a")  # "A & B" may be printed "A and B"
    return frozenset(found)


_Want = tuple[str, bool]
"""A surface as written, accents made plain, and whether it has a context to fulfil."""

_Owners = tuple[tuple[Surface, _Want], ...]


def _cased(want: _Want, document: Document, start: int, end: int) -> bool:
    """Whether the letters' case allows the surface: capitals where it has them, or a line in capitals."""
    printed = document.folded[start:end]
    if printed == want[0]:
        return True
    if printed.isupper() and document.line_case(start) == "upper":
        return True
    return _allowed(printed, want)


@lru_cache(maxsize=8192)
def _allowed(printed: str, want: _Want) -> bool:
    written, doubtful = want
    letters = [run for run in _RUNS.findall(written) if run[0].isalpha()]
    shown = [run for run in _RUNS.findall(printed) if run[0].isalpha()]
    if len(letters) != len(shown):
        return printed[:1].isupper() and printed.replace(" ", "").replace("-", "") == written.replace(" ", "").replace(
            "-", ""
        )
    return all(_shown_as(have, want, doubtful) for have, want in zip(shown, letters, strict=True))


def _shown_as(have: str, want: str, doubtful: bool) -> bool:
    """Whether a run of letters is printed as the lexicon writes it, in capitals, or with one capital."""
    if have == want or (have.isupper() and len(want) > 2 and not doubtful):
        return True
    if want.islower() or have.islower():
        return False
    if want.isupper():
        return have == want.capitalize() and len(want) > 3 and not doubtful
    return len(want) > 4 and (have[0].isupper() == want[0].isupper() or have == want.capitalize())


def _compile(group: dict[str, list[Surface]]) -> tuple[re.Pattern[str], list[_Owners]]:
    ordered = sorted(group.items(), key=lambda item: (-len(item[0]), item[0]))
    body = "|".join(f"({_pattern(folded)})" for folded, _ in ordered)
    # A plural s belongs to the edge ("Model 3s"); a name does not end inside a number or a word.
    edge = r"(?=s?(?![^\W_]))(?![.,]\d)(?!\s?%)"
    return re.compile(f"(?:{body}){edge}"), [
        tuple((surface, (fold_letters(surface.text), bool(surface.context))) for surface in surfaces)
        for _, surfaces in ordered
    ]


def _pattern(folded: str) -> str:
    runs: list[str] = _RUNS.findall(folded)
    parts: list[str] = []
    for index, run in enumerate(runs):
        if run[0].isalnum():
            if index and runs[index - 1][0].isalnum():
                parts.append("-?")
            parts.append(re.escape(run))
            continue
        last = index + 1 == len(runs)
        mixed = index > 0 and not last and runs[index - 1][0].isalpha() != runs[index + 1][0].isalpha()
        parts.append(_separator(run, mixed, last))
    return "".join(parts)


def _separator(run: str, mixed: bool, last: bool) -> str:
    if last:
        return re.escape(run)
    known = {
        " ": "[ -]?" if mixed else "[ -]",
        "-": "[ -]?",
        ".": "[. ]?" if mixed else r"\.?",
        ". ": r"(?:\. ?| )?",
        "'": "'?",
        "'s ": "'?s ",
        " & ": "(?: ?& ?| and )",
        "&": " ?& ?",
        " #": " ?#",
        ":": ":?",
        "/": " ?/ ?",
    }
    return known.get(run, re.escape(run))


@lru_cache(maxsize=8)
def index_of(lexicon: NameLexicon) -> SurfaceIndex:
    """The index of a lexicon with the decoys of `naming.toml`, built once."""
    decoys = tuple(Surface(phrase, "", "", "") for phrase in load_naming().decoys)
    return SurfaceIndex((*lexicon.surfaces, *decoys))
