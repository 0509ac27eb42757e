"""Corrections and doubtful values in the user's language: ids, values, what to do next."""

import getpass
import re
from dataclasses import asdict
from datetime import date
from typing import Any

from commands.award_list import KINDS
from commands.errors import PARTLY, Failed
from commands.field_names import field_name
from commands.language import say
from commands.listing import local_time
from commands.tables import as_shown
from store.corrections import Correction, Place
from store.doubtful import Doubtful
from store.fields import fields_of
from store.values import WrongValue, award_name
from store.withdrawn import GRANTED, NO

_ID = re.compile(r"([ad])(\d{1,15})(?:\.([a-z_]+))?")
PLANS = ("task", "target", "plan")
"""Fields of what a plan says: looked at as a whole, by `sovang plan`."""
_CORRECTION = re.compile(r"c(\d{1,15})")
_OCCASIONS = {
    "cong-trang": ("công trạng", "merit"),
    "dot-xuat": ("đột xuất", "sudden merit"),
    "chuyen-de": ("chuyên đề", "a movement"),
    "cong-hien": ("cống hiến", "long service"),
    "nien-han": ("niên hạn", "years of service"),
    "doi-ngoai": ("đối ngoại", "foreign relations"),
    "khang-chien": ("kháng chiến", "the resistance"),
}
_STATES = {
    "holds": ("đang dùng", "holds"),
    "superseded": ("đã có lần sửa sau", "superseded"),
    "orphan": ("không còn thấy lượt khen thưởng này trong tệp", "its award is not found in the file any more"),
    "dropped": ("đã thôi dùng", "dropped"),
    "away": ("tệp đã bỏ khỏi kho", "the file was taken out"),
}


def user() -> str:
    """The user name of the operating system; «?» where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def id_of(place: Place) -> str:
    """«a17.name» is the name of award 17, «d3.number» the number of document 3."""
    return f"{'a' if place.award else 'd'}{place.id}.{place.field}"


def place_of(text: str, *, whole: bool = False) -> Place:
    """The reverse of `id_of`; with `whole` «a17» is all of award 17, an empty field. Raises Failed for others."""
    found = _ID.fullmatch(text.strip().lower())
    if found is None or not (found[3] or whole):
        raise Failed(
            f"«{text}» không phải mã của một giá trị: a17.name là tên ở lượt khen thưởng 17, d3.number là số của văn "
            "bản 3 (xem «sovang review»).",
            f"«{text}» is not the id of a value: a17.name is the name in award 17, d3.number the number of document 3 "
            "(see «sovang review»).",
        )
    return Place(found[1] == "a", int(found[2]), found[3] or "")


def correction_id(text: str) -> int | None:
    """The id of a correction, written c5; null for what is none."""
    found = _CORRECTION.fullmatch(text.strip().lower())
    return int(found[1]) if found else None


def absent(place: Place) -> Failed:
    """What to say where an id means nothing: which fields there are."""
    if place.award and place.field == GRANTED:
        return Failed(
            f"Không có lượt khen thưởng a{place.id} trong kho; xem mã bằng «sovang show» hoặc «sovang review».",
            f"The archive holds no award a{place.id}; look ids up with «sovang show» or «sovang review».",
            PARTLY,
        )
    if not place.award and place.field in PLANS:
        return Failed(
            f"Điều kế hoạch nêu không sửa từng mục được; xem bằng «sovang plan {place.id}». Điều ngờ còn lại, nếu có, "
            f"ở «sovang review»; đã xem thì: sovang review confirm {id_of(place)}",
            f"What a plan says cannot be fixed value by value; see «sovang plan {place.id}». Doubts that are left, if "
            f"any, are in «sovang review»; once you have looked: sovang review confirm {id_of(place)}",
            PARTLY,
        )
    names = ", ".join(fields_of(place.award))
    return Failed(
        f"Không có «{id_of(place)}» trong kho. Xem mã bằng «sovang review»; các mục sửa được: {names}.",
        f"The archive has no «{id_of(place)}». Look the id up with «sovang review»; fields that can be fixed: {names}.",
        PARTLY,
    )


def wrong(place: Place, text: str, error: WrongValue) -> Failed:
    """Why a value cannot stand in its field."""
    name = field_name(place.field)
    vi, en = f"{name}: «{text}» không dùng được; {error.vi}.", f"{name}: «{text}» cannot stand; {error.en}."
    if place.award and not text.strip():
        told = told_no_award(place)
        vi, en = f"{vi} Nếu không phải khen thưởng: {told}", f"{en} Where it is no award: {told}"
    return Failed(vi, en)


def told_no_award(place: Place) -> str:
    """The line that takes out what was taken for an award and is none."""
    return f'sovang review remove a{place.id} --note "…"'


def value_text(field: str, value: str | None) -> str:
    """A canonical value for a reader; «(không có)» for none."""
    if value is None:
        return say("(không có)", "(none)")
    if field == "issued_on":
        return day_text(value)
    if field == "award":
        code, name = award_name(value)
        return f"{name} ({code})"
    if field == "years":
        return value.partition(" ")[2] or value
    if field == "kind":
        return say(*KINDS[value])
    if field == "occasion":
        return say(*_OCCASIONS.get(value, (value, value)))
    if field in ("posthumous", GRANTED):
        return say("có", "yes") if value == "1" else say("không", "no")
    return value


def day_text(value: str) -> str:
    """A day, or the words of a place where none could be read («ngày … tháng … năm 2021»)."""
    try:
        return as_shown(date.fromisoformat(value))
    except ValueError:
        return value


def said(item: Correction) -> str:
    """«đã sửa: Hương → Hường (lan, 28/11/2026 09:15): soi bản giấy»."""
    who = f"{item.by}, {local_time(item.at).replace(chr(10), ' ')}"
    note = f": {item.note}" if item.note else ""
    if item.action == "drop":
        return say(f"thôi dùng lần sửa ({who}){note}", f"correction dropped ({who}){note}")
    if item.field == GRANTED and item.value == NO:
        return say(f"đã bỏ, không phải khen thưởng ({who}){note}", f"taken out, no award ({who}){note}")
    if item.field == GRANTED and item.old == NO:
        return say(f"đã lấy lại, là khen thưởng ({who}){note}", f"brought back, an award ({who}){note}")
    new = value_text(item.field, item.value)
    if item.action == "confirm" or item.old == item.value:
        return say(f"đã xác nhận: {new} ({who}){note}", f"confirmed: {new} ({who}){note}")
    old = value_text(item.field, item.old)
    return say(f"đã sửa: {old} → {new} ({who}){note}", f"corrected: {old} → {new} ({who}){note}")


def correction_json(item: Correction) -> dict[str, Any]:
    """A correction as JSON: canonical values, and the sentence that tells it."""
    return asdict(item) | {"id": f"c{item.id}", "field_name": field_name(item.field), "text": said(item)}


def state_text(item: Correction) -> str:
    return say(*_STATES[item.state])


def next_step(item: Doubtful) -> str:
    """Where to look and which line to type."""
    place = id_of(item.place)
    page = say(f"trang {item.page} của ", f"page {item.page} of ") if item.page else ""
    look = say(f"Xem {page}{item.file}", f"Look at {page}{item.file}")
    right = f"sovang review confirm {place}"
    wrong_one = f'sovang review fix {place} "…" --note "…"'
    if item.place.field == "secrecy":
        return say(
            f"{look}; được lưu: {right}; không: sovang forget {item.document}",
            f"{look}; may be kept: {right}; may not: sovang forget {item.document}",
        )
    if item.place.field in PLANS:
        seen = f"sovang plan {item.document}"
        return say(
            f"{look}, so với: {seen}; đã xem: {right}",
            f"{look}, compare with: {seen}; looked at: {right}",
        )
    if item.place.field not in fields_of(item.place.award):
        return say(f"{look}; không có gì sai: {right}", f"{look}; nothing is wrong: {right}")
    if item.value is None:
        return say(
            f"{look}; đọc được: {wrong_one}; bản gốc không có: {right}",
            f"{look}; readable: {wrong_one}; not there: {right}",
        )
    vi, en = f"{look}; đúng: {right}; sai: {wrong_one}", f"{look}; right: {right}; wrong: {wrong_one}"
    if item.place.award and item.place.field == "name":
        told = told_no_award(item.place)
        return say(f"{vi}; không phải khen thưởng: {told}", f"{en}; no award at all: {told}")
    return say(vi, en)
