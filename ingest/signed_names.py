"""The name of who signed, from the certificates in the signed data of a digital signature (CMS, RFC 5652).

Only as much of DER is read as leads to the names: certificates, their issuers and subjects, and the common name in
them (X.520, 2.5.4.3). Nothing is verified.
"""

from collections.abc import Iterator
from itertools import islice

from ingest.text import normalise

_COMMON_NAME = b"\x55\x04\x03"
_SEQUENCE, _SET, _IDENTIFIER, _FIRST, _VERSION = 0x30, 0x31, 0x06, 0xA0, 0xA0
_MOST = 20  # certificates; a chain has three or four
_CODECS = {0x0C: "utf-8", 0x13: "ascii", 0x14: "latin-1", 0x16: "ascii", 0x1E: "utf-16-be", 0x1C: "utf-32-be"}

Element = tuple[int, bytes]
"""Tag and content."""


def signer_of(data: bytes) -> str:
    """The common name of the certificate that has issued no other one; empty where the data are none of that kind."""
    names = [_names(certificate) for certificate in islice(_certificates(data), _MOST)]
    issuers = {issuer for issuer, _ in names}
    own = [subject for issuer, subject in names if subject and (subject not in issuers or len(names) == 1)]
    return own[0] if own else ""


def _certificates(data: bytes) -> Iterator[bytes]:
    """ContentInfo → [0] → SignedData → [0] certificates."""
    info = _first(_elements(data), _SEQUENCE)
    content = _first(_elements(info), _FIRST)
    signed = _first(_elements(content), _SEQUENCE)
    for tag, value in _elements(_first(_elements(signed), _FIRST)):
        if tag == _SEQUENCE:
            yield value


def _names(certificate: bytes) -> tuple[str, str]:
    """The common names of issuer and subject; empty where they are not there."""
    parts = list(_elements(_first(_elements(certificate), _SEQUENCE)))
    if parts and parts[0][0] == _VERSION:
        parts = parts[1:]
    # serial number, algorithm, issuer, validity, subject
    return (_common_name(parts[2][1]), _common_name(parts[4][1])) if len(parts) > 4 else ("", "")


def _common_name(name: bytes) -> str:
    for _, group in _elements(name):
        for _, pair in _elements(group):
            parts = list(_elements(pair))
            if len(parts) == 2 and parts[0] == (_IDENTIFIER, _COMMON_NAME):
                tag, value = parts[1]
                return normalise(value.decode(_CODECS.get(tag, "utf-8"), "replace").replace("\0", ""))
    return ""


def _first(elements: Iterator[Element], tag: int) -> bytes:
    return next((value for found, value in elements if found == tag), b"")


def _elements(data: bytes) -> Iterator[Element]:
    """The elements in a row; the row ends where a length reaches past its end or is not told."""
    at = 0
    while at + 2 <= len(data):
        tag, size = data[at], data[at + 1]
        at += 2
        if size & 0x80:
            count = size & 0x7F
            size = int.from_bytes(data[at : at + count], "big")
            at += count
            if not 0 < count <= 4:
                return
        if at + size > len(data):
            return
        yield tag, data[at : at + size]
        at += size
