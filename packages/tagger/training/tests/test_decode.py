import itertools

import numpy as np
import pytest

from tagger_training.decode import decode_names, decode_tree
from tagger_training.labels import NAME_LABELS


def is_tree(heads: tuple[int, ...]) -> bool:
    for start in range(1, len(heads) + 1):
        node, steps = start, 0
        while node and steps <= len(heads):
            node, steps = heads[node - 1], steps + 1
        if node:
            return False
    return sum(head == 0 for head in heads) == 1


def total(scores: np.ndarray, heads: tuple[int, ...]) -> float:
    return float(sum(scores[word, head] for word, head in enumerate(heads)))


def random_scores(seed: int, size: int) -> np.ndarray:
    scores = np.random.default_rng(seed).normal(size=(size, size + 1))
    for word in range(size):
        scores[word, word + 1] = -1e9
    return scores


@pytest.mark.parametrize(("seed", "size"), [(seed, size) for seed in range(20) for size in (2, 3)])
def test_tree_is_the_best_of_all_trees_with_one_root(seed: int, size: int) -> None:
    scores = random_scores(seed, size)
    every = [heads for heads in itertools.product(range(size + 1), repeat=size) if is_tree(heads)]
    assert total(scores, tuple(decode_tree(scores))) == pytest.approx(max(total(scores, heads) for heads in every))


@pytest.mark.parametrize(("seed", "size"), [(seed, size) for seed in range(20) for size in (1, 4, 9, 40)])
def test_tree_has_one_root_and_no_cycle(seed: int, size: int) -> None:
    assert is_tree(tuple(decode_tree(random_scores(seed, size))))


def chances(labels: list[str]) -> np.ndarray:
    table = np.full((len(labels), len(NAME_LABELS)), -5.0)
    for word, label in enumerate(labels):
        table[word, NAME_LABELS.index(label)] = -0.1
    return table


@pytest.mark.parametrize(
    ("labels", "spans"),
    [
        (["B-PERSON", "I-PERSON", "O"], [(0, 1, "PERSON")]),
        (["O", "B-UNIT", "B-UNIT"], [(1, 1, "UNIT"), (2, 2, "UNIT")]),
        (["O", "O"], []),
        (["B-PLACE", "I-PERSON"], [(0, 0, "PLACE")]),
    ],
)
def test_names_never_begin_inside(labels: list[str], spans: list[tuple[int, int, str]]) -> None:
    table = chances(labels)
    table[:, 0] = np.maximum(table[:, 0], -1.0)  # outside is never far off
    assert decode_names(table) == spans
