"""Files attached to a PDF, in its list and pinned to its pages."""

from fpdf import FPDF

from ingest.errors import UnreadableSource
from tests.archives import listed, seen, with_attachment
from tests.paper import data, paper

PDF = ("a.pdf", "application/pdf")


def test_files_in_the_list_come_by_their_names() -> None:
    pdf = with_attachment(with_attachment(data(paper()), "Danh sách.docx", b"one"), "b.xlsx", b"two")
    assert seen(pdf, *PDF) == {"a.pdf/Danh sách.docx": b"one", "a.pdf/b.xlsx": b"two"}


def test_files_pinned_to_a_page_come_too() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.file_attachment_annotation(__file__, 10, 10)
    assert len(seen(bytes(pdf.output()), *PDF)) == 1


def test_a_pdf_without_any_or_broken_has_no_members() -> None:
    whole = data(paper())
    assert (
        listed(whole, *PDF) == [] == listed(whole[: len(whole) // 2], *PDF) == listed(b"%PDF-1.4 /EmbeddedFile", *PDF)
    )


def test_an_attached_pdf_has_attachments_of_its_own() -> None:
    inner = with_attachment(data(paper()), "c.docx", b"c")
    outer = with_attachment(data(paper()), "b.pdf", inner)
    assert seen(outer, *PDF) == {"a.pdf/b.pdf": inner, "a.pdf/b.pdf/c.docx": b"c"}


def test_a_file_without_its_bytes_is_unreadable() -> None:
    broken = with_attachment(data(paper()), "b.docx", b"two").replace(b"/EF", b"/EX")
    assert [type(member.failure) for member in listed(broken, *PDF)] in ([UnreadableSource], [])


def test_an_odd_name_leads_nowhere() -> None:
    assert list(seen(with_attachment(data(paper()), "../b.docx", b"x"), *PDF)) == ["a.pdf/b.docx"]
