"""`sovang demo`: the whole way on sample documents, each step with the line that prints it."""

import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import click

import samples
from commands.audit import audit
from commands.bilingual import command, option
from commands.errors import MISSING_TOOL, OK, Failed
from commands.language import say
from commands.load import load
from commands.person import person
from commands.search import search
from ingest.text import fold, same_tone_place
from store.archive import Archive
from store.awards import awards
from store.records import AwardRecord
from store.search import PERSON_KIND


@command(
    "demo",
    vi="Nạp các văn bản mẫu (tên người đều bịa) vào một kho mới, rồi tìm kiếm, xem quá trình khen thưởng của một "
    "người và rà soát trùng lặp. Trước mỗi kết quả là đúng dòng lệnh in ra nó.",
    en="Load sample documents (all names invented) into a new archive, then search it, show one person's awards "
    "and look for duplicates. Each result stands below the very line that prints it.",
    example="sovang demo\nsovang demo --folder out",
)
@option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    vi="Nơi đặt kho demo.db (mặc định: một thư mục tạm mới).",
    en="Where demo.db goes (default: a new temporary folder).",
)
@click.pass_obj
def demo(_db: str | None, /, folder: Path | None) -> int:
    """The user's own archive is never touched."""
    documents = _documents()
    db = _new_archive(folder or Path(tempfile.mkdtemp(prefix="sovang-demo-")))
    _step(db, load, str(documents))
    with Archive.open(db) as archive:
        found = [award for award in awards(archive) if award.kind == PERSON_KIND]
    if found:
        _step(db, search, *fold(_ambiguous(found)).split(), listing=True)
        _step(db, person, _busiest(found), listing=True)
    _step(db, audit, listing=True)
    return OK


def _documents() -> Path:
    """The samples beside the installed package. Raises Failed where there are none."""
    folder = Path(str(samples.__file__)).parent / "documents"
    if not folder.is_dir() or not any(folder.iterdir()):
        raise Failed(
            "Bản cài này không kèm văn bản mẫu; hãy cài lại từ mã nguồn đầy đủ.",
            "This installation holds no sample documents; install again from the whole source.",
            MISSING_TOOL,
        )
    return folder


def _new_archive(folder: Path) -> str:
    """The path of an archive that does not exist yet; one of an earlier demo is put away."""
    path = folder / "demo.db"
    for old in (path, *(path.with_name(path.name + ending) for ending in ("-wal", "-shm"))):
        old.unlink(missing_ok=True)
    return str(path)


def _step(db: str, called: click.Command, *arguments: str, listing: bool = False) -> None:
    """Print a command line and what it gives."""
    # Where no terminal is, lists come as JSON Lines unless a table is asked for.
    table = ("--format", "table") if listing and not sys.stdout.isatty() else ()
    given = [*arguments, *table]
    line = ["sovang", *say("", "--lang en").split(), "--db", db, str(called.name), *given]
    # What a person can paste into the shell of this very machine.
    text = subprocess.list2cmdline(line) if sys.platform == "win32" else shlex.join(line)
    click.echo(f"\n$ {text}\n")
    called.main(given, prog_name=f"sovang {called.name}", standalone_mode=False, obj=db)


def _ambiguous(found: list[AwardRecord]) -> str:
    """A name that several spellings share without their accents; else the most frequent one."""
    spellings: dict[str, set[str]] = {}
    for award in found:
        spellings.setdefault(fold(award.recipient), set()).add(same_tone_place(award.recipient))
    counts = Counter(fold(award.recipient) for award in found)
    return max(counts, key=lambda name: (len(spellings[name]), counts[name], name))


def _busiest(found: list[AwardRecord]) -> str:
    """The person with the most awards: one name, one unit."""
    counts = Counter((award.recipient, award.unit) for award in found)
    return max(counts, key=lambda who: (counts[who], who[0]))[0]
