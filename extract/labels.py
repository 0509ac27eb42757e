"""The label of a list item or a heading: «1.», «a)», «II.», «-»."""

import re

LABEL = re.compile(
    r"(?:(?P<roman>[ivxl]{1,5})|(?P<digits>\d{1,3}(?:\.\d{1,2}){0,8})|(?P<letter>[a-z]))(?P<mark>[.)](?:\s?[-–—](?=\s|[a-z]))?|[,:](?=\s[a-z])|/(?:\s?[-–—])?(?=\s|[a-z]{2,}\s)|\s*[-–—](?=\s))(?!\d)\s*"
    r"|\((?P<inner>\d{1,3}|[a-z])\)\s+(?!\d)"
    r"|(?P<bullet>[-–—−+•*.·●○▪■◆➢➤►✓✔❖])\s+"
)
"""Matched at the start of a folded text. A scan takes the full stop of «2.» for a comma or a colon now and then."""
OF_PERSON = re.compile(
    r"(?:(?:chuc\s+(?:vu|danh)|nghe\s+nghiep|don\s+vi(?:\s+cong\s+tac)?|noi\s+cong\s+tac|co\s+quan|cap\s+bac|dia\s+chi|"
    r"noi\s+o|(?:tru|que)\s+quan|thuong\s+tru|(?:nam|ngay)\s+sinh|sinh\s+(?:nam|ngay)|dan\s+toc|cong\s+tac)\s*:|sinh\s+nam\s+\d{4})"
)
"""What tells of the person before it («Lò Văn Ún Chức vụ: Trưởng bản»), matched against folded text."""
