"""Many questions to pdfium in one go have the answers of single ones."""

import ctypes

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from ingest.pdf_calls import Room, TextPage, ask, handle_question, question
from tests.paper import LEFT, data, paper


def page_of_many_letters() -> bytes:
    pdf = paper()
    pdf.set_font("T", size=6)
    for row in range(90):
        pdf.text(LEFT, 20 + 8 * row, "Căn cứ Luật Thi đua, khen thưởng " * 2)
    return data(pdf)


def test_more_answers_than_there_is_room_for_are_those_of_single_calls() -> None:
    with pypdfium2.PdfDocument(page_of_many_letters()) as pdf:
        page = pdf[0]
        textpage = page.get_textpage()
        count = textpage.count_chars()
        assert count > 5000
        found = Room(ctypes.c_double, 4).ask_of(question(pdfium.FPDFText_GetCharBox), textpage.raw, range(count))
        for index in (0, 1, 2047, 2048, 4095, 4096, count - 1):
            left, bottom, right, top = textpage.get_charbox(index)
            assert np.allclose(found[index], (left, right, bottom, top))
        textpage.close()
        page.close()


def test_no_question_has_no_answer() -> None:
    room = Room(ctypes.c_double, 4)
    assert room.ask(question(pdfium.FPDFText_GetCharBox), [], []).shape == (0, 4)


def test_what_pdfium_does_not_answer_is_zero_and_not_the_answer_before() -> None:
    with pypdfium2.PdfDocument(page_of_many_letters()) as pdf:
        page = pdf[0]
        textpage = page.get_textpage()
        found = Room(ctypes.c_double, 4).ask_of(question(pdfium.FPDFText_GetCharBox), textpage.raw, [0, 10**6])
        assert found[0].any() and not found[1].any()
        textpage.close()
        page.close()


def test_handles_keep_their_upper_half() -> None:
    with pypdfium2.PdfDocument(page_of_many_letters()) as pdf:
        page = pdf[0]
        handles = ask(handle_question(pdfium.FPDFPage_GetObject), [page.raw] * 3, range(3))
        kinds = ask(question(pdfium.FPDFPageObj_GetType), handles)
        assert kinds == [pdfium.FPDF_PAGEOBJ_TEXT] * 3
        page.close()


def test_a_text_page_holds_what_that_of_pypdfium2_holds() -> None:
    with pypdfium2.PdfDocument(page_of_many_letters()) as pdf:
        page = pdf[0]
        whole, own = page.get_textpage(), TextPage(page)
        assert own.count_chars() == whole.count_chars() > 5000
        assert own.get_text_range() == whole.get_text_range()
        own.close()
        whole.close()
        page.close()
