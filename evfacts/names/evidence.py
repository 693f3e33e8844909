"""Whether a hit is the name it reads like: evidence for common words and for plain model codes."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from evfacts.lexicons.names import NameLexicon, Surface, fold
from evfacts.lexicons.naming import Naming, load_naming
from evfacts.names.cues import TICKER
from evfacts.names.document import Document
from evfacts.names.surfaces import Hit

_THRESHOLD = 3
_FREE = frozenset({"", "surname", "shared"})
_VEHICLE_KINDS = frozenset(
    {"maker", "brand", "two_wheeler", "three_wheeler", "truck_bus", "battery", "charging", "autonomy"}
)
_BETWEEN_MAKER = re.compile(r"(?:'s|s'|')? (?:[a-z-]+ ){0,3}[\"“]?$|(?:'s|s'|')?[ -]$")
_LIST_GAP = re.compile(r"(?:'s)?(?:, | and | or | & |, and |/| versus | vs\.? |, the | and the | than the | to the )$")
_NUMBER_BEFORE = re.compile(r"\d[\d,.]*(?: (?:million|lakh))? $")


_ROW_HEAD = re.compile(r"(?:[|•*-] ?)?(?:\d{1,2}[.)]?[ \t|]+)?").fullmatch
"""What stands before the head of a row: a border, a sign of a list, a rank."""
_CELL_ENDS = re.compile(r"[ \t]*(?:\||\t|  |[:;/–-]|[+-]?\d)").match
"""What stands behind the head of a row."""
_ROW_REACH = 12


@dataclass(slots=True)
class Accepted:
    """A hit that was taken, with the one surface it stands for (or several equal ones of other makers)."""

    hit: Hit
    surface: Surface
    open: bool = False
    """True where several makers' products fit equally: canonical name only, no id."""


class Licence:
    """Decides, for one document, which hits are names."""

    def __init__(self, document: Document, hits: list[Hit], lexicon: NameLexicon) -> None:
        self.document = document
        self.hits = hits
        self.lexicon = lexicon
        self.naming: Naming = load_naming()
        self._starts = [hit.start for hit in hits]
        self._accepted: dict[int, Accepted] = {}
        self._companies: set[str] = set()
        """Companies that the text names for certain, with their families."""
        self._named: set[str] = set()
        self._first_words: set[str] = set()
        """First words of companies named by several ('hero' of 'Hero Electric')."""
        self._licensed: set[str] = set()
        self._about_vehicles: bool | None = None

    def decide(self) -> list[Accepted]:
        """The hits that are names, in text order."""
        pending: list[int] = []
        for index, hit in enumerate(self.hits):
            companies = [s for s in hit.surfaces if s.label == "COMPANY" and s.context in _FREE]
            products = [s for s in hit.surfaces if s.label == "PRODUCT" and not s.context]
            if companies and not (companies[0].context == "surname" and self._surname(hit)):
                self._accept(index, companies[0])
            elif len(products) == 1 and len(hit.surfaces) == 1:
                self._accept(index, products[0])
            elif not companies:
                pending.append(index)
        # What one mention proves helps the others, so the undecided are asked again while anything changes.
        for _ in range(4):
            rest = [index for index in pending if not self._try(index)]
            if len(rest) == len(pending):
                break
            pending = rest
        for index in pending:
            free = [s for s in self.hits[index].surfaces if not s.context]
            if free:
                self._accept(index, free[0], open_=len({s.id for s in free}) > 1)
        self._assign_short_forms()
        return [self._accepted[index] for index in sorted(self._accepted)]

    def _assign_short_forms(self) -> None:
        """'Volvo' beside 'Volvo Trucks', 'Hero' beside 'Hero Electric': the company that the text names in full."""
        full: dict[str, set[str]] = {}
        for item in self._accepted.values():
            if item.surface.label == "COMPANY":
                printed = self.document.folded[item.hit.start : item.hit.end]
                if " " in printed:
                    full.setdefault(printed.split(" ")[0].lower(), set()).add(item.surface.id)
        for item in self._accepted.values():
            surface = item.surface
            if surface.label != "COMPANY":
                continue
            company = self.lexicon.companies[surface.id]
            short = self.document.lowered[item.hit.start : item.hit.end]
            owners = full.get(short, set())
            if " " in short or surface.id in owners or len(owners) != 1:
                continue
            if surface.context == "shared" or fold(company.name) != fold(short):
                (owner,) = owners
                item.surface = Surface(surface.text, "COMPANY", owner, surface.context)

    def _accept(self, index: int, surface: Surface, open_: bool = False) -> None:
        self._accepted[index] = Accepted(self.hits[index], surface, open_)
        self._licensed.add(surface.id)
        if surface.label == "COMPANY":
            first, _, rest = self.document.lowered[self.hits[index].start : self.hits[index].end].partition(" ")
            if rest:
                self._first_words.add(first)
            if surface.id not in self._named:
                self._named.add(surface.id)
                if self.lexicon.companies[surface.id].kind != "body":
                    self._companies |= self.lexicon.family(surface.id)
        elif not surface.context and not open_:
            self._companies.add(self.lexicon.products[surface.id].maker)

    def _try(self, index: int) -> bool:
        hit = self.hits[index]
        best: list[tuple[int, Surface]] = []
        for surface in hit.surfaces:
            score = (
                self._company_score(hit, surface) if surface.label == "COMPANY" else self._product_score(index, surface)
            )
            if score >= _THRESHOLD:
                best.append((score, surface))
        if not best:
            return False
        if len({surface.label for _, surface in best}) == 2:
            label = "PRODUCT" if self._like_a_product(hit) else "COMPANY"
            best = [pair for pair in best if pair[1].label == label]
        best.sort(key=lambda pair: -pair[0])
        top = [surface for score, surface in best if score == best[0][0]]
        if len(top) > 1 and len({s.id for s in top}) > 1:
            nearest = self._nearest(hit, top)
            if nearest is None:
                self._accept(index, top[0], open_=True)
                return True
            top = [nearest]
        self._accept(index, top[0])
        return True

    def _like_a_product(self, hit: Hit) -> bool:
        """For a brand that is a model as well ('Firefly'): 'the Firefly', 'NIO's Firefly hatchback'."""
        _, before = self.document.word_before(hit.start)
        _, after = self.document.word_after(hit.end)
        return before.lower() in {"the", "a", "an", "new", "electric"} or after.lower() in self.naming.vehicle_nouns

    def _nearest(self, hit: Hit, surfaces: list[Surface]) -> Surface | None:
        """The product whose maker was named last before the hit (else first after it)."""
        before = [i for i in self._accepted if self.hits[i].start < hit.start]
        after = [i for i in self._accepted if self.hits[i].start > hit.start]
        for index in (*sorted(before, reverse=True), *sorted(after)):
            other = self._accepted[index].surface
            company = other.id if other.label == "COMPANY" else self.lexicon.products[other.id].maker
            exact = [s for s in surfaces if s.label == "PRODUCT" and self.lexicon.products[s.id].maker == company]
            fitting = exact or [
                s
                for s in surfaces
                if s.label == "PRODUCT" and company in self.lexicon.family(self.lexicon.products[s.id].maker)
            ]
            if fitting:
                return fitting[0] if len({s.id for s in fitting}) == 1 else None
        return None

    def about_vehicles(self) -> bool:
        """Whether the text speaks of vehicles, batteries or a company that makes them."""
        if self._about_vehicles is None:
            made = any(item.surface.label == "PRODUCT" for item in self._accepted.values())
            makers = any(self.lexicon.companies[company].kind in _VEHICLE_KINDS for company in self._named)
            self._about_vehicles = made or makers or self.naming.ev_words.search(self.document.text) is not None
        return self._about_vehicles

    def _neighbour(self, index: int, step: int) -> Hit | None:
        other = index + step
        return self.hits[other] if 0 <= other < len(self.hits) else None

    def _surname(self, hit: Hit) -> bool:
        """'Harrison Ford', 'Ms Lincoln': a given name, a title or another unknown capital right before."""
        start, word = self.document.word_before(hit.start)
        if not word or not word[0].isupper():
            return False
        if word.lower().rstrip(".") in self.naming.first_names:
            return True
        between = self.document.folded[start + len(word) : hit.start]
        return (
            between == " "
            and word.isalpha()
            and not word.isupper()
            and self.document.telling(start)
            and self.document.line_case(hit.start) == "plain"
            and word.lower() not in self.naming.generic
            and not self._covered(start)
            and word not in self.naming.nationalities
        )

    def _covered(self, offset: int) -> bool:
        index = bisect_left(self._starts, offset + 1) - 1
        return index >= 0 and self.hits[index].end > offset

    def _company_score(self, hit: Hit, surface: Surface) -> int:
        document, naming = self.document, self.naming
        family = self.lexicon.family(surface.id)
        index = bisect_left(self._starts, hit.start)
        following = self._neighbour(index, 1)
        own_product = following is not None and any(
            s.label == "PRODUCT" and self.lexicon.products[s.id].maker in family for s in following.surfaces
        )
        if own_product and following is not None and _BETWEEN_MAKER.match(document.folded[hit.end : following.start]):
            return 9
        if surface.context == "adjacent":
            return 0
        if self._surname(hit) or self._ends_a_product(hit):
            return -3
        score = 0
        printed = document.text[hit.start : hit.end]
        if printed[0].islower():
            score -= 1 if document.text[hit.end : hit.end + 1] != "-" else 3
        elif document.telling(hit.start):
            score += 2
        if surface.id in self._named or document.lowered[hit.start : hit.end] in self._first_words:
            score += 3
        elif surface.id in self._companies:
            score += 1
        if any(self._product_of(accepted, surface.id) for accepted in self._accepted.values()):
            score += 2
        if self.about_vehicles():
            score += 1
        _, after = document.word_after(hit.end)
        low_after = after.lower()
        if low_after in naming.company_verbs or document.folded.startswith(("'s ", "' "), hit.end):
            score += 1 if document.telling(hit.start) else 2
            if low_after in naming.company_deeds and document.starts_sentence(hit.start):
                score += 1  # "Lucid reported": no adjective stands before a verb
        elif after.islower() and low_after not in naming.reference_next and document.starts_sentence(hit.start):
            score -= 2
        if naming.legal_after.match(document.text, hit.end) or TICKER.match(document.text, hit.end):
            score += 3  # "Blue Bird Corp.": no bird
        elif low_after in naming.firm_words and after[0].isupper():
            score += 2
        elif (
            after[:1].isupper()
            and document.telling(hit.start)
            and not self._covered(hit.end + 1)
            and low_after not in naming.generic
        ):
            score -= 2
        _, before = document.word_before(hit.start)
        if before.lower() == "the" and low_after not in naming.sites and low_after not in naming.firm_cues:
            score -= 1
        if before.lower() in naming.firm_cues or before in naming.nationalities:
            score += 2
        if self._in_list(index):
            score += 1
        if self._heads_a_row(index):
            score += 3
        return score

    def _heads_a_row(self, index: int) -> bool:
        """Whether a hit heads a row of a table whose row before or after a company heads ("| Great Wall | 46,200")."""
        folded, hit = self.document.folded, self.hits[index]
        line = folded.rfind("\n", 0, hit.start) + 1
        if not _ROW_HEAD(folded, line, hit.start) or not _CELL_ENDS(folded, hit.end):
            return False
        return any(self._is_row_of_company(folded, start) for start in self._lines_beside(folded, line, hit.end))

    def _lines_beside(self, folded: str, line: int, end: int) -> list[int]:
        """Where the lines before and after a line begin."""
        beside = [folded.rfind("\n", 0, line - 1) + 1] if line else []
        after = folded.find("\n", end)
        return [*beside, after + 1] if after >= 0 else beside

    def _is_row_of_company(self, folded: str, line: int) -> bool:
        """Whether a company that was taken heads a line."""
        for index, item in self._accepted.items():
            start = self.hits[index].start
            if line <= start < line + _ROW_REACH and item.surface.label == "COMPANY":
                return _ROW_HEAD(folded, line, start) is not None and _CELL_ENDS(folded, item.hit.end) is not None
        return False

    def _ends_a_product(self, hit: Hit) -> bool:
        """'the Mini' where the text has the 'Dolphin Mini'."""
        _, before = self.document.word_before(hit.start)
        if before.lower() != "the":
            return False
        ending = " " + self.document.folded[hit.start : hit.end]
        return any(
            item.surface.label == "PRODUCT" and self.document.folded.endswith(ending, 0, item.hit.end)
            for item in self._accepted.values()
        )

    def _product_of(self, accepted: Accepted, company: str) -> bool:
        if accepted.surface.label != "PRODUCT" or accepted.surface.context or accepted.open:
            return False
        return company in self.lexicon.lineage(self.lexicon.products[accepted.surface.id].maker)

    def _product_score(self, index: int, surface: Surface) -> int:
        document, naming, hit = self.document, self.naming, self.hits[index]
        maker = self.lexicon.products[surface.id].maker
        family = self.lexicon.family(maker)
        previous = self._neighbour(index, -1)
        if previous is not None and _BETWEEN_MAKER.search(document.folded[previous.end : hit.start]):
            between = document.folded[previous.end : hit.start]
            makers = {s.id for s in previous.surfaces if s.label == "COMPANY"}
            if makers and _BETWEEN_MAKER.fullmatch(between):
                if maker in makers:
                    return 9
                if makers & family:
                    return 7
                if between in (" ", "'s ") and surface.context == "code":
                    return 0
        printed = document.text[hit.start : hit.end]
        digits_only = printed.replace("#", "").isdigit() or len(printed) == 1
        if surface.context == "adjacent" or digits_only:
            return self._after_adjacent(index, surface)
        listed = self._in_list(index)
        score = 0
        code = surface.context in ("code", "")
        if maker in self._companies:
            score += 3 if code else 2
        elif not code:
            return 0
        telling = document.telling(hit.start)
        if telling:
            score += 1
        if surface.id in self._licensed:
            score += 2
        _, before = document.word_before(hit.start)
        _, after = document.word_after(hit.end)
        low_before, low_after = before.lower(), after.lower()
        if low_after in naming.vehicle_nouns:
            score += 1
        elif low_after in naming.product_followers:
            score += 1 if telling or code else 0
        if low_before in naming.product_leads or low_before in naming.vehicle_nouns:
            score += 1
        if (
            code
            and low_before in naming.product_leads
            and low_after in naming.vehicle_nouns
            and naming.vehicle_nouns[low_after]
        ):
            score += 1
        if listed:
            score += 1
        if _NUMBER_BEFORE.search(document.folded, max(0, hit.start - 20), hit.start):
            score += 1 if document.text[hit.end : hit.end + 1] == "s" else 0
        if surface.context == "common":
            if low_before in naming.time_leads and low_before not in ("the", "of", "and"):
                score -= 2
            if (
                telling
                and after[:1].isupper()
                and not self._covered(hit.end + 1)
                and low_after not in naming.vehicle_nouns
                and low_after not in naming.generic
            ):
                score -= 3
            if self._surname(hit):
                score -= 3
            if printed[0].islower():
                score -= 3
        elif not self.about_vehicles():
            score -= 3
        return score

    def _after_adjacent(self, index: int, surface: Surface) -> int:
        """A bare '001' counts once 'Zeekr 001' was read, after 'the' or in a list with another product."""
        if surface.id not in self._licensed:
            return 9 if self._in_list(index, same_maker=surface) else 0
        hit = self.hits[index]
        _, before = self.document.word_before(hit.start)
        _, after = self.document.word_after(hit.end)
        led = before.lower() in {"the", "its", "new"} and after.lower() not in {"to", "percent", "per"}
        return _THRESHOLD if led or self._in_list(index, same_maker=surface) else 0

    def _in_list(self, index: int, same_maker: Surface | None = None) -> bool:
        """Whether an accepted name stands right before or after with only 'and', 'or' or a comma between."""
        for step in (-1, 1):
            other = self._accepted.get(index + step)
            if other is None:
                continue
            first, second = (other.hit, self.hits[index]) if step < 0 else (self.hits[index], other.hit)
            if not _LIST_GAP.match(self.document.folded[first.end : second.start]):
                continue
            if same_maker is None:
                return True
            if (
                other.surface.label == "PRODUCT"
                and self.lexicon.products[other.surface.id].maker == self.lexicon.products[same_maker.id].maker
            ):
                return True
        return False
