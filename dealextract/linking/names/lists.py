"""Lists of names: "Kilo, Lark and Mond", whose members are of one kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dealextract.linking.names.candidates import Place

_LAST_LINKS = (" and ", " or ")
_LONGEST = 6
"""Members of a list that are looked through for its "and"."""


class Lists:
    """Where the names of a document stand side by side.

    Args:
        view: The text.
        places: The names and where they stand.
    """

    def __init__(self, view: str, places: Mapping[str, list[Place]]) -> None:
        self.view = view
        self._begins = {place[0]: (place[1], text) for text, found in places.items() for place in found}
        self._ends = {end: (start, text) for start, (end, text) in self._begins.items()}

    def members_beside(self, start: int, end: int) -> Iterator[str]:
        """The names right before and behind the one from `start` to `end`, if the three are in a list."""
        if behind := self._behind(end):
            yield behind
        if before := self._before(start, end):
            yield before

    def owns(self, end: int) -> str | None:
        """The name behind the possessive of the one that ends here."""
        follower = self._begins.get(end + 3) if self.view.startswith("'s ", end) else None
        return follower[1] if follower else None

    def employed_at(self, start: int) -> str | None:
        """The name before the "at" in front of the one that starts here."""
        leader = self._ends.get(start - 4) if self.view.startswith((" at ", " of "), start - 4) else None
        return leader[1] if leader else None

    def _behind(self, end: int) -> str | None:
        for link in _LAST_LINKS:
            if self.view.startswith(link, end):
                follower = self._begins.get(end + len(link))
                return follower[1] if follower else None
        if self.view.startswith(", ", end) and (follower := self._begins.get(end + 2)) and self._goes_on(follower[0]):
            return follower[1]
        return None

    def _before(self, start: int, end: int) -> str | None:
        for link in _LAST_LINKS:
            if self.view.endswith(link, 0, start):
                leader = self._ends.get(start - len(link))
                return leader[1] if leader else None
        if self.view.endswith(", ", 0, start) and (leader := self._ends.get(start - 2)) and self._goes_on(end):
            return leader[1]
        return None

    def _goes_on(self, end: int) -> bool:
        """Whether the list with a member that ends here has an "and" farther on."""
        for _ in range(_LONGEST):
            if self.view.startswith(_LAST_LINKS, end) or self.view.startswith((", and ", ", or "), end):
                return True
            follower = self._begins.get(end + 2) if self.view.startswith(", ", end) else None
            if follower is None:
                return False
            end = follower[0]
        return False
