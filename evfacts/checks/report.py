"""Findings in the making: one place builds them, drops repeats and keeps the order."""

from __future__ import annotations

from collections.abc import Sequence

from evfacts.checks.facts import Fact
from evfacts.schema import Finding, Verdict, finding_id

CONSISTENT, INCONSISTENT, UNDECIDED = Verdict.CONSISTENT, Verdict.INCONSISTENT, Verdict.UNDECIDED


class Report:
    """Collects the findings of a run."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._mark = 0
        self._seen: set[tuple[str, frozenset[str]]] = set()

    def mark(self) -> None:
        """Remember this point: `latest` are the findings from here on."""
        self._mark = len(self.findings)

    @property
    def latest(self) -> list[Finding]:
        """The findings since the last mark."""
        return self.findings[self._mark :]

    def add(
        self,
        kind: str,
        verdict: Verdict,
        facts: Sequence[Fact],
        explanation: str,
        *,
        expected: float | None = None,
        observed: float | None = None,
        tolerance: float | None = None,
        severity: float | None = None,
        suggestion: str | None = None,
        outcome: str | None = None,
        reason: str | None = None,
    ) -> None:
        """Record a finding unless the same claims were reported under the same kind."""
        claims = tuple(fact.claim.claim_id for fact in facts)
        key = (kind, frozenset(claims))
        if key in self._seen:
            return
        self._seen.add(key)
        if severity is None:
            severity = _severity(verdict, expected, observed)
        self.findings.append(
            Finding(
                finding_id=finding_id(kind, claims),
                kind=kind,
                verdict=str(verdict),
                claims=claims,
                explanation=explanation,
                expected=_clean(expected),
                observed=_clean(observed),
                tolerance=_clean(tolerance),
                severity=round(min(1.0, max(0.0, severity)), 4),
                suggestion=suggestion,
                outcome=outcome,
                reason=reason,
                sources=len({fact.claim.duplicate_of or fact.claim.doc_id for fact in facts}),
            )
        )


def _severity(verdict: Verdict, expected: float | None, observed: float | None) -> float:
    """How far off, from 0 (within tolerance) towards 1 (a factor of two or more)."""
    if verdict is not INCONSISTENT or expected is None or observed is None:
        return 0.0 if verdict is not INCONSISTENT else 0.5
    size = max(abs(expected), abs(observed))
    return 0.3 + 0.7 * min(1.0, 2 * abs(expected - observed) / size) if size else 0.3


def _clean(value: float | None) -> float | None:
    """Twelve significant digits, so that sums of floats print the same on every machine."""
    return None if value is None else float(f"{value:.12g}")
