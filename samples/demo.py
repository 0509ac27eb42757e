"""The small archive of the demo: the papers of `data/demo.toml`, the same bytes each time."""

import dataclasses
import random
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from samples import bodies, signing
from samples.bodies import Body
from samples.forms import Form
from samples.laws import Basis, bases
from samples.merits import Merit
from samples.model import Cell, Kind, Made, Paper, Table, Truth, TruthDocument, TruthRecipient, line
from samples.names import DATA
from samples.recipients import Item, Style, award
from samples.rows import cells, group, head, person_row

PROVINCE = "Lâm Đồng"
Entry = dict[str, Any]


@cache
def entries() -> tuple[Entry, ...]:
    """The papers as the data file describes them."""
    with (DATA / "demo.toml").open("rb") as file:
        return tuple(tomllib.load(file)["paper"])


def kind_of(entry: Entry) -> Kind:
    """Scan, DOCX or digital PDF."""
    if "scan" in entry:
        return "scan"
    return "docx" if Path(entry["file"]).suffix == ".docx" else "pdf"


def make(entry: Entry) -> Made:
    """The paper of one entry with its truth."""
    if entry["shape"] == "article":
        return _article(entry)
    form = _form(entry)
    form.header()
    form.name(entry["title"])
    SHAPES[entry["shape"]](form, entry)
    form.cite(entry.get("cites", ()))
    form.revokes += entry.get("revokes", ())
    return form.made()


def _form(entry: Entry) -> Form:
    day = entry["day"]
    seed = f"{entry['body']}/{entry['number']}/{day}"  # two files of one decision are one paper
    form = Form(random.Random(seed), _body(entry), day, entry.get("type", "QĐ"), entry["number"])
    name, how = entry["sign"]
    makers = {"chief": signing.alone, "deputy": signing.for_chief}
    form.signing = signing.together(form.body, name, "Chủ tịch" if entry["body"]["kind"] == "union" else "Phó Bí thư")
    if how in makers:
        form.signing = makers[how](form.body, name)
    scan = entry.get("scan", {})
    form.by_pen = scan.get("pen", False)
    form.esign = signing.esignature(form.rng, form.body.agency, day) if scan.get("esign") else ()
    form.period = tuple(entry["period"]) if "period" in entry else None
    return form


def _body(entry: Entry) -> Body:
    rng = random.Random(f"{entry['number']}/{entry['day']}")
    about = {**entry["body"]}
    maker: Callable[..., Body] = getattr(bodies, about.pop("kind"))
    if maker is not bodies.president:
        about["where"] = PROVINCE
    made = maker(rng, entry["day"], **about)
    return dataclasses.replace(made, award=tuple(entry["award"])) if "award" in entry else made


def _merit(entry: Entry) -> Merit:
    years = entry.get("years")
    return Merit(entry.get("reason", ""), (years[0], years[1]) if years else None, entry.get("occasion"))


def _groups(entry: Entry) -> list[Item]:
    found = []
    for text in entry.get("groups", ()):
        kind, _, name = text.rpartition("|")
        found.append(Item(name, TruthRecipient(kind or "tap-the", name)))
    return found


def _persons(entry: Entry) -> list[Item]:
    found = []
    for honorific, name, position, unit, *_ in entry.get("persons", ()):
        recipient = TruthRecipient("ca-nhan", name, honorific or None, position, unit)
        found.append(Item(f"{honorific} {name}, {position}, {unit}".strip(), recipient))
    return found


def _grant(form: Form, entry: Entry, items: list[Item]) -> None:
    given = [award(item, entry["award"][0], _merit(entry), posthumous="posthumous" in entry) for item in items]
    form.awards += given


def _opening(form: Form, entry: Entry) -> None:
    found = bases(form.rng, form.body, form.day)
    if "proposal" in entry:
        text, number = entry["proposal"]
        found = [*found[:-1], Basis(text, (number,))]
    form.bases(found)
    form.article(1, entry["article"].format(reason=entry.get("reason", "")))


def _sections(form: Form, entry: Entry) -> None:
    for heading, items in (("I. Tập thể", _groups(entry)), ("II. Cá nhân", _persons(entry))):
        if items and entry.get("groups"):
            form.add(line(heading, bold=True, before=3))
        for i, item in enumerate(items, 1):
            form.add(line(f"{i}. {item.text}{'.' if i == len(items) else ';'}"))
        _grant(form, entry, items)


def _inline(form: Form, entry: Entry) -> None:
    _opening(form, entry)
    _sections(form, entry)
    form.closing_articles()
    form.sign()


def _annex_list(form: Form, entry: Entry) -> None:
    _opening(form, entry)
    form.closing_articles()
    form.sign()
    form.annex()
    _sections(form, entry)


def _table(form: Form, entry: Entry) -> None:
    groups, persons = _groups(entry), _persons(entry)
    rows: list[tuple[Cell, ...]] = []
    if groups:
        rows = [group("Tập thể", 4, "I")]
        rows += [(Cell(str(i), align="center"), Cell(g.text, across=3)) for i, g in enumerate(groups, 1)]
        rows.append(group("Cá nhân", 4, "II"))
    rows += [person_row(str(i), Style(), item.recipient) for i, item in enumerate(persons, 1)]
    form.add(Table((1, 4, 3.4, 6), head("STT", "Họ và tên", "Chức vụ", "Đơn vị công tác"), tuple(rows)))


def _annex_table(form: Form, entry: Entry) -> None:
    _opening(form, entry)
    form.closing_articles()
    form.sign()
    form.annex()
    _table(form, entry)
    _grant(form, entry, [*_groups(entry), *_persons(entry)])


def _inline_table(form: Form, entry: Entry) -> None:
    _opening(form, entry)
    _table(form, entry)
    _grant(form, entry, _persons(entry))
    form.closing_articles()
    form.sign()


def _crosses(form: Form, entry: Entry) -> None:
    _opening(form, entry)
    form.closing_articles()
    form.sign()
    form.annex()
    columns, rows = entry["columns"], []
    for i, (item, about) in enumerate(zip(_persons(entry), entry["persons"], strict=True), 1):
        r = item.recipient
        marks = ["x" if m == "x" else "" for m in about[4]]
        rows.append(cells(str(i), r.name, r.position or "", r.unit or "", *marks, middle=(0, 4, 5, 6)))
        form.awards += [award(item, code, _merit(entry)) for (code, _), m in zip(columns, marks, strict=True) if m]
    titles = head("STT", "Họ và tên", "Chức vụ", "Đơn vị", *(words for _, words in columns))
    form.add(Table((1, 4, 3.2, 5, *(1.7 for _ in columns)), titles, tuple(rows)))


def _sentence(form: Form, entry: Entry) -> None:
    _opening(form, entry)
    _grant(form, entry, _persons(entry))
    form.closing_articles(whom="gia đình cá nhân")
    form.sign()


def _revocation(form: Form, entry: Entry) -> None:
    _opening(form, entry)
    form.article(2, "Giao Sở Nội vụ thu hồi hiện vật khen thưởng và tiền thưởng theo quy định của pháp luật.")
    form.article(3, "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.")
    form.sign()


def _text(form: Form, entry: Entry) -> None:
    """Paragraphs: «# » begins a bold heading, «^ » a centred line."""
    for text in entry["paragraphs"]:
        text = text.format(reason=entry.get("reason", ""))
        if text.startswith("# "):
            form.add(line(text[2:], bold=True, before=3))
        elif text.startswith("^ "):
            form.add(line(text[2:], "center", before=4))
        else:
            form.add(line(text, before=2.5))


def _plan(form: Form, entry: Entry) -> None:
    _text(form, entry)
    form.sign()


def _mentions(form: Form, entry: Entry) -> None:
    _text(form, entry)
    _table(form, entry)
    form.mentions += [award(item, entry["award"][0], _merit(entry)) for item in _persons(entry)]
    form.sign()


def _article(entry: Entry) -> Made:
    parts = [line(entry["title"], "left", bold=True, size=17)]
    parts += [line(text, first=0, before=3) for text in entry["paragraphs"]]
    document = TruthDocument("bai-bao", None, None, None, None, entry["title"])
    return Made(Paper(tuple(parts)), Truth(document))


SHAPES: dict[str, Callable[[Form, Entry], None]] = {
    "inline": _inline,
    "annex-list": _annex_list,
    "annex-table": _annex_table,
    "inline-table": _inline_table,
    "crosses": _crosses,
    "sentence": _sentence,
    "revocation": _revocation,
    "plan": _plan,
    "mentions": _mentions,
}
