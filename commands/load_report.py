"""What a load has come to: the lines for a person, and the report as JSON."""

import json
from collections import Counter
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from commands.failure_texts import advice
from commands.language import say
from commands.listing import target_of
from ingest.media import PLAIN_NAMES
from store.tally import LoadReport, Step


class Record:
    """Remembers what a report names: files refused, and what a rehearsal would read, by kind."""

    def __init__(self, *, keep: bool) -> None:
        self._keep = keep
        self.began = datetime.now(UTC)
        self._refused: list[dict[str, Any]] = []
        self._skipped: list[str] = []
        self._kinds: Counter[str] = Counter()
        self._bytes: Counter[str] = Counter()

    def add(self, step: Step) -> None:
        if step.outcome == "loaded" and step.kind:
            self._kinds[step.kind] += 1
            self._bytes[step.kind] += step.size
        if self._keep and step.failure:
            reason, remedy = advice(step.failure.code, step.failure.detail)
            item = {"path": step.path, "code": step.failure.code, "reason": reason, "advice": remedy}
            self._refused.append(item | {"traceback": step.failure.traceback})
        if self._keep and step.outcome == "skipped" and step.files == 1:
            self._skipped.append(step.path)

    def refused_paths(self) -> list[str]:
        """The files that were refused."""
        return [item["path"] for item in self._refused]

    def kinds(self) -> list[tuple[str, int, int]]:
        """What would be read: media type, files, bytes; the most files first."""
        return [(kind, files, self._bytes[kind]) for kind, files in self._kinds.most_common()]

    def write(self, report: LoadReport, output: Path, *, dry_run: bool) -> None:
        """The report as one JSON object: found = loaded + known + skipped + refused, and why files were refused.

        Raises Failed where it cannot be written.
        """
        whole = asdict(report) | {
            "dry_run": dry_run,
            "began_at": self.began.isoformat(timespec="seconds"),
            "seconds": round((datetime.now(UTC) - self.began).total_seconds(), 1),
            "refused_files": self._refused,
            "skipped_files": self._skipped,
        }
        if dry_run:
            kinds = [{"media_type": kind, "files": files, "bytes": size} for kind, files, size in self.kinds()]
            whole["to_load"] = kinds
        with target_of(output) as target:
            target.write((json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode())


def done(report: LoadReport) -> str:
    """The result of a load."""
    return say(
        f"Tìm thấy {report.found} tệp: nạp mới {report.loaded}, đã có {report.known}, "
        f"bỏ qua {report.skipped}, từ chối {report.refused}.\nĐọc được {report.awards} lượt khen thưởng.",
        f"Found {report.found} files: loaded {report.loaded}, known {report.known}, "
        f"skipped {report.skipped}, refused {report.refused}.\nAwards read: {report.awards}.",
    )


def rehearsed(report: LoadReport, record: Record) -> str:
    """The result of a rehearsal: what would be read, by kind and size."""
    lines = [
        say(
            f"Tìm thấy {report.found} tệp: sẽ đọc {report.loaded}, đã có {report.known}, "
            f"bỏ qua {report.skipped}, không mở được {report.refused}.",
            f"Found {report.found} files: {report.loaded} to read, known {report.known}, "
            f"skipped {report.skipped}, cannot be opened {report.refused}.",
        )
    ]
    for kind, files, size in record.kinds():
        name = PLAIN_NAMES.get(kind, kind.removeprefix("image/").upper())
        lines.append(say(f"  {name}: {files} tệp, {_megabytes(size)}", f"  {name}: {files} files, {_megabytes(size)}"))
    lines.append(say("Chưa đọc, chưa ghi gì.", "Nothing was read or written."))
    return "\n".join(lines)


def _megabytes(size: int) -> str:
    number = f"{size / 2**20:.1f}"
    return say(f"{number.replace('.', ',')} MB", f"{number} MB")
