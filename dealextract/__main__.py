"""The command: ``python -m dealextract FILE`` prints what texts hold, as tables, JSON, CSV or a page."""

from dealextract.command import main

if __name__ == "__main__":
    raise SystemExit(main())
