"""Runs all checks: article by article, then across articles by company, metric and period."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from pathlib import Path

from evfacts.checks.agreement import check_echoes, check_restated
from evfacts.checks.columns import check_columns
from evfacts.checks.currency import check_fx
from evfacts.checks.facts import Fact, Sheet, by_document, sheets_of, status_group
from evfacts.checks.growth import check_growth
from evfacts.checks.outlets import check_outlets, check_undated
from evfacts.checks.plausible import check_plausible
from evfacts.checks.products import check_products
from evfacts.checks.reference import Reference, check_reference
from evfacts.checks.report import CONSISTENT, Report
from evfacts.checks.revision import (
    check_chain,
    check_events,
    check_goals,
    check_periods,
    check_replaced,
    check_results,
    check_superseded,
)
from evfacts.checks.shares import check_shares
from evfacts.checks.stories import Stories
from evfacts.checks.sums import check_sums
from evfacts.checks.units import check_units
from evfacts.checks.values import key_of
from evfacts.rates import Rates
from evfacts.schema import Claim, Finding


def run(claims: Sequence[Claim], rates: Rates, reference: str | Path | None) -> list[Finding]:
    """The findings over a set of claims: each article's own, then those that join articles."""
    report = Report()
    table = Reference.read(reference) if reference is not None else None
    documents = by_document(claims)
    first = 0
    stories = Stories()
    meeting: dict[tuple[Hashable, ...], list[Fact]] = {}
    for doc_id, members in documents.items():
        facts = []
        for sheet in sheets_of(members, first):
            check_article(sheet, rates, report)
            if table is not None:
                check_reference(sheet.facts, table, report)
            facts += sheet.facts
        first += len(members)
        if len(documents) > 1:
            stories.add(doc_id, facts)
            for fact in facts:
                if fact.company is not None:
                    meeting.setdefault(key_of(fact), []).append(fact)
    check_archive(meeting, stories, report)
    return report.findings


def check_article(sheet: Sheet, rates: Rates, report: Report) -> None:
    """All checks that need one article only."""
    report.mark()
    check_fx(sheet, rates, report)
    check_units(sheet, report)
    explained = check_shares(sheet, report)
    check_growth(sheet, report, explained)
    check_columns(sheet, report)
    taken = _members(sheet, report)
    check_products(sheet, report, taken)
    check_sums(sheet, report, taken)
    confirmed = frozenset(
        claim for finding in report.latest if finding.verdict == CONSISTENT for claim in finding.claims
    )
    check_restated(sheet.facts, confirmed, report)
    check_echoes(sheet.facts, report)
    check_superseded(sheet.facts, report)
    check_replaced(sheet, report)
    check_goals(sheet.facts, report)
    goals: dict[tuple[Hashable, ...], list[Fact]] = {}
    for fact in sheet.facts:
        if status_group(fact.claim) == "intent":
            goals.setdefault(key_of(fact), []).append(fact)
    for facts in goals.values():
        check_periods(facts, None, report)
    check_plausible(sheet.facts, report)


def _members(sheet: Sheet, report: Report) -> set[frozenset[int]]:
    """The sets of facts (by index) that the arithmetic findings of an article have explained so far."""
    index = {fact.claim.claim_id: fact.index for fact in sheet.facts}
    return {frozenset(index[claim] for claim in finding.claims) for finding in report.latest}


def check_archive(meeting: dict[tuple[Hashable, ...], list[Fact]], stories: Stories, report: Report) -> None:
    """All checks that join articles; `meeting` holds the facts of named companies by their key."""
    for facts in meeting.values():
        if facts[0].claim.doc_id == facts[-1].claim.doc_id:
            continue  # articles come one after the other: all facts are of one
        periods: dict[tuple[Hashable, ...], list[Fact]] = {}
        for fact in facts:
            periods.setdefault((fact.claim.period_start, fact.claim.period_end), []).append(fact)
        for members in periods.values():
            if members[0].claim.doc_id == members[-1].claim.doc_id:
                continue
            check_outlets(members, stories, report)
            if facts[0].event:
                continue
            goals = [fact for fact in members if status_group(fact.claim) == "intent"]
            if goals:
                check_chain(goals, stories, report)
                check_results(goals, [fact for fact in members if fact.claim.status == "actual"], report)
        check_undated(periods, report)
        if facts[0].event:
            check_events(facts, stories, report)
        else:
            goals = [fact for fact in facts if status_group(fact.claim) == "intent"]
            if len(goals) > 1 and goals[0].claim.doc_id != goals[-1].claim.doc_id:
                check_periods(goals, stories, report)
