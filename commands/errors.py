"""What went wrong as one line for the user, and the exit code that goes with it: the one place for both."""

import os
import sys
import traceback

import click

from commands.language import say
from ingest.errors import MissingTool

OK, PARTLY, WRONG_USE, MISSING_TOOL, NO_ARCHIVE, BUG, INTERRUPTED = 0, 1, 2, 3, 4, 70, 130
"""The exit codes of the contract; 70 is for a failure of the program itself, which no user can mend."""


class Failed(Exception):
    """An expected end with a message of its own: wrong use by default."""

    def __init__(self, vi: str, en: str, code: int = WRONG_USE) -> None:
        super().__init__(en)
        self.vi, self.en, self.code = vi, en, code


def explain(error: BaseException, *, debug: bool) -> int:
    """Say on stderr what went wrong and give the exit code."""
    if debug and not isinstance(error, click.ClickException | Failed):
        click.echo("".join(traceback.format_exception(error)), err=True)
    message, code = _message(error)
    if message:
        click.echo(message, err=True)
    return code


def settle_output() -> None:
    """Let the interpreter's last flush succeed where the output could not be written: what failed is said already.

    Without it Python ends with 120 and a message of its own (see its manual on SIGPIPE).
    """
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _message(error: BaseException) -> tuple[str, int]:
    if isinstance(error, click.Abort | KeyboardInterrupt):
        return say("Đã dừng.", "Stopped."), INTERRUPTED
    if isinstance(error, click.ClickException):
        return _usage(error), WRONG_USE
    if isinstance(error, Failed):
        return say(error.vi, error.en), error.code
    if isinstance(error, MissingTool):
        return str(error), MISSING_TOOL
    return _of_archive(error)


def _of_archive(error: BaseException) -> tuple[str, int]:
    from store.errors import AddressError, ArchiveError

    if isinstance(error, AddressError | ArchiveError):
        code = WRONG_USE if isinstance(error, AddressError) else NO_ARCHIVE
        text = say(error.vi, error.en)
        return (f"{text}: {error.detail}" if error.detail else f"{text}."), code
    hint = say(
        "Lỗi của chương trình, không phải của tệp. Chạy lại với --debug để xem chi tiết",
        "A failure of the program, not of a file. Run again with --debug for details",
    )
    return f"{hint}: {type(error).__name__}: {error}", BUG


def _usage(error: click.ClickException) -> str:
    text = _usage_text(error)
    context = getattr(error, "ctx", None)
    if isinstance(error, click.exceptions.NoArgsIsHelpError) or context is None:
        return text
    path = context.command_path
    return f"{text}\n{say('Xem trợ giúp', 'See the help')}: {path} --help"


def _usage_text(error: click.ClickException) -> str:
    name = _parameter(error)
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.format_message()
    if isinstance(error, click.NoSuchOption):
        known = ", ".join(error.possibilities or ())
        hint = f" ({say('ý bạn là', 'did you mean')} {known}?)" if known else ""
        return say(f"Không có tùy chọn {error.option_name}{hint}.", f"No such option: {error.option_name}{hint}.")
    if isinstance(error, click.MissingParameter):
        return say(f"Thiếu {name}.", f"Missing {name}.")
    if isinstance(error, click.BadParameter):
        return say(f"Giá trị của {name} không dùng được{_choices(error)}.", error.format_message())
    return error.format_message()


def _parameter(error: click.ClickException) -> str:
    parameter = getattr(error, "param", None)
    if parameter is None:
        return str(getattr(error, "param_hint", None) or say("tham số", "parameter"))
    context = getattr(error, "ctx", None)
    if isinstance(parameter, click.Option) or context is None:
        return str(parameter.opts[0])
    return str(parameter.make_metavar(context))


_PATHS = (
    ("does not exist", "không có"),
    ("is a directory", "là một thư mục"),
    ("is a file", "là một tệp, không phải thư mục"),
    ("not readable", "không có quyền đọc"),
)
"""What click says of a path, in Vietnamese."""


def _choices(error: click.BadParameter) -> str:
    kind = error.param.type if error.param else None
    if isinstance(kind, click.Choice):
        return f"; chọn một trong: {', '.join(map(str, kind.choices))}"
    if isinstance(kind, click.Path):
        wrong = next((text for words, text in _PATHS if words in error.message), "")
        named = error.message.partition("'")[2].rpartition("'")[0]
        return f": «{named}» {wrong}" if wrong else f": {error.message.rstrip('.')}"
    if isinstance(kind, click.IntRange) and kind.min is not None:
        return f"; phải là số nguyên từ {kind.min} trở lên"
    if isinstance(kind, click.DateTime):
        return "; ngày viết là 31/01/2024 hoặc 2024-01-31"
    # A type of our own says it in the user's language.
    return f": {error.message}" if type(kind).__module__.startswith("commands.") else ""
