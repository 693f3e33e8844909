"""What stands in and around runs of capitalised words, as features of the model."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from evfacts.names.document import Document
from evfacts.names.tagger.around import Around
from evfacts.names.tagger.runs import Group, Run, spelled
from evfacts.names.tagger.words import (
    beside,
    cues,
    known_before,
    lent_after,
    lent_before,
    listed_classes,
    make,
    near,
    neighbour,
    of_run,
    opening_cues,
    shape,
)
from evfacts.schema import Name

_AGE = re.compile(r",? \(?\d\d(?:,|\)| years)")
_SMALL = re.compile("[a-z]{3,}")
_MAX_POOLED = 12


@dataclass(slots=True)
class _Frame:
    """A run with its surroundings: the words without the known name before them, and the cues on both sides."""

    run: Run
    before: tuple[str, str, str]
    after: tuple[str, str, str]
    prior: tuple[str, ...]
    following: tuple[str, ...]
    case: str
    apposition: str | None
    classes: list[tuple[str, ...]]


class Featurizer:
    """Writes the features of the runs of one document: no word of a name itself, only its make and company.

    `common` are words seen in small letters, `others` words seen in the names of persons and places.
    """

    def __init__(
        self, document: Document, names: Sequence[Name], common: Collection[str], others: Collection[str]
    ) -> None:
        self.document = document
        self.around = Around(document, names)
        self.common = common
        self.others = others
        self._known = {word for name in names for word in name.text.split(" ") if word[:1].isupper()}
        firms = {name.canonical for name in names if name.label == "COMPANY" and name.kind != "body"}
        self._density = min(len(firms), 4)
        self._classes: dict[str, tuple[str, ...]] = {}

    def write(self, runs: Sequence[Run], wanted: Sequence[Run] | None = None) -> None:
        """Fill in the features of all tokens, or of those of the wanted runs.

        All runs of the document are to be given in either case: the same word elsewhere lends its contexts.
        """
        chosen = runs if wanted is None else wanted
        counts = Counter([token.text for run in runs for token in run if not token.known and len(token.text) > 1])
        again = {token.text for run in chosen for token in run if counts[token.text] > 1}
        writing = set(map(id, chosen))
        pooled: dict[str, list[tuple[int, list[str]]]] = defaultdict(list)
        for run in runs:
            if id(run) in writing:
                frame = self._frame(run)
                self._write(run, frame)
            elif again and not again.isdisjoint([token.text for token in run]):
                frame = self._frame(run)
            else:
                continue
            for index, token in enumerate(frame.run):
                if token.text in again and "generic" not in frame.classes[index]:
                    groups, rare = self._context(frame, index)
                    context = [*spelled(groups), *rare, f"rlen={min(len(frame.run), 3)}", f"case={frame.case}"]
                    pooled[token.text].append((token.start, context))
        for run in chosen:
            for token in run:
                if token.known:
                    continue
                others = [
                    feats for start, feats in pooled.get(token.text, ())[: _MAX_POOLED + 1] if start != token.start
                ]
                lent = dict.fromkeys([name for feats in others for name in feats])
                token.rare = [*token.rare, f"seen={min(len(others), 3)}", *["d:" + name for name in lent]]

    def _frame(self, run: Run) -> _Frame:
        run = run[1:] if run[0].known else run
        around, start, end = self.around, run[0].start, run[-1].end
        before, after = around.before(start), around.after(end)
        return _Frame(
            run,
            before,
            after,
            cues("p", *before),
            cues("n", *after),
            self.document.line_case(start),
            around.apposition(end),
            [self._class(token.text) for token in run],
        )

    def _context(self, frame: _Frame, index: int) -> tuple[list[Group], list[str]]:
        """What stands right before and after a token, the other tokens of its run told by their classes."""
        groups: list[Group] = []
        rare: list[str] = []
        if index == 0:
            first, second, _ = frame.before
            groups.append((neighbour, ("p", first, frame.prior, None)))
            rare.append(f"p2={second}|{first}")
        else:
            groups.append((lent_before, (frame.classes[index - 1],)))
        if index + 1 == len(frame.run):
            first, second, _ = frame.after
            groups.append((neighbour, ("n", first, frame.following, frame.apposition)))
            rare.append(f"n2={first}|{second}")
        else:
            groups.append((lent_after, (frame.classes[index + 1],)))
        return groups, rare

    def _write(self, whole: Run, frame: _Frame) -> None:
        run, classes = frame.run, frame.classes
        before, after = frame.before[0], frame.after[0]
        shapes = [shape(token.text) for token in run]
        if whole[0].known:
            base = whole[0]
            base.groups = [(known_before, (base.known, tuple(shapes[:3]), classes[0]))]
            base.rare = [f"base={base.known}|rn={after}"]
        first = run[0].start
        opening = self.document.starts_sentence(first)
        count = len(run)
        age = _AGE.match(self.document.folded, run[-1].end) is not None
        whole_run: Group = (
            of_run,
            (frame.case, tuple(shapes[:4]), count, self.around.named(first), self._density, frame.apposition, age),
        )
        between = f"rpn={before}|{after}"
        for index, token in enumerate(run):
            alone = "one" if count == 1 else "first" if index == 0 else "last" if index + 1 == count else "mid"
            opens = opening and index == 0
            groups, rare = self._context(frame, index)
            sorts = classes[index]
            groups += [
                (
                    make,
                    (
                        shapes[index],
                        min(len(token.text), 9),
                        sorts,
                        alone,
                        "opening" if opens else frame.case,
                        min(count, 3),
                    ),
                ),
                whole_run,
                (near, ("p", before, frame.prior, sorts)),
                (near, ("n", after, frame.following, sorts)),
            ]
            if opens:
                groups.append((opening_cues, (frame.following,)))
            if index > 0:
                groups.append((beside, ("p", shapes[index - 1], shapes[index], classes[index - 1])))
            if index + 1 < count:
                groups.append((beside, ("n", shapes[index], shapes[index + 1], classes[index + 1])))
            rare.append(between)
            token.groups, token.rare = groups, rare

    def _class(self, word: str) -> tuple[str, ...]:
        known = self._classes.get(word)
        if known is None:
            low = word.lower()
            found = listed_classes(word)
            if self._in_small_letters(low):
                found = (*found, "small")
            if low in self.common:
                found = (*found, "common")
            if word in self.others:
                found = (*found, "other")
            if word in self._known:
                found = (*found, "known")
            known = self._classes[word] = found or ("unknown",)
        return known

    def _in_small_letters(self, low: str) -> bool:
        """Whether the text has the word in small letters, by itself or with a hyphen behind it."""
        folded = self.document.folded
        at = folded.find(low)
        if at < 0 or _SMALL.fullmatch(low) is None:
            return False
        while at >= 0:
            stop = at + len(low)
            if not (at and (folded[at - 1].isalnum() or folded[at - 1] in "_-")) and not (
                stop < len(folded) and "a" <= folded[stop] <= "z"
            ):
                return True
            at = folded.find(low, at + 1)
        return False
