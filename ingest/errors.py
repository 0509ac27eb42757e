"""What can be wrong with a file or with the machine.

A class states the failure and the next step in both languages; the docstring is its meaning. `code` is the
stable identity that is stored and listed by `sovang failures`; `detail` is what this one file adds.
"""


class SourceError(Exception):
    """A file that cannot be read; the load goes on without it."""

    code = "unreadable"
    vi = "Không đọc được tệp. Hãy mở tệp bằng phần mềm tạo ra nó, lưu lại thành bản mới rồi nạp lại."
    en = "The file cannot be read. Open it in the program that made it, save it anew and load it again."

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.en} ({self.detail})" if self.detail else self.en


class UnreadableSource(SourceError):
    """The file is damaged or is not what its content claims to be."""

    vi = "Tệp hỏng hoặc không đúng định dạng. Hãy lấy lại tệp gốc hoặc quét lại, rồi nạp lại."
    en = "The file is damaged or not what it claims to be. Get the original or scan it again, then load it."


class EmptySource(SourceError):
    """The file is empty."""

    code = "empty"
    vi = "Tệp rỗng (0 byte). Hãy chép lại tệp từ nguồn rồi nạp lại."
    en = "The file is empty (0 bytes). Copy it again from where it came from, then load it."


class EncryptedSource(SourceError):
    """The file is protected by a password."""

    code = "encrypted"
    vi = "Tệp có mật khẩu. Hãy lưu một bản không đặt mật khẩu rồi nạp lại."
    en = "The file is protected by a password. Save a copy without one, then load it."


class UnsupportedSource(SourceError):
    """The file is of a kind that cannot be read yet."""

    code = "unsupported"
    vi = "Loại tệp này chưa đọc được. Hãy lưu thành DOCX hoặc PDF rồi nạp lại."
    en = "This kind of file cannot be read yet. Save it as DOCX or PDF, then load it."


class OversizedSource(SourceError):
    """The file is larger than the stated limit."""

    code = "too-large"
    vi = "Tệp vượt giới hạn cho phép. Hãy tách nhỏ hoặc quét lại ở 200–300 dpi rồi nạp lại."
    en = "The file is over the limit. Split it, or scan it again at 200–300 dpi, then load it."


class DeniedSource(SourceError):
    """The file or folder may not be opened by this user."""

    code = "denied"
    vi = "Không có quyền mở tệp hoặc thư mục. Hãy xin quyền đọc rồi nạp lại."
    en = "The file or folder may not be opened. Ask for the right to read it, then load it."


KINDS: dict[str, type[SourceError]] = {
    kind.code: kind
    for kind in (
        UnreadableSource,
        EmptySource,
        EncryptedSource,
        UnsupportedSource,
        OversizedSource,
        DeniedSource,
    )
}
"""The kinds of failure by their stored code."""


class MissingTool(Exception):
    """The machine lacks something the work needs (exit code 3); the message says how to get it."""
