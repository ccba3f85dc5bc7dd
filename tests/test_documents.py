"""Values, mentions and documents: validated, immutable, hashable, picklable, readable, and plain data on demand."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import attrs
import pytest

import dealextract
from dealextract import Date, Deal, Document, Location, Mention, Money, Participant, Party, Percentage
from dealextract.document import Parts, kind_name

DAY = datetime.date(2019, 3, 14)
PARTY = Mention(0, 4, "Kilo", Party("Kilo Bakery Ltd", "organization", "Ltd"), "party.alias")
PRICE = Mention(9, 11, "$5", Money(5, "USD"), "money.sign", notes=("by default",))
SHARE = Mention(12, 15, "5 %", Percentage(5), "percentage.sign")
WHEN = Mention(16, 22, "Tuesday", Date("2019-03-12", DAY, DAY, relative=True), "date.weekday")
WHERE = Mention(25, 29, "Oslo", Location("Oslo", "city", "NO"), "location.city")
DEAL = Deal("acquisition", "agreed", (Participant("target", PARTY),), PRICE, SHARE, WHEN, WHERE, evidence=(PARTY,))
DOC = Document("Kilo for $5 5 % Tuesday, Oslo", (PARTY, PRICE, SHARE, WHEN, WHERE), (DEAL,), DAY, ("oh",))
EVERYTHING = (PARTY.value, PRICE.value, SHARE.value, WHEN.value, WHERE.value, PARTY, PRICE, DEAL, DOC, Parts())


@pytest.mark.parametrize("thing", EVERYTHING, ids=lambda thing: type(thing).__name__)
class TestAll:
    def test_immutable(self, thing: Any) -> None:
        field = attrs.fields(type(thing))[0].name
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(thing, field, None)

    def test_slotted(self, thing: Any) -> None:
        assert not hasattr(thing, "__dict__")

    def test_hashable_and_equal_by_content(self, thing: Any) -> None:
        assert thing == copy.deepcopy(thing)
        assert hash(thing) == hash(copy.deepcopy(thing))

    def test_picklable(self, thing: Any) -> None:
        assert pickle.loads(pickle.dumps(thing)) == thing

    def test_readable(self, thing: Any) -> None:
        assert 0 < len(repr(thing)) < 900
        assert "object at 0x" not in repr(thing)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Money("1.25e9", "USD"), "Money(amount='1250000000', currency='USD')"),
        (Money(5, upper=6, bound="about"), "Money(amount='5', upper='6', bound='about')"),
        (Money("1400.0", "USD", candidates=("CAD",)), "Money(amount='1400', currency='USD')"),
        (Percentage("0.5", unit="basis point"), "Percentage(value='0.5', unit='basis point')"),
        (Date("2019", DAY), "Date(timex='2019', first='2019-03-14')"),
        (Party("Kilo", "person"), "Party(name='Kilo', kind='person')"),
        (PRICE, "<9:11 '$5' Money(amount='5', currency='USD') by money.sign>"),
        (DOC, "<Document: 5 mentions, 1 deals, 29 characters>"),
        (Parts((("price", PRICE),)), "{'price': <9:11 '$5' Money(amount='5', currency='USD') by money.sign>}"),
    ],
)
def test_repr(value: object, shown: str) -> None:
    assert repr(value) == shown


@pytest.mark.parametrize("value", [Money("1.25e9", "USD", bound="about"), Percentage(5), Party("Kilo", "person")])
def test_a_value_s_repr_makes_it_again(value: object) -> None:
    assert eval(repr(value), vars(dealextract)) == value


@pytest.mark.parametrize(
    ("make", "error", "said"),
    [
        (lambda: Money(0.1), TypeError, "0.1 is a float"),
        (lambda: Money("NaN"), ValueError, "amount must be a finite number"),
        (lambda: Money("Infinity"), ValueError, "finite"),
        (lambda: Money(1, upper=2.5), TypeError, "2.5 is a float"),
        (lambda: Money(1, "dollar"), ValueError, "currency must be an ISO 4217 code such as 'USD'"),
        (lambda: Money(1, "usd"), ValueError, "ISO 4217"),
        (lambda: Money(1, bound="roughly"), ValueError, "bound"),
        (lambda: Money(1, per=""), ValueError, "per must be a str that is not empty"),
        (lambda: Percentage(1, unit="permille"), ValueError, "unit"),
        (lambda: Date("2019", DAY, DAY - datetime.timedelta(1)), ValueError, "must not be before first"),
        (lambda: Date(bound="late"), ValueError, "bound"),
        (lambda: Location("", "city"), ValueError, "name must be a str that is not empty"),
        (lambda: Party("Kilo", "company"), ValueError, "kind"),
        (lambda: Deal("acquisition", "signed", ()), ValueError, "status"),
        (lambda: Participant("", PARTY), ValueError, "role"),
    ],
)
def test_values_are_validated(make: Callable[[], object], error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        make()


def test_numbers_become_decimals() -> None:
    assert Money("5.10").amount == Decimal("5.10")
    assert isinstance(Money(5).amount, Decimal)
    assert isinstance(Percentage(5, upper=6).upper, Decimal)


def test_kinds_and_roles_of_one_s_own_are_allowed_in_deals() -> None:
    assert Deal("sale and leaseback", "agreed", (Participant("tenant", PARTY),)).kind == "sale and leaseback"


class TestDocument:
    def test_it_is_a_sequence_of_its_mentions(self) -> None:
        assert isinstance(DOC, Sequence)
        assert len(DOC) == 5
        assert list(DOC) == list(DOC.mentions)
        assert DOC[0] is PARTY
        assert DOC[-1] is WHERE
        assert DOC[1:3] == (PRICE, SHARE)
        assert PRICE in DOC
        assert DOC.index(SHARE) == 2

    def test_an_empty_one_is_false(self) -> None:
        assert not Document("x")

    def test_by_kind(self) -> None:
        assert (DOC.parties, DOC.money, DOC.percentages) == ((PARTY,), (PRICE,), (SHARE,))
        assert (DOC.dates, DOC.locations) == ((WHEN,), (WHERE,))
        assert DOC.of(Money) == DOC.money
        assert DOC.of(int) == ()

    def test_as_plain_data(self) -> None:
        data = DOC.to_dict()
        assert data["text"] == DOC.text
        assert data["reference_date"] == "2019-03-14"
        assert data["warnings"] == ["oh"]
        mention = dict(data["mentions"][1])
        value = mention.pop("value")
        assert mention == {
            "start": 9, "end": 11, "text": "$5", "kind": "money", "rule": "money.sign", "parts": {},
            "notes": ["by default"],
        }  # fmt: skip
        assert set(value) == {field.name for field in attrs.fields(Money)}
        assert (value["amount"], value["currency"], value["upper"], value["candidates"]) == ("5", "USD", None, [])
        [deal] = data["deals"]
        assert deal["participants"] == [{"role": "target", "party": PARTY.to_dict()}]
        assert deal["amount"] == PRICE.to_dict()

    def test_as_json(self) -> None:
        assert json.loads(DOC.to_json()) == DOC.to_dict()
        assert DOC.to_json(indent=2).startswith("{\n  ")

    def test_json_of_a_lone_surrogate_can_be_encoded(self) -> None:
        assert json.loads(Document("a\ud800").to_json().encode())["text"] == "a\ud800"

    def test_values_of_any_class_become_plain(self) -> None:
        @attrs.frozen
        class Odd:
            pair: tuple[int, float]
            table: dict[str, Decimal]
            day: datetime.date
            other: object

        value = Odd((1, 2.5), {"a": Decimal("1E+3")}, DAY, 1j)
        plain = Mention(0, 1, "x", value, "odd.rule").to_dict()
        assert plain["kind"] == "odd"
        assert plain["value"] == {"pair": [1, 2.5], "table": {"a": "1000"}, "day": "2019-03-14", "other": "1j"}


def test_parts_are_a_mapping() -> None:
    parts = Parts((("buyer", PARTY), ("price", PRICE)))
    assert dict(parts) == {"buyer": PARTY, "price": PRICE}
    assert parts["price"] is PRICE
    assert "seller" not in parts
    with pytest.raises(KeyError, match="seller"):
        parts["seller"]


@pytest.mark.parametrize(("name", "kind"), [("Money", "money"), ("JobTitle", "job_title"), ("LEI", "lei")])
def test_the_name_of_a_kind(name: str, kind: str) -> None:
    assert kind_name(type(name, (), {})) == kind
