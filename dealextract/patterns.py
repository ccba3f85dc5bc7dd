"""Patterns that are compiled when they are first used: most texts ask for few of them, and compiling all takes long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import regex

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub", "subn", "pattern", "groupindex")


class _Pattern:
    """Stands for a compiled pattern; after the first use its methods are those of the compiled one."""

    def __init__(self, source: str) -> None:
        self._source = source

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(f"a pattern has no {name!r}")
        compiled = regex.compile(self._source)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


if TYPE_CHECKING:

    def lazy_pattern(source: str) -> regex.Pattern[str]:
        """A pattern in `regex` syntax, compiled when first used."""
else:
    lazy_pattern = _Pattern
