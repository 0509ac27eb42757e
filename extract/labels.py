"""The label of a list item or a heading: «1.», «a)», «II.», «-»."""

import re

LABEL = re.compile(
    r"(?:(?P<roman>[ivxl]{1,5})|(?P<digits>\d{1,3}(?:\.\d{1,2})*)|(?P<letter>[a-z]))(?P<mark>[.)]|,(?=\s[a-z])|/(?=\s|[a-z]{2,}\s)|\s*[-–—](?=\s))(?!\d)\s*"
    r"|(?P<bullet>[-–—−+•*.·●○▪■◆➢➤►✓✔❖])\s+"
)
"""Matched at the start of a folded text."""
