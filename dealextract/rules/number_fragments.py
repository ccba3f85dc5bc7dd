"""Numbers, currencies and scales: fragments of the lexicon."""

from dealextract.engine import Fragment

NUMBER_FRAGMENTS: dict[str, Fragment] = {}
