"""Names that no list has but that the words around them make certain.

"startup Zenvolt", "Zenvolt Mobility Pvt Ltd", "Zenvolt, a maker of scooters", "the Zenvolt Z1
scooter", "its first car, the M-Byte". What is found once is then found wherever it is repeated.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from evfacts.lexicons.naming import Naming, load_naming
from evfacts.names.document import Document

_TOKEN = r"(?:[A-Z][A-Za-z0-9]*|[a-z]{1,2}[A-Z][A-Za-z0-9]*|\d+[A-Z][A-Za-z]*)(?:(?:[-&.](?=[A-Za-z0-9])|'(?!s\b))[A-Za-z0-9]+)*\+?"
_RUN = re.compile(rf"(?<![\w.&'/$€£-]){_TOKEN}(?: (?:& )?{_TOKEN})*")
_CODE = re.compile(r"(?=[A-Za-z0-9+-]*[A-Za-z])(?=[A-Za-z0-9+-]*\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\+?")
_HYPHENED = re.compile(r"[A-Z][a-z]*-[A-Z][a-z]*")
_NOT_CODE = re.compile(
    r"(?:[QH][1-4]|FY\d*|\d+[GVCDxX]|L[1-5]\+?|V2\w|CO2|E\d\d|COVID.*|CCS\d?|\d+W|\d+[kMG]?[Ww]h?|[MAB]\d\d+|I-\d+|F1|G20|G7|B2[BC]|Euro.*|NMC\d*|NCM\d*|\d+Ah|\d+th|\d+st|\d+nd|\d+rd)"
)
_TICKER = re.compile(r",? \((?:NASDAQ|Nasdaq|NASDAQGS|NYSE|HKEX|SEHK|BSE|NSE|SZSE|SSE|KRX|TSE|TSX|LSE|ASX|OTC\w*|STO|AMS|EPA|XETRA)\b")
_ACRONYM = re.compile(r' \(["“]?([A-Z][A-Za-z&]{1,6})["”]?\)')
_APPOSITION = re.compile(r",? ?\(?,? ?(?:a|an|the|which|one of|another|its|their|[A-Z][a-z]+'s|maker|operator|owner|part|makers) ?([^,.;:()\n]{0,70})")
_FIRM_LEAD = re.compile(
    r"\b(?:led by|backed by|owned by|acquired by|bought by|supplied by|made by|built by|subsidiary of|arm of|unit of|part of|venture with|partnership with|partner|partners with|customer|client|stake in|shares in|shares of|supplier)$"
)
_LEAD_ENDS = frozenset({"by", "of", "with", "partner", "customer", "client", "in", "supplier"})
_ORDER_OF = re.compile(
    r"(?:units|sales|production|deliveries|version|versions|output|price|launch|successor|owners|assembly|exports|orders|bookings|reservations|examples|variant|edition) (?:of|for) (?:the |its |their )?(?:new |electric |all-electric )*$"
)
_NAMED_AS = re.compile(r"(?:called|named|dubbed|christened|badged|known as|designated)(?: the| as)? [\"“']?$")
_NOUN_THEN = re.compile(r"([a-z-]+),? (?:(?:called|named|dubbed) )?the [\"“']?$")
_PRODUCT_LEAD_ENDS = frozenset("the its new a an electric all-electric upcoming called named dubbed christened badged as designated".split())
_STRONG_LEADS = frozenset({"the", "its", "new", "a", "an", "electric", "all-electric", "upcoming", "called"})
_ARM = re.compile(r" ([A-Z][a-z]+)(?='s |,? (?:whose|which|said|says|will|has|is|was|plans|expects|aims|sold|delivered|reported)|: )")
_SINGLE = re.compile(r"(?<![\w.&'/$€£@#-])[A-Z][A-Za-z0-9]{3,}(?![\w&@]|-[A-Za-z]|\.[a-z])")
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z][a-z]{2,}|[A-Z]{2}[a-z]{3,}[A-Z]?[a-z]*")
_CLAUSE = frozenset({"of", "that", "whose", "with", "who", "in", "for", "to", "is", "are", "was", "has"})
_COMPOUND = re.compile(r".*-[a-z]+")
_WORD = re.compile(r"[A-Za-z-]+(?![A-Za-z-]|'s)")


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A name found by rule."""

    start: int
    end: int
    label: str
    canonical: str
    kind: str | None
    base: int | None = None
    """Start of the lexicon's mention that this one extends ('NIO' of 'NIO Power'), if any."""


@dataclass(frozen=True, slots=True)
class Known:
    """A mention that is already decided."""

    start: int
    end: int
    label: str


def _words(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Offsets of the words between two places, which single spaces part."""
    words = []
    while True:
        space = folded.find(" ", start, end)
        if space < 0:
            words.append((start, end))
            return words
        words.append((start, space))
        start = space + 1


def _occurrences(text: str, printed: str) -> Iterator[tuple[int, int]]:
    """Where a surface stands at word edges; a plural s may follow it."""
    start = text.find(printed)
    while start >= 0:
        end = start + len(printed)
        before, after = text[start - 1 : start], text[end : end + 2]
        if not (before.isalnum() or before in {"&", "-", "_"}) and (
            not after[:1].isalnum() or (after[0] == "s" and not after[1:].isalnum())
        ):
            yield start, end
        start = text.find(printed, end)


class UnlistedNames:
    """Finds the names of one document that the lexicon lacks."""

    def __init__(self, document: Document, known: list[Known], about_vehicles: bool) -> None:
        self.document = document
        self.known = known
        self.about_vehicles = about_vehicles
        self.naming: Naming = load_naming()
        self._starts = [item.start for item in known]
        self._found: list[Unlisted] = []
        self._surfaces: dict[str, tuple[str, str, str | None]] = {}
        self._segments_found: list[tuple[int, int]] = []

    def find(self) -> list[Unlisted]:
        """All mentions of unlisted names, not overlapping the known ones unless they extend one."""
        if not self.about_vehicles:
            return []
        self._segments_found = [
            segment
            for match in _RUN.finditer(self.document.folded)
            if not self._inside(match.start(), match.end())
            for segment in self._segments(match.start(), match.end())
        ]
        for start, end in self._segments_found:
            self._judge(start, end)
        self._subsidiaries()
        self._protagonists()
        self._products()
        self._repeat()
        return sorted(self._found, key=lambda item: item.start)

    # -- helpers -------------------------------------------------------------------------------------------------

    def _covering(self, start: int, end: int) -> Known | None:
        index = bisect_left(self._starts, end) - 1
        if index >= 0 and self.known[index].end > start:
            return self.known[index]
        return None

    def _inside(self, start: int, end: int) -> bool:
        """Whether a whole run of capitals is one mention that is already known."""
        index = bisect_left(self._starts, start + 1) - 1
        return index >= 0 and self.known[index].end >= end

    def _taken(self, start: int, end: int) -> bool:
        return self._covering(start, end) is not None or any(f.start < end and start < f.end for f in self._found)

    def _plain(self, word: str) -> bool:
        """Whether a capitalised word is no name in itself: generic, a nationality, a place, a given name."""
        low = word.lower().rstrip(".")
        return low in self.naming.generic or word in self.naming.nationalities or low in self.naming.places

    def _segments(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of a run of capitals between generic words, as offsets; lone firm words fall away."""
        folded, naming = self.document.folded, self.naming
        words = _words(folded, start, end)
        part: list[tuple[int, int]] = []
        for first, last in (*words, (end, end)):
            word = folded[first:last]
            low = word.lower()
            if "-" in word and _COMPOUND.fullmatch(word) and not word[0].islower():
                low = "the"
            firm = low in naming.firm_words or low in naming.firm_words_weak
            if word and (not self._plain(low if low == "the" else word) or (part and firm)):
                part.append((first, last))
                continue
            if part:
                yield part[0][0], part[-1][1]
            part = []

    def _add(self, start: int, end: int, label: str, kind: str | None, base: int | None = None) -> None:
        printed = self.document.text[start:end]
        if "." in printed and not re.fullmatch(r"[\w&'-]+(?:\.[\w&'-]+)?(?: .*)?", printed):
            return
        if len(printed) < 2 or (label == "COMPANY" and len(printed) < 3 and not printed.isupper()):
            return
        self._found.append(Unlisted(start, end, label, printed, kind, base))
        self._surfaces.setdefault(printed, (label, printed, kind))

    # -- companies -----------------------------------------------------------------------------------------------

    def _judge(self, start: int, end: int) -> None:
        document, naming, folded = self.document, self.naming, self.document.folded
        covering = self._covering(start, end)
        words = folded[start:end].split(" ")
        last = words[-1].lower()
        if covering is not None:
            self._extension(covering, start, end)
            return
        if len(words) > 5 or document.line_case(start) == "upper":
            return
        before_start, before = document.word_before(start)
        low_before = before.lower()
        if low_before in naming.body_cues or any(word.lower() in naming.body_words for word in words):
            return
        legal = naming.legal_after.match(folded, end) is not None
        ticker = _TICKER.match(folded, end) is not None
        if legal or ticker:
            self._company(start, end)
            return
        if document.line_case(start) == "title":
            return
        if low_before in naming.first_names or words[0].lower() in naming.first_names:
            return
        strong = last in naming.firm_words and len(words) > 1
        weak = last in naming.firm_words_weak and len(words) > 1
        _, after = document.word_after(end)
        if low_before in naming.firm_cues and folded[start - 1] == " " and before == low_before and document.folded[before_start + len(before)] in " ,":
            if not self._person(words, end):
                self._company(start, end)
            return
        if strong:
            self._company(start, end)
            return
        apposition = self._apposed(end) if folded[end : end + 1] in {",", " "} else None
        if apposition == "company" and (len(words) < 4):
            self._company(start, end)
            return
        if apposition:
            if apposition not in ("person", "company") and self._product_shape(words):
                self._add(start, end, "PRODUCT", apposition)
            return
        if weak and (before.endswith("'s") or after.lower() in naming.company_verbs or folded.startswith("'s ", end) or (low_before in _LEAD_ENDS and _FIRM_LEAD.search(folded, max(0, start - 30), start - 1)) or _ACRONYM.match(folded, end) or folded[end : end + 1] in ",.;)"):
            self._company(start, end)
            return
        if (
            low_before in _LEAD_ENDS
            and len(words) < 3
            and _FIRM_LEAD.search(folded, max(0, start - 30), start - 1)
            and not self._person(words, end)
            and not (_CODE.fullmatch(folded[start:end]) and end - start < 6)
        ):
            self._company(start, end)

    def _person(self, words: list[str], end: int) -> bool:
        """'rival Elon Musk, 54': two plain capitalised words and an age, or a role in apposition."""
        if words[0].lower() in self.naming.first_names:
            return True
        return len(words) > 1 and re.match(r", \d\d[,.]", self.document.folded[end : end + 6]) is not None

    def _product_shape(self, words: list[str]) -> bool:
        return len(words) < 4

    def _company(self, start: int, end: int) -> None:
        self._add(start, end, "COMPANY", None)
        acronym = _ACRONYM.match(self.document.folded, end)
        if acronym is not None:
            initials = "".join(word[0] for word in re.findall(r"[A-Za-z]+", self.document.folded[start:end]))
            if acronym.group(1).upper().startswith(initials.upper()[:2]):
                printed = self.document.text[start:end]
                self._surfaces.setdefault(acronym.group(1), ("COMPANY", printed, None))

    def _apposed(self, end: int) -> str | None:
        """What ', a maker of …' right after a name says it is: 'company', 'person', a product kind ('' for any), or None."""
        match = _APPOSITION.match(self.document.folded, end)
        if match is None or self.document.folded[end : end + 1] not in ",( ":
            return None
        if self.document.folded[end] == " " and not self.document.folded.startswith((" (a ", " (an ", " (the "), end):
            return None
        words = [word.lower() for word in _WORD.findall(match.group())][:9]  # a possessive modifies, it does not name
        kind: str | None = None
        for word in words:
            if word in self.naming.people:
                return "person"
            if word in self.naming.firm_cues:
                return "company"
            if word in self.naming.sites:
                return None
            if word in _CLAUSE or kind is not None:
                break
            if word in self.naming.vehicle_nouns:
                kind = self.naming.vehicle_nouns[word] or "car"
        return kind

    def _extension(self, covering: Known, start: int, end: int) -> None:
        """'NIO Power', 'Ford Credit': a company of the lexicon with a firm's word after it."""
        if covering.label != "COMPANY" or covering.start != start or covering.end >= end:
            return
        rest = self.document.folded[covering.end : end].split()
        if not rest or len(rest) > 2 or self.document.line_case(start) != "plain":
            return
        if rest[-1].lower() in self.naming.extensions and all(not self._plain(word) or word.lower() in self.naming.extensions for word in rest):
            self._add(start, end, "COMPANY", None, covering.start)

    def _subsidiaries(self) -> None:
        """'Tesla China's', 'Neta Auto Thailand, whose': the company's arm in a country counts as the company."""
        for item in self.known:
            if item.label != "COMPANY":
                continue
            match = _ARM.match(self.document.folded, item.end)
            if match is not None and match.group(1).lower() in self.naming.places and self.document.line_case(item.start) == "plain":
                _, before = self.document.word_before(item.start)
                if before.lower() != "in":
                    self._found.append(Unlisted(item.start, match.end(1), "COMPANY", "", None, item.start))

    def _protagonists(self) -> None:
        """A word with inner capitals, or the headline's subject, that the text keeps coming back to ('KaveriVolt')."""
        counts: dict[str, list[int]] = {}
        for match in _SINGLE.finditer(self.document.folded):
            counts.setdefault(match.group(), []).append(match.start())
        for word, places in counts.items():
            if len(places) < 2 or self._plain(word) or word.lower() in self.naming.not_products or word in self._surfaces:
                continue
            if word.lower() in self.naming.first_names or word.lower() in self.naming.weak_nouns:
                continue
            if any(self._taken(start, start + len(word)) for start in places):
                continue
            camel = _CAMEL.fullmatch(word) is not None and len(word) > 5
            headline = places[0] == 0 and self._subject_at(len(word))
            if not camel and not headline:
                continue
            later = [start for start in places if camel or self.document.line_case(start) == "plain"]
            alone = [start for start in later if not self._part_of_longer(start, start + len(word))]
            if len(alone) > 1 or (headline and alone and len(alone) == len(later)):
                start = alone[0]
                _, before = self.document.word_before(start)
                if camel and any(self.document.word_before(s)[1].lower() in ("the", "a", "an") for s in alone):
                    continue
                self._add(start, start + len(word), "COMPANY", None)

    def _subject_at(self, end: int) -> bool:
        _, after = self.document.word_after(end)
        return after.lower() in self.naming.company_verbs and (after.islower() or self.document.line_case(0) == "title")

    def _part_of_longer(self, start: int, end: int) -> bool:
        """Whether another unknown capitalised word stands right before or after, as in a person's name."""
        before_start, before = self.document.word_before(start)
        if before[:1].isupper() and self.document.folded[before_start + len(before) : start] == " " and self.document.telling(start) and before.lower() not in self.naming.generic:
            return True
        return self.document.folded[end : end + 1] == " " and self.document.folded[end + 1 : end + 2].isupper() and self.document.line_case(start) == "plain"

    # -- products ------------------------------------------------------------------------------------------------

    def _products(self) -> None:
        companies = {item.end: item for item in (*self.known, *self._found) if item.label == "COMPANY"}
        products = [item for item in (*self.known, *self._found) if item.label == "PRODUCT"]
        for segment_start, segment_end in self._segments_found:
            for start, end in ((segment_start, segment_end),):
                for first, last in self._uncovered(start, end):
                    if self.document.line_case(first) != "upper":
                        self._judge_product(first, self._singular(first, last), companies, products)

    def _uncovered(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches of words of a segment that hold no name yet."""
        part: list[tuple[int, int]] = []
        words = _words(self.document.folded, start, end)
        for first, last in (*words, (end, end)):
            if first < last and not self._taken(first, last):
                part.append((first, last))
            elif part:
                yield part[0][0], part[-1][1]
                part = []

    def _singular(self, start: int, end: int) -> int:
        """Where a name ends without its plural s: after a code ('EU5s'), or in '10,000 Mavericks'."""
        if self.document.text[end - 1] != "s" or end - start < 3:
            return end
        counted = re.search(r"\d (?:[a-z-]+ )?$", self.document.folded[max(0, start - 20) : start])
        return end - 1 if self.document.text[end - 2].isdigit() or counted else end

    def _judge_product(self, start: int, end: int, companies: dict[int, Known | Unlisted], products: list[Known | Unlisted]) -> None:
        document, naming, folded = self.document, self.naming, self.document.folded
        words = folded[start:end].split(" ")
        if len(words) > 3 or any(word.lower() in naming.body_words or word.lower() in naming.not_products for word in words):
            return
        if any(_NOT_CODE.fullmatch(word) for word in words):
            return
        code = any(_CODE.fullmatch(word) for word in words)
        after_end, after = document.word_after(end + 1 if folded[end : end + 1] == '"' else end)
        noun = naming.vehicle_nouns.get(after.lower()) if after else None
        kind = noun or None
        before_start, before = document.word_before(start)
        low_before = before.lower()
        company = companies.get(start - 1) or companies.get(start - 3)
        beside = company is not None and folded[company.end : start] in (" ", "'s ", "-")
        title = document.line_case(start) == "title"
        firm = words[-1].lower() in naming.firm_words or words[-1].lower() in naming.firm_words_weak
        if beside and company is not None:
            _, lead = document.word_before(company.start)
            led = lead.lower() in naming.product_leads or lead[:1].isdigit()
            possessive = folded[company.end] == "'"
            if code or noun is not None:
                if not (firm and noun is None):
                    self._add(start, end, "PRODUCT", kind)
            elif led and not possessive and not firm and not title and len(words) < 3 and not after[:1].isupper() and lead:
                self._add(start, end, "PRODUCT", None)
            return
        if title or firm:
            return
        if before == "The" and code and after.islower() and after.endswith("s") and document.line_case(start) == "plain":
            self._add(start, end, "PRODUCT", None)
            return
        if not before or not document.telling(start):
            return
        if low_before not in _PRODUCT_LEAD_ENDS and not code:
            return
        window = folded[max(0, start - 60) : start]
        if noun is not None and document.word_after(after_end)[1].lower() in naming.sites:
            return
        if noun and low_before in naming.product_leads and (code or low_before in _STRONG_LEADS):
            self._add(start, end, "PRODUCT", kind)
            return
        named = _NOUN_THEN.search(window) if low_before == "the" else None
        if named is not None and named.group(1) in naming.vehicle_nouns:
            self._add(start, end, "PRODUCT", naming.vehicle_nouns[named.group(1)] or None)
            return
        if code and (" of " in window or " for " in window) and _ORDER_OF.search(window):
            self._add(start, end, "PRODUCT", None)
            return
        if _NAMED_AS.search(window):
            nouns = [word for word in window.lower().replace(",", "").split()[-7:] if word in naming.vehicle_nouns or word in naming.firm_cues]
            if nouns:
                self._add(start, end, "PRODUCT" if nouns[-1] in naming.vehicle_nouns else "COMPANY", None)
            return
        if low_before == "the" and (code or _HYPHENED.fullmatch(folded[start:end])) and folded.startswith(" (", end):
            self._add(start, end, "PRODUCT", None)
            return
        if code and any(re.fullmatch(r"(?:,| and| or| &|, and|,? the| and the) ", folded[p.end : start]) for p in products if 0 < start - p.end < 10):
            self._add(start, end, "PRODUCT", None)

    # -- repetition ----------------------------------------------------------------------------------------------

    def short_forms(self, name: str) -> Iterable[str]:
        """Shorter ways in which a text repeats a company's name ('Amara Raja' of 'Amara Raja Batteries')."""
        naming = self.naming
        words = name.split(" ")
        while len(words) > 1 and (words[-1].lower() in naming.firm_words or words[-1].lower() in naming.firm_words_weak or words[-1].lower() in naming.extensions):
            words = words[:-1]
            short = " ".join(words)
            if len(short) > 2 and not self._plain(short) and short.lower() not in naming.weak_nouns:
                yield short

    def add_company(self, printed: str, canonical: str) -> None:
        """Let the short forms of a company that the lexicon found be found too."""
        for short in self.short_forms(printed):
            self._surfaces.setdefault(short, ("COMPANY", canonical, None))

    def _repeat(self) -> None:
        for printed, (label, canonical, _) in list(self._surfaces.items()):
            if label == "COMPANY":
                for short in self.short_forms(printed):
                    known = self._surfaces.get(short)
                    if known is None or known[1] == short:
                        self._surfaces[short] = ("COMPANY", canonical, None)
        self._found = [
            replace(item, canonical=self._surfaces[item.canonical][1]) if item.canonical in self._surfaces else item
            for item in self._found
        ]
        if not self._surfaces:
            return
        for printed in sorted(self._surfaces, key=lambda form: (-len(form), form)):
            label, canonical, kind = self._surfaces[printed]
            for start, end in _occurrences(self.document.text, printed):
                if self._taken(start, end):
                    continue
                following = self.document.folded[end : end + 2]
                goes_on = following[:1] == " " and following[1:2].isupper() and self._name_goes_on(end + 1)
                if label != "COMPANY" or not goes_on:
                    self._found.append(Unlisted(start, end, label, canonical, kind))

    def _name_goes_on(self, offset: int) -> bool:
        """Whether an unknown capitalised word follows in plain text, so that the name is another, longer one."""
        if self.document.line_case(offset) != "plain" or self._covering(offset, offset + 1) is not None:
            return False
        match = re.match(r"[A-Za-z0-9-]+", self.document.folded[offset : offset + 30])
        return match is not None and match.group().isalpha() and not self._plain(match.group())
