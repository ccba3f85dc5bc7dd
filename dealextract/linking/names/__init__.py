"""Names: which capitalised runs are organisations, people or places, and which mentions are one party."""
