"""Goals, their revisions, and what came of them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

from evfacts.display import shown_number
from evfacts.errors import InputError
from evfacts.table import ClaimsTable
from evfacts.views.charts.drawing import SHORT_NUMBERS, axis_unit, heading, inline, rows_of, uncrowd
from evfacts.views.charts.picture import Palette, Picture, altair

_WIDTH, _HEIGHT = 640, 320


def targets(table: ClaimsTable, company: str, metric: str, **conditions: Any) -> Picture:
    """Goals and actual figures of a company over time; each line is a goal for one period, with its revisions.

    A goal holds from the day it was published until its period ends; the filled diamond is what
    came of it. Figures of periods without a goal are grey.

    Args:
        table: the claims.
        company: any name of the company.
        metric: what is measured.
        conditions: further ones, as `where` takes them (product="SU7").

    Raises:
        InputError: where there is nothing to draw.
    """
    frame = table.timeline(company, metric, **conditions)
    frame = frame[frame["published"].notna() & frame["period_end"].notna()]
    if frame.empty:
        raise InputError(f"no dated {metric} of {company} to draw; a figure needs a publishing date and a period")
    unit, per = Counter(zip(frame["unit"].fillna(""), frame["per"].fillna(""), strict=True)).most_common(1)[0][0]
    frame = frame[(frame["unit"].fillna("") == unit) & (frame["per"].fillna("") == per)]
    points = _points(frame)
    goals = [one for one in points if one["kind"] == "goal"]
    first, last = _days(points)
    _place_words(points, first, last)
    lines = goals + _ends(goals, last.isoformat())
    periods = [period for _, period in sorted({(one["until"], one["period"]) for one in goals})]
    name = next(claim.company for claim in table.where(company=company) if claim.company)
    title = f"{name}: {metric.replace('_', ' ')}, goals and what came of them"

    def draw(colours: Palette) -> Any:
        alt = altair()
        x = alt.X(
            "day:T",
            title="published",
            scale=alt.Scale(domain=[first.isoformat(), last.isoformat()]),
            axis=alt.Axis(format="%b %Y", grid=False, tickCount=8, labelOverlap=True),
        )
        y = alt.Y("value:Q", title=axis_unit(unit, per or None), axis=alt.Axis(labelExpr=SHORT_NUMBERS, tickCount=6))
        colour = alt.Color(
            "period:N",
            title="goal for",
            scale=alt.Scale(domain=periods, range=list(colours.series)),
            legend=alt.Legend(orient="top", symbolType="stroke", symbolStrokeWidth=3),
        )
        layers = []
        if goals:
            steps = alt.Chart(inline(lines)).encode(x, y, colour)
            layers.append(steps.mark_line(interpolate="step-after", strokeWidth=2.5, strokeDash=[7, 3]))
            given = alt.Chart(inline(goals)).encode(x, y, colour)
            layers.append(given.mark_point(filled=False, size=75, strokeWidth=2, fill=colours.page, opacity=1))
        for kind, mark in (
            ("reached", {"shape": "diamond", "size": 160}),
            ("other", {"shape": "circle", "size": 45, "color": colours.soft}),
        ):
            some = alt.Chart(inline([one for one in points if one["kind"] == kind])).encode(x, y)
            if any(one["kind"] == kind for one in points):
                shown = some.mark_point(filled=True, opacity=1, **mark)
                layers.append(shown.encode(colour) if kind == "reached" else shown)
        for side, align in ((1, "left"), (-1, "right")):
            words = alt.Chart(inline([one for one in points if one["side"] == side and one["words"]]))
            layers.append(
                # words of a goal stand above its line
                words.mark_text(align=align, dx=11 if side > 0 else -4, dy=0 if side > 0 else -13, fontSize=11).encode(
                    x,
                    y,
                    text="words:N",
                    color=alt.condition("datum.kind == 'other'", alt.value(colours.soft), alt.value(colours.ink)),
                )
            )
        return alt.layer(*layers).properties(
            width=_WIDTH,
            height=_HEIGHT,
            title=heading(title, "circle: a goal when it was given; diamond: the figure that its period ended with"),
        )

    return Picture(title, draw)


def _points(frame: Any) -> list[dict[str, Any]]:
    """One point a figure, goals first; what is told again, and unchanged goals, get no words of their own."""
    goals: list[dict[str, Any]] = []
    figures: list[dict[str, Any]] = []
    told: set[tuple[str, float]] = set()
    reached = {(row.period_end, row.actual) for row in rows_of(frame) if row.actual == row.actual}
    labels = {row.period_end: row.period for row in rows_of(frame) if row.status != "actual"}
    for row in rows_of(frame):
        words = shown_number(row.value)
        point = {
            "day": row.published.date().isoformat(),
            "value": row.value,
            "until": row.period_end.date().isoformat(),
            "period": row.period,
            "side": 1,
            "kind": "other",
            "words": f"{words} in {row.period}",
        }
        if row.revision == "earlier":
            continue
        if row.status != "actual":
            goals.append(point | {"kind": "goal", "side": -1, "words": "" if row.revision == "kept" else words})
            continue
        if (row.period, row.value) in told:
            continue
        told.add((row.period, row.value))
        if (row.period_end, row.value) in reached:
            point |= {"kind": "reached", "words": f"{words} reached", "period": labels[row.period_end]}
        figures.append(point)
    return goals + figures


def _days(points: list[dict[str, Any]]) -> tuple[dt.date, dt.date]:
    """First and last day of the chart, with room for words on both sides."""
    days = [dt.date.fromisoformat(one["day"]) for one in points]
    span = max(days) - min(days)
    return min(days) - max(span * 0.09, dt.timedelta(days=20)), max(days) + max(span * 0.15, dt.timedelta(days=60))


def _ends(goals: list[dict[str, Any]], edge: str) -> list[dict[str, Any]]:
    """A last point for each line: a goal holds until its period ends, or to the edge of the chart."""
    ends = []
    for period in dict.fromkeys(goal["period"] for goal in goals):
        final = [goal for goal in goals if goal["period"] == period][-1]
        ends.append(final | {"day": max(final["day"], min(final["until"], edge)), "words": ""})
    return ends


def _place_words(points: list[dict[str, Any]], first: dt.date, last: dt.date) -> None:
    """Take away words that would cover each other, those of what came of a goal last."""
    low = min([0.0, *(one["value"] for one in points)])
    high = max(one["value"] for one in points)
    for one in points:
        one["x"] = (dt.date.fromisoformat(one["day"]) - first) / (last - first)
        one["y"] = (one["value"] - low) / ((high - low) or 1) + (13 / _HEIGHT if one["kind"] == "goal" else 0)
    rank = {"reached": 0, "goal": 1, "other": 2}
    uncrowd(sorted(points, key=lambda one: rank[one["kind"]]), wide=6.2 / _WIDTH, high=13 / _HEIGHT)
