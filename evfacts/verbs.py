"""Questions to a table of claims that read like sentences; each answer is a table."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from evfacts.display import shown_period, shown_value
from evfacts.errors import InputError, NoSuchEntryError
from evfacts.money import amount, in_dollars, is_money, rate_of
from evfacts.rates import Rates
from evfacts.schema import Claim
from evfacts.selecting import mask
from evfacts.timeline import GOALS, timeline_of, typed, when_given

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

_GROUPS = ("company", "product", "metric", "region", "attribution", "source", "doc_id", "unit", "status")


class Selecting:
    """What tables of claims and of findings share: choosing rows."""

    _data: pa.Table
    noun: ClassVar[str]

    if TYPE_CHECKING:

        @classmethod
        def _of(cls, data: pa.Table) -> Self: ...

    def where(self, **conditions: Any) -> Self:
        """The rows that meet all conditions; a table without rows where none does.

        A condition names a column and says what its cells must be: a value, several of them
        (a list or set), None for an empty cell, or a function of the column that says which
        rows to keep (`value=lambda column: column > 1e6`). Dates may be written as "2025-08-15".
        A column that holds a list must hold one of the values.

        In a table of claims a company or product may be written as any of its names
        (company="VW"), and `period` may be "2025", "2025-08", "2025-Q2", "2025-H1", a day
        or a pair of days; a deadline meets the year that ends on it.

        Raises:
            NoSuchEntryError: a KeyError, where there is no such column.
            InputError: for a metric, status, role, section, kind or verdict that does not exist,
                and for what is no date or period.
        """
        import pyarrow as pa

        return self._of(self._data.filter(pa.array(mask(self._data, conditions, self.noun), type=pa.bool_())))


class ClaimVerbs(Selecting):
    """The verbs of a table of claims, beside `where`."""

    if TYPE_CHECKING:

        def __iter__(self) -> Iterator[Claim]: ...

    def timeline(self, company: str, metric: str, **conditions: Any) -> pd.DataFrame:
        """What was promised and what came of it: targets with their revisions, and the actual figures.

        One row for each figure, by period, then in the order in which it was given. Repeats of
        a figure in one article count once.

        Args:
            company: any name of the company.
            metric: what is measured.
            conditions: further ones, as `where` takes them (product="SU7", region="China").

        Returns:
            A DataFrame with product, region, period, period_start, period_end, status, published,
            value, low, high, unit, per, `revision` (of a goal: first, raised, cut or kept against
            the goal for the same period before it; earlier for one that an article only looks back
            at), `previous` (that goal), `actual` (of a goal:
            the latest actual figure of the same period), `gap` (how much the goal missed it by,
            as a share of the goal: -0.1 is a tenth below), superseded, source, doc_id, claim_id.
        """
        return timeline_of(self.where(company=company, metric=metric, **({"role": "level"} | conditions)))

    def compare(self, by: str, *, metric: str, period: Any = None, **conditions: Any) -> pd.DataFrame:
        """One figure of many side by side: `compare("company", metric="deliveries", period="2025-08")`.

        Figures that differ in product, region, scope, period or unit are never put into one row.
        Where several articles give a figure, the row has the one with most independent
        sources, then the most confident, and tells the lowest and the highest.

        Args:
            by: what the rows are: company, product, metric, region, source and the like.
            metric: what is measured.
            period: as `where` takes it; without it each period has rows of its own.
            conditions: further ones, as `where` takes them; without any the actual figures are
                taken (status="actual") and values, not changes or shares (role="level").

        Returns:
            A DataFrame, the largest value first, with the column `by`, then product, region, scope,
            period, value, unit, per, lowest, highest, sources (how many articles that are no
            copies) and claims (their ids).

        Raises:
            InputError: where the rows cannot be made by that column.
        """
        import pandas as pd

        if by not in _GROUPS:
            raise InputError(f"rows cannot be compared by {by!r}; choose one of {', '.join(_GROUPS)}")
        wanted: dict[str, Any] = {"metric": metric, "superseded": False}
        if by != "status":
            wanted["status"] = "actual"
        wanted |= {"role": "level"} | conditions
        if period is not None:
            wanted["period"] = period
        groups: dict[tuple[object, ...], list[Claim]] = {}
        for claim in self.where(**wanted):
            if amount(claim) is None or getattr(claim, by) is None:
                continue
            key = (
                getattr(claim, by),
                claim.product,
                claim.region,
                claim.scope,
                claim.period_start,
                claim.period_end,
                claim.unit,
                claim.per,
            )
            groups.setdefault(key, []).append(claim)
        table = []
        for members in groups.values():
            chosen = _best(members)
            values = [value for value in map(amount, members) if value is not None]
            row = {by: getattr(chosen, by)} | {
                "product": chosen.product,
                "region": chosen.region,
                "scope": ", ".join(chosen.scope) or None,
                "period": shown_period(chosen.period_start, chosen.period_end),
                "value": amount(chosen),
                "unit": chosen.unit,
                "per": chosen.per,
                "lowest": min(values),
                "highest": max(values),
                "sources": len({claim.duplicate_of or claim.doc_id for claim in members}),
                "claims": [claim.claim_id for claim in members],
            }
            table.append(row)
        columns = [by, *(name for name in _COMPARED if name != by)]
        frame = pd.DataFrame(table, columns=columns)
        frame = typed(frame, (), ("value", "lowest", "highest"))
        return frame.sort_values("value", ascending=False, kind="stable", ignore_index=True)

    @overload
    def money_in(  # type: ignore[overload-overlap]
        self, currency: Literal["USD"] = "USD", *, rates: Rates | str | Path | None = None
    ) -> Self: ...

    @overload
    def money_in(self, currency: str, *, rates: Rates | str | Path | None = None) -> pd.DataFrame: ...

    def money_in(self, currency: str = "USD", *, rates: Rates | str | Path | None = None) -> Self | pd.DataFrame:
        """Money in one currency, at the bundled rate of each claim's day, which `evfacts.money.money_day` tells.

        Args:
            currency: ISO 4217 code.
            rates: rates of your own, which come before the bundled ones: a `Rates`, or the path of a CSV.

        Returns:
            For USD the same table with `value_usd`, `fx_rate`, `fx_date` and `fx_source` filled,
            which are fields of a claim. For any other currency a DataFrame of the money claims,
            with `value_eur` (or whatever the code is), `fx_rate`, `fx_date` and `fx_source`.
            Where no rate is to be had the cells are empty.

        Raises:
            InputError: where the code is not one of three capitals.
            RateError: where the CSV cannot be read.
        """
        code = currency.upper() if isinstance(currency, str) else ""
        if len(code) != 3 or not (code.isascii() and code.isalpha()):
            raise InputError(f"{currency!r} is no currency; write a code of ISO 4217 such as 'USD' or 'EUR'")
        source = rates if isinstance(rates, Rates) else Rates(rates)
        return self._in_usd(source) if code == "USD" else self._in_other(code, source)

    def _in_usd(self, rates: Rates) -> Self:
        import pyarrow as pa

        filled = list(in_dollars(self, rates))
        data = self._data
        for name in ("value_usd", "fx_rate", "fx_date", "fx_source"):
            place = data.schema.get_field_index(name)
            field = data.schema.field(place)
            data = data.set_column(place, field, pa.array([getattr(one, name) for one in filled], type=field.type))
        made = self._of(data)
        for name in ("refused", "dropped"):  # the same claims, so what was left out is the same too
            setattr(made, name, getattr(self, name))
        return made

    def _in_other(self, code: str, rates: Rates) -> pd.DataFrame:
        import pandas as pd

        name = f"value_{code.lower()}"
        table = []
        for claim in self:
            if not is_money(claim):
                continue
            found, value = rate_of(claim, code, rates), amount(claim)
            converted = None if found is None or value is None else float(f"{value * found.value:.12g}")
            table.append(
                {
                    "company": claim.company,
                    "product": claim.product,
                    "metric": claim.metric,
                    "value": value,
                    "unit": claim.unit,
                    "per": claim.per,
                    name: converted,
                    "fx_rate": None if found is None else found.value,
                    "fx_date": None if found is None else found.day,
                    "fx_source": None if found is None else found.source,
                    "period": shown_period(claim.period_start, claim.period_end),
                    "status": claim.status,
                    "sentence": claim.sentence,
                    "doc_id": claim.doc_id,
                    "claim_id": claim.claim_id,
                }
            )
        columns = ["company", "product", "metric", "value", "unit", "per", name, "fx_rate", "fx_date", "fx_source"]
        columns += ["period", "status", "sentence", "doc_id", "claim_id"]
        return typed(pd.DataFrame(table, columns=columns), ("fx_date",), ("value", name, "fx_rate"))

    def sources(self, claim_id: str | Claim) -> pd.DataFrame:
        """Who else says it: all claims about the same thing as this one, by publishing date.

        The same thing is the same company, product, metric, role, unit and period; actual figures
        are set beside actual ones only, and goals beside goals.

        Returns:
            A DataFrame with published, source, doc_id, value (in words), `agrees` (whether what
            the printed digits imply meets the claim asked for), attribution, status, copy_of (the
            article that this one copies), sentence, url, claim_id.

        Raises:
            NoSuchEntryError: a KeyError, where no claim has that id.
        """
        import pandas as pd

        wanted = claim_id.claim_id if isinstance(claim_id, Claim) else claim_id
        claims = list(self)
        asked = next((one for one in claims if one.claim_id == wanted), None)
        if asked is None:
            raise NoSuchEntryError(f"no claim of this table has the id {wanted!r}; ids are in the column claim_id")
        same = [one for one in claims if one.claim_id == wanted or _same_thing(asked, one)]
        table = [
            {
                "published": one.published,
                "source": one.source,
                "doc_id": one.doc_id,
                "value": shown_value(one),
                "agrees": _agree(asked, one),
                "attribution": one.attribution,
                "status": one.status,
                "copy_of": one.duplicate_of,
                "sentence": one.sentence,
                "url": one.url,
                "claim_id": one.claim_id,
            }
            for one in sorted(same, key=when_given)
        ]
        return typed(pd.DataFrame(table), ("published",), ())


_COMPARED = (
    "product",
    "region",
    "scope",
    "period",
    "value",
    "unit",
    "per",
    "lowest",
    "highest",
    "sources",
    "claims",
)


def _best(members: list[Claim]) -> Claim:
    """The claim whose figure most independent articles give, and of these the most confident."""
    backing: dict[float | None, set[str]] = {}
    for claim in members:
        backing.setdefault(amount(claim), set()).add(claim.duplicate_of or claim.doc_id)
    return max(members, key=lambda claim: (len(backing[amount(claim)]), claim.confidence))


def _same_thing(one: Claim, other: Claim) -> bool:
    def name(identity: str | None, shown: str | None) -> str | None:
        return identity or (shown.casefold() if shown else None)

    return (
        name(one.company_id, one.company) == name(other.company_id, other.company)
        and name(one.product_id, one.product) == name(other.product_id, other.product)
        and (one.metric, one.role, one.unit, one.per) == (other.metric, other.role, other.unit, other.per)
        and (one.period_start, one.period_end) == (other.period_start, other.period_end)
        and (one.region is None or other.region is None or one.region == other.region)
        and (one.status in GOALS) == (other.status in GOALS)
        and one.superseded == other.superseded
    )


def _agree(one: Claim, other: Claim) -> bool:
    if one.unit == "date":
        return True  # a dated event is its period, which is the same
    first, second = _span(one), _span(other)
    return first[0] <= second[1] and second[0] <= first[1]


def _span(claim: Claim) -> tuple[float, float]:
    low = claim.printed_low if claim.printed_low is not None else claim.low
    high = claim.printed_high if claim.printed_high is not None else claim.high
    return (-math.inf if low is None else low, math.inf if high is None else high)
