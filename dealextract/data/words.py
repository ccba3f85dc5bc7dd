"""The common words of English, in small letters."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def common_words() -> frozenset[str]:
    """The words of the spelling list, whatever their rank."""
    return frozenset(files("dealextract.data").joinpath("common_words.txt").read_text("utf-8").split())
