"""Whose number it is: the company and the product, chosen among those named, referred to, or carried on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from evfacts.claims.clauses import EXCLUDED, FREE, INSIDE, LEGAL_FORMS, SUBJECT, standings
from evfacts.claims.context import COMPANY, PRODUCT, Mark, View
from evfacts.claims.dimensions import SPECIFICATIONS
from evfacts.claims.features import aligned, respectively_of, sides, word_at
from evfacts.claims.figure import Figure
from evfacts.claims.keys import Key
from evfacts.claims.mentions import inside, mention_keys, naming
from evfacts.claims.ranker import BY_WORDING, Choice
from evfacts.claims.subject_names import (
    by_metric,
    by_subject,
    company_before,
    company_carried,
    company_kind,
    company_out,
    company_place,
    null_company,
    null_company_metric,
    null_market,
    null_product,
    null_product_kind,
    null_references,
    product_before,
    product_carried,
    product_kind,
    product_out,
    subject_above,
    subject_aligned,
    subject_beside,
    subject_mirror,
    subject_twin,
)
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


def row_names(view: View) -> list[Key]:
    """No company: what heads a cell's row ("Total", "Others", a name)."""
    words = [word for word, part in zip(view.words, view.segments, strict=True) if part == "row" and word != "|"]
    named = any(mark.segment == "row" for mark in view.companies)
    product = any(mark.segment == "row" for mark in view.products)
    column = any(mark.segment == "column" for mark in (*view.companies, *view.products))
    return [
        f"null|row={' '.join(words[:4])}",
        f"null|row0={words[0] if words else ''}",
        f"null|row{named}{product}{column}",
    ]


def _references(view: View, at: int, kind: str, words: frozenset[str]) -> tuple[str, ...]:
    """Where the nearest word of those that refer to a kind of name stands towards word `at`."""
    places = view.references.get(kind)
    if places is None:
        places = view.references[kind] = [place for place, word in enumerate(view.words) if word in words]
    if not places:
        return ("r0",)
    found = []
    strong = view.strong
    number = bisect_left(places, at)
    if number:
        before = places[number - 1]
        found = [f"rb{view.words[before]}", f"rbs{min(strong[at] - strong[before + 1], 1)}"]
    if number < len(places):
        after = places[number]
        found.append(f"ra{view.words[after]}s{min(strong[after] - strong[at + 1], 1)}")
    return tuple(found)


def product_choice(figure: Figure, metric: str, subject: str, role: str) -> Choice:
    """Products that the figure may be about (null among them), and their features."""
    view, at, state, previous, twin = figure.view, figure.at, figure.state, figure.previous, figure.twin
    presence = state.present_products()
    options: dict[str | None, list[Mark]] = {None: []}
    if state.headed[1] is not None:
        options[state.headed[1]] = []
    for other in view.products:
        name = other.record
        assert isinstance(name, Name)
        options.setdefault(name.canonical, []).append(other)
    for extra in (
        previous.product if previous else None,
        state.last_product,
        state.topic_product,
        state.subjects.get("PRODUCT"),
        twin.product if twin else None,
        *presence.names,
        *sorted(state.head_names & state.mentioned_products),
    ):
        if extra is not None:
            options.setdefault(extra, [])
    if len(options) == 1:
        return Choice([None])
    sure = _part_of(view, at) if role == "share" else _described(view, at, metric)
    sure = sure or _headed_product(figure, metric)
    if sure is not None:
        return Choice([sure], sure=BY_WORDING)
    told = respectively_of(view, figure.mark, PRODUCT, view.products)
    if told is not None and isinstance(told.record, Name):
        return Choice([told.record.canonical], sure=BY_WORDING)
    partner = aligned(view, figure.mark, PRODUCT, view.products)
    references = _references(view, at, PRODUCT, _PRODUCT_REFERENCES)
    named = naming(view, view.products)
    some_kind: Key = (product_kind, False, metric, subject, role, named, view.section)
    out: Key = (product_out, subject, named, metric, references)
    rows: list[list[Key]] = []
    for product, marks in options.items():
        if product is None:
            row: list[Key] = [
                (product_kind, True, metric, subject, role, named, view.section),
                (null_product, subject, references),
                (
                    null_product_kind,
                    metric,
                    subject,
                    named,
                    state.topic_product is not None,
                    bool(view.companies),
                    state.product_strength,
                    state.paragraph_product is not None,
                ),
            ]
        else:
            row = [some_kind]
            if marks:
                for keys in mention_keys(view, view.products, marks, at):
                    row += [(by_subject, key, subject) for key in keys]
                row.append(f"in|{subject}|{metric}")
            else:
                row.append(out)
            row.append(presence.key(product, named))
            row.append(
                (
                    product_carried,
                    subject,
                    named,
                    state.new_paragraph,
                    product == state.topic_product,
                    product == state.last_product,
                    product == state.last_named_product,
                    product == state.paragraph_product,
                    state.product_strength,
                    inside(view, marks),
                )
            )
        if partner is not None and isinstance(partner.record, Name):
            row.append((subject_aligned, partner.record.canonical == product, "respectively" in view.words))
        if previous is not None:
            row.append(
                (
                    product_before,
                    previous.product == product,
                    figure.tie,
                    previous.metric == metric,
                    subject,
                    product is None,
                    named,
                )
            )
        if twin is not None:
            row.append((subject_twin, twin.product == product, twin.metric == metric))
        if figure.above is not None:
            row.append((subject_above, figure.above.product == product, product is None, named))
        if figure.beside is not None:
            row.append((subject_beside, figure.beside.product == product, product is None, named))
        rows.append(row)
    return Choice(list(options), (), rows)


def company_choice(
    figure: Figure, metric: str, subject: str, product: str | None, makers: Callable[[str], str | None]
) -> Choice:
    """Companies that the figure may be about (null among them), and their features."""
    view, at, state, previous, twin = figure.view, figure.at, figure.state, figure.previous, figure.twin
    presence = state.present_companies()
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
        state.subjects.get("COMPANY"),
        twin.company if twin else None,
        *presence.names,
    ):
        if extra is not None:
            options.setdefault(extra, [])
    for company in [name for name, marks in options.items() if marks and _is_excluded(view, marks)]:
        del options[company]
    if len(options) == 1 or _of_group(view, at):
        return Choice([None])
    headed, model = state.headed
    ours = subject == "company" if product is None else product == model
    if headed is not None and ours and view.cell is None and all(mark.referring for mark in view.companies):
        return Choice([headed], sure=BY_WORDING)
    doer = _owner(view, at, metric)
    if doer is None and product is None:
        doer = _doer(view, at) or _sole_subject(view, at, metric) or _by(view, at) or _ahead(view, at)
    if doer is not None:
        return Choice([doer], sure=BY_WORDING)
    partner = aligned(view, figure.mark, COMPANY, view.companies)
    told = respectively_of(view, figure.mark, COMPANY, view.companies) if product is None else None
    if told is not None and isinstance(told.record, Name):
        return Choice([told.record.canonical], sure=BY_WORDING)
    references = _references(view, at, COMPANY, _REFERENCES)
    named = naming(view, view.companies)
    market = tuple([f"mk{where}" for where in sides(view, "market", at)]) or ("mk0",)
    fresh = previous is not None and any(previous.at < other.at < at for other in view.companies)
    out: Key = (company_out, subject, named, references, market)
    rows: list[list[Key]] = []
    for company, marks in options.items():
        if company is None:
            row: list[Key] = [
                (null_company_metric, metric, named, state.topic_strength),
                (
                    null_company,
                    subject,
                    named,
                    bool(view.bodies),
                    topic is not None,
                    state.topic_strength,
                    state.paragraph_company is not None,
                    product is not None,
                ),
                (null_market, subject, named, market),
                (null_references, named, references),
                f"null|w0={word_at(view, 0)}",
                f"null|w01={word_at(view, 0)}_{word_at(view, 1)}",
            ]
            row += [f"null|{phrase}" for _, _, phrase in view.cues.get("market", ())]
            if view.cell is not None:
                row += row_names(view)
        else:
            row = [(company_kind, kinds.get(company, ""), metric, named), presence.key(company, named)]
            if marks:
                places, others = mention_keys(view, view.companies, marks, at)
                row += others
                row += [(by_metric, key, metric) for key in places]
            else:
                row.append(out)
            row.append(
                (
                    company_carried,
                    named,
                    state.new_paragraph,
                    company == topic,
                    company == state.last_company,
                    company == state.last_named,
                    company == state.paragraph_company,
                    state.topic_strength,
                    inside(view, marks),
                )
            )
            row.append(
                (
                    company_place,
                    subject,
                    inside(view, marks),
                    company == topic,
                    maker == company,
                    product is not None,
                    company in makers_here,
                )
            )
        if partner is not None and isinstance(partner.record, Name):
            row.append((subject_aligned, partner.record.canonical == company, "respectively" in view.words))
        if previous is not None:
            row.append(
                (
                    company_before,
                    previous.company == company,
                    figure.tie,
                    fresh,
                    previous.metric == metric,
                    company is None,
                )
            )
        if twin is not None:
            row.append((subject_twin, twin.company == company, twin.metric == metric))
        if figure.above is not None:
            row.append((subject_above, figure.above.company == company, company is None, named))
        if figure.beside is not None:
            row.append((subject_beside, figure.beside.company == company, company is None, named))
        if figure.mirror is not None:
            row.append((subject_mirror, figure.mirror.company == company, figure.respectively))
        rows.append(row)
    return Choice(list(options), (), rows)


def _headed_product(figure: Figure, metric: str) -> str | None:
    """The product whose name heads the paragraph, where the sentence names no other and no other maker."""
    product = figure.state.headed[1]
    view = figure.view
    if product is None or metric not in SPECIFICATIONS or view.cell is not None:
        return None
    company = figure.state.headed[0]
    if any(not mark.referring for mark in view.products):
        return None
    named = [mark.record for mark in view.companies if not mark.referring]
    return product if all(isinstance(name, Name) and name.canonical == company for name in named) else None


def _described(view: View, at: int, metric: str) -> str | None:
    """The product that a sentence describes from its first word on: "The Model 3, which it is up against, costs".

    In gold train that product is the one of the figure in 98 of 100 such sentences.
    """
    if view.cell is not None or view.section == "headline" or metric not in SPECIFICATIONS:
        return None
    roles = standings(view)
    named = [m for m in view.products if m.segment == "main" and not m.referring and roles[m.at].role != INSIDE]
    if len({mark.record.canonical for mark in named if isinstance(mark.record, Name)}) != 1 or named[0].at >= at:
        return None
    first = named[0]
    if any(word is not COMPANY and word not in _BEFORE_PRODUCT for word in view.words[: first.at]):
        return None
    between = view.words[first.at + 1 : at - (view.words[at - 1] == "for")]  # "sells for 165,800 yuan"
    if not _TURNING.isdisjoint(between):
        return None
    if any(first.at < m.at < at and not m.referring and roles[m.at].role != INSIDE for m in view.companies):
        return None
    return first.record.canonical if isinstance(first.record, Name) else None


_BEFORE_PRODUCT = frozenset({
    "'", "’", "'s", "’s", "the", "s", "its", "new", "all-new", "electric", "rival", "competing", "similar", "smaller",
    "larger", "cheaper",
})  # fmt: skip
_TURNING = frozenset({
    ";", ":", "while", "whereas", "but", "although", "though", "(", ")", "than", "versus", "as", "like", "unlike",
    "for",
})  # fmt: skip
"""Words behind which a sentence may speak of another product."""


def _part_of(view: View, at: int) -> str | None:
    """The product right behind "54 percent of", with its maker or without."""
    words = view.words
    if words[at + 1 : at + 2] != ["of"]:
        return None
    place = at + 2
    while place < len(words) and place < at + 5 and words[place] in ("the", "all", "its", "'s", "’s", COMPANY):
        place += 1
    for mark in view.products:
        if mark.at == place and isinstance(mark.record, Name):
            return mark.record.canonical
    return None


_GROUP = 3
"""Companies in a row whose common figure is nobody's; of two a reader may name either."""
_TOGETHER = frozenset({"combined", "together", "jointly", "collectively", "altogether"})


def _of_group(view: View, at: int) -> bool:
    """Whether a figure is that of three companies or more together ("NIO, XPeng and Li Auto delivered a combined")."""
    words = view.words
    if _TOGETHER.isdisjoint(words[:at]):
        return False
    place, run, last = at - 1, 0, at
    while place >= 0 and words[place] is not COMPANY:
        place -= 1
    last = place
    while place >= 0 and (words[place] is COMPANY or words[place] in (",", "and", "&")):
        run += words[place] is COMPANY
        place -= 1
    return run >= _GROUP and (
        not _TOGETHER.isdisjoint(words[last:at]) or not _TOGETHER.isdisjoint(words[max(0, place - 3) : place + 1])
    )


_CONTEST = frozenset({
    "outsold", "outdid", "outpaced", "outperformed", "overtook", "overtakes", "beat", "beats", "surpassed",
    "surpasses", "passed", "passes", "topped", "tops", "led", "leads", "trailed", "trails", "eclipsed", "dethroned",
    "leapfrogged", "edged", "followed", "follows", "outsells",
})  # fmt: skip
"""Verbs of which both the subject and the object are makers."""
_DOING = frozenset({
    "selling", "delivering", "registering", "shipping", "building", "producing", "posting", "reporting",
    "recording", "handing", "moving", "making", "logging", "clocking", "exporting", "installing",
})  # fmt: skip


def _doer(view: View, at: int) -> str | None:
    """The company that a clause without a subject of its own goes with, where its sentence names others.

    "Tesla outdid BYD, selling 1.8 million" is Tesla's; so is the figure of "With 1.8 million sold, Tesla outdid BYD".
    """
    words = view.words
    companies = [mark for mark in view.companies if mark.segment == "main" and isinstance(mark.record, Name)]
    if view.cell is not None or len(companies) < 2:
        return None
    roles = standings(view)
    first = companies[0]
    if at < first.at:
        fronted = words[0] == "with" or words[0] in _DOING
        found = first if fronted and words[first.at - 1] == "," and roles[first.at].role == SUBJECT else None
    else:
        found = None
        place = at - 1
        while place > first.at and words[place] not in (",", ";", ":", COMPANY):
            place -= 1
        if words[place] == "," and words[place + 1] in _DOING:
            before = [mark for mark in companies if mark.at < place]
            one, other = before[-2:] if len(before) > 1 else (None, None)
            if one is not None and other is not None and not _CONTEST.isdisjoint(words[one.at : other.at]):
                found = one if roles[one.at].role in FREE else None
    return found.record.canonical if found is not None and isinstance(found.record, Name) else None


def _sole_subject(view: View, at: int, metric: str) -> str | None:
    """The only company of a sentence that is its subject, with words in commas or brackets behind it.

    "Rival BYD, with its Dynasty and Ocean series, sold 209,467" is of BYD; so are 97 of 100 such figures of gold train.
    """
    companies = [mark for mark in view.companies if mark.segment == "main" and isinstance(mark.record, Name)]
    if view.cell is not None or not companies or companies[0].referring or companies[0].at >= at:
        return None
    if metric not in _OWN:
        return None  # "UPS, holder of an option, has ordered 10,000 vans"
    if len({mark.record.canonical for mark in companies if isinstance(mark.record, Name)}) > 1:
        return None
    mark, words = companies[0], view.words
    if standings(view)[mark.at].role != SUBJECT or not _PARTING.isdisjoint(words[mark.at : at]):
        return None
    inserted = next((word for word in words[mark.at + 1 : mark.at + 4] if word not in LEGAL_FORMS), "")
    return mark.record.canonical if inserted in (",", "(") and isinstance(mark.record, Name) else None


_OWN = frozenset({
    "sales", "deliveries", "registrations", "production", "exports", "imports", "installations", "revenue",
    "net_income", "operating_income", "gross_profit", "recall",
})  # fmt: skip
"""What is told of those who do it."""
_PARTING = frozenset({";", "while", "whereas", "but", "than", "versus", "said", "says", "told"})
"""Words behind which a figure may be another's."""


def _owner(view: View, at: int, metric: str) -> str | None:
    """The company of "dwarfed by Tesla's 310,048 deliveries": its name with 's right before what has been counted."""
    words = view.words
    if metric not in _OWN or view.cell is not None or at < 2:
        return None
    place = at - 2 if words[at - 1] in ("'s", "’s", "'", "’") else at - 3 if words[at - 1] == "s" else -1
    if place < 0 or words[place] is not COMPANY:
        return None
    found = next((mark.record for mark in view.companies if mark.at == place and not mark.referring), None)
    return found.canonical if isinstance(found, Name) else None


def _ahead(view: View, at: int) -> str | None:
    """The company that a figure at the head of its sentence is of: "With only 7.9% of its sales, Mercedes faces"."""
    words = view.words
    fronted = next((place for place, word in enumerate(words[:4]) if word == "with"), None)
    companies = [mark for mark in view.companies if mark.segment == "main" and not mark.referring]
    if fronted is None or not companies or not fronted < at < companies[0].at or view.cell is not None:
        return None
    first = companies[0]
    own = any(mark.referring and at < mark.at < first.at for mark in view.companies)
    own = own or not {"its", "their"}.isdisjoint(words[at : first.at])
    if not own or words[first.at - 1] != "," or standings(view)[first.at].role != SUBJECT:
        return None
    return first.record.canonical if isinstance(first.record, Name) else None


def _by(view: View, at: int) -> str | None:
    """The company in "90,000 units dispatched by BYD"."""
    words = view.words
    place = at + 1
    while place < min(len(words), at + 3) and words[place] not in _HANDLED:
        place += 1
    if place + 1 >= len(words) or words[place] not in _HANDLED or words[place + 1] != "by":
        return None
    found = next((mark.record for mark in view.companies if place + 2 <= mark.at <= place + 4), None)
    return found.canonical if isinstance(found, Name) else None


_HANDLED = frozenset({"sold", "delivered", "dispatched", "shipped", "registered", "exported", "moved", "wholesaled"})


def _is_excluded(view: View, marks: Sequence[Mark]) -> bool:
    """Whether the sentence names a company only to leave it out ("Without Tesla, registrations fell")."""
    words = view.words
    roles = standings(view)
    return all(
        roles[mark.at].role == EXCLUDED and words[mark.at + 1 : mark.at + 2] not in (["'"], ["’"]) for mark in marks
    )
