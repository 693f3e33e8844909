"""Names that no list has but that the words around them make certain.

"startup Zenvolt", "Zenvolt Mobility Pvt Ltd", "Zenvolt, a maker of scooters", "the Zenvolt Z1
scooter", "its first car, the M-Byte". What is found once is then found wherever it is repeated.
"""

from __future__ import annotations

from collections.abc import Iterable

from evfacts.names.document import Document
from evfacts.names.findings import Findings, Known, Unlisted
from evfacts.names.surfaces import SurfaceIndex
from evfacts.names.unlisted_companies import find_companies
from evfacts.names.unlisted_products import find_products
from evfacts.names.unlisted_subjects import find_subjects
from evfacts.schema import Name


def unlisted(document: Document, listed: Iterable[Name], index: SurfaceIndex) -> list[Unlisted]:
    """The names of a document that the lexicon lacks, by offset.

    They do not overlap the listed ones, except for those that extend one (`base`).
    """
    names = list(listed)
    findings = Findings(
        document, [Known(name.start, name.end, name.label, name.id, name.kind == "body") for name in names]
    )
    for name in names:
        if name.label == "COMPANY" and name.kind != "body" and " " in name.text:
            findings.add_short_forms(name.text, name.canonical, unless=index.has)
    find_companies(findings)
    findings.repeat()
    find_subjects(findings)
    findings.repeat()
    find_products(findings)
    findings.repeat()
    return sorted(findings.found, key=lambda item: item.start)
