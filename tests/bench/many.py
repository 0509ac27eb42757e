"""Folders with many files, made fast: a few are made whole, the others are their texts with another number and people."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from samples.layouts import LAYOUTS
from samples.make import generate
from samples.model import Kind
from tests.faults.folder import decision, paragraphs, people

EACH_FOLDER = 500
_LIST_LAYOUTS = ("annex-table", "annex-list", "crosses")
_NUMBER = 70001
"""That of the one DOCX that all are made of."""


def scans(folder: Path, count: int, seed: int = 5) -> Path:
    """Scanned decisions with lists, of some pages each."""
    _made(folder, "scan", count, seed)
    return folder


def small_files(folder: Path, count: int, contents: int) -> Path:
    """Plain texts of so many different contents; all others are copies of these under names of their own."""
    for number in range(count):
        _place(folder, number, ".txt").write_text("\n".join(paragraphs(number % contents)), encoding="utf-8")
    return folder


def mixed(folder: Path, count: int, scanned: int) -> Path:
    """Files of all common kinds, `scanned` of them scans, hardly any two of one content; a tenth lies in ZIP archives."""
    pdfs = [path.read_bytes() for path in _made(folder.with_name("mau"), "pdf", 100, 5)]
    template = _template(folder.with_name("mau"))
    scans(folder, scanned)
    kinds: tuple[tuple[str, Callable[[int], bytes]], ...] = (
        *[(".docx", lambda number: _docx(template, number))] * 9,
        *[(".pdf", lambda number: pdfs[number % len(pdfs)] + b"\n%% %d\n" % number)] * 4,
        *[(".html", _html)] * 2,
        *[(".txt", lambda number: "\n".join(paragraphs(number)).encode())] * 2,
        *[(".rtf", _rtf)] * 2,
        (".xlsx", _xlsx),
    )
    for number in range(scanned, count):
        ending, make = kinds[number % len(kinds)]
        if number % 200 < 20:
            with zipfile.ZipFile(_place(folder, number - number % 200, ".zip"), "a") as archive:
                archive.writestr(f"{number:05}{ending}", make(number))
        else:
            _place(folder, number, ending).write_bytes(make(number))
    return folder


def _place(folder: Path, number: int, ending: str) -> Path:
    place = folder / f"{number // EACH_FOLDER:03}"
    place.mkdir(parents=True, exist_ok=True)
    return place / f"{number:05}{ending}"


def _made(folder: Path, kind: Kind, count: int, seed: int) -> list[Path]:
    paths = generate(seed, count, (kind,), folder, {name: LAYOUTS[name] for name in _LIST_LAYOUTS})
    for truth in folder.glob("*.json"):
        truth.unlink()
    return paths


def _template(folder: Path) -> dict[str, bytes]:
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(decision(folder / "mau.docx", _NUMBER)) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    text = parts["word/document.xml"].decode()
    assert all(line in text for line in paragraphs(_NUMBER)), "the template has changed"
    return parts


def _docx(template: dict[str, bytes], number: int) -> bytes:
    text = template["word/document.xml"].decode()
    for old, new in zip(paragraphs(_NUMBER), paragraphs(number), strict=True):
        text = text.replace(old, new)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in template.items():
            archive.writestr(name, text if name == "word/document.xml" else data)
    return made.getvalue()


def _html(number: int) -> bytes:
    body = "".join(f"<p>{line}</p>" for line in paragraphs(number))
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>{body}</body></html>".encode()


def _rtf(number: int) -> bytes:
    text = r"\par ".join("".join(c if ord(c) < 128 else rf"\u{ord(c)}?" for c in line) for line in paragraphs(number))
    return rf"{{\rtf1\ansi {text}}}".encode("ascii")


def _xlsx(number: int) -> bytes:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for line in paragraphs(number)[:-2]:
        sheet.append([line])
    for row in (("STT", "Họ và tên", "Đơn vị"), *((i, name, "Phòng Nội vụ") for i, name in enumerate(people(number)))):
        sheet.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()
