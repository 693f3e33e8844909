"""The record types of evfacts, declared once.

The Arrow schema, the JSON Schema and the table in the documentation are all derived from
the dataclasses of this file (`arrow_schema`, `json_schema`, `field_table`), so a field is
named, typed and described in one place only. Offsets are character offsets, end exclusive,
into `Article.text` as given.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import types
import typing
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

if typing.TYPE_CHECKING:
    import pyarrow as pa

MAX_ARTICLE_BYTES = 10_000_000
"""Default size limit of one article's text, in bytes of UTF-8."""


class Metric(StrEnum):
    """What a claim measures."""

    DELIVERIES = "deliveries"
    SALES = "sales"
    REGISTRATIONS = "registrations"
    PRODUCTION = "production"
    EXPORTS = "exports"
    IMPORTS = "imports"
    INSTALLATIONS = "installations"
    ORDERS = "orders"
    RECALL = "recall"
    INVENTORY = "inventory"
    CAPACITY = "capacity"
    INVESTMENT = "investment"
    FUNDING = "funding"
    REVENUE = "revenue"
    NET_INCOME = "net_income"
    OPERATING_INCOME = "operating_income"
    EBITDA = "ebitda"
    GROSS_PROFIT = "gross_profit"
    GROSS_MARGIN = "gross_margin"
    MARGIN = "margin"
    CASH = "cash"
    CASH_FLOW = "cash_flow"
    DEBT = "debt"
    CAPEX = "capex"
    RND = "rnd"
    OPEX = "opex"
    VALUATION = "valuation"
    SHARE_PRICE = "share_price"
    STAKE = "stake"
    COST = "cost"
    PRICE = "price"
    PRICE_CHANGE = "price_change"
    SUBSIDY = "subsidy"
    TARIFF = "tariff"
    BATTERY_PRICE = "battery_price"
    MARKET_SHARE = "market_share"
    PENETRATION = "penetration"
    STATIONS = "stations"
    CHARGERS = "chargers"
    STORES = "stores"
    COUNTRIES = "countries"
    MODELS = "models"
    HEADCOUNT = "headcount"
    JOBS = "jobs"
    LAYOFFS = "layoffs"
    RANGE = "range"
    BATTERY_CAPACITY = "battery_capacity"
    ENERGY_DENSITY = "energy_density"
    CHARGING_TIME = "charging_time"
    CHARGING_POWER = "charging_power"
    ACCELERATION = "acceleration"
    TOP_SPEED = "top_speed"
    POWER = "power"
    TORQUE = "torque"
    CONSUMPTION = "consumption"
    LENGTH = "length"
    WEIGHT = "weight"
    WARRANTY = "warranty"
    SEATS = "seats"
    DISTANCE = "distance"
    WAIT_TIME = "wait_time"
    DURATION = "duration"
    LAUNCH = "launch"
    PRODUCTION_START = "production_start"
    DELIVERY_START = "delivery_start"
    AREA = "area"
    EMISSIONS = "emissions"
    OTHER = "other"


class Role(StrEnum):
    """Whether a figure is a value, a signed rise or fall, or a part of a whole."""

    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"


class Status(StrEnum):
    """Whether a figure happened, is the company's goal, anyone's expectation, or a commitment."""

    ACTUAL = "actual"
    TARGET = "target"
    FORECAST = "forecast"
    PLAN = "plan"


class SectionKind(StrEnum):
    """Which part of an article a span of text is."""

    HEADLINE = "headline"
    BODY = "body"
    LIST = "list"
    TABLE = "table"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


class Verdict(StrEnum):
    """What a cross-check says of a relation."""

    CONSISTENT = "consistent"
    INCONSISTENT = "inconsistent"
    UNDECIDED = "undecided"


class CheckKind(StrEnum):
    """The relations that cross-checks look for."""

    FX = "fx"
    UNIT = "unit"
    GROWTH = "growth"
    SUM = "sum"
    SHARE = "share"
    RATE = "rate"
    CONFLICT = "conflict"
    AGREEMENT = "agreement"
    REVISION = "revision"
    PERIOD = "period"
    PLAUSIBLE = "plausible"


def _about(doc: str, **options: Any) -> Any:
    """A dataclass field with its description, which the derived schemas carry."""
    return field(metadata={"doc": doc}, **options)


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its text as given, and what is known of its origin."""

    doc_id: str = _about("identifier, unique in a run")
    text: str = _about("plain text, headline first; all offsets point into it")
    title: str | None = _about("headline as the source gives it", default=None)
    published: dt.date | None = _about("publishing date; without it relative dates stay null", default=None)
    source: str | None = _about("publisher", default=None)
    url: str | None = _about("address of the page", default=None)
    lang: str | None = _about("language code (ISO 639-1) where known", default=None)

    @property
    def text_sha256(self) -> str:
        """SHA-256 of the text in UTF-8, as 64 hex digits (a lone surrogate counts as its code)."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, as the grammar read it. Numbers are exact decimals."""

    start: int = _about("first character of the span")
    end: int = _about("one past the last character")
    text: str = _about("the span as printed")
    low: Decimal | None = _about("lower bound, magnitudes multiplied out; null for 'up to X'")
    high: Decimal | None = _about("upper bound; equal to low for a point; null for 'more than X'")
    unit: str | None = _about("canonical unit; null for a bare number or an undecided currency", default=None)
    unit_text: str | None = _about("the unit as printed ('million dollars' gives 'dollars')", default=None)
    per: str | None = _about("denominator ('year', 'kWh', 'vehicle', '100km')", default=None)
    approx: str = _about("=, ~, >, <, >= or <=, from the words around", default="=")
    printed_low: Decimal | None = _about("lower end of what the printed digits imply", default=None)
    printed_high: Decimal | None = _about("upper end of what the printed digits imply", default=None)
    candidates: tuple[str, ...] = _about("currencies still possible where the sign is shared", default=())
    role: Role | None = _about("change where the words say so ('doubled'); else null", default=None)
    link: tuple[int, int] | None = _about(
        "span of the partner: the other end of 'from A to B', or the amount restated", default=None
    )
    link_kind: str | None = _about(
        "'from' (this is the old value), 'to' (the new one) or 'restates' (same amount, other unit)", default=None
    )


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the calendar that a text names, both ends inclusive."""

    start: int = _about("first character of the span")
    end: int = _about("one past the last character")
    text: str = _about("the span as printed")
    period_start: dt.date | None = _about("first day; null for a deadline ('by 2030')")
    period_end: dt.date | None = _about("last day; null for 'since 2020'")
    grain: str = _about("day, week, month, quarter, half, year, fiscal_quarter, fiscal_half, fiscal_year or span")
    kind: str = _about(
        "'span' (during), 'deadline' (by, until), 'since' (from then on) or 'relative' (needs the period beside it)",
        default="span",
    )
    alternative: tuple[dt.date | None, dt.date | None] | None = _about(
        "the other reading where past and future are both possible", default=None
    )
    shift: str | None = _about(
        "for kind 'relative': 'year_before', 'period_before' or 'same' ('the period')", default=None
    )


@dataclass(frozen=True, slots=True)
class Name:
    """A mention of a company or a product."""

    start: int = _about("first character of the span")
    end: int = _about("one past the last character")
    text: str = _about("the span as printed")
    label: str = _about("COMPANY or PRODUCT")
    canonical: str = _about("name of the lexicon, else the fullest form in the text")
    id: str | None = _about("identifier in the lexicon; null for a name that no list has", default=None)
    kind: str | None = _about("kind of company or product (maker, battery, charging, suv, scooter ...)", default=None)
    maker: str | None = _about("company id of a product's maker", default=None)
    origin: str = _about("'lexicon', 'rule', 'model' or 'user'", default="lexicon")


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of an article with one function."""

    start: int = _about("first character of the span")
    end: int = _about("one past the last character")
    kind: SectionKind = _about("headline, body, list, table, caption or boilerplate")


@dataclass(frozen=True, slots=True)
class Claim:
    """One number, or one dated event, that a text states about a company, a product or the EV market."""

    claim_id: str = _about("16 hex digits, unique in a table and equal on every machine")
    doc_id: str = _about("the article")
    start: int = _about("first character of the quantity or date words")
    end: int = _about("one past the last character")
    text: str = _about("the span as printed")
    metric: str = _about("what is measured; one of the metrics")
    role: str = _about("level, change (signed) or share")
    company: str | None = _about("canonical name of the company the number is about")
    product: str | None = _about("canonical product, without the maker's name")
    low: float | None = _about("lower bound in units of `unit`; null if open")
    high: float | None = _about("upper bound; null if open; equal to low for a point")
    unit: str | None = _about("ISO 4217 code or canonical unit; null where undecided")
    per: str | None = _about("denominator")
    period_start: dt.date | None = _about("first day that the value describes, inclusive")
    period_end: dt.date | None = _about("last day that the value describes, inclusive")
    status: str = _about("actual, target, forecast or plan")
    superseded: bool = _about("true for the old figure of a revision")
    company_id: str | None = _about("company id of the lexicon", default=None)
    product_id: str | None = _about("product id of the lexicon", default=None)
    approx: str = _about("=, ~, >, <, >= or <=", default="=")
    printed_low: float | None = _about("lower end of what the printed digits imply", default=None)
    printed_high: float | None = _about("upper end of what the printed digits imply", default=None)
    candidates: tuple[str, ...] = _about("currencies still possible", default=())
    basis: str | None = _about("of a change: yoy, qoq, mom, ytd, or the claim_id of the old value", default=None)
    attribution: str | None = _about("who says so", default=None)
    region: str | None = _about("the country or market that the figure covers", default=None)
    scope: tuple[str, ...] = _about(
        "what the figure counts: wholesale, retail, BEV, PHEV, NEV, exports, preliminary, CLTC, WLTP, EPA ...",
        default=(),
    )
    text_rates: tuple[str, ...] = _about("exchange rates that the text states, as 'EUR/USD=1.08'", default=())
    value: float | None = _about("point estimate: the middle of a range, or the one bound", default=None)
    value_usd: float | None = _about("value in US dollars, for money", default=None)
    fx_rate: float | None = _about("US dollars per unit, as used for value_usd", default=None)
    fx_date: dt.date | None = _about("day of that rate", default=None)
    fx_source: str | None = _about("who published that rate", default=None)
    confidence: float = _about(
        "0 to 1: probability that value, unit, metric, role, company and product are right", default=0.5
    )
    reasons: tuple[str, ...] = _about("short codes for what lowered the confidence", default=())
    sentence: str = _about("the sentence, list item or table row of the claim", default="")
    section: str = _about("headline, body, list, table or caption", default="body")
    title: str | None = _about("headline of the article", default=None)
    url: str | None = _about("address of the article", default=None)
    source: str | None = _about("publisher of the article", default=None)
    published: dt.date | None = _about("publishing date of the article", default=None)
    text_sha256: str = _about("SHA-256 of the article's text", default="")
    duplicate_of: str | None = _about("doc_id of the article that this one copies", default=None)
    evfacts_version: str = _about("version of evfacts that made the row", default="")
    config_digest: str = _about("digest of the lexicons, model and settings that made the row", default="")


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one cross-check: the claims of one relation, and whether they fit."""

    finding_id: str = _about("16 hex digits over kind and claim ids")
    kind: str = _about("fx, unit, growth, sum, share, rate, conflict, agreement, revision, period or plausible")
    verdict: str = _about("consistent, inconsistent or undecided")
    claims: tuple[str, ...] = _about(
        "claim_ids; parts then total; old, new, change; part, whole, percent; else by document and offset"
    )
    explanation: str = _about("one plain sentence with the figures")
    expected: float | None = _about("the value that the relation asks for", default=None)
    observed: float | None = _about("the value that is printed", default=None)
    tolerance: float | None = _about("how far observed may be from expected, in the same unit", default=None)
    severity: float = _about("0 to 1: how far off and how sure", default=0.0)
    suggestion: str | None = _about("what would fit", default=None)
    outcome: str | None = _about("of a revision: raised, cut, kept, met or missed", default=None)
    reason: str | None = _about("why a finding is undecided", default=None)
    sources: int | None = _about("number of independent documents that take part", default=None)


RECORDS: tuple[type, ...] = (Article, Quantity, Period, Name, Section, Claim, Finding)


def claim_id(
    doc_id: str,
    text_sha256: str,
    start: int,
    end: int,
    metric: str,
    role: str,
    company: str | None,
    product: str | None,
) -> str:
    """First 16 hex digits of SHA-256 over the identifying fields, joined by the unit separator."""
    parts = (doc_id, text_sha256, str(start), str(end), metric, role, company or "", product or "")
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def finding_id(kind: str, claims: typing.Sequence[str]) -> str:
    """First 16 hex digits of SHA-256 over the kind and the claim ids in their order."""
    return hashlib.sha256("\x1f".join((kind, *claims)).encode("utf-8")).hexdigest()[:16]


def _bare(kind: Any) -> Any:
    """A type without None: `date` for `date | None`."""
    if isinstance(kind, types.UnionType):
        return next(member for member in typing.get_args(kind) if member is not types.NoneType)
    return kind


def _annotations(record: type) -> list[tuple[str, Any, bool, str]]:
    """(name, bare type, nullable, description) of each field, in order of declaration."""
    hints = typing.get_type_hints(record)
    rows = []
    for item in dataclasses.fields(record):
        kind = hints[item.name]
        members = typing.get_args(kind) if isinstance(kind, types.UnionType) else (kind,)
        bare = next(member for member in members if member is not types.NoneType)
        rows.append((item.name, bare, types.NoneType in members, str(item.metadata["doc"])))
    return rows


@cache
def arrow_schema(record: type) -> pa.Schema:
    """The Arrow schema of a record type: one column a field, the description as field metadata."""
    import pyarrow as pa

    def arrow(kind: Any) -> pa.DataType:
        if typing.get_origin(kind) is tuple:
            return pa.list_(arrow(_bare(typing.get_args(kind)[0])))
        if isinstance(kind, type) and issubclass(kind, str):
            return pa.string()
        plain: dict[Any, pa.DataType] = {
            int: pa.int64(),
            float: pa.float64(),
            bool: pa.bool_(),
            dt.date: pa.date32(),
            Decimal: pa.decimal128(38, 9),
        }
        return plain[kind]

    return pa.schema(
        [
            pa.field(name, arrow(kind), nullable=nullable, metadata={"doc": doc})
            for name, kind, nullable, doc in _annotations(record)
        ]
    )


def json_schema(record: type) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record as `to_jsonl` writes it; dates are ISO strings."""

    def one(kind: Any) -> dict[str, Any]:
        if typing.get_origin(kind) is tuple:
            return {"type": "array", "items": one(_bare(typing.get_args(kind)[0]))}
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return {"type": "string", "enum": [member.value for member in kind]}
        plain: dict[Any, dict[str, Any]] = {
            str: {"type": "string"},
            int: {"type": "integer"},
            float: {"type": "number"},
            bool: {"type": "boolean"},
            dt.date: {"type": "string", "format": "date"},
            Decimal: {"type": "number"},
        }
        return dict(plain[kind])

    properties = {}
    for name, kind, nullable, doc in _annotations(record):
        entry = one(kind)
        if nullable:
            entry = {"anyOf": [entry, {"type": "null"}]}
        properties[name] = entry | {"description": doc}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": record.__name__,
        "description": (record.__doc__ or "").strip(),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def field_table(record: type) -> str:
    """A Markdown table of a record's fields: name, type, meaning."""

    def shown(kind: Any) -> str:
        if typing.get_origin(kind) is tuple:
            return f"list of {shown(_bare(typing.get_args(kind)[0]))}"
        name: str = kind.__name__
        return {
            "str": "string",
            "int": "integer",
            "float": "number",
            "bool": "true or false",
            "Decimal": "decimal",
        }.get(name, name)

    lines = ["| field | type | meaning |", "| --- | --- | --- |"]
    for name, kind, nullable, doc in _annotations(record):
        lines.append(f"| `{name}` | {shown(kind)}{' or null' if nullable else ''} | {doc} |")
    return "\n".join(lines)
