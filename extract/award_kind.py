"""The shape of one entry of the award catalogue (`extract/data/awards.toml`)."""

from dataclasses import dataclass

SCHOOL_TITLE = "dhtd-khac"
"""The code of titles that schools, enterprises and hamlets give besides those of the law."""


@dataclass(frozen=True, slots=True)
class AwardKind:
    """A title (danh hiệu thi đua) or a form (hình thức khen thưởng), never mixed.

    `code`, `level`, `rank` as in the taxonomy; `since` and `until` are the regimes of law that know it
    (ISO dates, null = open). `variants` are surface forms and abbreviations besides the official `name`.
    `group` is `danh-hieu` (thi đua), `hinh-thuc`, `danh-hieu-vinh-du`, `giai-thuong` or `ngoai-luat`;
    `yearly` says that it is granted per year (R-DUP-03); `occasion` is the loại hình that the award itself tells;
    `instead` is the code of the general award of which it stands where the reason tells that occasion.
    """

    code: str
    name: str
    group: str
    level: str | None
    recipients: tuple[str, ...]
    variants: tuple[str, ...] = ()
    rank: int | None = None
    yearly: bool = False
    since: str | None = None
    until: str | None = None
    law: str | None = None
    occasion: str | None = None
    instead: str | None = None
