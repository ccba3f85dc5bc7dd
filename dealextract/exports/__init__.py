"""Documents in other forms: pages, annotation formats, and the schema of the plain data.

Nothing here is loaded before it is asked for, and nothing needs more than the library itself.
"""
