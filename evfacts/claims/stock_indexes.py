"""Percentages that are those of a stock index: news of shares compares with them, no claim is made of them."""

from __future__ import annotations

import re

_INDEX = (
    r"(?:S&P(?: 500)?|Nasdaq(?: Composite| 100)?|Dow(?: Jones)?(?: Industrial Average)?|Hang Seng(?: Tech| China)?"
    r"|FTSE(?: 100)?|Nikkei(?: 225)?|DAX|CAC(?: 40)?|Nifty(?: 50| Auto)?|(?:BSE )?Sensex|KOSPI|Kospi|CSI 300"
    r"|Stoxx(?: Europe)? 600|Russell 2000)"
)
_INDEX_BEFORE = re.compile(
    rf"\b{_INDEX}(?:['’]s)?(?: [Ii]ndex)?(?: (?:has|had|have|is|was|rose|fell|gained|lost|added|slipped|dropped"
    r"|climbed|up|down|by|about|around|nearly|risen|fallen|advanced|declined|jumped|a|some|more than)){0,4} $"
)
_INDEX_BEHIND = re.compile(
    r" (?:(?:rise|fall|gain|loss|drop|advance|decline|return|increase)s? )?(?:for|in|of|by|on) (?:the )?"
    rf"(?:broader |benchmark )?{_INDEX}\b"
)


def of_stock_index(text: str, start: int, end: int) -> bool:
    """Whether the percentage at `start` to `end` is that of an index ("against a gain of 0.3% for the S&P 500")."""
    before = text[max(0, start - 60) : start]
    return _INDEX_BEFORE.search(before) is not None or _INDEX_BEHIND.match(text, end) is not None
