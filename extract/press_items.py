"""What an article reports as items: those who are named with the awards of a clause."""

import re
from dataclasses import replace

from extract import lexicon, press_classes, press_counts, terms
from extract.decision import Award, Fact, Quote, Recipient
from extract.lists import Granted
from extract.passage import Passage
from extract.scope import Scope

_MANY = re.compile(r"(?<![a-z])nhieu\s[^.;:]{0,48}$")


_UNNAMED = ("khac", "gt-khac")
"""The codes of awards of which «nhiều» tells no single one."""


def of(named: tuple[Recipient, ...], inner: Scope, sentence: Passage) -> tuple[Granted, ...]:
    """Each of those who are named with the awards of a clause; a title by which one is addressed is his alone."""
    named = press_counts.met(named, inner, sentence)
    plain = terms.words("press", "plain_awards")
    named_ones = (award for award in inner.awards if award.value.name.lower() not in plain)
    told = tuple(award for award in named_ones if not _is_many(award, sentence))
    heads = [who.honorific for who in named if who.honorific]
    borne = {award.value.code for award in told if any(_inside(award.quote, head.quote) for head in heads)}
    return tuple(Granted(who, _own(told, borne, who), inner.merit, inner.posthumous, sentence.quote) for who in named)


def _own(told: tuple[Fact[Award], ...], borne: set[str], who: Recipient) -> tuple[Fact[Award], ...]:
    """«NSND Kim Phượng, NSƯT Châu Sóc»: of titles that stand before names, his own."""
    found = lexicon.find_awards(who.honorific.value) if who.honorific and borne else ()
    own = {award.code for award in found}
    return tuple(award for award in told if award.value.code not in borne or award.value.code in own)


def _is_many(award: Fact[Award], sentence: Passage) -> bool:
    """«… và nhiều bằng khen, giấy khen khác»: which ones, nothing says."""
    at = max(0, award.quote.start - sentence.start)
    return award.value.code in _UNNAMED and _MANY.search(sentence.folded[max(0, at - 50) : at]) is not None


def _inside(inner: Quote, outer: Quote) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def again(before: tuple[Granted, ...], inner: Scope, sentence: Passage) -> tuple[Granted, ...]:
    """«A tặng Huy hiệu cho anh; B tặng Bằng khen và hỗ trợ …»: the same one, if there was one."""
    named = {item.recipient.name.value: item.recipient for item in before}
    return of(tuple(named.values()), inner, sentence) if len(named) == 1 else ()


def classed(inner: Scope, named: tuple[Recipient, ...], words: Passage) -> Scope:
    """The scope with every class of an order that one was given; of several men nobody knows whose is which."""
    of = press_classes.all_of_them if len(named) == 1 else press_classes.shared_out
    return replace(inner, awards=of(inner.awards, words))
