"""`sovang doctor`: what is installed, what is missing, how to get it."""

import platform
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import click

from commands.bilingual import command
from commands.errors import MISSING_TOOL, NO_ARCHIVE, OK
from commands.language import say
from commands.listing import Column, Listing, output_options, write_list


@dataclass(frozen=True, slots=True)
class Check:
    """One thing the program uses: whether it works, which one it is, and how to get it if it does not.

    What is not `needed` makes the work better; without it all is done all the same.
    """

    name: str
    works: bool
    found: str
    remedy: str = ""
    needed: bool = True


def checks() -> list[Check]:
    """Everything that is needed, in the order of the reading."""
    pip = say("Cài lại: py -m pip install .", "Install again: pip install .")
    return [
        _probe("Python", platform.python_version, ""),
        *(_package(name, module, pip) for name, module in PACKAGES.items()),
        _probe(say("Bộ đọc chữ của sovang", "sovang's own reader"), _recogniser, pip),
        *(replace(check, needed=False) for check in _second_reader(pip)),
        _probe("SQLite", _sqlite, say("Cần Python có SQLite ≥ 3.9 với FTS5", "Python needs SQLite with FTS5")),
    ]


PACKAGES = {
    "pypdfium2": "pypdfium2",
    "pdfplumber": "pdfplumber",
    "python-docx": "docx",
    "lxml": "lxml.etree",
    "Pillow": "PIL.Image",
    "opencv-python-headless": "cv2",
    "numpy": "numpy",
    "onnxruntime": "onnxruntime",
    "spacy": "spacy",
    "SQLAlchemy": "sqlalchemy",
    "alembic": "alembic",
    "openpyxl": "openpyxl",
    "olefile": "olefile",
    "xlrd": "xlrd",
    "rapidfuzz": "rapidfuzz",
    "rich": "rich",
}
"""Each library by its name on PyPI, and the module that shows it works."""


def _second_reader(remedy: str) -> list[Check]:
    """Tesseract, asked about doubtful words: without it names are read a little less surely."""
    return [
        _package("tesserocr", "tesserocr", remedy),
        _probe("Tesseract", _tesseract, remedy),
        _probe(say("Dữ liệu tiếng Việt (vie)", "Vietnamese data (vie)"), _vietnamese, remedy),
    ]


def _package(name: str, module: str, remedy: str) -> Check:
    def probe() -> str:
        import_module(module)
        return version(name)

    return _probe(name, probe, remedy)


def _probe(name: str, probe: Callable[[], str], remedy: str) -> Check:
    """A thing works when its probe says which one it is; whatever the probe raises is what is wrong."""
    from store.errors import ArchiveError

    try:
        return Check(name, True, probe())
    except PackageNotFoundError:
        return Check(name, False, say("chưa cài", "not installed"), remedy)
    except ArchiveError as error:
        return Check(name, False, f"{say(error.vi, error.en)}: {error.detail}", remedy)
    except Exception as error:
        return Check(name, False, f"{type(error).__name__}: {error}", remedy)


def _recogniser() -> str:
    from ingest.recogniser import MODEL, alphabet

    return say(
        f"{len(alphabet())} chữ, {MODEL.stat().st_size // 1024} KB",
        f"{len(alphabet())} characters, {MODEL.stat().st_size // 1024} KB",
    )


def _tesseract() -> str:
    text: str = import_module("tesserocr").tesseract_version()
    return text.splitlines()[0].removeprefix("tesseract ")


def _vietnamese() -> str:
    import ingest

    data = Path(str(ingest.__file__)).parent / "data"
    tesserocr = import_module("tesserocr")
    with tesserocr.PyTessBaseAPI(path=str(data), lang="vie") as engine:
        loaded: list[str] = engine.GetLoadedLanguages()
    if "vie" not in loaded:
        raise FileNotFoundError(str(data / "vie.traineddata"))
    return f"{(data / 'vie.traineddata').stat().st_size // 1024} KB"


def _sqlite() -> str:
    import sqlite3

    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
    connection.close()
    return f"{sqlite3.sqlite_version}, FTS5"


def _archive(db: str | None) -> str:
    from store.archive import Archive
    from store.errors import AbsentArchive

    try:
        with Archive.open(db) as archive:
            return archive.place
    except AbsentArchive as absent:
        return f"{absent.detail} ({say('chưa có, sẽ tạo khi nạp', 'none yet, made by the first load')})"


def _json(check: Check) -> dict[str, Any]:
    return {
        "name": check.name,
        "works": check.works,
        "found": check.found,
        "remedy": check.remedy or None,
        "needed": check.needed,
    }


def _state(check: Check) -> str:
    if check.works:
        return say("tốt", "fine")
    return say("THIẾU", "MISSING") if check.needed else say("thiếu, không bắt buộc", "missing, optional")


CHECKS: Listing[Check] = Listing(
    (
        Column("Thành phần", "Part", lambda check: check.name),
        Column("Tình trạng", "State", _state, whole=True),
        Column("Phiên bản", "Version", lambda check: check.found, wide=True),
        Column("Cách có được", "How to get it", lambda check: check.remedy),
    ),
    _json,
)


@command(
    "doctor",
    vi="Kiểm tra máy: đã có gì, thiếu gì, lấy ở đâu. Mã kết thúc 3 khi thiếu thứ cần thiết.",
    en="What is installed, what is missing, how to get it. Exit code 3 where something needed is missing.",
    example="sovang doctor\nsovang doctor --format json",
)
@output_options
@click.pass_obj
def doctor(db: str | None, /, form_of_output: str | None, output: Path | None) -> int:
    """Every check is really made: the engine reads its data, the database its words."""
    tools = checks()
    archive = _probe(say("Kho dữ liệu", "Archive"), lambda: _archive(db), say("Xem --db", "See --db"))
    write_list(CHECKS, [*tools, archive], form_of_output, output)
    if not all(check.works for check in tools if check.needed):
        return MISSING_TOOL
    return OK if archive.works else NO_ARCHIVE
