"""Runs of capitalised words that no list knows, and what stands in and around them, as features."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from evfacts.lexicons.naming import Naming, load_naming
from evfacts.names.cues import NOT_CODE
from evfacts.names.document import Document, fold_letters
from evfacts.schema import Name

_TOKEN = (
    r"(?:[A-Z]|[a-z]{1,2}(?=[A-Z])|\d+(?=[A-Z]))[A-Za-z0-9]*"
    r"(?:(?:-(?=[A-Z0-9])|[.&](?=[A-Za-z0-9])|'(?!s\b)(?=[A-Za-z]))[A-Za-z0-9]+)*\+?"
)
_NUMBER = r"#?\d{1,3}(?:\+|(?=s\b))?(?!(?!s\b)[\w%]|[.,:/-]\d| ?%)"
_RUN = re.compile(rf"(?<![\w&/'$€£-])(?:{_TOKEN})(?: (?:& )?(?:{_TOKEN}|e-[A-Za-z]+|{_NUMBER}))*")
_AROUND = re.compile(r"[^\W\d_][\w&'+-]*|[$€£¥₹]?\d[\d.,]*|\n|[^\w\s]")
_SHAPES = re.compile(r"[A-Z]+|[a-z]+|\d+")
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


def national(word: str) -> bool:
    """Whether a word is the adjective of a country, or its plural for the people ('Canadians')."""
    nationalities = load_naming().nationalities
    return word in nationalities or (word.endswith("s") and word[:-1] in nationalities)


def number_of(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text holds a digit."""
    return _DIGIT.search(text, start, end) is not None


def find_runs(document: Document, names: Sequence[Name]) -> list[Run]:
    """The runs of capitalised words of a text outside of the names that are known already.

    A known name right before a run is its first token.
    """
    starts = [name.start for name in names]
    runs: list[Run] = []
    for match in _RUN.finditer(document.folded):
        run: Run = []
        at = match.start()
        for word in match.group().split(" "):
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
        self._words = set(re.findall(r"(?<![\w-])[a-z]{3,}", document.folded))
        self._known = {word for name in names for word in name.text.split(" ") if word[:1].isupper()}
        firms = {name.canonical for name in names if name.label == "COMPANY" and name.kind != "body"}
        self._density = min(len(firms), 4)
        self._classes: dict[str, list[str]] = {}

    def write(self, runs: Sequence[Run]) -> None:
        """Fill in the features of all tokens."""
        pooled: dict[str, list[tuple[int, list[str]]]] = defaultdict(list)
        for run in runs:
            self._write(run, pooled)
        for run in runs:
            for token in run:
                if token.known:
                    continue
                others = [feats for start, feats in pooled[token.text][: _MAX_POOLED + 1] if start != token.start]
                token.features.append(f"seen={min(len(others), 3)}")
                if others:
                    token.features.extend(sorted({"d:" + name for feats in others for name in feats}))

    def _write(self, run: Run, pooled: dict[str, list[tuple[int, list[str]]]]) -> None:
        document = self.document
        if run[0].known:
            base, *run = run
            base.features = [f"base={base.known}", f"base={base.known}|{shape(run[0].text)}"]
            base.features.extend(f"base={base.known}|{name}" for name in self._class(run[0].text))
            base.features.append(f"base={base.known}|{'_'.join(shape(token.text) for token in run[:3])}")
            base.features.append(f"base={base.known}|rn={self._after(run[-1].end)[0]}")
        first, last = run[0], run[-1]
        case = document.line_case(first.start)
        opening = document.starts_sentence(first.start)
        before = self._before(first.start)
        after = self._after(last.end)
        classes = [self._class(token.text) for token in run]
        shapes = [shape(token.text) for token in run]
        prior, following = self._cues(before, "p"), self._cues(after, "n")
        apposition = self._apposition(last.end)
        run_features = [
            f"case={case}",
            f"rp={before[0]}",
            f"rn={after[0]}",
            f"rpn={before[0]}|{after[0]}",
            f"rshape={'_'.join(shapes[:4])}",
            f"rlen={min(len(run), 5)}",
            *(f"r{cue}" for cue in prior),
            *(f"r{cue}" for cue in following),
        ]
        run_features.extend(self._surroundings(first.start))
        if apposition:
            run_features.append(f"appos={apposition}")
        if _AGE.match(document.folded, last.end):
            run_features.append("age")
        count = len(run)
        cues = [*prior, *following, f"rp={before[0]}", f"rn={after[0]}", f"rlen={min(count, 3)}"]
        for index, token in enumerate(run):
            alone = "one" if count == 1 else "first" if index == 0 else "last" if index + 1 == count else "mid"
            features = ["bias", f"pos={alone}", f"shape={shapes[index]}", f"pos={alone}|shape={shapes[index]}"]
            features.append(f"len={min(len(token.text), 9)}")
            features.extend(classes[index])
            features.extend(f"{alone}|{name}" for name in classes[index])
            features.extend(run_features)
            sort = "+".join(classes[index])
            place = "opening" if opening and index == 0 else case
            features.append(f"sort={sort}")
            features.append(f"sort={sort}|{alone}|{place}")
            features.append(f"sort={sort}|{shapes[index]}")
            features.extend(f"{sort}|{cue}" for cue in cues)
            context: list[str] = []
            if index == 0:
                context.append(f"p={before[0]}")
                context.append(f"p2={before[1]}|{before[0]}")
                context.extend(prior)
                if opening:
                    features.append("opening")
            else:
                context.extend(
                    "p:" + name for name in classes[index - 1] if name in {"first", "place", "bodyword", "people"}
                )
                features.append(f"ps={shapes[index - 1]}")
                features.append(f"ps={shapes[index - 1]}|{shapes[index]}")
                features.extend("p:" + name for name in classes[index - 1])
            if index + 1 == count:
                context.append(f"n={after[0]}")
                context.append(f"n2={after[0]}|{after[1]}")
                context.extend(following)
                if apposition:
                    context.append(f"appos={apposition}")
            else:
                context.extend(
                    "n:" + name for name in classes[index + 1] if name not in {"unknown", "small", "common", "generic"}
                )
                features.append(f"ns={shapes[index + 1]}")
                features.append(f"ns={shapes[index]}|{shapes[index + 1]}")
                features.extend("n:" + name for name in classes[index + 1])
            features.extend(context)
            if opening and index == 0:
                features.extend(f"opening|{name}" for name in following)
            token.features = features
            if len(token.text) > 1 and "generic" not in classes[index]:
                pooled[token.text].append((token.start, [*context, f"rlen={min(count, 3)}", f"case={case}"]))

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

    def _mark(self, word: str, start: int, end: int) -> str:
        name = self._covering(start, end)
        if name is not None:
            return "<B>" if name.kind == "body" else f"<{name.label[0]}>"
        first = word[0]
        if first.isalpha():
            if first.islower():
                return word
            low = word.lower()
            if low in self.naming.generic:
                return low
            if low in _folded_places() or national(word):
                return "<L>"
            return "<U>"
        if first.isdigit():
            return "<n>"
        if word[-1].isdigit():
            return "<m>"
        return word

    def _before(self, start: int) -> list[str]:
        """The three words before a place, nearest first; a known name counts as one."""
        low = max(0, start - _WINDOW)
        marks: list[str] = []
        last: Name | None = None
        for match in reversed(list(_AROUND.finditer(self.document.folded, low, start))):
            name = self._covering(match.start(), match.end())
            if name is not None and name is last:
                continue
            last = name
            if match.group() == "\n":
                marks.append("<br>")
                break
            marks.append(self._mark(match.group(), match.start(), match.end()))
            if len(marks) == 3:
                break
        return [*marks, "<br>", "<br>", "<br>"][:3]

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
            if match.group() == "\n":
                break
            marks.append(self._mark(match.group(), match.start(), match.end()))
            if len(marks) == 3:
                break
        return [*marks, "<br>", "<br>", "<br>"][:3]

    def _cues(self, marks: list[str], side: str) -> list[str]:
        """Classes of the nearest words on one side."""
        naming, cues = self.naming, []
        word = marks[0]
        near = marks[1] if word in {"'s", ",", "(", '"', "“", "the", "a", "an", "its"} else ""
        for at, low in ((side, word), (side + "2", near)):
            if not low:
                continue
            if low in naming.firm_cues:
                cues.append(at + ":firm")
            if low in naming.body_cues or low in naming.body_words:
                cues.append(at + ":body")
            if low in naming.vehicle_nouns:
                cues.append(at + ":vehicle")
            if low in naming.people:
                cues.append(at + ":people")
            if low in naming.sites:
                cues.append(at + ":site")
            if side == "p":
                if low in naming.product_leads:
                    cues.append(at + ":lead")
            else:
                if low in naming.company_verbs:
                    cues.append(at + ":verb")
                if low in naming.company_deeds:
                    cues.append(at + ":deed")
                if low in naming.company_goods:
                    cues.append(at + ":goods")
                if low in naming.product_followers:
                    cues.append(at + ":follower")
        if marks[0] in {",", "and", "or", "&", "/"}:
            cues.append(f"{side}list={marks[1] if marks[1][0] == '<' else 'w'}")
        if "<C>" in marks:
            cues.append(side + "near=C")
        if "<P>" in marks:
            cues.append(side + "near=P")
        return cues

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

    def _class(self, word: str) -> list[str]:
        known = self._classes.get(word)
        if known is None:
            known = self._classes[word] = self._class_of(word)
        return known

    def _class_of(self, word: str) -> list[str]:
        naming, low = self.naming, word.lower()
        found = []
        if low in naming.generic:
            found.append("generic")
        if low in naming.firm_words:
            found.append("firmword")
        if low in naming.firm_words_weak:
            found.append("firmweak")
        if low in naming.extensions:
            found.append("extension")
        if low in naming.body_words:
            found.append("bodyword")
        if low in _folded_places():
            found.append("place")
        if national(word):
            found.append("nationality")
        if low in naming.first_names:
            found.append("first")
        if low in naming.people:
            found.append("people")
        if low in naming.not_products:
            found.append("notproduct")
        if low in naming.vehicle_nouns:
            found.append("vehicle")
        if low in naming.company_verbs:
            found.append("verb")
        if low in naming.sites:
            found.append("site")
        if naming.trims.fullmatch(" " + word):
            found.append("trim")
        if NOT_CODE.fullmatch(word):
            found.append("notcode")
        if low in self._words:
            found.append("small")
        if low in self.common:
            found.append("common")
        if word in self.others:
            found.append("other")
        if word in self._known:
            found.append("known")
        return found or ["unknown"]


_APPOSED = re.compile(
    r"(?:, | \(|, \(| [–—-]+ )(?:a|an|the|one of|its|their|whose|which|now|maker|owner|operator) ([^,.;:()\n]{0,60})"
)
_LOWER = re.compile(r"[a-z]+(?:-[a-z]+)*")


@lru_cache(maxsize=1)
def _folded_places() -> frozenset[str]:
    return frozenset(fold_letters(place) for place in load_naming().places)


def shape(word: str) -> str:
    """The make of a word: 'Xx', 'XX', 'Xx9', 'Xx-Xx'."""
    parts = []
    for match in _SHAPES.finditer(word):
        part = match.group()
        one = "9" if part[0].isdigit() else "X" if part[0].isupper() else "x"
        parts.append(one * min(len(part), 2) if one == "X" else one)
    joined = "".join(parts)
    return joined + ("-" if "-" in word else "") + ("&" if "&" in word else "") + ("." if "." in word else "")
