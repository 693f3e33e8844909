"""Amounts that stand in apposition with the same amount in another currency: they are kept or dropped together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evfacts.claims.dimensions import dimension_of
from evfacts.claims.state import Decided

_BETWEEN = re.compile(
    r"\s*[(\[/,–—-]?\s*(?:or|about|around|some|roughly|nearly|almost|approximately|over|more than|"
    r"equal to|equivalent to|i\.e\.|ca\.?|[=≈~])?\s*(?:about|around)?\s*",
    re.IGNORECASE,
)


def restated_with(text: str, figures: Sequence[Decided]) -> list[Decided | None]:
    """For each figure, in the order of the text, the one beside it that states it in another currency, if any."""
    partners: list[Decided | None] = [None] * len(figures)
    for number in range(len(figures) - 1):
        one, other = figures[number], figures[number + 1]
        if (
            one.quantity is not None
            and other.quantity is not None
            and other.start - one.end <= 24
            and one.unit != other.unit
            and dimension_of(one.quantity) == "money" == dimension_of(other.quantity)
            and _BETWEEN.fullmatch(text, one.end, max(one.end, other.start))
        ):
            partners[number] = partners[number] or other
            partners[number + 1] = one
    return partners
