"""Letters taken apart: the text with its first lines, attached files by their names, attached letters."""

import io
from email import message_from_string
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from ingest.containers import members
from ingest.errors import EncryptedSource, SourceError, UnreadableSource, UnsupportedSource
from ingest.mail_sign import is_letter
from tests.archives import letter, listed, seen

EML = ("thư.eml", "message/rfc822")


def picture(wide: int, high: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("L", (wide, high), 255).save(buffer, "PNG")
    return buffer.getvalue()


def shown(data: bytes) -> str:
    """The text of a letter as its document holds it."""
    first = listed(data, *EML)[0]
    assert first.path.startswith("thư.eml/thư.") and first.failure is None
    return first.data.decode("utf-8-sig")


def test_the_text_of_a_letter_is_a_document_that_begins_with_who_wrote_to_whom() -> None:
    assert shown(letter().as_bytes()).splitlines() == [
        "Từ: Vũ Hải Đăng <dang@example.vn>",
        "Đến: pa@example.vn",
        "Ngày gửi: Tue, 05 Mar 2024 10:00:00 +0700",
        "Chủ đề: Gửi quyết định",
        "",
        "Kính gửi quý cơ quan.",
    ]


def test_of_two_forms_of_the_text_the_one_with_tables_is_taken() -> None:
    mail = letter()
    mail.add_alternative(
        "<html><head><style>p{}</style></head><body class='a'><table><tr><td>1</table></body></html>", "html"
    )
    text = shown(mail.as_bytes())
    assert text.startswith('<!DOCTYPE html>\n<html><head><meta charset="utf-8">')
    assert "<p>Chủ đề: Gửi quyết định</p>" in text and "<td>1</table>" in text and "Kính gửi" not in text
    assert text.count("<body") == 1 and "<style>p{}</style>" in text


@pytest.mark.parametrize("charset", ["windows-1258", "utf-16", "unknown-8bit", None])
def test_letters_in_any_encoding_are_read(charset: str | None) -> None:
    words = "Kính gửi: Sở Nội vụ" if charset != "windows-1258" else "Kính g\u01b0\u0309i: Sơ\u0309 Nô\u0323i vu\u0323"
    content = words.encode(charset if charset and "-8bit" not in charset else "utf-8")
    stated = f"; charset={charset}" if charset else ""
    head = f"From: a@example.vn\r\nMIME-Version: 1.0\r\nContent-Type: text/plain{stated}\r\n\r\n"
    assert words in shown(head.encode() + content)


@pytest.mark.parametrize(
    "disposition",
    [
        pytest.param("attachment; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh.docx", id="RFC 2231"),
        pytest.param(
            "attachment; filename*0*=UTF-8''Quy%E1%BA%BFt; filename*1*=%20%C4%91%E1%BB%8Bnh.docx", id="in pieces"
        ),
        pytest.param('attachment; filename="=?UTF-8?B?UXV54bq/dCDEkeG7i25oLmRvY3g=?="', id="encoded words"),
        pytest.param('attachment; filename="Quyết định.docx"', id="bytes as they are"),
    ],
)
def test_an_attached_file_is_called_by_its_name(disposition: str) -> None:
    raw = (
        "From: a@example.vn\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
        f"--x\nContent-Type: application/octet-stream\nContent-Disposition: {disposition}\n\nabc\n--x--\n"
    ).encode()
    assert seen(raw, *EML)["thư.eml/Quyết định.docx"] == b"abc"


def test_a_subject_in_bytes_without_an_encoding_is_read() -> None:
    raw = "From: a@example.vn\nMIME-Version: 1.0\nSubject: Quyết định khen thưởng\n\nx\n".encode()
    assert "Chủ đề: Quyết định khen thưởng" in shown(raw)
    folded = f"From: a@example.vn\nMIME-Version: 1.0\nSubject: {Header('Về việc tặng Bằng khen ' * 4, 'utf-8').encode()}\n\nx\n"
    assert "Về việc tặng Bằng khen Về việc" in shown(folded.encode())


def test_an_attached_letter_is_opened_in_turn() -> None:
    inner = letter("Báo cáo 1/2", "Bên trong")
    inner.add_attachment(b"abc", "application", "octet-stream", filename="b.docx")
    outer = letter()
    outer.add_attachment(inner)
    found = seen(outer.as_bytes(), *EML)
    assert list(found) == ["thư.eml/thư.txt", "thư.eml/Báo cáo 1-2.eml/thư.txt", "thư.eml/Báo cáo 1-2.eml/b.docx"]


def test_an_attached_letter_in_base64_is_opened_too() -> None:
    part = MIMEBase("message", "rfc822")
    part.set_payload([message_from_string(letter("Trong", "xin").as_string())])
    outer = MIMEMultipart()
    outer["From"] = "a@example.vn"
    outer.attach(part)
    import base64

    text = outer.as_string()
    inner = letter("Trong", "xin").as_bytes()
    head, _, tail = text.partition("From: =?")
    coded = head.rstrip("\n") + "\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(inner).decode()
    found = seen((coded + tail[tail.rfind("\n--") :]).encode(), *EML)
    assert any(path.endswith("/thư.txt") and path.count("/") == 2 for path in found)


def test_logos_are_left_out_and_pages_in_the_text_are_not() -> None:
    mail = letter()
    mail.add_alternative("<img src='cid:a'><img src='cid:b'>", "html")
    for name, size in (("logo.png", (200, 80)), ("trang.png", (900, 1200))):
        mail.add_attachment(picture(*size), "image", "png", filename=name, disposition="inline", cid=f"<{name}>")
    mail.add_attachment(picture(200, 80), "image", "png", filename="rời.png")
    found = seen(mail.as_bytes(), *EML)
    assert found["thư.eml/logo.png"] == "skipped"
    assert found["thư.eml/trang.png"] == picture(900, 1200) and found["thư.eml/rời.png"] == picture(200, 80)


def test_what_cannot_be_opened_is_named() -> None:
    mail = letter()
    mail.add_attachment(b"\x78\x9f\x3e\x22", "application", "ms-tnef", filename="winmail.dat")
    mail.add_attachment(b"x", "application", "pkcs7-mime", filename="smime.p7m")
    mail.add_attachment(b"x", "application", "pkcs7-signature", filename="smime.p7s")
    _, tnef, sealed = listed(mail.as_bytes(), *EML)
    assert isinstance(tnef.failure, UnsupportedSource) and "TNEF" in tnef.failure.detail
    assert isinstance(sealed.failure, EncryptedSource)


def test_a_web_page_saved_as_one_file_is_its_text() -> None:
    page = MIMEMultipart("related")
    page["From"], page["Subject"] = "<Saved by Blink>", "Quyết định"
    page.attach(MIMEText("<html><body><p>Điều 1.</p></body></html>", "html"))
    frame = MIMEText("<html>khung</html>", "html")
    frame["Content-Location"] = "https://example.vn/frame.html"
    page.attach(frame)
    (only,) = listed(page.as_bytes(), "a.mht", "message/rfc822")
    assert "<p>Điều 1.</p>" in only.data.decode() and "Saved" not in only.data.decode()


def test_a_letter_broken_off_gives_what_is_left_and_says_so() -> None:
    mail = letter()
    mail.add_attachment(b"abc" * 100, "application", "octet-stream", filename="a.docx")
    found = seen(mail.as_bytes()[:-80], *EML)
    assert list(found) == ["thư.eml/thư.txt", "thư.eml/a.docx", "thư.eml"] and found["thư.eml"] == "unreadable"


def test_what_is_no_letter_is_unreadable() -> None:
    (member,) = listed(b"\n\nxin", *EML)
    assert isinstance(member.failure, UnreadableSource)


def test_a_letter_in_a_thousand_wrappings_is_refused() -> None:
    raw = "From: a@example.vn\nMIME-Version: 1.0\n"
    for depth in range(3000):
        raw += f"Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n"
    assert isinstance(listed(raw.encode(), *EML)[-1].failure, UnreadableSource)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        pytest.param("From: a\nTo: b\nMIME-Version: 1.0\n\nx", True, id="a letter"),
        pytest.param("Received: by x\n\tfor y\nFrom: a\n\nx", True, id="folded lines"),
        pytest.param("From a@x Tue\nReceived: by x\nFrom: a\n\nx", True, id="out of a mailbox"),
        pytest.param("From: a\nTo: b\nSubject: c\n\nx", False, id="a letter printed as text"),
        pytest.param("Số: 12/QĐ-UBND\nDate: x\n", False, id="a decision"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_letter_is_told_by_its_header_lines(text: str, is_one: bool) -> None:
    assert is_letter(text.encode()) is is_one


@settings(max_examples=150)
@given(st.data())
def test_a_letter_with_any_bytes_changed_is_read_or_refused(data: st.DataObject) -> None:
    mail = letter()
    mail.add_alternative("<p>x</p>", "html")
    mail.add_attachment(b"abc", "application", "octet-stream", filename="Quyết định.docx")
    raw = bytearray(mail.as_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(raw) - 1))
        raw[place : place + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
    for member in members(bytes(raw), *EML):
        assert member.failure is None or isinstance(member.failure, SourceError)
