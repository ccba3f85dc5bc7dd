"""The notation of patterns: `regex` syntax with slots, read once when a rule is defined.

===========================  ==========================================================================
``{amount:NUMBER}``          a fragment of the lexicon; the production gets its text
``{NUMBER}``                 the same, not captured
``(?P<symbol>[A-Z]{1,5})``   a text slot written in place
``{price:money}``            a mention that an earlier stage kept; the production gets the `Mention`
``{who:party|location}``     a mention of either kind
``{money}``                  the same, not captured
a space                      some blanks, never a paragraph's end
``+``, ``*``, ``{3,}``       bounded: at most `REPEAT_BOUND` times
``(…)``                      a group that is not captured: no group is ever counted
===========================  ==========================================================================

Everything else means what it means in `regex`. A pattern is read into a sequence of top-level `Element`, from which the
engine derives where a rule can start (its anchor) and, to explain a rule that failed, how far it came.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Literal

import attrs
import regex

from dealextract.document import snake_case
from dealextract.engine.anchors import Anchor
from dealextract.errors import RuleError

REPEAT_BOUND = 200
"""What an unbounded repeat of a pattern is bounded to."""

SPACE_BOUND = 2048
"""A blanked link target may stand between two words; an address is rarely longer than this."""

_SLOT = regex.compile(r"\{(?:(?P<name>[A-Za-z_]\w{0,60}):)?(?P<what>[A-Z][A-Z0-9_]{0,60}|[a-z][a-z0-9_|]{0,120})\}")
_MIXED_SLOT = regex.compile(r"(\{\w{1,60}:)(\w{1,60})\}")
_REPEAT = regex.compile(r"(?:[*+?]|\{\d{0,6}(?:,\d{0,6})?\})[?+]?")
_NAMED_GROUP = regex.compile(r"\(\?P?<([A-Za-z_]\w{0,60})>")
_LOOKAROUND = regex.compile(r"\(\?<?[=!]")
_FLAGS = regex.compile(r"\(\?(?:[a-zA-Z]{0,8}(?:-[a-zA-Z]{1,8})?:|[>|])")
_ESCAPE = regex.compile(r"\\(?:[pPN]\{[^}]{1,60}\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)", regex.DOTALL)


@attrs.frozen
class Fragment:
    """A named piece of pattern.

    Args:
        pattern: In the notation, without captures.
        anchor: Where it can start, maybe among other places: a cheap pattern; `Words`, if it begins with one of some
            words; or several of these, each looked for on its own, since a lone literal is found ten times faster
            than a choice.
        tail_anchor: Where it can end, likewise.
    """

    pattern: str
    anchor: Anchor | None = None
    tail_anchor: Anchor | None = None


@attrs.frozen
class Slot:
    """A named hole of a pattern: a text slot, or a slot for mentions of `kinds`."""

    name: str
    kinds: tuple[str, ...] = ()


@attrs.frozen
class Element:
    """A top-level piece of a pattern.

    Args:
        source: As the author wrote it, with its repeat.
        pattern: In `regex` syntax; a mention slot is a placeholder that `with_marks` fills.
        role: Whether it stands for mentions, for a fragment, for a position, or for any other text.
        fragment: The fragment it consists of, if it does.
        kinds: The kinds of mention it consists of, if it does.
        optional: Whether it may match nothing.
    """

    source: str
    pattern: str
    role: Literal["mention", "fragment", "position", "text"]
    fragment: Fragment | None = None
    kinds: tuple[str, ...] = ()
    optional: bool = False


@attrs.frozen
class Notation:
    """A pattern that has been read.

    Args:
        source: As its author wrote it.
        elements: Its top-level pieces.
        slots: Its named holes.
        pattern: The whole in `regex` syntax, with placeholders for mentions that `with_marks` fills.
        kinds: The kinds of mention that it names, captured or not, each once.
    """

    source: str
    elements: tuple[Element, ...]
    slots: tuple[Slot, ...]
    pattern: str = attrs.field(init=False)
    kinds: tuple[str, ...] = attrs.field(init=False)

    @pattern.default
    def _whole(self) -> str:
        return "".join(element.pattern for element in self.elements)

    @kinds.default
    def _named(self) -> tuple[str, ...]:
        named = [kind for match in _KIND.finditer(self.pattern) for kind in match[1].split("|")]
        return tuple(dict.fromkeys(named))


_KIND = regex.compile("\uf8fd([^\uf8fd]{1,200})\uf8fd")


def _kind_token(kinds: str) -> str:
    return f"\uf8fd{kinds}\uf8fd"


def with_marks(pattern: str, marks: Mapping[str, str], filler: str) -> str:
    """Fill the placeholders for mentions: one mark of the kind, then fillers."""

    def token(match: regex.Match[str]) -> str:
        return f"(?:[{''.join(marks[kind] for kind in match[1].split('|'))}]{filler}{{0,100000}}+)"

    return _KIND.sub(token, pattern)


def read(source: str, lexicon: Mapping[str, Fragment], name: str) -> Notation:
    """Read a pattern.

    Args:
        source: The pattern as its author wrote it.
        lexicon: The fragments that upper-case slots may name.
        name: The rule's name, for messages.

    Raises:
        RuleError: The pattern is badly formed; the message says where and what to write instead.
    """
    if not source.strip():
        raise RuleError(f"{name}: the pattern is empty; write what the rule should find.")
    reader = _Reader(source, lexicon, name)
    elements = reader.sequence()
    return Notation(source, elements, tuple(reader.slots.values()))


def try_out(notation: Notation, name: str) -> None:
    """Compile a pattern, to see whether it can be compiled and is never empty.

    Raises:
        RuleError: It cannot, or it is.
    """
    try:
        compiled = regex.compile(with_marks(notation.pattern, dict.fromkeys(notation.kinds, "\ue000"), "\uf8ff"))
    except regex.error as error:
        raise RuleError(f"{name}: the pattern {notation.source!r} is not well formed: {error}.") from None
    if compiled.fullmatch(""):
        raise RuleError(
            f"{name}: the pattern {notation.source!r} also matches the empty text; make some part of it required."
        )


class _Reader:
    """A pattern's text, read from left to right."""

    def __init__(self, source: str, lexicon: Mapping[str, Fragment], name: str) -> None:
        self.source, self.lexicon, self.name = source, lexicon, name
        self.at = 0
        self.slots: dict[str, Slot] = {}

    def error(self, what: str) -> RuleError:
        return RuleError(f"{self.name}: {what} (in {self.source!r}, at character {self.at}).")

    def sequence(self) -> tuple[Element, ...]:
        """The top-level elements; a pattern with a top-level alternation is one element."""
        elements: list[Element] = []
        alternation = False
        while self.at < len(self.source):
            if self.source[self.at] == "|":
                alternation = True
                self.at += 1
                elements.append(Element("|", "|", "text"))
            elif self.source[self.at] == ")":
                raise self.error("a ')' without its '('; write '\\)' for the character itself")
            else:
                elements.append(self.element())
        if alternation:
            pattern = "(?:" + "".join(element.pattern for element in elements) + ")"
            return (Element(self.source, pattern, "text"),)
        return tuple(elements)

    def element(self) -> Element:
        """One atom with its repeat."""
        begin = self.at
        element = self.atom()
        repeat = _REPEAT.match(self.source, self.at)
        if repeat:
            self.at = repeat.end()
            element = self.repeated(element, repeat[0])
        source = self.source[begin : self.at]
        return Element(source, element.pattern, element.role, element.fragment, element.kinds, element.optional)

    def repeated(self, element: Element, repeat: str) -> Element:
        optional = repeat[0] in "*?" or repeat.startswith(("{0", "{,"))
        if element.pattern == _SPACE and repeat == "?":
            return attrs.evolve(element, pattern=f"[ ]{{0,{SPACE_BOUND}}}+", optional=True)
        if element.pattern == _SPACE or element.role == "mention":
            what = "space already stands for any number of blanks"
            if element.role == "mention":
                what = "mention slot stands for one mention"
            if repeat not in ("?", "??"):
                raise self.error(f"a {what}, so it takes no repeat but '?'")
        role = "text" if element.role in ("mention", "fragment") and repeat != "?" else element.role
        return attrs.evolve(element, pattern=element.pattern + _bounded(repeat), role=role, optional=optional)

    def atom(self) -> Element:
        source, at = self.source, self.at
        c = source[at]
        if c == " ":
            while self.at < len(source) and source[self.at] == " ":
                self.at += 1
            return Element(" ", _SPACE, "text")
        if c == "{":
            return self.slot()
        if c == "[":
            return self.character_class()
        if c == "(":
            return self.group()
        if c == "\\":
            return self.escape()
        if c in "*+?":
            raise self.error(f"a {c!r} with nothing in front of it to repeat; write '\\{c}' for the character itself")
        self.at += 1
        return Element(c, c, "position" if c in "^$" else "text")

    def slot(self) -> Element:
        match = _SLOT.match(self.source, self.at)
        if not match and (mixed := _MIXED_SLOT.match(self.source, self.at)):
            raise self.error(
                f"{mixed[0]} names neither a fragment, which is all upper-case, nor a kind, which is all lower-case; "
                f"write {mixed[1]}{snake_case(mixed[2])}}} for the kind"
            )
        if not match:
            raise self.error(
                "a '{' that begins neither a slot nor a repeat; write {name:FRAGMENT}, {name:kind} or '\\{' "
                "(approximate matching is not part of the notation)"
            )
        self.at = match.end()
        name, what = match["name"], match["what"]
        if what[0].isupper():
            return self.fragment_slot(name, what)
        kinds = tuple(kind for kind in what.split("|") if kind)
        token = _kind_token("|".join(kinds))
        if name:
            self.declare(Slot(name, kinds))
            token = f"(?P<{name}>{token})"
        return Element("", token, "mention", kinds=kinds)

    def fragment_slot(self, name: str | None, what: str) -> Element:
        fragment = self.lexicon.get(what)
        if fragment is None:
            raise self.error(f"there is no fragment {what}{_nearest(what, self.lexicon)}")
        pattern = self.expanded(what, fragment)
        if name:
            self.declare(Slot(name))
        pattern = f"(?P<{name}>{pattern})" if name else f"(?:{pattern})"
        return Element("", pattern, "fragment", fragment=fragment)

    def expanded(self, what: str, fragment: Fragment) -> str:
        """A fragment in `regex` syntax."""
        if f"fragment {what}" in self.name:
            raise self.error(f"the fragment {what} is made of itself; take it out of its own pattern")
        if fragment.pattern in _EXPANDED:
            return _EXPANDED[fragment.pattern]
        inner = _Reader(fragment.pattern, self.lexicon, f"{self.name}, fragment {what}")
        pattern = "".join(element.pattern for element in inner.sequence())
        if inner.slots:
            raise self.error(f"the fragment {what} captures a slot; name the slot in the rule and not in the fragment")
        if not _SLOT.search(fragment.pattern):
            _EXPANDED[fragment.pattern] = pattern
        return pattern

    def declare(self, slot: Slot) -> None:
        if not slot.name.isidentifier() or slot.name == "context":
            raise self.error(f"a slot cannot be called {slot.name!r}")
        if self.slots.setdefault(slot.name, slot) != slot:
            raise self.error(f"the slot {slot.name!r} stands for two different things; give them two names")

    def character_class(self) -> Element:
        begin = self.at
        self.at += 1
        if self.source.startswith("^", self.at):
            self.at += 1
        if self.source.startswith("]", self.at):
            self.at += 1
        while self.at < len(self.source) and self.source[self.at] != "]":
            escape = _ESCAPE.match(self.source, self.at)
            posix = self.source.find(":]", self.at) if self.source.startswith("[:", self.at) else -1
            self.at = escape.end() if escape else posix + 2 if posix > 0 else self.at + 1
        if self.at >= len(self.source):
            raise self.error("a '[' without its ']'; write '\\[' for the character itself")
        self.at += 1
        return Element("", self.source[begin : self.at], "text")

    def escape(self) -> Element:
        match = _ESCAPE.match(self.source, self.at)
        if not match:
            raise self.error("a single '\\' at the end; write '\\\\' for the character itself")
        if match[0][1].isdigit() and match[0][1] != "0":
            raise self.error(f"groups are not counted: in place of {match[0]} name the group and write (?P=name)")
        self.at = match.end()
        return Element("", match[0], "position" if match[0][1] in "bBAZmMK" else "text")

    def group(self) -> Element:
        begin = self.at
        opening, name, role = self.opening()
        self.at = begin + opening
        inner = []
        while self.at < len(self.source) and self.source[self.at] != ")":
            if self.source[self.at] == "|":
                inner.append("|")
                self.at += 1
            elif plain := _PLAIN.match(self.source, self.at):
                inner.append(plain[0])
                self.at = plain.end()
            else:
                inner.append(self.element().pattern)
        if self.at >= len(self.source):
            raise self.error("a '(' without its ')'; write '\\(' for the character itself")
        self.at += 1
        if name:
            self.declare(Slot(name))
        opened = "(?:" if opening == 1 else self.source[begin : begin + opening]
        return Element("", f"{opened}{''.join(inner)})", role)

    def opening(self) -> tuple[int, str | None, Literal["position", "text"]]:
        """Length of a group's opening, its name, and whether the group only looks."""
        rest = self.source[self.at : self.at + 80]
        if named := _NAMED_GROUP.match(rest):
            return named.end(), named[1], "text"
        if look := _LOOKAROUND.match(rest):
            return look.end(), None, "position"
        if rest.startswith("(?P="):
            return rest.index("=") + 1, None, "text"
        if rest.startswith("(?"):
            flags = _FLAGS.match(rest)
            if not flags:
                raise self.error(
                    "a group of a kind the notation does not have; flags belong to a group, as in (?i:…), "
                    "and apply to it alone"
                )
            return flags.end(), None, "text"
        return 1, None, "text"


_PLAIN = regex.compile(r"[^\\\[\](){}|*+?^$ ]{1,2000}(?![*+?{])")
"""Characters that stand for themselves and are not repeated."""

_EXPANDED: dict[str, str] = {}
"""Fragments in `regex` syntax, by their pattern: those without slots are the same in every lexicon."""

_SPACE = f"[ ]{{1,{SPACE_BOUND}}}+"


def _bounded(repeat: str) -> str:
    """The repeat with an upper bound."""
    if repeat[0] == "*":
        return f"{{0,{REPEAT_BOUND}}}{repeat[1:]}"
    if repeat[0] == "+":
        return f"{{1,{REPEAT_BOUND}}}{repeat[1:]}"
    if repeat[0] == "{" and ",}" in repeat:
        least = int(repeat[1 : repeat.index(",")] or 0)
        return repeat.replace(",}", f",{max(least, REPEAT_BOUND)}}}")
    return repeat


def _nearest(what: str, lexicon: Mapping[str, Fragment]) -> str:
    near = difflib.get_close_matches(what, lexicon, n=1)
    return f"; did you mean {near[0]}?" if near else f"; the lexicon has {', '.join(sorted(lexicon)) or 'none'}"
