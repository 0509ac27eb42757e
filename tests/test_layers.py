"""Imports follow the flow and never turn back; heavy ones stay behind their doors."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOW = ("ingest", "extract", "store", "audit", "commands", "cli")
DOORS = {
    "spacy": ("extract/pipeline.py", "extract/components.py"),
    "tesserocr": ("ingest/ocr.py",),
    "onnxruntime": ("ingest/recogniser.py",),
    "sqlalchemy": ("store/",),
    "alembic": ("store/",),
}
MODULES = [p for room in FLOW[:-1] for p in sorted((ROOT / room).rglob("*.py"))] + [ROOT / "cli.py"]
WRITTEN = [p for p in MODULES if "versions" not in p.parts]
"""All but the migrations, which record one schema each and are never edited."""


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def _room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_follow_the_flow(path: Path) -> None:
    place = FLOW.index(_room(path))
    for name in _imports(path):
        top = name.split(".")[0]
        if top in FLOW:
            assert FLOW.index(top) <= place, f"{path} imports {name}"
            assert top != "commands" or _room(path) in ("commands", "cli"), f"{path} imports {name}"
        assert top not in ("tests", "training"), f"{path} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_heavy_packages_are_imported_behind_their_doors_only(path: Path) -> None:
    relative = str(path.relative_to(ROOT))
    for name in _imports(path):
        doors = DOORS.get(name.split(".")[0])
        assert doors is None or relative.startswith(doors), f"{relative} imports {name}"


@pytest.mark.parametrize("path", WRITTEN, ids=lambda p: str(p.relative_to(ROOT)))
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 250, "split the module"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 30, f"split {node.name}"


def test_help_loads_no_heavy_package() -> None:
    heavy = [
        "spacy",
        "tesserocr",
        "onnxruntime",
        "cv2",
        "sqlalchemy",
        "alembic",
        "pdfplumber",
        "pypdfium2",
        "docx",
        "numpy",
        "rich",
        "openpyxl",
    ]
    code = f"""
import sys
sys.argv = ["sovang", "--help"]
import cli
try:
    cli.main()
except SystemExit:
    pass
print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr.strip().splitlines()[-1] == "[]"
