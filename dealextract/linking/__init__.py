"""What only the whole document can tell: steps over what the rules found."""

from dealextract.engine import Step
from dealextract.linking.currency import settle_currencies
from dealextract.linking.date_roles import read_roles
from dealextract.linking.dateline import dateline
from dealextract.linking.dates import resolve_dates
from dealextract.linking.deals import link_deals
from dealextract.linking.defined_dates import anchor_durations
from dealextract.linking.equivalents import link_equivalents
from dealextract.linking.hedges import read_surroundings
from dealextract.linking.names import find_names, unite_parties
from dealextract.linking.place_names import spread_places
from dealextract.linking.place_or_company import settle_companies
from dealextract.linking.places import settle_places
from dealextract.linking.ranges import find_other_ends, join_ranges
from dealextract.linking.table_scale import scale_tables
from dealextract.linking.teams import settle_teams

STEPS: tuple[Step, ...] = (
    dateline,
    resolve_dates,
    anchor_durations,
    read_roles,
    find_other_ends,
    join_ranges,
    read_surroundings,
    find_names,
    spread_places,
    settle_teams,
    settle_places,
    unite_parties,
    settle_companies,
    scale_tables,
    settle_currencies,
    link_equivalents,
    link_deals,
)
"""The pipeline, in the order in which it reads; when each step runs follows from what it needs and makes."""
