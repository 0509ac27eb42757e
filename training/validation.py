"""Lines that training never sees: families held back, parts of names withheld, sentences of the samples."""

import random
import tomllib
from functools import cache

from ingest.recogniser import normalise_line
from samples.names import DATA
from training.alphabet import INDEX
from training.example import Example
from training.render import draw, draw_setting
from training.texts import line, name
from training.wear import Grey, wear

SEED = 458


@cache
def held_sentences() -> tuple[tuple[str, ...], ...]:
    """Running words of the samples, none of which the training text has."""
    with (DATA / "texts.toml").open("rb") as file:
        texts = tomllib.load(file)
    lines = [text for part in texts.values() for text in _strings(part)]
    return tuple(tuple(w for w in text.split() if "{" not in w and set(w) <= INDEX.keys()) for text in lines)


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in values for text in _strings(each)]


def held_text(rng: random.Random) -> str:
    """A name with any parts, a stretch of a held-back sentence, or a line of the training's kinds."""
    drawn = rng.random()
    if drawn < 0.4:
        person = name(rng, withheld=True)
        return person.upper() if rng.random() < 0.15 else person
    if drawn < 0.75:
        words = rng.choice(held_sentences())
        count = rng.randint(2, 12)
        start = rng.randint(0, max(0, len(words) - count))
        return " ".join(words[start : start + count])[:90].strip() or "Tổng kết"
    return line(rng)


@cache
def greys(count: int, seed: int = SEED) -> tuple[tuple[Grey, str], ...]:
    """Pictures of held-back lines as a scanner would give them, and what they say."""
    rng = random.Random(seed)
    texts = [held_text(rng) for _ in range(count)]
    drawn = [draw(rng, text, draw_setting(rng, text, held=True)) for text in texts]
    return tuple((wear(rng, each), text) for each, text in zip(drawn, texts, strict=True))


@cache
def validation(count: int = 320) -> tuple[Example, ...]:
    """The fixed set that the learning curve is measured on."""
    return tuple(Example(normalise_line(grey), text) for grey, text in greys(count))
