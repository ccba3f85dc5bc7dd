"""Texts for property tests: any text at all, and text made of pieces that rules look for."""

from hypothesis import strategies as st

ANY_CHARACTER = st.characters(exclude_categories=())
"""Lone surrogates, private-use characters and unassigned ones too."""

ANY_TEXT = st.text(ANY_CHARACTER, max_size=200)

PIECES = (
    "$5 million", "€1.2bn", "US$", "£", "5", "1,000", "1.000,50", "12 percent", "%", "50 basis points", "a third",
    "March 14, 2019", "14/03/2019", "last year", "Tuesday", "the third quarter", "the 1990s", "this week", "May",
    "London", "New York", "U.S.", "Asia", "France", "Kilo Bakery Inc.", "Norden Foods plc", "Mr. Lind", "Ida Moss",
    "President", "chief executive", "said", "of", "the", "and", "to", "in", "for", "about", "acquires", "bought",
    "(NYSE: ABC)", "[Lark](https://lark.example/a_b)", "**", "*", "_", "\\$2", "# ", "> ", "https://lark.example/x",
    "mail@lark.example", "\u201c", "\u2019s", "'s", "\u2013", "\u2014", "-", "(", ")", ",", ".", ":", ";", "|", "\t",
    "\u00a0", "\u200b", "\ud800", "\ue000", "\uf8ff", "\u0660\u0661", "\uff15", "\u05d0\u05d1", "İ", "ß", "\r\n",
    "\n", "\n\n", " ", "  ",
)  # fmt: skip

NEAR_TEXT = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join) | st.lists(
    st.sampled_from(PIECES), max_size=25
).map("".join)
"""Text of the sort that rules look for, in any order and with any spacing."""

TEXTS = ANY_TEXT | NEAR_TEXT
