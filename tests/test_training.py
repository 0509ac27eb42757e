"""Training lines: what they say, how they are drawn and worn, and that a seed makes them again."""

import random
import unicodedata
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.recogniser import HEIGHT, alphabet, normalise_line
from samples.names import counted
from training.alphabet import CHARACTERS, CLASSES, INDEX
from training.batches import BATCH_WIDTH, batches
from training.example import example
from training.fonts import FAMILIES, Family, faces
from training.loss import collapse, error_rate
from training.render import FRAMES, Setting, draw
from training.texts import is_withheld, line, name, sentences
from training.validation import held_sentences
from training.wear import wear

SEEDS = st.integers(0, 2**32)
TINOS = faces(Family("Tinos", ("Tinos-Regular",), 1))[0]


def test_the_shipped_model_writes_the_characters_that_are_trained() -> None:
    assert alphabet() == CHARACTERS and len(CHARACTERS) + 1 == CLASSES


def test_no_character_stands_twice_and_all_are_composed() -> None:
    assert len(set(CHARACTERS)) == len(CHARACTERS)
    assert unicodedata.normalize("NFC", CHARACTERS) == CHARACTERS


@given(SEEDS, st.sampled_from((46, 80, 104)))
def test_a_line_fits_its_length_and_the_alphabet(seed: int, most: int) -> None:
    text = line(random.Random(seed), most)
    assert 0 < len(text) <= most and set(text) <= INDEX.keys()
    assert text == " ".join(text.split()) == unicodedata.normalize("NFC", text)


def test_withheld_parts_of_names_stand_in_no_training_name() -> None:
    rng = random.Random(3)
    names = [name(rng) for _ in range(4000)]
    parts = {part for file in ("middles.tsv", "givens.tsv") for part in counted(file, 1)[0]}
    withheld = {part for part in parts - set(counted("surnames.tsv", 1)[0]) if is_withheld(part)}
    listed = [part for one in names for part in one.split()]
    share = sum(part in withheld for part in listed) / len(listed)
    assert share < 0.02, "only a name of random syllables may hold one by chance"
    others = [part for _ in range(4000) for part in name(rng, withheld=True).split()]
    assert sum(part in withheld for part in others) / len(others) > 5 * share


def test_validation_sentences_are_none_of_the_training() -> None:
    trained = {" ".join(words[i : i + 6]) for words in sentences() for i in range(len(words) - 5)}
    held = {" ".join(words[i : i + 6]) for words in held_sentences() for i in range(len(words) - 5)}
    assert held and not held & trained


def test_one_family_in_three_is_held_back() -> None:
    assert len([f for f in FAMILIES if f.held]) * 3 >= len(FAMILIES) - 1
    files = [file for family in FAMILIES for file in family.files]
    assert len(set(files)) == len(files)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("dpi", [150, 300])
def test_every_frame_keeps_the_letters(frame: str, dpi: int) -> None:
    em = round(13 * dpi / 72)
    drawn = draw(random.Random(1), "Ế quẩn Ặ", Setting(TINOS, em, dpi, frame))
    assert 0.4 * em < drawn.baseline < drawn.ink.shape[0]
    assert drawn.ink.max() == 1.0 and drawn.ink[:, :1].max() == 0.0
    grey = wear(random.Random(2), drawn)
    assert grey.shape == drawn.ink.shape and grey.dtype == np.uint8


PLAIN = Setting(TINOS, 36, 200)


@pytest.mark.parametrize(
    "setting", [replace(PLAIN, underlined=True), replace(PLAIN, ruled=True), replace(PLAIN, dotted=True)]
)
def test_lines_can_be_underlined_ruled_and_dotted(setting: Setting) -> None:
    plain = draw(random.Random(1), "Kbuôr", PLAIN).ink
    changed = draw(random.Random(1), "Kbuôr", setting).ink
    assert changed.shape == plain.shape and not np.array_equal(changed, plain)


def test_letter_spaced_lines_are_wider() -> None:
    wide, narrow = (draw(random.Random(1), "QUYẾT ĐỊNH", Setting(TINOS, 36, 200, spacing=s)).ink for s in (0.2, 0.0))
    assert wide.shape[1] - narrow.shape[1] == pytest.approx(0.2 * 36 * 10, abs=3)


@given(SEEDS)
def test_an_example_depends_on_its_seed_alone(seed: int) -> None:
    one, other = example(random.Random(seed)), example(random.Random(seed))
    assert one.text == other.text and np.array_equal(one.image, other.image)
    assert one.image.shape[0] == HEIGHT and one.image.min() >= -0.3 and one.image.max() <= 1.3


def test_batches_hold_every_line_of_their_chunk_and_few_shapes() -> None:
    rng = random.Random(5)
    chunk = [example(rng) for _ in range(120)]
    made = batches(chunk, rng)
    assert {id(e) for batch in made for e in batch} == {id(e) for e in chunk}
    assert all(
        max(e.image.shape[1] for e in batch) * len(batch) <= 1.5 * BATCH_WIDTH for batch in made if len(batch) > 4
    )


def test_a_path_of_classes_is_collapsed_as_ctc_does() -> None:
    a, b, space = (CHARACTERS.index(c) + 1 for c in "ab ")
    assert collapse([0, a, a, 0, a, space, b, b, 0]) == "aa b"


def test_the_error_rate_counts_edits_over_characters_of_the_truth() -> None:
    assert error_rate([("Hường", "Hương"), ("Lò", "Lò")]) == pytest.approx(1 / 7)


def test_a_line_image_keeps_its_shape_within_the_network() -> None:
    assert normalise_line(np.full((80, 400), 255, np.uint8)).shape == (HEIGHT, 200)


def test_fonts_are_listed_as_packages() -> None:
    listed = (Path(__file__).parent.parent / "training" / "data" / "font-packages.txt").read_text(encoding="utf-8")
    assert all(row.startswith(("#", "fonts-")) for row in listed.splitlines())
