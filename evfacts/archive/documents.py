"""The row that a store keeps for every document, read or not."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Outcome(StrEnum):
    """What became of a document."""

    READ = "read"
    REFUSED = "refused"
    SET_ASIDE = "set aside"


def _about(doc: str, **options: Any) -> Any:
    return field(metadata={"doc": doc}, **options)


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """One document of an archive. Offsets of its claims point into `text`, whose digest every claim carries."""

    doc_id: str | None = _about("identifier, unique among the documents that were read", default=None)
    outcome: str = _about("read, refused (see reason), or set aside (see reason: another language)", default="read")
    reason: str | None = _about("why it was refused or set aside", default=None)
    path: str = _about("file, and behind it the path inside a packed file", default="")
    line: int | None = _about("line, row or record in a file of several", default=None)
    title: str | None = _about("headline as the source gives it", default=None)
    published: dt.date | None = _about("publishing date", default=None)  # noqa: RUF009
    updated: dt.date | None = _about("day of the last change, where the source states it", default=None)  # noqa: RUF009
    byline: str | None = _about("author", default=None)
    source: str | None = _about("publisher", default=None)
    url: str | None = _about("address of the page", default=None)
    lang: str | None = _about("language code (ISO 639-1), given or detected", default=None)
    text: str | None = _about("the text that was read; null for a document that was refused", default=None)
    text_sha256: str | None = _about("SHA-256 of the text", default=None)
    claims: int = _about("number of its claims", default=0)
    dropped: int = _about("number of its figures that became no claim", default=0)
    duplicate_of: str | None = _about("doc_id of the article that this one copies", default=None)


@dataclass(frozen=True, slots=True)
class StagedDocument:
    """What a shard keeps beside a StoredDocument until the whole archive is read."""

    bands: tuple[int, ...] = _about("hashes under which near duplicates meet", default=())
    numbers: int = _about("hash of the numbers in the text, in order", default=0)
    number_count: int = _about("how many numbers stand in the text", default=0)
    number_set: int = _about("64 bits, of which each number of the text sets one", default=0)
