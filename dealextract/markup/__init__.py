"""Texts with markup: what a reader sees of a source, and where in the source it stands.

source -> `read` -> plain text -> the parser -> document of the plain text -> `traced` -> document of the source

The engine knows nothing of this. It parses the plain text; here each span of what it found is put back into the source.
"""

from dealextract.markup.read import MARKUPS, Markup, checked_markup, read
from dealextract.markup.reading import Reading
from dealextract.markup.traced import seen_span, traced, traced_explanation

__all__ = ["MARKUPS", "Markup", "Reading", "checked_markup", "read", "seen_span", "traced", "traced_explanation"]
