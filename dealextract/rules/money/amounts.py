"""Money: the rules for single amounts; `money_compounds` has those made of several."""

from __future__ import annotations

from decimal import Decimal

from dealextract.engine.context import Context
from dealextract.engine.schedule import Source
from dealextract.normalize.currencies import WHOLE_ONLY, Unit, unit
from dealextract.normalize.numbers import EXACT, number, scaled
from dealextract.patterns import lazy_pattern
from dealextract.rules.lexicon import rule
from dealextract.rules.lexicon.numbers import WORDLIKE
from dealextract.values import Money


def money(amount: str, currency: Unit | None, *scales: str | None) -> Money | None:
    """The value of an amount as written, in a currency; None where one of them is none."""
    if currency is None:
        return None
    decimal_comma = None
    if currency.code in WHOLE_ONLY and not any(scales) and _THREE_BEHIND.fullmatch(amount):
        decimal_comma = True
    value = number(amount, decimal_comma)
    if value is None:
        return None
    value = EXACT.multiply(scaled(value, *scales), currency.factor)
    return Money(value, currency.code, candidates=currency.candidates[:MOST_CANDIDATES])


_LEAST_IN_WORDS = 100
"""The least number in words that a currency in front makes an amount: "USD one" is none."""
_THREE_BEHIND = lazy_pattern(r"\d{1,3}\.\d{3}")
MOST_CANDIDATES = 8
"""How many other readings of a sign a value keeps."""


@rule(
    r"{sign:CURRENCY_SIGN} ?{amount:NUMBER}(?:[ -]{0,3}{scale:SCALE}|(?P<about>ish))?",
    examples={
        "$1.25 billion": Money("1.25e9", "USD"),
        "€45,000,000": Money(45_000_000, "EUR"),
        "£360,000ish": Money(360_000, "GBP", bound="about"),
        "C$16.4 million": Money(16_400_000, "CAD"),
        "HK$ 10bn": Money(10**10, "HKD"),
        "a [$8-billion] auction": Money(8 * 10**9, "USD"),
        "a loss of [$5 \nmillion] then": Money(5_000_000, "USD"),
    },
    counterexamples=["$ORCL", "US$", "$1.2.3.4", "$1,2,3", "$1e999", "$$$$"],
)
def sign_then_amount(sign: str, amount: str, scale: str | None, about: str | None) -> Money | None:
    """A currency sign in front of the number."""
    value = money(amount, unit(sign), scale)
    return Money(value.amount, value.currency, bound="about", candidates=value.candidates) if value and about else value


@rule(
    r"(?<![A-Z]){sign:PLAIN_SIGN} ?(?:\( ?{amount:NUMBER} ?\)|-{amount:NUMBER})(?:[ -]{0,3}{scale:SCALE})?",
    examples={
        "$(5.2) million": Money(-5_200_000, "USD"),
        "$ (1,204)": Money(-1204, "USD"),
        "$-5 million": Money(-5_000_000, "USD"),
    },
)
def sign_then_negative(sign: str, amount: str, scale: str | None) -> Money | None:
    """A loss, the number in brackets as accountants write it or with a minus."""
    value = money(amount, unit(sign), scale)
    return value and Money(-value.amount, value.currency, candidates=value.candidates)


@rule(
    r"{sign:SIGN} ?{amount:AMOUNT}(?:[ -]{0,3}{scale:SCALE})? ?{currency:BACKING}",
    examples={
        "$10 USD": Money(10, "USD"),
        "$5 million Canadian dollars": Money(5_000_000, "CAD"),
        "$2.5 million Canadian": Money(2_500_000, "CAD"),
    },
)
def sign_amount_currency(sign: str, amount: str, scale: str | None, currency: str) -> Money | None:
    """A sign in front of the number and behind it the currency that it stands for."""
    front, back = unit(sign), unit(currency) or unit(f"{currency} dollars")
    if front is None or back is None or back.code not in (front.code, *front.candidates):
        return None
    return money(amount, back, scale)


@rule(
    r"{code:CURRENCY_CODE}[ -]?{amount:NUMBER}(?:[ -]{0,3}{scale:SCALE})?",
    examples={
        "USD34.6 million": Money(34_600_000, "USD"),
        "EUR 45,000,000": Money(45_000_000, "EUR"),
        "RM2 billion": Money(2 * 10**9, "MYR"),
        "Rs. 5 crore": Money(50_000_000, "INR"),
        "dlrs 220 million": Money(220_000_000, "USD"),
    },
    counterexamples=["GBP/USD 1.2650", "TOP 100", "ALL 50 states", "SOS 112", "ISO 9001"],
)
def code_then_amount(code: str, amount: str, scale: str | None, context: Context) -> Money | None:
    """An ISO code, or letters that serve as a sign, in front of the number."""
    if code in WORDLIKE and (code in ("ALL", "TOP") or not (scale or "," in amount or "." in amount)):
        return None
    if not scale and context.before(1) == "/" and _PAIR.fullmatch(context.before(4)):
        return None
    if len(amount) == 2 and _UNITS_BEFORE.search(context.before(24)):
        return None
    return money(amount, unit(code), scale)


@rule(
    r"{code:SCALED_CODE} ?{amount:NUMBER}",
    examples={
        "TEUR 1.234": Money(1_234_000, "EUR"),
        "MSEK 1,250": Money(1_250_000_000, "SEK"),
        "EURm 12.3": Money(12_300_000, "EUR"),
        "k€ 500": Money(500_000, "EUR"),
    },
    counterexamples=["SEKm 2018", "MUSE 3"],
)
def scaled_code_then_amount(code: str, amount: str) -> Money | None:
    """A code with its scale glued to it, as reports of European companies have it; not the year of a column."""
    scale = code[0] if code[0] in "TKMkm" else code[3:]
    if len(amount) == 4 and amount.startswith(("19", "20")):
        return None
    figure = amount.replace(".", ",") if scale in "TKk" and _THREE_BEHIND.fullmatch(amount) else amount
    return money(figure, unit(code[1:] if code[0] == scale else code[:3]), "thousand" if scale == "T" else scale)


@rule(
    r"{letter:LETTER_SIGN}{amount:NUMBER}(?! ?(?:highway|road|motorway|freeway|route|visa)\b)",
    examples={
        "The rand fell, and petrol costs [R22.50] now.": Money("22.50", "ZAR"),
        "In South Africa the pass costs [R1 200].": Money(1200, "ZAR"),
        "The naira closed at [N461.50] to the dollar.": Money("461.50", "NGN"),
        "Tickets in the Philippines cost [P450].": Money(450, "PHP", candidates=("BWP",)),
    },
    counterexamples=["The rand fell on the R21 highway.", "page P450", "R22.50 a litre", "the N95 mask"],
)
def letter_then_amount(letter: str, amount: str, context: Context) -> Money | None:
    """A letter that serves as a sign, in a text that names the currency or its country."""
    return money(amount, unit(letter)) if any(name in context.view for name in _HOMES[letter]) else None


_PAIR = lazy_pattern(r"[A-Z]{3}/")
"""In front of the second currency of a pair, whose figure is a rate of exchange."""
_HOMES = {
    "R": (" rand ", " rand,", " rand.", "South Africa", "Johannesburg", "Cape Town"),
    "N": ("naira", "Naira", "Nigeria", "Lagos", "Abuja"),
    "P": ("peso", "Philippine", "Manila", "pula", "Botswana", "Gaborone"),
}
_UNITS_BEFORE = lazy_pattern(r"(?<!\b(?:[A-Z]{3}|usd|eur|gbp|rmb|cny|cad|aud|inr) ?)(?<![$£€.,\d] ?)\b\d{1,6} $")
"""In "17 USD 25" the code belongs to the number in front of it."""


@rule(
    r"{amount:FIGURE}(?:[ -]{0,3}{scale:SCALE})?(?: of)?[ -]?{currency:CURRENCY_AFTER}",
    examples={
        "135.42 yen": Money("135.42", "JPY"),
        "5m CAD": Money(5_000_000, "CAD"),
        "2.5 Mio. EUR": Money(2_500_000, "EUR"),
        "34.6mUSD": Money(34_600_000, "USD"),
        "18.5 mln Canadian dlrs": Money(18_500_000, "CAD"),
        "361 million pounds sterling": Money(361_000_000, "GBP"),
        "7-3/4 Swiss francs": Money("7.75", "CHF"),
        "93.0 euro cents": Money("0.93", "EUR"),
        "a [12-cent] rise": Money("0.12", "USD"),
    },
    counterexamples=["12 points", "50 pages", "5 Canadian cities"],
)
def amount_then_currency(amount: str, scale: str | None, currency: str, context: Context) -> Money | None:
    """A currency's name, code or sign behind the number."""
    if _measures(currency, context) and not scale:
        return None
    return money(amount, unit("pence" if currency == "p" else currency), scale)


def _measures(noun: str, context: Context) -> bool:
    """Whether a noun is no money here: "ten pounds of flour", "40 pounds (18 kg)", "one mark of respect"."""
    return noun.lower() in _ALSO_MEASURES and bool(
        _MEASURED.match(context.after(24)) or context.before(24).rstrip().endswith(("weighs", "weighed", "weighing"))
    )


_MEASURED = lazy_pattern(r" of | ?\(\d[\d.,]{0,8} ?k(?:g|ilo)| (?:over|under)weight| heavier| lighter")


_ALSO_MEASURES = frozenset(("pound", "pounds", "mark", "marks", "crown", "crowns", "real", "sol", "dram", "drams"))


@rule(
    r"{amount:FIGURE} {code:CODE} {scale:SCALE_WORD}",
    examples={"75 USD million": Money(75_000_000, "USD")},
)
def amount_code_scale(amount: str, code: str, scale: str) -> Money | None:
    """A code between the number and its scale."""
    return money(amount, unit(code), scale)


@rule(
    r"{amount:NUMBER_WORDS}[ -](?:of )?{currency:CURRENCY_NOUN}",
    examples={
        "thirteen euros": Money(13, "EUR"),
        "one-yen": Money(1, "JPY"),
        "twenty MUSD": Money(20_000_000, "USD"),
        "five million ringgit": Money(5_000_000, "MYR"),
        "half a billion euros": Money(500_000_000, "EUR"),
        "half-a million baht": Money(500_000, "THB"),
    },
    counterexamples=["the dollar", "a pound a minute", "one mark of respect"],
)
def words_then_currency(amount: str, currency: str, context: Context) -> Money | None:
    """A number in words in front of a currency's name."""
    if amount.lower() in ("a", "an") or _measures(currency, context):
        return None
    if currency[0] in "mMkKbB" and currency[1:] in ("USD", "EUR", "GBP"):
        return money(amount, unit(currency[1:]), currency[0])
    return money(amount, unit(currency))


@rule(
    r"{amount:NUMBER_WORDS} (?:(?:and|AND|&) )?{hundredths:HUNDREDTHS}",
    examples={
        "Five Thousand and 00/100 Dollars": Money(5_000, "USD"),
        "Ten Thousand Five Hundred and 50/100 U.S. Dollars": Money("10500.50", "USD"),
        "Two Thousand and No/100 Dollars": Money(2_000, "USD"),
    },
    counterexamples=["a rate of 50/100 dollars"],
)
def words_with_hundredths(amount: str, hundredths: str) -> Money | None:
    """A number in words with its hundredths in figures, as on cheques and in contracts."""
    whole, found = number(amount), unit(hundredths.partition(" ")[2])
    if whole is None or found is None:
        return None
    part = Decimal(f"0.{hundredths[:2]}") if hundredths[0].isdigit() else Decimal(0)
    value = EXACT.multiply(EXACT.add(whole, part), found.factor)
    return Money(value, found.code, candidates=found.candidates[:MOST_CANDIDATES])


@rule(
    r"{code:WRITTEN_FIRST} {amount:NUMBER_WORDS}",
    examples={
        "RMB Twenty Four Million": Money(24_000_000, "CNY"),
        "a fee of [Rs. Five Lakh] only": Money(500_000, "INR"),
    },
    counterexamples=["the USD one", "RMB and Hong Kong"],
)
def code_then_words(code: str, amount: str) -> Money | None:
    """A currency in front of a number in words, as Indian and Chinese contracts have it; a hundred at the least."""
    found = number(amount)
    return money(amount, unit(code)) if found is not None and found >= _LEAST_IN_WORDS else None


@rule(
    r"(?<!\b[Ii]n ){count:VAGUE_SCALE}(?: of)? {currency:CURRENCY_NOUN}",
    examples={
        "millions of ringgit": Money(1_000_000, "MYR", bound="at least"),
        "hundreds of millions of dollars": Money(100_000_000, "USD", bound="at least"),
    },
    counterexamples=["millions of people", "hundreds of pounds of flour", "(in millions of yen)"],
)
def vague_amount(count: str, currency: str, context: Context) -> Money | None:
    """A plural that names only the scale: the least it can mean, with the bound "at least"."""
    if _measures(currency, context):
        return None
    value = money("1", unit(currency), count)
    return value and Money(value.amount, value.currency, bound="at least", candidates=value.candidates)


@rule(
    r"{coin:COIN}(?= (?:of|to|out|from|on|for|more|in|less)\b|[.,;!?])",
    examples={"They never made a [dime] out of it.": Money("0.1", "USD")},
    counterexamples=["a penny whistle", "dime novels"],
)
def coin(coin: str) -> Money | None:
    """A coin that stands for its worth."""
    return money("1", unit(coin))


@rule(
    r"{price:THIRTY_SECONDS}",
    examples={
        "The price of the 10-year note fell [9/32].": Money("0.28125", per="100 of face value"),
        "The bond rose to a price of [104 23/32].": Money("104.71875", per="100 of face value"),
    },
    counterexamples=["page 9/32 of the book", "a 9/32 inch drill"],
)
def bond_price(price: str, context: Context) -> Money | None:
    """A bond's price in 32nds of a point, for 100 of face value."""
    around = context.before(160) + context.after(60)
    found = number(price)
    if found is None or not _BONDS.search(around) or context.after(6).lstrip("- ").startswith(("inch", "in.")):
        return None
    return Money(found, per="100 of face value")


_BONDS = lazy_pattern(r"(?i)\b(?:bonds?|notes?|treasur(?:y|ies)|gilts?|bunds?)\b")


@rule(
    r"{sign:HASH}{amount:AMOUNT}[ -]{scale:SCALE}",
    examples={"a profit of [#128 million]": Money(128_000_000, "GBP")},
    counterexamples=["the #1 song", "#5 thing"],
)
def hash_then_amount(sign: str, amount: str, scale: str) -> Money | None:
    """The pound sign as wires without one transmit it; only with a scale, for "#1" is a rank."""
    return money(amount, unit("£"), scale) if len(scale) > 1 else None


MONEY_AMOUNTS: tuple[Source, ...] = (
    code_then_amount,
    scaled_code_then_amount,
    letter_then_amount,
    amount_then_currency,
    amount_code_scale,
    sign_then_amount,
    sign_then_negative,
    sign_amount_currency,
    words_then_currency,
    words_with_hundredths,
    code_then_words,
    vague_amount,
    hash_then_amount,
    coin,
    bond_price,
)
"""Rules for single amounts; of two equal matches the rule listed first wins."""
