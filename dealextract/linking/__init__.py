"""What only the whole document can tell: steps over what the rules found."""

from dealextract.engine import Step
from dealextract.linking.amounts.currency import settle_currencies
from dealextract.linking.amounts.equivalents import link_equivalents
from dealextract.linking.amounts.hedges import read_surroundings
from dealextract.linking.amounts.ranges import find_other_ends, join_ranges
from dealextract.linking.amounts.signs import read_signs
from dealextract.linking.amounts.table_scale import scale_tables
from dealextract.linking.dates.dateline import dateline
from dealextract.linking.dates.defined import anchor_durations
from dealextract.linking.dates.resolution import resolve_dates
from dealextract.linking.dates.roles import read_roles
from dealextract.linking.deals import link_deals
from dealextract.linking.names import find_names, unite_parties
from dealextract.linking.places.companies import settle_companies
from dealextract.linking.places.readings import settle_places
from dealextract.linking.places.spreading import spread_places
from dealextract.linking.places.teams import settle_teams

STEPS: tuple[Step, ...] = (
    dateline,
    resolve_dates,
    anchor_durations,
    read_roles,
    read_signs,
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
