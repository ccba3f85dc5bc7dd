"""Legal forms of companies: how they are written, their usual abbreviation, and the country whose law knows them.

A hand-kept table of general knowledge, wider than the seed list of cleanco (MIT). The country is an ISO 3166-1 alpha-2
code, or None where several countries use the form.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

_TABLE = """
Inc.|US|Inc|Incorporated
Corp.|US|Corp|Corporation
Co.||Co|Company|Cos|Companies
Ltd.||Ltd|Limited|LTD
LLC|US|L.L.C.|L.L.C
LLP||L.L.P.
LP||L.P.|L.P|Limited Partnership
PLLC|US|P.L.L.C.
P.C.|US|PC
N.A.|US|NA|National Association
plc|GB|PLC|Plc|P.L.C.|p.l.c.
CIC|GB|
GmbH|DE|G.m.b.H.|Gmbh|GMBH|mbH
AG||A.G.|Aktiengesellschaft
KGaA|DE|
KG|DE|
OHG|DE|
e.V.|DE|
gGmbH|DE|
UG|DE|
SE||S.E.
S.A.||SA|S.A|Société Anonyme
SAS|FR|S.A.S.
SARL|FR|S.A.R.L.|Sarl|S.à r.l.|S.a r.l.|S.à.r.l.|Sàrl
SCA|FR|S.C.A.
SNC|FR|S.N.C.
SASU|FR|
EURL|FR|
GIE|FR|
S.p.A.|IT|SpA|S.p.A|SPA|S.P.A.
S.r.l.|IT|Srl|SRL|S.R.L.
N.V.||NV|N.V
B.V.|NL|BV|B.V
BVBA|BE|
SPRL|BE|
C.V.||CV
AB|SE|Aktiebolag
ASA|NO|
AS||A.S.|A.Ş.
A/S|DK|
ApS|DK|
I/S|DK|
Oy|FI|
Oyj|FI|
hf.|IS|ehf.
S.L.|ES|SL
S.L.U.|ES|SLU
S.A.U.|ES|SAU
S.A. de C.V.|MX|SA de CV|S.A.B. de C.V.|SAB de CV|S.A.B.
Ltda.|BR|Ltda|LTDA
S/A|BR|
Lda.|PT|Lda
SGPS|PT|
Sp. z o.o.|PL|Sp z oo|sp. z o.o.|Sp. z.o.o.
a.s.|CZ|
s.r.o.|CZ|
k.s.|CZ|
Kft.|HU|Kft
Nyrt.|HU|Nyrt
Zrt.|HU|Zrt
Rt.|HU|Rt
d.o.o.||
d.d.||
A.D.||
EAD|BG|
OOD|BG|
OOO|RU|
OAO|RU|
PAO|RU|
ZAO|RU|
PJSC||
OJSC||
JSC||
CJSC||
TOO|KZ|
UAB|LT|
OÜ|EE|
SIA|LV|
A.E.|GR|AE
Pty Ltd|AU|Pty. Ltd.|Pty Limited|Proprietary Limited|(Pty) Ltd|(Pty) Ltd.
Pty|AU|Pty.
Pte Ltd|SG|Pte. Ltd.|Pte Ltd.|Pte Limited
Pte|SG|Pte.
Pvt Ltd|IN|Pvt. Ltd.|Private Limited|Pvt Ltd.|Pvt. Ltd
Bhd|MY|Bhd.|Berhad
Sdn Bhd|MY|Sdn. Bhd.
Tbk|ID|Tbk.
Co Ltd||Co. Ltd.|Co., Ltd.|Co., Ltd|Co. Ltd|Co.,Ltd.|Company Limited|Company Ltd|Co Limited|Co Ltd.
Corp. Ltd||Corp Ltd|Corp. Ltd.|Corporation Limited|Corp Limited
K.K.|JP|KK|Kabushiki Kaisha
G.K.|JP|GK
Ltd. STI|TR|Ltd. Şti.
S.A.E.|EG|SAE
SAOG|OM|
Q.S.C.|QA|QSC|QPSC
W.L.L.||WLL
K.S.C.|KW|KSC
P.S.C.|AE|PSC
FZE|AE|FZ-LLC|FZCO
DMCC|AE|
B.M.|IL|
GmbH & Co. KG|DE|GmbH & Co KG|GmbH & Co. KGaA|AG & Co. KGaA|AG & Co. KG|SE & Co. KGaA|SE & Co. KG
& Co.||& Co|and Co.|& Company|and Company|& Cie|& Cie.|& Cos
& Co. LP|US|& Co. L.P.|& Co., L.P.|& Co. LLC|& Co., Inc.|& Co. Inc.
Unlimited||
"""

ROLES = (
    "Surviving", "Operating", "Holding", "Parent", "Successor", "Target", "Acquired", "Acquiring", "Combined",
    "Managing", "Limited", "Public", "Private", "New", "Affiliated", "Resulting", "Continuing", "Reporting", "Merger",
)  # fmt: skip
"""First words of what contracts call a party by its role: the Surviving Corporation."""

ROLE_NOUNS = ("Company", "Corporation", "Partnership", "Companies", "Sub", "Entity")
"""Their last words."""


class LegalForm(NamedTuple):
    """A legal form: its usual abbreviation, and the ISO 3166-1 alpha-2 code of its country or None."""

    name: str
    country: str | None


@cache
def legal_forms() -> dict[str, LegalForm]:
    """Every way of writing a legal form, and what it stands for."""
    forms = {}
    for line in _TABLE.strip().splitlines():
        name, country, *surfaces = line.split("|")
        for surface in (name, *surfaces):
            if surface:
                forms[surface] = LegalForm(name, country or None)
    return forms


def legal_form_of(name: str) -> LegalForm | None:
    """The legal form at the end of an organisation's name.

    >>> legal_form_of("Kilo Holdings, Inc.")
    LegalForm(name='Inc.', country='US')
    >>> legal_form_of("Kilo Maschinen GmbH & Co. KG").name
    'GmbH & Co. KG'
    >>> legal_form_of("Kilo Society") is None
    True
    """
    found = _form_at_end(name.replace(",", " ").split())
    return found[0] if found else None


def _form_at_end(words: list[str]) -> tuple[LegalForm, int] | None:
    """The legal form that a name's words end in, and of how many words it is."""
    forms = legal_forms()
    for count in range(min(4, len(words) - 1), 0, -1):
        surface = " ".join(words[-count:])
        found = forms.get(surface) or forms.get(f"{surface}.") or forms.get(surface.rstrip("."))
        if found is None and surface.isupper():
            found = forms.get(surface.title()) or forms.get(f"{surface.title()}.")
        if found:
            return found, count
    return None


def without_legal_form(name: str) -> str:
    """An organisation's name without the legal form at its end.

    >>> without_legal_form("Kilo Holdings, Inc."), without_legal_form("Kilo Bank, National Association")
    ('Kilo Holdings', 'Kilo Bank')
    """
    words = name.split()
    while (found := _form_at_end([word.rstrip(",") for word in words])) and not words[-1][0].isdigit():
        words = words[: -found[1]]
        words[-1] = words[-1].rstrip(",")
        if words[-1] in ("&", "and") and len(words) > 1:
            words = words[:-1]
    return " ".join(words)
