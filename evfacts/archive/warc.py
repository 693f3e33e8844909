"""Reader of WARC files, as crawls and web archives write them: pages, and the plain text of WET files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from evfacts.archive.rows import Fault, ReadOptions, Row
from evfacts.archive.stored import Stored
from evfacts.errors import MissingExtraError

_PAGES = frozenset(("text/html", "application/xhtml+xml"))
_PLAIN = "text/plain"
_OK = 200
_END = b"\r\n\r\n"  # of each record


class _Tail:
    """A stream that remembers its last bytes, and an error that the reader above it might turn into an end."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.last = b""
        self._at = 0
        self.problem: OSError | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            data = self._stream.read(size)
        except OSError as problem:
            self.problem = problem
            raise
        if data:
            self._at += len(data)
            self.last = (self.last + data[-len(_END) :])[-len(_END) :]
        return data

    def tell(self) -> int:
        return self._at


def read_warc(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """A WARC file: one article a page that was fetched with success; `line` counts the records."""
    warc = _fastwarc()
    number = 0
    pages = 0
    made: Row | Fault | None = None
    with stored.open() as file:
        tail = _Tail(file)
        wanted = warc.WarcRecordType.response | warc.WarcRecordType.resource | warc.WarcRecordType.conversion
        try:
            for record in warc.ArchiveIterator(tail, record_types=wanted, parse_http=True, auto_decode="all"):
                number += 1
                made = _row(record, number, options, warc)
                if made is not None:
                    pages += 1
                    yield made
        except (OSError, ValueError) as problem:
            raise OSError(f"damaged or cut off after record {number}: {tail.problem or problem}") from problem
        except BaseException as problem:
            # A panic of fastwarc's Rust code, on input that it did not expect, is no subclass of Exception.
            if type(problem).__name__ != "PanicException":
                raise
            raise OSError(f"fastwarc gave up after record {number}: {problem}") from problem
    if tail.problem is not None:
        raise OSError(f"damaged or cut off after record {number}: {tail.problem}")
    if tail.last and tail.last != _END and not isinstance(made, Fault):
        yield Fault(f"the file was cut off after record {number}", number + 1)
    elif pages == 0:
        yield Fault("no page in this WARC file")


def _row(record: Any, number: int, options: ReadOptions, warc: Any) -> Row | Fault | None:
    """The page of a record; None for what is no page (pictures, scripts, errors of a server)."""
    http = record.http_headers
    url = record.headers.get("WARC-Target-URI")
    if record.record_type == warc.WarcRecordType.conversion:
        kind = str(record.headers.get("Content-Type") or _PLAIN).partition(";")[0].strip().lower()
    elif record.record_type == warc.WarcRecordType.response and (http is None or not http.status_code):
        return Fault(f"{url}: the record was cut off before its page", number)
    elif http is not None:
        if http.status_code != _OK:
            return None
        kind = str(record.http_content_type or "").lower()
    else:
        kind = str(record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if kind not in _PAGES and kind != _PLAIN:
        return None
    whole = record.content_length
    body = record.reader.read(options.max_bytes + 1)
    if len(body) > options.max_bytes:
        return Fault(f"{url}: larger than the size limit of {options.max_bytes:,} bytes", number)
    encoded = http is not None and (http.get("Content-Encoding") or http.get("Transfer-Encoding"))
    if len(body) < whole and not encoded:
        return Fault(f"{url}: the record was cut off ({len(body):,} of {whole:,} bytes)", number)
    if not body.strip():
        return None
    fields: dict[str, object] = {"url": url}
    charset = record.http_charset if http is not None else None
    if kind == _PLAIN:
        from evfacts.archive.encodings import decoded

        text = decoded(body, charset)
        return (
            Fault(text.reason, number) if isinstance(text, Fault) else Row({**fields, "text": text}, number, named=True)
        )
    if charset and charset.lower().replace("-", "") not in ("utf8",):
        # The header's encoding does not travel with the bytes, so that the page is decoded here.
        from evfacts.archive.html import decoded_page

        page = decoded_page(body, charset)
        return (
            Fault(page.reason, number) if isinstance(page, Fault) else Row({**fields, "html": page}, number, named=True)
        )
    return Row({**fields, "html": body}, number, named=True)


def _fastwarc() -> Any:
    try:
        import fastwarc
    except ImportError as problem:
        raise MissingExtraError("WARC files need fastwarc: pip install 'evfacts[archive]'") from problem
    return fastwarc
