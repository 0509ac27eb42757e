"""The words at the head of a paper: national heading, kinds of paper (NĐ 30/2020, Phụ lục III), deciding words."""

STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")
TYPES = {
    "CT": ("chi-thi", "CHỈ THỊ"),
    "HD": ("huong-dan", "HƯỚNG DẪN"),
    "QĐ": ("quyet-dinh", "QUYẾT ĐỊNH"),
    "KH": ("ke-hoach", "KẾ HOẠCH"),
    "TTr": ("to-trinh", "TỜ TRÌNH"),
    "BB": ("bien-ban", "BIÊN BẢN"),
    "BC": ("bao-cao", "BÁO CÁO"),
    "TB": ("thong-bao", "THÔNG BÁO"),
    "SL": ("sac-lenh", "SẮC LỆNH"),
    "LT": ("lenh", "LỆNH THƯỞNG"),
}
DASHED = ("party", "youth", "republic")
"""Forms whose number is joined to its symbol by a dash: «Số 36-QĐ/TU», «Số 65-SL»."""

DECIDES = {"QĐ": ("QUYẾT ĐỊNH:", "QUYẾT ĐỊNH:", "QUYẾT ĐỊNH"), "SL": ("RA SẮC LỆNH:",), "LT": ("RA LỆNH:",)}
"""What stands between the bases and the first article."""
