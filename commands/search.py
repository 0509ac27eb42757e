"""`sovang search`: questions about awards."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar, get_args

import click

from commands.award_codes import GROUPS, codes_of_group, resolve_codes
from commands.award_list import AWARDS, KINDS
from commands.bilingual import command, option
from commands.errors import Failed
from commands.language import say
from commands.listing import chosen_format, output_options, write_list
from store.archive import Archive
from store.query import Query, Sort, Years, parse_years
from store.search import Answer
from store.search import search as find

F = TypeVar("F", bound=Callable[..., Any])

LEVELS = ("NN", "QH", "BO-TINH", "SO-HUYEN", "XA", "CO-SO", "DANG", "DOAN-THE")
OCCASIONS = (
    "cong-trang",
    "dot-xuat",
    "chuyen-de",
    "cong-hien",
    "nien-han",
    "doi-ngoai",
    "khang-chien",
)
ON_SCREEN = 50
"""Awards shown in a table unless `--limit` says otherwise; every other format gives all."""


class YearsType(click.ParamType):  # type: ignore[type-arg]
    """«2021», «2019..2021», «2019..», «..2021»."""

    name = "A[..B]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Years:
        try:
            return value if isinstance(value, tuple) else parse_years(value)
        except ValueError:
            text = say("năm viết là 2021 hoặc 2019..2021", "years are written 2021 or 2019..2021")
            self.fail(f"«{value}»: {text}", param, ctx)


def _text(name: str, vi: str, en: str) -> Callable[[F], F]:
    return option(name, default="", metavar="TEXT", vi=vi, en=en)


def _choice(name: str, choices: Iterable[str], vi: str, en: str) -> Callable[[F], F]:
    return option(name, type=click.Choice(tuple(choices)), vi=vi, en=en)


@command(
    "search",
    vi="Tìm lượt khen thưởng theo tên, đơn vị, thành tích, số văn bản. Gõ không dấu cũng tìm được; gõ có dấu "
    "thì tên đúng dấu lên trước. Mọi điều kiện phải cùng đúng.",
    en="Find awards by name, unit, merit, document number. Words match without accents; with accents, exact "
    "spellings come first. All conditions must hold.",
    example='sovang search nguyen thi huong\nsovang search --unit "Sở Y tế" --award bk-tinh --year 2021\n'
    "sovang search --form danh-hieu --level BO-TINH --output ket-qua.xlsx",
)
@click.argument("words", metavar="[WORDS]...", nargs=-1)
@_text("--person", "Chỉ cá nhân có tên này.", "Only persons of this name.")
@_text("--unit", "Đơn vị của cá nhân, hoặc tên tập thể.", "The unit of a person, or the name of a collective.")
@option(
    "--award",
    default="",
    metavar="CODE",
    vi="Mã khen thưởng (xem «sovang awards»), nhóm mã hoặc tên: bk-tinh, hc-lao-dong, CSTĐCS.",
    en="Award code (see «sovang awards»), family or name: bk-tinh, hc-lao-dong, CSTĐCS.",
)
@_choice("--level", LEVELS, "Cấp khen thưởng.", "The level of the award.")
@_choice("--form", GROUPS, "Danh hiệu thi đua, hình thức khen thưởng …", "Title, form of commendation …")
@option(
    "--year",
    type=YearsType(),
    vi="Năm của thành tích; văn bản không ghi năm thì năm ban hành.",
    en="Year of the achievement; where none is given, the year of issue.",
)
@_text("--number", "Số văn bản: 329 hoặc 329/QĐ-UBND.", "Document number: 329 or 329/QĐ-UBND.")
@_text("--agency", "Cơ quan ban hành.", "The agency that issued it.")
@_text("--signer", "Người ký.", "Who signed.")
@_choice("--kind", KINDS, "Đối tượng được khen.", "The kind of recipient.")
@_choice("--occasion", OCCASIONS, "Loại hình khen thưởng.", "The occasion of the award.")
@option("--sort", default="relevance", type=click.Choice(get_args(Sort)), vi="Thứ tự.", en="The order.")
@option(
    "--limit",
    type=click.IntRange(min=0),
    metavar="N",
    vi="Nhiều nhất N kết quả, 0 là tất cả (mặc định: 50 trong bảng, tất cả ở các dạng khác).",
    en="At most N results, 0 for all (default: 50 in a table, all in other formats).",
)
@output_options
@click.pass_obj
def search(
    db: str | None,
    /,
    words: tuple[str, ...],
    award: str,
    form: str | None,
    year: Years | None,
    limit: int | None,
    form_of_output: str | None,
    output: Path | None,
    **parts: Any,
) -> None:
    """Awards that answer the question, the best first."""
    codes = _codes(award, form)
    given = {name: value for name, value in parts.items() if value}
    query = Query(words=" ".join(words), codes=codes, years=year, **given)
    if limit is None and chosen_format(form_of_output, output) == "table" and output is None:
        limit = ON_SCREEN
    with Archive.open(db) as archive:
        answer = find(archive, query, limit or None)
        write_list(AWARDS, (hit.award for hit in answer.hits), form_of_output, output)
    _comment(answer)


def _codes(award: str, form: str | None) -> tuple[str, ...]:
    """The codes that both options allow. Raises Failed where nothing can be both."""
    named = resolve_codes(award) if award else ()
    grouped = codes_of_group(form) if form else ()
    both = tuple(code for code in named if code in grouped) if named and grouped else named or grouped
    if (award or form) and not both:
        raise Failed(f"«{award}» không thuộc nhóm {form}.", f"«{award}» is not one of {form}.")
    return both


def _comment(answer: Answer) -> None:
    """What the reader of the list should know about it."""
    if answer.hits and not answer.hits[0].exact:
        click.echo(
            say(
                "Không có kết quả đúng từng chữ; trên đây là những kết quả gần giống.",
                "Nothing matches letter by letter; these are near matches.",
            ),
            err=True,
        )
    more = answer.total - len(answer.hits)
    if more:
        click.echo(
            say(
                f"Còn {more} kết quả nữa; xem hết bằng --limit 0.",
                f"There are {more} more; see all with --limit 0.",
            ),
            err=True,
        )
