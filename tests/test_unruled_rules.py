"""Rules that close no grid."""

from ingest.unruled_rules import Rules, frames, joined

EM = (0.02, 0.0143)


def level(*heights: float, left: float = 0.1, right: float = 0.9) -> Rules:
    return Rules(tuple((y, left, right) for y in heights))


def test_three_level_rules_of_one_length_frame_a_list() -> None:
    ((top, bottom, levels, walls),) = frames(level(0.2, 0.25, 0.4), EM)
    assert (round(top * EM[1], 3), round(bottom * EM[1], 3), len(levels), walls) == (0.2, 0.4, 3, ())


def test_underlines_of_headings_frame_nothing() -> None:
    assert not list(frames(level(0.05, 0.07, 0.09, left=0.2, right=0.35), EM))
    assert not list(frames(Rules(((0.2, 0.1, 0.9), (0.3, 0.2, 0.7), (0.4, 0.3, 0.95))), EM))


def test_upright_rules_of_one_height_frame_a_list() -> None:
    rules = Rules((), ((0.2, 0.3, 0.6), (0.5, 0.3, 0.6)))
    ((_, _, levels, walls),) = frames(rules, EM)
    assert levels == () and [round(wall * EM[0], 3) for wall in walls] == [0.2, 0.5]


def test_pieces_of_one_rule_are_joined_and_others_are_not() -> None:
    assert joined([(1.0, 5.0, 9.0), (1.1, 0.0, 4.8), (1.0, 12.0, 14.0)]) == [(1.0, 0.0, 9.0), (1.0, 12.0, 14.0)]
