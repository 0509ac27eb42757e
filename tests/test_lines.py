"""Several readings of one line put to the vote."""

from ingest.lines import least_confidence, vote
from ingest.ocr import Line, Word


def reading(*words: tuple[str, float]) -> Line:
    return tuple(Word(text, 50.0 * i, 0, 50.0 * i + 40, 20, sure) for i, (text, sure) in enumerate(words))


def test_the_word_with_most_confidence_behind_it_is_elected() -> None:
    elected = vote([reading(("Q", 0.9)), reading(("9", 0.97)), reading(("9", 0.95))])
    assert [word.text for word in elected] == ["9"]


def test_an_election_that_is_not_unanimous_lowers_the_confidence() -> None:
    alone = vote([reading(("9", 0.97))])
    disputed = vote([reading(("Q", 0.9)), reading(("9", 0.97))])
    assert least_confidence(disputed) < least_confidence(alone) == 0.97


def test_words_are_elected_one_by_one() -> None:
    first = reading(("Lò", 0.95), ("Vẫn", 0.4))
    second = reading(("Là", 0.5), ("Văn", 0.9))
    assert [word.text for word in vote([first, second])] == ["Lò", "Văn"]


def test_readings_of_nothing_elect_nothing() -> None:
    assert vote([(), ()]) == ()
