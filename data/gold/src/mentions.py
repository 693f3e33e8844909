"""Mark every mention of the listed names in an article (used by the article files beside this one)."""

from __future__ import annotations

import re


def mentions(
    text: str,
    names: dict[str, tuple[str, str]],
    skip: set[tuple[str, int]] | None = None,
) -> list[dict[str, object]]:
    """Every occurrence of each surface form at word edges, longest form first, without overlaps.

    `names` maps a surface form to (label, canonical name); label is COMPANY or PRODUCT.
    `skip` holds (surface form, n) for the n-th occurrence of the plain substring (from 0)
    that is not this name. The result has the shape that the gold library expects:
    quote, nth (n-th plain occurrence), label, canonical.
    """
    skip = skip or set()
    taken: list[tuple[int, int]] = []
    found: list[tuple[int, dict[str, object]]] = []
    for surface in sorted(names, key=lambda form: (-len(form), form)):
        label, canonical = names[surface]
        hits = 0
        for nth, match in enumerate(re.finditer(f"(?={re.escape(surface)})", text)):
            start, end = match.start(), match.start() + len(surface)
            before = text[start - 1] if start else " "
            after = text[end : end + 2]
            # A plural s belongs to the mention's edge, not to its span ("Model 3s").
            edge = not after[:1].isalnum() or (after[:1] == "s" and not after[1:2].isalnum())
            if before.isalnum() or not edge or any(s < end and start < e for s, e in taken):
                continue
            if (surface, nth) in skip:
                continue
            taken.append((start, end))
            hits += 1
            found.append((start, {"quote": surface, "nth": nth, "label": label, "canonical": canonical}))
        if not hits:
            raise SystemExit(f"name not in text: {surface!r}")
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]
