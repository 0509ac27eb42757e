"""Cut the text into the parts that Nghị định 30/2020, Phụ lục I, fixes.

Each part is a run of placed blocks; what fits no part stays in the one before it.
"""

import re
from dataclasses import dataclass

from extract import article_heads, attachments, closings, page_tops, right_heading, run_together, table_titles, terms
from extract.labels import LABEL
from extract.passage import Passage, passage
from extract.titles import closed_up, is_capitals, is_task, opens_section, small_title, title_type, wraps_years
from ingest.document import Document, PlacedBlock, blocks
from ingest.text import fold

Blocks = tuple[PlacedBlock, ...]

_DECIDES = re.compile(
    r"(?:nay\s+)?(?:ra\s+)?(?:quyet\s*dinh|quyet\s+nghi|nghi\s+dinh|sac\s+lenh|lenh(?:\s+thuong)?)\s*+(?:[:.]\s*+)?$|"
    r"nay\s+(?:quyet\s+dinh\s+)?(?:truy\s+|phong\s+)?(?:tang|thuong|khen)(?:\s+thuong)?\s*:$"
)
BASIS = re.compile(r"^[-–]?\s*+(?:can\s+cu|theo\s+de\s+nghi|xet\s+|chieu\s|thuc\s+hien\s)")
_DISTRIBUTED = re.compile(r"[-–+•*]\s*(?:nhu\s+(?:tren|dieu)|luu(?![a-z]))")
_ANNEX = re.compile(r"(?:danh\s+sach|phu\s+luc|bang\s+tong\s+hop)(?![a-z])")
_STATE_NAME = re.compile(r"nuoc\s+cong\s+hoa\s+xa\s+hoi")
_ABOUT = re.compile(r"\A\s*(?:(?i:v[eề]\s+vi[eệ]c|v/v)(?!\w)|về\s)")  # the Party writes «về» alone
_ADDRESSEE = re.compile(r"kinh\s+gui\s*:?")


@dataclass(frozen=True, slots=True)
class Article:
    """One «Điều»: its number and its blocks, the opening words included."""

    number: int
    blocks: Blocks

    @property
    def words(self) -> Blocks:
        """The blocks without a first line that says «Điều 1» and no more."""
        first = fold(self.blocks[0].block.text).strip()
        alone = len(self.blocks) > 1 and article_heads.end(first) >= len(first)
        return self.blocks[1:] if alone else self.blocks


@dataclass(frozen=True, slots=True)
class Annex:
    """A list that goes with the document: `heading` up to the first item or table, then `body`."""

    heading: Blocks
    body: Blocks


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one document in order; `body` is the running text of a document without articles.

    `title` starts with the block of the tên loại; `authority` is the «thẩm quyền ban hành» line.
    """

    header: Blocks = ()
    title: Blocks = ()
    authority: Blocks = ()
    bases: Blocks = ()
    articles: tuple[Article, ...] = ()
    body: Blocks = ()
    foot: Blocks = ()
    annexes: tuple[Annex, ...] = ()


def block_passage(document: Document, placed: PlacedBlock) -> Passage:
    """A block as a passage."""
    return passage(document.text, placed.start, placed.end)


def cut(document: Document) -> Parts:
    """The parts of a document. Never fails: a text without any form is all `body`.

    A hidden sheet of a workbook is searched but grants nothing: it may be a list of choices or an old draft.
    """
    hidden = {notice.page for notice in document.notices if notice.code == "hidden-sheet"}
    shown = (p for p in blocks(document) if p.page.number not in hidden or p.page.number is None)
    placed = table_titles.freed(tuple(p for p in run_together.parted(shown) if p.block.text.strip()))
    return _Cutter(right_heading.before_title(placed)).parts()


class _Cutter:
    """The walk over the blocks; indices are positions in `placed`, each part ends where the next begins."""

    def __init__(self, placed: Blocks) -> None:
        self.placed = placed
        self.folded = [closed_up(fold(p.block.text).strip()) for p in placed]
        self.size = len(placed)

    def parts(self) -> Parts:
        title = self._title()
        start = 0 if title is None else title + 1
        opening = self._opening(start) if title is not None else start
        authority = self._authority(start, opening)
        numbers, starts = self._articles(opening)
        last = starts[-1] if starts else opening
        annexes = self._annexes(last + 1 if starts else last)
        stop = annexes[0] if annexes else self.size
        foot = self._foot(min(last + 1, stop), stop) if title is not None or starts else stop
        if starts and not annexes and (unread := self._unread_annex(foot)) is not None:
            annexes, stop = [unread], unread
        placed = self.placed
        return Parts(
            header=placed[:title] if title is not None else (),
            title=placed[title:authority] if title is not None else (),
            authority=placed[authority:opening] if title is not None else (),
            bases=placed[opening : starts[0]] if starts else (),
            articles=tuple(
                Article(number, placed[a:b]) for number, a, b in zip(numbers, starts, [*starts[1:], foot], strict=False)
            ),
            body=() if starts else placed[opening:foot],
            foot=placed[foot:stop],
            annexes=tuple(self._annex(a, b) for a, b in zip(annexes, [*annexes[1:], self.size], strict=False)),
        )

    def _title(self) -> int | None:
        for index, placed in enumerate(self.placed[:60]):
            if placed.table is None and title_type(placed.block.text):
                return index
        small = (n for n, p in enumerate(self.placed[:30]) if p.table is None and small_title(p.block.text))
        return next((index for index in small if self._decides_below(index)), None)

    def _decides_below(self, index: int) -> bool:
        """A basis and «Quyết định:» follow: what stands above in small letters is the title."""
        below = self.folded[index + 1 : index + 25]
        return any(map(BASIS.match, below)) and any(_DECIDES.match(f) for f in below)

    def _opens_body(self, index: int) -> bool:
        folded, block = self.folded[index], self.placed[index].block
        if article_heads.HEAD.match(folded) or _DECIDES.match(folded) or _ADDRESSEE.match(folded):
            return True
        opens = BASIS.match(folded) and not block.centred and not is_capitals(block.text)
        return bool(opens) and not is_task(self.placed[index - 1].block.text, folded)

    def _opening(self, start: int) -> int:
        """Where the running text begins: at the first basis, or where the centred or bold title lines end."""
        for index in range(start, self.size):
            block = self.placed[index].block
            heading = block.centred or block.bold or is_capitals(block.text)
            if self._opens_body(index) or self.placed[index].table is not None:
                return index
            runs = (len(block.text) > 90 and not _ABOUT.match(block.text)) or block.text.rstrip().endswith(":")
            if (not heading and index > start and runs) or self._opens_section(index):
                return index
            if index - start > 8:
                return index
        return self.size

    def _opens_section(self, index: int) -> bool:
        """The first heading of a plan: «I. MỤC ĐÍCH», «Phần thứ nhất», «MỤC ĐÍCH, YÊU CẦU»."""
        folded = self.folded[index]
        if wraps_years(self.folded[index - 1], folded):
            return False
        if LABEL.match(folded) or folded.startswith("phan thu "):
            return True
        return folded.startswith("muc dich") and is_capitals(self.placed[index].block.text)

    def _authority(self, start: int, opening: int) -> int:
        for index in range(start, opening):
            text, folded = self.placed[index].block.text, self.folded[index]
            heads = terms.position_head().match(folded) or terms.body_head().match(folded)
            state = _STATE_NAME.search(folded)
            if is_capitals(text) and (heads or state) and not terms.no_authority().match(folded):
                above = index > start and is_capitals(self.placed[index - 1].block.text)
                return index - 1 if state and above and len(self.folded[index - 1]) < 16 else index
        return opening

    def _articles(self, opening: int) -> tuple[list[int], list[int]]:
        """Numbers and starts of the articles, in rising order; «QUYẾT ĐỊNH:» opens an unread first one."""
        numbers, starts = list[int](), list[int]()
        decides = None
        for index in range(opening, self.size):
            if _DECIDES.match(self.folded[index]) and not starts:
                decides = index
            match = article_heads.HEAD.match(self.folded[index])
            if not match or self.placed[index].block.text.lstrip()[:1] not in "ĐÐD":
                continue
            number = article_heads.number(match)
            if article_heads.follows(match, numbers) or (not numbers and decides is not None):
                numbers.append(number)
                starts.append(index)
        if decides is not None and decides + 1 < self.size and (not starts or numbers[0] != 1):
            return [1, *numbers], [decides + 1, *starts]
        return numbers, starts

    def _is_annex(self, index: int) -> bool:
        placed, folded = self.placed[index], self.folded[index]
        if placed.table is not None:
            return False
        match = _ANNEX.match(folded)
        tied = attachments.opens(folded)
        return bool(tied or (match and is_capitals(placed.block.text[: match.end()])))

    def _annexes(self, start: int) -> list[int]:
        """Where annexes begin; headings that follow each other belong to one annex."""
        found: list[int] = []
        last = -9
        for index in range(start, self.size):
            if not self._is_annex(index):
                continue
            if index - last > 6 or any(self._is_item(i) for i in range(last + 1, index)):
                found.append(page_tops.start(self.placed, self.folded, index, start))
            last = index
        return found

    def _is_item(self, index: int) -> bool:
        return self.placed[index].table is not None or bool(LABEL.match(self.folded[index]))

    def _foot(self, start: int, stop: int) -> int:
        """Where the signature or the distribution begins, the closing date line above it included."""
        texts = [placed.block.text for placed in self.placed[start:stop]]
        opened = (n for n, text in enumerate(texts, start) if closings.opens_foot(text, self.folded[n]))
        return next(opened, start + closings.signature(texts))

    def _unread_annex(self, foot: int) -> int | None:
        """The page after the signature, where a table or list stands under a heading that was not read."""
        later = [i for i in range(foot, self.size) if self.placed[i].page is not self.placed[foot].page]
        signed = any(_DISTRIBUTED.match(self.folded[i]) for i in later)  # the page break cuts the signature block
        return later[0] if not signed and any(self._is_item(i) for i in later) else None

    def _annex(self, start: int, stop: int) -> Annex:
        body = start + 1
        while body < stop and not self._is_item(body):
            heading = self.placed[body].block
            opened = " ".join(self.folded[max(start, body - 40) : body])  # the end of a long heading
            if opens_section(opened, heading.text):
                break
            inside = opened.count("(") > opened.count(")")
            shaped = heading.centred or inside or is_capitals(heading.text) or heading.text.startswith("(")
            if not (shaped or _ANNEX.match(self.folded[body]) or self._names_its_decision(body + 1, stop)):
                break
            body += 1
        return Annex(self.placed[start:body], self.placed[body:stop])

    def _names_its_decision(self, index: int, stop: int) -> bool:
        """«(Kèm theo Quyết định số …)» follows: what stands above it is the heading, however wide its lines are."""
        return index < stop and attachments.OPENS.match(self.folded[index]) is not None
