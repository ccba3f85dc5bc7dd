"""Identifiers of companies and their papers, and their check digits.

LEI: ISO 17442, checked by ISO 7064 MOD 97-10. ISIN: ISO 6166, checked by the Luhn sum over its digits with letters as
two-digit numbers. CUSIP: ANSI X9.6, a weighted sum modulo 10. CIK: a filer's number at the U.S. SEC, unchecked.
"""

from __future__ import annotations


def is_lei(code: str) -> bool:
    """Whether a code of 20 characters is a legal entity identifier.

    >>> is_lei("5493001KJTIIGC8Y1R12")
    True
    >>> is_lei("5493001KJTIIGC8Y1R21")
    False
    """
    return len(code) == 20 and code.isalnum() and code[-2:].isdigit() and _as_number(code) % 97 == 1


def is_isin(code: str) -> bool:
    """Whether a code of 12 characters is an international securities identification number.

    >>> is_isin("US0378331005"), is_isin("US0378331006")
    (True, False)
    """
    if len(code) != 12 or not code[:2].isalpha() or not code.isalnum() or not code[-1].isdigit():
        return False
    digits = str(_as_number(code))
    doubled = sum(sum(divmod(int(digit) * 2, 10)) for digit in digits[-2::-2])
    return (doubled + sum(int(digit) for digit in digits[-1::-2])) % 10 == 0


def is_cusip(code: str) -> bool:
    """Whether a code of 9 characters is a CUSIP.

    >>> is_cusip("037833100"), is_cusip("17275R102"), is_cusip("037833101")
    (True, True, False)
    """
    if len(code) != 9 or not code.isalnum() or not code[-1].isdigit():
        return False
    values = [int(c, 36) * (1 + at % 2) for at, c in enumerate(code[:8])]
    return (10 - sum(sum(divmod(value, 10)) for value in values) % 10) % 10 == int(code[-1])


def _as_number(code: str) -> int:
    return int("".join(str(int(c, 36)) for c in code))
