"""The command `sovang`: its commands, global options and exit codes; a command is loaded when called."""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from commands.bilingual import Context, Option, in_language, translated_pieces
from commands.errors import OK, explain, settle_output
from commands.language import choose, say

COMMANDS: dict[str, tuple[str, str]] = {
    "load": ("Nạp tệp, thư mục, tệp ZIP vào kho", "Load files, folders, ZIP archives"),
    "watch": ("Theo dõi thư mục, nạp những gì xuất hiện", "Watch a folder and load what appears"),
    "search": ("Tìm lượt khen thưởng", "Search the awards"),
    "show": ("Xem một văn bản và mọi điều đã đọc được", "Show a document and all that was read from it"),
    "person": ("Các lượt khen thưởng của một người", "The awards of a person"),
    "unit": ("Các lượt khen thưởng của một đơn vị", "The awards of a unit"),
    "plan": ("Xem một kế hoạch: chỉ tiêu, nhiệm vụ, thời hạn", "Show a plan: its targets, tasks and deadlines"),
    "export": ("Xuất mọi lượt khen thưởng (JSON Lines)", "Export all awards (JSON Lines)"),
    "add": ("Nhập tay lượt khen thưởng biết từ nguồn khác", "Enter by hand an award known from elsewhere"),
    "review": ("Những giá trị chưa chắc; sửa, xác nhận", "Values that are doubtful; correct or confirm them"),
    "failures": ("Các tệp không đọc được và cách xử lý", "Files that could not be read, and what to do"),
    "forget": ("Bỏ văn bản nạp nhầm khỏi kho", "Take a wrongly loaded document out again"),
    "audit": ("Rà soát trùng lặp", "Look for duplicate awards"),
    "awards": ("Danh mục danh hiệu, hình thức khen thưởng", "The award catalogue"),
    "doctor": ("Kiểm tra máy: có gì, thiếu gì", "What is installed and what is missing"),
    "demo": ("Chạy thử trên các văn bản mẫu", "Try it on sample documents"),
}
"""Each command is `commands/NAME.py`, where it is called `NAME`; the line is shown in `sovang --help`."""

_ABOUT = (
    "Đọc quyết định khen thưởng và kế hoạch thi đua, trả lời ai được khen gì, khi nào, theo văn bản nào.",
    "Reads award decisions and emulation plans; tells who was granted what, when and by which document.",
)


class Sovang(click.Group):
    """The group: commands by name, loaded on use; errors as one line and an exit code."""

    context_class = Context

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = getattr(import_module(f"commands.{cmd_name}"), cmd_name)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS:
            text = say(f"Không có lệnh «{args[0]}».", f"No such command: {args[0]}.")
            raise click.UsageError(text, ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, say(*texts)) for name, texts in COMMANDS.items()])

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(say(*_ABOUT))

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return in_language(super().get_help_option(ctx))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return translated_pieces(super().collect_usage_pieces(ctx))

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> NoReturn:
        """Run a command line and end the process with its exit code."""
        arguments = sys.argv[1:] if args is None else list(args)
        choose(arguments)
        extra["standalone_mode"] = False
        try:
            code = super().main(arguments, *rest, **extra)
        except SystemExit:
            # click ends so where the reader of the output went away (`sovang export | head`): nothing is wrong.
            code = OK
        except (Exception, KeyboardInterrupt) as error:
            code = explain(error, debug="--debug" in arguments)
        settle_output()
        sys.exit(code if isinstance(code, int) else OK)


@click.group("sovang", cls=Sovang, context_settings={"max_content_width": 100})
@click.option(
    "--db",
    cls=Option,
    envvar="SOVANG_DB",
    metavar="URL",
    vi="Kho dữ liệu: đường dẫn tệp SQLite hoặc URL (mặc định: trong thư mục dữ liệu của người dùng).",
    en="The archive: path of an SQLite file or a URL (default: in the user's data folder).",
)
@click.option(
    "--lang",
    cls=Option,
    envvar="SOVANG_LANG",
    type=click.Choice(["vi", "en"]),
    vi="Ngôn ngữ của thông báo: vi hoặc en.",
    en="The language of messages: vi or en.",
)
@click.option(
    "--debug",
    cls=Option,
    is_flag=True,
    vi="Khi có lỗi của chương trình, in cả chi tiết kỹ thuật.",
    en="Print technical details when the program fails.",
)
@click.version_option(
    package_name="sovang",
    message="sovang %(version)s",
    cls=Option,
    vi="In số phiên bản rồi thôi.",
    en="Show the version and exit.",
)
@click.pass_context
def app(ctx: click.Context, db: str | None, lang: str | None, debug: bool) -> None:
    """The group's own options; each command finds the archive's address as `ctx.obj`."""
    ctx.obj = db


def main() -> NoReturn:
    """The entry point of the installed script."""
    app.main(prog_name="sovang")


if __name__ == "__main__":
    main()
