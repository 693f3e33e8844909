"""Companies and products: `companies.csv` and `products.csv`, typed and validated.

A user's own files have the same columns (only `id`, `name` and, for products, `maker` must be
there) and are merged for one run by `load_names`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from evfacts.lexicons.loading import LexiconFile, own, packaged, rows
from evfacts.lexicons.naming import load_naming

COMPANY_KINDS = frozenset(
    [
        "maker",
        "brand",
        "two_wheeler",
        "three_wheeler",
        "truck_bus",
        "battery",
        "material",
        "charging",
        "supplier",
        "autonomy",
        "mobility",
        "energy",
        "investor",
        "tech",
        "dealer",
        "aviation",
        "marine",
        "body",
    ]
)
"""Kinds of company; `body` publishes figures and comments (agencies, associations, brokers, newspapers)."""

PRODUCT_KINDS = frozenset(
    [
        "car",
        "sedan",
        "suv",
        "hatchback",
        "mpv",
        "wagon",
        "coupe",
        "sports",
        "pickup",
        "van",
        "truck",
        "bus",
        "scooter",
        "motorcycle",
        "bicycle",
        "three_wheeler",
        "quadricycle",
        "battery",
        "cell",
        "charger",
        "motor",
        "chip",
        "robotaxi",
        "tractor",
        "aircraft",
        "robot",
    ]
)
"""Kinds of product; `car` where the body style is not certain."""

CONTEXTS = frozenset({"", "common", "surname", "code", "adjacent", "shared"})
"""What licenses a name besides its letters.

Empty: nothing. `common`: also an ordinary word, so evidence around it is needed. `surname`: also the
name of persons, so no given name or title may stand before it.
`code`: a model code that several makers could use, so its maker must be in the text, or words for
a vehicle beside it. `adjacent`: read as a name only beside its maker ("Smart #1"), and after that.
`shared`: a brand of several companies ("Volvo"), which goes to the one that the text names in full.
"""

_ALIAS_MARKS = {"~": "common", "!": "surname", "=": "code", "^": "adjacent"}
"""Marks before an alias, for a context of its own; an alias without one needs none."""


@dataclass(frozen=True, slots=True)
class Company:
    """A company, brand, investor or body. Empty fields are unknown, not absent."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    legal_name: str | None = None
    country: str | None = None
    headquarters: tuple[str, ...] = ()
    parent: str | None = None
    ticker: str | None = None
    fiscal_year_start: int | None = None
    context: str = ""
    origin: str = "lexicon"


@dataclass(frozen=True, slots=True)
class Product:
    """A vehicle model, variant, cell or other product; `base` is the model that a variant belongs to."""

    id: str
    name: str
    maker: str
    kind: str
    aliases: tuple[str, ...] = ()
    base: str | None = None
    context: str = ""
    origin: str = "lexicon"


@dataclass(frozen=True, slots=True)
class Surface:
    """One way to write the name of an entry, and what licenses it (see CONTEXTS)."""

    text: str
    label: str
    id: str
    context: str


@dataclass(frozen=True, eq=False)
class NameLexicon:
    """All companies and products by id, with the surfaces by which text names them."""

    companies: dict[str, Company]
    products: dict[str, Product]
    surfaces: tuple[Surface, ...]
    _families: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)

    def lineage(self, company_id: str | None) -> tuple[str, ...]:
        """The company and its parents, nearest first; empty for an unknown id."""
        chain: list[str] = []
        while company_id is not None and company_id in self.companies and company_id not in chain:
            chain.append(company_id)
            company_id = self.companies[company_id].parent
        return tuple(chain)

    def family(self, company_id: str | None) -> frozenset[str]:
        """The company, its parents and everything below it: whose mention makes its products likely."""
        if company_id is None:
            return frozenset()
        if company_id not in self._families:
            below = {other for other in self.companies if company_id in self.lineage(other)}
            self._families[company_id] = frozenset(below.union(self.lineage(company_id)))
        return self._families[company_id]

    @cached_property
    def makers(self) -> frozenset[str]:
        """Canonical names of the companies that have products of their own."""
        return frozenset(self.companies[product.maker].name for product in self.products.values())

    @cached_property
    def _named(self) -> dict[str, list[Product]]:
        named: dict[str, list[Product]] = {}
        for product in self.products.values():
            named.setdefault(product.name, []).append(product)
        return named

    def house(self, product: str) -> frozenset[str]:
        """Who may call a product theirs, by canonical names: the families of all makers of one so named.

        Empty for a product that the lexicon does not know.
        """
        families = [self.family(one.maker) for one in self._named.get(product, ())]
        return frozenset([self.companies[company].name for family in families for company in family])


def fold(name: str) -> str:
    """A name for comparison: no case, no accents, letters and digits only ('ë-C3' gives 'ec3')."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in plain if letter.isalnum())


def strip_legal_form(name: str) -> str:
    """A company name without the legal forms at its end ('NIO Inc.' gives 'NIO')."""
    return load_naming().legal_form.sub("", name).rstrip(" ,")


def load_names(companies: Iterable[str | Path] = (), products: Iterable[str | Path] = ()) -> NameLexicon:
    """The packaged lexicon, with the rows of the user's own CSV files merged into it.

    A row of the user's that has the id of a packaged one takes its place.

    Raises:
        LexiconError: for a file that cannot be read, or a row with an empty name or id, a duplicate
            id, an unknown kind, context, parent, maker or base, or an alias that another company has;
            the message names file and line.
    """
    company_paths, product_paths = tuple(companies), tuple(products)
    if not company_paths and not product_paths:
        return _packaged_names()
    return _build([own(path) for path in company_paths], [own(path) for path in product_paths])


@lru_cache(maxsize=1)
def _packaged_names() -> NameLexicon:
    return _build([], [])


@dataclass(slots=True)
class _Line:
    """Where a row came from, for messages."""

    file: LexiconFile
    number: int


def _build(own_companies: list[LexiconFile], own_products: list[LexiconFile]) -> NameLexicon:
    companies: dict[str, Company] = {}
    company_lines: dict[str, _Line] = {}
    for file, origin in _sources("companies.csv", own_companies):
        seen: dict[str, int] = {}
        for number, row in rows(file, _COMPANY_REQUIRED, _COMPANY_OPTIONAL):
            _check_row(file, number, row, seen, COMPANY_KINDS)
            companies[row["id"]] = _company(file, number, row, origin)
            company_lines[row["id"]] = _Line(file, number)
    products: dict[str, Product] = {}
    product_lines: dict[str, _Line] = {}
    for file, origin in _sources("products.csv", own_products):
        seen = {}
        for number, row in rows(file, _PRODUCT_REQUIRED, _PRODUCT_OPTIONAL):
            _check_row(file, number, row, seen, PRODUCT_KINDS)
            products[row["id"]] = Product(
                id=row["id"],
                name=row["name"],
                maker=row["maker"],
                kind=row["kind"] or "car",
                aliases=_split(row["aliases"]),
                base=row["base"] or None,
                context=row["context"],
                origin=origin,
            )
            product_lines[row["id"]] = _Line(file, number)
    _check_links(companies, company_lines, products, product_lines)
    surfaces = (*_company_surfaces(companies, company_lines), *_product_surfaces(products, product_lines))
    return NameLexicon(companies, products, surfaces)


_COMPANY_REQUIRED = ("id", "name")
_COMPANY_OPTIONAL = (
    "aliases",
    "legal_name",
    "kind",
    "country",
    "headquarters",
    "parent",
    "ticker",
    "fiscal_year_start",
    "context",
)
_PRODUCT_REQUIRED = ("id", "name", "maker")
_PRODUCT_OPTIONAL = ("aliases", "kind", "base", "context")


def _sources(name: str, own_files: list[LexiconFile]) -> Iterator[tuple[LexiconFile, str]]:
    yield packaged(name), "lexicon"
    for file in own_files:
        yield file, "user"


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _check_row(
    file: LexiconFile, number: int, row: dict[str, str], seen: dict[str, int], kinds: frozenset[str]
) -> None:
    if not row["id"]:
        raise file.error(number, "the id is empty; give each row an id of its own")
    if not fold(row["name"]) and row["name"] not in {"#1", "#3", "#5"}:
        raise file.error(number, f"the name of {row['id']!r} is empty")
    if row["id"] in seen:
        raise file.error(number, f"the id {row['id']!r} is also on line {seen[row['id']]}")
    if row["kind"] and row["kind"] not in kinds:
        raise file.error(number, f"unknown kind {row['kind']!r}; allowed: {', '.join(sorted(kinds))}")
    if row["context"] not in CONTEXTS:
        raise file.error(number, f"unknown context {row['context']!r}; allowed: {', '.join(sorted(CONTEXTS))}")
    seen[row["id"]] = number


def _company(file: LexiconFile, number: int, row: dict[str, str], origin: str) -> Company:
    month = row["fiscal_year_start"]
    if month and not (month.isdigit() and 1 <= int(month) <= 12):
        raise file.error(number, f"fiscal_year_start is {month!r}; it is the number of a month, 1 to 12")
    if row["country"] and not re.fullmatch("[A-Z]{2}", row["country"]):
        raise file.error(number, f"country is {row['country']!r}; it is a code of two capitals (ISO 3166-1)")
    return Company(
        id=row["id"],
        name=row["name"],
        kind=row["kind"] or "maker",
        aliases=_split(row["aliases"]),
        legal_name=row["legal_name"] or None,
        country=row["country"] or None,
        headquarters=_split(row["headquarters"]),
        parent=row["parent"] or None,
        ticker=row["ticker"] or None,
        fiscal_year_start=int(month) if month else None,
        context=row["context"],
        origin=origin,
    )


def _check_links(
    companies: dict[str, Company],
    company_lines: dict[str, _Line],
    products: dict[str, Product],
    product_lines: dict[str, _Line],
) -> None:
    for company in companies.values():
        line = company_lines[company.id]
        if company.parent and company.parent not in companies:
            raise line.file.error(line.number, f"unknown parent {company.parent!r} of {company.id!r}")
        if company.parent == company.id:
            raise line.file.error(line.number, f"{company.id!r} is its own parent")
    for product in products.values():
        line = product_lines[product.id]
        if product.maker not in companies:
            raise line.file.error(line.number, f"unknown maker {product.maker!r} of {product.id!r}")
        if product.base and product.base not in products:
            raise line.file.error(line.number, f"unknown base {product.base!r} of {product.id!r}")


def _written(name: str, aliases: tuple[str, ...], context: str) -> Iterator[tuple[str, str]]:
    """(text, context) of the name and of each alias; a mark before an alias gives it a context of its own.

    An alias that differs from the name in letter case only needs what the name needs.
    """
    yield name, context
    for alias in aliases:
        mark = _ALIAS_MARKS.get(alias[0])
        if mark:
            yield alias[1:], mark
        else:
            yield alias, context if fold(alias) == fold(name) else ""


def _company_surfaces(companies: dict[str, Company], lines: dict[str, _Line]) -> Iterator[Surface]:
    owners: dict[str, str] = {}
    for company in companies.values():
        line = lines[company.id]
        written = list(_written(company.name, company.aliases, company.context))
        bare_legal = strip_legal_form(company.legal_name) if company.legal_name else ""
        texts = {fold(text) for text, _ in written}
        if " " in bare_legal and fold(bare_legal) not in texts:
            written.append((bare_legal, ""))
        for text, context in written:
            key = fold(text)
            if not key:
                raise line.file.error(line.number, f"an alias of {company.id!r} is empty")
            owner = owners.setdefault(key, company.id)
            if owner != company.id:
                other = lines[owner]
                raise line.file.error(
                    line.number,
                    f"{text!r} is a name of {company.id!r} and of {owner!r} ({other.file.name}, line {other.number}); "
                    "a name belongs to one company",
                )
            yield Surface(text, "COMPANY", company.id, context)


def _product_surfaces(products: dict[str, Product], lines: dict[str, _Line]) -> Iterator[Surface]:
    for product in products.values():
        for text, context in _written(product.name, product.aliases, product.context):
            if not text.strip("#"):
                line = lines[product.id]
                raise line.file.error(line.number, f"an alias of {product.id!r} is empty")
            yield Surface(text, "PRODUCT", product.id, context)
