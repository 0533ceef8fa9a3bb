"""Names swapped for others leave everything else as it was."""

import random

import pytest

from tagger_training import swap_names as tested
from tagger_training.name_lists import COUNTRY, GIVEN
from tagger_training.sentence import Sentence
from tagger_training.swap_names import Pools, swap_names
from tagger_training.windows import Window

POOLS = Pools(
    given=[["Anna"], ["Anna"]],
    surnames=[["Torrin"], ["Torrin"]],
    places={("title",): [("Vesmar",)], ("title", "title"): [("Ardel", "Quay")]},
    countries=[("Kalmia",)],
    organisations={("title", "of", "title"): [("Bank", "of", "Vesmar")]},
    lists={"jon": GIVEN, "norway": COUNTRY},
)


@pytest.fixture(autouse=True)
def _always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tested, "WINDOWS", 1.1)
    monkeypatch.setattr(tested, "MENTIONS", 1.1)


@pytest.mark.parametrize(
    ("text", "entity", "expected"),
    [
        ("Jon left", (0, 0, "PERSON"), "Anna left"),
        ("Jon P. Smith left", (0, 2, "PERSON"), "Anna P. Torrin left"),
        ("SMITH left", (0, 0, "PERSON"), "TORRIN left"),
        ("in Oslo", (1, 1, "PLACE"), "in Vesmar"),
        ("in Norway", (1, 1, "PLACE"), "in Kalmia"),
        ("in North Port", (1, 2, "PLACE"), "in Ardel Quay"),
        ("the Court of Appeal", (1, 3, "ORGANISATION"), "the Bank of Vesmar"),
        ("in oslo", (1, 1, "PLACE"), "in oslo"),
        ("the Varn War", (1, 2, "MISC"), "the Varn War"),
    ],
)
def test_swaps(text: str, entity: tuple[int, int, str], expected: str) -> None:
    words = text.split()
    window = Window([Sentence(words, [1] * len(words), entities=[entity], may_swap=True)], True, 9)
    assert " ".join(swap_names(window, POOLS, random.Random(1)).sentences[0].words) == expected


def test_leaves_lemmas_that_are_not_the_word() -> None:
    sentence = Sentence(["Smiths"], [1], upos=["PROPN"], lemmas=["Smith"], entities=[(0, 0, "PERSON")], may_swap=True)
    assert swap_names(Window([sentence], True, 1), POOLS, random.Random(1)).sentences[0].words == ["Smiths"]


def test_leaves_corpora_without_edges() -> None:
    sentence = Sentence(["Jon"], [1], entities=[(0, 0, "PERSON")])
    assert swap_names(Window([sentence], True, 1), POOLS, random.Random(1)).sentences[0].words == ["Jon"]
