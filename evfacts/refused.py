"""What is not read, and why."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from evfacts.schema import MAX_ARTICLE_BYTES, Article


@dataclass(frozen=True, slots=True)
class Refused:
    """A document that was refused.

    Attributes:
        reason: why, in words that say what to do.
        path: the file, where there is one.
        line: its line (its row, in a Parquet file), where the file holds several documents.
        doc_id: the document's id, where one is known.
    """

    reason: str
    path: str | None = None
    line: int | None = None
    doc_id: str | None = None

    def __str__(self) -> str:
        where = self.path or ""
        if self.line is not None:
            where += f":{self.line}"
        if self.doc_id and self.doc_id != self.path:
            where += f" [{self.doc_id}]" if where else self.doc_id
        return f"{where or 'document'}: {self.reason}"


def fault_of(article: Article, max_bytes: int = MAX_ARTICLE_BYTES) -> str | None:
    """Why an article cannot be read, or None: no text, text over the size limit, text that is no Unicode."""
    if not article.text.strip():
        return "no text"
    try:
        size = len(article.text.encode("utf-8"))
    except UnicodeEncodeError as problem:
        return f"the text holds half a character (a lone surrogate) at offset {problem.start}"
    if size > max_bytes:
        return f"the text has {size:,} bytes, more than the size limit of {max_bytes:,}"
    return None


def text_id(text: str) -> str:
    """An id for a text that has none: the start of its digest, equal on every machine."""
    return f"text-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"
