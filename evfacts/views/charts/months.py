"""Companies by month."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from evfacts.errors import InputError
from evfacts.table import ClaimsTable
from evfacts.views.charts.drawing import axis_unit, heading, inline, rows_of, short
from evfacts.views.charts.picture import Palette, Picture, altair

_MONTH = "timeFormat(datetime(toNumber(slice(datum.label, 0, 4)), toNumber(slice(datum.label, 5, 7)) - 1, 1), '%b %y')"


def companies_by_month(
    table: ClaimsTable, metric: str = "deliveries", *, companies: Sequence[str] | None = None, months: int = 12
) -> Picture:
    """A heat map of the figures of companies in the latest months for which there are any.

    Args:
        table: the claims.
        metric: what is measured.
        companies: which ones, by any of their names; without it the ten with most months.
        months: how many months at most.

    Raises:
        InputError: where there is nothing to draw.
    """
    chosen = table if companies is None else table.where(company=list(companies))
    frame = chosen.compare("company", metric=metric, product=None, region=None)
    cells: dict[tuple[str, str], dict[str, Any]] = {}
    claims = {claim.claim_id: claim for claim in chosen}
    for row in rows_of(frame):
        claim = claims[row.claims[0]]
        start, end = claim.period_start, claim.period_end
        if start is None or end is None or start.day != 1 or (start.year, start.month) != (end.year, end.month):
            continue
        if (end + dt.timedelta(days=1)).day != 1 or row.unit != frame["unit"].mode()[0]:
            continue
        cell = {"company": row.company, "month": f"{start:%Y-%m}", "value": row.value, "words": short(row.value)}
        cells.setdefault((row.company, cell["month"]), cell)
    kept = sorted({month for _, month in cells})[-months:]
    rows = [cell for cell in cells.values() if cell["month"] in kept]
    if not rows:
        raise InputError(f"no {metric} of whole months of a company to draw")
    if companies is None:
        often = Counter(cell["company"] for cell in rows)
        most = sorted(often, key=lambda one: (-often[one], -_largest(rows, one)))[:10]
        rows = [cell for cell in rows if cell["company"] in most]
    order = sorted({cell["company"] for cell in rows}, key=lambda one: -_largest(rows, one))
    kept = sorted({cell["month"] for cell in rows})
    title = f"{metric.replace('_', ' ').capitalize()} by company and month"
    unit = axis_unit(frame["unit"].mode()[0], None)

    def draw(colours: Palette) -> Any:
        alt = altair()
        base = alt.Chart(inline(rows)).encode(
            alt.X(
                "month:O",
                title=None,
                scale=alt.Scale(domain=kept),
                axis=alt.Axis(
                    labelAngle=0,
                    domain=False,
                    ticks=False,
                    orient="top",
                    labelExpr=_MONTH,
                ),
            ),
            alt.Y(
                "company:N",
                title=None,
                scale=alt.Scale(domain=order),
                axis=alt.Axis(domain=False, ticks=False, labelColor=colours.ink, labelFontSize=12),
            ),
        )
        heat = base.mark_rect(cornerRadius=3, stroke=colours.page, strokeWidth=3).encode(
            alt.Color("value:Q", legend=None, scale=alt.Scale(type="sqrt", range=list(colours.ramp)))
        )
        words = base.mark_text(fontSize=11, color=colours.ink).encode(text="words:N")
        return alt.layer(heat, words).properties(
            width=alt.Step(58),
            height=alt.Step(30),
            title=heading(title, f"{unit}; an empty place: no article tells it"),
        )

    return Picture(title, draw)


def _largest(rows: Iterable[dict[str, Any]], company: str) -> float:
    return max(float(cell["value"]) for cell in rows if cell["company"] == company)
