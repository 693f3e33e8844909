"""Claims of a sentence in a line: make("BYD sold {430,000 cars}.", …)."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Sequence
from typing import Any

from evfacts.schema import Claim, claim_id


def make(
    marked: str,
    rows: Sequence[dict[str, Any]],
    *,
    doc_id: str = "a",
    published: str | None = "2025-07-15",
    company: str | None = "BYD",
    section: str = "body",
    **common: Any,
) -> list[Claim]:
    """Claims of the words in braces, in order, each with its row of fields (`value` sets both bounds)."""
    text = re.sub(r"[{}]", "", marked)
    digest = hashlib.sha256(text.encode()).hexdigest()
    found = []
    removed = 0
    for match, row in zip(re.finditer(r"\{([^{}]*)\}", marked), rows, strict=True):
        start = match.start() - removed
        removed += 2
        fields = {"metric": "sales", "role": "level", "unit": "vehicle", "per": None, "status": "actual"}
        fields |= {"company": company, "product": None, "period_start": None, "period_end": None, "superseded": False}
        fields |= common | row
        value = fields.pop("value", None)
        fields.setdefault("low", value)
        fields.setdefault("high", value)
        for name in ("period_start", "period_end"):
            if isinstance(fields[name], str):
                fields[name] = dt.date.fromisoformat(fields[name])
        found.append(
            Claim(
                claim_id=claim_id(
                    doc_id,
                    digest,
                    start,
                    start + len(match[1]),
                    fields["metric"],
                    fields["role"],
                    fields["company"],
                    fields["product"],
                ),
                doc_id=doc_id,
                start=start,
                end=start + len(match[1]),
                text=match[1],
                sentence=text,
                section=section,
                published=None if published is None else dt.date.fromisoformat(published),
                text_sha256=digest,
                **fields,
            )
        )
    return found
