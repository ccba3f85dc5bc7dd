"""Advisers and backers, who stand in sentences of their own."""

from __future__ import annotations

from dealextract.linking.deal_draft import Draft
from dealextract.linking.deal_story import Story


def add_advisers(story: Story, drafts: list[Draft]) -> None:
    """Give banks and law firms that a text names as acting to the deal they act in."""
