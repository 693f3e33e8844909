"""Tables of claims and of findings as HTML for notebooks: whole without scripts, sortable with them."""

from __future__ import annotations

import hashlib
import itertools
from typing import Any

from evfacts.display import claim_cells, shown_period, shown_unit, shown_value
from evfacts.money import amount
from evfacts.schema import Claim, Finding
from evfacts.table import ClaimsTable, FindingsTable, RecordTable
from evfacts.views.interactive import scripts
from evfacts.views.markup import (
    Mark,
    amount_in,
    colour_variables,
    css_class,
    escape,
    mark_rules,
    marked,
    safe_link,
    value_words,
)
from evfacts.views.sentences import by_sentence, claim_marks, differing_words, marks_by_claim, period_words

CLAIM_ROWS = 300
"""How many claims a notebook shows; `to_pandas()` has all."""

FINDING_CARDS = 40
"""How many findings a notebook shows, the worst first."""

# Checks that set figures of one thing beside each other, so that other words are what matters.
_SAME_THING = frozenset({"conflict", "agreement", "revision", "period"})
_VERDICTS = ("inconsistent", "undecided", "consistent")
_SIGNS = {"inconsistent": "✗", "undecided": "?", "consistent": "✓"}
_number = itertools.count(1)

_RULES = (
    ".evf{color:var(--evf-ink);color:var(--jp-content-font-color1,var(--evf-ink));"
    "font:14px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;text-align:left}"
    ".evf-scroll{overflow:auto;max-height:34rem}"
    ".evf table.evf-table{border-collapse:collapse;font-size:13px;margin:0;color:inherit;table-layout:auto}"
    ".evf table.evf-table th,.evf table.evf-table td{text-align:left!important;vertical-align:top;"
    "padding:.3em .55em;border:0;border-bottom:1px solid var(--evf-rule)}"
    ".evf table.evf-table thead th{position:sticky;top:0;z-index:1;background:var(--evf-band);color:var(--evf-ink);"
    "border-bottom:2px solid var(--evf-rule);white-space:nowrap}"
    ".evf table.evf-table tbody tr{background:transparent}"
    ".evf table.evf-table tbody tr:hover{background:color-mix(in srgb,var(--evf-band) 70%,transparent)}"
    ".evf table.evf-table td.evf-n{text-align:right!important;font-variant-numeric:tabular-nums;white-space:nowrap}"
    ".evf td.evf-s{min-width:17rem;max-width:30rem;white-space:normal;overflow-wrap:anywhere}"
    ".evf td.evf-short{white-space:nowrap}"
    ".evf .evf-soft,.evf figcaption{color:var(--evf-soft);color:var(--jp-content-font-color2,var(--evf-soft))}"
    ".evf a{color:var(--evf-company-line)}"
    ".evf table.evf-interactive tfoot th{padding:.2em .4em}"
    ".evf table.evf-interactive tfoot input{width:100%;min-width:3.5rem;box-sizing:border-box;font:inherit;"
    "font-size:12px;padding:.15em .35em;color:inherit;background:transparent;border:1px solid var(--evf-rule);"
    "border-radius:3px}"
    ".evf table.evf-interactive tfoot input::placeholder{color:inherit;opacity:.8;font-weight:400}"
    "@media print{.evf-scroll{overflow:visible;max-height:none}.evf .dt-layout-row:not(.dt-layout-table),"
    ".evf tfoot{display:none!important}.evf tr,.evf article{break-inside:avoid}}"
)
_CARD_RULES = (
    ".evf .evf-finding{border:1px solid var(--evf-rule);border-left:4px solid var(--evf-undecided-line);"
    "border-radius:4px;padding:.6em .9em;margin:.6em 0;max-width:76rem}"
    + "".join(f".evf .evf-finding.is-{one}{{border-left-color:var(--evf-{one}-line)}}" for one in _VERDICTS)
    + ".evf .evf-badge{display:inline-block;color:var(--evf-ink);border-radius:3px;padding:0 .5em;margin-right:.5em;"
    "font-weight:600;font-size:12.5px;border-bottom:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}"
    ".evf .evf-finding p{margin:.35em 0}.evf .evf-why{font-size:14.5px}"
    ".evf .evf-beside{display:flex;flex-wrap:wrap;gap:.6em;margin-top:.5em}"
    ".evf .evf-side{flex:1 1 17rem;min-width:0;border-top:1px solid var(--evf-rule);padding-top:.4em}"
    ".evf .evf-side blockquote{margin:.3em 0;padding:0;border:0;font-size:13.5px;color:inherit;overflow-wrap:anywhere}"
    ".evf .evf-side ul{margin:.2em 0;padding:0;list-style:none;font-size:13px}"
)


OUTER = "evf mathjax_ignore tex2jax_ignore"
"""Classes around each view: ours, and those that keep notebooks from reading "$88 … $95" as a formula."""


def style_sheet(rules: str = "") -> str:
    """The style element of the views: colours, marks, and further rules."""
    return f"<style>{colour_variables()}{mark_rules()}{_RULES}{rules}</style>"


def table_html(table: RecordTable[Any]) -> str:
    """A table as a notebook shows it; all that came from a text is escaped."""
    if isinstance(table, ClaimsTable):
        return claims_html(table)
    if isinstance(table, FindingsTable):
        return findings_html(table)
    raise TypeError(f"no view of {type(table).__name__}")


# claims


def claims_html(table: ClaimsTable) -> str:
    """A table of claims: names, value with unit, US dollars beside it, period, status, confidence, sentence, link."""
    claims = list(itertools.islice(table, CLAIM_ROWS))
    marks = marks_by_claim(claims)
    rows = [_claim_row(claim, marks.get(claim.claim_id, [])) for claim in claims]
    heads = ("company", "product", "metric", "value", "in USD", "period", "status", "confidence", "sentence", "article")
    # a column without a cell says nothing
    filled = [any(row[place][1] for row in rows) or head in ("metric", "value") for place, head in enumerate(heads)]
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one, kept in zip(heads, filled, strict=True) if kept)
    body = "".join(
        "<tr>" + "".join(cell for (cell, _), kept in zip(row, filled, strict=True) if kept) + "</tr>" for row in rows
    )
    table_id = _table_id(body)
    more = f", the first {CLAIM_ROWS:,} shown: to_pandas() has all" if len(table) > CLAIM_ROWS else ""
    refused = f"; {len(table.refused):,} documents refused (see .refused)" if table.refused else ""
    return (
        f'{style_sheet()}<div class="{OUTER}"><div class="evf-scroll"><table class="evf-table" id="{table_id}">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
        f'<p class="evf-soft">{_many(len(table), "claim")}{more}{refused}</p></div>' + scripts(table_id)
    )


def _claim_row(claim: Claim, marks: list[Mark]) -> list[tuple[str, bool]]:
    """The cells of a claim, each with whether it holds anything."""
    company, product, metric, shown, period, _, _, _ = claim_cells(claim)
    status = f"{claim.status}, replaced" if claim.superseded else claim.status
    usd = "" if claim.unit == "USD" else amount_in(claim.value_usd, shown_unit("USD", claim.per))
    rate = ""
    if usd and claim.fx_rate is not None:
        rate = f"1 {claim.unit} = {claim.fx_rate:.4g} USD on {claim.fx_date}, {claim.fx_source}"
    day = claim.period_end or claim.period_start
    sure = f"{claim.confidence:.0%}"
    return [
        _cell(company, "evf-short"),
        _cell(product, "evf-short"),
        _cell(metric, "evf-short"),
        _cell(shown, "evf-n", order=amount(claim)),
        _cell(usd, "evf-n", order=claim.value_usd, title=rate),
        _cell(period, "evf-short", order=None if day is None else day.isoformat()),
        _cell(status, "evf-short"),
        _cell(sure, "evf-n", order=claim.confidence, title=", ".join(claim.reasons)),
        (f'<td class="evf-s">{marked(claim.sentence, marks)}</td>', bool(claim.sentence)),
        (f'<td class="evf-short">{_article_link(claim)}</td>', True),
    ]


def _cell(text: str, kind: str, *, order: object = "", title: str = "") -> tuple[str, bool]:
    by = "" if order == "" else f' data-order="{escape("" if order is None else order)}"'
    tip = f' title="{escape(title)}"' if title else ""
    return f'<td class="{kind}"{by}{tip}>{escape(text)}</td>', bool(text)


def _article_link(claim: Claim) -> str:
    shown = claim.source or claim.doc_id
    name = safe_link(claim.url, shown) if claim.url else escape(shown)
    return name + (f' <span class="evf-soft">{claim.published}</span>' if claim.published else "")


def _table_id(content: str) -> str:
    """An id that no other table of the page has, whatever session made that."""
    return f"evf-{hashlib.sha256(content.encode('utf-8')).hexdigest()[:10]}-{next(_number)}"


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


# findings


def findings_html(table: FindingsTable) -> str:
    """Findings as cards, the worst first: verdict, explanation, and claim beside claim where they are known."""
    known = {} if table.claims is None else {claim.claim_id: claim for claim in table.claims}
    rank = {verdict: place for place, verdict in enumerate(_VERDICTS)}
    findings = sorted(table, key=lambda one: (rank.get(one.verdict, len(rank)), -one.severity))
    cards = "".join(
        finding_card(one, [known[key] for key in one.claims if key in known]) for one in findings[:FINDING_CARDS]
    )
    counts = ", ".join(
        f"{sum(one.verdict == verdict for one in findings):,} {verdict}"
        for verdict in _VERDICTS
        if any(one.verdict == verdict for one in findings)
    )
    more = f", the worst {FINDING_CARDS} shown" if len(findings) > FINDING_CARDS else ""
    summary = f"{_many(len(findings), 'finding')}{': ' if counts else ''}{counts}{more}"
    return f'{style_sheet(_CARD_RULES)}<div class="{OUTER}"><p class="evf-soft">{summary}</p>{cards}</div>'


def finding_card(finding: Finding, claims: list[Claim]) -> str:
    """One finding as a card."""
    verdict = finding.verdict if finding.verdict in _VERDICTS else "undecided"
    name = finding.kind if finding.outcome is None else f"{finding.kind}: {finding.outcome}"
    lines = [
        f'<p><span class="evf-badge {css_class(verdict)}">{_SIGNS[verdict]} {escape(finding.verdict)}</span>'
        f'<span class="evf-soft">{escape(name)}</span></p>',
        f'<p class="evf-why">{escape(finding.explanation)}</p>',
    ]
    if finding.suggestion:
        lines.append(f"<p><b>What would fit:</b> {escape(finding.suggestion.removeprefix('fits '))}</p>")
    if finding.reason and finding.verdict == "undecided":
        lines.append(f'<p class="evf-soft">Undecided: {escape(finding.reason)}</p>')
    sides = _sides(finding, claims)
    beside = f'<div class="evf-beside">{sides}</div>' if sides else ""
    return f'<article class="evf-finding is-{verdict}">{"".join(lines)}{beside}</article>'


def _sides(finding: Finding, claims: list[Claim]) -> str:
    """The claims, those of one sentence together, side by side; what differs is marked."""
    groups = by_sentence(claims)
    first = groups[0][0].sentence if groups else ""
    compared = finding.kind in _SAME_THING
    values = compared and len({shown_value(claim) for claim in claims}) > 1
    periods = compared and len({(claim.period_start, claim.period_end) for claim in claims}) > 1
    out = []
    for place, group in enumerate(groups):
        marks: list[Mark] = []
        if compared and len(groups) > 1:
            # the first is set beside the second, every other beside the first
            other = groups[1][0].sentence if place == 0 else first
            marks = differing_words(group[0].sentence, other)[0]
            if not marks and periods:
                marks = period_words(group)
        items = "".join(f"<li>{_claim_line(claim, values, periods)}</li>" for claim in group)
        out.append(
            f'<div class="evf-side"><div class="evf-soft">{_article_link(group[0])}</div>'
            f"<blockquote>{marked(group[0].sentence, [*marks, *claim_marks(group)])}</blockquote><ul>{items}</ul></div>"
        )
    return "".join(out)


def _claim_line(claim: Claim, values: bool, periods: bool) -> str:
    """A claim in a line; `values` and `periods` say whether these differ in its finding."""
    subject = " ".join(part for part in (claim.company, claim.product) if part)
    metric = {"change": "change of ", "share": "share of "}.get(claim.role, "") + claim.metric.replace("_", " ")
    status = "" if claim.status == "actual" else f" ({claim.status})"
    parts = []
    for words, differs in (
        (value_words(claim, period=False) if claim.unit != "date" else "", values),
        (shown_period(claim.period_start, claim.period_end), periods),
    ):
        if words and differs:
            parts.append(f'<span class="evf-mark {css_class("difference")}">{escape(words)}</span>')
        elif words:
            parts.append(f"<b>{escape(words)}</b>")
    return f"{escape(subject)}{': ' if subject else ''}{escape(metric)} {', '.join(parts)}{escape(status)}"
