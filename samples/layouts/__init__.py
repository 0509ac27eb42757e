"""What the made documents say and how they are arranged, by name."""

import random
from collections.abc import Callable

from samples.layouts import lists, organs, others, people, several_awards, tables, titles
from samples.model import Made

LAYOUTS: dict[str, Callable[[random.Random], Made]] = {
    "annex-list": lists.annex_list,
    "draft": lists.draft,
    "inline-list": lists.inline_list,
    "prose": lists.prose,
    "annex-table": tables.annex_table,
    "one-column": tables.one_column,
    "crosses": several_awards.crosses,
    "award-column": several_awards.award_column,
    "birth-years": tables.birth_years,
    "many-pages": tables.many_pages,
    "money": tables.money,
    "by-article": titles.by_article,
    "by-section": titles.by_section,
    "school": titles.school,
    "party": organs.party,
    "mass": organs.mass,
    "president": organs.president,
    "posthumous": organs.posthumous,
    "prime-minister": organs.prime_minister,
    "households": people.households,
    "event": people.event,
    "commune": people.commune,
    "plan": others.plan,
    "proposal": others.proposal,
    "minutes": others.minutes,
    "revocation": others.revocation,
    "article": others.article,
}
