"""A plan as the user sees it: its JSON, and the words for numbers and days."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from commands.award_list import award_json, box_json, document_json
from commands.language import say
from commands.tables import as_shown
from store.citing import CitingRecord
from store.plans import ItemRecord, PartRecord, PeriodRecord, PlanView
from store.view import CitationRecord

EVERY = {
    "week": ("hằng tuần", "every week"),
    "month": ("hằng tháng", "every month"),
    "quarter": ("hằng quý", "every quarter"),
    "half-year": ("6 tháng một lần", "every half-year"),
    "year": ("hằng năm", "every year"),
    "always": ("thường xuyên", "all the time"),
}
KINDS = {
    "period": ("Thời kỳ", "Period"),
    "purpose": ("Mục đích", "Purpose"),
    "target": ("Chỉ tiêu", "Target"),
    "task": ("Nhiệm vụ", "Task"),
    "movement": ("Phong trào", "Movement"),
    "cites": ("Văn bản được dẫn", "Cited document"),
    "cited-by": ("Văn bản dẫn kế hoạch này", "Document that cites this plan"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet of a plan, whatever it is about; `kind` is a key of `KINDS`."""

    kind: str
    text: str
    amount: str = ""
    leads: str = ""
    supports: str = ""
    deadline: str = ""
    latest: date | None = None
    page: int | None = None
    quote: str = ""
    held: int | None = None


def plan_json(found: PlanView) -> dict[str, Any]:
    """The plan whole, every value with its words, page and box."""
    return {
        "document": document_json(found.document),
        "status": found.status,
        "path": found.path,
        "read": found.read,
        "period": _period_json(found.period),
        "purpose": [{"text": item.value, **_where(item)} for item in found.of("purpose")],
        "targets": [_target_json(item) for item in found.of("target")],
        "tasks": [_task_json(item) for item in found.of("task")],
        "movements": [{"name": item.value, "launched": item.launched, **_where(item)} for item in found.of("movement")],
        "cites": [_cites_json(cited) for cited in found.cites],
        "cited_by": [_cited_by_json(one) for one in found.cited_by],
        "awards": [award_json(award) for award in found.awards],
    }


def _where(item: ItemRecord | PartRecord | PeriodRecord) -> dict[str, Any]:
    return {
        "quote": item.quote,
        "page": item.page,
        "box": box_json(item.box),
        "confidence": round(item.confidence, 4),
    }


def _period_json(period: PeriodRecord | None) -> dict[str, Any] | None:
    if period is None:
        return None
    years = [int(year) for year in period.value.split("–")]
    return {"years": [years[0], years[-1]], **_where(period)}


def _target_json(item: ItemRecord) -> dict[str, Any]:
    (amount,) = item.of("amount")
    named = {field: _only(item, field) for field in ("what", "every", "each")}
    bounds = {"least": _plain(amount.least), "most": _plain(amount.most), "percent": item.percent}
    return {"text": item.value, "amount": amount.value, **bounds, **named, **_where(item)}


def _only(item: ItemRecord, field: str) -> str | None:
    return next((part.value for part in item.of(field)), None)


def _task_json(item: ItemRecord) -> dict[str, Any]:
    return {
        "text": item.value,
        "responsible": [{"name": part.value, **_where(part)} for part in item.of("lead")],
        "cooperating": [{"name": part.value, **_where(part)} for part in item.of("support")],
        "deadlines": [_deadline_json(part) for part in item.of("deadline")],
        **_where(item),
    }


def _deadline_json(part: PartRecord) -> dict[str, Any]:
    return {
        "words": part.value,
        "first": part.first.isoformat() if part.first else None,
        "latest": part.latest.isoformat() if part.latest else None,
        "every": part.every,
        "month": part.month if part.every else None,
        "day": part.day if part.every else None,
        **_where(part),
    }


def _cites_json(cited: CitationRecord) -> dict[str, Any]:
    return {
        "number": cited.number,
        "type": cited.type,
        "issued_on": cited.issued_on.isoformat() if cited.issued_on else None,
        "issuer": cited.issuer,
        "effect": cited.effect,
        "quote": cited.quote,
        "page": cited.page,
        "held": cited.held,
    }


def _cited_by_json(one: CitingRecord) -> dict[str, Any]:
    where = {"quote": one.quote, "page": one.page, "box": box_json(one.box)}
    return {"document": document_json(one.document), "effect": one.effect, **where}


def _plain(number: float | None) -> int | float | None:
    return int(number) if number is not None and number == int(number) else number


def amount_text(item: ItemRecord) -> str:
    """«từ 3 đến 5 mô hình, điển hình», «ít nhất 80 % cơ quan, đơn vị»."""
    (amount,) = item.of("amount")
    least, most = _number(amount.least), _number(amount.most)
    if amount.least is None:
        words = say(f"không quá {most}", f"at most {most}")
    elif amount.most is None:
        words = say(f"ít nhất {least}", f"at least {least}")
    else:
        words = least if least == most else say(f"từ {least} đến {most}", f"{least} to {most}")
    return " ".join(part for part in (words + (" %" if item.percent else ""), _only(item, "what")) if part)


def _number(value: float | None) -> str:
    """1800 as «1.800» in Vietnamese and «1,800» in English; 7.5 as «7,5» and «7.5»."""
    english = f"{value or 0:,.10g}"
    return say(english.translate(str.maketrans(",.", ".,")), english)


def share_text(item: ItemRecord) -> str:
    """Whose a number is and how often: «Mỗi cơ quan, đơn vị; mỗi năm»."""
    return "; ".join(part for part in (_only(item, "each"), _only(item, "every")) if part)


def units_text(item: ItemRecord, field: str) -> str:
    return "; ".join(part.value for part in item.of(field))


def both_units_text(item: ItemRecord) -> str:
    """The units responsible, and below them those that help, in a form for a narrow column."""
    leads, supports = units_text(item, "lead"), units_text(item, "support")
    helped = say(f"phối hợp: {supports}", f"with: {supports}") if supports else ""
    return "\n".join(part for part in (leads, helped) if part)


def deadline_text(part: PartRecord) -> str:
    """The words of a deadline; the day beside them where its year had to be supposed."""
    supposed = part.latest is not None and part.month is not None
    return f"{part.value} ({as_shown(part.latest)}?)" if supposed else part.value


def deadlines_text(item: ItemRecord) -> str:
    return "\n".join(deadline_text(part) for part in item.of("deadline"))


def kind_text(kind: str) -> str:
    return say(*KINDS[kind])


def lines(found: PlanView) -> list[Line]:
    """The plan as the lines of a sheet: what it says, what it cites and what cites it."""
    said = [_line(item) for item in found.items]
    if period := found.period:
        said = [Line("period", period.value, page=period.page, quote=period.quote), *said]
    cites = [Line("cites", one.number, page=one.page, quote=one.quote, held=one.held) for one in found.cites]
    cited_by = [
        Line("cited-by", one.document.number or one.document.file, page=one.page, quote=one.quote, held=one.document.id)
        for one in found.cited_by
    ]
    return [*said, *cites, *cited_by]


def _line(item: ItemRecord) -> Line:
    days = [part.latest for part in item.of("deadline") if part.latest]
    return Line(
        item.kind,
        item.value,
        amount_text(item) if item.kind == "target" else "",
        units_text(item, "lead"),
        units_text(item, "support"),
        deadlines_text(item).replace("\n", "; "),
        max(days, default=None),
        item.page,
        item.quote,
    )
