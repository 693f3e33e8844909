from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from evfacts.errors import InputError
from evfacts.grammar.periods import find_periods, resolve, shifted, unbound

CASES = Path(__file__).parents[1] / "cases" / "periods.jsonl"


def cases() -> list[Any]:
    rows = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        pytest.param(
            row, id=f"{n}", marks=[pytest.mark.xfail(reason=row["xfail"], strict=True)] if "xfail" in row else []
        )
        for n, row in enumerate(rows, 1)
    ]


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def read(row: dict[str, Any]) -> list[dict[str, Any]]:
    published = date.fromisoformat(row["published"]) if row.get("published") else None
    found = find_periods(
        row["text"], published, country=row.get("country"), fiscal_year_start=row.get("fiscal_year_start")
    )
    answers = []
    for period in found:
        assert row["text"][period.start : period.end] == period.text
        answer: dict[str, Any] = {
            "text": period.text,
            "period_start": iso(period.period_start),
            "period_end": iso(period.period_end),
            "grain": period.grain,
            "kind": period.kind,
        }
        if period.shift:
            answer["shift"] = period.shift
        if period.alternative:
            answer["alternative"] = [iso(day) for day in period.alternative]
        answers.append(answer)
    return answers


@pytest.mark.parametrize("row", cases())
def test_case(row: dict[str, Any]) -> None:
    assert read(row) == row["periods"]


def test_there_are_enough_cases() -> None:
    assert len(cases()) >= 200


@pytest.mark.parametrize(
    ("start", "end", "shift", "expected"),
    [
        ("2025-04-01", "2025-06-30", "year_before", ("2024-04-01", "2024-06-30")),
        ("2025-04-01", "2025-06-30", "year_after", ("2026-04-01", "2026-06-30")),
        ("2025-04-01", "2025-06-30", "period_before", ("2025-01-01", "2025-03-31")),
        ("2025-10-01", "2025-12-31", "period_after", ("2026-01-01", "2026-03-31")),
        ("2024-02-01", "2024-02-29", "year_before", ("2023-02-01", "2023-02-28")),
        ("2023-02-01", "2023-02-28", "year_after", ("2024-02-01", "2024-02-29")),
        ("2025-03-01", "2025-03-31", "period_before", ("2025-02-01", "2025-02-28")),
        ("2025-08-04", "2025-08-10", "period_before", ("2025-07-28", "2025-08-03")),
        ("2024-04-01", "2025-03-31", "period_before", ("2023-04-01", "2024-03-31")),
        ("2025-01-01", "2025-08-31", "year_2019", ("2019-01-01", "2019-08-31")),
        ("2024-10-01", "2025-03-31", "year_2020", ("2019-10-01", "2020-03-31")),
        ("2025-01-01", "2025-12-31", "2_years_before", ("2023-01-01", "2023-12-31")),
        ("2025-01-01", "2025-12-31", "same", ("2025-01-01", "2025-12-31")),
        (None, "2025-12-31", "year_before", (None, "2024-12-31")),
        (None, "2025-12-31", "period_before", (None, None)),
        (None, None, "year_before", (None, None)),
    ],
)
def test_shifted(start: str | None, end: str | None, shift: str, expected: tuple[str | None, str | None]) -> None:
    low, high = (date.fromisoformat(day) if day else None for day in (start, end))
    assert tuple(iso(day) for day in shifted(low, high, shift)) == expected


def test_shifted_refuses_unknown_words() -> None:
    with pytest.raises(InputError, match="year_before"):
        shifted(date(2025, 1, 1), date(2025, 12, 31), "decade_before")
    with pytest.raises(InputError, match="leaves the calendar"):
        shifted(date(1, 1, 1), date(1, 12, 31), "year_before")
    with pytest.raises(InputError, match="leaves the calendar"):
        shifted(date(1, 1, 2), date(1, 12, 30), "period_before")


PUBLISHED = date(2025, 8, 12)


@pytest.mark.parametrize(
    ("text", "start_month", "country", "expected"),
    [
        ("profit in the second quarter", 4, None, ("2025-07-01", "2025-09-30")),
        ("profit in Q1 FY26", 4, None, ("2025-04-01", "2025-06-30")),
        ("profit in FY24", 2, None, ("2023-02-01", "2024-01-31")),
        ("profit in FY24", None, "JP", ("2024-04-01", "2025-03-31")),
        ("profit by the end of FY26", 4, None, (None, "2026-03-31")),
        ("profit in 2024-25", None, "IN", ("2024-04-01", "2025-03-31")),
        ("profit in the current fiscal year", 10, None, ("2024-10-01", "2025-09-30")),
        ("profit in July 2025", 4, None, ("2025-07-01", "2025-07-31")),
        ("profit in the June quarter", 4, None, ("2025-04-01", "2025-06-30")),
        ("profit before 2028", 4, None, (None, "2027-12-31")),
    ],
)
def test_resolve_under_another_fiscal_year(
    text: str, start_month: int | None, country: str | None, expected: tuple[str | None, str | None]
) -> None:
    (period,) = find_periods(text, PUBLISHED)
    other = resolve(period, PUBLISHED, start_month, country=country)
    assert (iso(other.period_start), iso(other.period_end)) == expected
    assert (other.start, other.end, other.text, other.kind) == (period.start, period.end, period.text, period.kind)


def test_resolve_back_to_the_calendar_year() -> None:
    (period,) = find_periods("sales in the first quarter", PUBLISHED, country="IN")
    assert iso(period.period_start) == "2025-04-01"
    assert iso(resolve(period, PUBLISHED, 1).period_start) == "2025-01-01"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("production from November 2026", ("2026-11-01", "2026-11-30")),
        ("will not open before 2028", ("2028-01-01", "2028-12-31")),
        ("hired by 2030", ("2030-01-01", "2030-12-31")),
        ("deliveries from December 3", ("2024-12-03", "2024-12-03")),
        ("a year earlier", (None, None)),
    ],
)
def test_unbound(text: str, expected: tuple[str | None, str | None]) -> None:
    (period,) = find_periods(text, PUBLISHED)
    assert tuple(iso(day) for day in unbound(period, PUBLISHED)) == expected


@pytest.mark.parametrize("start", [0, 13, -1])
def test_a_fiscal_year_starts_in_a_month(start: int) -> None:
    with pytest.raises(InputError, match="1 to 12"):
        find_periods("in FY26", PUBLISHED, fiscal_year_start=start)


def test_offsets_survive_odd_characters() -> None:
    text = "İİ “Sales”\u00a0in\u00a0July\u202f2025 – and Q2\u00a02025…"
    assert [text[p.start : p.end] for p in find_periods(text, PUBLISHED)] == ["July\u202f2025", "Q2\u00a02025"]
