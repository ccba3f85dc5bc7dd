"""A rule: a pattern, the production that turns its slots into a value, and the examples that say what it is for."""

from __future__ import annotations

import datetime
import importlib
import inspect
import sys
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

import attrs

from dealextract.document import Mention, kind_name
from dealextract.engine.notation import Fragment, Notation, read, try_out
from dealextract.errors import RuleError

V = TypeVar("V")

Production = Callable[..., V | None]

EXAMPLE_DAY = datetime.date(2018, 9, 12)
"""The reference date of examples, unless a rule names another: a Wednesday."""

NO_KINDS = frozenset({str, int, float, bool, tuple, list, dict, object, type(None)})
"""Classes that say nothing of what a value is."""


@attrs.frozen(eq=False, repr=False)
class Rule(Generic[V]):
    """One way in which a text states a value of one kind; made by `rule`.

    Args:
        name: ``kind.function``, as shown in `Mention.rule`.
        kind: The class of the values it makes.
        notation: Its pattern.
        production: Called with the slots' contents by name; returns the value, or None for "not this one".
        examples: Texts the rule must find, each with its value; square brackets mark the span inside a longer text.
        counterexamples: Texts in which the rule must find nothing.
        reference_date: The day the examples are read on.
        wants_context: Whether the production takes a ``context``.
        keeps_overlaps: Whether all its matches are kept, also where one of the same kind is longer.
        module: Where it is defined; with `qualname`, how it is pickled.
        qualname: Its name in that module.
    """

    name: str
    kind: type[V]
    notation: Notation
    production: Production[V]
    examples: Mapping[str, V] = attrs.field(factory=dict)
    counterexamples: tuple[str, ...] = ()
    reference_date: datetime.date = EXAMPLE_DAY
    wants_context: bool = False
    keeps_overlaps: bool = False
    module: str = ""
    qualname: str = ""

    def __call__(self, *args: Any, **kwargs: Any) -> V | None:
        """The production itself."""
        return self.production(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<rule {self.name}: {self.notation.source}>"

    def __reduce__(self) -> tuple[Callable[[str, str], Any], tuple[str, str]]:
        if "<locals>" in self.qualname:
            raise RuleError(
                f"{self.name}: it is defined inside a function and cannot be pickled; move it to its module."
            )
        return by_name, (self.module, self.qualname)

    @property
    def doc(self) -> str:
        """The production's docstring."""
        return inspect.getdoc(self.production) or ""


def by_name(module: str, qualname: str) -> Any:
    """What a module calls by a name: how rules, gazetteers and steps are pickled.

    Raises:
        RuleError: It is not there, as with rules defined inside a function.
    """
    try:
        found: Any = importlib.import_module(module)
        for part in qualname.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError):
        raise RuleError(f"{qualname}: cannot be unpickled, for {module} has no such name; define it there.") from None
    return found


@attrs.frozen
class Lexicon(Mapping[str, Fragment]):
    """Named fragments, and the `rule` decorator that knows them.

    Args:
        fragments: By upper-case name.
        eager: Whether a rule's pattern is compiled when the rule is defined, so that a mistake shows at once; the
            shipped rules are compiled when first needed.
    """

    fragments: Mapping[str, Fragment] = attrs.field(factory=dict)
    eager: bool = True

    def __getitem__(self, name: str) -> Fragment:
        return self.fragments[name]

    def __iter__(self) -> typing.Iterator[str]:
        return iter(self.fragments)

    def __len__(self) -> int:
        return len(self.fragments)

    def extended(self, **fragments: Fragment | str) -> Lexicon:
        """The same lexicon with more fragments, or with others in place of its own.

        Raises:
            RuleError: A name is not upper-case.
        """
        for name in fragments:
            if not name.isupper():
                raise RuleError(f"the fragment {name!r} must have an upper-case name, such as {name.upper()!r}.")
        more = {name: Fragment(f) if isinstance(f, str) else f for name, f in fragments.items()}
        return attrs.evolve(self, fragments={**self.fragments, **more}, eager=True)

    def rule(
        self,
        pattern: str,
        *,
        examples: Mapping[str, Any] | None = None,
        counterexamples: Sequence[str] = (),
        reference_date: datetime.date = EXAMPLE_DAY,
        keeps_overlaps: bool = False,
    ) -> Callable[[Production[V]], Rule[V]]:
        """Make a rule of a function whose parameters are the pattern's slots and whose return annotation is the kind.

        Args:
            pattern: In the notation (see `dealextract.engine.notation`).
            examples: Texts the rule must find, each with its value. The whole text is the span, unless square
                brackets mark it: ``"paid [$5] a head"``.
            counterexamples: Texts in which the rule must find nothing.
            reference_date: The day the examples are read on.
            keeps_overlaps: Keep every match, also where a longer one of the same kind overlaps it.

        Raises:
            RuleError: Something about the rule cannot work; the message says what to write instead.
        """

        def decorate(production: Production[V]) -> Rule[V]:
            called, annotations = _called(production), _annotations(production)
            kind = _kind_of(production, annotations)
            name = f"{kind_name(kind)}.{called}"
            notation = read(pattern, self, name)
            wants_context = _check_parameters(name, production, notation)
            _check_annotations(name, annotations, notation)
            _check_examples(name, examples, counterexamples)
            if self.eager:
                try_out(notation, name)
            return Rule(
                name, kind, notation, production, dict(examples or {}), tuple(counterexamples), reference_date,
                wants_context, keeps_overlaps, production.__module__, production.__qualname__,
            )  # fmt: skip

        if not isinstance(pattern, str):
            raise RuleError(f"@rule takes the pattern as its first argument, as in @rule(r'…'), not {pattern!r}.")
        return decorate


def _called(production: Callable[..., Any]) -> str:
    """What the decorated function is called."""
    called = getattr(production, "__name__", None)
    if called is None or not callable(production):
        raise RuleError(f"{production!r} is not a function; put @rule(…) on top of a function.")
    return str(called)


def _annotations(production: Callable[..., Any]) -> dict[str, Any]:
    """The annotations as objects; names local to the defining function are looked up in the frames that call us."""
    local: dict[str, Any] = {}
    frame: types.FrameType | None = sys._getframe(2)
    for _ in range(3):
        if frame is not None:
            local = {**frame.f_locals, **local}
            frame = frame.f_back
    try:
        return typing.get_type_hints(production, localns=local)
    except NameError as error:
        raise RuleError(
            f"{production.__name__}: an annotation is not understood: {error}; import or define it above the rule."
        ) from None


def _kind_of(production: Callable[..., V | None], annotations: Mapping[str, Any]) -> type[V]:
    """The class that a production says it returns."""
    name, returned = production.__name__, annotations.get("return")
    choices = (
        typing.get_args(returned) if typing.get_origin(returned) in (typing.Union, types.UnionType) else [returned]
    )
    kinds = [choice for choice in choices if choice not in (None, type(None))]
    if len(kinds) != 1:
        raise RuleError(f"{name}: annotate the kind of value it returns, one class, as in -> Money or -> Money | None.")
    if not isinstance(kinds[0], type) or kinds[0] in NO_KINDS:
        raise RuleError(
            f"{name}: it returns {kinds[0]!r}, which says nothing of the kind; return a class of your own, "
            "such as a frozen attrs class."
        )
    return typing.cast("type[V]", kinds[0])


def _check_parameters(name: str, production: Callable[..., Any], notation: Notation) -> bool:
    """The parameters are the slots; returns whether there is a context too."""
    parameters = dict(inspect.signature(production).parameters)
    for parameter in parameters.values():
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            raise RuleError(f"{name}: write its parameters out by name, one a slot, in place of {parameter}.")
    wants_context = parameters.pop("context", None) is not None
    slots = {slot.name for slot in notation.slots}
    if missing := [slot.name for slot in notation.slots if slot.name not in parameters]:
        raise RuleError(
            f"{name}: the pattern has the slot {missing[0]!r}, but the function has no parameter {missing[0]!r}; "
            "add it, or write the slot without a name, as in {NUMBER} or {money}."
        )
    if extra := [p.name for p in parameters.values() if p.name not in slots and p.default is p.empty]:
        raise RuleError(f"{name}: the parameter {extra[0]!r} has no slot in the pattern {notation.source!r}.")
    return wants_context


def _check_annotations(name: str, annotations: Mapping[str, Any], notation: Notation) -> None:
    """A slot for text is annotated as str, a slot for a mention as Mention; no annotation is fine."""
    for slot in notation.slots:
        annotated = annotations.get(slot.name, Any)
        choices = typing.get_args(annotated) if isinstance(annotated, types.UnionType) else (annotated,)
        plain = {typing.get_origin(choice) or choice for choice in choices}
        if slot.kinds and str in plain:
            raise RuleError(f"{name}: the slot {slot.name!r} holds a mention; annotate it as Mention[…], not as str.")
        if not slot.kinds and Mention in plain:
            raise RuleError(
                f"{name}: the slot {slot.name!r} holds text, for its name behind the colon is a fragment; "
                "annotate it as str, or name a kind in lower case."
            )


def _check_examples(name: str, examples: Any, counterexamples: Any) -> None:
    if examples is not None and not isinstance(examples, Mapping):
        raise RuleError(
            f"{name}: examples are a dict from a text to the value it means, not {type(examples).__name__}."
        )
    for text in examples or ():
        if not isinstance(text, str):
            raise RuleError(f"{name}: an example is a text, not {text!r}; write {{text: value}}.")
    if isinstance(counterexamples, str):
        raise RuleError(f"{name}: counterexamples are a list of texts; put {counterexamples!r} into a list.")
