"""What a reading process loads before its first task."""

import subprocess
import sys

from tests.bench.programs import ROOT


def test_the_reader_of_files_loads_no_database() -> None:
    command = "import sys, store.preloaded; print([name for name in sys.modules if name.startswith('sqlalchemy')])"
    ended = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
