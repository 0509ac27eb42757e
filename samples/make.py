"""The seeded generator of made documents: papers with their truth, in each kind of source."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click

from samples import demo
from samples.layouts import LAYOUTS
from samples.model import Kind, Made, PageBreak
from samples.render_docx import render_docx
from samples.render_pdf import render_pdf
from samples.untidy import untidy

Layout = Callable[[random.Random], Made]
HERE = Path(__file__).parent
KINDS: tuple[Kind, ...] = ("docx", "pdf", "scan")
SCANNED: tuple[Kind, ...] = ("scan", "worn")


def generate(
    seed: int,
    count: int,
    kinds: Sequence[Kind],
    folder: Path,
    layouts: Mapping[str, Layout] = LAYOUTS,
    *,
    wear: str = "office",
) -> list[Path]:
    """Write `count` papers in each of the kinds, with NAME.truth.json beside each; the layouts take turns.

    Every kind of one number shows the same paper; now and then a digital one has untidy letters.
    `wear` is how bad the scans are: fine, office or bad.
    """
    folder.mkdir(parents=True, exist_ok=True)
    names = sorted(layouts)
    random.Random(seed).shuffle(names)
    written = []
    for i in range(count):
        layout = names[i % len(names)]
        made = layouts[layout](random.Random(f"{seed}/{i}/{layout}"))
        for kind in kinds:
            rng = random.Random(f"{seed}/{i}/{layout}/{kind}")
            shown = untidy(made, rng, apart=kind == "docx") if kind != "scan" and rng.random() < 0.15 else made
            written.append(write(shown, layout, kind, folder / f"{i:04d}-{layout}-{kind}", rng, wear=wear))
    return written


def write(made: Made, layout: str, kind: Kind, stem: Path, rng: random.Random, *, wear: str = "office") -> Path:
    """Write one paper and its truth; returns the path of the paper."""
    suffix = f".{kind}" if kind in ("docx", "pdf") else _scan_suffix(made, rng)
    path = stem.with_name(stem.name + suffix)
    render(made, kind, path, rng, wear)
    write_truth(made, layout, kind, path.name, stem.with_name(f"{stem.name}.truth.json"))
    return path


def render(made: Made, kind: Kind, path: Path, rng: random.Random, wear: str) -> None:
    """Write the paper alone, in the file type of the path's suffix."""
    family = "NotoSerif" if rng.random() < 0.1 else "Tinos"
    if kind == "docx":
        path.write_bytes(render_docx(made.paper))
    elif kind == "pdf":
        path.write_bytes(render_pdf(made.paper, rng, family=family).data)
    else:
        from samples.render_scan import WEARS, scan_pages, write_scan  # OpenCV only for scans

        how = WEARS[wear](rng)
        write_scan(scan_pages(made.paper, rng, wear=how, family=family), how, path, made.paper.esign)


def write_truth(made: Made, layout: str, kind: Kind, file: str, path: Path) -> None:
    """Write the truth; only a scan shows fields by hand."""
    truth = {"layout": layout, "kind": kind, "file": file, **made.truth.as_json()}
    if kind not in SCANNED:
        truth["handwritten"] = []
    path.write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _scan_suffix(made: Made, rng: random.Random) -> str:
    """A file type that can hold all pages; an e-signature needs PDF."""
    if made.paper.esign:
        return ".pdf"
    breaks = any(isinstance(part, PageBreak) for part in made.paper.parts)
    single = not breaks and render_pdf(made.paper, random.Random(0), by_hand=True).pages == 1
    return rng.choice([".pdf", ".pdf", ".pdf", ".tif"] + ([".png", ".jpg"] if single else []))


def make_demo(documents: Path, truths: Path) -> list[Path]:
    """Write the demo's archive anew; the same bytes each time."""
    documents.mkdir(parents=True, exist_ok=True)
    truths.mkdir(parents=True, exist_ok=True)
    written = []
    for entry in demo.entries():
        made, kind = demo.make(entry), demo.kind_of(entry)
        path = documents / entry["file"]
        render(made, kind, path, random.Random(entry["file"]), entry.get("scan", {}).get("wear", "office"))
        write_truth(made, entry["shape"], kind, path.name, truths / f"{path.stem}.json")
        written.append(path)
    return written


@click.command()
@click.argument("out", required=False, type=click.Path(path_type=Path))
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same files.")
@click.option("--count", default=10, show_default=True, help="Papers; each is written in every kind.")
@click.option("--kinds", default="docx,pdf,scan", show_default=True, help="Some of docx, pdf, scan.")
@click.option("--wear", default="office", type=click.Choice(["fine", "office", "bad"]), help="How bad scans are.")
@click.option("--layout", "only", multiple=True, type=click.Choice(sorted(LAYOUTS)), help="Only these layouts.")
@click.option("--demo", "for_demo", is_flag=True, help="Make samples/documents and samples/truth anew.")
def main(out: Path | None, seed: int, count: int, kinds: str, wear: str, only: tuple[str, ...], for_demo: bool) -> None:
    """Make documents into OUT, or the demo's archive with --demo.

    Example: python -m samples.make --seed 7 --count 30 --kinds docx,pdf,scan out
    """
    if for_demo:
        written = make_demo(HERE / "documents", HERE / "truth")
        click.echo(f"{len(written)} files in {HERE / 'documents'}")
        return
    chosen = {name: LAYOUTS[name] for name in only} or LAYOUTS
    wanted = [kind for kind in KINDS if kind in kinds.split(",")]
    if out is None:
        raise click.UsageError("OUT is missing")
    written = generate(seed, count, wanted, out, chosen, wear=wear)
    click.echo(f"{len(written)} files in {out}")


if __name__ == "__main__":
    main()
