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
    held = [*_rows(node)]
    rows = (each for each in held if isinstance(each, Node) and each.name == "tr")
    cells = (cell for row in rows for cell in row.children if isinstance(cell, Node) and cell.name == "td")
    first = next(cells, None)
    return _made("table", node, held) if first and _heads_numbers(first) else None


def _rows(node: Node) -> Iterator[Node | Leaf]:
    """The rows, and what stands beside them: captions, words of no cell."""
    for child in node.children:
        if isinstance(child, Node) and child.display in _GROUPS:
            yield from _rows(child)
        elif isinstance(child, Node) and child.display == "table-row":
            yield _made("tr", child, [_cell(each) for each in child.children])
        else:
            yield child


def _cell(child: Node | Leaf) -> Node | Leaf:
    return _made("td", child, child.children) if isinstance(child, Node) and child.display == "table-cell" else child


def _heads_numbers(cell: Node) -> bool:
    text = "".join(leaf.text for leaf in leaves(cell)).strip(" .\n")
    return len(text) <= _LONGEST and fold(text) in COUNTER_HEADS


def _made(name: str, node: Node, children: list[Node | Leaf]) -> Node:
    return Node(name, node.attributes, node.style, node.ruled, children)
