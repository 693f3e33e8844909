"""Runs of capitalised words that no list knows, and what stands in and around them, as features."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from evfacts.lexicons.naming import Naming, load_naming
from evfacts.names.document import Document
from evfacts.names.tagger.words import beside, cues, listed_classes, make, mark, shape
from evfacts.schema import Name

_TOKEN = (
    r"(?:[A-Z]|[a-z]{1,2}(?=[A-Z])|\d+(?=[A-Z]))[A-Za-z0-9]*"
    r"(?:(?:-(?=[A-Z0-9])|[.&](?=[A-Za-z0-9])|'(?!s\b)(?=[A-Za-z]))[A-Za-z0-9]+)*\+?"
)
_NUMBER = r"#?\d{1,3}(?:\+|(?=s\b))?(?!(?!s\b)[\w%]|[.,:/-]\d| ?%)"
_RUN = re.compile(rf"(?<![\w&/'$€£-])(?:{_TOKEN})(?: (?:& )?(?:{_TOKEN}|e-[A-Za-z]+|{_NUMBER}))*")
_AROUND = re.compile(r"[^\W\d_][\w&'+-]*|[$€£¥₹]?\d[\d.,]*|\n|[^\w\s]")
_AGE = re.compile(r",? \(?\d\d(?:,|\)| years)")
_DIGIT = re.compile(r"\d")
_MAX_TOKENS = 10
_MAX_POOLED = 12
_WINDOW = 60


@dataclass(slots=True)
class Token:
    """A word of a run with its features."""

    start: int
    end: int
    text: str
    known: str = ""
    """Label of a name that is known already and that the run may make longer ('Ola' of 'Ola Electric')."""
    features: list[str] = field(default_factory=list)


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
        words = match.group().split(" ")
        index = bisect_left(starts, stop) - 1
        if index < 0 or names[index].end <= at:
            for word in words:
                run.append(Token(at, at + len(word), word))
                at += len(word) + 1
            runs.append(run)
            continue
        for word in words:
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
    cut = (run[at : at + _MAX_TOKENS] for run in runs for at in range(0, len(run), _MAX_TOKENS))
    return [run for run in cut if any(not token.known and token.text[0].isalpha() for token in run)]


@dataclass(slots=True)
class _Frame:
    """A run with its surroundings: the words without the known name before them, and the cues on both sides."""

    run: Run
    before: list[str]
    after: list[str]
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
        self.names = names
        self.naming: Naming = load_naming()
        self.common = common
        self.others = others
        self._starts = [name.start for name in names]
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
                    context = self._context(frame, index)
                    context += (f"rlen={min(len(frame.run), 3)}", f"case={frame.case}")
                    pooled[token.text].append((token.start, context))
        for run in chosen:
            for token in run:
                if token.known:
                    continue
                others = [
                    feats for start, feats in pooled.get(token.text, ())[: _MAX_POOLED + 1] if start != token.start
                ]
                token.features.append(f"seen={min(len(others), 3)}")
                if others:
                    token.features.extend(sorted({"d:" + name for feats in others for name in feats}))

    def _frame(self, run: Run) -> _Frame:
        run = run[1:] if run[0].known else run
        before, after = self._before(run[0].start), self._after(run[-1].end)
        return _Frame(
            run,
            before,
            after,
            cues("p", *before),
            cues("n", *after),
            self.document.line_case(run[0].start),
            self._apposition(run[-1].end),
            [self._class(token.text) for token in run],
        )

    def _context(self, frame: _Frame, index: int) -> list[str]:
        """What stands right before and after a token, the other tokens of its run told by their classes."""
        context: list[str] = []
        if index == 0:
            before = frame.before
            context.append(f"p={before[0]}")
            context.append(f"p2={before[1]}|{before[0]}")
            context.extend(frame.prior)
        else:
            context.extend(["p:" + name for name in frame.classes[index - 1] if name in _LENT_BEFORE])
        if index + 1 == len(frame.run):
            after = frame.after
            context.append(f"n={after[0]}")
            context.append(f"n2={after[0]}|{after[1]}")
            context.extend(frame.following)
            if frame.apposition:
                context.append(f"appos={frame.apposition}")
        else:
            context.extend(["n:" + name for name in frame.classes[index + 1] if name not in _NOT_LENT_AFTER])
        return context

    def _write(self, whole: Run, frame: _Frame) -> None:
        document = self.document
        run, before, after, classes = frame.run, frame.before, frame.after, frame.classes
        shapes = [shape(token.text) for token in run]
        if whole[0].known:
            base = whole[0]
            base.features = [f"base={base.known}", f"base={base.known}|{shapes[0]}"]
            base.features.extend([f"base={base.known}|{name}" for name in classes[0]])
            base.features.append(f"base={base.known}|{'_'.join(shapes[:3])}")
            base.features.append(f"base={base.known}|rn={after[0]}")
        first, last = run[0], run[-1]
        opening = document.starts_sentence(first.start)
        count = len(run)
        run_features = [
            f"case={frame.case}",
            f"rp={before[0]}",
            f"rn={after[0]}",
            f"rpn={before[0]}|{after[0]}",
            f"rshape={'_'.join(shapes[:4])}",
            f"rlen={min(count, 5)}",
            *["r" + cue for cue in frame.prior],
            *["r" + cue for cue in frame.following],
        ]
        run_features.extend(self._surroundings(first.start))
        if frame.apposition:
            run_features.append(f"appos={frame.apposition}")
        if _AGE.match(document.folded, last.end):
            run_features.append("age")
        near = [*frame.prior, *frame.following, f"rp={before[0]}", f"rn={after[0]}", f"rlen={min(count, 3)}"]
        for index, token in enumerate(run):
            alone = "one" if count == 1 else "first" if index == 0 else "last" if index + 1 == count else "mid"
            place = "opening" if opening and index == 0 else frame.case
            features = list(make(shapes[index], min(len(token.text), 9), classes[index], alone, place))
            features.extend(run_features)
            sort = "+".join(classes[index])
            features.extend([f"{sort}|{cue}" for cue in near])
            if index == 0:
                if opening:
                    features.append("opening")
            else:
                features.extend(beside("p", shapes[index - 1], shapes[index], classes[index - 1]))
            if index + 1 < count:
                features.extend(beside("n", shapes[index], shapes[index + 1], classes[index + 1]))
            features.extend(self._context(frame, index))
            if opening and index == 0:
                features.extend([f"opening|{name}" for name in frame.following])
            token.features = features

    def _surroundings(self, offset: int) -> list[str]:
        """Which known names the sentence and the document have: where there are some, others are less needed."""
        begin, stop = self.document.sentence_start(offset), self.document.sentence_end(offset)
        low, high = bisect_left(self._starts, begin), bisect_left(self._starts, stop)
        here = {name.label for name in self.names[low:high] if name.kind != "body"}
        return [f"sentence={'+'.join(sorted(here)) or 'none'}", f"document={self._density}"]

    def _covering(self, start: int, end: int) -> Name | None:
        index = bisect_left(self._starts, end) - 1
        if index >= 0 and self.names[index].end > start:
            return self.names[index]
        return None

    def _mark(self, word: str, name: Name | None) -> str:
        if name is not None:
            return "<B>" if name.kind == "body" else f"<{name.label[0]}>"
        return mark(word)

    def _before(self, start: int) -> list[str]:
        """The three words before a place, nearest first; a known name counts as one."""
        folded = self.document.folded
        low = max(0, start - _WINDOW)
        # Four words back are enough most times; a space parts words, so that what follows it is cut as in the whole.
        near = start - 1
        for _ in range(4):
            near = folded.rfind(" ", low, near)
            if near < 0:
                break
        marks = self._marks_before(near, start) if near >= 0 else []
        if len(marks) < 3 and "<br>" not in marks:
            marks = self._marks_before(low, start)
        return [*marks, "<br>", "<br>", "<br>"][:3]

    def _marks_before(self, low: int, start: int) -> list[str]:
        marks: list[str] = []
        last: Name | None = None
        for match in reversed(list(_AROUND.finditer(self.document.folded, low, start))):
            name = self._covering(match.start(), match.end())
            if name is not None and name is last:
                continue
            last = name
            word = match.group()
            if word == "\n":
                marks.append("<br>")
                break
            marks.append(self._mark(word, name))
            if len(marks) == 3:
                break
        return marks

    def _after(self, end: int) -> list[str]:
        """The three words after a place, nearest first."""
        marks: list[str] = []
        last: Name | None = None
        folded = self.document.folded
        at = end
        if folded.startswith("'s ", end) or folded.startswith("' ", end):
            marks.append("'s")
            at = end + (3 if folded[end + 1] == "s" else 2)
        for match in _AROUND.finditer(folded, at, min(len(folded), end + _WINDOW)):
            name = self._covering(match.start(), match.end())
            if name is not None and name is last:
                continue
            last = name
            word = match.group()
            if word == "\n":
                break
            marks.append(self._mark(word, name))
            if len(marks) == 3:
                break
        return [*marks, "<br>", "<br>", "<br>"][:3]

    def _apposition(self, end: int) -> str | None:
        """What ', a maker of' or '(a scooter' right after makes of a name."""
        folded, naming = self.document.folded, self.naming
        match = _APPOSED.match(folded, end)
        if match is None:
            return None
        for word in _LOWER.findall(match.group(1)):
            if word in naming.people:
                return "person"
            if word in naming.firm_cues or word in naming.company_nouns:
                return "firm"
            if word in naming.sites:
                return "site"
            if word in naming.vehicle_nouns:
                return "vehicle"
        return "whose" if match.group().lstrip(" ,(").startswith(("whose", "which")) else "other"

    def _class(self, word: str) -> tuple[str, ...]:
        known = self._classes.get(word)
        if known is None:
            low = word.lower()
            found = list(listed_classes(word))
            if self._in_small_letters(low):
                found.append("small")
            if low in self.common:
                found.append("common")
            if word in self.others:
                found.append("other")
            if word in self._known:
                found.append("known")
            known = self._classes[word] = tuple(found) or ("unknown",)
        return known

    def _in_small_letters(self, low: str) -> bool:
        """Whether the text has the word in small letters, by itself or with a hyphen behind it."""
        if _SMALL.fullmatch(low) is None:
            return False
        folded = self.document.folded
        at = folded.find(low)
        while at >= 0:
            stop = at + len(low)
            if not (at and (folded[at - 1].isalnum() or folded[at - 1] in "_-")) and not (
                stop < len(folded) and "a" <= folded[stop] <= "z"
            ):
                return True
            at = folded.find(low, at + 1)
        return False


_SMALL = re.compile("[a-z]{3,}")
_LENT_BEFORE = frozenset({"first", "place", "bodyword", "people"})
_NOT_LENT_AFTER = frozenset({"unknown", "small", "common", "generic"})


_APPOSED = re.compile(
    r"(?:, | \(|, \(| [–—-]+ )(?:a|an|the|one of|its|their|whose|which|now|maker|owner|operator) ([^,.;:()\n]{0,60})"
)
_LOWER = re.compile(r"[a-z]+(?:-[a-z]+)*")
