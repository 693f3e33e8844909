"""An article's text with its claims, companies, products, money and periods in colour."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from evfacts.display import shown_number, shown_period, shown_unit
from evfacts.errors import InputError
from evfacts.extraction import as_article
from evfacts.grammar.periods import find_periods
from evfacts.grammar.quantities import find_quantities
from evfacts.names.match import find_names
from evfacts.pipeline import default_settings, read_article
from evfacts.refused import fault_of
from evfacts.schema import MAX_ARTICLE_BYTES, Article, Claim, Finding, Name, Period, Quantity
from evfacts.table import ClaimsTable, FindingsTable
from evfacts.views.markup import Mark, claim_tip, css_class, escape, mark_style, marked, safe_link
from evfacts.views.sentences import kind_of
from evfacts.views.tables import OUTER, style_sheet

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from evfacts.claims.settings import Settings

_LEGEND = (
    ("figure", "figure"),
    ("money", "money"),
    ("period", "period"),
    ("company", "company"),
    ("product", "product"),
)
_RULES = (
    ".evf .evf-article{max-width:46rem;font-size:15px;line-height:1.7}"
    ".evf .evf-text{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}"
    ".evf .evf-legend{font-size:12.5px;margin:.2em 0 .8em}"
    ".evf .evf-legend mark{margin-right:.6em;padding:0 .35em}"
)


_SIGNS = {"consistent": "✓", "inconsistent": "✗", "undecided": "?"}


class Highlight:
    """A text with its marks, which a notebook shows in colour.

    Attributes:
        article: the article.
        claims: its claims.
        marks: what is marked, by place in the text.
    """

    def __init__(self, article: Article, claims: ClaimsTable, marks: Sequence[Mark]) -> None:
        self.article = article
        self.claims = claims
        self.marks = tuple(sorted(marks, key=lambda one: (one.start, -one.end)))

    @property
    def html(self) -> str:
        """The text as a piece of HTML with a style sheet of its own; all of the text is escaped."""
        article = self.article
        known = [escape(one) for one in (article.source, article.published) if one]
        if article.url:
            known.append(safe_link(article.url, "the article"))
        about = f'<div class="evf-soft">{" · ".join(known)}</div>' if known else ""
        legend = "".join(
            f'<mark class="evf-mark {css_class(kind)}" style="{mark_style(kind)}">{name}</mark>'
            for kind, name in _LEGEND
            if any(one.kind == kind for one in self.marks)
        )
        if any(one.strong for one in self.marks):
            legend += '<span class="evf-soft">bold with a thick line: a claim (hover or Tab shows its values)</span>'
        if any(one.wrong for one in self.marks):
            legend += '<span class="evf-soft"> · red frame: contradicted</span>'
        legend = f'<div class="evf-legend">{legend}</div>' if legend else ""
        return (
            f'{style_sheet(_RULES)}<div class="{OUTER}"><div class="evf-article">{about}{legend}'
            f'<div class="evf-text">{marked(article.text, self.marks)}</div></div></div>'
        )

    def _repr_html_(self) -> str:
        return self.html

    def __repr__(self) -> str:
        return f"<Highlight of {self.article.doc_id}: {len(self.marks)} marks, {len(self.claims)} claims>"


def highlight(
    given: str | Article | Doc,
    *,
    claims: ClaimsTable | Iterable[Claim] | None = None,
    findings: FindingsTable | Iterable[Finding] = (),
    published: str | dt.date | None = None,
    source: str | None = None,
    settings: Settings | None = None,
) -> Highlight:
    """A text with its claims, companies, products, money and periods in colour; told in full at `evfacts.highlight`."""
    article, names, periods, quantities, found = _read(given, published, source, settings)
    if claims is not None:
        digest = article.text_sha256
        found = [one for one in claims if one.doc_id == article.doc_id and one.text_sha256 in ("", digest)]
    verdicts: dict[str, list[Finding]] = {}
    for finding in findings:
        for claim_id in finding.claims:
            verdicts.setdefault(claim_id, []).append(finding)
    marks = [_claim_mark(one, verdicts.get(one.claim_id, [])) for one in found]
    taken = {(one.start, one.end) for one in marks}
    marks += [
        Mark(one.start, one.end, "company" if one.label == "COMPANY" else "product", _name_tip(one)) for one in names
    ]
    marks += [
        Mark(one.start, one.end, "period", _period_tip(one)) for one in periods if (one.start, one.end) not in taken
    ]
    marks += [
        Mark(one.start, one.end, "money", _money_tip(one))
        for one in quantities
        if _is_money(one) and not any(start < one.end and one.start < end for start, end in taken)
    ]
    return Highlight(article, ClaimsTable(found), marks)


_Reading = tuple[Article, Sequence[Name], Sequence[Period], Sequence[Quantity], Sequence[Claim]]


def _read(given: Any, published: str | dt.date | None, source: str | None, settings: Settings | None) -> _Reading:
    if not isinstance(given, (str, Article)):
        doc = _read_doc(given, published)
        if not isinstance(doc, Article):
            return doc
        given = doc
    article = as_article(given, published=published, source=source)
    problem = fault_of(article, MAX_ARTICLE_BYTES)
    if problem is not None:
        raise InputError(f"the article {article.doc_id!r} cannot be read: {problem}")
    chosen = settings or default_settings()
    text = article.text
    return (
        article,
        find_names(text, names=chosen.names, tagger=chosen.tagger),
        find_periods(
            text, published=article.published, country=chosen.country, fiscal_year_start=chosen.fiscal_year_start
        ),
        find_quantities(text, country=chosen.country),
        read_article(article, chosen).claims,
    )


def _read_doc(doc: Any, published: str | dt.date | None) -> _Reading | Article:
    """What the components of evfacts kept on a Doc; its article where they have not run."""
    from spacy.tokens import Doc

    from evfacts.components import marks  # registers the extensions, too

    if not isinstance(doc, Doc):
        raise InputError(f"a text, an Article or a spaCy Doc was expected, not {type(doc).__name__}")
    keys = (marks.NAMES, marks.PERIODS, marks.QUANTITIES, marks.CLAIMS)
    article = marks.article_of(doc)
    if published is not None or any(key not in doc.user_data for key in keys):
        return article
    return (
        article,
        marks.kept(doc, marks.NAMES, Name),
        marks.kept(doc, marks.PERIODS, Period),
        marks.kept(doc, marks.QUANTITIES, Quantity),
        marks.kept(doc, marks.CLAIMS, Claim),
    )


def _claim_mark(claim: Claim, findings: Sequence[Finding]) -> Mark:
    tip = "\n".join(
        [claim_tip(claim), *(f"{_SIGNS.get(one.verdict, one.verdict)} {one.explanation}" for one in findings)]
    )
    wrong = any(one.verdict == "inconsistent" for one in findings)
    return Mark(claim.start, claim.end, kind_of(claim), tip, True, claim.claim_id, wrong)


def _name_tip(name: Name) -> str:
    what = "company" if name.label == "COMPANY" else "product"
    lines = [f"{name.canonical} ({what}{f', {name.kind}' if name.kind and name.kind != what else ''})"]
    if name.id is None:
        lines.append("in no list of names")
    return "\n".join(lines)


def _period_tip(period: Period) -> str:
    shown = shown_period(period.period_start, period.period_end)
    if not shown:
        return "a period that the text alone does not date"
    if period.period_start and period.period_end and period.period_start != period.period_end:
        return f"{shown}: {period.period_start} to {period.period_end}"
    return shown


def _is_money(quantity: Quantity) -> bool:
    unit = quantity.unit or ""
    return (len(unit) == 3 and unit.isupper() and unit.isascii()) or bool(quantity.candidates)


def _money_tip(quantity: Quantity) -> str:
    bounds = [float(one) for one in (quantity.low, quantity.high) if one is not None]
    amounts = " to ".join(dict.fromkeys(shown_number(one) for one in bounds))
    unit = shown_unit(quantity.unit or " or ".join(quantity.candidates), quantity.per)
    return f"{amounts} {unit}".strip() + "\nnot read as a claim"
