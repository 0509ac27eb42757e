"""The tree of a page, however its tags are nested."""

import pytest

from ingest.html import read
from ingest.html_tokens import tokens
from ingest.html_tree import MAX_DEPTH, Leaf, Node, grow, leaves, under
from ingest.limits import MAX_HTML_TABLES
from tests.flowing import content


def tree(text: str) -> Node:
    return grow(tokens(text))


def test_what_stands_under_a_block_comes_in_the_order_of_the_text() -> None:
    root = tree("<div>a<p>b</p>c</div><p>d")
    names = [child.text if isinstance(child, Leaf) else child.name for child in under(root)]
    assert names == ["div", "a", "p", "b", "c", "p", "d"]
    assert [leaf.text for leaf in leaves(root)] == ["a", "b", "c", "d"]


def test_the_tree_is_no_deeper_than_its_limit() -> None:
    depth, node = 0, tree("<div>" * 1000 + "x")
    while inner := [child for child in node.children if isinstance(child, Node)]:
        depth, node = depth + 1, inner[0]
    assert depth == MAX_DEPTH


@pytest.mark.parametrize(
    "part", ["<table><tr><td>a", "<div><b>a", "<b><i><p>a</b>", "<ul><li>a", "<p>a", "<font>a</p>", "<article>a"]
)
def test_no_word_is_lost_however_often_a_tag_stays_open(part: str) -> None:
    made = "".join(block.text for block in _blocks(part * 500))
    assert made.replace(" ", "").replace("•", "") == "a" * 500


def _blocks(text: str) -> list[Leaf]:
    root = tree(text)
    assert content(read, text.encode())
    return [leaf for leaf in leaves(root) if leaf.text.strip()]


def test_tables_deeper_than_the_limit_keep_their_words() -> None:
    deep = MAX_HTML_TABLES + 30
    root = tree("<table><tr><td>a" * deep + "</td></tr></table>" * deep + "<p>sau")
    assert sum(isinstance(node, Node) and node.name == "table" for node in under(root)) == MAX_HTML_TABLES
    assert [leaf.text for leaf in leaves(root)] == ["a"] * deep + ["sau"]


def test_marks_that_are_never_closed_stay_text() -> None:
    assert "".join(leaf.text for leaf in leaves(grow(tokens("<a" * 2000)))).startswith("<a<a")
