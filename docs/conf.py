"""Settings of the documentation's build: ``python -m sphinx -W -b html docs docs/_build``."""

import dealextract

project = "dealextract"
version = release = dealextract.__version__
copyright = "the dealextract contributors"  # noqa: A001

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "tables", "notebooks"]

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_default_options = {"members": True}
autodoc_mock_imports = ["pyarrow", "spacy", "srsly"]
napoleon_google_docstring = True
napoleon_numpy_docstring = False
default_role = "code"

html_theme = "furo"
html_title = "dealextract"
