"""The working state of one parse: what has been kept so far, and the view with it masked."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import attrgetter
from typing import Any, TypeVar

import attrs

from dealextract.document import Mention, Parts
from dealextract.engine.context import Options
from dealextract.engine.view import FILLER
from dealextract.values import Deal

V = TypeVar("V")

NO_PARTS = Parts()
_START, _END = attrgetter("start"), attrgetter("end")


@attrs.frozen
class Fate:
    """What became of one candidate or decision, for `dealextract.explain`.

    Args:
        start: Offset of its first character.
        end: Offset behind its last character.
        rule: The rule, gazetteer or step.
        outcome: "kept", "dropped", "void" (its production returned None), "replaced" or "failed".
        reason: Why, in a few words: by whom it was dropped, what it was replaced with.
    """

    start: int
    end: int
    rule: str
    outcome: str
    reason: str = ""


@attrs.define
class Analysis:
    """The working state of one parse; what steps read and write.

    Args:
        text: The source.
        view: The source as rules see it (`dealextract.engine.view`).
        marks: The mark character of each kind of value.
        options: The parser's options.
        reference_date: The day the text was written on; a step may set it.
        token_relations: Relations that later rules ask for by name, and that are masked for this reason.
    """

    text: str
    view: str
    marks: Mapping[type, str]
    options: Options
    reference_date: datetime.date | None = None
    token_relations: frozenset[type] = frozenset()
    deals: list[Deal] = attrs.field(factory=list)
    warnings: list[str] = attrs.field(factory=list)
    trace: list[Fate] | None = None
    _entities: dict[int, Mention[Any]] = attrs.field(factory=dict, init=False)
    _relations: list[Mention[Any]] = attrs.field(factory=list, init=False)
    _occupied: bytearray = attrs.field(init=False)
    _masked: str | None = attrs.field(default=None, init=False)
    _token_at: dict[int, Mention[Any]] | None = attrs.field(default=None, init=False)
    _sorted: tuple[Mention[Any], ...] | None = attrs.field(default=None, init=False)
    _by_kind: dict[type, tuple[Mention[Any], ...]] = attrs.field(factory=dict, init=False)
    _by_class: dict[type, list[Mention[Any]]] | None = attrs.field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        self._occupied = bytearray(len(self.text))

    @property
    def masked(self) -> str:
        """The view with every kept mention overwritten: the mark of its kind, then fillers; of the same length."""
        if self._masked is None:
            pieces: list[str] = []
            at = 0
            for mention in self._tokens():
                if mention.start >= at:
                    mark = self.marks.get(type(mention.value), FILLER)
                    pieces += (self.view[at : mention.start], mark, FILLER * (mention.end - mention.start - 1))
                    at = mention.end
            self._masked = "".join((*pieces, self.view[at:]))
        return self._masked

    def _tokens(self) -> list[Mention[Any]]:
        tokens = [m for m in self._relations if type(m.value) in self.token_relations]
        return _in_text_order([*tokens, *self._entities.values()])

    def token_at(self) -> Mapping[int, Mention[Any]]:
        """The mention that is masked at an offset, by its start; in text order."""
        if self._token_at is None:
            self._token_at = {}
            for mention in self._tokens():
                self._token_at.setdefault(mention.start, mention)
        return self._token_at

    def _changed(self) -> None:
        self._masked = self._token_at = self._sorted = self._by_class = None

    def _revalued(self) -> None:
        self._token_at = self._sorted = self._by_class = None

    def _reordered(self) -> None:
        self._sorted = self._by_class = None

    def all(self) -> tuple[Mention[Any], ...]:
        """Every kept mention in text order, the longer first."""
        if self._sorted is None:
            self._sorted = tuple(_in_text_order([*self._entities.values(), *self._relations]))
        return self._sorted

    def mentions(self, kind: type[V]) -> tuple[Mention[V], ...]:
        """The kept mentions of one kind, in text order."""
        by_class = self._by_class
        if by_class is None:
            by_class = self._by_class = {}
            self._by_kind = {}
            for mention in self.all():
                by_class.setdefault(type(mention.value), []).append(mention)
        found = self._by_kind.get(kind)
        if found is None:
            classes = [cls for cls in by_class if issubclass(cls, kind)]
            if len(classes) > 1:
                found = tuple(mention for mention in self.all() if isinstance(mention.value, kind))
            else:
                found = tuple(by_class[classes[0]]) if classes else ()
            self._by_kind[kind] = found
        return found

    def is_free(self, start: int, end: int) -> bool:
        """Whether no kept mention (relations aside) claims a character from `start` to `end`."""
        return self._occupied.find(1, start, end) < 0

    def claiming(self, start: int, end: int) -> tuple[Mention[Any], ...]:
        """The kept mentions (relations aside) that claim a character from `start` to `end`, in text order."""
        found, at = [], self._occupied.find(1, start, end)
        while at >= 0:
            first = at
            while first not in self._entities or self._entities[first].end <= at:
                first -= 1
            found.append(self._entities[first])
            at = self._occupied.find(1, found[-1].end, end)
        return tuple(found)

    def mention(
        self, start: int, end: int, value: V, rule: str, parts: Parts = NO_PARTS, notes: tuple[str, ...] = ()
    ) -> Mention[V]:
        """A mention of `value` at a span of this text; it is not kept until it is added."""
        return Mention(start, end, self.text[start:end], value, rule, parts, notes)

    def add(self, mention: Mention[Any]) -> bool:
        """Keep a mention that claims its text; False, and nothing happens, where a kept one claims some of it."""
        start, end = mention.start, mention.end
        if start >= end or self._occupied.find(1, start, end) >= 0:
            if self.trace is not None:
                by = ", ".join(m.rule for m in self.claiming(start, end)) or "nothing: it is empty"
                self.record(start, end, mention.rule, "dropped", f"the text is claimed by {by}")
            return False
        self._entities[start] = mention
        self._occupied[start:end] = b"\x01" * (end - start)
        self._changed()
        if self.trace is not None:
            self.record(start, end, mention.rule, "kept")
        return True

    def relate(self, mention: Mention[Any]) -> None:
        """Keep a mention that links others and claims no text."""
        self._relations.append(mention)
        if type(mention.value) in self.token_relations:
            self._changed()
        else:
            self._reordered()
        self.record(mention.start, mention.end, mention.rule, "kept")

    def drop(self, mention: Mention[Any], why: str) -> None:
        """Give up a kept mention; `why` shows in `dealextract.explain`."""
        if self._entities.get(mention.start) is mention:
            del self._entities[mention.start]
            self._occupied[mention.start : mention.end] = bytes(mention.end - mention.start)
        else:
            self._relations.remove(mention)
        self._changed()
        self.record(mention.start, mention.end, mention.rule, "dropped", why)

    def replace(self, old: Mention[Any], new: Mention[Any], why: str = "") -> None:
        """Put a mention in place of a kept one; the old one stays where the new one would take others' text."""
        same_span = (old.start, old.end) == (new.start, new.end)
        same_place = same_span and type(old.value) is type(new.value)
        if same_span and self._entities.get(old.start) is old:
            self._entities[old.start] = new
            if not same_place:
                self._changed()
                self.record(old.start, old.end, old.rule, "dropped", why or f"replaced by {new.rule}")
                self.record(new.start, new.end, new.rule, "kept")
                return
            self._revalued()
        elif same_place:
            self._relations[self._relations.index(old)] = new
            self._revalued()
        else:
            self.drop(old, why or f"replaced by {new.rule}")
            if not self.add(new):
                self.add(old)
            return
        if self.trace is None:
            return
        self.record(old.start, old.end, old.rule, "replaced", why or f"by {new.rule}: {new.value!r}")
        if new.rule != old.rule:
            self.record(new.start, new.end, new.rule, "kept")

    def warn(self, message: str) -> None:
        """Add a sentence to the document's warnings."""
        self.warnings.append(message)

    def record(self, start: int, end: int, rule: str, outcome: str, reason: str = "") -> None:
        """Note a fate, if somebody asked for an explanation."""
        if self.trace is not None:
            self.trace.append(Fate(start, end, rule, outcome, reason))


def _in_text_order(mentions: list[Mention[Any]]) -> list[Mention[Any]]:
    """By start, the longer first; two plain sorts take less time than one by a pair."""
    mentions.sort(key=_END, reverse=True)
    mentions.sort(key=_START)
    return mentions
