"""Commands and options whose texts exist in Vietnamese and in English."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import click

from commands.language import say

F = TypeVar("F", bound=Callable[..., Any])


class Formatter(click.HelpFormatter):
    """click's help with its headings in the user's language."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or say("Cách dùng: ", "Usage: "))

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        headings = {
            "Options": say("Tùy chọn", "Options"),
            "Commands": say("Các lệnh", "Commands"),
        }
        with super().section(headings.get(name, name)):
            yield


class Context(click.Context):
    formatter_class = Formatter


class Option(click.Option):
    """An option with a help text in both languages."""

    def __init__(self, *args: Any, vi: str, en: str, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "help": vi})
        self.texts = (vi, en)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = say(*self.texts)
        return super().get_help_record(ctx)


class Command(click.Command):
    """A command with its description and an example in both languages."""

    context_class = Context

    def __init__(self, *args: Any, vi: str, en: str, example: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.texts = (vi, en)
        self.example = example

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(say(*self.texts))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(say("Ví dụ", "Examples")):
            for line in self.example.splitlines():
                formatter.write(f"{'':>{formatter.current_indent}}{line}\n")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return in_language(super().get_help_option(ctx))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return translated_pieces(super().collect_usage_pieces(ctx))


def command(name: str, *, vi: str, en: str, example: str) -> Callable[[Callable[..., Any]], Command]:
    """A command: what it does in both languages, and lines that can be typed."""

    def decorate(function: Callable[..., Any]) -> Command:
        return click.command(name, cls=Command, vi=vi, en=en, example=example)(function)

    return decorate


def option(*names: str, vi: str, en: str, **kwargs: Any) -> Callable[[F], F]:
    """An option with its help in both languages."""
    return click.option(*names, cls=Option, vi=vi, en=en, **kwargs)


def in_language(help_option: click.Option | None) -> click.Option | None:
    """click's own `--help` line in the user's language."""
    if help_option is not None:
        help_option.help = say("In phần trợ giúp này rồi thôi.", "Show this message and exit.")
    return help_option


def translated_pieces(pieces: list[str]) -> list[str]:
    """«[OPTIONS]» in the usage line in the user's language."""
    words = {
        "[OPTIONS]": say("[TÙY CHỌN]", "[OPTIONS]"),
        "COMMAND [ARGS]...": say("LỆNH [THAM SỐ]...", "COMMAND [ARGS]..."),
    }
    return [words.get(piece, piece) for piece in pieces]
