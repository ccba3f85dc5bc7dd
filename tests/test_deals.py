"""Deals of whole texts, with all their fields: `deals/texts.txt` has a text, and the deals it tells, one a line."""

import datetime
import pathlib
from decimal import Decimal

import pytest

import dealextract
from dealextract.values import Deal

TEXTS = pathlib.Path(__file__).parent / "deals" / "texts.txt"


def told(deal: Deal) -> str:
    """A deal as the file writes it."""
    parts = [deal.kind, deal.status]
    parts += sorted(f"{p.role}={' '.join(p.party.value.name.split()).rstrip('.')}" for p in deal.participants)
    if deal.amount is not None:
        parts.append(f"amount={whole(deal.amount.value.amount)} {deal.amount.value.currency}")
    if deal.price_per_share is not None:
        parts.append(
            f"price_per_share={whole(deal.price_per_share.value.amount)} {deal.price_per_share.value.currency}"
        )
    if deal.stake is not None:
        parts.append(f"stake={deal.stake.value.value}")
    if deal.date is not None:
        parts.append(f"date={deal.date.value.first}")
    if deal.location is not None:
        parts.append(f"location={deal.location.value.name}")
    return "; ".join(parts + (["background"] if deal.background else []))


def whole(number: Decimal) -> str:
    return f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"


def ordered(line: str) -> str:
    """An expected line with the participants in the order of `told`."""
    kind, status, *rest = line.split("; ")
    fields = ("amount=", "price_per_share=", "stake=", "date=", "location=", "background")
    roles = sorted(part for part in rest if not part.startswith(fields))
    others = sorted(
        (part for part in rest if part.startswith(fields)), key=lambda p: [p.startswith(f) for f in fields].index(True)
    )
    return "; ".join([kind, status, *roles, *others])


def cases():
    for block in TEXTS.read_text("utf-8").split("== ")[1:]:
        title, _, body = block.partition("\n")
        name, _, day = title.partition(" @ ")
        lines = body.strip().split("\n")
        text = "\n".join(line for line in lines if not line.startswith("-> "))
        expected = [ordered(line[3:]) for line in lines if line.startswith("-> ")]
        yield pytest.param(text, datetime.date.fromisoformat(day.strip()), expected, id=name)


@pytest.mark.parametrize(("text", "day", "expected"), list(cases()))
def test_the_deals_of_a_text(text, day, expected):
    assert [told(deal) for deal in dealextract.parse(text, day).deals] == expected


def test_there_are_enough_texts():
    texts = list(cases())
    assert len(texts) >= 60
    assert sum(not case.values[2] for case in texts) >= 15
