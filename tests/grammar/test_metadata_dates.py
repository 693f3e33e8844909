from __future__ import annotations

import contextlib
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evfacts.errors import InputError
from evfacts.grammar.metadata_dates import read_date

DAY = date(2025, 7, 15)


@pytest.mark.parametrize(
    "value",
    [
        "2025-07-15", "2025-07-15T10:00Z", "2025-07-15T23:59:59.123+09:00", "2025-07-15 10:00:00", "20250715",
        "20250715T100000Z", "2025/07/15", "2025.07.15", "Tue, 15 Jul 2025 08:00:00 GMT", "15 Jul 2025 08:00:00 +0800",
        "July 15, 2025", "Jul 15, 2025 10:30 AM", "15 July 2025", "Tuesday, July 15, 2025", "Published: July 15, 2025",
        "15.07.2025", "7/15/2025", "15/7/2025", "15-07-2025", "15 juillet 2025", "15. Juli 2025", "15 de julio de 2025",
        "15 luglio 2025", "15 июля 2025", "15 lipca 2025", "2025年7月15日",
        "2025년 7월 15일", " 2025-07-15\n", "15 juli 2025",
        "Updated 15th July, 2025 at 9:15 am IST",
    ],
)  # fmt: skip
def test_forms(value: str) -> None:
    assert read_date(value) == DAY


@pytest.mark.parametrize(
    ("value", "order", "expected"),
    [
        ("03/04/2025", "DMY", date(2025, 4, 3)),
        ("03/04/2025", "MDY", date(2025, 3, 4)),
        ("03/04/2025", "mdy", date(2025, 3, 4)),
        ("03/03/2025", None, date(2025, 3, 3)),
        ("03.04.2025", None, date(2025, 4, 3)),
        ("15/07/25", "DMY", DAY),
        ("25-07-15", "YMD", DAY),
        ("03-04-2025 10:15", "DMY", date(2025, 4, 3)),
    ],
)
def test_orders(value: str, order: str | None, expected: date) -> None:
    assert read_date(value, order) == expected


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("03/04/2025", "two days"),
        ("03/04/2025 10:15", "two days"),
        ("15/07/25", "two figures"),
        ("", "not a date"),
        ("yesterday", "not a date"),
        ("2 hours ago", "not a date"),
        ("July 2025", "not a date"),
        ("2025", "not a date"),
        ("15 July", "not a date"),
        ("gestern", "not a date"),
        ("2025-02-30", "calendar"),
        ("31.04.2025", "calendar"),
        ("0001-01-01", "outside"),
        ("n/a", "not a date"),
        ("1752573600", "not a date"),
        ("July 15, 2025; updated July 18, 2025", "more than one"),
        ("x" * 10_000, "not a date"),
    ],
)
def test_refusals(value: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_date(value)


def test_unknown_order() -> None:
    with pytest.raises(InputError, match="DMY, MDY, YMD"):
        read_date("2025-07-15", "big-endian")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40) | st.from_regex(r"[0-9 ./:TZ-]{0,20}"), st.sampled_from([None, "DMY", "MDY", "YMD"]))
def test_any_text_gives_a_date_or_an_input_error(value: str, order: str | None) -> None:
    with contextlib.suppress(InputError):
        assert isinstance(read_date(value, order), date)


def test_dateparser_is_loaded_only_when_needed() -> None:
    code = (
        "import sys; from evfacts.grammar.metadata_dates import read_date; read_date('July 15, 2025');"
        "sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
