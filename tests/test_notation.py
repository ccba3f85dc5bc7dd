"""The pattern notation: what each sign means, and where a pattern can be anchored."""

from __future__ import annotations

import pytest
import regex

from dealextract import Fragment, Lexicon
from dealextract.engine.notation import REPEAT_BOUND, SPACE_BOUND, Notation, read, with_marks
from dealextract.engine.scan import anchoring

LEXICON = Lexicon(
    {
        "NUMBER": Fragment(r"[0-9]{1,9}", anchor=r"[0-9]"),
        "FORM": Fragment("Inc|LLC", tail_anchor="Inc|LLC"),
        "PRICE": Fragment(r"\$ ?{NUMBER}"),
    }
)


def notation(pattern: str) -> Notation:
    return read(pattern, LEXICON, "kind.rule")


def compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(with_marks(notation(pattern).pattern, {"money": "\ue000", "party": "\ue001"}, "\uf8ff"))


def groups(pattern: str, text: str) -> dict[str, str | None] | None:
    match = compiled(pattern).fullmatch(text)
    return match.groupdict() if match else None


def test_a_fragment_slot_is_captured_by_its_name() -> None:
    assert groups("{amount:NUMBER} apples", "12 apples") == {"amount": "12"}


def test_a_fragment_without_a_name_is_not_captured() -> None:
    assert groups("{NUMBER} apples", "12 apples") == {}


def test_a_fragment_may_name_fragments() -> None:
    assert groups("{price:PRICE}", "$ 12") == {"price": "$ 12"}


def test_a_named_group_is_a_text_slot() -> None:
    assert groups("(?P<symbol>[A-Z]{1,5})", "ABC") == {"symbol": "ABC"}
    assert groups("(?<symbol>[A-Z]{1,5})", "ABC") == {"symbol": "ABC"}


def test_plain_groups_are_not_captured() -> None:
    pattern = compiled("(a|b)(c)")
    assert pattern.groups == 0
    assert pattern.fullmatch("bc")


def test_a_named_group_can_be_repeated_by_name() -> None:
    assert groups("(?P<quote>['\"])x(?P=quote)", '"x"') == {"quote": '"'}
    assert groups("(?P<quote>['\"])x(?P=quote)", "\"x'") is None


def test_the_same_slot_in_two_alternatives() -> None:
    assert groups("(?:{n:NUMBER} up|down {n:NUMBER})", "down 3") == {"n": "3"}
    assert [slot.name for slot in notation("(?:{n:NUMBER} up|down {n:NUMBER})").slots] == ["n"]


@pytest.mark.parametrize(("text", "matches"), [("a b", True), ("a     b", True), ("ab", False), ("a\nb", False)])
def test_a_space_is_some_blanks_and_no_line_end(text: str, matches: bool) -> None:
    assert bool(compiled("a b").fullmatch(text)) is matches


def test_an_optional_space() -> None:
    assert compiled("a ?b").fullmatch("ab")
    assert compiled("a ?b").fullmatch("a   b")


def test_several_spaces_are_one() -> None:
    assert notation("a   b").pattern == notation("a b").pattern


def test_a_space_has_a_bound() -> None:
    assert compiled("a b").fullmatch("a" + " " * SPACE_BOUND + "b")
    assert not compiled("a b").fullmatch("a" + " " * (SPACE_BOUND + 1) + "b")


@pytest.mark.parametrize(
    ("pattern", "least"), [("x+", 1), ("x*y", 0), ("x{3,}", 3), ("(?:x)+", 1), ("[x]+?", 1), ("x*+y", 0)]
)
def test_an_open_repeat_gets_a_bound(pattern: str, least: int) -> None:
    tail = "y" if "y" in pattern else ""
    assert compiled(pattern).fullmatch("x" * least + tail)
    assert compiled(pattern).fullmatch("x" * REPEAT_BOUND + tail)
    assert not compiled(pattern).fullmatch("x" * (REPEAT_BOUND + 1) + tail)


def test_bounded_repeats_stay_as_written() -> None:
    assert notation("x{2,5}").pattern == "x{2,5}"
    assert notation("x{2}").pattern == "x{2}"
    assert notation("x{,5}?").pattern == "x{,5}?"


def test_signs_inside_a_class_are_characters() -> None:
    assert compiled("[+*{} ]").fullmatch("{")
    assert compiled("[]a]").fullmatch("]")
    assert compiled("[^]a]").fullmatch("b")
    assert compiled(r"[\]a]+").fullmatch("a]")
    assert compiled("[[:alpha:]]").fullmatch("x")


def test_escaped_signs_are_characters() -> None:
    assert compiled(r"\{money\} \(\+\)").fullmatch("{money} (+)")


def test_properties_and_code_points() -> None:
    assert compiled(r"\p{Lu}\x41\u0042").fullmatch("ÉAB")


def test_local_flags_lookarounds_and_atomic_groups() -> None:
    assert compiled("(?i:net) loss").fullmatch("NET loss")
    assert not compiled("(?i:net) loss").fullmatch("NET LOSS")
    assert compiled("(?<=about )x(?! times)").search("about x")
    assert not compiled("(?<!about )x").search("about x")
    assert compiled("(?>a|ab)c").fullmatch("ac")


def test_a_mention_slot_matches_a_masked_mention_only() -> None:
    masked = "paid \ue000\uf8ff\uf8ff for \ue001\uf8ff"
    match = compiled("paid {price:money} for {what:party}").fullmatch(masked)
    assert match is not None
    assert match.span("price") == (5, 8)
    assert not compiled("paid {price:party}").search(masked)
    assert compiled("{what:party|money}").search(masked).start() == 5


def test_slots_say_what_kinds_they_ask_for() -> None:
    read_pattern = notation("{buyer:party} pays {money|party} to {where:location}")
    assert read_pattern.kinds == ("party", "money", "location")
    assert [(slot.name, slot.kinds) for slot in read_pattern.slots] == [("buyer", ("party",)), ("where", ("location",))]


def test_a_top_level_alternation_is_one_element() -> None:
    assert len(notation("a|b c").elements) == 1
    assert compiled("a|b c").fullmatch("b c")


@pytest.mark.parametrize(
    ("pattern", "first", "last"),
    [
        ("{n:NUMBER} apples", "{n:NUMBER}", None),
        ("(?<=about ){n:NUMBER}", "{n:NUMBER}", None),
        ("{n:NUMBER}?x", None, None),
        ("[A-Z] {form:FORM}", None, "{form:FORM}"),
        (r"[A-Z] {form:FORM}(?= said)", None, "{form:FORM}"),
        ("[A-Z] {form:FORM}?", None, None),
        ("{a:party} buys {b:party}", "{a:party}", "{b:party}"),
        ("apples", None, None),
        ("{n:NUMBER}|x", None, None),
    ],
)
def test_where_a_pattern_is_anchored(pattern: str, first: str | None, last: str | None) -> None:
    found_first, found_last, _ = anchoring(notation(pattern))
    assert (found_first and found_first.source, found_last and found_last.source) == (first, last)
