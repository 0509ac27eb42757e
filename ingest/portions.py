"""A file of many pages read in portions, so that several processes can share it; the portions joined again in order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain

from ingest.document import Document, Notice, Page, Source
from ingest.errors import OversizedSource, UnreadableSource
from ingest.limits import MAX_PAGES
from ingest.read import OcrMode, text_of
from ingest.running_lines import without_running

PageRead = tuple[Page, Sequence[Notice]]


@dataclass(frozen=True, slots=True)
class Portion:
    """Pages of a file in a row: `first` is the index of the first one from 0, `count` the pages of the whole file."""

    source: Source
    first: int
    count: int
    pages: tuple[Page, ...]
    notices: tuple[Notice, ...]

    @property
    def end(self) -> int:
        """The index after its last page."""
        return self.first + len(self.pages)


def can_be_shared(media_type: str) -> bool:
    """Whether the pages of a file of this kind can be read one by one."""
    return media_type in _KINDS


def read_portion(
    source: Source, data: bytes, ocr: OcrMode, first: int, go_on: Callable[[int], bool] = lambda pages: True
) -> Portion:
    """Read pages from the index `first` on, as long as `go_on`, asked with the pages read so far, agrees.

    At least one page is read. Raises a SourceError as the reader of the whole file does, and KeyError for a kind that
    cannot be shared.
    """
    count, read = _KINDS[source.media_type](data, ocr, first)
    pages: list[Page] = []
    notices: list[Notice] = []
    for page, said in read:
        pages.append(page)
        notices += said
        if not go_on(len(pages)):
            break
    return Portion(source, first, count, tuple(pages), tuple(notices))


def join(portions: Sequence[Portion]) -> Document:
    """The document that the portions make, whatever order they come in.

    Raises UnreadableSource where they are of different contents (the file was written to while it was read) and where
    no page can be opened.
    """
    from ingest.unruled_next import continued

    ordered = sorted(portions, key=lambda portion: portion.first)
    if len({portion.source.sha256 for portion in ordered}) != 1:
        raise UnreadableSource("tệp thay đổi trong khi đọc (changed while it was read)")
    pages: list[Page] = []
    for page in chain.from_iterable(portion.pages for portion in ordered):
        pages.append(continued(page, pages[-1] if pages else None))
    notices = tuple(notice for portion in ordered for notice in portion.notices)
    if sum(notice.code == "damaged-page" for notice in notices) >= len(pages):
        raise UnreadableSource(notices[0].text if notices else "")
    whole = without_running(pages)
    return Document(ordered[0].source, whole, text_of(whole), notices)


def source_of(data: bytes, name: str, media_type: str) -> Source:
    """The source that some content makes under a name."""
    return Source(name, sha256(data).hexdigest(), media_type, len(data))


def _of_pdf(data: bytes, ocr: OcrMode, first: int) -> tuple[int, Iterator[PageRead]]:
    from ingest import pdf

    with pdf.opened(data) as opened:
        count = len(opened)
    if count > MAX_PAGES:
        raise OversizedSource(f"{count} > {MAX_PAGES} trang (pages)")
    return count, _pdf_pages(data, ocr, first)


def _pdf_pages(data: bytes, ocr: OcrMode, first: int) -> Iterator[PageRead]:
    from ingest import pdf

    with pdf.opened(data) as opened:
        for index in range(first, len(opened)):
            page, notice = pdf.read_page(opened, index, data, ocr)
            yield page, [notice] if notice else []


def _of_image(data: bytes, ocr: OcrMode, first: int) -> tuple[int, Iterator[PageRead]]:
    from ingest.image import pages_of

    return pages_of(data, ocr, first)


_KINDS: dict[str, Callable[[bytes, OcrMode, int], tuple[int, Iterator[PageRead]]]] = {
    "application/pdf": _of_pdf,
    "image/tiff": _of_image,
}
