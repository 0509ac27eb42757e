"""A list of recipients: headings set the scope of what stands below them, items name recipients."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract import (
    asides,
    authors,
    awards,
    beside,
    dittos,
    grids,
    headed,
    issuer,
    item_bonuses,
    kind_labels,
    leads,
    list_notes,
    merit,
    own_awards,
    prizes,
    recipients,
    run_bonuses,
    scope,
    several,
    stacked,
    terms,
)
from extract.columns import Columns
from extract.decision import Award, Fact, Merit, Quote, Recipient
from extract.entries import Entry, Grid, Line
from extract.passage import Passage
from extract.scope import Scope

_UNIT = "unit"  # among the styles of headings: one without a label that gave a unit
_OPEN_HEADING, _ENDED = re.compile(r":\s*$"), re.compile(r"[;.,]\s*$")
_LONGEST_NAME = 160
"""Characters of the name of a body that stands on a line of its own, at most."""


@dataclass(frozen=True, slots=True)
class Granted:
    """One recipient with what holds for it; `awards` is empty where nothing tells which award it is."""

    recipient: Recipient
    awards: tuple[Fact[Award], ...]
    merit: Merit
    posthumous: bool
    quote: Quote


def read(entries: tuple[Entry, ...], outer: Scope) -> Iterator[Granted]:
    """Every recipient of a list with its awards and merit, in order."""
    above: Recipient | None = None
    for item in _Walk(entries, outer).run():
        yield replace(item, recipient=(above := dittos.of_above(item.recipient, above)))


def granted(recipient: Recipient, inner: Scope, quote: Quote) -> Granted:
    """A recipient with what the scope says of it."""
    return Granted(recipient, inner.awards, inner.merit, inner.posthumous, quote)


def each(named: Sequence[Recipient], inner: Scope, words: Passage) -> Iterator[Granted]:
    """The recipients of a run of words, each with the bonus that stands behind its own name."""
    for one, bonus in zip(named, run_bonuses.of_each(words, named), strict=True):
        own = replace(inner, merit=replace(inner.merit, bonus=bonus)) if bonus else inner
        yield granted(one, own, words.quote)


class _Walk:
    """The walk down a list. `stack` holds the open headings, each with the style of its label; `behind_items`: rows or
    labelled items stand right above."""

    def __init__(self, entries: tuple[Entry, ...], outer: Scope) -> None:
        self.entries, self.outer = entries, outer
        self.stack: list[tuple[str, Scope]] = []
        self.columns: Columns | None = None
        self.item_style: str | None = None
        self.headings: set[str] = set()
        self.opened = self.behind_items = False
        self.outermost: str | None = None

    def run(self) -> Iterator[Granted]:
        for index, entry in enumerate(self.entries):
            if isinstance(entry, Grid):
                for table in beside.parted(stacked.apart(dittos.filled(entry))):
                    yield from self.table(table)
            else:
                yield from self.line(entry, index)

    def table(self, grid: Grid) -> Iterator[Granted]:
        table = grids.read(grid, self.scope(), self.columns)
        self.columns = table.columns
        self.behind_items = True
        for row in table.rows:
            yield Granted(row.recipient, row.awards, row.merit, row.scope.posthumous, row.quote)

    def scope(self) -> Scope:
        return self.stack[-1][1] if self.stack else self.outer

    def line(self, line: Line, index: int) -> Iterator[Granted]:
        if list_notes.ends_heading(line.text) or (self.behind_items and list_notes.sums_up(line.text)):
            return
        style = line.style or ("award" if self._heads_award(line) else "plain")
        above = self.entries[index - 1] if index else None
        self.opened = isinstance(above, Line) and _OPEN_HEADING.search(above.text.folded) is not None
        held = self.stack
        self._close(style)
        below = self.scope()
        if (inner := prizes.said_alone(line.text, below)) is not None:
            self.stack.append((style, inner))
        elif cut := headed.cut(line.text, below):
            self.stack.append((style, self._under(replace(line, text=cut[0]), below)))
            yield from self._items(replace(line, text=cut[1], style=style), self.scope())
        elif leads.names_whom(line.text, below):
            clauses = leads.read(line.text, below)
            self.stack.append((style, clauses[-1][0]))
            for inner, named, _ in clauses:
                yield from each(named, inner, line.whole)
        elif self._is_heading(line, index):
            self._open(line, style, below)
        else:
            self.stack = held if line.style is None else self.stack  # what names someone ends no heading
            if granted := self._items(line, self.scope()):
                self.item_style = line.style
                self.behind_items = line.style is not None
                yield from granted

    def _open(self, line: Line, style: str, below: Scope) -> None:
        inner = self._under(line, below)
        self.headings |= {style, _UNIT} if line.style is None and inner.unit is not below.unit else {style}
        self.outermost, self.behind_items = self.outermost or style, False
        self.stack.append((style, inner))

    def _close(self, style: str) -> None:
        """A label of a style ends every heading below the last one of the same style."""
        styles = [s for s, _ in self.stack]
        if style == "award" and self.outermost == style:
            style = next((s for s in styles if s in ("award", "plain")), style)
        if style in styles:
            self.stack = self.stack[: styles.index(style)]
        elif style == "plain" and styles and styles[0] not in ("roman", "upper", "digit", "lower", "inner", "award"):
            self.stack = []

    def _heads_award(self, line: Line) -> bool:
        """A line without a label that says which award the units, kinds and items below it have."""
        near = line.text if len(line.text.text) < _LONGEST_NAME else line.text.cut(0, 0)
        named = awards.find(near, self.outer.issuer, self.outer.context)
        return bool(named) and headed.is_opening(line.text.cut(0, named[0].quote.start - line.text.start))

    def _is_heading(self, line: Line, index: int) -> bool:
        if scope.kind_heading(line.text)[0] or scope.names_class(line.text):
            return True
        following = next(iter(self.entries[index + 1 : index + 2]), None)
        if _OPEN_HEADING.search(line.text.folded) and merit.reason_start(line.text) == 0:
            return True  # «2. Đã có thành tích … năm 2024:» heads those who did it
        person = recipients.read(line.text, None)
        is_person = person is not None and person.kind == "ca-nhan"
        named = awards.find(line.text, self.outer.issuer, self.outer.context)
        address = person.honorific if person is not None else None
        bears = named and address is not None and named[0].quote.start == address.quote.start
        if named and not bears and headed.is_opening(line.text.cut(0, named[0].quote.start - line.text.start)):
            return True
        if named and not is_person:
            return bool(_OPEN_HEADING.search(line.text.folded))
        if is_person:
            return False
        if isinstance(following, Grid):
            return line.style is not None or line.bold or bool(_OPEN_HEADING.search(line.text.folded))
        return headed.over_units(line, self.entries[index + 1 : index + 3]) or self._opens_list(line, following)

    def _opens_list(self, line: Line, following: Entry | None) -> bool:
        """A line whose next one begins a list of another style is the heading of that list."""
        if not isinstance(following, Line):
            return False
        if line.style is None:
            body = _UNIT in self.headings and following.style == self.item_style and terms.opens_body(line.text.text)
            opened = following.style is not None and (following.first or body)
            return bool(_OPEN_HEADING.search(line.text.folded)) or (opened and not _ENDED.search(line.text.folded))
        if following.style is None:  # «I. Trường A:» over «Ông B, Giáo viên», which has no label
            one = recipients.read(following.text) if _OPEN_HEADING.search(line.text.folded) else None
            return one is not None and one.kind == "ca-nhan" and one.honorific is not None
        if following.style == line.style or not (following.first or self._goes_on(line, following)):
            return False
        among = line.style == self.item_style or self.scope().kind is not None
        if among and scope.kind_heading(following.text)[0]:  # «2. Phòng Nội vụ,» over «- Cá nhân»
            return False
        return not any(style == following.style for style, _ in self.stack)

    def _goes_on(self, line: Line, following: Line) -> bool:
        """«II- Ngành Y tế:» over «7- Khoa Ngoại»: the items are numbered on through all sections."""
        section = line.style in self.headings or _OPEN_HEADING.search(line.text.folded) is not None
        return section and following.style == self.item_style != line.style

    def _under(self, line: Line, below: Scope) -> Scope:
        """The scope below a heading; one that names a unit gives it to the persons below."""
        inner = scope.narrow(below, line.text)
        name = kind_labels.uncounted(line.text.trimmed(" :;.,-–"))
        called = scope.kind_heading(name)[0] or scope.people_called(name) is not None
        if terms.opens_body(name.text) and not called and not awards.find(name, None):
            return replace(inner, unit=Fact(name.text, name.quote, "group-heading", 0.9))
        return inner

    def _items(self, line: Line, below: Scope) -> tuple[Granted, ...]:
        """What an item grants: to one recipient mostly; «Ông A và bà B, xã X» are two."""
        if list_notes.NO_ITEM.match(line.text.folded):
            return ()
        item, prize = prizes.cut(line.text)
        money = item_bonuses.start(item)
        text, own = own_awards.cut(asides.without(item_bonuses.without_leaders(item.cut(0, money))), below)
        told, text = own_awards.told_apart(text)
        why = merit.reason_start(text)
        own_merit = told or (merit.read(text) if why is not None else Merit())
        if money:
            own_merit = replace(own_merit, bonus=item_bonuses.amount(item.cut(money), below))
        own_merit = replace(own_merit, bonus=own_merit.bonus or prize)
        named = text.cut(0, why).trimmed("(–-") if why else text
        late = terms.posthumous_verb().search(named.folded)
        named = named.after(late) if late and late.start() == 0 else named
        whole = scope.merged(below.merit, own_merit)
        dead = below.posthumous or late is not None or asides.tells_death(item)
        inner = replace(below, awards=own or below.awards, merit=whole, posthumous=dead)
        return tuple(each(self._recipients(line, named, below), inner, line.whole))

    def _recipients(self, line: Line, named: Passage, below: Scope) -> tuple[Recipient, ...]:
        """Whom an item names; an unlabelled line must clearly name someone."""
        if line.style is None and authors.of_work(named) is named:
            one = recipients.read(named, below.kind, below.unit)
            return (one,) if one is not None and self._stands_alone(named, one) else ()
        found = several.read(named, below.kind, below.unit)
        if line.style in ("roman", "upper") and named.text.isupper():  # «II. PHƯƠNG HƯỚNG» is a heading
            found = tuple(one for one in found if one.honorific or one.position or one.kind != "ca-nhan")
        if not found and below.kind == "ca-nhan" and terms.opens_body(named.text):
            one = recipients.collective(named)
            found = () if one is None else (one,)
        return found

    def _stands_alone(self, named: Passage, recipient: Recipient) -> bool:
        """An unlabelled line is an item only where it clearly names someone, or below a «cho:»; a bare name behind
        rows or labelled items is that of who drew up or signs the list."""
        if recipient.kind == "ca-nhan":
            alone = bool(self.scope().kind) and not self.behind_items
            return recipient.honorific is not None or recipient.position is not None or alone
        if len(named.text) >= _LONGEST_NAME:
            return False
        alone = self.item_style is None and issuer.opens_own_body(named.text)
        return terms.opens_body(named.text) if self.opened else alone
