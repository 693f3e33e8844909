"""Which articles tell one story: they share figures of one company, beyond the one in question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from evfacts.checks.facts import Fact

_SHARED = 2  # other figures in common
_DAYS = 4  # and one, if the articles appeared within so many days
_GRAIN = 6
_HELD = 20_000  # articles that are remembered


class Stories:
    """The figures of each article, by company, for deciding whether two articles are about one matter."""

    def __init__(self, figures: Mapping[str, Sequence[Fact]] | None = None) -> None:
        """Begin without articles, or with those of `figures` (facts by doc_id), which may lie on disk."""
        self._added: dict[str, Sequence[Fact]] = {}
        self._figures = self._added if figures is None else figures
        self._sets: dict[str, frozenset[tuple[object, ...]]] = {}
        self._replaced: dict[str, list[Fact]] = {}

    def add(self, doc_id: str, facts: Sequence[Fact]) -> None:
        """Keep the facts of an article."""
        self._added[doc_id] = facts

    def joined(self, one: Fact, other: Fact) -> bool:
        """Whether the articles of two facts of one company share other figures of it."""
        a, b = one.claim, other.claim
        if a.doc_id == b.doc_id or a.duplicate_of == b.doc_id or b.duplicate_of == a.doc_id:
            return True
        if a.region is not None and b.region is not None and a.region != b.region:
            return False
        mine, yours = self._set(a.doc_id), self._set(b.doc_id)
        skip = {_figure(one), _figure(other)}
        common = (mine & yours) - skip
        shared = {item for item in common if item[0] == one.company}
        if len(common) >= _SHARED and shared:
            return True
        close = a.published is not None and b.published is not None and abs((a.published - b.published).days) <= _DAYS
        return close and len(shared) >= 1

    def touching(self, one: Fact, other: Fact) -> bool:
        """Whether the articles of two facts share at least one other figure of their company, not a round one."""
        skip = {_figure(one), _figure(other)}
        common = (self._set(one.claim.doc_id) & self._set(other.claim.doc_id)) - skip
        return any(
            item[0] == one.company and len(str(item[3]).replace(".", "").strip("0")) >= _SHARED for item in common
        )

    def replaced(self, old: Fact, new: Fact) -> bool:
        """Whether the later article names the earlier value as the one that is replaced."""
        doc_id = new.claim.doc_id
        if doc_id not in self._replaced:
            if len(self._replaced) > _HELD:
                self._replaced.clear()
            self._replaced[doc_id] = [fact for fact in self._figures.get(doc_id, ()) if fact.claim.superseded]
        for fact in self._replaced[doc_id]:
            if fact.company == old.company and fact.metric == old.metric and fact.unit == old.unit:
                if old.event and fact.claim.period_end == old.claim.period_end:
                    return True
                if not old.event and fact.low <= old.high and old.low <= fact.high:
                    return True
        return False

    def _set(self, doc_id: str) -> frozenset[tuple[object, ...]]:
        if doc_id not in self._sets:
            if len(self._sets) > _HELD:
                self._sets.clear()
            self._sets[doc_id] = frozenset(
                _figure(fact) for fact in self._figures.get(doc_id, ()) if fact.has_value and fact.company is not None
            )
        return self._sets[doc_id]


def _figure(fact: Fact) -> tuple[object, ...]:
    return (fact.company, fact.metric, fact.unit, f"{fact.value:.{_GRAIN}g}")
