"""What an article tells before its first figure is decided: its topic, how far it turns on it, its field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from evfacts.claims.compared import named_interval
from evfacts.claims.context import View
from evfacts.claims.fiscal import FiscalYears
from evfacts.claims.metric import VOLUMES
from evfacts.claims.state import State
from evfacts.lexicons.field import load_field
from evfacts.schema import Article, Name, Section

SHORT = 300
"""Characters below which a text is taken to be of our field: a line or two need not say so."""

_MAKER_KINDS = frozenset(["maker", "truck_bus", "two_wheeler", "three_wheeler"])
_FIELD_KINDS = frozenset(["maker", "truck_bus", "charging", "two_wheeler", "three_wheeler"])


def first_state(
    article: Article, topic: Name | None, names: Sequence[Name], sections: Sequence[Section], views: Sequence[View],
    fiscal: FiscalYears,
) -> State:  # fmt: skip
    """What the whole article tells before its first figure is decided: topic, its strength, metrics by their cues."""
    state = State(fiscal, topic=topic, published=article.published)
    state.topic_product = _topic_product(names)
    heads = (named_interval(view, state.fiscal, state.published) for view in views if view.section == "headline")
    state.head_named = next((found for found in heads if found is not None), (None, None))
    state.mention_counts.update(name.canonical for name in names)
    state.in_field = (
        len(article.text) < SHORT
        or _turns_on_makers(names, topic)
        or load_field().covers(article.text, any(name.kind in _FIELD_KINDS for name in names))
    )
    headline = next((section.end for section in sections if section.kind == "headline"), 0)
    companies = [name for name in names if name.label == "COMPANY" and name.kind != "body"]
    products = [name for name in names if name.label == "PRODUCT"]
    state.head_names = frozenset(name.canonical for name in names if name.start < headline)
    state.mentioned_products = frozenset(name.canonical for name in products)
    state.topic_strength = _strength(topic.canonical if topic is not None else None, companies, headline)
    state.product_strength = _strength(state.topic_product, products, headline)
    state.head_metrics = frozenset(
        cue.value for view in views if view.section == "headline" for _, _, cue in view.metric_cues
    )
    state.cue_counts.update(cue.value for view in views for _, _, cue in view.metric_cues)
    state.volume_cues = max(state.cue_counts[metric] for metric in VOLUMES)
    return state


def _turns_on_makers(names: Sequence[Name], topic: Name | None) -> bool:
    """Whether an article that need not say so is of our field: about a maker, several makers, or a listed model."""
    if any(name.label == "PRODUCT" and name.origin == "lexicon" for name in names):
        return True
    makers = Counter(name.canonical for name in names if name.label == "COMPANY" and name.kind in _MAKER_KINDS)
    return len(makers) > 2 or (topic is not None and makers[topic.canonical] > 2)


def _strength(topic: str | None, mentions: Sequence[Name], headline: int) -> str:
    """How far an article turns on one name: in the headline or not, its share of mentions, how many others."""
    if topic is None:
        return "none"
    own = sum(name.canonical == topic for name in mentions)
    share = own / max(1, len(mentions))
    others = len({name.canonical for name in mentions}) - 1
    in_headline = any(name.canonical == topic and name.start < headline for name in mentions)
    return f"{'h' if in_headline else '-'}{'abcd'[(share <= 0.8) + (share <= 0.5) + (share <= 0.3)]}{min(others, 3)}"


def _topic_product(names: Sequence[Name]) -> str | None:
    """The product that the article turns on: named at least twice, and more often than any other."""
    counts = Counter(name.canonical for name in names if name.label == "PRODUCT")
    ranked = counts.most_common(2)
    if not ranked:
        return None
    if len(ranked) == 1 or ranked[0][1] > ranked[1][1]:
        return ranked[0][0]
    return None
