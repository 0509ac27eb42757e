"""What the names of fonts say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.encoding_fonts import UNICODE, FontKind, kind_of
from ingest.encoding_tables import NAMES


@pytest.mark.parametrize(
    ("font", "encoding", "capitals"),
    [
        (".VnTime", "tcvn3", False),
        (".VNTIMEH", "tcvn3", True),
        (".vntimeh", "tcvn3", True),
        (".VnArial NarrowH", "tcvn3", True),
        (".VnShelley Allegro", "tcvn3", False),
        ("ABCDEF+.VnTime,Bold", "tcvn3", False),
        ("ABCDEF+.VnTimeH-BoldItalic", "tcvn3", True),
        ("VNI-Times", "vni", False),
        ("vni-helve-condense", "vni", False),
        ("VPS Times", "vps", False),
        ("VPS Times Hoa", "vps", True),
        ("VI Times", "viscii", False),
        ("VI Times H", "viscii", True),
        ("MViscii Times", "viscii", False),
        ("SVNtimes new roman", "vietware_f", False),
        ("VNtimes new roman", "vietware_x", False),
        ("Vntimes2", "bkhcm2", False),
    ],
)
def test_fonts_of_encodings(font: str, encoding: str, capitals: bool) -> None:
    assert kind_of(font).encodings[0] == encoding
    assert kind_of(font).capitals == capitals


@pytest.mark.parametrize(
    "font", ["", "Times New Roman", "Verdana", "Vivaldi", "Viner Hand ITC", "SVN-Gilroy", "VNF-Comic Sans", "Symbol"]
)
def test_fonts_of_unicode(font: str) -> None:
    assert kind_of(font) is UNICODE


@given(st.text())
def test_any_name_can_be_asked(font: str) -> None:
    kind = kind_of(font)
    assert isinstance(kind, FontKind)
    assert set(kind.encodings) <= set(NAMES)
