"""Awards told in one sentence: persons and bodies behind one another, with commas, semicolons, «và» and brackets."""

import random

from tests.granting import END, TOP
from tests.shapes.pool import BODIES, Person, Pool
from tests.shapes.truth import Shape, Told, shape

_LEADS = (
    "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ", "Điều 1. Tặng thưởng Bằng khen của Chủ tịch UBND tỉnh cho ",
    "Điều 1: Nay tặng Bằng khen của Chủ tịch UBND tỉnh cho: ",
)  # fmt: skip
_REASONS = (
    " đã có thành tích xuất sắc trong công tác năm 2020.", ", đã có thành tích xuất sắc năm 2020.",
    " vì đã có thành tích trong phong trào thi đua năm 2020.",
)  # fmt: skip
_TOLD = {"full": "{0}, {1}, {2}", "post": "{0}, {1}", "bare": "{0}", "unit": "{0}, {2}", "bracket": "{0} ({1}, {2})"}


def _address(rng: random.Random) -> tuple[str, str]:
    """How men and women are called in this paper."""
    return rng.choice([("ông", "bà"), ("đồng chí", "đồng chí"), ("Ông", "Bà"), ("anh", "chị")])


def _mix(rng: random.Random) -> list[bool]:
    """Persons and bodies in their order; true: a body."""
    many, kind = rng.randint(1, 4), rng.choice(["persons", "persons", "bodies", "bodies first", "persons first"])
    half = many // 2
    return {
        "bodies": [True] * many, "bodies first": [n < half for n in range(many)], "persons first": [many > 1 and n >= half for n in range(many)],
    }.get(kind, [False] * many)  # fmt: skip


def _told(who: Person, style: str) -> Told:
    facts = {
        "unit": None if style in ("post", "bare") else who.unit,
        "position": None if style in ("bare", "unit") else who.position,
    }
    return Told(who.name, "bk-tinh", {"cased": who.name, **facts})


def _of(seed: int, separators: tuple[str, ...]) -> Shape:
    rng = random.Random(seed)
    pool, between, style, address = Pool(rng), rng.choice(separators), rng.choice([*_TOLD]), _address(rng)
    parts, told, mix = list[str](), list[Told](), _mix(rng)
    for many in mix:
        if many:
            parts.append(pool.body(BODIES))
            told.append(Told(parts[-1], "bk-tinh", {"cased": parts[-1], "unit": None}))
        else:
            who = pool.person()
            parts.append(f"{address[who.woman]} {_TOLD[style].format(who.name, who.position, who.unit)}")
            told.append(_told(who, style))
    last = rng.choice([" và ", between, "; và "])
    listed = between.join(parts[:-1]) + last + parts[-1] if parts[1:] else parts[0]
    order = "".join("b" if many else "p" for many in mix)
    return shape([*TOP, rng.choice(_LEADS) + listed + rng.choice(_REASONS), *END], told, order, style, repr(between))


def made(seed: int) -> Shape:
    """A sentence whose recipients stand behind semicolons."""
    return _of(seed, ("; ",))


def made_with_commas(seed: int) -> Shape:
    """A sentence whose recipients stand behind commas: where persons and bodies mix, a comma may mean either."""
    return _of(seed, (", ",))
