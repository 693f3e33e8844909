"""Whose number it is: the company and the product, chosen among those named, referred to, or carried on."""

from __future__ import annotations

from collections.abc import Callable

from evfacts.claims.context import Mark, View
from evfacts.claims.features import aligned, connective, mention_features, salience_features, sides, word_at
from evfacts.claims.metric import mirror_of
from evfacts.claims.ranker import Choice
from evfacts.claims.state import Decided, State
from evfacts.schema import Name

_REFERENCES = frozenset(
    {
        "company", "firm", "automaker", "carmaker", "maker", "manufacturer", "group", "startup", "start-up", "its",
        "it", "operator", "brand", "supplier", "giant", "they", "their", "he", "she", "his", "we", "our", "business",
        "unit", "conglomerate", "producer", "marque", "player", "truckmaker",
    }
)  # fmt: skip
_PRODUCT_REFERENCES = frozenset(
    {
        "suv", "sedan", "car", "model", "scooter", "hatchback", "vehicle", "pickup", "truck", "van", "bike",
        "motorcycle", "it", "its", "newcomer", "crossover", "ev", "minivan", "mpv", "bus", "version", "variant", "trim",
        "cell", "battery", "pack", "saloon", "coupe", "roadster", "estate", "wagon", "runabout", "edition",
    }
)  # fmt: skip


def _references(view: View, at: int, words: frozenset[str]) -> list[str]:
    """Where the nearest referring word stands towards word `at`."""
    before = next((i for i in range(min(at, len(view.words)) - 1, -1, -1) if view.words[i] in words), None)
    after = next((i for i in range(at + 1, len(view.words)) if view.words[i] in words), None)
    found = []
    if before is not None:
        found.append(f"rb{view.words[before]}")
        found.append(f"rbs{min(view.between(view.strong, before, at), 1)}")
    if after is not None:
        found.append(f"ra{view.words[after]}s{min(view.between(view.strong, at, after), 1)}")
    return found or ["r0"]


def product_choice(
    view: View, mark: Mark, metric: str, subject: str, role: str, state: State, previous: Decided | None
) -> Choice:
    """Products that the figure may be about (null among them), and their features."""
    at = mark.at
    twin = state.twin(mark.record) if mark.kind == "<q>" else None  # type: ignore[arg-type]
    options: dict[str | None, list[Mark]] = {None: []}
    for other in view.products:
        name = other.record
        assert isinstance(name, Name)
        options.setdefault(name.canonical, []).append(other)
    for extra in (
        previous.product if previous else None,
        state.last_product,
        state.topic_product,
        twin.product if twin else None,
        *state.present(state.named_products),
        *sorted(state.head_names & state.mentioned_products),
    ):
        if extra is not None:
            options.setdefault(extra, [])
    if len(options) == 1:
        return Choice([None])
    partner = aligned(view, mark, view.products)
    references = _references(view, at, _PRODUCT_REFERENCES)
    tie = connective(view, previous.at, at) if previous is not None else ""
    named = bool(view.products)
    labels, rows = list(options), []
    for product, marks in options.items():
        row = [
            f"{'null' if product is None else 'prod'}>{metric}",
            f"{product is None}|{subject}|{role}|{named}",
            f"{product is None}|{metric}|{role}|{view.section}",
        ]
        if product is None:
            row += [f"null|{subject}|topic={state.topic_product is not None}", f"null|{metric}|named={named}"]
            row += [f"null|{subject}|{reference}" for reference in references]
            row.append(f"null|co={bool(view.companies)}{named}|{subject}")
            row += [
                f"null|{state.product_strength}|{subject}|{named}",
                f"null|par={state.paragraph_product is not None}|{subject}|{named}",
            ]
        else:
            seen = mention_features(view, view.products, marks, at)
            row += [f"{name}|{subject}" for name in seen] + seen
            if marks:
                row.append(f"in|{subject}|{metric}")
            else:
                row.append(f"out|{subject}|named={named}|{metric}")
                row += [f"out|{subject}|{reference}|{named}" for reference in references]
            row += salience_features(state, state.named_products, product, named)
            row += [
                f"par={state.new_paragraph}|topic={product == state.topic_product}|{named}",
                f"par={state.new_paragraph}|last={product == state.last_product}|{named}",
                f"par={state.new_paragraph}|near={product == state.last_named_product}|{named}",
            ]
            row += [
                f"topic={product == state.topic_product}|{state.product_strength}|in={bool(marks)}",
                f"parfirst={product == state.paragraph_product}|{named}|{subject}",
            ]
            row += [
                f"topic={product == state.topic_product}|{subject}|{named}",
                f"last={product == state.last_product}|{subject}|{named}",
            ]
            row.append(f"lastnamed={product == state.last_named_product}|{subject}|{named}")
        if partner is not None and isinstance(partner.record, Name):
            row.append(f"aligned={partner.record.canonical == product}")
        if previous is not None:
            same = previous.product == product
            row += [
                f"prev={same}|{tie}",
                f"prev={same}|{previous.metric == metric}|{subject}",
                f"prev={same}|{product is None}|{named}|{previous.metric == metric}",
            ]
        if twin is not None:
            row.append(f"twin={twin.product == product}|{twin.metric == metric}")
        rows.append(row)
    return Choice(labels, (), rows)


def company_choice(
    view: View,
    mark: Mark,
    metric: str,
    subject: str,
    role: str,
    product: str | None,
    makers: Callable[[str], str | None],
    state: State,
    previous: Decided | None,
) -> Choice:
    """Companies that the figure may be about (null among them), and their features."""
    at = mark.at
    twin = state.twin(mark.record) if mark.kind == "<q>" else None  # type: ignore[arg-type]
    options: dict[str | None, list[Mark]] = {None: []}
    kinds: dict[str, str] = {}
    for other in view.companies:
        name = other.record
        assert isinstance(name, Name)
        options.setdefault(name.canonical, []).append(other)
        kinds[name.canonical] = name.kind or "unknown"
    maker = makers(product) if product is not None else None
    makers_here = {
        made for other in view.products if isinstance(other.record, Name) and (made := makers(other.record.canonical))
    }
    topic = state.topic.canonical if state.topic is not None else None
    for extra in (
        maker,
        *sorted(makers_here),
        topic,
        previous.company if previous else None,
        state.last_company,
        twin.company if twin else None,
        *state.present(state.named_companies),
    ):
        if extra is not None:
            options.setdefault(extra, [])
    if len(options) == 1:
        return Choice([None])
    partner = aligned(view, mark, view.companies)
    mirror = mirror_of(view, mark, state) if mark.kind == "<q>" else None
    references = _references(view, at, _REFERENCES)
    tie = connective(view, previous.at, at) if previous is not None else ""
    named = bool(view.companies)
    market = [f"mk{where}" for where in sides(view, view.cues.get("market", ()), at)] or ["mk0"]
    reporters = bool(view.bodies)
    labels, rows = list(options), []
    for company, marks in options.items():
        if company is None:
            row = [
                f"null>{metric}",
                f"null>{metric}|{named}",
                f"null|{subject}|{named}|{reporters}",
                f"null|{subject}|topic={topic is not None}|{named}",
            ]
            row += [f"null|{subject}|{where}" for where in market] + [f"null|{where}|{named}" for where in market]
            row += [f"null|{reference}|{named}" for reference in references]
            row += [f"null|{phrase}" for _, _, phrase in view.cues.get("market", ())]
            row += [
                f"null|{state.topic_strength}|{named}",
                f"null|{state.topic_strength}|{subject}",
                f"null|{state.topic_strength}|{metric}",
                f"null|par={state.paragraph_company is not None}|{named}|{subject}",
            ]
            row.append(f"null|prod={product is not None}")
            row.append(f"null|w0={word_at(view, 0)}")
        else:
            row = [f"k={kinds.get(company, '')}>{metric}", f"some>{metric}|{named}"]
            seen = mention_features(view, view.companies, marks, at)
            row += seen
            row += [f"{name}>{metric}" for name in seen if name.startswith(("b#", "a#", "bpre", "apre", "first"))]
            if marks:
                row.append("in")
            else:
                row.append(f"out|named={named}|{subject}")
                row += [f"out|{reference}|{named}" for reference in references]
                row += [f"out|{where}" for where in market]
            row += salience_features(state, state.named_companies, company, named)
            row += [
                f"par={state.new_paragraph}|topic={company == topic}|{named}",
                f"par={state.new_paragraph}|last={company == state.last_company}|{named}",
                f"par={state.new_paragraph}|near={company == state.last_named}|{named}",
            ]
            row += [
                f"topic={company == topic}|{state.topic_strength}|{named}",
                f"topic={company == topic}|{state.topic_strength}|in={bool(marks)}",
                f"parfirst={company == state.paragraph_company}|{named}",
            ]
            row += [f"topic={company == topic}|{named}", f"topic={company == topic}|in={bool(marks)}|{subject}"]
            row += [f"last={company == state.last_company}|{named}", f"lastnamed={company == state.last_named}|{named}"]
            if company == topic and company == state.last_company:
                row.append(f"topiclast|{named}")
            row.append(f"maker={maker == company}|{product is not None}|in={bool(marks)}")
            row.append(f"makerhere={company in makers_here}|{subject}|in={bool(marks)}")
        if partner is not None and isinstance(partner.record, Name):
            row.append(f"aligned={partner.record.canonical == company}")
        if previous is not None:
            same = previous.company == company
            fresh = any(previous.at < other.at < at for other in view.companies)
            row += [
                f"prev={same}|{tie}",
                f"prev={same}|fresh={fresh}",
                f"prev={same}|{previous.metric == metric}|{fresh}",
                f"prev={same}|null={company is None}|{fresh}",
            ]
        if twin is not None:
            row.append(f"twin={twin.company == company}|{twin.metric == metric}")
        if mirror is not None:
            row.append(f"mirror={mirror.company == company}|{'respectively' in view.words}")
        rows.append(row)
    return Choice(labels, (), rows)
