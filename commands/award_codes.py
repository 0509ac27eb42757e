"""The award a user means: a code of the catalogue, a family of codes, or a name or abbreviation."""

from commands.errors import Failed
from extract.lexicon import award_kinds, find_awards
from store.values import OUTSIDE

GROUPS = {
    "danh-hieu": ("danh hiệu thi đua", "emulation title"),
    "hinh-thuc": ("hình thức khen thưởng", "form of commendation"),
    "danh-hieu-vinh-du": ("danh hiệu vinh dự nhà nước", "State honorary title"),
    "giai-thuong": ("giải thưởng", "prize"),
    "ngoai-luat": ("ngoài Luật Thi đua, khen thưởng", "outside the law on emulation"),
}


def resolve_codes(asked: str) -> tuple[str, ...]:
    """«bk-tinh», «hc-lao-dong» (all its classes), «CSTĐCS» or «Bằng khen của Thủ tướng Chính phủ».

    Raises Failed for what is none of these.
    """
    codes = [kind.code for kind in award_kinds()]
    code = asked.strip().lower()
    if code in codes or code == OUTSIDE:
        return (code,)
    family = tuple(one for one in codes if one.startswith(f"{code}-"))
    named = tuple(dict.fromkeys(match.code for match in find_awards(asked) if match.code))
    if found := family or named:
        return found
    raise Failed(
        f"Không có mã khen thưởng «{asked}»; xem danh mục bằng «sovang awards».",
        f"No award has the code «{asked}»; see the catalogue with «sovang awards».",
    )


def codes_of_group(group: str) -> tuple[str, ...]:
    """All codes of a group: of the titles, for instance."""
    return tuple(kind.code for kind in award_kinds() if kind.group == group)
