"""A small set of rules of the tests' own, so that the engine is tested without the shipped rules."""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs

from dealextract import Fragment, Lexicon, Mention, Money, Party
from dealextract.document import Document
from dealextract.engine import Cascade, Options, Rule, Step

LEXICON = Lexicon(
    {
        "NUMBER": Fragment(r"[0-9]{1,3}(?:,[0-9]{3}){0,4}(?:\.[0-9]{1,9})?", anchor=r"(?<![0-9.,])[0-9]"),
        "SIGN": Fragment(r"[$€£]", anchor=r"[$€£]"),
        "SCALE": Fragment("million|billion"),
        "FORM": Fragment(r"Inc\.?|LLC|plc", tail_anchor=r"\b(?:Inc\.?|LLC|plc)"),
        "WORD": Fragment(r"[A-Z]\w{0,30}"),
    }
)
rule = LEXICON.rule


@attrs.frozen
class Purchase:
    buyer: str
    target: str
    price: Decimal | None = None


@attrs.frozen
class Rumour:
    about: str


@rule(r"{sign:SIGN} ?{amount:NUMBER}(?: {scale:SCALE})?", examples={"$5 million": Money("5e6", "USD")})
def sign_then_amount(sign: str, amount: str, scale: str | None) -> Money:
    factor = {"million": 10**6, "billion": 10**9, None: 1}[scale]
    return Money(Decimal(amount.replace(",", "")) * factor, {"$": "USD", "€": "EUR", "£": "GBP"}[sign])


@rule(r"(?<=\b(?:about|nearly) ){found:money}")
def about(found: Mention[Money]) -> Money:
    return attrs.evolve(found.value, bound="about")


@rule(r"{found:money}(?= (?:a|per) share)")
def per_share(found: Mention[Money]) -> Money:
    return attrs.evolve(found.value, per="share")


@rule(r"(?:{WORD} ){1,5}{form:FORM}", examples={"Kilo Bakery LLC": Party("Kilo Bakery LLC", "organization", "LLC")})
def legal_form(form: str, context: object) -> Party:
    return Party(context.view[context.start : context.end], "organization", form)  # type: ignore[attr-defined]


@rule(r"{buyer:party} (?:acquires|bought) {target:party}(?: for (?:about )?{price:money})?")
def buys(buyer: Mention[Party], target: Mention[Party], price: Mention[Money] | None) -> Purchase:
    return Purchase(buyer.text, target.text, price.value.amount if price else None)


RULES: tuple[Rule[object], ...] = (sign_then_amount, about, per_share, legal_form, buys)


def cascade(*rules: object, steps: tuple[Step, ...] = (), options: Options | None = None) -> Cascade:
    return Cascade(rules or RULES, steps, options or Options())  # type: ignore[arg-type]


def parse(text: str, *rules: object, steps: tuple[Step, ...] = (), day: datetime.date | None = None) -> Document:
    return cascade(*rules, steps=steps).document(text, day)


def found(doc: Document) -> list[tuple[str, str]]:
    """The words and the rule of each mention."""
    return [(mention.text, mention.rule) for mention in doc]
