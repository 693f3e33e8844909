"""The denominator of a quantity: "a year", "per kWh", "/100 km", or an adjective before it ("a yearly 50,000")."""

from __future__ import annotations

import re

from evfacts.grammar.atoms import Atom, Scan
from evfacts.grammar.units import LETTERS, lookup
from evfacts.lexicons.measures import Kind

_PER = re.compile(
    r" ?/ ?|[ -](?:per|each|every)[ -](?:a )?| for (?:each|every) | (?:an?) |-an?-| (?=(?:annually|yearly|monthly"
    r"|weekly|daily|per annum|p\.a\.)(?![a-z]))"
).match
_ANNUAL_CAPACITY = re.compile(
    r"(?i)\bannual (?:[a-z]+ ){0,2}capacity(?: (?:[a-z]+ ){0,4}(?:of|to|at|is|was)(?: [a-z ]+)?)?$"
    r"|\bannual rate of(?: [a-z ]+)?$"
).search
_HUNDRED_KM = re.compile(r"100[ -]?(?:km|kilomet(?:er|re)s?)(?![a-z])").match
_NOT_A_RATE = re.compile(
    r"(?: (?:ago|back|earlier|before|later|prior|previously|after|old|since|from|of|to|into|on)|-old|-ago)(?![a-z])"
).match
_MOVE = re.compile(
    r" (?:increase|rise|growth|gain|jump|surge|climb|decline|decrease|drop|fall|slump|dip|slide|uptick|change|loss"
    r"|expansion|contraction|improvement)(?![a-z])"
).match
_ADVERBS = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}
RATES_BEFORE = {
    "annual": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "annualised": "year",
    "annualized": "year",
}
"""Adjectives that give a denominator before the number."""


def read_per(scan: Scan, atom: Atom) -> None:
    """Read the denominator behind the unit ("a year", "per kWh", "/100 km"); it stays outside of the span."""
    low, end = scan.low, atom.end
    char = low[end : end + 1]
    if char not in (" ", "/", "-"):
        return
    found = _PER(low, end)
    if found is None:
        return
    stop = found.end()
    hundred = _HUNDRED_KM(low, stop)
    if hundred is not None:
        atom.per, atom.per_end = "100km", hundred.end()
        return
    run = LETTERS(scan.norm, stop)
    if run is None:
        return
    word = run.group().lower()
    joint = found.group()
    if joint == " ":
        if low.startswith("per annum", stop) or low.startswith("p.a.", stop):
            atom.per, atom.per_end = "year", stop + (9 if word == "per" else 4)
        elif atom.unit in ("percent", "percentage_point") and _MOVE(low, run.end()):
            return  # "a 6.3% monthly increase"
        elif atom.unit is not None or atom.money is not None:
            atom.per, atom.per_end = _ADVERBS[word], run.end()
        return
    if word == "annum":
        atom.per, atom.per_end = "year", run.end()
        return
    if word == "in" and joint[0] == " " and joint != " per ":
        return  # "7.2% each in the company"
    looked = lookup(scan, stop, run.group())
    article = joint in (" a ", " an ", "-a-", "-an-")
    if looked is None or looked[0].kind not in (Kind.UNIT, Kind.COUNT):
        if word == "quarter" and article and not _NOT_A_RATE(low, run.end()) and not low.startswith(" of", run.end()):
            atom.per, atom.per_end = word, run.end()
        if article or not word.isascii() or len(word) < 2 or (atom.unit is None and atom.money is None):
            return
        if "/" in joint and atom.money is None:
            return
        if word not in scan.measures.stop and word not in ("cent", "se", "capita", "charge"):
            atom.per, atom.per_end = word, run.end()
        return
    meaning, last = looked
    if article:
        if atom.money is None and meaning.dimension != "time":
            return
        if _NOT_A_RATE(low, last) or (atom.unit is None and atom.money is None and meaning.dimension != "time"):
            return
        if atom.unit in ("percent", "percentage_point") and meaning.dimension != "time":
            return
    if meaning.dimension == "time" and atom.dimension == "time":
        return
    atom.per, atom.per_end = meaning.unit, last


def of_annual_capacity(atom: Atom, left: str) -> bool:
    """Whether the words before an output say that it is one of a year ("annual capacity of up to 16 GWh")."""
    return atom.dimension in ("count", "energy", "mass", "") and _ANNUAL_CAPACITY(left) is not None
