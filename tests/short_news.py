"""Short news items about deals, of sentences and names of our own, as many as wanted and the same on every run."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator

import attrs

_STEMS = (
    "Alder", "Bramley", "Calder", "Dunmore", "Elster", "Farrow", "Garnet", "Hollis", "Iverna", "Jarrow", "Kestrel",
    "Larkin", "Marisol", "Norden", "Orrin", "Pavone", "Quillon", "Rosmer", "Sorrel", "Tavria", "Ulmer", "Varden",
    "Wexley", "Yarrow", "Zellner",
)  # fmt: skip
_TRADES = (
    "Foods", "Bakery", "Chemicals", "Logistics", "Software", "Mining", "Steel", "Biotech", "Energy", "Textiles",
    "Insurance", "Airlines", "Pharma", "Networks", "Robotics",
)  # fmt: skip
_FORMS = ("Inc.", "plc", "Ltd", "AG", "ASA", "GmbH", "S.A.", "Corp.", "LLC", "N.V.")
_CITIES = ("Oslo", "Lisbon", "Toronto", "Madrid", "Chicago", "Singapore", "Munich", "Milan", "Osaka", "Sydney")
_SUMS = (
    "${n} million", "€{n} million", "£{n}m", "about ${n} million", "US$ {n}.5 million", "{n} million Swiss francs",
    "between ${n} million and ${more} million", "C${n} million", "as much as €{n} million", "${n},500,000",
)  # fmt: skip
_ITEMS = (
    "{a} agreed to buy {b} for {sum} in cash. The takeover should close by the end of {year}.",
    "{a} said on Tuesday that it had acquired {b}, based in {city}, from {c} for {sum}.",
    "{a} will sell its {city} unit to {b} for {sum}, the company said on {day}.",
    "{a} and {b} are to merge in a deal worth {sum}. The new company will be based in {city}.",
    "{a} bought a {percent} percent stake in {b} from {c} for {sum}.",
    "{a} and {b} have formed a joint venture in {city}, of which {a} will own {percent} percent.",
    "{b} raised {sum} in a funding round led by {a}, with {c} taking part.",
    "{a} filed for an initial public offering in which it hopes to raise {sum}.",
    "{a} ended talks to take over {b}. The offer of {sum} made on {day} has lapsed.",
    "{a} won a contract worth {sum} from {b} to build a plant near {city} over five years.",
    "{a} is in talks to acquire {b}, people familiar with the matter said. A deal may value it at {sum}.",
    "Sales of {a} rose {percent} percent to {sum} in the first quarter of {year}, while costs fell by 40 basis points.",
    "The board of {a} approved the repurchase of shares for up to {sum} until {day}.",
    "{a} completed the purchase of {b} on {day}; shareholders of {b} received $14.25 a share.",
    "Analysts in {city} expect little change at {a} this year after the departure of its chief executive.",
    "It rained in the hills, and nobody bought anything at all.",
)
_DAYS_OF_NEWS = 900


@attrs.frozen
class Item:
    """A text with a name of its own and the day it was written on."""

    id: str
    date: datetime.date
    text: str


def short_news(count: int) -> Iterator[Item]:
    """Items of one to two sentences, about 100 characters each."""
    draw = random.Random(7)
    for number in range(count):
        date = datetime.date(2017, 1, 2) + datetime.timedelta(draw.randrange(_DAYS_OF_NEWS))
        n = draw.randrange(2, 900)
        a, b, c = (f"{stem} {draw.choice(_TRADES)} {draw.choice(_FORMS)}" for stem in draw.sample(_STEMS, 3))
        price = draw.choice(_SUMS).format(n=n, more=n + draw.randrange(1, 99))
        text = draw.choice(_ITEMS).format(
            a=a, b=b, c=c, city=draw.choice(_CITIES), percent=draw.randrange(5, 95), year=date.year,
            day=f"{date:%B} {date.day}, {date.year}", sum=price,
        )  # fmt: skip
        yield Item(f"n{number:05}", date, text)
