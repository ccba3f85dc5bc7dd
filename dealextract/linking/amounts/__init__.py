"""Amounts and percentages in their document: currency, sign, scale, ranges, bounds and equivalents."""
