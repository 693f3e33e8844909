"""The patterns of the period grammar, built once from the calendar lexicon.

They run on folded text: lower case, every kind of space a plain one, every kind of dash a hyphen, straight
apostrophes, and exactly as long as the text itself. Each is tried at one place only (`match`), or on a short
slice before it, and holds no open repetition; so reading stays linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from evfacts.lexicons.calendar import Calendar, calendar

BLANK = r"(?:[ \t]{1,2})"
SPACE = r"(?:[ \t]{1,3}|[ \t]?\r?\n[ \t]?)"
YEAR = r"(?:19|20)\d\d(?!\d)(?![.,]\d)"
DASH = r"(?:[ \t]?-[ \t]?)"
SUFFIX = r"(?:st|nd|rd|th)"
UNTIL = rf"(?:to|through{BLANK}to|through|thru|until|till|up{BLANK}to)"
ENDED = rf"(?:that{BLANK})?(?:ended|ending|ends|closed|{UNTIL})(?:{BLANK}(?:on|in|at|with))?"
AGO = r"(?:ago|earlier|before|previously|prior|back)"
LATER = rf"(?:later|afterwards|thereafter|after{BLANK}that)"
ACCOUNT = r"(?:fiscal|financial|accounting)"
FOLDED = str.maketrans(
    {**dict.fromkeys("\u00a0\u2007\u2009\u202f\u200a\u2002\u2003\u2005", " "),
     **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
     **dict.fromkeys("\u2018\u2019\u02bc", "'"), **dict.fromkeys("\u201c\u201d", '"')}
)  # fmt: skip


def fold(text: str) -> str:
    """Text as the patterns read it: lower case, plain spaces, dashes and quotes, of the same length."""
    low = text.lower()
    if len(low) != len(text):  # U+0130 is two characters in lower case
        low = text.replace("\u0130", "I").lower()
    if not low.isascii():
        for code, plain in FOLDED.items():
            char = chr(code)
            if char in low:
                low = low.replace(char, plain)
    return low


SEPARATORS = "\t\n\r\x0b\x0c!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~\u2014\u2026\u2022\u20ac\u00a3\u00a5\u00b7\u25b8"
SHAPES = frozenset(
    f"{unit}{glue}{year}{tail}"
    for unit in ("", "q0", "h0", "0q", "0h", "0m", "00m")
    for glue in ("", "fy", "cy")
    for year in ("", "00", "0000")
    for tail in ("", "s", "e")
    if unit or glue or year == "0000"
) | {"0000q0", "0000h0"}


def tokens(low: str) -> list[str]:
    """The words of folded text with every digit written as 0, each followed by one character in the text.

    So the offset of a word is the sum of the lengths before it plus its number. Plain string methods do this
    several times faster than a pattern could, and nearly all of the text is passed over here.
    """
    if low.isascii():
        return low.translate(_SHAPE).split(" ")
    for digit in "123456789":
        low = low.replace(digit, "0")
    for sign in SEPARATORS:
        low = low.replace(sign, " ")
    if not low.isascii():
        low = _OTHER_SIGNS.sub(" ", low)
    return low.split(" ")


_SHAPE = str.maketrans({**dict.fromkeys("123456789", "0"), **dict.fromkeys(SEPARATORS, " ")})
_OTHER_SIGNS = re.compile(r"[^\x00-\x7f\w]")


_Letters = dict[str, "_Letters"]


def one_of(words: Iterable[str]) -> str:
    """An alternation of words, factored by their first letters so that few branches are tried at a place."""
    tree: _Letters = {}
    for word in words:
        node = tree
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return _branch(tree)


def _branch(node: _Letters) -> str:
    """Pattern of one node of the tree of words."""
    options = [re.escape(char) + _branch(child) for char, child in node.items() if char]
    if not options:
        return ""
    body = options[0] if len(options) == 1 and "" not in node else f"(?:{'|'.join(options)})"
    return body + ("?" if "" in node else "")


RELATIVE = (
    "this", "last", "next", "current", "running", "past", "coming", "upcoming", "previous", "prior", "preceding",
    "following",
)  # fmt: skip
SAME = ("same", "corresponding", "comparable", "equivalent", "matching", "identical", "cited")
NOUNS = (
    "year", "quarter", "month", "half", "week", "decade", "period", "months", "years", "weeks", "days", "quarters",
)  # fmt: skip
EDGES = ("end", "start", "beginning", "close", "middle", "early", "late", "mid", "later", "earlier", "turn")
OTHERS = (
    "fiscal", "financial", "calendar", "full", "ytd", "today", "yesterday", "tomorrow", "tonight", "so", "thus",
)  # fmt: skip


def _stems(words: Iterable[str]) -> str:
    """An alternation of words, in which a final * stands for any ending."""
    return "|".join(re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "") for word in words)


class Patterns:
    """Compiled patterns over one calendar lexicon; fields are named by what they match."""

    def __init__(self, words: Calendar) -> None:
        self.words = words
        self.month_number = {**words.months, **words.short_months}
        self._month = one_of(self.month_number)
        self._count = rf"(?:{one_of(words.counts)}|\d{{1,2}})"
        self._ordinal = one_of(words.ordinals)
        adjectives, nouns = one_of(words.veto_adjectives), one_of(words.veto_after)
        self._things = rf"{BLANK}(?:{adjectives}{BLANK}){{0,3}}{nouns}(?![\w-])"
        self.things = re.compile(rf"{self._things}|[ -]?(?:%|°|€|£|¥)")
        self._anchors()
        self._days()
        self._years()
        self._units()
        self._relatives()
        self._comparisons()
        self._edges()
        self._surroundings()

    def _anchors(self) -> None:
        """Where to look: words and figures of the calendar."""
        words = self.words
        anchors = sorted({
            *self.month_number, *words.weekdays, *words.ordinals, *words.seasons, *words.holidays,
            *RELATIVE, *SAME, *NOUNS, *EDGES, *OTHERS,
        })  # fmt: skip
        self.shapes = SHAPES | {re.sub(r"\d", "0", word).split()[0].split("-")[0] for word in anchors}
        self.anchor = re.compile(
            rf"(?<!\w)(?:(?P<word>{one_of(anchors)})(?!\w)"
            r"|(?P<digits>(?:19|20)\d\d(?!\d))"
            r"|(?P<code>(?:q[1-4]|h[12]|fy|cy)(?=[\d'fyc]|[^\w]|\Z)|[1-4]q(?![a-eg-z])|[12]h(?![a-eg-z])"
            r"|(?:[2-9]|1[0-2])m(?=[ ]?(?:fy|cy|[12]\d|')))"
            r"|(?P<numeric>\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?!\d)))"
        )

    def _days(self) -> None:
        """Months and days."""
        month = self._month
        number_end = rf"\b(?![.,:]\d)(?!{self._things})(?![ ]?%)"
        self.month = re.compile(rf"({month})\b(\.?)")
        self.day_after_month = re.compile(
            rf"{BLANK}(\d{{1,2}}){SUFFIX}?(?:(?:{DASH}|{BLANK}(?:to|through|and|until){BLANK})(\d{{1,2}}){SUFFIX}?"
            rf"(?![\w]|{BLANK}{month}\b))?{number_end}"
        )
        self.day_before_month = re.compile(
            rf"(?<![\w.,:/$€£¥₹+-])(\d{{1,2}}){SUFFIX}?(?:(?:{DASH}|{BLANK}(?:to|and){BLANK})(\d{{1,2}}){SUFFIX}?)?"
            rf"(?:{BLANK}of)?{BLANK}\Z"
        )
        self.year_after_day = re.compile(rf",?{SPACE}({YEAR})")
        self.day_month = re.compile(rf"(\d{{1,2}}){SUFFIX}?(?:{BLANK}of)?{BLANK}(?={month}\b)")
        self.iso_day = re.compile(r"-(\d\d)-(\d\d)(?!\d)")
        self.numeric_day = re.compile(r"(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)")
        self.numeric_before = re.compile(r"(?<![\w./-])\d{1,2}([./])\d{1,2}\1\Z")
        self.weekday_date = re.compile(
            rf"(?:,{SPACE}|{BLANK})(?:the{BLANK})?(?={month}\b|\d{{1,2}}{SUFFIX}?{BLANK}(?:of{BLANK})?{month}\b)"
        )
        context = self.words.context
        self.month_before = re.compile(
            rf"(?:(?:^|[^\w]){one_of(context['before_month'])}(?:{BLANK}|-)|[-,(/]{BLANK}?)(?:the{BLANK})?\Z"
        )
        after = one_of(context["after_month"])
        self.month_after = re.compile(
            rf"\.?(?:'s?\b|,?{BLANK}(?:{YEAR}|\d{{1,2}}\b)|{DASH}{month}\b|{BLANK}(?:to|through|and){BLANK}{month}\b"
            rf"|{BLANK}(?:this|last|next|of{BLANK}last){BLANK}year|[-']\d\d\b|{BLANK}{after}\b)"
        )

    def _years(self) -> None:
        """Years, fiscal years, and the year that follows a unit."""
        self.two_years = re.compile(r"((?:19|20)\d\d)[ ]?[-/][ ]?(\d\d)(?![\d%])(?![.,:/-]\d)(?!-)")
        self.decade = re.compile(r"((?:19|20)\d0)'?s\b")
        label = r"((?:19|20)\d\d|\d\d)"
        number_end = rf"(?![\d%])(?![.,]\d)(?!{self._things})"
        self.fiscal = re.compile(
            rf"(?:fy{DASH}?|{ACCOUNT}(?:{BLANK}|-)?(?:years?)?{BLANK}?)[ ]?'?{label}(?:e(?!\w))?"
            rf"(?:{DASH}?[-/]'?[ ]?{label}(?!\d))?{number_end}"
        )
        self.fiscal_alone = re.compile(rf"{ACCOUNT}(?:(?:{BLANK}|-)years?)?\b")
        self.calendar_year = re.compile(rf"(?:cy{DASH}?|calendar(?:{BLANK}year)?{BLANK})[ ]?'?{label}(?!\d)(?![.,]\d)")
        of = rf"(?:,?{BLANK}|[-'])?(?:(?:of|in|for){BLANK})?(?:the{BLANK})?"
        self.year_tail = re.compile(rf"{of}(?:year{BLANK})?({YEAR})(?:(?:/|-)(\d\d)(?![\d%]|[.,]\d))?(?![\w%]|-\d)")
        self.fiscal_after = re.compile(rf"{BLANK}(?:fiscal|financial)(?:{BLANK}year)?\b(?![ -]\w*\d)")
        self.to_date = re.compile(rf"{BLANK}(?:to{BLANK}date|so{BLANK}far)\b")
        self.short_year_tail = re.compile(r"(?:[ ]?'|[-/])(\d\d)(?![\w%]|[.,]\d)")
        self.fiscal_tail = re.compile(rf"{of}(?={ACCOUNT}|fy|calendar|cy)")
        self.relative_tail = re.compile(
            rf",?{BLANK}(?:(?:of|in){BLANK})?(?:the{BLANK})?"
            rf"(this|last|next|current|previous|prior|preceding|same|following){BLANK}"
            rf"(?:(fiscal|financial|calendar){BLANK})?(year|fiscal)\b(?!-)"
        )
        self.own_year_tail = re.compile(
            rf"{BLANK}of{BLANK}(?:the|its|their){BLANK}(?:(fiscal|financial|calendar){BLANK})?"
            r"(?:year|fiscal)\b(?![ -]\w*\d)"
        )
        self.possessive = re.compile(rf"'s?{BLANK}")

    def _units(self) -> None:
        """Quarters, halves and other numbered stretches."""
        ordinal, count = self._ordinal, self._count
        self.code = re.compile(r"(q)([1-4])|([1-4])(q)|(h)([12])|([12])(h)|(\d{1,2})(m)")
        self.ordinal = re.compile(
            rf"({ordinal})(?:{BLANK}|-)(?:(fiscal|financial|calendar|business)(?:{BLANK}|-))?(quarters?|half|halves|half-year)\b"
            # "its first quarter of delivery growth" names no quarter
            rf"(?!{BLANK}of{BLANK}(?:[a-z-]+{BLANK})?(?:growth|decline|contraction|expansion|profits?|losses|profitability)\b)"
        )
        self.ordinal_pair = re.compile(
            rf"({ordinal}){BLANK}?(and|to|through|or|-|,){BLANK}?(?:the{BLANK})?({ordinal})(?:{BLANK}|-)(quarters?|half|halves)\b"
        )
        self.ordinal_count = re.compile(
            rf"(first|last|final|opening|closing){BLANK}({count})(?:{BLANK}|-)(months?|quarters?|weeks?|days?)\b(?:{BLANK}period)?"
        )
        self.ordinal_part = re.compile(
            rf"({ordinal}|last){BLANK}(week|month|day|fortnight)(?:{SPACE}of{SPACE}(?:the{SPACE})?|{BLANK}(?:in|this|of){BLANK})"
        )
        self.of = re.compile(rf"{SPACE}(?:of|in){SPACE}(?:the{SPACE})?")
        self.elapsed = re.compile(
            r"(?:\b(?:sold|delivered|registered|produced|built|exported|shipped|earned|sales|deliveries|registrations|orders?"
            r"|production|exports|output|revenue|profit|total|rose|fell|grew|doubled|dropped|climbed|increased|declined)\b"
            r"[^.;:!?\n]{0,60}(?<![\w-])(?:over|across)|(?:\A|[.;!?\n] ?)(?:over|across)"
            r"|(?<![\w-])(?:sales|deliveries|registrations|production|exports|output|revenue|profit)"
            r"(?: of [a-z -]{3,30})? (?:in|for|after)"
            r"|\d (?:[a-z-]+ ){0,2}(?:cars|vehicles|units|evs) (?:in|after)) \Z"
        )
        self.not_elapsed = re.compile(
            r"(?:\b(?:will|would|shall|plans?|planned|promise[sd]?|expects?|aims?|intends?|to be|waits?|waiting|lead)"
            r"\b[^.;!?\n]*"
            r"|\b(?:for|of|took|takes?|last(?:ed|s)?|now|is|was|been|spread) over )\Z"
        )
        self.only_of = re.compile(rf"{SPACE}of{SPACE}")
        self.ended = re.compile(rf"{SPACE}{ENDED}{SPACE}(?:the{BLANK})?(?:end(?:{BLANK}of|-)?{BLANK}?)?(?:the{BLANK})?")
        self.starting = re.compile(
            rf"{SPACE}(?:from|starting|beginning|commencing)(?:{BLANK}(?:on|in|from))?{SPACE}(?:the{BLANK})?"
        )
        self.period_noun = re.compile(
            rf"(?:{BLANK}|-)(quarter|period|half|half-year|months|fiscal|(?:financial|fiscal){BLANK}year)\b(?!-)"
        )
        self.half_year = re.compile(r"half(?:-|[ ])year(?:ly)?\b")
        self.short_again = re.compile(rf"{BLANK}\((?:q[1-4]|[1-4]q|h[12]|[12]h)\)")
        self.full_year = re.compile(rf"full(?:{BLANK}|-)(?:(calendar|fiscal|financial){BLANK})?year\b")
        self.year_number = re.compile(rf"year{BLANK}({YEAR})(?![\w-])")
        self.count_before = re.compile(
            rf"(?<![\w.,$€£¥₹-])({count})(?:{BLANK}|-)(?:(?:fiscal|financial|full|calendar|consecutive){BLANK})?\Z"
        )

    def _relatives(self) -> None:
        """Words relative to the publishing date."""
        words = self.words
        weekday = one_of((*words.weekdays, *words.short_weekdays))
        self.relative = re.compile(
            rf"{one_of(RELATIVE)}{BLANK}"
            rf"(?:(fiscal|financial|calendar|business|accounting|full|whole|entire|coming){BLANK})?"
            rf"(?:(year|quarter|half(?:-year)?|month|week|decade|fiscal|period|weekend)\b|({weekday})\b"
            rf"|({one_of(words.seasons)})\b|({self._month})\b)"
        )
        self.relative_count = re.compile(
            rf"(last|past|next|coming|previous|prior|preceding|following){BLANK}({self._count})(?:{BLANK}|-)"
            rf"(?:(?:fiscal|financial|calendar|full){BLANK})?(years?|quarters?|months?|weeks?|days?|decades?)\b"
        )
        self.within = re.compile(
            rf"\b(?:within|inside)(?:{BLANK}(?:the|about|around|only|just)){{0,2}}(?:{BLANK}(?:next|coming|following))?{BLANK}\Z"
        )
        self.during = re.compile(
            rf"(?:^|[^\w])(in|for|during|over|throughout|within|across|of){BLANK}the{BLANK}"
            rf"(?:(full|whole|entire|said|reported|reporting|reviewed|review){BLANK})?\Z"
        )
        self.year_to_date = re.compile(rf"year(?:{BLANK}|-)to(?:{BLANK}|-)date\b")
        self.month_to_date = re.compile(rf"(?:month|quarter)(?:{BLANK}|-)to(?:{BLANK}|-)date\b")
        self.so_far = re.compile(
            rf"(?:so|thus){BLANK}far{BLANK}(?:in{BLANK}|for{BLANK})?(?:this{BLANK}(?:(calendar|fiscal|financial){BLANK})?"
            rf"(year|fiscal|quarter|month)|((?:19|20)\d\d)(?!\d))\b"
        )

    def _comparisons(self) -> None:
        """Words relative to the period beside them."""
        ordinal, count, month = self._ordinal, self._count, self._month
        compared = (
            rf"(period|quarter|month|half(?:-year)?|week|day|date|time|point|stage|year|season|span|stretch|interval"
            rf"|months|(?:{count})(?:{BLANK}|-)months?(?:{BLANK}period)?)"
        )
        self.same = re.compile(
            rf"{one_of(SAME)}(?:{BLANK}(?:{ordinal}|{ACCOUNT}|reporting|calendar|time|\w{{1,9}}-month))?{BLANK}{compared}\b"
        )
        self.same_month = re.compile(rf"{one_of(SAME)}{BLANK}({month})\b")
        self.same_tail = re.compile(
            rf"(?:,?{SPACE}(?:of|in|from|during|for))?(?:{SPACE}(?:the|a|its))?{SPACE}"
            rf"(?:last{BLANK}(?:year|fiscal(?:{BLANK}year)?|financial{BLANK}year)"
            rf"|(?:one{BLANK}|full{BLANK})?year{BLANK}{AGO}|12{BLANK}months{BLANK}{AGO}"
            rf"|(?:previous|prior|preceding|past|last){BLANK}(?:(?:fiscal|financial|calendar){BLANK}year|year|fiscal)"
            rf"|((?:19|20)\d\d)(?!\d|[.,]\d|/|-)|(?:fy|fiscal(?:{BLANK}year)?{BLANK})'?(\d{{4}}|\d\d)(?:-\d\d)?)(?!\w)"
        )
        self.previous_year_noun = re.compile(
            rf"(?:previous|prior|preceding|last)(?:{BLANK}|-)year(?:'s)?{BLANK}(?:{one_of(SAME)}{BLANK})?"
            rf"({ordinal}{BLANK})?(period|quarter|half|month)\b"
        )
        self.year_ago_noun = re.compile(
            rf"year[- ](?:ago|earlier|before){BLANK}(?:(?:{one_of(SAME)}|first|second|third|fourth){BLANK})?"
            rf"(period|quarter|half|months?|week)\b"
        )
        self.year_ago = re.compile(rf"(?:year|quarter|month|week|day|half|decade){BLANK}{AGO}\b")
        self.year_ago_alone = re.compile(r"year-(?:ago|earlier)\b(?!-)")
        self.at_present = re.compile(
            rf"{BLANK}(?:(?:now|currently){BLANK}(?:running|under{BLANK}?way)|(just){BLANK}(?:ended|finished|closed|past|gone))\b"
        )
        self.month_period = re.compile(rf"month{BLANK}period\b")
        self.months_result = re.compile(
            rf"month{BLANK}(?:net|operating|profit|loss|revenue|sales|turnover|deliveries|results?|earnings|output|production"
            r"|registrations|exports|figures?|tally|total)\b(?!-)"
            rf"(?!{BLANK}(?:halt|bans?|streak|slump|stop|stoppage|backlog|suspension|loss|skating|run|drought|low|high|cycle|freeze"
            r"|pause|delay|plan|target|contract|deal)\b)"
        )
        self.year_later = re.compile(rf"(?:year|quarter|month|week){BLANK}{LATER}\b")
        self.counted_ago = re.compile(rf"(?:years|quarters|months|weeks|days){BLANK}(?:{AGO}|({LATER}))\b")
        self.on_year = re.compile(rf"(?:-|{BLANK})(?:on|over|by|after|to)(?:-|{BLANK})(?:year|month|quarter|week)")

    def _edges(self) -> None:
        """Starts, ends and parts of a stretch."""
        month = self._month
        self.edge_of = re.compile(
            rf"(end|start|beginning|close|middle|turn)(?:-|{SPACE}of{SPACE}(?:the{SPACE})?)"
            rf"|(end){BLANK}(?=\d{{4}}|{month}\b|q[1-4]\b|h[12]\b|fy)"
            rf"|(early|late|mid)(?:-to-(late))?(?:-|{BLANK})(?:(?:in|on){BLANK})?(?:the{BLANK})?"
        )
        self.later = re.compile(
            rf"(?:later|earlier){BLANK}(?:(?:on{BLANK})?"
            rf"in{BLANK}(?:the{BLANK})?(?={YEAR}|year\b|month\b|{month}\b|q[1-4]"
            rf"|(?:current|fiscal|financial|next|decade|quarter)\b)|(?=this\b))"
        )
        self.bare_noun = re.compile(r"(year|quarter|month|half|week|decade|fiscal)\b(?![ -](?:ago|on|over)\b)(?!-)")
        self.year_end = re.compile(rf"(year|month|quarter|decade|week)(?:'s)?(?:-|{BLANK})end\b")

    def _surroundings(self) -> None:
        """What joins or binds a stretch."""
        self.join = re.compile(rf"(?:-to-|\.{SPACE}?[-–]{SPACE}?|{DASH}|{SPACE}{UNTIL}{SPACE}(?:the{BLANK})?)(?=[\w'])")
        self.join_and = re.compile(rf"{SPACE}and{SPACE}(?:the{BLANK})?(?=[\w'])")
        self.listed = re.compile(
            rf"{SPACE}?(?:,|/|&|and|or|versus|vs\.?|,{SPACE}and){SPACE}?(?:(?:in|the|of){SPACE}){{0,2}}\Z"
        )
        self.onward = re.compile(rf"{BLANK}(?:onwards?|on(?={BLANK}?[,.;)])|and{BLANK}(?:beyond|after|onwards?))\b")
        self.not_before = re.compile(r"(?:\bnot|n't|\bno|\bnever|\bhardly|\bunlikely)\b[^.;]{0,40}\Z")
        context = self.words.context
        self.moved = re.compile(rf"\b(?:{_stems(context['moving'])})\b")
        self.compared = re.compile(
            rf"(?:%|\b(?:{_stems(context['comparing'])})\b|\b\d[\d,.]{{0,15}})(?: \w+){{0,2}} \Z"
        )
        half_after = "|".join(map(re.escape, context["after_half"]))
        self.half_before = re.compile(rf"(?<!\w){one_of(context['before_half'])}{BLANK}\Z")
        self.half_after = re.compile(rf"'s\b|[:)]|{BLANK}(?:{half_after})\b")
        self.hydrogen = re.compile(rf"[ -]{one_of(context['hydrogen'])}")
        self.audi = re.compile(rf"{BLANK}{one_of(context['audi'])}\b")


@lru_cache(maxsize=1)
def patterns() -> Patterns:
    """The patterns over the packaged calendar lexicon, compiled on first use."""
    return Patterns(calendar())
