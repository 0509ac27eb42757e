"""What can be wrong with the archive or with the address given for it."""


class ArchiveError(Exception):
    """The archive cannot be opened, is damaged, or is busy for too long (exit code 4)."""

    vi = "Không mở được kho dữ liệu"
    en = "The archive cannot be opened"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.en}: {self.detail}" if self.detail else self.en


class AbsentArchive(ArchiveError):
    """There is no archive at that place yet."""

    vi = "Chưa có kho dữ liệu ở đây; hãy nạp văn bản bằng «sovang load THƯ_MỤC»"
    en = "There is no archive here yet; load documents with «sovang load FOLDER»"


class NewerArchive(ArchiveError):
    """A later version of the program made the archive."""

    vi = "Kho dữ liệu do bản sovang mới hơn tạo ra; hãy cập nhật sovang rồi mở lại"
    en = "A newer sovang made this archive; update sovang, then open it again"


class ForeignArchive(ArchiveError):
    """The file is a database of some other program."""

    vi = "Tệp này là cơ sở dữ liệu của chương trình khác; hãy chọn tệp khác cho --db"
    en = "This file is the database of another program; choose another file for --db"


class DamagedArchive(ArchiveError):
    """The file is no database, or parts of it are lost."""

    vi = "Tệp kho dữ liệu hỏng hoặc không phải là kho; hãy chọn tệp khác cho --db hoặc nạp vào kho mới"
    en = "The archive file is damaged or is none; choose another file for --db, or load into a new one"


class ReadOnlyArchive(ArchiveError):
    """The archive may be read but not written here."""

    vi = "Kho dữ liệu ở đây chỉ đọc được, không ghi được; hãy xin quyền ghi hoặc chép kho sang nơi khác"
    en = "The archive can be read here but not written; ask for the right to write, or copy it elsewhere"


class FullArchive(ArchiveError):
    """The disk of the archive is full."""

    vi = "Ổ đĩa chứa kho dữ liệu đã đầy; hãy dọn chỗ rồi chạy lại, những gì đã nạp vẫn còn"
    en = "The disk of the archive is full; make room and run again, what was loaded is kept"


class BusyArchive(ArchiveError):
    """Another program has been writing into the archive for too long."""

    vi = "Kho dữ liệu đang bận vì một chương trình khác ghi vào quá lâu; hãy chờ rồi chạy lại"
    en = "Another program has been writing into the archive for too long; wait and run again"


class AddressError(Exception):
    """The address given with `--db` names a kind of database that does not work yet (exit code 2)."""

    vi = "Chưa dùng được loại cơ sở dữ liệu này; --db nhận đường dẫn tệp SQLite hoặc địa chỉ sqlite:///…"
    en = "This kind of database does not work yet; --db takes the path of an SQLite file or sqlite:///…"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail
