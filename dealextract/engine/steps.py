"""A step: a small function that sees the whole document, for what no single match can tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import attrs

from dealextract.engine.analysis import Analysis
from dealextract.engine.rule import by_name
from dealextract.errors import RuleError


@attrs.frozen(eq=False, repr=False)
class Step:
    """A whole-document step; made by `step`.

    Args:
        name: The function's name.
        needs: The kinds that must be settled before it.
        makes: The kinds that it adds or revises; rules over these kinds run after it.
        run: Reads and writes the `Analysis`.
        module: Where it is defined.
    """

    name: str
    needs: tuple[type, ...]
    makes: tuple[type, ...]
    run: Callable[[Analysis], None]
    module: str = ""

    def __call__(self, analysis: Analysis) -> None:
        """Run it."""
        self.run(analysis)

    def __repr__(self) -> str:
        return f"<step {self.name}>"

    def __reduce__(self) -> tuple[Callable[[str, str], Any], tuple[str, str]]:
        return by_name, (self.module, self.name)

    @property
    def doc(self) -> str:
        """The first line of the function's docstring."""
        return (self.run.__doc__ or "").strip().partition("\n")[0]


def step(*, needs: Sequence[type] = (), makes: Sequence[type] = ()) -> Callable[[Callable[[Analysis], None]], Step]:
    """Make a step of a function that takes an `Analysis` and returns nothing.

    Args:
        needs: The kinds it reads: the classes of the values, which must be settled before.
        makes: The kinds it adds, replaces or drops.

    Raises:
        RuleError: Something that is not a class is named, or a class alone and not in a tuple.
    """
    for what, kinds in (("needs", needs), ("makes", makes)):
        if isinstance(kinds, type):
            raise RuleError(f"{what} is a tuple of kinds; write {what}=({kinds.__name__},).")
    for kind in (*needs, *makes):
        if not isinstance(kind, type):
            raise RuleError(f"a step needs and makes kinds, which are classes such as Money, not {kind!r}.")

    def decorate(run: Callable[[Analysis], None]) -> Step:
        return Step(run.__name__, tuple(needs), tuple(makes), run, run.__module__)

    return decorate
