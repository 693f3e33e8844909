"""`evfacts report`: claims and their findings as one page to read and send on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evfacts.cli import output

if TYPE_CHECKING:
    from evfacts.schema import Article
    from evfacts.views.report_source import ReportSource


def report(
    claims: Annotated[
        list[Path],
        typer.Argument(
            metavar="DIR|CLAIMS...",
            help="A store, or claims as `evfacts extract -o` wrote them: .parquet, .jsonl, .csv.",
        ),
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="The page to write: a .html file.")],
    articles: Annotated[
        list[Path] | None,
        typer.Option(
            help="The articles that the claims were read from (files or folders), to show their texts in the page. "
            "A store has them already."
        ),
    ] = None,
    findings: Annotated[
        Path | None,
        typer.Option(help="Findings as `evfacts check -o` wrote them; without it the claims are cross-checked."),
    ] = None,
    title: Annotated[str | None, typer.Option(help="Heading of the page.")] = None,
    limit: Annotated[
        int | None, typer.Option(help="Most articles in the page: those of the worst findings, then the newest.")
    ] = None,
    rates: Annotated[
        Path | None,
        typer.Option(help="Exchange rates of your own, which come first: a CSV file, as for `evfacts check`."),
    ] = None,
    reference: Annotated[
        Path | None, typer.Option(help="Figures of your own to confront the claims with: a .csv or .parquet file.")
    ] = None,
) -> None:
    """Write one self-contained page: findings worst first, companies with timelines, every claim.

    The page opens from disk in any browser and asks the network for nothing.
    Exit status: 0 written; 2 wrong use or a table that cannot be read.
    """
    from evfacts.errors import InputError
    from evfacts.table import ClaimsTable, FindingsTable
    from evfacts.views.report import TITLE, report_page, write_page
    from evfacts.views.report_source import MAX_ARTICLES, from_store, from_tables

    if out.suffix.lower() not in (".html", ".htm"):
        raise InputError(f"{out}: the output must end in .html")
    if not out.parent.is_dir():
        raise InputError(f"{out}: there is no folder {out.parent}")
    if findings is not None and (rates is not None or reference is not None):
        raise InputError("--findings are checked already: leave out --rates and --reference")
    most = MAX_ARTICLES if limit is None else limit
    if len(claims) == 1 and claims[0].is_dir():
        if articles or findings is not None:
            raise InputError("a store has its articles and findings: leave out --articles and --findings")
        source = from_store(claims[0], limit=most, rates=rates, reference=reference)
    else:
        table = ClaimsTable.concat([ClaimsTable.read(path) for path in claims])
        checked = None if findings is None else FindingsTable.read(findings)
        texts = _texts(articles or [], {claim.doc_id for claim in table})
        source = from_tables(table, checked, texts, limit=most, rates=rates, reference=reference)
        if articles:
            _say_missing(source)
    page = report_page(
        source.claims, source.findings, source.articles, title=TITLE if title is None else title, notes=source.notes
    )
    write_page(page, out)
    slips = sum(finding.verdict == "inconsistent" for finding in source.findings)
    output.say(
        f"{out}: {len(page) / 1e6:.2f} MB, {len(source.claims):,} claims, {len(source.findings):,} findings, "
        f"{slips:,} of them inconsistent"
    )
    for note in source.notes:
        output.say(note)


def _texts(paths: list[Path], wanted: set[str]) -> list[Article]:
    """The articles of the paths that claims were read from; others are not kept."""
    from evfacts.archive.readers import read_articles

    if not paths:
        return []
    read = read_articles(list(paths), on_refused=lambda one: output.say(f"refused {one}"))
    return [article for article in read if article.doc_id in wanted]


def _say_missing(source: ReportSource) -> None:
    """Say of which articles the page cannot show the text, because it is not there or was changed."""
    digests = {claim.doc_id: claim.text_sha256 for claim in source.claims}
    fitting = {one.doc_id for one in source.articles if digests[one.doc_id] in ("", one.text_sha256)}
    changed = sorted({one.doc_id for one in source.articles} - fitting)
    missing = sorted(digests.keys() - {one.doc_id for one in source.articles})
    for names, why in ((changed, "changed since the claims were read"), (missing, "not among --articles")):
        if names:
            more = f" and {len(names) - 3:,} more" if len(names) > 3 else ""
            output.say(f"without text, because it is {why}: {', '.join(names[:3])}{more}")
