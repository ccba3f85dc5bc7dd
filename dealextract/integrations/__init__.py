"""Documents in other libraries: Arrow tables and data frames, spaCy. Each module is an optional extra."""
