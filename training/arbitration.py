"""How well the arbiter does on names, beside either reader alone, and what its posteriors are worth."""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from ingest import ocr
from ingest.arbiter import decide, settle
from ingest.evidence import KINDS, PRIOR
from ingest.name_parts import usual
from ingest.recogniser import read_strips
from ingest.trust import Kind, Scales, calibrated, fitted_scales
from training.cases import Case, ReadLine, same, strip_of, text_of

_TIMED = 60


def report(scales: Scales, lines: Sequence[ReadLine]) -> None:
    """Print the figures."""
    print("weights:", ", ".join(f"{k} {w:.2f}" for k, w in zip(KINDS, scales.weights, strict=True)))
    print(f"doubt {scales.doubt:.4f}, in names {scales.careful_doubt:.4f}")
    own = [_own(line) for line in lines]
    decided = [_decided(line, scales) for line in lines]
    _print("our own reader", lines, own, own)
    _print("the second reader", lines, [line.second for line in lines], own)
    _print("the arbiter", lines, [text for text, _ in decided], own)
    rare = [line for line in lines if _is_rare(line.text)]
    for times in (0, 0.5, 1, 2, 4):
        other = replace(scales, weights=np.where([k in PRIOR for k in KINDS], times, 1) * scales.weights)
        _print(f"… prior × {times}", lines, [_decided(line, other)[0] for line in lines], own)
        _print("  … rare names", rare, [_decided(line, other)[0] for line in rare], [_own(line) for line in rare])
    reachable = sum(all(any(map(c.says, c.evidence.texts)) for c in line.cases) for line in lines)
    print(f"right spelling among the rivals: {reachable} of {len(lines)}")
    _print_trust("names", [(sure, same(text, line.text)) for (text, sure), line in zip(decided, lines, strict=True)])
    _print_trust("words", list(_words(lines, scales)))
    _print_cost()


def _own(line: ReadLine) -> str:
    return " ".join(case.pair.text for case in line.cases)


def _is_rare(name: str) -> bool:
    """Whether the list of usual parts knows half of a name's parts at most."""
    parts = name.lower().split()
    return sum(usual(part) > 0 for part in parts) * 2 <= len(parts)


def _settled(case: Case, scales: Scales) -> tuple[str, float]:
    decision = settle(case.pair, partial(case.weighed, scales.weights), scales)
    return decision.text, calibrated(decision, Kind.of(decision.text, ruled=case.ruled), scales)


def _decided(line: ReadLine, scales: Scales) -> tuple[str, float]:
    """A line's text as decided and its posterior, the product of its words'."""
    found = [_settled(case, scales) for case in line.cases]
    return " ".join(text for text, _ in found), float(np.prod([sure for _, sure in found]))


def _words(lines: Sequence[ReadLine], scales: Scales) -> Iterator[tuple[float, bool]]:
    for case in (case for line in lines for case in line.cases):
        text, sure = _settled(case, scales)
        yield sure, case.says(text)


def _print(who: str, lines: Sequence[ReadLine], texts: Sequence[str], own: Sequence[str]) -> None:
    right = [same(text, line.text) for text, line in zip(texts, lines, strict=True)]
    before = [same(text, line.text) for text, line in zip(own, lines, strict=True)]
    fixed = sum(now and not then for now, then in zip(right, before, strict=True))
    broken = sum(then and not now for now, then in zip(right, before, strict=True))
    share = f"{sum(right)} of {len(lines)} names letter-perfect ({100 * sum(right) / len(lines):.1f} %)"
    print(f"{who:20} {share}, fixed {fixed}, made wrong {broken}")


def _print_trust(what: str, marks: Sequence[tuple[float, bool]]) -> None:
    for limit in (0.99, 0.95):
        trusted = [right for sure, right in marks if sure >= limit]
        share = 100 * len(trusted) / len(marks)
        print(f"{what} at posterior ≥ {limit}: {share:.1f} % of all, {sum(trusted)} of {len(trusted)} right")


def _print_cost() -> None:
    rng = random.Random(14)
    strips = [strip_of(rng, text_of(rng, held=True, names=True)[0], held=True) for _ in range(_TIMED)]
    fitted_scales()
    readings = read_strips([strip.image for strip in strips])

    def cost(work: Callable[[], object]) -> float:
        start = time.process_time()
        work()
        return 1000 * (time.process_time() - start) / _TIMED

    own = cost(lambda: read_strips([strip.image for strip in strips]))
    second = cost(lambda: [ocr.read_strip(strip) for strip in strips])
    both = cost(lambda: [decide(s, r, careful=True) for s, r in zip(strips, readings, strict=True)])
    print(
        f"CPU a name: own reader {own:.1f} ms, second {second:.1f} ms, the arbiter with the second in it {both:.1f} ms"
    )
