"""Is this a letter? EML files have no magic number, only header lines (RFC 5322, 3.6)."""

import re

_LINE = re.compile(rb"([A-Za-z][A-Za-z0-9-]*)[ \t]*:")
_WITHIN = 16_384
_TECHNICAL = frozenset(
    b"received return-path delivered-to message-id mime-version content-type dkim-signature x-mailer "
    b"content-transfer-encoding thread-topic thread-index x-originating-ip x-priority".split()
)
_WRITTEN = frozenset(b"from to cc bcc subject date sender reply-to references in-reply-to".split())


def is_letter(data: bytes) -> bool:
    """Whether content begins with the header lines of a letter, one of them such as only programs write.

    A text that begins «From: … Subject: …», a printed letter for instance, is not one.
    """
    head = data[:_WITHIN].lstrip(b"\xef\xbb\xbf\r\n")
    if head.startswith(b"From "):  # a letter cut out of a mailbox file
        head = head.partition(b"\n")[2]
    names: set[bytes] = set()
    for line in head.splitlines():
        if line[:1] in (b" ", b"\t"):
            continue
        match = _LINE.match(line)
        if match is None:
            break
        names.add(match[1].lower())
    return len(names & (_TECHNICAL | _WRITTEN)) >= 2 and not names.isdisjoint(_TECHNICAL)
