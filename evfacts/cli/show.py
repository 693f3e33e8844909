"""`evfacts show`: the text of an article with its claims marked, and the claims below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evfacts.cli import output

if TYPE_CHECKING:
    from rich.text import Text

    from evfacts.schema import Article, Claim

# Control characters would steer the terminal; U+2400 and the following show them. Tabs and line ends stay.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_STATUS = {"actual": "bold green", "target": "bold yellow", "plan": "bold yellow", "forecast": "bold magenta"}


def show(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="ARTICLE...", help="Articles: files of any format that `evfacts extract` reads, - for stdin."
        ),
    ],
    doc_id: Annotated[list[str] | None, typer.Option("--id", help="Show only the article of this id.")] = None,
    date_order: Annotated[
        str | None, typer.Option(help="How to read publishing dates like 03/04/2025: dmy, mdy or ymd.")
    ] = None,
    country: Annotated[
        str | None, typer.Option(help="Two letters (ISO 3166) that decide a bare $, Rs or kr and the fiscal year.")
    ] = None,
) -> None:
    """Print each article with its claims marked and numbered, then the claims and what their cross-checks say.

    Colours are left out where stdout is no terminal or NO_COLOR is set; claims then stand in [brackets].
    Exit status: 0 shown; 1 some documents refused; 2 wrong use, or no such article.
    """
    from evfacts.archive.readers import read_articles
    from evfacts.checks import crosscheck
    from evfacts.claims.settings import Settings
    from evfacts.errors import InputError
    from evfacts.extraction import extract_each
    from evfacts.refused import Refused
    from evfacts.table import ClaimsTable, FindingsTable

    refused = shown = 0

    def refuse(one: Refused) -> None:
        nonlocal refused
        refused += 1
        output.say(f"refused {one}")

    articles = read_articles(list(paths), date_order=date_order, on_refused=refuse)
    wanted = (one for one in articles if not doc_id or one.doc_id in doc_id)
    with output.quiet_pipe():
        page = output.console()
        colour = page.color_system is not None and not page.no_color
        for article, outcome in extract_each(wanted, settings=Settings(country=country)):
            if isinstance(outcome, Refused):
                refuse(outcome)
                continue
            claims = ClaimsTable(outcome.claims)
            known = (article.title, article.source, str(article.published or "no publishing date"))
            heading = f"{article.doc_id}: " + ", ".join(filter(None, known))
            page.print(("\n" if shown else "") + _CONTROL.sub(_visible, heading), style="bold", soft_wrap=True)
            page.print(marked_text(article, list(claims), colour=colour))
            page.print()
            shown += 1
            output.show_numbered_claims(claims)
            findings = FindingsTable(crosscheck(claims))
            if len(findings):
                output.show_findings(findings)
    if not shown and not refused:
        raise InputError(f"there is no article{f' with the id {doc_id[0]!r}' if doc_id else ''}")
    if refused:
        raise typer.Exit(1)


def marked_text(article: Article, claims: Sequence[Claim], *, colour: bool) -> Text:
    """The text of an article with its claims numbered, in colour or in brackets; control characters made visible."""
    from rich.text import Text

    shown = _CONTROL.sub(_visible, article.text)
    made = Text()
    done = 0
    for number, claim in enumerate(claims, start=1):
        if claim.start < done:  # inside the claim before: it has its line in the table
            continue
        made.append(shown[done : claim.start])
        words = shown[claim.start : claim.end]
        made.append(words if colour else f"[{words}]", style=_STATUS.get(claim.status, "bold"))
        made.append(str(number).translate(_RAISED), style="dim")
        done = claim.end
    made.append(shown[done:])
    return made


def _visible(found: re.Match[str]) -> str:
    code = ord(found[0])
    return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else "�"
