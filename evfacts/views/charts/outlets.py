"""Who said what when."""

from __future__ import annotations

from typing import Any

from evfacts.display import shown_period
from evfacts.errors import InputError
from evfacts.money import amount
from evfacts.schema import Claim
from evfacts.table import ClaimsTable
from evfacts.views.charts.drawing import SHORT_NUMBERS, axis_unit, heading, inline, named, rows_of
from evfacts.views.charts.picture import Palette, Picture, altair


def outlets(table: ClaimsTable, claim: str | Claim) -> Picture:
    """Who said what when: all figures for the same thing as one claim, by outlet and day.

    The bar is what the printed digits leave open; red is what does not agree with the claim.

    Args:
        table: the claims.
        claim: a claim or its id.

    Raises:
        NoSuchEntryError: where no claim has that id.
        InputError: where the claim has no number.
    """
    frame = table.sources(claim)
    asked = claim if isinstance(claim, Claim) else next(one for one in table if one.claim_id == claim)
    known = {one.claim_id: one for one in table}
    centre = amount(asked)
    if centre is None:
        raise InputError("a dated event has no number to draw; `sources` lists who tells it")
    rows = []
    told: set[tuple[str, float]] = set()
    for row in rows_of(frame):
        one = known[row.claim_id]
        value = amount(one)
        if value is None or (one.doc_id, value) in told:
            continue
        told.add((one.doc_id, value))
        day = "" if one.published is None else f"{one.published:%-d %b %Y}  "
        low = one.printed_low if one.printed_low is not None else one.low
        high = one.printed_high if one.printed_high is not None else one.high
        rows.append(
            {
                "key": row.claim_id,
                "who": f"{day}{row.source or row.doc_id}",
                "value": value,
                "low": value if low is None else low,
                "high": value if high is None else high,
                "words": f"“{one.text}”" + (f", says {one.attribution}" if one.attribution else ""),
                "verdict": "agrees" if row.agrees else "differs",
            }
        )
    names = {row["key"]: row["who"] for row in rows}
    period = shown_period(asked.period_start, asked.period_end)
    subject = " ".join(part for part in (asked.company, asked.product) if part) or "The market"
    title = f"{subject}: {asked.metric.replace('_', ' ')}{f', {period}' if period else ''}"

    def draw(colours: Palette) -> Any:
        alt = altair()
        lows, highs = min(row["low"] for row in rows), max(row["high"] for row in rows)
        room = (highs - lows) * 0.15 or abs(centre) * 0.05 or 1.0
        base = alt.Chart(inline(rows)).encode(
            alt.Y(
                "key:N",
                title=None,
                sort=[row["key"] for row in rows],
                axis=alt.Axis(labelExpr=named(names), domain=False, ticks=False, labelColor=colours.ink),
            ),
            alt.Color(
                "verdict:N",
                title=None,
                scale=alt.Scale(domain=["agrees", "differs"], range=[colours.confirmed, colours.contradicted]),
                legend=alt.Legend(orient="top", symbolType="circle", symbolOpacity=1),
            ),
        )
        x = alt.X(
            "value:Q",
            title=axis_unit(asked.unit, asked.per),
            scale=alt.Scale(domain=[lows - room, highs + room], zero=False, nice=True),
            axis=alt.Axis(labelExpr=SHORT_NUMBERS, tickCount=6),
        )
        rule = alt.Chart(inline([{"value": centre}])).mark_rule(color=colours.soft, strokeDash=[4, 3]).encode(x)
        bars = base.mark_rule(strokeWidth=5, opacity=0.45, strokeCap="round").encode(alt.X("low:Q"), alt.X2("high:Q"))
        dots = base.mark_point(filled=True, size=95, opacity=1).encode(x)
        words = base.mark_text(align="left", dx=12, dy=-9, fontSize=11, color=colours.ink).encode(
            x, text="words:N", color=alt.value(colours.ink)
        )
        return alt.layer(rule, bars, dots, words).properties(
            width=480,
            height=alt.Step(40),
            title=heading(title, "who said what when; the broken line is the claim asked for"),
        )

    return Picture(title, draw)
