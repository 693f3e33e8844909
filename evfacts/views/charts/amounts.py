"""Amounts of money in one currency."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from evfacts.display import shown_number, shown_period, shown_value
from evfacts.errors import InputError
from evfacts.table import ClaimsTable
from evfacts.views.charts.drawing import SHORT_NUMBERS, heading, inline, named, rows_of
from evfacts.views.charts.picture import Palette, Picture, altair


def money(
    table: ClaimsTable, currency: str = "USD", *, metric: str | Sequence[str] | None = None, top: int = 15
) -> Picture:
    """The largest amounts of money, all in one currency at the rate of each claim's day.

    Args:
        table: the claims.
        currency: ISO 4217 code.
        metric: which metrics; all by default.
        top: how many amounts.

    Raises:
        InputError: where there is nothing to draw.
    """
    chosen = table.where(role="level", superseded=False, per=None, **({} if metric is None else {"metric": metric}))
    frame = chosen.money_in("EUR" if currency == "USD" else currency)
    if currency == "USD":
        filled = {claim.claim_id: claim.value_usd for claim in chosen.money_in("USD")}
        frame["value_usd"] = frame["claim_id"].map(filled)
    column = f"value_{currency.lower()}"
    frame = frame[frame[column].notna() & (frame[column] != 0) & frame["company"].notna()]
    claims = {claim.claim_id: claim for claim in chosen}
    rows: list[dict[str, Any]] = []
    seen: list[tuple[str, str, float]] = []
    for row in rows_of(frame.assign(size=frame[column].abs()).sort_values("size", ascending=False)):
        value = float(getattr(row, column))
        # $88 million and 635 million yuan of one company are one amount told twice
        if any(
            (company, kind) == (row.company, row.metric) and math.isclose(value, other, rel_tol=0.03)
            for company, kind, other in seen
        ):
            continue
        seen.append((row.company, row.metric, value))
        claim = claims[row.claim_id]
        printed = "" if claim.unit == currency else f"  ({shown_value(claim)})"
        period = shown_period(claim.period_start, claim.period_end)
        rows.append(
            {
                "who": f"{row.company}: {row.metric.replace('_', ' ')}{f', {period}' if period else ''}",
                "key": row.claim_id,
                "value": abs(value),
                "words": _words(value, currency, printed),
                "status": claim.status,
            }
        )
        if len(rows) == top:
            break
    if not rows:
        raise InputError(f"no amount of money of a company that can be told in {currency}")
    names = {row["key"]: row["who"] for row in rows}
    title = f"The largest amounts in {currency}"
    wide = max(row["value"] for row in rows) > 100 * min(row["value"] for row in rows)

    def draw(colours: Palette) -> Any:
        alt = altair()
        statuses = ["actual", "plan", "target", "forecast"]
        used = [one for one in statuses if any(row["status"] == one for row in rows)]
        base = alt.Chart(inline(rows)).encode(
            alt.Y(
                "key:N",
                title=None,
                sort=[row["key"] for row in rows],
                axis=alt.Axis(
                    labelExpr=named(names),
                    domain=False,
                    ticks=False,
                    labelColor=colours.ink,
                    labelLimit=320,
                ),
            ),
            alt.X(
                "value:Q",
                title=f"{currency}{', logarithmic' if wide else ''}",
                scale=alt.Scale(type="log" if wide else "linear", nice=True),
                axis=alt.Axis(labelExpr=SHORT_NUMBERS, tickCount=6),
            ),
        )
        colour = alt.Color(
            "status:N",
            title=None,
            scale=alt.Scale(domain=statuses, range=list(colours.series)),
            legend=alt.Legend(
                orient="top",
                symbolType="circle",
                values=used,
            ),
        )
        dots = base.mark_point(filled=True, size=90, opacity=1).encode(colour)
        words = base.mark_text(align="left", dx=9, fontSize=11, color=colours.ink).encode(text="words:N")
        return alt.layer(dots, words).properties(
            width=480, height=alt.Step(24), title=heading(title, "at the exchange rate of each figure's day")
        )

    return Picture(title, draw)


def _words(value: float, currency: str, printed: str) -> str:
    """An amount as a label; what was converted is told as about, with what the text printed."""
    rounded = shown_number(float(f"{abs(value):.3g}"))
    return f"{'≈ ' if printed else ''}{'−' if value < 0 else ''}{rounded} {currency}{printed}"
