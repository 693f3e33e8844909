"""Vocabulary of the article files: claims, names and periods, written without counting characters.

`from goldlib import *` gives `c` (a claim by its quote), `n` (a mention of a name), and the
periods `y`, `h`, `q`, `m`, `by`. `../build.py` finds the offsets and validates.
"""

from __future__ import annotations

import calendar

Bounds = tuple[str | None, str | None]

__all__ = ["by", "c", "h", "m", "n", "q", "y"]


def m(year: int, month: int) -> Bounds:
    """A month."""
    return f"{year}-{month:02d}-01", f"{year}-{month:02d}-{calendar.monthrange(year, month)[1]:02d}"


def q(year: int, quarter: int) -> Bounds:
    """A calendar quarter."""
    return m(year, 3 * quarter - 2)[0], m(year, 3 * quarter)[1]


def h(year: int, half: int) -> Bounds:
    """A calendar half."""
    return m(year, 6 * half - 5)[0], m(year, 6 * half)[1]


def y(year: int) -> Bounds:
    """A calendar year."""
    return f"{year}-01-01", f"{year}-12-31"


def by(year: int) -> Bounds:
    """A deadline at the end of a year."""
    return None, f"{year}-12-31"


def c(
    quote: str,
    metric: object,
    low: float | None,
    unit: object,
    high: float | str | None = "same",
    *,
    nth: int = 0,
    company: object = None,
    product: object = None,
    role: object = "level",
    per: object = None,
    p: Bounds = (None, None),
    status: object = "actual",
    superseded: bool = False,
) -> dict[str, object]:
    """One claim, found by the nth occurrence (from 0) of its quote; a list holds answers that are all accepted."""
    return {
        "quote": quote,
        "nth": nth,
        "company": company,
        "product": product,
        "metric": metric,
        "role": role,
        "low": low,
        "high": low if high == "same" else high,
        "unit": unit,
        "per": per,
        "period_start": p[0],
        "period_end": p[1],
        "status": status,
        "superseded": superseded,
    }


def n(quote: str, label: str, canonical: str | None = None, *, nth: int = 0) -> dict[str, object]:
    """One mention of a company or product, the nth occurrence (from 0) of its quote."""
    return {"quote": quote, "nth": nth, "label": label, "canonical": canonical or quote}
