"""`evfacts explain`: which cues made a row, and which candidates they beat."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evfacts.cli import output

if TYPE_CHECKING:
    from evfacts.schema import Article, Claim


def explain(
    claim_id: Annotated[str, typer.Argument(metavar="CLAIM_ID", help="The claim, or the first digits of its id.")],
    claims: Annotated[
        Path, typer.Argument(metavar="CLAIMS", help="Claims as `evfacts extract -o` wrote them, or a store.")
    ],
    articles: Annotated[
        list[Path] | None,
        typer.Option("--articles", help="The articles that the claims came from; a store keeps them itself."),
    ] = None,
    country: Annotated[
        str | None, typer.Option(help="The --country of the run that made the claims, if it had one.")
    ] = None,
) -> None:
    """Tell how a row came about: every decision with its candidates, their probabilities, what spoke for them.

    The article is read again, so its text is needed: from the store, or by --articles. Without it the row is
    shown with its sentence and what lowered its confidence.
    Exit status: 0 explained; 2 no such claim, or a text that is not the one the claim was read from.
    """
    import evfacts
    from evfacts.claims.explain import told
    from evfacts.claims.settings import Settings
    from evfacts.errors import InputError

    claim, article = _claim_of(claim_id, claims, articles or [])
    with output.quiet_pipe():
        for line in _row(claim):
            print(line)
        if article is None:
            output.say("give --articles with the article's text to see the candidates of each decision")
            return
        decisions = evfacts.explain(article, claim, settings=Settings(country=country))
        if not decisions:
            raise InputError(
                f"{claim.claim_id}: this version of evfacts reads no claim at {claim.start} of {claim.doc_id}; "
                f"the row was made by evfacts {claim.evfacts_version}, configuration {claim.config_digest}"
            )
        print()
        for line in told(decisions):
            print(line)


def _row(claim: Claim) -> list[str]:
    """What the claim says, in a few lines."""
    from evfacts.display import shown_period, shown_value

    subject = " ".join(filter(None, (claim.company, claim.product))) or "no company"
    period = shown_period(claim.period_start, claim.period_end) or "no period"
    lowered = ", ".join(claim.reasons) or "nothing named"
    return [
        f"{claim.claim_id}  {claim.doc_id} [{claim.start}:{claim.end}] {claim.text!r}",
        f"{subject}: {claim.metric} ({claim.role}) {shown_value(claim)}, {period}, {claim.status}"
        + (", superseded" if claim.superseded else ""),
        f"confidence {claim.confidence:.2f}; lowered by: {lowered}",
        f"sentence: {' '.join(claim.sentence.split())}",
    ]


def _claim_of(claim_id: str, claims: Path, articles: list[Path]) -> tuple[Claim, Article | None]:
    """The claim of this id (or of this beginning of an id), and its article where it is known.

    Raises InputError where no claim, or more than one, has it.
    """
    from evfacts.archive.readers import read_articles
    from evfacts.errors import InputError
    from evfacts.table import ClaimsTable

    if claims.is_dir():
        from evfacts.views.report_source import claims_and_article

        found, article = claims_and_article(claims, claim_id)
    else:
        found, article = [row for row in ClaimsTable.read(claims) if row.claim_id.startswith(claim_id)], None
    if not found:
        raise InputError(f"{claims}: no claim has the id {claim_id}")
    if len(found) > 1:
        raise InputError(f"{claims}: {len(found)} claims have an id that begins with {claim_id}; give more digits")
    claim = found[0]
    if article is None and articles:
        article = next((one for one in read_articles(list(articles)) if one.text_sha256 == claim.text_sha256), None)
        if article is None:
            named = ", ".join(map(str, articles))
            raise InputError(
                f"{named}: none of the articles has the text that the claim was read from (by its SHA-256)"
            )
    return claim, article
