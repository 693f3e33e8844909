"""Reading lexicon files: TOML and CSV, with the line of each entry kept for error messages."""

from __future__ import annotations

import csv
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from evfacts.errors import LexiconError


@dataclass(frozen=True, slots=True)
class LexiconFile:
    """The text of a lexicon file and the name by which messages call it."""

    name: str
    text: str

    def error(self, line: int | None, problem: str) -> LexiconError:
        """A LexiconError that names this file and the line."""
        where = f"{self.name}, line {line}" if line else self.name
        return LexiconError(f"{where}: {problem}")

    def line_of(self, needle: str) -> int | None:
        """Number of the first line that holds `needle`, for entries of a TOML file."""
        return next((n for n, line in enumerate(self.text.splitlines(), 1) if needle in line), None)


def packaged(name: str) -> LexiconFile:
    """A lexicon file that the package carries."""
    return LexiconFile(name, files("evfacts.lexicons").joinpath(name).read_text(encoding="utf-8"))


def packaged_files() -> list[LexiconFile]:
    """All lexicon files that the package carries, by name."""
    folder = files("evfacts.lexicons")
    return [
        packaged(item.name)
        for item in sorted(folder.iterdir(), key=lambda item: item.name)
        if item.name.endswith((".toml", ".csv"))
    ]


def own(path: str | Path) -> LexiconFile:
    """A lexicon file of the user's own. Raises LexiconError where it is missing or not UTF-8."""
    try:
        return LexiconFile(str(path), Path(path).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as problem:
        raise LexiconError(f"{path}: cannot be read as a UTF-8 lexicon file ({problem})") from problem


def toml(file: LexiconFile) -> dict[str, Any]:
    """The parsed TOML of a file. Raises LexiconError with the line that does not parse."""
    try:
        return tomllib.loads(file.text)
    except tomllib.TOMLDecodeError as problem:
        raise LexiconError(f"{file.name}: not valid TOML: {problem}") from problem


def rows(
    file: LexiconFile, required: tuple[str, ...], optional: tuple[str, ...] = ()
) -> list[tuple[int, dict[str, str]]]:
    """(line number, row) of a CSV file; lines that start with # are comments, the first other line is the head.

    Missing optional columns read as empty. Raises LexiconError for a missing or unknown column
    and for a row with more or fewer cells than the head.
    """
    numbered = [
        (n, line) for n, line in enumerate(file.text.splitlines(), 1) if line.strip() and not line.startswith("#")
    ]
    if not numbered:
        raise file.error(None, "the file is empty; it needs a head line with the columns " + ", ".join(required))
    head = next(csv.reader([numbered[0][1]]))
    missing = [name for name in required if name not in head]
    unknown = [name for name in head if name not in required and name not in optional]
    if missing or unknown:
        problem = f"missing columns {', '.join(missing)}" if missing else f"unknown columns {', '.join(unknown)}"
        raise file.error(numbered[0][0], f"{problem}; allowed: {', '.join(required + optional)}")
    result = []
    for number, line in numbered[1:]:
        cells = next(csv.reader([line]))
        if len(cells) != len(head):
            raise file.error(number, f"{len(cells)} cells where the head has {len(head)}")
        row = dict.fromkeys(required + optional, "") | {k: v.strip() for k, v in zip(head, cells, strict=True)}
        result.append((number, row))
    return result
