"""What the head of a column says that it holds: «Họ và tên», «Chức vụ, đơn vị», «Ghi chú»."""

import re

from extract.passage import Passage

_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(f"^{pattern}"))
    for role, pattern in (
        ("ordinal", r"(?:(?:s\s*+(?:[/.]\s*+)?)?t\s*+(?:[/.]\s*+)?t|so\s+(?:thu\s+tu|tt)|so\s*tt|stt)\W*$"),
        ("name", r"(?:ho(?:\s+va)?\s*$|.*ho\s*+(?:(?:,|va|-)\s*+)?(?:(?:ten\s+)?(?:chu\s+)?(?:lot|dem)|ten))"),
        (
            "work",
            r"(?:ten\s+)?(?:sang\s+kien|de\s+tai|giai\s+phap|cong\s+trinh|tac\s+pham|mo\s+hinh|du\s+an|san\s+pham)(?!.*tac\s+gia)",
        ),
        ("born", r"(?:nam\s+sinh|ngay.*sinh|sinh\s+nam)"),
        ("gift", r"(?=.*(?:so\s+tien|muc|gia\s+tri|kinh\s+phi)\s).*(?:ung\s+ho|dong\s+gop|tai\s+tro|quyen\s+gop|hien)"),
        ("thousands", r"(?=.*(?:tien|thuong|muc)).*\W(?:nghin|ngan|1[.,]?000)\s?(?:dong|d(?![a-z]))"),
        ("millions", r"(?=.*(?:tien|thuong|muc)).*\Wtrieu\s?(?:dong|d(?![a-z]))"),
        ("sum", r"(?:so\s+tien|thanh\s+tien)(?!.*thuong)"),
        ("bonus", r".*(?:tien\s+thuong|muc\s+thuong|so\s+tien|thuong\s+\(|muc\s+tien)|thuong\s*$"),
        (
            "post",
            r"(?:chuc\s+vu|chuc\s+danh|cong\s+viec)\W.*(?:don\s+vi|noi\s+cong\s+tac|co\s+quan|dia\s+chi|cong\s+tac|noi\s+o|cho\s+o|cu\s+tru|thuong\s+tru|tru\s+quan)",
        ),
        ("rank", r"(?:cap\s+bac|quan\s+ham)(?:\s+quan\s+ham)?\W*$"),
        ("position", r"(?:(?:lop\s?[/,-]\s?)?chuc\s+vu|chuc\s+danh|nghe\s+nghiep|nhiem\s+vu|cong\s+viec|cap\s+bac)"),
        ("class", r"(?:lop|khoi\s*+(?:/\s*+)?lop)(?![a-z])(?!.*(?:truong|don vi|dia chi))"),
        ("degree", r"(?:trinh\s+do|hoc\s+vi|hoc\s+ham|bang\s+cap)"),
        (
            "award",
            r"(?:hang(?:\s|$)|(?:so\s+nam\s+|nam\s+)?tuoi\s+dang|(?:loai\s+)?(?:huy\s+(?:hieu|chuong)|hh\W*$)|loai\s+khen|danh\s+hieu|hinh\s+thuc|muc\s+khen|de\s+nghi\s+khen)",
        ),
        (
            "name",
            r"(?:ho\s+va\s+ten|ho\s*+(?:,\s*+)?ten|ten\s+(?:goi|tap|don|ca|nguoi|co|ho|doanh|to)|ho\s+ten|ten\s*$|tap\s+the|ca\s+nhan|doanh\s+nghiep|ho\s+gia\s+dinh|ho\s*-\s*ten|nguoi\s+duoc|(?:nhom\s+|cac\s+)?tac\s+gia)",
        ),
        ("origin", r"(?:nguyen|que|sinh)\s*quan\W*$"),
        (
            "unit",
            r"(?:(?:.*\W)?(?:tru\s+quan|thuong\s+tru|ho\s+khau)|don\s+vi|bo\s+phan|dia\s+ban|phan\s+xuong|to\s*(?:,|/)|(?:to|doi|thon|ap|xom|khu\s+pho|to\s+dan\s+pho|to\s+chuyen\s+mon|chi\s+bo|chi\s+doan|dang\s+bo|nganh)\W*$|noi\s+cong\s+tac|co\s+quan|dia\s+chi|noi\s+o|noi\s+lam|cho\s+o|que\s+quan|truong|lop|xa\s*,|phong|khoa(?:\s*[,/-]|$))",
        ),
        ("reason", r"(?:thanh\s+tich|ly\s+do|noi\s+dung|tom\s+tat)"),
        ("years", r"(?:nam\s*$|giai\s+doan|nam\s+hoc|thoi\s+gian|nien\s+khoa)"),
        ("ethnic", r"(?:dan\s+toc|dtts\W*$)"),
        ("note", r"(?:ghi\s+chu|so\s+quyet\s+dinh|so\s+qd)"),
    )
)
_SEX = re.compile(r"^(?:(?P<male>nam)|(?P<female>nữ|nu)|(?P<sex>giới\s+tính|gioi\s+tinh|giới))\W*$")
"""With their marks: «Nam» is no «Năm»."""
_PERSONS = re.compile(
    r"(?:ho (?:va )?(?:chu lot|ten dem|ten|dem)|ho(?: va)?)"
    r"(?: (?:cua )?(?:hoc sinh|sinh vien|hoc vien|can bo|giao vien|doan vien|dang vien|hoi vien|ca nhan|cong chuc|"
    r"vien chuc|cong nhan|nhan vien|nguoi lao dong|nguoi duoc khen(?: thuong)?))?$"
)
"""«Họ và tên», the half of it («Họ»), or either with who they are («Họ và tên học sinh»)."""


def role(head: Passage) -> str | None:
    """The role that a head gives its column; null for one it does not tell."""
    folded = re.sub(r"\s+", " ", head.folded).strip(" .:*")
    return next((name for name, pattern in _ROLES if pattern.match(folded)), None)


def sex_role(head: Passage) -> str | None:
    """`male`, `female` or `sex` for «Nam», «Nữ» (of a divided head) and «Giới tính»."""
    match = _SEX.match(head.plain.split("\n")[-1].strip())
    return match.lastgroup if match else None


def of_persons(head: Passage) -> bool:
    """«Họ và tên», «Họ tên học sinh»: a column that no collective stands in."""
    return _PERSONS.match(re.sub(r"\s+", " ", head.folded).strip(" .:*")) is not None


def of_awards(head: Passage) -> bool:
    """«Danh hiệu thi đua, hình thức khen thưởng» heads a column of award names, not one award."""
    return bool(re.match(r"(?:danh hieu|hinh thuc|muc)\W*(?:thi dua|khen thuong|khen|/|$)|hang\W", head.folded.strip()))


def settle(roles: dict[int, str]) -> None:
    """Where no column says where persons live or work, that of their birthplace («home») tells them apart, else that of
    their class; where none says what they are, that of their training."""
    if not {"unit", "post"} & set(roles.values()):
        roles.update({column: "home" for column, role in roles.items() if role == "origin"})
    if not {"unit", "post", "home"} & set(roles.values()):
        roles.update({column: "unit" for column, role in roles.items() if role == "class"})
    if not {"position", "post"} & set(roles.values()):
        roles.update({column: "position" for column, role in roles.items() if role == "degree"})
