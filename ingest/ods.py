"""OpenDocument spreadsheets (ODS): every sheet as a page, its lists as tables."""

import io
from typing import IO

from ingest.document import Source
from ingest.errors import EncryptedSource, OversizedSource, UnreadableSource
from ingest.limits import MAX_WORKBOOK_UNPACKED
from ingest.ods_cells import SheetsReader
from ingest.ods_styles import Styles
from ingest.read import OcrMode, Reading
from ingest.sheet_model import CellCount
from ingest.sheet_package import Package
from ingest.sheet_pages import pages_of
from ingest.sheet_xml import Attributes, parse

_ZIP, _CONTENT = b"PK", "content.xml"


def read(source: Source, data: bytes, ocr: OcrMode) -> Reading:
    """The sheets of an ODS file as pages; raises a SourceError for a file an office program could not open either."""
    stream, styles = _opened(data)
    reader = SheetsReader(styles, CellCount())
    try:
        reader.read(stream)
    except UnreadableSource as error:
        broken = reader.sheet(error.detail or _CONTENT)
        if not (reader.sheets or broken.cells):
            raise
        return pages_of([*reader.sheets, broken])
    return pages_of(reader.sheets)


def _opened(data: bytes) -> tuple[IO[bytes], Styles]:
    """What holds the sheets, and the styles beside it; a flat file (FODS) is both at once."""
    if not data.startswith(_ZIP):
        if len(data) > MAX_WORKBOOK_UNPACKED:
            raise OversizedSource(f"{len(data) // 2**20} MB > {MAX_WORKBOOK_UNPACKED // 2**20} MB")
        return io.BytesIO(data), Styles()
    package = Package(data)
    manifest = package.xml("meta-inf/manifest.xml")
    if manifest is not None and next(manifest.iter("{*}encryption-data"), None) is not None:
        raise EncryptedSource()
    return package.stream(_CONTENT), _common_styles(package)


def _common_styles(package: Package) -> Styles:
    """The styles that every sheet may use; a broken part leaves cells without fonts, not without text."""
    styles = Styles()

    def start(name: str, attributes: Attributes) -> None:
        styles.start(name, {key.rpartition(":")[2]: value for key, value in attributes.items()})

    if "styles.xml" in package:
        try:
            parse(package.stream("styles.xml"), start, lambda name: None, lambda text: None)
        except UnreadableSource:
            return styles
    return styles
