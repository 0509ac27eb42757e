"""The headers of an RTF file's first section: which of them stands on the first page.

RTF 1.9.1, «Headers and Footers».
"""

from ingest.rtf_tables import RawContent

HEADERS = ("headerf", "headerr", "header")
"""What the words of a header's group are kept as: that of the first page, of odd pages, of all pages."""


class Headers:
    """Takes the headers as they come; one that comes again, or behind the first section, changes nothing."""

    def __init__(self) -> None:
        self._found: dict[str, RawContent] = {}
        self._first_apart = self._ended = False

    def word(self, name: str) -> None:
        """Take in \\titlepg and \\sect."""
        self._ended = self._ended or name == "sect"
        self._first_apart = self._first_apart or (name == "titlepg" and not self._ended)

    def keep(self, name: str, content: RawContent) -> None:
        """A header by the word that opened its group."""
        if not self._ended:
            self._found.setdefault(name, content)

    def first(self) -> RawContent:
        """What stands above the first page."""
        wanted = HEADERS[:1] if self._first_apart else HEADERS[1:]
        return next((self._found[name] for name in wanted if name in self._found), [])
