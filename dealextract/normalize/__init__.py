"""From a piece of text to a value: pure functions that know nothing of rules or offsets."""
