"""Every error that evfacts raises on purpose; each is also a builtin error and survives pickling."""

from __future__ import annotations


class EvFactsError(Exception):
    """Base of all errors of this package: `except EvFactsError` catches them all."""


class InputError(EvFactsError, ValueError):
    """An argument or option that cannot be used; the message names the allowed values."""


class LexiconError(EvFactsError, ValueError):
    """A lexicon file or row that cannot be used; names file and line."""


class ReadError(EvFactsError, ValueError):
    """An input that cannot be read at all (missing path, unreadable folder); names it."""


class RateError(EvFactsError, LookupError):
    """An exchange rate that is not to be had; says why."""


class ModelError(EvFactsError, OSError):
    """A trained model that is missing or does not load; says where it was looked for."""


class TableError(EvFactsError, ValueError):
    """A claims or findings table that lacks columns, holds other types, or was damaged."""


class StoreError(EvFactsError, OSError):
    """A store of claims that cannot be written, opened or resumed; names the folder."""


class MissingExtraError(EvFactsError, ImportError):
    """An optional package is missing; the message gives the command that installs it."""


class NoSuchEntryError(TableError, KeyError):
    """A column or claim that a table does not have; like pandas, a KeyError."""

    __str__ = Exception.__str__  # KeyError would show the message in quotes
