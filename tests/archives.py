"""Containers made for the tests: ZIP files with names in any bytes, letters, PDFs with attachments; all names invented."""

import ctypes
import io
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from ingest.containers import Member, members


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP as this Python writes it: names in UTF-8 with their flag."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def zipped_raw(files: Sequence[tuple[bytes, bytes]]) -> bytes:
    """A ZIP whose names are these bytes, without a flag, as Windows writes them; names may come twice."""
    holders = [f"{number:04d}".rjust(len(name), "@") for number, (name, _) in enumerate(files)]
    data = zipped({holder: content for holder, (_, content) in zip(holders, files, strict=True)}, zipfile.ZIP_STORED)
    for holder, (name, _) in zip(holders, files, strict=True):
        assert len(name) >= 4 and len(holder) == len(name)
        data = data.replace(holder.encode(), name)
    return data


def letter(subject: str = "Gửi quyết định", text: str = "Kính gửi quý cơ quan.") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Vũ Hải Đăng <dang@example.vn>"
    message["To"] = "pa@example.vn"
    message["Subject"] = subject
    message["Date"] = "Tue, 05 Mar 2024 10:00:00 +0700"
    message.set_content(text)
    return message


def with_attachment(pdf: bytes, name: str, data: bytes) -> bytes:
    """A PDF with one more embedded file."""
    document = pypdfium2.PdfDocument(pdf)
    wide = (name + "\0").encode("utf-16-le")
    buffer = ctypes.create_string_buffer(wide, len(wide))
    handle: Any = pdfium.FPDFDoc_AddAttachment(document.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_uint16)))
    pdfium.FPDFAttachment_SetFile(handle, document.raw, data, len(data))
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def listed(data: bytes, name: str = "a.zip", media_type: str = "application/zip") -> list[Member]:
    return list(members(data, name, media_type))


def seen(data: bytes, name: str = "a.zip", media_type: str = "application/zip") -> dict[str, bytes | str]:
    """Path → bytes, or the code of the failure, or «skipped»."""
    found = listed(data, name, media_type)
    assert len({member.path for member in found}) == len(found)
    return {m.path: m.failure.code if m.failure else "skipped" if m.skipped else m.data for m in found}


def in_small_memory(code: str, megabytes: int, *arguments: str) -> str:
    """What some code prints in a process of its own that may take no more memory than this; its imports count."""
    start = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({megabytes} * 2**20,) * 2)\n"
    command = [sys.executable, "-c", start + code, *arguments]
    root = Path(__file__).parent.parent
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout
