"""The noun that is counted behind a number; adjectives and names may stand between."""

from __future__ import annotations

import re
from decimal import Decimal

from evfacts.grammar.atoms import Atom, Scan
from evfacts.lexicons.measures import Kind, Spelling

_LETTERS = re.compile(r"[^\W\d_]+").match
TOKEN = re.compile(r"(?:[”’\"]? [\"“‘]?|-)([^\W_][\w'’&+/.-]{0,40})").match
_PERCENT_NEAR = re.compile(r"%|per ?cent").search
_NUMBERED = re.compile(r"[0-9]s").fullmatch
_NAMED = re.compile(r"(?:[A-Z][A-Z0-9]*|[0-9])s(?![\w-])").match
CLOSING = ".,;:!?"


def read_noun(scan: Scan, atom: Atom) -> None:
    """Find the noun that is counted behind the number; adjectives and names may stand between."""
    low, vocabulary = scan.low, scan.measures
    stop_words = vocabulary.stop
    at = atom.end
    hyphen = low[at : at + 1] == "-"
    single = hyphen or (atom.value == 1 and atom.scale is None)
    first_start = -1
    kept: tuple[Spelling, int] | None = None
    for position in range(7):
        found = TOKEN(low, at)
        if found is None or (position and low[at] == "-"):
            break
        start, end = found.span(1)
        token = found.group(1)
        closed = token[-1] in CLOSING
        if closed:
            token = token.rstrip(CLOSING)
            end = start + len(token)
        if (token in stop_words and scan.norm[start:end] != "US") or token in scan.numerals.cardinals:
            break
        if "0" <= token[0] <= "9" and (len(token) > 1 or low[end : end + 1] in (",", "%")) and not _NUMBERED(token):
            break
        if first_start < 0:
            first_start = start
        run = _LETTERS(low, start)
        matched = False
        if token == "model" and scan.norm[end + 1 : end + 2] != low[end + 1 : end + 2]:
            at = end  # "21,599 Model Ys"
            continue
        if run is not None:
            tails = vocabulary.words.get(run.group())
            if tails is not None:
                base = run.end()
                for rest, meaning in tails:
                    stop = base + len(rest)
                    if meaning.kind is not Kind.COUNT and meaning.kind is not Kind.UNIT:
                        continue
                    if (not rest or low.startswith(rest, base)) and not (stop < scan.length and low[stop].isalnum()):
                        if meaning.kind is Kind.UNIT:
                            # "50 previous years": words only, an abbreviation is a name or a slip there
                            if meaning.plural and stop - start > 3 and low[stop - 1] == "s" and not hyphen:
                                if meaning.factor is not None:
                                    atom.scale = (atom.scale or Decimal(1)) * meaning.factor
                                atom.unit, atom.dimension = meaning.unit, meaning.dimension
                                atom.unit_start, atom.unit_end, atom.end = first_start, stop, stop
                                return
                        elif meaning.kind is Kind.COUNT:
                            if meaning.plural and (
                                low[stop : stop + 1] != "-" and token not in vocabulary.plural_modifiers
                            ):
                                set_noun(atom, meaning.unit, first_start, stop)
                                return
                            matched = low[stop : stop + 1] != "-" or hyphen
                            if matched:
                                if kept is None and (position == 0 or single):
                                    kept = (meaning, stop)
                                end = max(end, stop)
                        break
        if not matched and position < 5:
            plural = (
                token in vocabulary.irregular_plurals
                or _NAMED(scan.norm, start) is not None
                or (
                    len(token) > 3
                    and token[-1] == "s"
                    and token[-2] not in "suiy'’"
                    and token not in vocabulary.plural_modifiers
                )
            )
            if plural and not hyphen and not (kept and kept[0].plural):
                if token == "points" and position == 0 and _PERCENT_NEAR(low, max(0, atom.start - 120), end + 80):
                    atom.unit, atom.dimension = "percentage_point", "points"
                    atom.unit_start, atom.unit_end, atom.end = start, end, end
                else:
                    set_noun(atom, "item", first_start, end)
                return
            if single and position == 0 and kept is None and token.isalpha() and token not in vocabulary.not_counted:
                kept = (Spelling(Kind.COUNT, "item"), end)
        if closed or hyphen:
            break
        at = end
    if kept is not None:
        set_noun(atom, kept[0].unit, first_start, kept[1])


def set_noun(atom: Atom, unit: str | None, start: int, end: int) -> None:
    """Give the atom a counted noun, printed from `start` to `end`."""
    atom.unit, atom.dimension = unit, "count"
    atom.unit_start, atom.unit_end = start, end
    atom.end = end
