"""Why a file was refused and what to do about it, in the user's language."""

from commands.language import say
from ingest.errors import KINDS, UnreadableSource

_OTHERS = {
    "secret": (
        "Văn bản đóng dấu độ mật nên không nạp, không lưu chữ nào của nó. "
        "Kho này được phép lưu tài liệu mật thì chạy «sovang load TỆP --allow-secret»; không thì chuyển tệp về nơi lưu "
        "tài liệu mật theo quy định.",
        "The document bears a mark of secrecy; it was not loaded and none of its words is kept. "
        "If this archive may hold secret papers, run «sovang load FILE --allow-secret»; if not, move the file to where "
        "secret papers are kept by law.",
    ),
    "internal": (
        "Chương trình gặp lỗi khi đọc tệp này; tệp có thể vẫn tốt. "
        "Hãy báo lỗi kèm kết quả của «sovang failures --format json».",
        "The program failed on this file, which may well be good. "
        "Report it with the output of «sovang failures --format json».",
    ),
    "crashed": (
        "Tiến trình đọc tệp này bị ngắt đột ngột hai lần (thường do hết bộ nhớ). "
        "Hãy đóng bớt chương trình khác hoặc chia nhỏ tệp rồi nạp lại.",
        "The process that read this file died twice (often for lack of memory). "
        "Close other programs or split the file, then load it again.",
    ),
    "out-of-time": (
        "Đọc quá lâu, đã bỏ dở để các tệp khác được đọc tiếp. "
        "Hãy mở tệp xem có hỏng không; nếu tệp tốt, chạy «sovang failures --retry --page-seconds 1200».",
        "It took too long and was given up, so that other files could be read. "
        "See whether the file is sound; if it is, run «sovang failures --retry --page-seconds 1200».",
    ),
    "out-of-memory": (
        "Đọc tệp này tốn quá nhiều bộ nhớ, đã bỏ dở để các tệp khác được đọc tiếp. "
        "Hãy chia nhỏ tệp hoặc quét lại ở 200–300 dpi; nếu máy còn nhiều bộ nhớ, "
        "chạy «sovang failures --retry --workers 1 --worker-memory 4000».",
        "Reading this file took too much memory and was given up, so that other files could be read. "
        "Split it, or scan it again at 200–300 dpi; on a machine with memory to spare, "
        "run «sovang failures --retry --workers 1 --worker-memory 4000».",
    ),
}


_STEPS: tuple[tuple[tuple[str, ...], tuple[str, str]], ...] = (
    (
        ("RAR", "7z", "CAB", "Zstandard", "ZIP, "),
        (
            "Hãy giải nén ra một thư mục rồi nạp thư mục ấy.",
            "Unpack it into a folder, then load the folder.",
        ),
    ),
    (
        ("Excel",),
        (
            "Hãy mở bằng Excel, lưu thành XLSX rồi nạp lại.",
            "Open it in Excel, save it as XLSX, then load it.",
        ),
    ),
    (
        ("PDF, XFA",),
        (
            "Hãy mở biểu mẫu bằng Adobe Reader, in ra PDF (Microsoft Print to PDF) rồi nạp bản in ấy.",
            "Open the form in Adobe Reader, print it to a PDF (Microsoft Print to PDF), then load that.",
        ),
    ),
    (
        ("HEIC",),
        (
            "Hãy lưu ảnh thành JPEG rồi nạp lại.",
            "Save the picture as JPEG, then load it.",
        ),
    ),
    (
        ("OLE",),
        (
            "Nếu là thư Outlook (.msg), hãy mở bằng Outlook, lưu thư và tệp đính kèm ra thư mục rồi nạp thư mục ấy; "
            "tệp khác thì lưu thành DOCX hoặc PDF.",
            "If it is an Outlook letter (.msg), open it in Outlook, save it and its attachments to a folder and load "
            "the folder; save any other file as DOCX or PDF.",
        ),
    ),
    (
        ("XML",),
        (
            "Hãy mở bằng Word hoặc Excel, lưu thành DOCX hoặc XLSX rồi nạp lại.",
            "Open it in Word or Excel, save it as DOCX or XLSX, then load it.",
        ),
    ),
    (
        ("?",),
        (
            "Nếu tệp là văn bản, hãy mở bằng phần mềm tạo ra nó và lưu thành DOCX hoặc PDF rồi nạp lại; "
            "không phải văn bản thì không cần nạp.",
            "If it is a document, open it in the program that made it, save it as DOCX or PDF and load it; "
            "if it is none, it need not be loaded.",
        ),
    ),
)
"""How the detail of a file of a kind that is not read begins → the next step for it (Vietnamese, English)."""


def _step_for(detail: str, usual: str) -> str:
    told = (say(*step) for starts, step in _STEPS if detail.startswith(starts))
    return next(told, usual)


def advice(code: str, detail: str) -> tuple[str, str]:
    """The reason, with what this one file adds, and the next step."""
    kind = KINDS.get(code, UnreadableSource)
    text = say(*_OTHERS[code]) if code in _OTHERS else say(kind.vi, kind.en)
    reason, _, step = text.partition(". ")
    step = _step_for(detail, step) if code == "unsupported" else step
    return (f"{reason} ({detail})" if detail else reason), step
