"""Values, periods and rows in words, for terminals, notebooks and messages."""

from __future__ import annotations

import datetime as dt

from evfacts.schema import Claim, Finding

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def shown_number(value: float) -> str:
    """A number as news prints it: 635 million, 350,000, 22.7."""
    for size, name in _SCALES:
        if abs(value) >= size:
            return f"{_plain(value / size)} {name}"
    return _plain(value)


def _plain(value: float) -> str:
    text = f"{value:,.3f}" if abs(value) < 1_000 else f"{value:,.2f}"
    return text.rstrip("0").rstrip(".")


def shown_unit(unit: str | None, per: str | None = None) -> str:
    """The unit with its denominator: 'USD per kWh', '%', 'vehicle'."""
    name = {"percent": "%", "percentage_point": "pp", None: ""}.get(unit, unit) or ""
    return f"{name} per {per}".strip() if per else name


def shown_value(claim: Claim) -> str:
    """The value of a claim with its bounds and unit, as in '88 million USD' or '≥ 500 km'."""
    sign = "+" if claim.role == "change" else ""
    if claim.low is None and claim.high is None:
        number = "" if claim.unit == "date" else claim.text
    elif claim.low is None and claim.high is not None:
        number = f"{'<' if claim.approx == '<' else '≤'} {shown_number(claim.high)}"
    elif claim.high is None and claim.low is not None:
        number = f"{'>' if claim.approx == '>' else '≥'} {shown_number(claim.low)}"
    elif claim.low is not None and claim.high is not None and claim.low != claim.high:
        number = f"{shown_number(claim.low)} to {shown_number(claim.high)}"
    else:
        value = claim.low if claim.low is not None else 0.0
        number = f"{'~ ' if claim.approx == '~' else ''}{sign if value > 0 else ''}{shown_number(value)}"
    return f"{number} {shown_unit(claim.unit, claim.per)}".strip()


def shown_period(start: dt.date | None, end: dt.date | None) -> str:
    """A stretch of the calendar in short: '2024', 'Q2 2025', 'Jul 2025', 'by 2030-12-31'."""
    if start is None and end is None:
        return ""
    if start is None:
        return f"by {end}"
    if end is None:
        return f"since {start}"
    if start == end:
        return start.isoformat()
    last = (end + dt.timedelta(days=1)).day == 1
    if start.day == 1 and last and start.year == end.year:
        months = end.month - start.month + 1
        if months == 12:
            return str(start.year)
        if months == 6 and start.month in (1, 7):
            return f"H{1 if start.month == 1 else 2} {start.year}"
        if months == 3 and start.month in (1, 4, 7, 10):
            return f"Q{(start.month + 2) // 3} {start.year}"
        if months == 1:
            return f"{_MONTHS[start.month - 1]} {start.year}"
        return f"{_MONTHS[start.month - 1]}-{_MONTHS[end.month - 1]} {start.year}"
    if start.day == 1 and last:
        return f"{_MONTHS[start.month - 1]} {start.year} - {_MONTHS[end.month - 1]} {end.year}"
    return f"{start} to {end}"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def in_context(claim: Claim, width: int) -> str:
    """The words around a claim, on one line of at most `width` characters, cut at both ends where need be."""
    sentence, words = " ".join(claim.sentence.split()), " ".join(claim.text.split())
    if len(sentence) <= width:
        return sentence
    at = max(sentence.find(words), 0)
    start = min(max(at - (width - len(words)) // 2, 0), len(sentence) - width)
    shown = sentence[start : start + width]
    if start > 0:
        shown = "…" + shown[1:]
    if start + width < len(sentence):
        shown = shown[:-1] + "…"
    return shown


def claim_cells(claim: Claim, width: int | None = None) -> tuple[str, ...]:
    """A claim for reading: company, product, metric, value, period, status, sentence, document.

    The metric of a change has a Δ before it, that of a share a %; the status of a superseded
    figure says "old". With `width` the sentence is cut to what stands around the claim.
    """
    metric = {"change": "Δ ", "share": "% "}.get(claim.role, "") + claim.metric
    status = f"{claim.status}, old" if claim.superseded else claim.status
    period = shown_period(claim.period_start, claim.period_end)
    sentence = " ".join(claim.sentence.split()) if width is None else in_context(claim, width)
    return (
        claim.company or "",
        claim.product or "",
        metric,
        shown_value(claim),
        period,
        status,
        sentence,
        claim.doc_id,
    )


def finding_cells(finding: Finding) -> tuple[str, ...]:
    """A finding for reading: kind, verdict, explanation, suggestion."""
    reason = f" ({finding.reason})" if finding.reason else ""
    return (finding.kind, finding.verdict + reason, finding.explanation, finding.suggestion or "")
