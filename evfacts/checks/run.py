"""Runs all checks: article by article, then across articles."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from evfacts.checks.currency import check_fx
from evfacts.checks.facts import Sheet, by_document
from evfacts.checks.growth import check_growth
from evfacts.checks.products import check_products
from evfacts.checks.report import Report
from evfacts.checks.shares import check_shares
from evfacts.checks.sums import check_sums
from evfacts.checks.units import check_units
from evfacts.rates import Rates
from evfacts.schema import Claim, Finding


def run(claims: Sequence[Claim], rates: Rates, reference: str | Path | None) -> list[Finding]:
    """The findings over a set of claims."""
    report = Report()
    first = 0
    for members in by_document(claims).values():
        sheet = Sheet(members, first)
        first += len(members)
        before = len(report.findings)
        check_fx(sheet, rates, report)
        check_units(sheet, report)
        check_growth(sheet, report)
        check_shares(sheet, report)
        taken = _members(sheet, report, before)
        check_products(sheet, report, taken)
        check_sums(sheet, report, taken)
    return report.findings


def _members(sheet: Sheet, report: Report, before: int) -> set[frozenset[int]]:
    """The sets of facts (by index) that the arithmetic findings of an article have explained so far."""
    index = {fact.claim.claim_id: fact.index for fact in sheet.facts}
    return {frozenset(index[claim] for claim in finding.claims) for finding in report.findings[before:]}
