"""An archive in which a person puts values right, and the same content read anew."""

from extract.decision import Decision
from store.archive import Archive
from store.awards import awards
from store.corrections import Correction, Place, fix
from store.forgetting import forget
from store.records import AwardRecord


def read_again(archive: Archive, document_id: int, made: Decision) -> None:
    """The same content, read anew: all rows of the first reading are gone before."""
    forget(archive, document_id)
    assert archive.save(made)


def award_of(archive: Archive, name: str) -> AwardRecord:
    """The only award of the one who has this name."""
    (found,) = [award for award in awards(archive) if award.recipient == name]
    return found


def fixed(archive: Archive, place: Place, value: str, note: str = "soi bản giấy", by: str = "Lan") -> Correction:
    """A value put right, by default from the paper and by one person."""
    return fix(archive, place, value, note, by)
