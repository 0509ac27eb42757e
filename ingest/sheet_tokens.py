"""A number format cut into its sections and signs (ECMA-376 Part 1, §18.8.31)."""

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Kind = Literal[
    "literal", "digit", "point", "comma", "percent", "exponent", "slash", "text", "general", "date", "elapsed"
]

_LONGEST_CODE = 1000  # Excel allows 255 characters
_TOKEN = re.compile(
    r"""(?P<plain>[^"\\_*[Aymdhsegb0#?.,%/@;]|A(?!M/PM|/P))
      | (?P<quoted>"[^"]*"?) | \\(?P<escaped>.) | (?P<space>_.) | (?P<fill>\*.) | \[(?P<bracket>[^\[\]]*+)\]
      | (?P<general>General) | (?P<noon>AM/PM|A/P) | (?P<exponent>E[+-]) | (?P<date>y+|m+|d+|h+|s+|e+|g+|b+)
      | (?P<digit>[0#?]) | (?P<sign>[.,%/@]) | (?P<end>;) | (?P<other>.)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|=|<|>)\s*(-?\d+(?:\.\d+)?)$")
_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "=": operator.eq, "<>": operator.ne
}  # fmt: skip
_SIGNS: dict[str, Kind] = {".": "point", ",": "comma", "%": "percent", "/": "slash", "@": "text"}


@dataclass(frozen=True, slots=True)
class Token:
    """One sign of a format; `text` is what it shows, or the letters of a date element in lower case."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a format and what its signs say together about a number."""

    tokens: tuple[Token, ...]
    condition: tuple[str, float] | None = None
    decimals: int = 0
    percents: int = 0
    grouped: bool = False
    thousands_scaled: int = 0

    def holds(self, value: float) -> bool:
        """Whether a value meets the section's condition, «[<1000]»; true without one."""
        return self.condition is None or _COMPARISONS[self.condition[0]](value, self.condition[1])


@lru_cache(maxsize=1024)
def sections(code: str) -> tuple[Section, ...]:
    """The sections of a format code, in order; at most four, none of an empty or overlong code."""
    if not code or len(code) > _LONGEST_CODE:
        return ()
    found: list[Section] = []
    tokens: list[Token] = []
    condition: tuple[str, float] | None = None
    for match in _TOKEN.finditer(code):
        if match.lastgroup == "end":
            found.append(_section(tokens, condition))
            tokens, condition = [], None
        elif match.lastgroup == "bracket" and (asked := _CONDITION.match(match["bracket"])):
            condition = (asked[1], float(asked[2]))
        elif (token := _token(match)) is not None:
            tokens.append(token)
    return (*found, _section(tokens, condition))[:4]


def _token(match: re.Match[str]) -> Token | None:
    """The sign that a match stands for; null for colours, languages and fillers, which show nothing."""
    kind, text = match.lastgroup, match[match.lastgroup or 0]
    if kind == "quoted":
        return Token("literal", text.strip('"'))
    if kind == "bracket":
        return _bracket(text)
    if kind == "fill":
        return None
    if kind == "space":
        return Token("literal", " ")
    if kind in ("general", "digit", "exponent"):
        return Token(kind, text)  # type: ignore[arg-type]
    if kind in ("date", "noon"):
        return Token("date", text.lower())
    if kind == "sign":
        return Token(_SIGNS[text], text)
    return Token("literal", text)


def _bracket(text: str) -> Token | None:
    """«[h]» is elapsed time, «[$₫-42A]» a currency; a colour or a language shows nothing."""
    if re.fullmatch(r"h+|m+|s+", text, re.IGNORECASE):
        return Token("elapsed", text.lower())
    if text.startswith("$"):
        return Token("literal", text[1:].partition("-")[0])
    return None


def _section(tokens: list[Token], condition: tuple[str, float] | None) -> Section:
    """Commas between digits group them, commas after the last one divide by a thousand each."""
    point = next((i for i, token in enumerate(tokens) if token.kind == "point"), len(tokens))
    digits = [i for i, token in enumerate(tokens) if token.kind == "digit"]
    whole = [i for i in digits if i < point]
    commas = [i for i, token in enumerate(tokens) if token.kind == "comma"]
    grouped = bool(whole) and any(whole[0] < i < whole[-1] for i in commas)
    scaled = 0
    at = (max(digits) if digits else len(tokens)) + 1
    while at < len(tokens) and tokens[at].kind == "comma":
        scaled, at = scaled + 1, at + 1
    return Section(
        tuple(tokens),
        condition,
        sum(i > point for i in digits),
        sum(token.kind == "percent" for token in tokens),
        grouped,
        scaled if digits else 0,
    )
