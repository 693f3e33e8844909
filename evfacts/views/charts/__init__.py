"""Charts of claims: each function takes a table and gives a `Picture`. Needs `pip install 'evfacts[charts]'`."""

from evfacts.views.charts.amounts import money
from evfacts.views.charts.checked import checked
from evfacts.views.charts.months import companies_by_month
from evfacts.views.charts.outlets import outlets
from evfacts.views.charts.picture import Picture
from evfacts.views.charts.targets import targets

__all__ = ["Picture", "checked", "companies_by_month", "money", "outlets", "targets"]
