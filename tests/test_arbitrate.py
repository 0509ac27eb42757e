"""How the arbiter's posteriors are led to shares of right words."""

from training.arbitrate import scale


def test_few_words_at_the_top_of_a_scale_are_as_sure_as_the_many_below_them() -> None:
    many = [(0.99 + 0.009 * n / 2000, n not in (3, 700)) for n in range(2000)]
    raw, right = scale([*many, *[(0.99995, True)] * 10])
    assert right == sorted(right) and raw == sorted(raw)
    assert right[-1] > 0.998
