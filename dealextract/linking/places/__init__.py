"""Places in their document: which is meant, and whether it is one at all."""
