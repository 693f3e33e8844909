"""Hundreds of figures in one run of text: the time of the checks grows with the text, not with its cube."""

from __future__ import annotations

import time

import evfacts

_SENTENCE = "• BYD's sales rose 40 per cent to 62,000, from 44,000 "


def seconds(times: int) -> float:
    table = evfacts.extract(_SENTENCE * times, published="2025-01-10")
    begin = time.process_time()
    evfacts.crosscheck(table)
    return time.process_time() - begin


def test_the_time_of_checks_grows_with_the_text() -> None:
    seconds(5)
    few, many = min(seconds(30) for _ in range(3)), seconds(120)
    assert many < 12 * few + 0.1
