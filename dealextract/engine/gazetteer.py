"""A gazetteer: known names and what they stand for, found by longest match. The sibling of `Rule` for dictionaries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar

import attrs
import regex

from dealextract.document import kind_name
from dealextract.engine.rule import NO_KINDS
from dealextract.errors import RuleError

V = TypeVar("V")

LONGEST_NAME = 200
"""Characters a name may have."""

_FIRST_WORD = regex.compile(r"\w{1,200}|\S")
_CAPITALS = r"(?<!\w)[\p{Lu}\p{N}]\w{0,200}"
_ANY_WORD = r"(?<!\w)\w{1,200}|[^\w\s]"
_BLANKS = regex.compile(r" {2,}")


def _by_plain_name(entries: Mapping[str, Any]) -> dict[str, Any]:
    """The entries with single blanks inside their names."""
    if not isinstance(entries, Mapping):
        raise RuleError(
            f"a gazetteer takes a dict from a name to the value it stands for, not {type(entries).__name__}."
        )
    return {" ".join(name.split()) if isinstance(name, str) else name: value for name, value in entries.items()}


def _one_kind(gazetteer: Gazetteer[Any], _: Any, entries: Mapping[str, Any]) -> None:
    name = gazetteer.label
    if not entries:
        raise RuleError(
            f"gazetteer {name!r}: it has no entries; give it a dict from a name to the value it stands for."
        )
    for surface in entries:
        if not isinstance(surface, str) or not surface.strip() or len(surface) > LONGEST_NAME:
            raise RuleError(f"gazetteer {name!r}: {surface!r} is not a name of 1 to {LONGEST_NAME} characters.")
    if len(kinds := {type(value) for value in entries.values()}) > 1:
        listed = " and ".join(sorted(kind.__name__ for kind in kinds))
        raise RuleError(f"gazetteer {name!r}: it has values of {listed}; make one gazetteer for each kind.")
    if kinds <= NO_KINDS:
        value = next(iter(entries.values()))
        raise RuleError(
            f"gazetteer {name!r}: its values are {value!r} and the like, which says nothing of the kind; "
            "give values of a class of your own, such as a frozen attrs class."
        )


@attrs.frozen(eq=False, repr=False)
class Gazetteer(Generic[V]):
    """Names and the values they stand for; listed among a parser's rules.

    Matching is case-sensitive and by whole words; blanks and line ends inside a name match any blanks. Of two names
    that begin at one place the longer is found.

    Args:
        label: What the list is called; its mentions show ``kind.label`` as their rule.
        entries: The value of each name; several names may share one value.

    Raises:
        RuleError: No entries, an empty or overlong name, or values of several classes or of one such as `str`.
    """

    label: str
    entries: Mapping[str, V] = attrs.field(converter=_by_plain_name, validator=_one_kind)
    _index: dict[str, tuple[int, ...]] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        lengths: dict[str, set[int]] = {}
        for surface in self.entries:
            first = _FIRST_WORD.match(surface)
            if first:
                lengths.setdefault(first[0], set()).add(len(surface))
        index = {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()}
        object.__setattr__(self, "_index", index)

    def __repr__(self) -> str:
        return f"<gazetteer {self.name}: {len(self.entries)} names>"

    @property
    def kind(self) -> type[V]:
        """The class of its values."""
        return type(next(iter(self.entries.values())))

    @property
    def name(self) -> str:
        """``kind.label``."""
        return f"{kind_name(self.kind)}.{self.label}"

    @property
    def anchor(self) -> str:
        """The pattern that matches the first word of whatever may be a name: capitalised words, if all names are so."""
        capitals = regex.compile(_CAPITALS)
        return _CAPITALS if all(capitals.fullmatch(word) for word in self._index) else _ANY_WORD

    def find(self, view: str, words: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, V]]:
        """The names that begin at one of `words` (start, end), as (start, end, value)."""
        index, entries = self._index, self.entries
        for start, end in words:
            lengths = index.get(view[start:end])
            if lengths is None:
                continue
            for length in lengths:
                stop, name = _slice(view, start, length)
                if name in entries and not _inside_word(view, stop):
                    yield start, stop, entries[name]
                    break


def _slice(view: str, start: int, length: int) -> tuple[int, str]:
    """The `length` characters from `start`, runs of blanks counted as one; and where they end in the view."""
    name = view[start : start + length]
    if "  " not in name:
        return start + length, name
    stop, missing = start, length
    while missing > 0 and stop < len(view):
        blanks = _BLANKS.match(view, stop)
        stop = blanks.end() if blanks else stop + 1
        missing -= 1
    return stop, _BLANKS.sub(" ", view[start:stop])


def _inside_word(view: str, at: int) -> bool:
    return 0 < at < len(view) and view[at - 1].isalnum() and view[at].isalnum()
