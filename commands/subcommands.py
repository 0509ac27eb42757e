"""Commands that have commands of their own, in both languages."""

from collections.abc import Callable
from typing import Any

import click

from commands.bilingual import Command, Context
from commands.language import say


class Group(Command, click.Group):
    """A command that does something by itself and holds others, each listed with the first sentence of its text."""

    context_class = Context

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, _first(each)) for name, each in self.commands.items()])


def _first(command: click.Command) -> str:
    texts = command.texts if isinstance(command, Command) else ("", "")
    return say(*texts).partition(". ")[0].rstrip(".")


def group(name: str, *, vi: str, en: str, example: str) -> Callable[[Callable[..., Any]], Group]:
    """A group, as `commands.bilingual.command` makes a command; it runs by itself where no other is named."""

    def decorate(function: Callable[..., Any]) -> Group:
        return click.group(name, cls=Group, invoke_without_command=True, vi=vi, en=en, example=example)(function)

    return decorate
