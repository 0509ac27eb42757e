"""PDF files written object by object, for what drawing libraries cannot make: forms without appearance, old fonts."""

from collections.abc import Sequence

HEAD = b"%PDF-1.7\n"
WIDTH, HEIGHT = 595, 842


def file_of(objects: Sequence[bytes]) -> bytes:
    """A file of numbered objects, the first of them the catalogue."""
    data, places = HEAD, []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(data))
    return data + table + trailer


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n" % (len(content), entries) + content + b"\nendstream"


def page_of(content: bytes, fonts: Sequence[str], annotations: Sequence[bytes] = (), form: bytes = b"") -> bytes:
    """A file of one A4 page. Its fonts are called /F1, /F2 … in `content`; `form` are entries of the AcroForm.

    Annotations are objects 10, 11 …
    """
    numbers = b" ".join(b"%d 0 R" % (10 + n) for n in range(len(annotations)))
    font = [
        b"<< /Type /Font /Subtype /TrueType /BaseFont /%s /Encoding /WinAnsiEncoding >>" % f.encode() for f in fonts
    ]
    names = b" ".join(b"/F%d %s" % (n, body) for n, body in enumerate(font, 1))
    acro = b"/AcroForm << /Fields [%s] %s >>" % (numbers, form) if annotations else b""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % acro,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R /Annots [%s] /Resources << /Font << %s >> >> >>"
        % (WIDTH, HEIGHT, numbers, names),
        stream(content),
        *[b"null"] * 5,
        *annotations,
    ]
    return file_of(objects)


def utf16(text: str) -> bytes:
    """A text string of a PDF in hexadecimal digits."""
    return b"<FEFF" + text.encode("utf-16-be").hex().encode() + b">"


def shown(lines: Sequence[tuple[int, int, str, bytes]]) -> bytes:
    """The content of a page: from the left, from the bottom, name and size of the font, codes."""
    texts = (
        b"BT /%s Tf %d %d Td <%s> Tj ET" % (font.encode(), x, y, codes.hex().encode()) for x, y, font, codes in lines
    )
    return b"\n".join(texts)
