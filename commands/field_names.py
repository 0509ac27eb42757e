"""The fields of documents and awards as the user calls them."""

from commands.language import say

FIELDS = {
    "type": ("Tên loại", "Type"),
    "number": ("Số, ký hiệu", "Number"),
    "issued_on": ("Ngày ban hành", "Issued on"),
    "issuer": ("Cơ quan ban hành", "Agency"),
    "place": ("Nơi ban hành", "Place"),
    "subject": ("Trích yếu", "Subject"),
    "signer": ("Người ký", "Signer"),
    "secrecy": ("Độ mật", "Secrecy"),
    "signer_position": ("Chức vụ người ký", "Signer's position"),
    "signer_capacity": ("Quyền hạn ký", "Capacity"),
    "period": ("Thời kỳ", "Period"),
    "name": ("Tên", "Name"),
    "kind": ("Đối tượng", "Kind"),
    "honorific": ("Xưng hô", "Honorific"),
    "position": ("Chức vụ", "Position"),
    "unit": ("Đơn vị", "Unit"),
    "sex": ("Giới tính", "Sex"),
    "birth_year": ("Năm sinh", "Year of birth"),
    "ethnic_group": ("Dân tộc", "Ethnic group"),
    "award": ("Khen thưởng", "Award"),
    "reason": ("Thành tích", "Reason"),
    "years": ("Năm", "Years"),
    "occasion": ("Loại hình", "Occasion"),
    "movement": ("Phong trào", "Movement"),
    "bonus": ("Tiền thưởng (đồng)", "Bonus (VND)"),
    "lists": ("Danh sách số", "Lists"),
    "annex_number": ("Là danh sách số", "Number of the list"),
    "counted": ("Số được khen đã ghi", "Recipients counted"),
    "source": ("Nguồn", "Source"),
    "posthumous": ("Truy tặng", "Posthumous"),
    "task": ("Nhiệm vụ", "Task"),
    "target": ("Chỉ tiêu", "Target"),
    "plan": ("Kế hoạch", "Plan"),
    "granted": ("Là khen thưởng", "Is an award"),
}


def field_name(field: str) -> str:
    """A field of `extract.decision` as the user calls it."""
    return say(*FIELDS.get(field, (field, field)))
