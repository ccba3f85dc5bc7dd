"""What only the whole document can tell: steps over what the rules found."""

from dealextract.engine import Step
from dealextract.linking.dateline import dateline
from dealextract.linking.dates import resolve_dates

STEPS: tuple[Step, ...] = (
    dateline,
    resolve_dates,
)
"""The pipeline, in the order in which it reads; when each step runs follows from what it needs and makes."""
