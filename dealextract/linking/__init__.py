"""What only the whole document can tell: steps over what the rules found."""

from dealextract.engine import Step
from dealextract.linking.deals import link_deals

STEPS: tuple[Step, ...] = (link_deals,)
"""The pipeline, in the order in which it reads; when each step runs follows from what it needs and makes."""
