"""Write ``dealextract/exports/document.schema.json`` from the classes of values; run when one of them has changed."""

import json
from pathlib import Path

from dealextract.exports.schema import json_schema

FILE = Path(__file__).parents[1] / "dealextract" / "exports" / "document.schema.json"

if __name__ == "__main__":
    FILE.write_text(json.dumps(json_schema(), indent=1) + "\n", encoding="utf-8")
