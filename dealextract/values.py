"""What a text says: immutable values that know nothing of where they were found.

Every class is frozen, slotted, hashable and validated when made. Numbers are `decimal.Decimal`, so that no digit of
the text is lost; days are `datetime.date`; a field that the text leaves open is `None` or an empty tuple.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

import attrs

from dealextract.deal_sentences import sentence_of

if TYPE_CHECKING:
    from dealextract.document import Mention

Bound: TypeAlias = Literal["about", "at least", "at most", "more than", "less than"]
DateBound: TypeAlias = Literal["start", "mid", "end", "about", "before", "after"]
DateRole: TypeAlias = Literal["announced", "signed", "effective", "closing", "record", "expiry", "long-stop"]
PercentUnit: TypeAlias = Literal["percent", "percentage point", "basis point"]
PartyKind: TypeAlias = Literal["organization", "person"]

_BOUNDS = ("about", "at least", "at most", "more than", "less than")
_DATE_BOUNDS = ("start", "mid", "end", "about", "before", "after")
_DATE_ROLES = ("announced", "signed", "effective", "closing", "record", "expiry", "long-stop")


def _decimal(number: Decimal | int | str) -> Decimal:
    """A Decimal from what a caller would write; floats are refused, since 0.1 is not what they hold."""
    if isinstance(number, float):
        raise TypeError(f"{number!r} is a float and may not be the number you see: give a Decimal, an int or a str")
    return Decimal(number)


def _optional_decimal(number: Decimal | int | str | None) -> Decimal | None:
    return None if number is None else _decimal(number)


def _finite(_: Any, attribute: attrs.Attribute[Any], number: Decimal | None) -> None:
    if number is not None and not number.is_finite():
        raise ValueError(f"{attribute.name} must be a finite number, not {number}")


def _text(_: Any, attribute: attrs.Attribute[Any], text: object) -> None:
    if not isinstance(text, str) or not text:
        raise ValueError(f"{attribute.name} must be a str that is not empty, not {text!r}")


def _optional_text(_: Any, attribute: attrs.Attribute[Any], text: object) -> None:
    if text is not None:
        _text(_, attribute, text)


def _currency(_: Any, attribute: attrs.Attribute[Any], code: str | None) -> None:
    if code is not None and not (len(code) == 3 and code.isascii() and code.isupper()):
        raise ValueError(f"{attribute.name} must be an ISO 4217 code such as 'USD', or None, not {code!r}")


def plain_number(number: Decimal) -> str:
    """The digits of a number without an exponent, as far as that stays readable, and whole numbers without a point.

    >>> plain_number(Decimal("1.25E+9")), plain_number(Decimal("1400.0")), plain_number(Decimal("5.10"))
    ('1250000000', '1400', '5.10')
    """
    if abs(number.adjusted()) >= 40:
        return str(number)
    digits = format(number, "f")
    whole, _, rest = digits.partition(".")
    return digits if rest.strip("0") else whole


def shown(value: Any) -> str:
    """The ``repr`` of a value: what a caller would type to make an equal one, defaults left out."""
    parts = []
    for field in attrs.fields(type(value)):
        content = getattr(value, field.name)
        if content == field.default or not field.eq:
            continue
        plain = plain_number(content) if isinstance(content, Decimal) else content
        plain = str(content) if isinstance(content, datetime.date) else plain
        parts.append(f"{field.name}={plain!r}")
    return f"{type(value).__name__}({', '.join(parts)})"


@cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(kind))


class _Value:
    """The common ``repr`` and pickle; a base without fields, so that it costs no slot."""

    __slots__ = ()

    def __repr__(self) -> str:
        return shown(self)

    # What attrs itself does for a slotted class takes twice the time and writes the fields' names each time.
    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        kind: type = type(self)
        return kind, tuple([getattr(self, name) for name in _fields(kind)])


@attrs.frozen(repr=False)
class Money(_Value):
    """An amount of money.

    Args:
        amount: In units of the currency: two billion dollars are ``2000000000``; the lower end of a range.
        currency: ISO 4217 code, or None where the text does not say ("5 million", a bare sign nobody resolved).
        upper: The upper end, inclusive, of a range such as "$5-10 million"; otherwise None.
        bound: How the text hedges the amount ("about", "at least", …), or None.
        per: The unit an amount is paid for, singular and lower-case ("share", "year"), or None.
        candidates: Other ISO 4217 codes that the sign or name could stand for, likeliest first; two amounts that differ
            in these alone are equal.
        mismatch: Where words and figures contradict each other ("Twenty Million Dollars ($25,000,000)"), the amount
            in figures; `amount` is then the one in words, which prevails in law (UCC 3-114). Otherwise None.
        equivalents: The same sum in other currencies, where the text gives it ("€100m (about $108m)").
    """

    amount: Decimal = attrs.field(converter=_decimal, validator=_finite)
    currency: str | None = attrs.field(default=None, validator=_currency)
    upper: Decimal | None = attrs.field(default=None, converter=_optional_decimal, validator=_finite)
    bound: Bound | None = attrs.field(default=None, validator=attrs.validators.in_((None, *_BOUNDS)))
    per: str | None = attrs.field(default=None, validator=_optional_text)
    candidates: tuple[str, ...] = attrs.field(default=(), eq=False)
    mismatch: Decimal | None = attrs.field(default=None, converter=_optional_decimal, validator=_finite)
    equivalents: tuple[Money, ...] = ()


@attrs.frozen(repr=False)
class Percentage(_Value):
    """A share or a rate in hundredths.

    Args:
        value: In percent: "12 percent" is ``12``, "50 basis points" are ``0.5``; the lower end of a range.
        upper: The upper end, inclusive, of a range; otherwise None.
        bound: How the text hedges the figure, or None.
        unit: What the text counts in; `value` is in percent whatever the unit.
        base: What it is a share of, in the text's words without article ("outstanding shares", "stake in Lark plc"),
            or None.
        benchmark: The rate that it is a margin over or under ("SOFR"), or None.
    """

    value: Decimal = attrs.field(converter=_decimal, validator=_finite)
    upper: Decimal | None = attrs.field(default=None, converter=_optional_decimal, validator=_finite)
    bound: Bound | None = attrs.field(default=None, validator=attrs.validators.in_((None, *_BOUNDS)))
    unit: PercentUnit = attrs.field(
        default="percent", validator=attrs.validators.in_(("percent", "percentage point", "basis point"))
    )
    base: str | None = attrs.field(default=None, validator=_optional_text)
    benchmark: str | None = attrs.field(default=None, validator=_optional_text)


@attrs.frozen(repr=False)
class Date(_Value):
    """A day or a period of the calendar.

    Args:
        timex: TIMEX3 value (ISO 8601 with TIMEX3's extensions): "2018-09-11", "2018-W37", "2018-Q3", "2018-H1",
            "199X", "PRESENT_REF"; None where the text cannot be resolved.
        first: First day of the period, inclusive, or None.
        last: Last day of the period, inclusive, or None; equal to `first` for a day.
        bound: The text's modifier ("early" is "start"), or None.
        relative: Whether the text needs a reference date to be understood ("last year").
        alternatives: Other TIMEX3 values the text could mean ("03/04/2018"), likeliest first.
        role: What happens on that day, where the words next to it say so ("closing"), or None.
        unresolved: Why `timex` is None ("February 2019 has 28 days"), or None.
    """

    timex: str | None = attrs.field(default=None, validator=_optional_text)
    first: datetime.date | None = None
    last: datetime.date | None = attrs.field(default=None)
    bound: DateBound | None = attrs.field(default=None, validator=attrs.validators.in_((None, *_DATE_BOUNDS)))
    relative: bool = False
    alternatives: tuple[str, ...] = ()
    role: DateRole | None = attrs.field(default=None, validator=attrs.validators.in_((None, *_DATE_ROLES)))
    unresolved: str | None = attrs.field(default=None, validator=_optional_text)

    @last.validator
    def _not_before_first(self, _: Any, last: datetime.date | None) -> None:
        if last is not None and self.first is not None and last < self.first:
            raise ValueError(f"last ({last}) must not be before first ({self.first})")


@attrs.frozen(repr=False)
class Duration(_Value):
    """A length of time.

    Args:
        timex: TIMEX3 value: "P5Y", "P1M21D", "PT3H"; "PXY" is some years.
        anchor: What it is counted from, in the words of the text ("the Closing Date"), or None.
        before: Whether it is counted backwards from its anchor.
        bound: The text's hedge ("at least 18 months"), or None.
    """

    timex: str = attrs.field(validator=_text)
    anchor: str | None = attrs.field(default=None, validator=_optional_text)
    before: bool = False
    bound: Bound | None = attrs.field(default=None, validator=attrs.validators.in_((None, *_BOUNDS)))


@attrs.frozen(repr=False)
class Location(_Value):
    """A place.

    Args:
        name: The usual English name ("United States" for "the U.S.").
        kind: "continent", "region", "country", "state" or "city".
        country: ISO 3166-1 alpha-2 code, or None (regions, continents, unknown places).
        latitude: Degrees north (WGS 84), or None.
        longitude: Degrees east (WGS 84), or None.
        population: Inhabitants according to GeoNames, or None.
        geoname_id: GeoNames identifier, or None.
        candidates: Other places of that name, likeliest first.
    """

    name: str = attrs.field(validator=_text)
    kind: str = attrs.field(validator=_text)
    country: str | None = attrs.field(default=None, validator=_optional_text)
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None
    geoname_id: int | None = None
    candidates: tuple[Location, ...] = ()


@attrs.frozen(repr=False)
class Party(_Value):
    """An organisation or a person.

    Args:
        name: The fullest name the document uses, so that all mentions of one party have equal values.
        kind: "organization" or "person".
        legal_form: The legal form at the end of the fullest name, in its usual abbreviation ("Inc.", "plc"), or None;
            `dealextract.normalize.legal_forms` knows its country.
        ticker: Exchange and symbol ("NYSE:ABC"), or None.
        jurisdiction: ISO 3166 code of the place under whose law the party stands ("US-DE", "FR"), or None.
        country: ISO 3166-1 alpha-2 code of the country the text ascribes the party to ("Chinese company …"), or None.
        identifiers: Scheme and code of each identifier that stands by the party, check digits right
            ("LEI:5493001KJTIIGC8Y1R12", "ISIN:…", "CUSIP:…", "CIK:…").
    """

    name: str = attrs.field(validator=_text)
    kind: PartyKind = attrs.field(validator=attrs.validators.in_(("organization", "person")))
    legal_form: str | None = attrs.field(default=None, validator=_optional_text)
    ticker: str | None = attrs.field(default=None, validator=_optional_text)
    jurisdiction: str | None = attrs.field(default=None, validator=_optional_text)
    country: str | None = attrs.field(default=None, validator=_optional_text)
    identifiers: tuple[str, ...] = ()


DEAL_KINDS = (
    "acquisition", "merger", "joint venture", "stake", "divestiture", "financing", "ipo", "buyback", "partnership",
    "contract",
)  # fmt: skip
DEAL_STATUSES = ("rumoured", "in talks", "proposed", "agreed", "completed", "terminated")
DEAL_ROLES = (
    "acquirer", "bidder", "target", "seller", "partner", "venture", "backer", "investor", "issuer", "lender", "adviser",
)  # fmt: skip


WordForm: TypeAlias = Literal["base", "present", "past", "gerund", "noun"]


@attrs.frozen(repr=False)
class DealRecord(_Value):
    """A part of a deal, as one rule saw it; the linking steps make deals of these.

    The slots of the rule say who and what was seen: a slot called like a role ("acquirer", "partner2") holds a
    participant, "amount", "stake", "date" and "location" hold what `Deal` calls so. What the rule left open is looked
    for by grammar: `subject` in front of the words, `object` behind them, the others behind their prepositions.

    Args:
        kind: One of `DEAL_KINDS`, or a kind of the user's own.
        status: One of `DEAL_STATUSES` if the words themselves say so; None lets the sentence decide.
        form: The grammatical form of the words: "base" (to buy), "present", "past" (bought, also as a participle),
            "gerund" (buying) or "noun" (the purchase).
        subject: The role of who stands in front (of a noun: who is said to do it), or None.
        object: The role of who follows a verb, or a noun and "of"; or None.
        prepositions: Roles of those who follow behind a preposition, as pairs such as ``("from", "seller")``.
    """

    claims_text: ClassVar[bool] = False

    kind: str = attrs.field(validator=_text)
    status: str | None = attrs.field(default=None, validator=attrs.validators.in_((None, *DEAL_STATUSES)))
    form: WordForm = attrs.field(
        default="noun", validator=attrs.validators.in_(("base", "present", "past", "gerund", "noun"))
    )
    subject: str | None = attrs.field(default=None, validator=_optional_text)
    object: str | None = attrs.field(default=None, validator=_optional_text)
    prepositions: tuple[tuple[str, str], ...] = ()


@attrs.frozen(repr=False)
class Participant(_Value):
    """A party in its role, one of `DEAL_ROLES` or a role of the user's own."""

    role: str = attrs.field(validator=_text)
    party: Mention[Party]


@attrs.frozen(repr=False)
class Deal(_Value):
    """A transaction that the text reports; every field points at the mention that states it.

    Args:
        kind: One of `DEAL_KINDS`, or a kind of the user's own.
        status: One of `DEAL_STATUSES`.
        participants: Who takes part, in which role.
        amount: The price of the whole deal, or None.
        stake: The share bought or sold, or None.
        date: The day it was announced or signed, or None.
        location: Where it was signed, or where the asset lies, or None.
        background: Whether the text tells it as history of something else.
        evidence: The mentions of the rules that made the record, in text order.
        consideration: What the price is paid in: pairs of "cash", "stock" or "debt" and the amount.
        price_per_share: The price of one share, or None; never the `amount`.
        alternatives: What else the text says, where it contradicts itself: pairs of a field and the words.

    ``str(deal)`` is a sentence in plain English.
    """

    kind: str = attrs.field(validator=_text)
    status: str = attrs.field(validator=attrs.validators.in_(DEAL_STATUSES))
    participants: tuple[Participant, ...]
    amount: Mention[Money] | None = None
    stake: Mention[Percentage] | None = None
    date: Mention[Date] | None = None
    location: Mention[Location] | None = None
    background: bool = False
    evidence: tuple[Mention[Any], ...] = ()
    consideration: tuple[tuple[str, Mention[Money]], ...] = ()
    price_per_share: Mention[Money] | None = None
    alternatives: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return sentence_of(self)
