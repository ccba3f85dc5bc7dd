"""Dates in their document: the day it was written on, what each date means, its role; and the tense around it."""
