"""What part of the claims could be checked, and with what outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from evfacts.errors import InputError
from evfacts.schema import Finding
from evfacts.table import ClaimsTable, FindingsTable
from evfacts.views.charts.drawing import heading, inline
from evfacts.views.charts.picture import Palette, Picture, altair


def checked(table: ClaimsTable, findings: FindingsTable | Iterable[Finding], *, top: int = 12) -> Picture:
    """What part of the claims was checked, confirmed and contradicted: in all and by metric.

    A claim is contradicted if one finding at least says so, else confirmed if one says that,
    else undecided if there is any finding; else nothing could be set beside it.

    Args:
        table: the claims.
        findings: what `crosscheck` gave for them.
        top: how many metrics, those with most claims first.

    Raises:
        InputError: where there are no claims.
    """
    rank = {"inconsistent": 3, "consistent": 2, "undecided": 1}
    outcome: dict[str, int] = {}
    for finding in findings:
        for claim_id in finding.claims:
            outcome[claim_id] = max(outcome.get(claim_id, 0), rank.get(finding.verdict, 0))
    counts: Counter[tuple[str, int]] = Counter()
    for claim in table:
        for group in ("all claims", claim.metric.replace("_", " ")):
            counts[group, outcome.get(claim.claim_id, 0)] += 1
    if not counts:
        raise InputError("there are no claims to draw")
    sizes: Counter[str] = Counter()
    for (group, _), count in counts.items():
        sizes[group] += count
    order = [group for group, _ in sorted(sizes.items(), key=lambda one: (-one[1], one[0]))][: top + 1]
    names = {3: "contradicted", 2: "confirmed", 1: "undecided", 0: "not checked"}
    rows = [
        {
            "group": f"{group} ({sizes[group]:,})",
            "outcome": names[level],
            "place": place,
            "part": counts[group, level] / sizes[group],
            "words": f"{counts[group, level] / sizes[group]:.0%}"
            if counts[group, level] / sizes[group] >= 0.06
            else "",
        }
        for group in order
        for place, level in enumerate((2, 3, 1, 0))
        if counts[group, level]
    ]
    title = "Claims confirmed, contradicted and not checked"

    def draw(colours: Palette) -> Any:
        alt = altair()
        domain = ["confirmed", "contradicted", "undecided", "not checked"]
        used = [one for one in domain if any(row["outcome"] == one for row in rows)]
        base = alt.Chart(inline(rows)).encode(
            alt.Y(
                "group:N",
                title=None,
                sort=[f"{group} ({sizes[group]:,})" for group in order],
                axis=alt.Axis(domain=False, ticks=False, labelColor=colours.ink),
            ),
            alt.X(
                "part:Q",
                title="part of the claims",
                stack="zero",
                axis=alt.Axis(format="%", grid=False),
                scale=alt.Scale(domain=[0, 1]),
            ),
            alt.Order("place:Q"),
        )
        bars = base.mark_bar(height=17).encode(
            alt.Color(
                "outcome:N",
                title=None,
                legend=alt.Legend(orient="top", values=used),
                scale=alt.Scale(
                    domain=domain,
                    range=[colours.confirmed, colours.contradicted, colours.undecided, colours.unchecked],
                ),
            )
        )
        words = (
            alt.Chart(inline(_middles(rows)))
            .mark_text(fontSize=10.5)
            .encode(
                alt.Y("group:N", sort=[f"{group} ({sizes[group]:,})" for group in order]),
                alt.X("middle:Q"),
                text="words:N",
                color=alt.condition("datum.outcome == 'not checked'", alt.value(colours.ink), alt.value(colours.page)),
            )
        )
        return alt.layer(bars, words).properties(width=520, height=alt.Step(25), title=heading(title))

    return Picture(title, draw)


def _middles(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with where the middle of each part is, for its label."""
    sofar: Counter[str] = Counter()
    out = []
    for row in rows:
        before = float(sofar[row["group"]])
        sofar[row["group"]] += row["part"]
        out.append(row | {"middle": before + row["part"] / 2})
    return out


def _percent(part: float) -> str:
    """The label of a part; none where it would not fit in."""
    return f"{part:.0%}" if part >= 0.06 else ""
