"""Runs of capitalised words that no list knows."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from evfacts.names.document import Document
from evfacts.schema import Name

_TOKEN = (
    r"(?:[A-Z]|[a-z]{1,2}(?=[A-Z])|\d+(?=[A-Z]))[A-Za-z0-9]*"
    r"(?:(?:-(?=[A-Z0-9])|[.&](?=[A-Za-z0-9])|'(?!s\b)(?=[A-Za-z]))[A-Za-z0-9]+)*\+?"
)
_NUMBER = r"#?\d{1,3}(?:\+|(?=s\b))?(?!(?!s\b)[\w%]|[.,:/-]\d| ?%)"
_RUN = re.compile(rf"(?<![\w&/'$€£-])(?:{_TOKEN})(?: (?:& )?(?:{_TOKEN}|e-[A-Za-z]+|{_NUMBER}))*")
_DIGIT = re.compile(r"\d")
_MAX_TOKENS = 10

Group = tuple[Callable[..., tuple[str, ...]], tuple[Any, ...]]
"""Features that come together, unspelled: what spells them, and from what."""


@dataclass(slots=True)
class Token:
    """A word of a run with its features: groups that many words share, and others that hardly come twice."""

    start: int
    end: int
    text: str
    known: str = ""
    """Label of a name that is known already and that the run may make longer ('Ola' of 'Ola Electric')."""
    groups: Sequence[Group] = ()
    rare: Sequence[str] = ()

    @property
    def features(self) -> list[str]:
        """All features by name."""
        return [*spelled(self.groups), *self.rare]


def spelled(groups: Sequence[Group]) -> list[str]:
    """The features of groups by name."""
    return [name for spell, of in groups for name in spell(*of)]


Run = list[Token]


def number_of(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text holds a digit."""
    return _DIGIT.search(text, start, end) is not None


def find_runs(document: Document, names: Sequence[Name]) -> list[Run]:
    """The runs of capitalised words of a text outside of the names that are known already.

    A known name right before a run is its first token. The runs of the last names asked for are kept.
    """
    kept = document.runs
    if kept is None or kept[0] is not names:
        kept = document.runs = names, _find_runs(document, names)
    runs: list[Run] = kept[1]
    return runs


def _find_runs(document: Document, names: Sequence[Name]) -> list[Run]:
    starts = [name.start for name in names]
    runs: list[Run] = []
    for match in _RUN.finditer(document.folded):
        run: Run = []
        at, stop = match.span()
        printed = match.group()
        index = bisect_left(starts, stop) - 1
        if index < 0 or names[index].end <= at:
            for word in printed.split(" "):
                run.append(Token(at, at + len(word), word))
                at += len(word) + 1
            runs.append(run)
            continue
        if names[index].start <= at and names[index].end >= stop:
            continue  # a known name and nothing else
        for word in printed.split(" "):
            end = at + len(word)
            index = bisect_left(starts, end) - 1
            if index >= 0 and names[index].end > at:
                name = names[index]
                runs.append(run)
                run = [] if name.kind == "body" else [Token(name.start, name.end, name.text, name.label)]
            else:
                if run and run[-1].known and run[-1].end + 1 != at:
                    run = []
                run.append(Token(at, end, word))
            at = end + 1
        runs.append(run)
    return [part for run in runs for part in _parts(run) if _has_word(part)]


def _parts(run: Run) -> list[Run]:
    if len(run) <= _MAX_TOKENS:
        return [run]
    return [run[at : at + _MAX_TOKENS] for at in range(0, len(run), _MAX_TOKENS)]


def _has_word(run: Run) -> bool:
    """Whether a run has a word that no known name covers; most have one word."""
    if len(run) == 1:
        return not run[0].known and run[0].text[0].isalpha()
    return any(not token.known and token.text[0].isalpha() for token in run)
