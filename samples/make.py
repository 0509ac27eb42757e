"""The seeded generator of made documents: papers with their truth, in each kind of source."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click

from samples.layouts import LAYOUTS
from samples.model import Kind, Made
from samples.render_docx import render_docx
from samples.render_pdf import render_pdf

Layout = Callable[[random.Random], Made]
KINDS: tuple[Kind, ...] = ("docx", "pdf", "scan")


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

    Every kind of one number shows the same paper. `wear` is how bad the scans are: fine, office or bad.
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
            written.append(write(made, layout, kind, folder / f"{i:04d}-{layout}-{kind}", rng, wear=wear))
    return written


def write(
    made: Made, layout: str, kind: Kind, stem: Path, rng: random.Random, *, wear: str = "office"
) -> Path:
    """Write one paper and its truth; returns the path of the paper."""
    family = "NotoSerif" if rng.random() < 0.1 else "Tinos"
    if kind == "docx":
        path = stem.with_name(f"{stem.name}.docx")
        path.write_bytes(render_docx(made.paper))
    elif kind == "pdf":
        path = stem.with_name(f"{stem.name}.pdf")
        path.write_bytes(render_pdf(made.paper, rng, family=family).data)
    else:
        path = write_scan_of(made, stem, rng, family, wear)
    truth = {"layout": layout, "kind": kind, "file": path.name, **made.truth.as_json()}
    if kind != "scan":
        truth["handwritten"] = []
    text = json.dumps(truth, ensure_ascii=False, indent=1) + "\n"
    path.with_name(f"{stem.name}.truth.json").write_text(text, encoding="utf-8")
    return path


def write_scan_of(made: Made, stem: Path, rng: random.Random, family: str, wear: str) -> Path:
    """Write one paper as a scan, in a file type that holds all its pages."""
    from samples.render_scan import WEARS, scan_pages, write_scan  # OpenCV only for scans

    how = WEARS[wear](rng)
    pages = scan_pages(made.paper, rng, wear=how, family=family)
    suffixes = [".pdf", ".pdf", ".pdf", ".tif"] + ([".png", ".jpg"] if len(pages) == 1 else [])
    path = stem.with_name(stem.name + (".pdf" if made.paper.esign else rng.choice(suffixes)))
    write_scan(pages, how, path, made.paper.esign)
    return path


@click.command()
@click.argument("out", required=False, type=click.Path(path_type=Path))
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same files.")
@click.option("--count", default=10, show_default=True, help="Papers; each is written in every kind.")
@click.option("--kinds", default="docx,pdf,scan", show_default=True, help="Some of docx, pdf, scan.")
@click.option(
    "--wear", default="office", type=click.Choice(["fine", "office", "bad"]), help="How bad scans are."
)
@click.option(
    "--layout", "only", multiple=True, type=click.Choice(sorted(LAYOUTS)), help="Only these layouts."
)
def main(out: Path | None, seed: int, count: int, kinds: str, wear: str, only: tuple[str, ...]) -> None:
    """Make documents into OUT."""
    chosen = {name: LAYOUTS[name] for name in only} or LAYOUTS
    wanted = [kind for kind in KINDS if kind in kinds.split(",")]
    if out is None:
        raise click.UsageError("OUT is missing")
    written = generate(seed, count, wanted, out, chosen, wear=wear)
    click.echo(f"{len(written)} files in {out}")


if __name__ == "__main__":
    main()
