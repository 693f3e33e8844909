"""Names of companies and products in text, and what 'the company' or 'its' refers to."""

from evfacts.names.match import find_names
from evfacts.names.references import Reference, find_references
from evfacts.names.resolve import main_company, resolve, resolve_all

__all__ = ["Reference", "find_names", "find_references", "main_company", "resolve", "resolve_all"]
