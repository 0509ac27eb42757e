"""The signer, from the lines of the foot and from the electronic signatures that name a person."""

from collections.abc import Sequence
from dataclasses import replace

from extract import casing, signature
from extract.decision import Doubt, Fact, Signer
from extract.passage import Passage
from extract.witnesses import DOUBTFUL, Eyes, Heard, Told, contradictions, witnesses
from ingest.text import fold


def read(foot: tuple[Passage, ...], persons: Sequence[Passage], titled: bool, eyes: Eyes) -> Told[Signer]:
    """The signer as the foot has him; a digital signature gives a scan's name its marks back, or the whole name.

    An office may seal with the name of its clerk: an e-signature of another person only raises a doubt.
    """
    signer = signature.read(foot)
    electronic = [_electronic(words, eyes) for words in persons]
    if signer is None:
        return _from_signature(electronic, titled)
    name = signer.name
    scanned = eyes.scanned(name.quote)
    own = Heard("signature", name.value, name.value, name.value, name.quote, eyes.sure(name.quote), 0.97)
    digital = next((one for one in electronic if one.quote and not eyes.scanned(one.quote) and _same(one, own)), None)
    if digital and digital.value and scanned:
        name = replace(name, value=digital.value, rule="signature+e-signature")
    heard = [own, *electronic]
    doubts = [] if any(_same(one, own) for one in electronic) else _others(name.value, electronic, eyes)
    said = witnesses("signer", heard, lambda one: _same(one, own))
    return Told(replace(signer, name=name), tuple(said), tuple(doubts))


def _electronic(words: Passage, eyes: Eyes) -> Heard[str]:
    value = casing.person_case(words.text)
    return Heard("e-signature", value, value, words.text, words.quote, eyes.sure(words.quote), 0.9)


def _same(one: Heard[str], other: Heard[str]) -> bool:
    return fold(one.value or "") == fold(other.value or "")


def _others(name: str, electronic: Sequence[Heard[str]], eyes: Eyes) -> list[Doubt]:
    return contradictions("signer", name, electronic, lambda one: True, eyes)


def _from_signature(electronic: Sequence[Heard[str]], titled: bool) -> Told[Signer]:
    """Where the foot names nobody: the one person who signed electronically."""
    names = {fold(one.value or ""): one for one in electronic if one.read >= DOUBTFUL}
    if len(names) != 1 or not titled:
        return Told(None, tuple(witnesses("signer", electronic, lambda one: False)))
    (one,) = names.values()
    if one.value is None or one.quote is None:
        return Told(None, ())
    reason = f"Người ký «{one.value}» lấy từ chữ ký số, vì không đọc được tên ở chỗ ký."
    doubt = Doubt("signer", "signer-from-signature", reason, one.quote)
    signer = Signer(Fact(one.value, one.quote, "e-signature", one.trust))
    return Told(signer, tuple(witnesses("signer", electronic, lambda _: True)), (doubt,))
