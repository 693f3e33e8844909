"""Patterns of the words around names that no list has. All are for folded text."""

from __future__ import annotations

import re

_TOKEN = (
    r"(?:[A-Z][A-Za-z0-9]*|[a-z]{1,2}[A-Z][A-Za-z0-9]*|\d+[A-Z][A-Za-z]*)"
    r"(?:(?:[-&.](?=[A-Za-z0-9])|'(?!s\b))[A-Za-z0-9]+)*\+?"
)

RUN = re.compile(rf"(?<![\w.&'/$€£-]){_TOKEN}(?: (?:& )?{_TOKEN})*")
"""A run of capitalised words and codes ('Zenvolt Mobility', 'Zenvolt Z1')."""

CODE = re.compile(r"(?=[A-Za-z0-9+-]*[A-Za-z])(?=[A-Za-z0-9+-]*\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\+?")
"""Letters and digits together, as models are called ('EX30', '450X')."""

HYPHENED = re.compile(r"[A-Z][a-z]*-[A-Z][a-z]*")
"""'M-Byte', 'Fox-R'."""

NUMBERED = re.compile(
    r"([A-Z](?<![\w.&'/$€£-].)[A-Za-z-]+) [1-9]\d?(?![\w/:-]|[.,]\d| ?%| (?:per|million|billion|trillion|lakh|crore|"
    r"thousand|hundred|km|kWh|GWh|MW|kW|miles|units|cars|vehicles|stations|stores|months|years|days|weeks|countries|"
    r"cities|models|points|and \d|to \d|of|at|AM|PM|am|pm)\b)"
)
"""'Atto 3', 'VF 9': a word and a number of one or two digits that counts nothing."""

NOT_CODE = re.compile(
    r"(?:[QH][1-4]|FY\d*|\d+[GVCDx]|L[1-5]\+?|V2\w|CO2|E\d\d|COVID.*|CCS\d?|\d+W|\d+[kMG]?[Ww]h?|[MAB]\d\d+|I-\d+|F1|G20|"
    r"G7|B2[BC]|Euro.*|NMC\d*|NCM\d*|\d+Ah|\d+[GMT]B|\d+th|\d+st|\d+nd|\d+rd|\d+(?:PS|B?HP|b?hp|N[mM]|[kK][mM]s?|kg|mm))"
)
"""Letters and digits that are no model: quarters, voltages, units, levels of autonomy, motorways, chemistries."""

CAMEL = re.compile(r"[A-Z](?<![\w.&'/$€£@#-].)(?:[a-z]+[A-Z][a-z]{2,}|[A-Z][a-z]{3,}[A-Z]?[a-z]*)(?![\w&@])")
"""A word with inner capitals ('KaveriVolt')."""

COMPOUND = re.compile(r".*-[a-z]+")
"""'Stellantis-backed': a word that describes."""

SINGLE = re.compile(r"(?<![\w.&'/$€£@#-])[A-Z][A-Za-z0-9]{3,}(?![\w&@]|-[A-Za-z]|\.[a-z])")
"""One capitalised word by itself."""

TICKER = re.compile(
    r",? \((?:NASDAQ|Nasdaq|NASDAQGS|NYSE|HKEX|SEHK|BSE|NSE|SZSE|SSE|KRX|TSE|TSX|LSE|ASX|OTC\w*|STO|AMS|EPA|XETRA)\b"
)
"""A stock exchange in brackets right after a name."""

ACRONYM = re.compile(r' \(["“]?([A-Z][A-Za-z&]{1,6})["”]?\)')

APPOSITION = re.compile(
    r",? ?\(?,? ?(?:a|an|the|which|one of|another|its|their|[A-Z][a-z]+'s|maker|operator|owner|part|makers) ?"
    r"([^,.;:()\n]{0,70})"
)
"""', a maker of scooters' right after a name."""

CLAUSE_WORDS = frozenset({"of", "that", "whose", "with", "who", "in", "for", "to", "is", "are", "was", "has"})
"""Words at which the noun of an apposition has been passed."""

UNPOSSESSED = re.compile(r"[A-Za-z-]+(?![A-Za-z-]|'s)")
"""A word that is no possessive: in 'the group's factory' only the factory names the thing."""

FIRM_LEAD = re.compile(
    r"\b(?:led by|backed by|owned by|acquired by|bought by|supplied by|made by|built by|"
    r"subsidiary of|arm of|unit of|"
    r"part of|venture with|partnership with|partner|partners with|customer|client|stake in|"
    r"shares in|shares of|supplier)$"
)
LEAD_ENDS = frozenset({"by", "of", "with", "partner", "customer", "client", "in", "supplier"})
"""Last words of FIRM_LEAD."""

BY_PERSON = re.compile(r"\b(?:led|backed|owned|bought) by$")
"""Leads that a person may follow as well."""

ORDER_OF = re.compile(
    r"(?:units|sales|production|deliveries|version|versions|output|price|launch|successor|owners|assembly|exports|orders|"
    r"bookings|reservations|examples|variant|edition) (?:of|for) (?:the |its |their )?"
    r"(?:new |electric |all-electric )*$",
    re.IGNORECASE,
)
NAMED_AS = re.compile(r"(?:called|named|dubbed|christened|badged|known as|designated)(?: the| as)? [\"“']?$")
NOUN_THEN = re.compile(r"([a-z-]+),? (?:(?:called|named|dubbed) )?the [\"“']?$")
LISTED = re.compile(r"(?:,| and| or| &|, and|,? the| and the) ")

PRODUCT_LEAD_ENDS = frozenset(
    {"the", "its", "new", "a", "an", "electric", "all-electric", "upcoming"}
    | {"called", "named", "dubbed", "christened", "badged", "as", "designated"}
)
STRONG_LEADS = frozenset({"the", "its", "new", "a", "an", "electric", "all-electric", "upcoming", "called"})

ARM = re.compile(
    r" ([A-Z][a-z]+)(?='s |,? (?:whose|which|said|says|will|has|is|was|plans|expects|aims|sold|delivered|reported)|: )"
)
"""'Tesla China's', 'Neta Auto Thailand, whose'."""

SAME_FIRM = frozenset({"group", "motors", "motor", "automotive", "automobile", "auto", "holdings", "holding"})
"""Words that after a known company's name leave it the same company."""
