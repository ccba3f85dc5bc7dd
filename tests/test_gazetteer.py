"""Gazetteers: names of one's own, found by longest match."""

from __future__ import annotations

import pickle

import pytest
from sample_rules import buys, found, legal_form, parse
from sample_rules import sign_then_amount as amount

from dealextract import Gazetteer, Location, Parser, Party, RuleError

KILO = Party("Kilo Bakery", "organization")


def organization(name: str) -> Party:
    return Party(name, "organization")


def names(text: str, *entries: str) -> list[str]:
    return [m.text for m in parse(text, Gazetteer("mine", {name: organization(name) for name in entries}))]


def test_its_mentions_name_the_list() -> None:
    doc = parse("We met Kilo.", Gazetteer("bakeries", {"Kilo": KILO}))
    assert [(m.text, m.rule, m.value) for m in doc] == [("Kilo", "party.bakeries", KILO)]


def test_the_longest_name_is_found() -> None:
    assert names("Kilo Bakery Group rose", "Kilo", "Kilo Bakery", "Kilo Bakery Group Holding") == ["Kilo Bakery"]


def test_by_whole_words_and_case() -> None:
    assert names("Kilos kilo xKilo Kilo's Kilo-Lind (Kilo)", "Kilo") == ["Kilo"] * 3


def test_any_blanks_between_words() -> None:
    assert names("Kilo \u00a0 Bakery and Kilo\tBakery", "Kilo  Bakery") == ["Kilo \u00a0 Bakery", "Kilo\tBakery"]


def test_never_across_the_end_of_a_paragraph() -> None:
    assert names("Kilo\n\nBakery", "Kilo Bakery") == []


def test_signs_in_names() -> None:
    assert names("AT&T and 3i and Yahoo! and e.on", "AT&T", "3i", "Yahoo!", "e.on") == ["AT&T", "3i", "Yahoo!", "e.on"]


def test_a_name_may_begin_with_a_sign() -> None:
    assert names("by .Kilo and @Lind", ".Kilo", "@Lind") == [".Kilo", "@Lind"]


def test_several_names_of_one_value() -> None:
    doc = parse("Kilo, or KB", Gazetteer("mine", {"Kilo": KILO, "KB": KILO}))
    assert {m.value for m in doc} == {KILO}


def test_its_names_fill_slots() -> None:
    doc = parse("Acme Inc bought Kilo.", amount, legal_form, buys, Gazetteer("mine", {"Kilo": KILO}))
    assert [m.rule for m in doc] == ["purchase.buys", "party.legal_form", "party.mine"]


def test_it_competes_like_a_rule() -> None:
    gazetteer = Gazetteer("mine", {"Kilo LLC": KILO})
    assert found(parse("Kilo LLC", gazetteer, legal_form)) == [("Kilo LLC", "party.mine")]
    assert found(parse("Kilo LLC", legal_form, gazetteer)) == [("Kilo LLC", "party.legal_form")]
    assert found(parse("Big Kilo LLC", gazetteer, legal_form)) == [("Big Kilo LLC", "party.legal_form")]


def test_beside_the_shipped_rules() -> None:
    parser = Parser(rules=(Gazetteer("mine", {"zk-9 klub": KILO}), *Parser().rules))
    assert "party.mine" in {m.rule for m in parser.parse("They met the zk-9 klub again.")}


def test_two_hundred_thousand_names() -> None:
    entries = {f"Name{i} of Place{i % 977}": organization(f"N{i}") for i in range(200_000)}
    gazetteer = Gazetteer("many", entries)
    text = " and ".join(f"Name{i} of Place{i % 977}" for i in range(0, 200_000, 40))
    doc = parse(text, gazetteer)
    assert len(doc) == 5_000
    assert doc[7].value == organization("N280")


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ({}, "no entries"),
        ({"": KILO}, "is not a name"),
        ({"x" * 201: KILO}, "is not a name"),
        ({3: KILO}, "is not a name"),
        ({"Kilo": KILO, "Oslo": Location("Oslo", "city")}, "values of Location and Party"),
        ({"Kilo": "a company"}, "its values are 'a company' and the like, which says nothing of the kind"),
        ({"Kilo": None}, "its values are None and the like"),
    ],
)
def test_badly_formed_lists(entries: dict[str, object], said: str) -> None:
    with pytest.raises(RuleError, match=said) as caught:
        Gazetteer("mine", entries)
    assert "'mine'" in str(caught.value)


def test_it_can_be_pickled() -> None:
    gazetteer = pickle.loads(pickle.dumps(Gazetteer("mine", {"Kilo": KILO})))
    assert [m.value for m in parse("Kilo", gazetteer)] == [KILO]


def test_its_repr() -> None:
    assert repr(Gazetteer("mine", {"Kilo": KILO})) == "<gazetteer party.mine: 1 names>"


@pytest.mark.parametrize("entries", [["Kilo"], {"Kilo"}, "Kilo"])
def test_a_list_of_names_without_values(entries: object) -> None:
    with pytest.raises(RuleError, match=f"a dict from a name to the value it stands for, not {type(entries).__name__}"):
        Gazetteer("mine", entries)  # type: ignore[arg-type]
