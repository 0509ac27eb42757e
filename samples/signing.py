"""Who signs, and in which capacity (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7)."""

import random
from dataclasses import dataclass
from datetime import date

from samples.bodies import Body
from samples.names import person


@dataclass(frozen=True, slots=True)
class Signing:
    """How a paper is signed: the lines in capitals, and what they mean."""

    lines: tuple[str, ...]
    name: str
    position: str
    capacity: str | None


def signing(rng: random.Random, body: Body, day: date) -> Signing:
    """Chief or deputy; organs that decide together sign TM. or T/M."""
    name = person(rng, minority=0.05).name
    if body.form == "party" or body.collective == "Ban Thường vụ":
        return together(body, name, rng.choice([body.chief, body.deputy]))
    if body.collective and day < date(2022, 1, 1) and rng.random() < 0.3:
        return together(body, name, body.chief)
    return alone(body, name) if rng.random() < 0.45 else for_chief(body, name)


def together(body: Body, name: str, position: str) -> Signing:
    """«TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH», in the Party «T/M BAN THƯỜNG VỤ / BÍ THƯ»."""
    capacity = f"{'T/M' if body.form == 'party' else 'TM.'} {body.collective}"
    return Signing((capacity.upper(), position.upper()), name, position, capacity)


def alone(body: Body, name: str) -> Signing:
    """«CHỦ TỊCH»."""
    return Signing((body.chief.upper(),), name, body.chief, None)


def for_chief(body: Body, name: str) -> Signing:
    """«KT. CHỦ TỊCH / PHÓ CHỦ TỊCH»."""
    return Signing((f"KT. {body.chief.upper()}", body.deputy.upper()), name, body.deputy, f"KT. {body.chief}")


def esignature(rng: random.Random, agency: str, day: date) -> tuple[str, ...]:
    """The words an e-signature leaves on the first page, in one of the usual forms."""
    at = f"{day:%d/%m/%Y} {rng.randint(8, 17):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}"
    who = agency.replace("Ủy ban nhân dân", "UBND")
    return rng.choice(
        (
            (f"Cơ quan:{who}", f"Giờ ký: {at}"),
            (f"Ký bởi: {who}", f"Cơ quan: {who}", f"Thời gian ký: {at}"),
            (f"Người ký: {who}", f"Thời gian ký: {at} +07:00"),
        )
    )
