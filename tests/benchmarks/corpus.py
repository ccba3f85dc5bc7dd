"""Texts to measure on: reports of our own, of the length of a news item and about as full of names and figures."""

from __future__ import annotations

import random
from pathlib import Path

from short_news import short_news

ARTICLE = (Path(__file__).parent.parent / "article.md").read_text(encoding="utf-8")

PROSE = (
    "The board met twice that week, and neither meeting ended before midnight, people who were there recall.",
    "It is not the first time that a supplier of the region has looked for a partner, nor is it likely to be the last.",
    "Demand fell sharply in the spring, but orders have picked up since, and the mills now run three shifts again.",
    "Analysts had expected less, though few of them would say so in public before the figures were out.",
    "Whether the regulator will agree is another matter; its last ruling on the trade left most observers puzzled.",
    "Workers at the older of the two plants were told by letter, which the union called an insult.",
    '"We have always said that size alone is no strategy," the chairman told shareholders, to some applause.',
    "Much depends on the harvest, and on what it will cost to bring it to the ports before the winter.",
    "Neither side would comment on the terms, and a spokeswoman declined to say when they might be made public.",
    "The shares, which had hardly moved for months, rose as soon as trading began and then gave up most of the gain.",
    "For the town it is a relief: one household in five lives off the works, and there is little else to live off.",
    "Costs of energy and freight ate up what had been saved elsewhere, the report says in its only blunt sentence.",
    "In Oslo on Wednesday ministers spoke of a turning point; in Brussels nobody seemed to have noticed.",
    "The fund, run from London by Marta Lindqvist, has bought and sold such companies for two decades.",
    "Sales grew 4.5 percent to $312 million in the quarter, mostly abroad.",
)

_NEWS = [item.text for item in short_news(4000)]


def report(number: int) -> str:
    """A report of some two and a half thousand characters, another for each number."""
    chance = random.Random(number)
    told = [_NEWS[(number * 4 + at) % len(_NEWS)] for at in range(4)]
    paragraphs = []
    for at in range(8):
        sentences = chance.sample(PROSE, 3)
        if at % 2 == 0:
            sentences.insert(chance.randrange(3), told[at // 2])
        paragraphs.append(" ".join(sentences))
    return "\n\n".join(paragraphs)


def reports(characters: int) -> list[str]:
    """Reports, no two alike, one article in ten, of so many characters together."""
    texts: list[str] = []
    length = 0
    while length < characters:
        number = len(texts)
        texts.append(ARTICLE if number % 10 == 9 else report(number))
        length += len(texts[-1])
    return texts


def one_text(characters: int) -> str:
    """One text of reports, of exactly so many characters."""
    return "\n\n".join(reports(characters))[:characters]
