"""What an article reports as items: those who are named with the awards of a clause."""

from dataclasses import replace

from extract import press_classes, terms
from extract.decision import Recipient
from extract.lists import Granted
from extract.passage import Passage
from extract.scope import Scope


def of(named: tuple[Recipient, ...], inner: Scope, sentence: Passage) -> tuple[Granted, ...]:
    told = tuple(
        award for award in inner.awards if award.value.name.lower() not in terms.words("press", "plain_awards")
    )
    return tuple(Granted(who, told, inner.merit, inner.posthumous, sentence.quote) for who in named)


def again(before: tuple[Granted, ...], inner: Scope, sentence: Passage) -> tuple[Granted, ...]:
    """«A tặng Huy hiệu cho anh; B tặng Bằng khen và hỗ trợ …»: the same one, if there was one."""
    named = {item.recipient.name.value: item.recipient for item in before}
    return of(tuple(named.values()), inner, sentence) if len(named) == 1 else ()


def classed(inner: Scope, named: tuple[Recipient, ...], words: Passage) -> Scope:
    """The scope with every class of an order that one was given; of several men nobody knows whose is which."""
    of = press_classes.all_of_them if len(named) == 1 else press_classes.shared_out
    return replace(inner, awards=of(inner.awards, words))
