"""Claims from the spans of an article: every figure gets its metric, subject, period and status, or is dropped."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from evfacts.claims.cells import reread
from evfacts.claims.clauses import FREE, standings
from evfacts.claims.compared import named_interval
from evfacts.claims.context import Mark, Spans, View, merge_spans
from evfacts.claims.details import basis_of, details_of, region_of, scope_of, stated_rates
from evfacts.claims.dimensions import EXPENSES, SIGNED, TIMELESS
from evfacts.claims.doubt import chance_of, doubt_about
from evfacts.claims.events import NONE, event_choice, may_be_event
from evfacts.claims.figure import Figure, make_figure
from evfacts.claims.fiscal import FiscalYears
from evfacts.claims.headings import headed
from evfacts.claims.intervals import moved
from evfacts.claims.metric import metric_choice, role_choice
from evfacts.claims.opening import first_state
from evfacts.claims.period import period_choice
from evfacts.claims.ranker import Choice, Decider
from evfacts.claims.restated import restated_with
from evfacts.claims.settings import Settings
from evfacts.claims.state import Decided, Interval, State
from evfacts.claims.status import around, is_outlook, outlook_choice, sign_choice, status_choice, superseded_choice
from evfacts.claims.subject import company_choice, product_choice
from evfacts.claims.units import per_choice, unit_of
from evfacts.claims.views import article_views
from evfacts.claims.years import last_told, opening_of
from evfacts.lexicons.cues import CueLexicon
from evfacts.lexicons.measures import numerals
from evfacts.lexicons.names import NameLexicon
from evfacts.names.resolve import main_company, resolve_all
from evfacts.schema import Article, Claim, Name, Period, Quantity, Section, claim_id
from evfacts.version import __version__

MIN_OTHER = 0.6
"""Least probability of the company at which a figure that fits no metric is kept as `other`."""


@dataclass(slots=True)
class Extraction:
    """The claims of one article in text order, and why other figures were dropped (reason -> count)."""

    claims: list[Claim] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the decisions ask of the layers below: cues, and who makes a product that the article names."""

    cues: CueLexicon
    makers: dict[str, str]
    lexicon: NameLexicon

    def makes(self, company: str, product: str) -> bool:
        """Whether a company may be the maker of a product, as far as the lexicon knows.

        Joint ventures that bear a maker's name ("FAW-Volkswagen") may, and companies that have no products at all.
        """
        house = self.lexicon.house(product)
        if not house or company in house or company not in self.lexicon.makers:
            return True
        words = set(re.findall(r"\w+", company))
        return any(words >= set(re.findall(r"\w+", one)) for one in house)

    def maker_of(self, product: str) -> str | None:
        """Canonical name of the maker of a product of this article, if the lexicon knows it."""
        return self.makers.get(product)


def read_claims(
    article: Article,
    *,
    quantities: Sequence[Quantity],
    periods: Sequence[Period],
    names: Sequence[Name],
    sections: Sequence[Section],
    settings: Settings | None = None,
    decider: Decider | None = None,
) -> Extraction:
    """The claims of an article from the spans found in it. Deterministic; never raises on any text.

    Args:
        article: the article; the spans' offsets point into its text.
        quantities, periods, names, sections: what the grammar, the lexicon and the layout found.
        settings: country, fiscal year and own lexicons of the run.
        decider: makes each choice; the packaged weights unless given (training gives an oracle).
    """
    settings = settings or Settings()
    decider = decider or Decider(settings.model)
    lexicon = settings.names
    quantities, periods, names = reread(article, quantities, periods, names, sections, settings)
    topic = main_company(article.text, names, lexicon)
    knowledge = Knowledge(settings.cues, _makers(names, lexicon), lexicon)
    references = [
        replace(name, start=reference.start, end=reference.end, text=reference.text)
        for reference, name in resolve_all(article.text, names, lexicon=lexicon, topic=topic)
        if name is not None
    ]
    spans = merge_spans(quantities, periods, names, references)
    extraction = Extraction()
    views = list(article_views(article.text, sections, spans, knowledge.cues))
    rupees = any(quantity.unit == "INR" for quantity in quantities)
    fiscal = FiscalYears(lexicon, names, topic, article.published, settings.fiscal_year_start, rupees)
    state = first_state(article, topic, names, sections, views, fiscal)
    found: list[tuple[View, Mark, Decided]] = []
    subjects = [
        (start, record)
        for start, _, kind, record in spans.records
        if kind in ("<c>", "<m>") and isinstance(record, Name)
    ]
    standing = {
        mark.record.start: standings(view)[mark.at].role
        for view in views
        if view.cell is None
        for mark in (*view.companies, *view.products)
        if mark.segment == "main"
    }
    heads = headed(article.text, sections, names)
    cursor = 0
    sentence = -1
    for number, view in enumerate(views):
        while cursor < len(subjects) and (subjects[cursor][0] < view.start or view.section == "headline"):
            start, name = subjects[cursor]
            opened = sentence < 0 or any(article.text.find(sign, sentence, start) >= 0 for sign in (". ", "\n"))
            free = standing[start] in FREE if start in standing else opened
            state.name(name, number - 1, _section_of(sections, start), opened, free)
            sentence = start
            cursor += 1
        state.enter(number, view.paragraph)
        state.paragraph_company, state.paragraph_product = _first_named(
            spans, sections[view.paragraph].start, view.start
        )
        state.headed = heads[view.paragraph]
        if number and views[number - 1].cell is None:
            state.named = named_interval(views[number - 1], state.fiscal, article.published) or state.named
        if state.new_paragraph:
            state.opening, state.told = opening_of(view), (None, None)
        elif number:
            state.told = last_told(views[number - 1]) or state.told
        previous: Decided | None = None
        for mark in view.marks:
            if mark.segment != "main":
                continue
            decided = None
            if mark.kind == "<q>":
                figure = make_figure(view, mark, state, previous)
                decided = _decide_quantity(figure, knowledge, decider, extraction.dropped)
            elif mark.kind == "<t>" and may_be_event(view, mark.at):
                decided = _decide_event(make_figure(view, mark, state, previous), knowledge, decider)
            if decided is None:
                continue
            if previous is not None and _restates(decided, previous):
                _agree(decided, previous)
            elif previous is not None and _grew_to(decided, previous, view):
                previous.interval, previous.status = decided.interval, decided.status
            if view.cell is not None:
                state.add_cell(view.cell, decided)
            state.add(decided)
            found.append((view, mark, decided))
            if decided.quantity is not None:
                previous = decided
    seen: set[str] = set()
    found.sort(key=lambda row: (row[2].start, row[2].end))
    partners = restated_with(article.text, [decided for _, _, decided in found])
    about = _About(article, article.text_sha256, stated_rates(article.text), settings, settings.digest(decider.model))
    for (view, mark, decided), partner in zip(found, partners, strict=True):
        confidence = round(decider.model.calibrated(chance_of(decided)), 4)
        doubt = doubt_about(decided, partner, confidence, state.in_field, decider.model)
        if doubt is not None:
            extraction.dropped[doubt] += 1
            continue
        claim = _claim(about, view, mark, decided, confidence)
        if claim.claim_id not in seen:
            seen.add(claim.claim_id)
            extraction.claims.append(claim)
    return extraction


def _section_of(sections: Sequence[Section], start: int) -> int:
    """The number of the section that holds a place."""
    return bisect_right([section.start for section in sections], start) - 1


def _first_named(spans: Spans, start: int, end: int) -> tuple[str | None, str | None]:
    """The first company and the first product that a paragraph names before a sentence of it."""
    company = product = None
    for _, _, kind, record in spans.inside(start, end):
        if isinstance(record, Name):
            if kind == "<c>" and company is None:
                company = record.canonical
            elif kind == "<m>" and product is None:
                product = record.canonical
    return company, product


def _makers(names: Sequence[Name], lexicon: NameLexicon) -> dict[str, str]:
    """Product -> company, canonical names, for the products that the article names.

    A brand that the text does not name gives way to the parent that it does name ("Great Wall's Good Cat"), or to the
    only other company of its house that it names (an earlier name of the firm).
    """
    named = {name.id for name in names if name.label == "COMPANY" and name.id is not None}
    makers = {}
    for name in names:
        if name.label == "PRODUCT" and name.maker in lexicon.companies and name.canonical not in makers:
            line = lexicon.lineage(name.maker)
            house = [one for one in named if one in lexicon.family(name.maker)]
            maker = next((one for one in line if one in named), house[0] if len(house) == 1 else line[0])
            makers[name.canonical] = lexicon.companies[maker].name
    return makers


def _decide_quantity(figure: Figure, knowledge: Knowledge, decider: Decider, dropped: Counter[str]) -> Decided | None:
    """What a figure claims, or None for one that claims nothing of the list."""
    quantity = figure.mark.record
    assert isinstance(quantity, Quantity)
    sure: dict[str, float] = {}

    def choose(decision: str, choice: Choice) -> object:
        index, probability = decider.choose(decision, choice, quantity)
        sure[decision] = probability
        return choice.labels[index]

    role = str(choose("role", role_choice(figure)))
    metric = str(choose("metric", metric_choice(figure, role, knowledge.cues)))
    if metric == NONE:
        dropped["no claim of the list"] += 1
        return None
    if metric == "price_change" and role == "level":
        role = "change"  # "gets a $3,000 price cut": by its very name
    entry = knowledge.cues.metrics[metric]
    decided = Decided(
        figure.at,
        quantity.start,
        quantity.end,
        figure.dim,
        quantity,
        None,
        metric,
        role,
        unit=unit_of(figure, metric, entry),
        section=figure.view.section,
        probability=sure,
    )
    per = choose("per", per_choice(figure, metric, role, entry))
    decided.per = per if isinstance(per, str) else None
    _decide_rest(decided, figure, knowledge, choose)
    if (role == "change" and (quantity.role is None or _is_part(quantity))) or (role == "level" and metric in SIGNED):
        bound = quantity.low if quantity.low is not None else quantity.high
        if bound is not None and bound > 0:
            decided.sign = int(str(choose("sign", sign_choice(figure, metric, role))))
    elif quantity.role is not None and (quantity.low or quantity.high or 0) < 0:
        decided.sign = -1
    if metric == "other" and (
        (decided.company is None and decided.product is None) or sure.get("company", 1.0) < MIN_OTHER
    ):
        dropped["no metric and no certain subject"] += 1
        return None
    return decided


def _is_part(quantity: Quantity) -> bool:
    """Whether a change is told as a part ("by a third"), whose words do not say whether it is a rise."""
    word = re.split(r"[ -]", quantity.text.lower())[-1]
    return quantity.unit == "percent" and (
        word in numerals().fractions or word.removesuffix("s") in numerals().fractions
    )


def _decide_event(figure: Figure, knowledge: Knowledge, decider: Decider) -> Decided | None:
    """The launch or start that a date tells of, or None for a date that tells of none."""
    period = figure.mark.record
    assert isinstance(period, Period)
    sure: dict[str, float] = {}

    def choose(decision: str, choice: Choice) -> object:
        index, probability = decider.choose(decision, choice, period)
        sure[decision] = probability
        return choice.labels[index]

    metric = str(choose("metric", event_choice(figure)))
    if metric == NONE:
        return None
    decided = Decided(
        figure.at,
        period.start,
        period.end,
        figure.dim,
        None,
        period,
        metric,
        "level",
        unit="date",
        section=figure.view.section,
        probability=sure,
    )
    _decide_rest(decided, figure, knowledge, choose)
    return None if decided.interval == (None, None) else decided


def _decide_rest(
    decided: Decided, figure: Figure, knowledge: Knowledge, choose: Callable[[str, Choice], object]
) -> None:
    """Product, company, status, period and supersession of a figure whose metric is known."""
    metric, role = decided.metric, decided.role
    subject = knowledge.cues.metrics[metric].subject
    product = choose("product", product_choice(figure, metric, subject, role))
    decided.product = product if isinstance(product, str) else None
    company = choose("company", company_choice(figure, metric, subject, decided.product, knowledge.maker_of))
    decided.company = company if isinstance(company, str) else None
    _reconcile(decided, figure, knowledge)
    near = around(figure.view, figure.at)
    meant = status_choice(figure, metric, role, near)
    decided.status = str(choose("status", meant))
    if metric not in TIMELESS:
        interval = choose("period", period_choice(figure, metric, role, decided.status, decided.company))
        assert isinstance(interval, tuple)
        decided.interval = interval
        decided.older = role == "level" and _is_older(interval, figure.state)
        if decided.status == "actual" and is_outlook(figure, role, interval, decided.probability["status"]):
            decided.status = str(choose("status", outlook_choice(meant)))
    decided.superseded = bool(choose("superseded", superseded_choice(figure, metric, decided.status, near)))


def _reconcile(decided: Decided, figure: Figure, knowledge: Knowledge) -> None:
    """Part a product from a company that does not make it: the name that the sentence does not hold gives way.

    Where it holds both or neither, the less sure choice does.
    """
    company, product = decided.company, decided.product
    if company is None or product is None or knowledge.makes(company, product):
        return
    maker = knowledge.maker_of(product)
    view, sure = figure.view, decided.probability
    company_here = any(isinstance(mark.record, Name) and mark.record.canonical == company for mark in view.companies)
    product_here = any(isinstance(mark.record, Name) and mark.record.canonical == product for mark in view.products)
    if company_here == product_here:
        product_here = sure.get("product", 1.0) >= sure.get("company", 1.0)
    if product_here and maker is not None:
        decided.company = maker
        sure["company"] = max(_BY_PRODUCT, 1.0 - sure.get("company", 1.0))
    else:
        decided.product = None
        sure["product"] = 1.0 - sure.get("product", 1.0)


_BY_PRODUCT = 0.6
"""The probability of a company that only the product tells, against the likelier one: 37 of 58 in gold train."""


def _restates(decided: Decided, previous: Decided) -> bool:
    """Whether a figure is the one before it in another unit or currency: "158.4 billion euros ($186 billion)"."""
    quantity = decided.quantity
    return (
        quantity is not None
        and quantity.link_kind == "restates"
        and quantity.link is not None
        and quantity.link[0] == previous.start
        and decided.metric == previous.metric
        and decided.role == previous.role
    )


def _grew_to(decided: Decided, previous: Decided, view: View) -> bool:
    """Whether a level is the one that the change before it led to: "rose 38% to 8.9 million in 2023".

    Both are of one period and status in 848 of 854 such pairs of gold train.
    """
    between = view.words[previous.at + 1 : decided.at]
    return (
        (previous.role, decided.role) == ("change", "level")
        and previous.metric == decided.metric
        and decided.interval != (None, None)
        and len(between) <= _TO_REACH
        and "to" in between
        and _NOT_TO.isdisjoint(between)
    )


_NOT_TO = frozenset({",", "compared", "comparison", "from", "than", "versus", "against", "over"})
"""Words by which a figure is held against another: "a 38% increase compared to the 2,394"."""
_TO_REACH = 7
"""Words between a change and the level that it led to ("increase in that to reach")."""


def _agree(decided: Decided, previous: Decided) -> None:
    """Give a restated amount the subject, period and status of the one before it, or that one those that it lacks."""
    for decision, name, empty in _SAME:
        ours, theirs = getattr(decided, name), getattr(previous, name)
        if ours == theirs:
            continue
        if theirs == empty:
            setattr(previous, name, ours)
        else:
            setattr(decided, name, theirs)
        sure = [one.probability.get(decision, 1.0) for one in (decided, previous)]
        # Two readings of one thing that differ are less sure than either.
        decided.probability[decision] = previous.probability[decision] = max(sure) * (1 - min(sure) / 2)


_SAME: tuple[tuple[str, str, object], ...] = (
    ("product", "product", None),
    ("company", "company", None),
    ("status", "status", "actual"),
    ("period", "interval", (None, None)),
    ("superseded", "superseded", False),
)
"""What two statements of one amount agree on: the decision, its field, and the value that says nothing."""


def _is_older(interval: Interval, state: State) -> bool:
    """Whether a value is one that the current one is compared with: of the period or the year before."""
    return state.current != (None, None) and interval in (
        moved(*state.current, "year_before"),
        moved(*state.current, "period_before"),
    )


_ONE = Decimal(1)
_LISTED_UNITS = {"g": ("kg", Decimal("0.001"))}
"""Units that the list of units of a claim lacks: the listed one and how many of it they are."""


def _number(value: Decimal | None, part: Decimal) -> float | None:
    """A bound as a row carries it, in the unit of the row."""
    return None if value is None else float(value * part)


def _sign_of(decided: Decided, quantity: Quantity) -> int:
    """-1 where the printed number has to be turned round: "net loss: 30"; in accounts "(71.3)" is what was spent."""
    if (quantity.low or quantity.high or 0) >= 0:
        return decided.sign
    spent = decided.role == "level" and decided.metric in EXPENSES and quantity.text.startswith("(")
    return -1 if spent else 1


def _signed(low: float | None, high: float | None, sign: int) -> tuple[float | None, float | None]:
    """The interval with its sign: bounds change places where it is negative."""
    if sign > 0:
        return low, high
    return (None if high is None else -high), (None if low is None else -low)


def _sentence(text: str, view: View) -> str:
    """The sentence or list item of a view; of a table cell its whole row."""
    if view.section != "table":
        return text[view.start : view.end]
    end = text.find("\n", view.end)
    return text[text.rfind("\n", 0, view.start) + 1 : len(text) if end < 0 else end].strip()


@dataclass(frozen=True, slots=True)
class _About:
    """What all rows of an article share: its digest, the rates that it states, what it was read by."""

    article: Article
    digest: str
    rates: tuple[str, ...]
    settings: Settings
    config_digest: str


_UNSURE = [(name, f"unsure_{name}") for name in ("role", "metric", "product", "company", "status", "period")]


def _claim(about: _About, view: View, mark: Mark, decided: Decided, confidence: float) -> Claim:
    """The row of a decided figure, with what was unsure."""
    article, settings, quantity = about.article, about.settings, decided.quantity
    low = high = printed_low = printed_high = None
    approx = "="
    candidates: tuple[str, ...] = ()
    if quantity is not None:
        given = _sign_of(decided, quantity)
        part = _LISTED_UNITS.get(decided.unit or "", (None, _ONE))[1]
        low, high = _signed(_number(quantity.low, part), _number(quantity.high, part), given)
        printed_low, printed_high = _signed(
            _number(quantity.printed_low, part), _number(quantity.printed_high, part), given
        )
        approx, candidates = quantity.approx, quantity.candidates
        if given < 0:
            approx = {">": "<", "<": ">", ">=": "<=", "<=": ">="}.get(approx, approx)
    bounds = [bound for bound in (low, high) if bound is not None]
    sure = decided.probability
    reasons = tuple([reason for name, reason in _UNSURE if sure.get(name, 1.0) < 0.7])
    if candidates and decided.unit is None:
        reasons += ("open_currency",)
    return Claim(
        claim_id=claim_id(
            article.doc_id,
            about.digest,
            decided.start,
            decided.end,
            decided.metric,
            decided.role,
            decided.company,
            decided.product,
        ),
        doc_id=article.doc_id,
        start=decided.start,
        end=decided.end,
        text=article.text[decided.start : decided.end],
        metric=decided.metric,
        role=decided.role,
        company=decided.company,
        product=decided.product,
        low=low,
        high=high,
        unit=_LISTED_UNITS.get(decided.unit or "", (decided.unit, _ONE))[0],
        per=decided.per,
        period_start=decided.interval[0],
        period_end=decided.interval[1],
        status=decided.status,
        superseded=decided.superseded,
        company_id=settings.company_ids.get(decided.company or ""),
        product_id=settings.product_ids.get((decided.company or "", decided.product or "")),
        approx=approx,
        printed_low=printed_low,
        printed_high=printed_high,
        candidates=candidates,
        basis=basis_of(view, mark) if decided.role == "change" else None,
        attribution=details_of(view).attribution,
        region=region_of(view, mark),
        scope=scope_of(view, mark),
        text_rates=about.rates,
        value=sum(bounds) / len(bounds) if bounds else None,
        confidence=confidence,
        reasons=reasons,
        sentence=_sentence(article.text, view),
        section=view.section,
        title=article.title,
        url=article.url,
        source=article.source,
        published=article.published,
        text_sha256=about.digest,
        evfacts_version=__version__,
        config_digest=about.config_digest,
    )
