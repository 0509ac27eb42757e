"""Words of two readers laid beside what really stands there."""

import numpy as np
import pytest

from ingest.pairs import Pair
from ingest.recogniser import ReadWord
from training.cases import same, truths


def pairs(*texts: str) -> list[Pair]:
    return [Pair((ReadWord(text, 0, 9, 0.9, np.zeros((0, 1), np.float32)),), ()) for text in texts]


@pytest.mark.parametrize(
    ("read", "printed", "found"),
    [
        (["Lò", "Văn", "Ún"], "Lò Văn Ún", ("Lò", "Văn", "Ún")),
        (["Lò", "VănÚn"], "Lò Văn Ún", ("Lò", "Văn Ún")),
        (["L", "ò", "Văn"], "Lò Văn", ("Lò", "", "Văn")),
        (["định", "số", "12"], "(Kèm theo Quyết định số 12", ("định", "số", "12")),
        (["Kèm", "theo"], "Kèm theo Quyết định", ("Kèm", "theo")),
        (["|", "Tày"], "Tày", ("", "Tày")),
    ],
)
def test_each_word_has_the_printed_words_that_it_covers(read: list[str], printed: str, found: tuple[str, ...]) -> None:
    assert truths(pairs(*read), printed.split()) == found


def test_typography_makes_no_word_another() -> None:
    assert same("H'Wen", "H’Wen") and same("“Người", '"Người')
    assert not same("Hường", "Hương")
