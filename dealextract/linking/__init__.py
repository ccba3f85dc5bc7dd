"""What only the whole document can tell: steps over what the rules found."""

from dealextract.engine import Step

STEPS: tuple[Step, ...] = ()
"""The pipeline, in the order in which it reads; when each step runs follows from what it needs and makes."""
