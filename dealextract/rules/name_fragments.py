"""Legal forms, titles and the shapes of names: fragments of the lexicon."""

from dealextract.engine import Fragment

NAME_FRAGMENTS: dict[str, Fragment] = {}
