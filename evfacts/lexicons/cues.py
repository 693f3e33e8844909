"""Cue phrases of metrics, status and directions, compiled to one trie over lower-case words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from evfacts.errors import LexiconError
from evfacts.lexicons.loading import LexiconFile, own, packaged, toml
from evfacts.schema import Metric

DIMENSIONS = frozenset(
    [
        "money", "vehicle", "bare", "order", "battery", "item", "energy", "power", "density", "electric_charge",
        "voltage", "percent", "percentage_point", "times", "time", "distance", "distance_small", "length", "area",
        "mass", "speed", "torque", "consumption", "emission", "job", "store", "station", "charger", "country", "model",
        "share", "seat", "date",
    ]
)  # fmt: skip
"""What kinds of quantity a metric's value can be; `bare` is a number without a unit."""

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[&%/]|[^\w\s]", re.UNICODE)
"""How a cue phrase and a sentence are cut into words: letters and digits, or one sign."""


@dataclass(frozen=True, slots=True)
class MetricEntry:
    """What the lexicon says of one metric."""

    name: str
    dims: frozenset[str]
    count: str | None
    per: str | None
    subject: str
    limits: tuple[tuple[str, float, float], ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue phrase: its kind ('metric', 'target', 'rise' …), its value (the metric) and the phrase as listed."""

    kind: str
    value: str
    phrase: str


Trie = dict[str, "dict[str, object] | object"]


@dataclass(frozen=True, slots=True, eq=False)
class CueLexicon:
    """Metrics by name, and the trie of all cue phrases (`None` marks the end of a phrase)."""

    metrics: dict[str, MetricEntry]
    trie: dict[str, object]


def words_of(phrase: str) -> list[str]:
    """The words of a phrase, as sentences are cut, lower case."""
    return WORD.findall(phrase.lower())


def _forms(first: str) -> list[str]:
    """The -s, -ed, -ing forms of a regular verb, spelled as English does."""
    if first.endswith("e"):
        return [first, first + "s", first + "d", first[:-1] + "ing"]
    if first.endswith("y") and first[-2] not in "aeiou":
        return [first, first[:-1] + "ies", first[:-1] + "ied", first + "ing"]
    if first.endswith(("s", "sh", "ch", "x", "z")):
        return [first, first + "es", first + "ed", first + "ing"]
    doubled = first + first[-1]
    forms = [first, first + "s", first + "ed", first + "ing"]
    if re.search(r"[^aeiou][aeiou][bdgklmnprt]$", first):
        forms += [doubled + "ed", doubled + "ing"]
    return forms


def variants(phrase: str) -> list[tuple[str, ...]]:
    """The word sequences that a listed phrase stands for (`~` and `+` spelled out)."""
    plural = phrase.endswith("+")
    phrase = phrase.removesuffix("+")
    words = phrase.lower().split(" ")
    firsts = _forms(words[0][:-1]) if words[0].endswith("~") else [words[0]]
    found = []
    for first in firsts:
        base = " ".join([first, *words[1:]])
        spelled = [base]
        if plural:
            spelled.append(
                base[:-1] + "ies"
                if base.endswith("y") and base[-2] not in "aeiou"
                else base + ("es" if base.endswith(("s", "x", "ch", "sh")) else "s")
            )
        found += [tuple(words_of(form)) for form in spelled]
        if "'" in base:
            found += [tuple(words_of(form.replace("'", "’"))) for form in spelled]
    return found


def _add(trie: dict[str, object], phrase: str, cue: Cue) -> None:
    """Enters all forms of a phrase into the trie."""
    for form in variants(phrase):
        node: dict[str, object] = trie
        for word in form:
            child = node.setdefault(word, {})
            assert isinstance(child, dict)
            node = child
        ends = node.setdefault("", [])
        assert isinstance(ends, list)
        if cue not in ends:
            ends.append(cue)


def _read_metrics(file: LexiconFile) -> tuple[dict[str, MetricEntry], list[tuple[str, Cue]]]:
    """The metrics of a file and their (phrase, cue) pairs. Raises LexiconError."""
    entries, cues = {}, []
    for name, entry in toml(file).items():
        line = file.line_of(f"[{name}]")
        if name not in {metric.value for metric in Metric}:
            raise file.error(line, f"unknown metric {name!r}; allowed: {', '.join(metric.value for metric in Metric)}")
        if not isinstance(entry, dict):
            raise file.error(file.line_of(name), f"{name} must be a section [{name}] with dims and cues")
        missing = [key for key in ("dims", "cues") if not isinstance(entry.get(key), list)]
        if missing:
            raise file.error(line, f'{name} lacks {" and ".join(missing)}, each a list such as dims = ["money"]')
        unknown = set(entry) - {"dims", "count", "per", "subject", "cues", "limits"}
        if unknown:
            raise file.error(line, f"unknown keys {', '.join(sorted(unknown))} of {name}")
        wrong = {str(dimension) for dimension in entry["dims"]} - DIMENSIONS
        if wrong:
            raise file.error(
                line,
                f"unknown dimensions {', '.join(sorted(wrong))} of {name}; allowed: {', '.join(sorted(DIMENSIONS))}",
            )
        try:
            limits = tuple((str(unit), float(least), float(most)) for unit, least, most in entry.get("limits", ()))
        except (TypeError, ValueError) as problem:
            raise file.error(line, f"limits of {name} must be lists of a unit and two numbers ({problem})") from problem
        entries[name] = MetricEntry(
            name, frozenset(entry["dims"]), entry.get("count"), entry.get("per"), entry.get("subject", "any"), limits
        )
        cues += [(phrase, Cue("metric", name, phrase)) for phrase in entry["cues"]]
    return entries, cues


def _read_groups(file: LexiconFile) -> list[tuple[str, Cue]]:
    """The (phrase, cue) pairs of a file of named lists. Raises LexiconError."""
    cues = []
    for kind, phrases in toml(file).items():
        if not isinstance(phrases, list):
            raise file.error(file.line_of(kind), f"{kind} must be a list of phrases")
        cues += [(phrase, Cue(kind, "", phrase)) for phrase in phrases]
    return cues


def load_cues(metrics: Iterable[str] = ()) -> CueLexicon:
    """The packaged cues, with the user's own metrics files (paths) merged in. Raises LexiconError."""
    return _load(tuple(str(path) for path in metrics))


@lru_cache(maxsize=8)
def _load(own_metrics: tuple[str, ...]) -> CueLexicon:
    """The packaged cues and those of the named files, read once."""
    trie: dict[str, object] = {}
    entries: dict[str, MetricEntry] = {}
    for file in (packaged("metrics.toml"), *(own(path) for path in own_metrics)):
        found, cues = _read_metrics(file)
        entries |= {name: _merge(entries.get(name), entry) for name, entry in found.items()}
        for phrase, cue in cues:
            _checked(file, trie, phrase, cue)
    for name in ("status.toml", "directions.toml"):
        file = packaged(name)
        for phrase, cue in _read_groups(file):
            _checked(file, trie, phrase, cue)
    return CueLexicon(entries, trie)


def _merge(old: MetricEntry | None, new: MetricEntry) -> MetricEntry:
    """What two files say of one metric, the later one added to the earlier."""
    if old is None:
        return new
    return MetricEntry(
        new.name, old.dims | new.dims, new.count or old.count, new.per or old.per, new.subject, old.limits + new.limits
    )


def _checked(file: LexiconFile, trie: dict[str, object], phrase: str, cue: Cue) -> None:
    """Enters a phrase; raises LexiconError for an empty one."""
    if not isinstance(phrase, str) or not phrase.strip("~+ "):
        raise LexiconError(f"{file.name}: an empty cue under {cue.value or cue.kind}")
    _add(trie, phrase, cue)


def match_cues(trie: dict[str, object], words: Sequence[str]) -> list[tuple[int, int, Cue]]:
    """(first word, one past the last, cue) of every cue phrase, the longest at each place and kind.

    A shorter phrase of the same kind and value inside a longer one is not reported.
    """
    found: list[tuple[int, int, Cue]] = []
    get = trie.get
    count = len(words)
    for at, word in enumerate(words):
        node: Any = get(word)
        if node is None:
            continue
        depth = at + 1
        ends = [(depth, cue) for cue in node[""]] if "" in node else []
        while depth < count:
            node = node.get(words[depth])
            if node is None:
                break
            depth += 1
            if "" in node:
                ends += [(depth, cue) for cue in node[""]]
        if len(ends) > 1:
            ends = list({(cue.kind, cue.value): (stop, cue) for stop, cue in ends}.values())
        for stop, cue in ends:
            found.append((at, stop, cue))
    return found
