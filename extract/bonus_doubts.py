"""Bonuses whose arithmetic does not come out: «2 x 1.490.000 đồng = 2.890.000 đồng», a total that is no sum."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from extract import salaries
from extract.decision import Commendation, Doubt
from extract.passage import Passage

_NUMBER = r"\d{1,3}(?:\.\d{3}){1,3}|\d{4,10}"
_FACTOR = r"\d{1,4}(?:,\d{1,2})?"
_CURRENCY = r"(?:\s*+(?:dong|d|vnd)(?![a-z]))?"
_WHOM = r"(?:\s+(?:tap\s+the|ca\s+nhan|nguoi|ho(?:\s+gia\s+dinh)?|don\s+vi))?"
_PRODUCT = re.compile(
    rf"(?<![\d.,])(?:(?P<factor>{_FACTOR}){_WHOM}\s*+[x×*]\s*+(?P<wage>{_NUMBER}){_CURRENCY}"
    rf"|(?P<wage2>{_NUMBER}){_CURRENCY}(?:/\w+)?\s*+[x×*]\s*+(?P<factor2>{_FACTOR}){_WHOM})"
    rf"\s*+=\s*+(?P<amount>{_NUMBER})(?![\d.,]*\d)"
)
_TOTAL = re.compile(
    rf"(?<![a-z])tong\s+(?:so\s+|cong\s+)?(?:so\s+)?tien\s+thuong(?:\s+la)?\s*+:?\s*+(?P<amount>{_NUMBER})(?![\d.,]*\d){_CURRENCY}"
)


def read(text: Passage, given: Sequence[Commendation]) -> tuple[Doubt, ...]:
    """A doubt for each product and for the total that a decision states wrongly; `given` are its awards."""
    return (*_products(text), *_totals(text, given))


def _products(text: Passage) -> Iterator[Doubt]:
    for match in _PRODUCT.finditer(text.folded):
        factor = Fraction((match["factor"] or match["factor2"]).replace(",", "."))
        wage, amount = _number(match["wage"] or match["wage2"]), _number(match["amount"])
        if not salaries.comes_to(factor, wage, amount):
            due = _dotted(int(factor * wage))
            reason = f"Phép tính tiền thưởng không khớp: «{text.group(match, 0).text}», tính ra «{due}» đồng."
            yield Doubt("bonus", "bonus-product", reason, text.group(match, 0).quote)


def _totals(text: Passage, given: Sequence[Commendation]) -> Iterator[Doubt]:
    """Only where every award has a bonus, and one total is stated: it may be of a part of the list otherwise.

    An amount that stands once counts once for each recipient, whatever he is given with it.
    """
    bonuses = [(one.recipient.name.quote, one.merit.bonus) for one in given if one.merit.bonus]
    stated = list(_TOTAL.finditer(text.folded))
    if len(stated) != 1 or not bonuses or len(bonuses) < len(given):
        return
    total = _number(stated[0]["amount"])
    due = sum({(whom, bonus.quote): bonus.value for whom, bonus in bonuses}.values())
    if total != due:
        reason = f"Tổng tiền thưởng ghi «{_dotted(total)}» đồng, cộng từng mục được «{_dotted(due)}» đồng."
        yield Doubt("bonus", "bonus-total", reason, text.group(stated[0], 0).quote)


def _number(text: str) -> int:
    return int(text.replace(".", ""))


def _dotted(amount: int) -> str:
    return f"{amount:,}".replace(",", ".")
