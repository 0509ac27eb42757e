"""The frame that all papers share: header, title, bases, articles, signature, annex (NĐ 30/2020, Phụ lục I)."""

import random
from collections.abc import Iterable, Sequence
from datetime import date

from samples.bodies import Body
from samples.headings import DASHED, DECIDES, STATE, TYPES
from samples.laws import Basis, bases
from samples.model import (
    Header,
    Made,
    PageBreak,
    Paper,
    Paragraph,
    Part,
    Run,
    Signature,
    Truth,
    TruthAward,
    TruthDocument,
    line,
    rich,
)
from samples.signing import Signing, esignature, signing


class Form:
    """One paper in the making: parts are added from top to bottom, the truth beside them."""

    def __init__(self, rng: random.Random, body: Body, day: date, kind: str = "QĐ", number: int | None = None) -> None:
        """`number` is drawn when it is not given; `kind` is the abbreviation of the tên loại."""
        self.rng, self.body, self.day, self.kind = rng, body, day, kind
        count = number or rng.choice([rng.randint(1, 9), rng.randint(10, 4000), rng.randint(10, 999)])
        self.figures = f"{count:02d}"
        self.tail = body.tail.format(type=kind)
        self.symbol = ("-" if body.form in DASHED else "/") + self.tail
        self.number = self.figures + self.symbol
        self.parts: list[Part] = []
        self.cites: list[str] = []
        self.awards: list[TruthAward] = []
        self.mentions: list[TruthAward] = []
        self.revokes: list[str] = []
        self.corrects: list[str] = []
        self.replaces: list[str] = []
        self.period: tuple[int, int] | None = None
        self.title = ""
        self.by_pen = rng.random() < 0.35
        self.draft = False
        self.signing: Signing = signing(rng, body, day)
        self.esign = esignature(rng, body.agency, day) if rng.random() < 0.5 or self.by_pen else ()

    def leave_blank(self) -> None:
        """A draft: number, day and month are left for the pen and nobody has signed."""
        self.draft, self.by_pen, self.esign = True, False, ()
        self.figures = self.rng.choice(["\u00a0" * 6, "......", "\u00a0" * 4])

    @property
    def day_and_month(self) -> tuple[str, str]:
        """Two figures for days below 10 and months 1, 2 (NĐ 30/2020, Phụ lục I, mục II.4); blanks in a draft."""
        if self.draft:
            return (self.figures, self.figures)
        month = f"{self.day.month:02d}" if self.day.month < 3 else str(self.day.month)
        return (f"{self.day.day:02d}", month)

    def add(self, *parts: Part) -> None:
        """Put parts after what stands already."""
        self.parts += parts

    def header(self) -> None:
        """The two columns of the top, in the form of state, Party or Youth Union."""
        left = tuple((Run(t),) for t in self.body.above) + tuple((Run(t, bold=True),) for t in self.body.name)
        if self.body.form == "state" and self.rng.random() < 0.35:
            left += ((Run(self.rng.choice(["-------", "________", "***", "_______"])),),)
        self.add(
            Header(
                (*left, self._number_line()),
                (*self._right(), self._place_line()),
                self.rng.choice([0.4, 0.42, 0.44]),
            )
        )

    def _number_line(self) -> tuple[Run, ...]:
        if self.body.form in DASHED:
            gap = self.rng.choice(["-", " - "])
            return (
                Run("Số " if self.body.form == "party" else "Số: "),
                Run(self.figures, pen=self.by_pen),
                Run(f"{gap}{self.tail}"),
            )
        slash = " /" if self.by_pen or self.rng.random() < 0.1 else "/"
        return (
            Run(self.rng.choice(["Số: ", "Số: ", "Số:"])),
            Run(self.figures, pen=self.by_pen),
            Run(slash + self.tail),
        )

    def _right(self) -> tuple[tuple[Run, ...], ...]:
        if self.body.form == "party":
            return ((Run("ĐẢNG CỘNG SẢN VIỆT NAM", bold=True, underline=True),), (Run(" "),))
        state = self.rng.choice(STATE) if self.day.year < 2021 else STATE[0]
        if self.body.form == "republic":
            state = "VIỆT NAM DÂN CHỦ CỘNG HÒA"
        dash = self.rng.choice([" - ", " - ", " – "])
        return (
            (Run(state, bold=True),),
            (Run(dash.join(("Độc lập", "Tự do", "Hạnh phúc")), bold=True, underline=True),),
        )

    def _place_line(self) -> tuple[Run, ...]:
        day, month = self.day_and_month
        return (
            Run(f"{self.body.place}, ngày ", italic=True),
            Run(day, italic=True, pen=self.by_pen),
            Run(" tháng ", italic=True),
            Run(month, italic=True, pen=self.by_pen),
            Run(f" năm {self.day.year}", italic=True),
        )

    def name(self, title: str) -> None:
        """Type and title in the middle: «QUYẾT ĐỊNH» / «Về việc …»."""
        self.title = title
        self.add(
            line(TYPES[self.kind][1], "center", bold=True, before=4, size=14),
            line(title, "center", bold=True),
        )
        if self.rng.random() < 0.4:
            self.add(line("_______________", "center", before=0))

    def bases(self, found: Sequence[Basis] | None = None) -> None:
        """The authority line, the bases in italics, «QUYẾT ĐỊNH:»."""
        for i, words in enumerate(self.body.authority.split("\n")):
            self.add(line(words, "center", bold=True, before=3 if i == 0 else 0))
        found = list(found or bases(self.rng, self.body, self.day))
        for i, basis in enumerate(found):
            end = ("." if self.rng.random() < 0.8 else ",") if i + 1 == len(found) else ";"
            self.add(line(basis.text + end, italic=True))
            self.cite(basis.numbers)
        self.add(line(self.rng.choice(DECIDES[self.kind]), "center", bold=True, before=3))

    def cite(self, numbers: Iterable[str]) -> None:
        """Note documents that the text names, each once."""
        self.cites += [n for n in numbers if n not in self.cites]

    def article(self, number: int, text: str) -> None:
        """«Điều 1. …» with the bold mark in one of the usual forms."""
        mark = f"Điều {number}{self.rng.choice(['.', '.', '.', ':'])}"
        self.add(rich((Run(mark, bold=True), f" {text}")))

    def closing_articles(self, first: int = 2, whom: str = "các tập thể, cá nhân") -> None:
        """The articles on money, force and execution; the last ends «./.»."""
        texts = []
        if self.rng.random() < 0.45:
            texts.append("Tiền thưởng kèm theo được trích từ Quỹ Thi đua, khen thưởng theo quy định hiện hành.")
        if self.rng.random() < 0.5:
            texts.append("Quyết định này có hiệu lực kể từ ngày ký.")
        office = {"party": "Chánh Văn phòng Tỉnh ủy", "youth": "Văn phòng Tỉnh đoàn"}.get(
            self.body.form, "Chánh Văn phòng"
        )
        end = self.rng.choice(
            [
                "chịu trách nhiệm thi hành Quyết định này",
                "căn cứ Quyết định thi hành",
                "có trách nhiệm thi hành Quyết định này",
            ]
        )
        mark = self.rng.choice(["./.", "./.", "."])
        texts.append(f"{office}, thủ trưởng các đơn vị liên quan và {whom} có tên tại Điều 1 {end}{mark}")
        for i, text in enumerate(texts):
            self.article(first + i, text)

    def sign(self) -> None:
        """Nơi nhận and the signature block."""
        lines = [
            f"- Như Điều {self.rng.choice([2, 3])};",
            "- Lưu: VT, " + self.rng.choice(["NCVX.", "NV.", "TĐKT.", "VXNV (V).", "TCCB (3b)."]),
        ]
        if self.rng.random() < 0.5:
            lines.insert(
                1,
                self.rng.choice(["- CT, các PCT;", "- Ban Thi đua - Khen thưởng;", "- Cổng Thông tin điện tử;"]),
            )
        capacity, name = self.signing.lines, self.signing.name
        self.add(Signature(tuple(lines), capacity, name, self.rng.random() < 0.1))

    def annex(self, heading: str = "DANH SÁCH", about: str | None = None) -> None:
        """A new page with the heading of the list and its «Kèm theo Quyết định số …» line."""
        self.add(PageBreak(), line(heading, "center", bold=True, size=14))
        if about:
            self.add(line(about, "center", bold=True))
        opening = self.rng.choice(["Kèm theo Quyết định", "Ban hành kèm theo Quyết định"])
        day, month = self.day_and_month
        runs = [
            Run(f"({opening} số ", italic=True),
            Run(self.figures, italic=True, pen=self.by_pen),
            Run(f"{self.symbol} ngày ", italic=True),
            Run(day, italic=True, pen=self.by_pen),
        ]
        if self.by_pen or self.draft or self.rng.random() < 0.6:
            month = month if self.draft else str(self.day.month)
            runs.append(Run(f" tháng {month} năm {self.day.year}", italic=True))
        else:
            runs.append(Run(f"/{self.day.month}/{self.day.year}", italic=True))
        self.add(
            Paragraph((*runs,), "center", first=0),
            line(f"của {self._of()})", "center", italic=True, before=0),
        )

    def _of(self) -> str:
        if self.body.agency.startswith("Ủy ban nhân dân"):
            return f"Chủ tịch {self.body.agency.replace('Ủy ban nhân dân', 'UBND')}"
        return self.body.agency

    def made(self) -> Made:
        """The finished paper with its truth."""
        signing_ = self.signing
        document = TruthDocument(
            TYPES[self.kind][0],
            None if self.draft else self.number,
            None if self.draft else self.day.isoformat(),
            self.body.agency,
            self.body.place,
            self.title,
            signing_.name,
            signing_.position,
            signing_.capacity,
        )
        stamp = self.body.agency.upper()
        truth = Truth(
            document,
            tuple(self.awards),
            tuple(self.cites),
            tuple(self.mentions),
            tuple(self.revokes),
            self.period,
            ("number", "issued_on") if self.by_pen else (),
            tuple(self.corrects),
            tuple(self.replaces),
        )
        return Made(Paper(tuple(self.parts), self.rng.choice([13.0, 13.0, 13.5, 14.0]), stamp, self.esign), truth)


def random_day(rng: random.Random, first: int = 2016, last: int = 2025) -> date:
    """A day in these years, weighted to nothing."""
    return date(rng.randint(first, last), rng.randint(1, 12 if last < 2026 else 9), rng.randint(1, 28))
