from __future__ import annotations

import pytest

from evfacts.errors import LexiconError
from evfacts.lexicons.calendar import calendar, read_calendar
from evfacts.lexicons.loading import LexiconFile, packaged


def changed(old: str, new: str) -> LexiconFile:
    text = packaged("calendar.toml").text
    assert old in text
    return LexiconFile("calendar.toml", text.replace(old, new, 1))


def test_what_it_holds() -> None:
    words = calendar()
    assert (words.months["january"], words.months["december"], words.short_months["sept"]) == (1, 12, 9)
    assert (words.weekdays["monday"], words.weekdays["sunday"]) == (1, 7)
    assert words.fiscal["IN"].start_month == words.fiscal["JP"].start_month == 4
    assert words.fiscal["JP"].named_by_start and not words.fiscal["IN"].named_by_start
    assert calendar() is words


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[seasons]", "[saisons]", "missing or unknown section"),
        ('name = "february"', 'name = "February"', r"line \d+: 'February' in months is not lower case"),
        ('short = ["jan"]', 'short = ["jan"]\nlong = 1', r"line \d+: an entry of months has"),
        ('name = "march"', 'name = "may"', "stands there twice"),
        ('months = ["march", "may", "august"]', 'months = ["mai"]', "not one of the months"),
        ("spring = { first = 3, months = 3 }", "spring = { first = 13, months = 3 }", "season 'spring'"),
        ("christmas = { month = 12, day = 25 }", "christmas = { month = 12 }", "holiday 'christmas'"),
        ("halloween = { month = 10, day = 31 }", "halloween = { month = 10, day = 32 }", "`day` is 1 to 31"),
        ("second = 2", "second = 9", "ordinals: 'second' needs a whole number"),
        ('named_by = "end"', 'named_by = "middle"', "'start' or 'end'"),
        ('country = "IN"', 'country = "India"', "two letters"),
        ("before = [", "behind = [", "year_veto.before needs a list of words"),
        ('month_first = ["US", "PH"]', 'month_first = ["USA"]', "country codes of two letters"),
        ("moving = [", "motion = [", "context.moving needs a list of words"),
        ('"delay*", "push*"', '"Delay*", "push*"', "not a lower-case word"),
        ("[seasons]", "[seasons", "not valid TOML"),
    ],
)
def test_a_bad_entry_is_named(old: str, new: str, message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        read_calendar(changed(old, new))
