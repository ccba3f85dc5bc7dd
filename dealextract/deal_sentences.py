"""A deal as one plain English sentence, for `str(deal)`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from dealextract.values import Deal

_ACTORS = {
    "acquisition": ("acquirer", "bidder"), "stake": ("investor",), "divestiture": ("seller",),
    "financing": ("issuer",), "ipo": ("issuer",), "buyback": ("issuer",),
}  # fmt: skip

_VERBS = {
    "acquisition": ("buy", "bought"), "stake": ("buy", "bought"), "divestiture": ("sell", "sold"),
    "merger": ("merge", "merged"), "joint venture": ("form a joint venture", "formed a joint venture"),
    "financing": ("raise money", "raised money"), "ipo": ("go public", "went public"),
    "buyback": ("buy back shares", "bought back shares"), "partnership": ("work together", "teamed up"),
    "contract": ("sign a contract", "signed a contract"),
}  # fmt: skip

_LEADS = {
    "rumoured": "reportedly wants to {base}", "in talks": "is in talks to {base}", "proposed": "proposes to {base}",
    "agreed": "agreed to {base}", "completed": "{past}", "terminated": "gave up plans to {base}",
}  # fmt: skip

_UNSEEN = regex.compile(
    r"(?s)<!--.{0,9000}?-->|<(script|style)\b.{0,9000}?</\1>|<\?[^>]{0,9000}+>"
    r"|</?[A-Za-z](?:[^<>'\"]|'[^']{0,2000}+'|\"[^\"]{0,2000}+\"){0,2000}+>"
)
"""Comments and tags that stand inside a mention of a text with markup."""
_PARTED = regex.compile(r"-[ \t\r]{0,3}\n(?:> ?){0,8}[ \t]{0,40}(?=\p{Ll})")
_LINE_END = regex.compile(r"\n(?:> ?){0,8}")
"""Line ends inside a mention, in a word and between words."""

_PLURALS = {"wants": "want", "is": "are", "proposes": "propose"}


def sentence_of(deal: Deal) -> str:
    """The deal in one sentence: who does what with whom, for how much, where and when."""
    actors = _names(deal, *_ACTORS.get(deal.kind, ("partner",)))
    lead = _LEADS[deal.status]
    if len(actors) > 1:
        lead = " ".join(_PLURALS.get(word, word) for word in lead.split())
    base, past = _VERBS.get(deal.kind, (f"make a deal ({deal.kind})", f"made a deal ({deal.kind})"))
    words = [_listed(actors) or "Somebody", lead.format(base=base, past=past), *_objects(deal)]
    if deal.amount is not None:
        words.append(f"{'of' if deal.kind == 'financing' else 'for'} {_text(deal.amount.text)}")
    words += _adjuncts(deal)
    return " ".join(word for word in words if word).rstrip(".") + "."


def _objects(deal: Deal) -> Iterable[str]:
    """What is bought, sold or set up."""
    targets = _listed(_names(deal, "target"))
    if deal.kind in ("acquisition", "stake", "divestiture"):
        if deal.stake is not None:
            yield f"{_text(deal.stake.text)} of {targets or 'a company'}"
        elif deal.kind == "stake":
            yield f"a stake in {targets or 'a company'}"
        else:
            yield targets or "an asset"
    if ventures := _names(deal, "venture"):
        yield f"called {_listed(ventures)}"


def _adjuncts(deal: Deal) -> Iterable[str]:
    """From whom, with whose help, where and when."""
    if deal.kind != "divestiture" and (sellers := _names(deal, "seller")):
        yield f"from {_listed(sellers)}"
    if deal.kind != "stake" and (investors := _names(deal, "investor", "lender")):
        yield f"from {_listed(investors)}"
    if backers := _names(deal, "backer"):
        yield f"backed by {_listed(backers)}"
    if advisers := _names(deal, "adviser"):
        yield f"advised by {_listed(advisers)}"
    if deal.location is not None:
        yield f"in {deal.location.value.name}"
    if deal.date is not None:
        yield f"({deal.date.value.timex or _text(deal.date.text)})"


def _names(deal: Deal, *roles: str) -> list[str]:
    return [participant.party.value.name for participant in deal.participants if participant.role in roles]


def _listed(names: list[str]) -> str:
    """Names as a list with "and".

    >>> _listed(["Kilo", "Lark", "Norden"])
    'Kilo, Lark and Norden'
    """
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)


def _text(words: str) -> str:
    r"""Words of a source on one line, without the tags and references that may stand in them.

    >>> _text("&pound;<i>5</i>\nmillion")
    '£5 million'
    """
    if "\n" in words:
        words = _LINE_END.sub(" ", _PARTED.sub("", words))
    if "<" in words or "&" in words:
        import html  # its table of names is large, and few texts have references

        words = html.unescape(_UNSEEN.sub("", words))
    return " ".join(words.split())
