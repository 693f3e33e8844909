"""The period grammar on arbitrary and hostile text: never raises, keeps its promises, stays linear."""

from __future__ import annotations

import time
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evfacts.grammar.calendar_patterns import EDGES, NOUNS, OTHERS, RELATIVE, SAME, fold, tokens
from evfacts.grammar.periods import find_periods, shifted
from evfacts.lexicons.calendar import calendar

GLUE = [
    " ",
    "  ",
    "\n",
    "-",
    " - ",
    "–",
    ", ",
    ".",
    "'s ",
    "/",
    "",
    " of ",
    " to ",
    " the ",
    " and ",
    " by ",
    " from ",
    " a ",
]
WORDS = [
    *calendar().months, *calendar().short_months, *calendar().weekdays, *calendar().seasons, *calendar().ordinals,
    *calendar().counts, *calendar().holidays, *RELATIVE, *SAME, *NOUNS, *EDGES, *OTHERS, "FY26", "Q1", "1H25", "9MFY25",
    "2024", "2024-25", "2025-07-31", "31", "30", "29", "1", "'25", "03/04/2025", "31.02.2024", "ago", "earlier",
    "ended",
    "through", "between", "2020s", "FY", "CY24", "half-year", "year-end", "so far", "date", "not", "before", "later",
]  # fmt: skip
DATES = st.none() | st.dates()


@st.composite
def calendar_talk(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.sampled_from(WORDS), max_size=12))
    return "".join(
        draw(st.sampled_from([word, word.title(), word.upper()])) + draw(st.sampled_from(GLUE)) for word in words
    )


@settings(max_examples=250, deadline=None)
@given(
    st.text() | calendar_talk(),
    DATES,
    st.sampled_from([None, "IN", "JP", "us", "XX", ""]),
    st.none() | st.integers(1, 12),
)
def test_any_text(text: str, published: date | None, country: str | None, start: int | None) -> None:
    last = 0
    for period in find_periods(text, published, country=country, fiscal_year_start=start):
        assert last <= period.start < period.end <= len(text)
        assert text[period.start : period.end] == period.text
        assert (period.kind == "relative") == (period.shift is not None)
        if period.shift:
            shifted(date(2025, 1, 1), date(2025, 12, 31), period.shift)
        if period.period_start and period.period_end:
            assert period.period_start <= period.period_end
        last = period.end


@settings(max_examples=150, deadline=None)
@given(st.text() | calendar_talk())
def test_words_keep_their_places(text: str) -> None:
    low = fold(text)
    assert len(low) == len(text)
    words = tokens(low)
    assert sum(map(len, words)) + len(words) - 1 == len(text)


NEWS = (
    "Revenue rose 31.9% to 644 million crowns in the second quarter of 2025 from 488 million a year earlier, the maker "
    "said on Wednesday, and it still expects to deliver 40,000 scooters in the full year. Its plant in the north will "
    "open by the end of 2026 and employ 1,200 people, among them many who were laid off when a rival went under.\n"
)


def seconds(text: str) -> float:
    best = 1e9
    for _ in range(2):
        start = time.process_time()
        find_periods(text, date(2025, 8, 12))
        best = min(best, time.process_time() - start)
    return best


@cache
def news_seconds() -> float:
    return seconds(NEWS * (400_000 // len(NEWS)))


@pytest.mark.parametrize("piece", ["1", "9,", "(", "million ", " ", "\n", "é", "¥", "4680 ", "a b ", "\u2014"])
def test_hostile_text_costs_no_more_than_news(piece: str) -> None:
    assert seconds(piece * (400_000 // len(piece))) < 3 * news_seconds()


@pytest.mark.parametrize(
    "piece",
    [
        "20", "2024 ", "2024-", "Q1 ", "May ", "january ", "Jan-", "first ", "end of ", "the end of the ", "FY26-",
        "1 ",
        "three months ended ", "by ", "from 2024 to ", "last year's ", "a year earlier ", "Sept. ", "quarter ",
        "internationalisation 2024 ",
        "same period ", "second half of ", "in the quarter ", "12 July ", "July 12 ",
    ],
)  # fmt: skip
def test_text_of_calendar_words_stays_linear(piece: str) -> None:
    half, full = (seconds(piece * (size // len(piece))) for size in (15_000, 60_000))
    assert full < 4 * 1.8 * half + 0.05
