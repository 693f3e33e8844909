"""Whatever the text: nothing raises, spans lie in it in order, and time grows with its length only."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from decimal import Decimal, localcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evfacts.grammar.quantities import find_quantities

PIECES = [
    "1", "23", "4,567", "3,25,000", "1.5", "0.79", "2024", "$", "€", "Rs ", "RMB", "¥", "US$", " million", "bn",
    "k", " lakh", " crore", "万", "亿", "元", "%", " per cent", " kWh", " km", "m", "-", "–", "−", "~", "±", "+", "(",
    ")", "/", " to ", " and ", "between ", "from ", "more than ", "up to ", "half ", "a ", "million", " of ",
    "one ", "in ", "doubled", "two-thirds", " cars", " a year", "/100 km", " percentage points", ".", ",", ":",
    "\n", "\u00a0", "'", "’", "“", "”", '"', "No. ", "Model ", "June ", " June", "th", "5G", "x", "×10", "½", "İ",
    "ß", "٣", "²", "\ud800", "\x00",
]  # fmt: skip


def check(text: str, country: str | None = None) -> None:
    end = 0
    for quantity in find_quantities(text, country):
        assert end <= quantity.start < quantity.end <= len(text), quantity
        assert text[quantity.start : quantity.end] == quantity.text
        assert quantity.low is not None or quantity.high is not None
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high, quantity
        assert quantity.approx in ("=", "~", ">", "<", ">=", "<=")
        end = quantity.end


@given(st.text())
@settings(max_examples=400, deadline=None)
def test_any_text(text: str) -> None:
    check(text)


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from([None, "CA", "in", "??", ""]))
@settings(max_examples=1500, deadline=None)
def test_any_mixture_of_what_the_grammar_knows(pieces: list[str], country: str | None) -> None:
    check("".join(pieces), country)


@pytest.mark.slow
def test_two_hundred_thousand_inputs() -> None:
    """Half of them mixtures of what the grammar knows, half of any characters."""
    chance = random.Random(2026)
    for number in range(200_000):
        if number % 2:
            text = "".join(chance.choices(PIECES, k=chance.randint(1, 25)))
        else:
            text = "".join(chr(chance.randrange(sys.maxunicode + 1)) for _ in range(chance.randint(1, 40)))
            text += "".join(chance.choices(PIECES, k=3)) + text[:5]
        check(text, chance.choice([None, "CA", "in", "??", ""]))


@given(st.lists(st.sampled_from(PIECES), max_size=12))
@settings(max_examples=200, deadline=None)
def test_the_caller_may_have_any_decimal_context(pieces: list[str]) -> None:
    text = "".join(pieces)
    expected = find_quantities(text)
    with localcontext() as context:
        context.prec = 3
        assert find_quantities(text) == expected


NEWS = (
    "The maker delivered 68,192 units in July, up 12.4% from 60,670 a year earlier, and booked revenue of RMB "
    "6.35 billion ($880 million). "
    "It wants to open more than 300 stores in nine countries by the end of 2026, said its chairman, who spoke "
    "of a difficult market and of "
    "suppliers that were paid late. Prices start at 219,800 yuan, and the larger pack of 92.2 kWh is good for "
    "up to 820 km.\n"
)

HOSTILE: dict[str, Callable[[int], str]] = {
    "digits": lambda n: "9" * n,
    "digits and commas": lambda n: ("1," * n)[:n],
    "commas": lambda n: "," * n,
    "grouped": lambda n: ("123," * n)[:n],
    "dots": lambda n: ("1.2." * n)[:n],
    "open brackets": lambda n: ("(5 " * n)[:n],
    "nested brackets": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "million million": lambda n: ("million " * n)[:n],
    "a million a million": lambda n: ("a million " * n)[:n],
    "two hundred": lambda n: ("two hundred and " * n)[:n],
    "spaces": lambda n: "5" + " " * (n - 2) + "5",
    "spaced digits": lambda n: ("5 " * n)[:n],
    "spaced groups": lambda n: ("500 " * n)[:n],
    "minus signs": lambda n: "-" * n + "5",
    "dollars": lambda n: "$" * n + "5",
    "ranges": lambda n: ("5-" * n)[:n],
    "to": lambda n: ("5 to " * n)[:n],
    "from to": lambda n: ("from 5 to 6 " * n)[:n],
    "one line without a break": lambda n: ("5 cars " * n)[:n],
    "adjectives": lambda n: "5 " + "very " * (n // 5),
    "letters": lambda n: "5" + "a" * n,
    "percent": lambda n: ("5% " * n)[:n],
    "quotes": lambda n: ('5" ' * n)[:n],
    "thousands of": lambda n: ("thousands of " * n)[:n],
    "slashes": lambda n: ("5/" * n)[:n],
    "colons": lambda n: ("5:" * n)[:n],
    "chinese": lambda n: ("5万" * n)[:n],
    "long word before": lambda n: "a" * n + " 5 km",
    "bracketed chain": lambda n: ("$5 (€4) " * n)[:n],
}


def seconds_per_character(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        find_quantities(text)
        best = min(best, time.process_time() - start)
    return best / len(text)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_linear_time(name: str) -> None:
    """Four times the length takes about four times as long, far from the sixteen times of quadratic growth."""
    small, large = HOSTILE[name](20_000), HOSTILE[name](80_000)
    find_quantities("5 km")
    assert seconds_per_character(large) < 2.5 * seconds_per_character(small) + 2e-8


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_a_megabyte_against_news(name: str) -> None:
    """No megabyte takes more than three times as long for a character as dense news does."""
    news = seconds_per_character(NEWS * (1_000_000 // len(NEWS)))
    assert seconds_per_character(HOSTILE[name](1_000_000)) <= 3 * news


def test_a_dump_of_numbers_is_left_alone_and_the_text_behind_it_is_read() -> None:
    found = find_quantities("0 1 2 3 " * 2_000 + "\n\nThe maker that sends such data sold 68,192 units in the month.")
    assert found[-1].text == "68,192 units"
    assert len(found) < 400


def test_exact() -> None:
    (quantity,) = find_quantities("It has 123456789012345678.123 kWh in store.")
    assert quantity.low == Decimal("123456789012345678.123")
    assert quantity.printed_low == Decimal("123456789012345678.1225")


def test_too_long_a_run_is_no_number() -> None:
    assert find_quantities("1" * 31) == []
