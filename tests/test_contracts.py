"""Contracts: the parties and their terms, what is defined and no party, the law they stand under, amounts in words."""

from decimal import Decimal

import pytest

from dealextract import parse

LOAN = """LOAN AGREEMENT

This LOAN AGREEMENT, dated as of March 3, 2021 (this "Agreement"), is made among BARROW MILLS, INC., a New York
corporation (the "Borrower"), BANK OF THE NORTH, N.A., as administrative agent (in such capacity, the "Agent"), and
FIRST HARBOR BANK, NATIONAL ASSOCIATION (the "Lender").

1.1 Definitions. "Closing Date" means the first Business Day after the Effective Date. "Lien" means any mortgage or
pledge. "Guarantor" means Lark Paper LLC, a Washington limited liability company. "Permitted Investments" has the
meaning given in Section 4.

2.1 Term Loans. Each term loan made by the Lender (each, a "Term Loan") bears interest. A fee paid to the Agent (the
"Exit Fee") is due on the Maturity Date. The Borrower shall create no Lien on the Collateral (as defined in
Section 5) but for Permitted Investments, and the Guarantor shall repay each Term Loan and the Exit Fee.
"""


def parties_of(text: str) -> dict[str, str]:
    """The names as written, and the parties' full names."""
    return {mention.text: mention.value.name for mention in parse(text).parties}


def test_the_parties_and_their_terms() -> None:
    assert parties_of(LOAN) == {
        "BARROW MILLS, INC.": "BARROW MILLS, INC.",
        "Borrower": "BARROW MILLS, INC.",
        "BANK OF THE NORTH, N.A.": "BANK OF THE NORTH, N.A.",
        "Agent": "BANK OF THE NORTH, N.A.",
        "FIRST HARBOR BANK, NATIONAL ASSOCIATION": "FIRST HARBOR BANK, NATIONAL ASSOCIATION",
        "Lender": "FIRST HARBOR BANK, NATIONAL ASSOCIATION",
        "Guarantor": "Lark Paper LLC",
        "Lark Paper LLC": "Lark Paper LLC",
    }


def test_every_use_of_a_term_is_the_party() -> None:
    assert [m.text for m in parse(LOAN).parties].count("Borrower") == 2
    assert [m.text for m in parse(LOAN).parties].count("Guarantor") == 2


@pytest.mark.parametrize(
    "text",
    [
        'Each draw on the line (a "Credit Extension") ends in May. Each Credit Extension is repaid.',
        '"Collateral" means all goods of the debtor. It shall insure the Collateral.',
        'The price is paid at the Closing (as hereinafter defined). At the Closing, notes are delivered.',
        "Interest is due on the Amortization Date. A Prepayment Fee is due, too.",
        "Section 6.4 Company's Duties. 7.2 Costs The Company bears all costs.",
        "The rate is the LIBOR rate under GAAP and the UCC.",
    ],
)  # fmt: skip
def test_what_a_contract_defines_is_no_party(text: str) -> None:
    assert parties_of(text) == {}


def test_a_term_that_repeats_a_noun_is_not_the_party_beside_it() -> None:
    text = 'Kilo Holdings Inc. delivers a completed certificate signed by Kilo Holdings Inc. (the "Tax Certificate").'
    assert set(parties_of(text)) == {"Kilo Holdings Inc."}


def test_a_definition_that_names_two_parties_belongs_to_neither() -> None:
    text = '"Sponsors" means Lark Capital LLC and Oak Partners LP. The Sponsors agreed.'
    assert set(parties_of(text)) == {"Lark Capital LLC", "Oak Partners LP"}


@pytest.mark.parametrize(
    ("text", "kind", "country"),
    [
        ("Lark Paper LLC, a Washington limited liability company, sold it.", "state", "US"),
        ("It is governed by the laws of the State of New York.", "state", "US"),
        ("They sued under New York law.", "state", "US"),
        ("Oak Corp., a Georgia corporation, sold it.", "state", "US"),
        ("Oak Corp. opened an office in Georgia.", "country", "GE"),
        ("They work for New York law firms.", "city", "US"),
    ],
)
def test_the_law_a_party_stands_under(text: str, kind: str, country: str) -> None:
    (place,) = parse(text).locations
    assert (place.value.kind, place.value.country) == (kind, country)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Media contact: Ida Moss Phone: 555 0100", "Ida Moss"),
        ("Attn: Tom Barrow Fax: 555 0101", "Tom Barrow"),
        ("By: /s/ Ann Lark Name: Ann Lark Title: Manager", "Ann Lark"),
        ("Investors: Joan Reed Tel. +44 20 5550 0102", "Joan Reed"),
    ],
)
def test_labels_of_contacts_and_signatures_are_no_part_of_a_name(text: str, name: str) -> None:
    assert {(m.text, m.value.kind) for m in parse(text).parties} == {(name, "person")}


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("Five Million Three Thousand One Hundred Twenty Five and 00/100 Dollars ($5,003,125.00)", "5003125", "USD"),
        ("Ten Thousand Five Hundred and 50/100 U.S. Dollars", "10500.50", "USD"),
        ("Two Hundred and Fifty Thousand Pounds Sterling (£250,000)", "250000", "GBP"),
        ("Rupees Five Crore", "50000000", "INR"),
    ],
)  # fmt: skip
def test_amounts_as_contracts_write_them(text: str, amount: str, currency: str) -> None:
    (found,) = parse(f"The buyer pays {text} at closing.").money
    assert (found.text, found.value.amount, found.value.currency) == (text, Decimal(amount), currency)


ASSETS = """ASSET PURCHASE AGREEMENT

This agreement, dated as of June 4, 2022 (the "Agreement"), is made by Lark Mills Inc., a Nevada
corporation ("LMI," and together with its owner, the "Vendor"), Oak Paper LLC, a Delaware limited
liability company ("Oak"), and Ida Moss and Joan Reed (collectively, the "Principals").
RECITALS
A. Sellers own the paper business (the "Business").
B. Subject to its terms, Oak buys the Business with all Standard Forms (the "Purchased Assets") at the "Closing Date".
"""


def test_marks_of_lists_are_no_initials_and_plain_words_are_terms() -> None:
    assert parties_of(ASSETS) == {
        "Lark Mills Inc.": "Lark Mills Inc.",
        "LMI": "Lark Mills Inc.",
        "Oak Paper LLC": "Oak Paper LLC",
        "Oak": "Oak Paper LLC",
        "Ida Moss": "Ida Moss",
        "Joan Reed": "Joan Reed",
    }


def test_an_address_care_of_somebody() -> None:
    assert set(parties_of("Kilo Limited, whose office is at C/O Lark Accounts Ltd, sells.")) == {
        "Kilo Limited",
        "Lark Accounts Ltd",
    }


FACILITY = """THIS LOAN AGREEMENT (this "Agreement") is made on 3 September 2024 between Kilo Paper
Limited, a company incorporated in Malta whose office is at 2 Dock Road, care of Lark Trust Ltd,
Valletta (the "Lender"), and IDEM MILLS PRIVATE LIMITED, a private limited Company set up under
the Companies Act (the "Act"), having its seat in Pune (hereinafter referred to as the "Borrower",
which expression shall include its successors). The Lender grants the Borrower a loan of
Rs. 25,00,000/- (Rupees Twenty Five Lakhs only).
"""


def test_a_term_belongs_to_the_party_that_is_described_and_not_to_those_of_its_address() -> None:
    found = parties_of(FACILITY)
    assert found["Lender"] == "Kilo Paper Limited"
    assert found["Borrower"] == "IDEM MILLS PRIVATE LIMITED"
    (amount,) = parse(FACILITY).money
    assert (amount.value.amount, amount.value.currency) == (Decimal(2_500_000), "INR")


def test_the_title_of_a_contract_is_no_part_of_a_name() -> None:
    text = "LEASE BETWEEN ACORN BAY, L.P., as Lessor, and XENON MILLS, INC., as Lessee"
    assert set(parties_of(text)) == {"ACORN BAY, L.P.", "XENON MILLS, INC."}


def test_a_note_to_the_order_of_a_bank_orders_nothing() -> None:
    text = 'Kestrel Foods LLC ("Maker") promises to pay to the order of First Harbor Bank, N.A. the sum of $250,000.'
    assert not [deal for deal in parse(text).deals if deal.kind == "contract"]


LICENCE = """THIS LICENSE AGREEMENT (this "Agreement") is made this 25th day of August, 1993 between THE
UNIVERSITY OF KILO AT LARK HILL having an address at 300 Moss Hall, Salem (hereinafter referred to as
"University") and Idemix a corporation organized under the laws of Ohio having its principal office at
128 Spring Street, Dayton (hereinafter referred to as "Licensee").

The term "University Rights" means the patents of University. University grants Licensee the University Rights.
"""


def test_institutions_in_capitals_and_companies_by_their_description() -> None:
    found = parties_of(LICENCE)
    assert found["University"] == "UNIVERSITY OF KILO AT LARK HILL"
    assert found["Licensee"] == "Idemix"
    assert "University Rights" not in found
    assert not any(name.startswith("THE") for name in found)


def test_no_person_is_called_the_company() -> None:
    text = 'The offices at 300 Bynum Row (the "Company") are let to Ida Moss (the "Tenant").'
    assert parties_of(text).get("Company") is None
    assert parties_of(text)["Tenant"] == "Ida Moss"


def test_dotted_letters_of_an_office_are_no_party() -> None:
    assert parties_of("Attn: Legal/C.F.O at the seat") == {}


def agreed(text: str) -> tuple[str, set[tuple[str, str]], str | None, str | None]:
    """Kind, parties by their roles, amount and day of the one deal that a contract is."""
    (deal,) = parse(text).deals
    parties = {(p.role, p.party.value.name) for p in deal.participants}
    return deal.kind, parties, deal.amount and deal.amount.text, deal.date and deal.date.value.timex


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "AGREEMENT AND PLAN OF MERGER\n\nAGREEMENT AND PLAN OF MERGER, dated as of March 9, 2021, among Tolvo "
            'Industries, Inc., a Delaware corporation ("Parent"), TI Merger Sub, Inc., a wholly owned subsidiary of '
            'Parent ("Merger Sub"), and Brask Mills, Inc., a Nevada corporation (the "Company").\n\nAt the Effective '
            "Time, Merger Sub shall be merged with and into the Company.",
            (
                "acquisition",
                {("acquirer", "Tolvo Industries, Inc."), ("target", "Brask Mills, Inc.")},
                None,
                "2021-03-09",
            ),
        ),
        (
            "PROMISSORY NOTE\n\nJanuary 15, 2020\n\nFOR VALUE RECEIVED, Brask Mills, Inc., a Delaware corporation "
            '("Borrower"), promises to pay to Tolvo Savings Bank, N.A. ("Lender"), the principal sum of $2,500,000.',
            (
                "financing",
                {("issuer", "Brask Mills, Inc."), ("lender", "Tolvo Savings Bank, N.A.")},
                "$2,500,000",
                "2020-01-15",
            ),
        ),
        (
            "CREDIT AGREEMENT dated as of August 1, 2019, among BRASK MILLS, INC., as Borrower, and TOLVO SAVINGS "
            "BANK, as Administrative Agent.\n\nThe loans are made in a principal amount of up to $150,000,000.",
            (
                "financing",
                {("issuer", "BRASK MILLS, INC."), ("lender", "TOLVO SAVINGS BANK")},
                "$150,000,000",
                "2019-08-01",
            ),
        ),
        (
            'SHARE PURCHASE AGREEMENT dated 12 October 2018 between BRASK GROUP PLC (the "Seller") and TOLVO HOLDINGS '
            'BV (the "Buyer"). The Seller has agreed to sell and the Buyer has agreed to buy the entire issued share '
            "capital of Brask Mills Limited for GBP 12,500,000.",
            (
                "acquisition",
                {
                    ("seller", "BRASK GROUP PLC"),
                    ("acquirer", "TOLVO HOLDINGS BV"),
                    ("target", "Brask Mills Limited"),
                },
                "GBP 12,500,000",
                "2018-10-12",
            ),
        ),
        (
            "LICENSE AGREEMENT\n\nThis License Agreement is entered into as of February 2, 2017 by and between Brask "
            'University ("Licensor") and Tolvomed, Inc. ("Licensee"). Licensee shall pay an upfront fee of $250,000.',
            ("contract", {("partner", "Brask University"), ("partner", "Tolvomed, Inc.")}, "$250,000", "2017-02-02"),
        ),
        (
            'This Lease ("Lease"), dated December 17, 2010, is made by and between Brask Partners LLC ("Lessor") and '
            'Tolvo Labs, Inc. ("Lessee").',
            ("contract", {("partner", "Brask Partners LLC"), ("partner", "Tolvo Labs, Inc.")}, None, "2010-12-17"),
        ),
        (
            'FOR VALUE RECEIVED, Brask Foods LLC ("Maker") promises to pay to Tolvo Harbor Bank, N.A. ("Payee") the '
            "principal sum of $250,000, on or before December 31, 2025.",
            (
                "financing",
                {("issuer", "Brask Foods LLC"), ("lender", "Tolvo Harbor Bank, N.A.")},
                "$250,000",
                None,
            ),
        ),
        (
            "SERIES B PREFERRED STOCK PURCHASE AGREEMENT\n\nThis Agreement is made as of July 7, 2020 by and among "
            'Tolvomed, Inc. (the "Company") and Elm Ventures LP and Oak Capital LLC (each an "Investor"). The Company '
            "agrees to sell to the Investors 2,000,000 shares of Series B Preferred Stock at $5.00 per share, for an "
            "aggregate purchase price of $10,000,000.",
            (
                "financing",
                {("issuer", "Tolvomed, Inc."), ("investor", "Elm Ventures LP"), ("investor", "Oak Capital LLC")},
                "$10,000,000",
                "2020-07-07",
            ),
        ),
    ],
)
def test_the_deal_that_a_contract_is(
    text: str, expected: tuple[str, set[tuple[str, str]], str | None, str | None]
) -> None:
    assert agreed(text) == expected


def test_a_contract_of_partners() -> None:
    text = (
        "JOINT VENTURE AGREEMENT\n\nThis Joint Venture Agreement is made on 3 May 2023 between Brask Mills Ltd, a "
        'company incorporated in England ("Brask"), and Tolvo GmbH ("Tolvo"). The parties shall form a company called '
        'Brask Tolvo Foods Ltd (the "JV Company"), in which Brask shall hold 60% and Tolvo shall hold 40%.'
    )
    (deal,) = parse(text).deals
    assert agreed(text)[:2] == (
        "joint venture",
        {("partner", "Brask Mills Ltd"), ("partner", "Tolvo GmbH"), ("venture", "Brask Tolvo Foods Ltd")},
    )
    assert deal.stake is not None
    assert deal.stake.text == "60%"


def test_a_class_of_shares_is_no_party() -> None:
    assert not parse("They hold 200 shares of Series B Preferred Stock and Class A Common Shares.").parties


def test_a_report_of_a_credit_agreement() -> None:
    text = (
        'On November 3, 2022, Brask Mills, Inc. (the "Company") entered into a Second Amended and Restated Credit '
        "Agreement with Tolvo Savings Bank, as agent, providing for a $300 million revolving credit facility."
    )
    assert agreed(text) == (
        "financing",
        {("issuer", "Brask Mills, Inc."), ("lender", "Tolvo Savings Bank")},
        "$300 million",
        "2022-11-03",
    )


def test_a_merger_that_was_carried_out() -> None:
    text = (
        "On May 2, 2023, Tolvo Industries, Inc. entered into an Agreement and Plan of Merger with Quarlo Corp. "
        '("Parent"), and Quarlo Merger Sub, Inc., a wholly owned subsidiary of Parent ("Merger Sub"). On '
        "August 15, 2023, Merger Sub merged with and into Tolvo Industries, Inc."
    )
    (deal,) = parse(text).deals
    assert (deal.kind, deal.status) == ("acquisition", "completed")


def test_a_deal_that_is_defined_as_a_term_behind_it() -> None:
    text = (
        'Brask plc has acquired the entire issued share capital of Tolvo Limited ("Tolvo") from its founder, Ida Moss, '
        'for an initial consideration of \u00a36.4 million, with more payable later (the "Acquisition").'
    )
    assert agreed(text)[2] == "\u00a36.4 million"
