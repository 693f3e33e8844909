"""What must hold for any input: no exception, claims inside the text, bounds in order, finite numbers, known values."""

from __future__ import annotations

import math
import re
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

import evfacts
from evfacts.claims.settings import Settings
from evfacts.lexicons.measures import measures
from evfacts.refused import fault_of
from evfacts.schema import Article, CheckKind, Claim, Finding, Metric, Role, SectionKind, Status, Verdict
from tests.benchmarks.fuzz_inputs import Hostile

FIXED, PER_CHARACTER = 0.05, 0.001
"""Most CPU seconds that an input may take: so much in any case, and so much for each of its characters."""
HANG = 120
"""Seconds after which an input is taken to hang."""
_NO_NUMBER = re.compile(r"\b(?:nan|inf|infinity|none)\b", re.IGNORECASE)
_APPROX = frozenset({"=", "~", ">", "<", ">=", "<="})
_EACH = frozenset({"share", "100km", "year", "vehicle", "day", "month", "week", "hour", "station", "quarter"})


class Broken(AssertionError):
    """A property that does not hold; `kind` names it in a few words, without the values."""

    def __init__(self, kind: str, detail: object = "") -> None:
        super().__init__(f"{kind}: {detail}" if detail else kind)
        self.kind = kind


@cache
def _settings(country: str | None) -> Settings:
    return Settings(country=country)


@cache
def _units() -> frozenset[str]:
    known = measures()
    return frozenset({*known.currencies, *known.units, "date", "percentage_point", "item"})


def check(hostile: Hostile) -> tuple[int, int, int, float]:
    """Read an input and test all that must hold: (characters, claims, findings, CPU seconds). Raises Broken."""
    articles = [Article(f"a{at}", text, published=hostile.published) for at, text in enumerate(hostile.texts)]
    begin = time.process_time()
    with _alarm():
        table = evfacts.extract(articles, settings=_settings(hostile.country))
        findings = evfacts.crosscheck(table)
    seconds = time.process_time() - begin
    texts = {article.doc_id: article.text for article in articles if fault_of(article) is None}
    require(len(table.refused) == len(articles) - len(texts), "refused without a fault", table.refused)
    ids = set()
    for claim in table:
        _check_claim(claim, texts[claim.doc_id])
        require(claim.claim_id not in ids, "two claims with one id", claim)
        ids.add(claim.claim_id)
    for finding in findings:
        _check_finding(finding, ids, " ".join(texts.values()))
    characters = sum(map(len, hostile.texts))
    require(seconds <= FIXED + PER_CHARACTER * characters, "too slow", f"{seconds:.2f} s for {characters} characters")
    return characters, len(table), len(findings), seconds


def require(holds: object, kind: str, detail: object = "") -> None:
    """Raise Broken unless it holds."""
    if not holds:
        raise Broken(kind, detail)


def _check_claim(claim: Claim, text: str) -> None:
    require(0 <= claim.start < claim.end <= len(text), "span outside of the text", claim)
    require(text[claim.start : claim.end] == claim.text, "span and text differ", claim)
    numbers = (claim.low, claim.high, claim.value, claim.printed_low, claim.printed_high, claim.confidence)
    require(all(one is None or math.isfinite(one) for one in numbers), "a number that is not finite", claim)
    require(claim.low is None or claim.high is None or claim.low <= claim.high, "low above high", claim)
    ends = claim.printed_low, claim.printed_high
    require(None in ends or ends[0] <= ends[1], "printed_low above printed_high", claim)  # type: ignore[operator]
    days = claim.period_start, claim.period_end
    require(None in days or days[0] <= days[1], "period ends before it starts", claim)  # type: ignore[operator]
    require(claim.metric in set(Metric), "unknown metric", claim)
    require(claim.role in set(Role), "unknown role", claim)
    require(claim.status in set(Status), "unknown status", claim)
    require(claim.section in set(SectionKind), "unknown section", claim)
    require(claim.approx in _APPROX, "unknown approx", claim)
    require(claim.unit is None or claim.unit in _units(), "unknown unit", claim)
    require(claim.per is None or claim.per in _EACH or claim.per in _units(), "unknown denominator", claim)
    require(set(claim.candidates) <= measures().currencies, "unknown candidate", claim)
    require(0 <= claim.confidence <= 1, "confidence beyond 0 to 1", claim)
    require(claim.company is None or claim.company.strip(), "empty company", claim)
    require(claim.product is None or claim.product.strip(), "empty product", claim)
    if claim.unit == "date":
        require(days != (None, None), "an event without a day", claim)
    else:
        require(claim.low is not None or claim.high is not None, "no bound", claim)


def _check_finding(finding: Finding, ids: set[str], texts: str) -> None:
    require(finding.kind in set(CheckKind), "unknown kind of finding", finding)
    require(finding.verdict in set(Verdict), "unknown verdict", finding)
    require(finding.claims and set(finding.claims) <= ids, "finding without its claims", finding)
    require(len(set(finding.claims)) == len(finding.claims), "a claim twice in a finding", finding)
    numbers = (finding.expected, finding.observed, finding.tolerance, finding.severity)
    require(all(one is None or math.isfinite(one) for one in numbers), "a finding's number is not finite", finding)
    require(0 <= finding.severity <= 1, "severity beyond 0 to 1", finding)
    require(finding.explanation.strip(), "finding without explanation", finding)
    # "20 NaN mins" may be the text's own words: only what no text says is a number gone wrong
    told = {word.lower() for word in _NO_NUMBER.findall(finding.explanation)}
    own = {word.lower() for word in _NO_NUMBER.findall(texts)}
    require(told <= own, "no number in an explanation", finding)
    require(finding.verdict != Verdict.UNDECIDED or finding.reason, "undecided without reason", finding)


@contextmanager
def _alarm() -> Iterator[None]:
    """Ends what hangs, where the system can (not on Windows, not in a thread)."""
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def hang(*_: object) -> None:
        raise Broken("hangs", f"more than {HANG} s")

    before = signal.signal(signal.SIGALRM, hang)
    signal.alarm(HANG)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def failure_of(hostile: Hostile) -> tuple[str, str] | None:
    """(kind, message) of what goes wrong with an input; None where all is well. A slow one is tried three times."""
    for _ in range(3):
        try:
            check(hostile)
        except Broken as problem:
            found = problem.kind, str(problem)[:2_000]
            if problem.kind != "too slow":
                return found
        except Exception as problem:  # whatever is raised is what we look for
            return _where(problem), repr(problem)[:2_000]
        else:
            return None
    return found


def _where(problem: BaseException) -> str:
    """Kind of an exception and the line of evfacts that raised it."""
    place = problem.__traceback__
    name = "?"
    while place is not None:
        code = place.tb_frame.f_code
        if "evfacts" in code.co_filename and "benchmarks" not in code.co_filename:
            name = f"{code.co_filename.rsplit('evfacts/', 1)[-1]}:{place.tb_lineno} {code.co_name}"
        place = place.tb_next
    return f"{type(problem).__name__} at {name}"


def minimal(hostile: Hostile, kind: str, tries: int = 600) -> Hostile:
    """A small input that fails in the same way: lines, then words, then characters are left out while it does."""
    left = tries

    def fails(one: Hostile) -> bool:
        nonlocal left
        left -= 1
        found = failure_of(one)
        return found is not None and found[0] == kind

    for change in ({"texts": hostile.texts[:1]}, {"texts": hostile.texts[1:]}, {"country": None}, {"published": None}):
        smaller = _with(hostile, **change)
        if smaller != hostile and smaller.texts and fails(smaller):
            hostile = smaller
    for at in range(len(hostile.texts)):
        for split in (_lines, _words, list):
            pieces = split(hostile.texts[at])
            size = len(pieces)
            while size >= 1 and left > 0:
                kept, first = pieces, 0
                while first < len(kept) and left > 0:
                    shorter = kept[:first] + kept[first + size :]
                    if fails(_text(hostile, at, "".join(shorter))):
                        kept = shorter
                    else:
                        first += size
                size = size // 2 if len(kept) == len(pieces) or size == 1 else min(size, len(kept))
                pieces = kept
            hostile = _text(hostile, at, "".join(pieces))
    return hostile


_lines: Callable[[str], list[str]] = lambda text: text.splitlines(keepends=True)  # noqa: E731
_words: Callable[[str], list[str]] = lambda text: re.findall(r"\S*\s*", text)[:-1]  # noqa: E731


def _with(hostile: Hostile, **change: object) -> Hostile:
    import dataclasses

    return dataclasses.replace(hostile, **change)  # type: ignore[arg-type]


def _text(hostile: Hostile, at: int, text: str) -> Hostile:
    return _with(hostile, texts=(*hostile.texts[:at], text, *hostile.texts[at + 1 :]))
