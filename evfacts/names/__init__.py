"""Names of companies and products in text, and what 'the company' or 'its' refers to."""

from evfacts.names.match import find_names
from evfacts.names.resolve import Reference, find_references, main_company, resolve

__all__ = ["Reference", "find_names", "find_references", "main_company", "resolve"]
