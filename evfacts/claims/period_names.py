"""Names of the features of intervals, by the keys that period.py makes."""

from __future__ import annotations

from evfacts.claims.dimensions import SPECIFICATIONS, STOCKS

Names = tuple[str, ...]


def kind_of(metric: str) -> str:
    """Whether a metric describes a moment (stock), a thing (spec) or a span (flow)."""
    return "stock" if metric in STOCKS else "spec" if metric in SPECIFICATIONS else "flow"


def held(metric: str, intent: str, lie: tuple[str, str]) -> Names:
    """Where an interval lies towards the publishing date, and its shape."""
    place, shape = lie
    tense = "undated" if place == "undated" else f"{place}|{intent}|{shape}"
    return tense, f"{shape}>{metric}|{intent}"


def null_by_metric(metric: str, role: str, intent: str, printed: bool, main: bool) -> Names:
    """No interval, by metric."""
    return (
        f"null>{metric}|{role}",
        f"null>{metric}|{intent}",
        f"null|{metric}|P{printed}",
        f"null|main={main}|{kind_of(metric)}|{metric}",
    )


def null_by_kind(metric: str, around: str, section: str, intent: str, previous: bool) -> Names:
    """No interval, by the kind of metric."""
    kind = kind_of(metric)
    return f"null|{kind}|{around}", f"null|{kind}|{section}|{intent}", f"null|prev={previous}|{kind}"


def implied_names(name: str, metric: str, intent: str, around: str, section: str) -> Names:
    """An interval that the publishing date gives."""
    return f"{name}>{metric}|{intent}", f"{name}|{kind_of(metric)}|{intent}|{around}", f"{name}|{section}"


def own_words(name: str, kind: str, status: str, grain: str) -> Names:
    """A reading of a dated event's own words."""
    return name, f"{name}|{kind}|{status}" + (f"|{grain}" if grain else "")


def printed_place(
    side: str, rank: int, figures: int, clause: int, weak: int, distance: int, around: str, segment: str
) -> Names:
    """Where a printed period stands."""
    return (
        f"{side}#{rank}q{figures}s{clause}",
        f"{side}d{distance}",
        f"{side}q{figures}w{weak}",
        f"{side}ba{around[1:]}#{min(rank, 1)}q{min(figures, 1)}",
        f"{side}seg={segment}",
    )


def printed_word(side: str, word: str, metric: str, distance: int, figures: int, clause: int) -> Names:
    """The word before a printed period."""
    return f"{side}pre={word}", f"{side}pre={word}|{kind_of(metric)}", f"{side}!{word}|{distance}q{figures}s{clause}"


def printed_kind(
    side: str, kind: str, grain: str, shift: str | None, figures: int, metric: str, intent: str, role: str
) -> Names:
    """What kind of period it is."""
    return (
        f"{side}k={kind}|{kind_of(metric)}",
        f"{side}|{kind}|{intent}",
        f"{side}|{kind_of(metric)}|{role}",
        f"{side}>{metric}",
        f"{side}g={grain}",
        f"{side}k={kind}{shift}q{figures}",
    )


def printed_governor(side: str, word: str, role: str, figures: int, clause: int) -> Names:
    """The word that governs a printed period."""
    return f"{side}gov={word}|{role}", f"{side}gov={word}|q{figures}s{clause}"


def year_until(grain: str, side: str, figures: int, clause: int, rank: int, metric: str) -> Names:
    """A year named or implied, up to the end of the current period."""
    return (
        f"yearuntil|{grain}|{side}",
        f"yearuntil|{side}#{rank}q{figures}s{clause}",
        f"yearuntil|{kind_of(metric)}|{grain}",
    )


def printed_taken(followed: bool, tie: str, rank: int, between: bool) -> Names:
    """A printed period that the figure before has already; whether another period follows this figure."""
    return f"taken|{followed}|{between}", f"taken|{followed}|{tie}", f"taken|{followed}|{min(rank, 1)}"


def printed_row(side: str, metric: str, tie: str, figures: int, clause: int, rank: int) -> Names:
    """The metric, and the words from the figure before, by place."""
    return f"{side}!{metric}|q{figures}s{clause}|{rank}", f"{side}!{tie}|q{figures}s{clause}|{rank}"


def relative(name: str, side: str, figures: int, old: bool) -> Names:
    """The interval that relative words mean, counted from the figure before; whether that one is a compared value."""
    return f"rel:{name}", f"rel:{name}|{side}{figures}", f"rel:{name}|old{old}"


def relative_current(name: str, side: str, figures: int, old: bool) -> Names:
    """The same counted from the current period."""
    return f"relcurrent:{name}", f"relcurrent:{name}|{side}{figures}", f"relcurrent:{name}|old{old}"


def relative_base(name: str, side: str, figures: int, distance: int, role: str) -> Names:
    """The interval that relative words start from."""
    return f"relbase:{name}|{side}q{figures}", f"relbase:{name}|{side}d{distance}|{role}"


def year_before(tie: str, side: str, figures: int) -> Names:
    """The year before a printed period."""
    return (f"yearbefore|{tie}|{side}q{figures}",)


def deadline_day(intent: str, word: str) -> Names:
    """The last day of a deadline."""
    return "deadlineday", f"deadlineday|{intent}|{word}"


def deadline_year(metric: str, intent: str, word: str) -> Names:
    """The whole year of a deadline."""
    return f"deadlineyear|{metric}|{intent}", f"deadlineyear|{word}"


def since_day(metric: str, word: str, side: str, intent: str) -> Names:
    """From a printed day on."""
    return f"sinceday>{metric}", f"sinceday|{word}|{side}", f"sinceday|{intent}"


def until_eve(metric: str, word: str, side: str) -> Names:
    """Until the day before a printed day."""
    return f"untileve>{metric}", f"untileve|{word}|{side}"


def end_day(grain: str, intent: str, side: str, metric: str, word: str) -> Names:
    """The last day of a printed period."""
    return f"endday|{grain}|{intent}|{side}", f"endday|{metric}|{grain}", f"endday|{word}"


def open_since(name: str, word: str, intent: str, metric: str, side: str, figures: int) -> Names:
    """From the first day of a printed period on, openly or until the publishing date."""
    return f"{name}|{word}|{intent}|{kind_of(metric)}", f"{name}>{metric}", f"{name}|{side}q{figures}"


def until_end(metric: str, intent: str, grain: str, word: str) -> Names:
    """Until the last day of a printed period."""
    return f"untilend|{kind_of(metric)}|{intent}|{grain}", f"untilend|{word}|{intent}", f"untilend>{metric}"


def other_reading(intent: str, side: str, grain: str) -> Names:
    """The other reading of a printed period."""
    return f"alt|{intent}", f"alt|{side}|{intent}|{grain}"


def carried_words(tie: str, old: bool, role: str, metric: str, first: bool) -> Names:
    """The current interval: the words from the figure before; `first`: the sentence has none."""
    return f"cur|{tie}|{old}", f"cur|{metric}|{first}", f"cur|{role}|{old}|{tie}"


def carried(metric: str, around: str, same: bool, intent: str, alike: bool, old: bool) -> Names:
    """The current interval: whether the figure before has it too, and is meant alike."""
    return f"cur|{kind_of(metric)}|{around}|{same}", f"cur|{intent}|{alike}|{old}"


def carried_place(section: str, new_paragraph: bool, first: bool) -> Names:
    """The current interval: where the figure stands."""
    return (f"cur|{section}|{new_paragraph}|{first}",)


def moved_carried(name: str, tie: str, old: bool, role: str, first: bool, comparing: Names) -> Names:
    """The year or period before the current interval."""
    return (
        f"curshift:{name}|{tie}|{old}",
        f"curshift:{name}|{role}|{old}|{first}",
        *(f"curshift:{name}|{where}|{tie}|{old}" for where in comparing),
    )


def previous_tie(tie: str, old: bool) -> Names:
    """The interval of the figure before, by the words that lead from there."""
    return f"prev|{tie}", f"prev|{tie}|old{old}"


def previous_interval(
    old: bool, alike: bool, before: str, role: str, around: str, kind: str, same_status: bool
) -> Names:
    """The interval of the figure before; `alike`: of the same metric."""
    return (
        f"prev|old{old}|{alike}|{before}>{role}",
        f"prev|old{old}|{around}|{kind}",
        f"prev|{alike}|{before}>{role}",
        f"prev|{kind}|{alike}",
        f"prev|{around}",
        f"prev|{same_status}|{kind}",
    )


def moved_previous(name: str, tie: str, alike: bool, role: str, old: bool, comparing: Names) -> Names:
    """The year or period before that of the figure before."""
    return (
        f"shift:{name}|{tie}|{alike}|{role}",
        f"shift:{name}|{tie}",
        f"shift:{name}|{tie}|old{old}",
        f"shift:{name}|old{old}|{alike}",
        *(f"shift:{name}|{where}|{tie}" for where in comparing),
    )


def last_interval(metric: str, around: str, same: bool, section: str, intent: str) -> Names:
    """The interval of the last figure of an earlier sentence."""
    return f"last|{kind_of(metric)}|{around}", f"last|{metric}", f"last|{same}", f"last|{section}|{intent}"


def main_end(metric: str, intent: str, around: str) -> Names:
    """The last day of the article's main interval."""
    return f"mainend|{metric}|{intent}", f"mainend|{kind_of(metric)}|{around}"


def moved_main(name: str, kind: str, tie: str, comparing: Names) -> Names:
    """The year or period before the article's main interval."""
    return f"mainshift:{name}|{kind}", *(f"mainshift:{name}|{where}|{tie}" for where in comparing)


def main_interval(metric: str, intent: str, around: str, section: str) -> Names:
    """The article's main interval."""
    return f"main|{kind_of(metric)}|{around}", f"main|{metric}|{intent}", f"main|{section}"


def same_metric(kind: str, around: str, intent: str, role: str) -> Names:
    """The first interval of the same metric."""
    return f"same|{kind}|{around}", f"same|{intent}|{role}"


def twin_interval(metric: bool, company: bool, around: str, section: str, role: bool) -> Names:
    """The interval of the earlier figure with the same digits."""
    return f"twin|{metric}|{company}|{around}", f"twin|{section}|{role}"


def cell_interval(place: str, alike: bool, roles: str, around: str, intent: str) -> tuple[str, ...]:
    """The interval of the figure above in the table, or of the first one of the row."""
    return f"{place}|{alike}|{around}", f"{place}|{roles}|{around}", f"{place}|{around}|{intent}"


def named_before(
    place: str, metric: str, around: str, intent: str, fresh: bool, first: bool, section: str
) -> tuple[str, ...]:
    """An interval that the headline or an earlier sentence names, of which no figure need have spoken."""
    return (
        f"{place}|{kind_of(metric)}|{around}|{intent}",
        f"{place}|{metric}|{around}",
        f"{place}|{around}|fresh{fresh}|first{first}",
        f"{place}|{around}|{section}|fresh{fresh}",
    )


def relative_grain(grain: str, side: str, near: int, metric: str) -> tuple[str, ...]:
    """The year or quarter that "the year" or "the quarter" means beside an interval of another length."""
    return f"same {grain}|{side}|{near}", f"same {grain}", f"same|{kind_of(metric)}|{side}{near}"


def in_told_year(source: str, first: str, same: bool, side: str, near: tuple[int, ...], intent: str) -> Names:
    """A month, quarter or half in the year that is spoken of; `same`: the publishing date gives that year, too."""
    return (
        f"told:{source}|{same}",
        f"told:{source}|{first}|{side}|{same}",
        f"told:{source}|{intent}|{same}",
        f"told:{source}|{side}{''.join(map(str, near))}",
    )


def base_in_year(source: str, same: bool, side: str, near: tuple[int, ...], tie: str, role: str, grain: str) -> Names:
    """The current month, quarter or half, or that of the figure before, in a year that is printed."""
    place = "".join(map(str, near))
    return (
        f"inyear:{source}|{same}|{side}{place}",
        f"inyear:{source}|{same}|{tie}",
        f"inyear:{source}|{same}|{role}|{grain}",
    )


def compared(name: str, word: str, grain: str, side: str, figures: int, clause: int, role: str, around: str) -> Names:
    """The same part of the last year, or the next part, of a period that the sentence only compares with."""
    return (
        f"compared:{name}|{side}|{grain}",
        f"compared:{name}|{side}|{word}|{role}",
        f"compared:{name}|{side}q{min(figures, 1)}s{min(clause, 1)}",
        f"compared:{name}|{side}|{around}",
    )


def opening_interval(head: str, metric: str, around: str, intent: str, printed: bool, same: bool) -> Names:
    """The period that opens the paragraph."""
    return (
        f"opening|{head}|{printed}|{same}",
        f"opening|{head}|{kind_of(metric)}|{around}",
        f"opening|{intent}|{kind_of(metric)}|{printed}",
    )
