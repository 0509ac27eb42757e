"""What every reading process needs, loaded once for all of them: the fork server imports this before it makes any.

The readers of the usual kinds of file and the pipeline with its lexicon take a second of each new process.
"""

from contextlib import suppress
from importlib import import_module

from extract.pipeline import extract
from ingest.document import Document, Source
from ingest.garbage import keep

_READERS = ("ingest.docx", "ingest.image", "ingest.pdf")

# What fails here fails again in a reading process, which says why; the fork server would die of it in silence.
with suppress(Exception):
    for reader in _READERS:
        import_module(reader)
    import_module("store.reading")
    # The pipeline is built for the first document.
    extract(Document(Source("", "", "text/plain", 0), (), ""))

# What all processes share is looked through by none of their collections.
keep()
