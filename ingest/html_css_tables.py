"""Lists that a web page sets as a table by its style sheet: <div style="display: table"> and what stands in it.

CSS 2.2, 17.2. Boxes set side by side for their looks are more often no table; so only one with «STT» over its first
column is.
"""

from collections.abc import Iterator

from ingest.docx_tables import COUNTER_HEADS
from ingest.html_tree import Leaf, Node, leaves
from ingest.text import fold

_GROUPS = frozenset({"table-row-group", "table-header-group", "table-footer-group"})
_LONGEST = 20  # characters of a cell that heads running numbers


def list_in(node: Node) -> Node | None:
    """A block as the <table> that it is shown as; null where it is no list."""
    if node.display != "table":
        return None
    rows = [_made("tr", row, [_made("td", cell, cell.children) for cell in _cells(row)]) for row in _rows(node)]
    first = rows[0].children[0] if rows and rows[0].children else None
    if not isinstance(first, Node) or not _heads_numbers(first):
        return None
    return _made("table", node, [*rows])


def _rows(node: Node) -> Iterator[Node]:
    for child in node.children:
        if isinstance(child, Node) and child.display in _GROUPS:
            yield from _rows(child)
        elif isinstance(child, Node) and child.display == "table-row":
            yield child


def _cells(row: Node) -> Iterator[Node]:
    return (child for child in row.children if isinstance(child, Node) and child.display == "table-cell")


def _heads_numbers(cell: Node) -> bool:
    text = "".join(leaf.text for leaf in leaves(cell)).strip(" .\n")
    return len(text) <= _LONGEST and fold(text) in COUNTER_HEADS


def _made(name: str, node: Node, children: list[Node | Leaf]) -> Node:
    return Node(name, node.attributes, node.style, node.ruled, children)
