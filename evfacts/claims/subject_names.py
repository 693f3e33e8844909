"""Names of the features of companies and products, by the keys that subject.py makes."""

from __future__ import annotations

from evfacts.claims.keys import Key, names_of

_WITH_METRIC = ("b#", "a#", "bpre", "apre", "first")


def by_metric(key: Key, metric: str) -> list[str]:
    """The names of a mention's place, those of rank and of the word before also by metric."""
    names = names_of(key)
    return [*names, *(f"{name}>{metric}" for name in names if name.startswith(_WITH_METRIC))]


def by_subject(key: Key, subject: str) -> list[str]:
    """The names of a mention, also by what the metric is a number of."""
    names = names_of(key)
    return [*(f"{name}|{subject}" for name in names), *names]


def product_kind(null: bool, metric: str, subject: str, role: str, named: str, section: str) -> tuple[str, ...]:
    """What kind of figure asks for a product, or for none."""
    return (
        f"{'null' if null else 'prod'}>{metric}",
        f"{null}|{subject}|{role}|{named}",
        f"{null}|{metric}|{role}|{section}",
    )


def null_product(subject: str, references: tuple[str, ...]) -> list[str]:
    """No product: the referring words around."""
    return [f"null|{subject}|{reference}" for reference in references]


def null_product_kind(
    metric: str, subject: str, named: str, topic: bool, companies: bool, strength: str, paragraph: bool
) -> tuple[str, ...]:
    """No product: what the sentence, the paragraph and the article name."""
    return (
        f"null|{subject}|topic={topic}",
        f"null|{metric}|named={named}",
        f"null|co={companies}{named}|{subject}",
        f"null|{strength}|{subject}|{named}",
        f"null|par={paragraph}|{subject}|{named}",
    )


def product_out(subject: str, named: str, metric: str, references: tuple[str, ...]) -> list[str]:
    """A product that the sentence does not name."""
    return [
        f"out|{subject}|named={named}|{metric}",
        *(f"out|{subject}|{reference}|{named}" for reference in references),
    ]


def product_carried(
    subject: str, named: str, new_paragraph: bool, topic: bool, last: bool, near: bool, first: bool, strength: str,
    inside: bool,
) -> tuple[str, ...]:  # fmt: skip
    """Whether a product is the article's, the last figure's, the last named, the paragraph's first."""
    return (
        f"par={new_paragraph}|topic={topic}|{named}",
        f"par={new_paragraph}|last={last}|{named}",
        f"par={new_paragraph}|near={near}|{named}",
        f"topic={topic}|{strength}|in={inside}",
        f"parfirst={first}|{named}|{subject}",
        f"topic={topic}|{subject}|{named}",
        f"last={last}|{subject}|{named}",
        f"lastnamed={near}|{subject}|{named}",
    )


def product_before(same: bool, tie: str, alike: bool, subject: str, null: bool, named: str) -> tuple[str, ...]:
    """Whether the figure before is of that product."""
    return f"prev={same}|{tie}", f"prev={same}|{alike}|{subject}", f"prev={same}|{null}|{named}|{alike}"


def null_company_metric(metric: str, named: str, strength: str) -> tuple[str, ...]:
    """No company, by metric."""
    return f"null>{metric}", f"null>{metric}|{named}", f"null|{strength}|{metric}"


def null_company(
    subject: str, named: str, reporters: bool, topic: bool, strength: str, paragraph: bool, product: bool
) -> tuple[str, ...]:
    """No company: what the sentence, the paragraph and the article name."""
    return (
        f"null|{subject}|{named}|{reporters}",
        f"null|{subject}|topic={topic}|{named}",
        f"null|{strength}|{named}",
        f"null|{strength}|{subject}",
        f"null|par={paragraph}|{named}|{subject}",
        f"null|prod={product}",
    )


def null_market(subject: str, named: str, market: tuple[str, ...]) -> list[str]:
    """No company: words for the whole market."""
    return [*(f"null|{subject}|{where}" for where in market), *(f"null|{where}|{named}" for where in market)]


def null_references(named: str, references: tuple[str, ...]) -> list[str]:
    """No company: the referring words around."""
    return [f"null|{reference}|{named}" for reference in references]


def company_kind(kind: str, metric: str, named: str) -> tuple[str, ...]:
    """What kind of company gets what metric."""
    return f"k={kind}>{metric}", f"some>{metric}|{named}"


def company_out(subject: str, named: str, references: tuple[str, ...], market: tuple[str, ...]) -> list[str]:
    """A company that the sentence does not name."""
    return [
        f"out|named={named}|{subject}",
        *(f"out|{reference}|{named}" for reference in references),
        *(f"out|{where}" for where in market),
    ]


def company_carried(
    named: str, new_paragraph: bool, topic: bool, last: bool, near: bool, first: bool, strength: str, inside: bool
) -> list[str]:
    """Whether a company is the article's, the last figure's, the last named, the paragraph's first."""
    names = [
        f"par={new_paragraph}|topic={topic}|{named}",
        f"par={new_paragraph}|last={last}|{named}",
        f"par={new_paragraph}|near={near}|{named}",
        f"topic={topic}|{strength}|{named}",
        f"topic={topic}|{strength}|in={inside}",
        f"parfirst={first}|{named}",
        f"topic={topic}|{named}",
        f"last={last}|{named}",
        f"lastnamed={near}|{named}",
    ]
    return [*names, f"topiclast|{named}"] if topic and last else names


def company_place(subject: str, inside: bool, topic: bool, maker: bool, product: bool, maker_here: bool) -> list[str]:
    """Whether the sentence names the company, and whether it makes the product."""
    names = [
        f"topic={topic}|in={inside}|{subject}",
        f"maker={maker}|{product}|in={inside}",
        f"makerhere={maker_here}|{subject}|in={inside}",
    ]
    return [*names, "in"] if inside else names


def company_before(same: bool, tie: str, fresh: bool, alike: bool, null: bool) -> tuple[str, ...]:
    """Whether the figure before is of that company; `fresh`: a company is named in between."""
    return (
        f"prev={same}|{tie}",
        f"prev={same}|fresh={fresh}",
        f"prev={same}|{alike}|{fresh}",
        f"prev={same}|null={null}|{fresh}",
    )


def subject_twin(same: bool, alike: bool) -> tuple[str, ...]:
    """Whether the earlier figure with the same digits is of that name."""
    return (f"twin={same}|{alike}",)


def subject_mirror(same: bool, respectively: bool) -> tuple[str, ...]:
    """Whether the coordinated figure before is of that name."""
    return (f"mirror={same}|{respectively}",)


def subject_aligned(same: bool, respectively: bool) -> tuple[str, ...]:
    """The name that stands in its row where the figure stands in its own."""
    return f"aligned={same}", f"aligned={same}|{respectively}"


def subject_above(same: bool, null: bool, named: str) -> tuple[str, ...]:
    """Whether the figure above in the table is of that name."""
    return f"above={same}|{null}|{named}", f"above={same}|{null}"


def subject_beside(same: bool, null: bool, named: str) -> tuple[str, ...]:
    """Whether the first figure of the row is of that name."""
    return f"beside={same}|{null}|{named}", f"beside={same}|{null}"
