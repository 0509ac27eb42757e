"""The documentation says what the program does."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cli import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help_with_an_example(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cli", name, "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert f"sovang {name}" in done.stdout


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)\b", README)) <= targets


def test_the_python_of_the_readme_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "('UNIT'" in done.stdout or "('PERSON'" in done.stdout or "('DOCUMENT'" in done.stdout


def test_no_registry_host_stands_in_the_project() -> None:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    hosts = re.compile(r"pypi\.(?:org|io)|files\.pythonhosted|registry\.npmjs|deb\.debian\.org")
    texts = [
        p for p in listed.stdout.split("\n") if p.endswith((".py", ".md", ".toml", ".txt", ".sh", "Makefile", "run"))
    ]
    assert [
        p for p in texts if p != "tests/test_docs.py" and hosts.search((ROOT / p).read_text(encoding="utf-8"))
    ] == []
