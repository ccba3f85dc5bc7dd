"""Names as press releases, exchange notices and court papers write them, as [name|kind]: O, P or L."""

from __future__ import annotations

import pytest
import regex

import dealextract
from dealextract import Location, Party

SENTENCES = (
    # First words that a sure name keeps where it is used again.
    "[First Larkance Financial Corp.|O] agreed. Under it [First Larkance|O] will buy a bank.",
    "[Northern Brakel Resources|O] met. Now [Northern Brakel|O]'s bid is, [Northern Brakel|O] boss [Ann Lark|P] says.",
    "[American OK Energy Inc.|O] fell. Each share of [American OK|O] stock is exchanged.",
    # Tickers and prices behind a symbol.
    "[Kilolar|O] shares [KLO 17.11 -0.47] and [Brakelu Bancshares, Inc.|O] (OTCQX: BRKL) rose.",
    "[American OK Energy Inc.|O] (NYSE MKT: AOKE) and [Vireoform|O] (NASDAQ: [[ticker:VRFM]]) rose.",
    # One name.
    "[Brakelton/Ostrov Acquisition Corp.|O] paid. [Almaty|L]/[Milan|L] is far.",
    "[PT Brakelu (Persero) Tbk|O] and [Ostrov Mining (HK) Company Limited|O] met.",
    "They sold it to [Ras Al Brakelu Minerals and Metals Investment|O] then.",
    "[Standard & Poor's Ratings Services|O] cut it. [Standard & Poor's|O] said so.",
    "[King & Ostrov|O] wrote to the [U.S. Securities and Exchange Commission|O] then.",
    "The [United States District Court for the District of Nebraska|O] ruled on it.",
    "Then [Kilolar Trailer Sales of Tulsa, Inc.|O] sued.",
    "According to the [Brakelu County Sheriff's Office|O], [Ann Lark|P] was found.",
    "The [Kilolar Public Power District|O] raised its rates.",
    # Two names.
    "He advises [Ostrov Matters Inc.|O] and the [Kilolar Airshow Association|O] on it.",
    "By [Ann B. Ostrov|P] [WASHINGTON|L] - The [Navy|O] agreed.",
    "Plaintiff-Appellant [Donna Ostrov|P] sued Defendant [Kilolar Motor Company|O] then.",
    "Sept 27 [Kilolar PLC|O] is in talks.",
    # No parties.
    "The MoU was signed. RNS Number : 4411A. The SaaS and B2B tools are AI-based.",
    "They sold the print and design (P&D) business. The P&D unit grew, and the P&D business shrank.",
    '[Kilolar plc|O] bought it (the "Acquisition"). The Acquisition closed. See the note (the "Scheme Document").',
    "The first Columbia-class submarine met two KC-77 Larkotankers.",
    "He is Senior Independent Director. The Independent Directors agreed.",
    # Startups.
    "The fintech platform [Kilolar|O] and the lab-grown jewelry brand [Brakelu|O] met the provider [Ostrovi|O].",
    "Fintech startup [Pelokal|O] and foodtech unicorn [Rebelu|O] met.",
    "[Ostrovi|O] has raised $4 million. [Brakelu|O] raised $2 million in May. [Kilolar|O] secured about $1 million.",
    "[Mumbai|L]-based [Ostrovi|O] raised it from [Larkrock India|O] and [Kilolar Global|O].",
    "[Ann Lark|P] and [Kilolar|O] Co-founder [Bina Ostrov|P] met [NKOstrov|O] there.",
    # What both sides of a name say.
    "[Ann Lark|P], head of Corporate Finance at [KPMG UK|O], agrees.",
    "They closed its [Brakelu|L] plant. It used [Kilolar Inc.|O]'s GoLARK technology.",
    "[Tottenham|O] have won. [Boyko Ostrovin|P] and his party have lost.",
    "The overactive larkon (OAL) treatment and the point of sales (PoS) system sell.",
    "[Brakelu Pharma A/S|O] left. [NVO Private Equity|O] and British PM [Ann Lark|P] met.",
    # Parts of names.
    "The [Mondhof|P] House is old, said [Ann Mondhof|P]. The King James Version sold.",
    "They met in the [Clinton|P] [White House|O].",
    "The Minister of Housing and Local Government [Peter Chin Fah Kui|P] said so. Little Needs To Fly opened.",
    "[MARTIN OSTROV LARK|P]\n\nThen [Martin Ostrov Lark Jr.|P] spoke.",
    # Banks and the sides of contracts.
    "We own [First State Bank of Brakelu|O] and [Ostrov Trust and Savings Bank|O]. A CEO of [First Midwest|O] left.",
    "[Kilolar Members CU|O] in [Tulsa|L], [W.Va.|L], met a [Silicon Valley|L] VC.",
    "[Kerrin TJ Logistics|O] and [Kerrin TJ|O] met [Ann Ostrov|P] ([Okta|O]).",
    'The California General Corporation Law (the "CGCL") holds. Irrevocable Proxies (the "Proxies") are due.',
    # Places by what they are called.
    "They own a mill in [Kilolar|L], [Essex|L], and walk in the [Ostrov Dales|L].",
    "[BEIJING|L], [China|L] and [SANTANDER|L], [Spain|L] - [Kilolar Corp.|O] agreed.",
    "They live in the village of [Union Brakel|L] and near [Ostrov|L] airport.",
)  # fmt: skip

_MARKED = regex.compile(r"\[([^][|]+)\|([OPL])\]")
_KINDS = {"organization": "O", "person": "P"}


@pytest.mark.parametrize("marked", SENTENCES)
def test_names(marked: str) -> None:
    document = dealextract.parse(_MARKED.sub(r"\1", marked))
    found = [
        (m.text, _KINDS[m.value.kind] if isinstance(m.value, Party) else "L")
        for m in document
        if isinstance(m.value, (Party, Location))
    ]
    assert found == _MARKED.findall(marked)
