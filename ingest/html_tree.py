"""The blocks of an HTML page as a tree, its words with the look they have.

Only blocks are nodes: <b>, <font> and <span> are remembered in the style of the words. Where tags are left out
or crossed, what is open is closed as browsers close it (WHATWG, section 13.2.6). The tree is at most 200 deep.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ingest.errors import OversizedSource
from ingest.html_style import PLAIN, Sheets, Style, rules, styled
from ingest.html_tokens import Sheet, Tag, Token
from ingest.limits import MAX_HTML_PIECES, MAX_HTML_TABLES

MAX_DEPTH = 200
"""The most blocks inside one another; what is deeper stands in the deepest."""

_MAX_OPEN = 500
_MAX_BODIES = 50  # <body> and <html> that change the look of all that is open; letters pasted together have some
_BLOCKS = frozenset(
    "address article aside blockquote body button canvas caption center dd details dialog dir div dl dt embed fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li listing main math menu nav "
    "noscript object ol optgroup option p pre search section select summary svg table tbody td template tfoot th "
    "thead tr ul video audio applet map".split()
)
_VOID = frozenset(
    "area base basefont bgsound br col colgroup embed hr img input link meta param source track wbr".split()
)
_TABLE = frozenset("table tbody thead tfoot tr td th caption".split())
_CELLS = frozenset({"td", "th", "caption"})
_INHERITED = frozenset("b big code em font i nobr s small strike strong tt u".split())
_CLOSED_BY = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu", "dir"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
    "td": (_CELLS, frozenset({"tr"})),
    "th": (_CELLS, frozenset({"tr"})),
    "tr": (_CELLS | {"tr"}, frozenset({"tbody", "thead", "tfoot"})),
    "tbody": (_TABLE - {"table"}, frozenset[str]()),
    "thead": (_TABLE - {"table"}, frozenset[str]()),
    "tfoot": (_TABLE - {"table"}, frozenset[str]()),
    "caption": (_TABLE - {"table"}, frozenset[str]()),
}
_NO_PARAGRAPH_END = frozenset("button canvas embed iframe math noscript object select svg template option map".split())


@dataclass(frozen=True, slots=True)
class Leaf:
    """Words in one style; a lone «\\n» is a line broken by hand."""

    text: str
    style: Style


@dataclass(slots=True)
class Node:
    """A block: its name, attributes, style, whether rules are drawn around it (null: unsaid), what it holds, and how
    its style sheet has it displayed."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    style: Style = PLAIN
    ruled: bool | None = None
    children: list["Node | Leaf"] = field(default_factory=list)
    display: str = ""


def under(node: Node) -> Iterator[Node | Leaf]:
    """All that stands under a block in the order of the text, each block before what it holds."""
    waiting = [iter(node.children)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
            continue
        yield child
        if isinstance(child, Node):
            waiting.append(iter(child.children))


def leaves(node: Node) -> Iterator[Leaf]:
    """The words under a block in their order."""
    return (child for child in under(node) if isinstance(child, Leaf))


@dataclass(slots=True)
class _Open:
    name: str
    attributes: dict[str, str]
    style: Style
    node: Node | None


def grow(tokens: Iterable[Token]) -> Node:
    """The tree of a page; its root stands for <body>."""
    tree = _Tree()
    for token in tokens:
        if isinstance(token, str):
            tree.text(token)
        elif isinstance(token, Sheet):
            tree.sheets.add(token.text)
        elif token.closes:
            tree.end(token.name)
        else:
            tree.start(token)
    return tree.root


class _Tree:
    def __init__(self) -> None:
        self.root = Node("body")
        self.sheets = Sheets()
        self._open = [_Open("body", {}, PLAIN, self.root)]
        self._depth = self._nodes = 0
        self._count: Counter[str] = Counter()  # open elements by name
        self._ignored: dict[str, int] = {}
        self._bodies = 0

    def text(self, text: str) -> None:
        style = self._open[-1].style
        if style.unread:
            return
        self._count_up()
        if not style.preformatted:
            text = text.replace("\n", " ").replace("\r", " ").replace("\t", " ")
        self._block().children.append(Leaf(text.upper() if style.capitals else text, style))

    def start(self, tag: Tag) -> None:
        name = tag.name
        if name in ("body", "html"):
            self._restyle_body(tag)
        elif name == "br":
            self._break()
        elif name in _VOID and name != "hr":
            return
        else:
            self._close_implied(name)
            self._push(tag)

    def _restyle_body(self, tag: Tag) -> None:
        self._bodies += 1
        if self._bodies > _MAX_BODIES:
            return
        body = self._open[0]
        body.style = styled(body.style, tag.name, tag.attributes, self.sheets.declared(tag.name, tag.attributes))
        self._restyle(1)

    def _break(self) -> None:
        style = self._open[-1].style
        if not style.unread:
            self._count_up()
            self._block().children.append(Leaf("\n", style))

    def _block(self) -> Node:
        """The innermost open block."""
        return next(entry.node for entry in reversed(self._open) if entry.node is not None)

    def _push(self, tag: Tag) -> None:
        name, declared = tag.name, self.sheets.declared(tag.name, tag.attributes)
        display = declared.get("display", "")
        block = name in _BLOCKS or display in ("block", "flex", "grid") or display.startswith("table")
        if name == "form" and self._block().name in _TABLE - _CELLS:
            block = False  # <table><form><tr>: the form is no block of the table
        deep = name == "table" and self._count[name] >= MAX_HTML_TABLES
        if deep or len(self._open) >= _MAX_OPEN or (block and self._depth >= MAX_DEPTH and name != "hr"):
            self._ignored[name] = self._ignored.get(name, 0) + 1
            return
        style = self._styled(self._open[-1].style, name, tag.attributes)
        if not block:
            self._open.append(_Open(name, tag.attributes, style, None))
            self._count[name] += 1
            return
        self._count_up()
        node = Node(name, tag.attributes, style, rules(tag.attributes, declared), display=display)
        self._block().children.append(node)
        if name not in _VOID:
            self._depth += 1
            self._count[name] += 1
            self._open.append(_Open(name, tag.attributes, style, node))

    def _count_up(self) -> None:
        """One more block, line break or stretch of words. Raises OversizedSource past the limit."""
        self._nodes += 1
        if self._nodes > MAX_HTML_PIECES:
            raise OversizedSource(f"> {MAX_HTML_PIECES:,} phần tử (elements)")

    def _styled(self, style: Style, name: str, attributes: dict[str, str]) -> Style:
        return styled(style, name, attributes, self.sheets.declared(name, attributes))

    def _close_implied(self, name: str) -> None:
        """Close what the start of an element ends: <p> before a block, <li> before <li>, <td> before <td>."""
        if name == "a":
            self._close_nearest(frozenset({"a"}), _TABLE)
        if (name not in _BLOCKS or name in _NO_PARAGRAPH_END) and name != "option":
            return
        if name in _CLOSED_BY:
            names, within = _CLOSED_BY[name]
            while self._close_nearest(names, within | {"table"}):
                pass
        self._close_nearest(frozenset({"p"}), _TABLE)

    def _close_nearest(self, names: frozenset[str], within: frozenset[str]) -> bool:
        """Close the innermost open element of these names, looking no further out than one of `within`."""
        if not any(self._count[name] for name in names):
            return False
        for index in range(len(self._open) - 1, 0, -1):
            name = self._open[index].name
            if name in names:
                self._close(index)
                return True
            if name in within:
                return False
        return False

    def end(self, name: str) -> None:
        if self._ignored.get(name):
            self._ignored[name] -= 1
        elif name == "br":
            self._break()
        elif name == "table":
            self._close_nearest(frozenset({name}), frozenset())
        elif name in _TABLE:
            self._close_nearest(frozenset({name}), frozenset({"table"}))
        else:
            self._close_nearest(frozenset({name}), _TABLE)

    def _close(self, index: int) -> None:
        """Close an open element: blocks inside it end too, while looks such as <b> go on until they are ended."""
        closed = self._open[index]
        if closed.node is None:
            del self._open[index]
            self._count[closed.name] -= 1
        else:
            above = self._open[index + 1 :]
            self._depth -= 1 + sum(entry.node is not None for entry in above)
            kept = [] if closed.name in _TABLE else [e for e in above if e.node is None and e.name in _INHERITED]
            self._open[index:] = kept
            self._count.subtract([closed.name, *(entry.name for entry in above)])
            self._count.update(entry.name for entry in kept)
        self._restyle(index)

    def _restyle(self, start: int) -> None:
        for index in range(start, len(self._open)):
            entry = self._open[index]
            entry.style = self._styled(self._open[index - 1].style, entry.name, entry.attributes)
