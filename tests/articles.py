"""What the tests of news articles share: an article as a document, and what it reports."""

from extract import parts, press
from extract.grants import Ground
from extract.lists import Granted
from tests.texts import typed

CONFERENCE = (
    "Lâm Đồng tôn vinh các điển hình tiên tiến",
    "Sáng 12/5, UBND tỉnh Lâm Đồng tổ chức hội nghị biểu dương các điển hình tiên tiến trong học tập và làm theo Bác.",
    "Phát biểu tại hội nghị, lãnh đạo tỉnh đề nghị các địa phương tiếp tục nhân rộng các gương người tốt, việc tốt.",
)
"""Headline, opening and end of an article on a conference."""
CEREMONY = (
    "Lâm Đồng tôn vinh những tấm gương dũng cảm",
    "Sáng 12/5, UBND tỉnh Lâm Đồng tổ chức lễ tuyên dương những tấm gương dũng cảm cứu người trong mưa lũ.",
    "Phát biểu tại buổi lễ, lãnh đạo tỉnh đề nghị các địa phương tiếp tục nhân rộng các gương người tốt, việc tốt.",
)
"""The same of an article on a ceremony."""


def ground(*lines: str) -> Ground:
    """An article: its headline, then its paragraphs."""
    document = typed(*lines)
    return Ground(document, parts.cut(document), None, None)


def reported(*lines: str) -> tuple[Granted, ...]:
    """The awards that an article reports."""
    return press.granted(ground(*lines))


def credited(items: tuple[Granted, ...]) -> list[tuple[str, str]]:
    """Who is given which award."""
    return [(item.recipient.name.value, item.awards[0].value.code) for item in items]


def honours(*lines: str) -> tuple[Granted, ...]:
    """The awards that an article on a ceremony reports with these paragraphs in its midst."""
    headline, held, end = CEREMONY
    return reported(headline, held, *lines, end)


def honoured(*lines: str) -> list[tuple[str, str]]:
    """Who is given which award by such an article."""
    return credited(honours(*lines))
