"""One self-contained page with findings, companies and claims: to open from disk, read and send on."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evfacts.errors import InputError, MissingExtraError
from evfacts.schema import Article, Claim, Finding, Verdict
from evfacts.version import __version__
from evfacts.views.markup import colour_variables, escape
from evfacts.views.report_data import packed, page_data, worst_first

if TYPE_CHECKING:
    from jinja2 import Template

TITLE = "What the articles claim"
# In the order in which the page runs them; main.js starts.
_SCRIPTS = ("base.js", "findings.js", "timeline.js", "companies.js", "claims.js", "article.js", "main.js")
_SLIPS_WITHOUT_SCRIPT = 100


def report_page(
    claims: Iterable[Claim],
    findings: Iterable[Finding] | None = None,
    articles: Iterable[Article] = (),
    *,
    title: str = TITLE,
    notes: Sequence[str] = (),
) -> str:
    """The page as HTML: findings first, worst first, then companies with timelines, then every claim.

    The page asks the network for nothing, and whatever comes from an article is shown as text.
    Equal arguments give equal bytes.

    Args:
        claims: a ClaimsTable or any claims.
        findings: their cross-checks; without them `evfacts.crosscheck` is run.
        articles: the articles the claims were read from, for their texts in the page. An article
            without claims, or whose text changed since, is left out.
        title: heading of the page.
        notes: sentences put under the heading, such as what was left out.

    Raises:
        InputError: where a finding names a claim that is not among the claims.
        MissingExtraError: where `pip install 'evfacts[report]'` is needed.
    """
    rows = list(claims)
    if findings is None:
        from evfacts.checks import crosscheck

        found = crosscheck(rows)
    else:
        found = list(findings)
    known = {claim.claim_id for claim in rows}
    for finding in found:
        if not known.issuperset(finding.claims):
            raise InputError(
                f"the finding {finding.finding_id} is of claims that are not given; cross-check the same table"
            )
    content = page_data(rows, found, articles)
    with_text = sum(doc["text"] is not None for doc in content["docs"])
    script = _script()
    style = _style()
    from markupsafe import Markup

    return _template().render(
        title=title,
        version=__version__,
        lead=_lead(rows, len(content["docs"])),
        tiles=_tiles(rows, found, len(content["docs"])),
        notes=notes,
        texts=with_text > 0,
        slips=[one for one in worst_first(found) if one.verdict == Verdict.INCONSISTENT][:_SLIPS_WITHOUT_SCRIPT],
        policy=f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; "
        "base-uri 'none'; form-action 'none'",
        data=packed(content),
        # Ours, with nothing of an article in it; the policy lets no other script or sheet run.
        script=Markup(script),
        style=Markup(style),
    )


def write_page(page: str, out: str | Path) -> None:
    """Write the page; a file that is there stays as it was if that fails. Raises InputError then."""
    path = Path(out)
    part = path.with_name(f".{path.name}.part")
    try:
        try:
            part.write_text(page, encoding="utf-8", newline="\n")
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise InputError(f"{path}: cannot be written: {problem.strerror or problem}") from problem


def _lead(claims: Sequence[Claim], docs: int) -> str:
    outlets = len({claim.source for claim in claims if claim.source})
    companies = len({claim.company for claim in claims if claim.company})
    days = sorted({claim.published for claim in claims if claim.published})
    told = f"{_many(len(claims), 'claim')} about {_many(companies, 'company', 'companies')} in {_many(docs, 'article')}"
    if outlets:
        told += f" of {_many(outlets, 'outlet')}"
    if days:
        told += f", published {days[0]} to {days[-1]}" if days[0] != days[-1] else f", published {days[0]}"
    return told + "."


def _tiles(claims: Sequence[Claim], findings: Sequence[Finding], docs: int) -> list[dict[str, Any]]:
    verdicts = Counter(finding.verdict for finding in findings)
    wrong, open_, fit = (verdicts[one] for one in (Verdict.INCONSISTENT, Verdict.UNDECIDED, Verdict.CONSISTENT))
    rows = (
        (wrong, "does not fit" if wrong == 1 else "do not fit", "#findings", Verdict.INCONSISTENT),
        (open_, "undecided", "#findings", Verdict.UNDECIDED),
        (fit, "fits" if fit == 1 else "fit", "#findings", Verdict.CONSISTENT),
        (len(claims), "claim" if len(claims) == 1 else "claims", "#claims", None),
        (docs, "article" if docs == 1 else "articles", "#claims", None),
    )
    return [
        {
            "number": f"{number:,}",
            "label": label,
            "target": target,
            "verdict": verdict and str(verdict),
            "tone": verdict,
        }
        for number, label, target, verdict in rows
    ]


def _many(count: int, one: str, many: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode("utf-8")).digest()).decode("ascii")


def _file(name: str) -> str:
    return files("evfacts.views").joinpath("page", name).read_text(encoding="utf-8").replace("\r\n", "\n")


@cache
def _script() -> str:
    return '(() => {\n"use strict";\n' + "\n".join(map(_file, _SCRIPTS)) + "})();\n"


@cache
def _style() -> str:
    return colour_variables(".evf") + "\n" + _file("style.css")


@cache
def _template() -> Template:
    try:
        import jinja2
    except ImportError as problem:
        raise MissingExtraError("the report needs Jinja2: pip install 'evfacts[report]'") from problem
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, finalize=_printable)
    return environment.from_string(_file("page.html"))


def _printable(value: Any) -> Any:
    """What a text may hold and a page may not (control characters, lone surrogates) becomes U+FFFD."""
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    from markupsafe import Markup

    return Markup(escape(value))
