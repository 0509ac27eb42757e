"""The kinds of drawn papers."""

from collections.abc import Callable

from tests.shapes import (
    amendments,
    annexes,
    articles,
    attached,
    bonuses,
    effects,
    headers,
    honours,
    lists,
    money,
    names,
    news,
    periods,
    posts,
    prose,
    rosters,
    sentences,
    tables,
    text_files,
    wide_tables,
    word_files,
)
from tests.shapes.truth import Shape

KINDS: dict[str, Callable[[int], Shape]] = {
    "lists": lists.made,
    "rosters": rosters.made,
    "text-files": text_files.made,
    "tables": tables.made,
    "wide-tables": wide_tables.made,
    "docx": word_files.made,
    "articles": articles.made,
    "annexes": annexes.made,
    "attached": attached.made,
    "bonuses": bonuses.made,
    "money": money.made,
    "prose": prose.made,
    "sentences": sentences.made,
    "commas": prose.made_with_commas,
    "names": names.made,
    "posts": posts.made,
    "headers": headers.made,
    "periods": periods.made,
    "honours": honours.made,
    "effects": effects.made,
    "amendments": amendments.made,
    "news": news.made,
}
