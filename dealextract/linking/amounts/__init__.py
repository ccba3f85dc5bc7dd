"""Amounts and percentages in their document: currency, scale, ranges, bounds and equivalents."""
