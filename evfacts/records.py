"""Records to plain values and back: what JSON Lines hold and what a spaCy Doc can carry.

Plain means str, int, float, bool, None and lists of these: dates are ISO strings, exact
decimals are strings, tuples are lists, members of an enum are their values.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import types
import typing
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

R = TypeVar("R")
Convert = Callable[[Any], Any]


@dataclasses.dataclass(frozen=True, slots=True)
class FieldCodec:
    """How one field of a record is written plainly and read back; `required` if it has no default."""

    name: str
    encode: Convert
    decode: Convert
    required: bool
    default: Any


def shortest(value: float) -> float | int:
    """The number whose decimal form is shortest: 635000000.0 becomes 635000000, 88.5 stays."""
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    return value


def _whole(value: Any) -> int:
    if isinstance(value, bool) or int(value) != value:
        raise TypeError(f"{value!r} is not a whole number")
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, (bool, str)):
        raise TypeError(f"{value!r} is not a number")
    return float(value)


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is neither true nor false")
    return value


def _pair(kind: Any) -> tuple[Convert, Convert]:
    """(encode, decode) of one annotation, None handled by the caller's wrapper."""
    if isinstance(kind, types.UnionType):
        inner = next(member for member in typing.get_args(kind) if member is not types.NoneType)
        encode, decode = _pair(inner)
        return (
            lambda value: None if value is None else encode(value),
            lambda value: None if value is None else decode(value),
        )
    if typing.get_origin(kind) is tuple:
        encode, decode = _pair(typing.get_args(kind)[0])
        return (lambda value: [encode(one) for one in value], lambda value: tuple(decode(one) for one in value))
    if issubclass(kind, StrEnum):
        return (lambda value: str(value), kind)
    plain: dict[Any, tuple[Convert, Convert]] = {
        str: (str, _text),
        int: (int, _whole),
        float: (shortest, _number),
        bool: (bool, _truth),
        dt.date: (dt.date.isoformat, dt.date.fromisoformat),
        Decimal: (str, Decimal),
    }
    return plain[kind]


_codecs: dict[type, tuple[FieldCodec, ...]] = {}


def codecs(record: type) -> tuple[FieldCodec, ...]:
    """The codecs of a record type's fields, in order of declaration."""
    known = _codecs.get(record)
    if known is not None:
        return known
    hints = typing.get_type_hints(record)
    rows = []
    for item in dataclasses.fields(record):
        encode, decode = _pair(hints[item.name])
        required = item.default is dataclasses.MISSING
        rows.append(FieldCodec(item.name, encode, decode, required, None if required else item.default))
    _codecs[record] = tuple(rows)
    return _codecs[record]


def to_plain(record: Any) -> dict[str, Any]:
    """A record as a flat dict of plain values, keys in order of declaration."""
    return {codec.name: codec.encode(getattr(record, codec.name)) for codec in codecs(type(record))}


# Line ends to Unicode that JSON leaves as they are: tools that split at them would tear a row.
_LINE_ENDS = {ord(one): f"\\u{ord(one):04x}" for one in "\x85\u2028\u2029"}


def json_line(record: Any) -> str:
    """A record as one line of JSON, without the line end."""
    return json.dumps(to_plain(record), ensure_ascii=False, allow_nan=False).translate(_LINE_ENDS)


def from_plain(record: type[R], values: Mapping[str, Any]) -> R:
    """A record from plain values; a missing field takes its default, unknown keys are ignored.

    Raises KeyError for a missing field without default, TypeError or ValueError for a value
    of another type.
    """
    arguments = {}
    for codec in codecs(record):
        if codec.name in values:
            arguments[codec.name] = codec.decode(values[codec.name])
        elif codec.required:
            raise KeyError(codec.name)
    return record(**arguments)
