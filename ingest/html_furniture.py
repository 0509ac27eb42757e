"""What a web page puts around its text, taken away: menus, side columns, comments, related news, foots.

Nothing is taken away that may belong to a decision: a part with a fair share of the page's words outside links, or with
the words that open a part of one, stays whatever it is called.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.html_tree import Leaf, Node, leaves, under
from ingest.text import fold

_ASIDE = frozenset({"nav", "footer", "aside"})
_ASIDE_ROLES = frozenset("navigation banner contentinfo search complementary menu dialog".split())
_CALLED = re.compile(
    r"""menu | (?:^|[\W_])(?:
      (?: nav(?:bar|igation|menu)? | breadcrumbs? | comments? | binh-?luan | lien-?quan | lien-?ket | tags?
        | tin-?(?:lien-?quan|khac|moi|noi-?bat) | other-?news | cung-?chuyen-?muc | (?:doc|xem)-?nhieu
        | most-?read | ads? | quang-?cao | banners? | copyright | paging | login | pop-?up | modal | cookies?
        | newsletter | subscribe | widget | toolbar | no-?print | skip-?link | rating | vote | web-?links?
      )(?:$|[\W_])
      | side-?bar | foot | shar(?:e|ing) | social | related | tin-?cung | most-?view | adv | paginat | search
    )""",
    re.VERBOSE,
)
_LEADS_TO_OTHERS = re.compile(
    r"(?:cac |nhung )?(?:tin|bai(?: viet)?|van ban|noi dung)? ?"
    r"(?:lien quan|cung chuyen muc|cung loai|khac|moi|moi hon|cu hon|moi nhat|da dua|(?:doc|xem) nhieu(?: nhat)?)"
    r"|co the ban quan tam|doc them|xem them|tu khoa|tags?|binh luan"
)
_OF_A_DECISION = re.compile(
    r"cong hoa xa hoi chu nghia|dang cong san viet nam|\bdieu \d+ ?[.:]|noi nhan ?:|quyet dinh ?:"
    r"|can cu (?:luat|nghi dinh|thong tu|quy che)"
)
_DATE = re.compile(r"\A[\W_]*+(?:\d{1,2}[:hg]\d{0,2}\W*+)?(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})?[\W_]*+")
"""The day and hour that stand beside a link to other news: no text of the page."""
_DATED = 30
_IMPRINT = re.compile(
    r"^[\W_]*(?:(?:©|\(c\))? ?(?:\d{4} )?(?:copyright|ban quyen (?:©|thuoc|cua|\d|trang|cong))|dang (?:online|truy cap)"
    r"|(?:(?:so|tong so) )?(?:luot|nguoi) truy cap|giay phep (?:thiet lap|so \d+/gp)|(?:phat trien|thiet ke) boi)"
)
"""How the foot of a portal begins, folded: who owns the site, its licence, its visitors."""
_LONGEST_IMPRINT = 600
_NEVER = frozenset("body main tr tbody thead tfoot th p".split())
_LISTS = frozenset("td div ul ol dl section center form menu article".split())
_FAIR_SHARE = 0.25
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class _Count:
    """Letters of a part outside and inside links, and how many links it holds."""

    plain: int = 0
    linked: int = 0
    links: int = 0


def without_furniture(root: Node) -> Node:
    """The tree without what surrounds its text, or the part of it that holds the text; all of it when unsure."""
    hidden = _letters(root, True)
    shown = _letters(root, False)
    _drop_hidden(root, hidden > 3 * shown)
    page = _Page(root)
    kept = page.prune(root)
    after = _Page(kept)
    if after.total == 0 or after.total * 5 < page.total:
        return root
    return after.main() or kept


def _letters(node: Node, hidden: bool) -> int:
    return sum(len(leaf.text.strip()) for leaf in leaves(node) if leaf.style.hidden is hidden)


def _drop_hidden(node: Node, shown: bool) -> None:
    """Hidden words are dropped, unless nearly all of a page is hidden until a script shows it."""
    if shown:
        return
    node.children = [child for child in node.children if isinstance(child, Node) or not child.style.hidden]
    for child in node.children:
        if isinstance(child, Node):
            _drop_hidden(child, shown)


class _Page:
    """The parts of a page weighed against the whole."""

    def __init__(self, root: Node) -> None:
        self._counts: dict[int, _Count] = {}
        self._root = root
        self.total = self._weigh(root).plain

    def _weigh(self, node: Node) -> _Count:
        plain = linked = links = 0
        for child in node.children:
            if isinstance(child, Leaf):
                text = child.text.strip()
                size = 0 if len(text) < _DATED and _DATE.fullmatch(text) else len(text)
                plain += 0 if child.style.link else size
                linked += size if child.style.link else 0
                links += child.style.link and size > 0
            else:
                count = self._weigh(child)
                plain, linked, links = plain + count.plain, linked + count.linked, links + count.links
        self._counts[id(node)] = count = _Count(plain, linked, links)
        return count

    def prune(self, node: Node, in_text: bool = False) -> Node:
        """A copy without the parts that are furniture."""
        in_text = in_text or node.name in ("main", "article")
        kept: list[Node | Leaf] = []
        lead: int | None = None  # where a line such as «Tin liên quan» stands among what is kept
        for child in node.children:
            if isinstance(child, Leaf):
                kept.append(child)
                lead = lead if not child.text.strip() else None
            elif lead is not None and self._is_linked(child, 1):
                del kept[lead:]
                lead = len(kept)
            elif not self._is_furniture(child, in_text):
                if self._leads(child):
                    lead = len(kept)
                elif self._counts[id(child)] != _Count():
                    lead = None
                kept.append(self.prune(child, in_text))
            elif child.name == "td":
                kept.append(Node("td", child.attributes, child.style, child.ruled))  # its column stays
        return Node(node.name, node.attributes, node.style, node.ruled, kept, node.display)

    def _is_furniture(self, node: Node, in_text: bool) -> bool:
        count = self._counts[id(node)]
        if 0 < count.plain <= _LONGEST_IMPRINT and _IMPRINT.match(_folded(node, 60)):
            return not _OF_A_DECISION.search(_folded(node))
        if count.plain + count.linked == 0 or node.name in _NEVER:
            return False
        aside = node.name in _ASIDE or node.attributes.get("role", "").lower() in _ASIDE_ROLES
        if node.name == "header" and (in_text or _holds(node, "h1")):
            return False
        called = f"{node.attributes.get('class', '')} {node.attributes.get('id', '')}".lower()
        named = _CALLED.search(called) is not None and (count.links > 0 or node.name != "td")
        if not (aside or node.name == "header" or named or self._is_linked(node, 4)):
            return False
        share = count.plain / max(1, self.total)
        return share <= (0.5 if aside else _FAIR_SHARE) and not _OF_A_DECISION.search(_folded(node))

    def _is_linked(self, node: Node, least: int) -> bool:
        """Whether a part is a list of links: little stands outside them."""
        count = self._counts[id(node)]
        share = 0.6 if node.name in _LISTS else _MOSTLY
        return count.links >= least and count.linked > share * (count.plain + count.linked)

    def _leads(self, node: Node) -> bool:
        """Whether a line such as «Tin liên quan» announces links to other pages."""
        count = self._counts[id(node)]
        if not 0 < count.plain + count.linked < 40:
            return False
        text = _folded(node, 60).strip(" :.»>").strip()
        return len(text) < 40 and _LEADS_TO_OTHERS.fullmatch(text) is not None

    def main(self) -> Node | None:
        """The one <main> or <article> that holds nearly all words outside links; null where none does."""
        found = [node for node in _nodes(self._root) if node.name in ("main", "article")]
        for node in found:
            if self._counts[id(node)].plain > _MOSTLY * self.total and not _holds_outside(self._root, node, "h1"):
                return node
        return None


def _nodes(node: Node) -> Iterator[Node]:
    return (child for child in under(node) if isinstance(child, Node))


def _holds(node: Node, name: str) -> bool:
    return any(inner.name == name for inner in _nodes(node))


def _holds_outside(root: Node, part: Node, name: str) -> bool:
    inside = {id(node) for node in _nodes(part)}
    return any(node.name == name and id(node) not in inside for node in _nodes(root))


def _folded(node: Node, length: int = 5000) -> str:
    """The first letters of a part, folded, its line breaks as spaces."""
    text = ""
    for leaf in leaves(node):
        text += leaf.text
        if len(text) > length:
            break
    return " ".join(fold(text[:length]).split())
