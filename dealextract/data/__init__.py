"""Tables cut from public packages by the scripts in docs/tables, read when first needed."""
