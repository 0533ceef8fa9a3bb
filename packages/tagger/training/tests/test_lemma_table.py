"""Which forms the table tells, and what it does to an edit script's lemma."""

from pathlib import Path

import pytest

from tagger_training.lemma_table import Table, build_lemmas, lemma_of, write_lemmas
from tagger_training.sentence import Document, Sentence

TROOPS = Document("d", "ewt", [Sentence(["Troops"] * 3, [1] * 3, upos=["NOUN"] * 3, lemmas=["troops"] * 3)])


@pytest.fixture(scope="module")
def table() -> Table:
    return build_lemmas([TROOPS])


@pytest.mark.parametrize(
    ("word", "tag", "edited", "expected"),
    [
        ("Fired", "VERB", "fir", "fire"),
        ("added", "VERB", "adde", "add"),
        ("crises", "NOUN", "crise", "crisis"),
        ("larger", "ADJ", "larg", "large"),
        ("found", "VERB", "find", "find"),  # of two verbs: the net decides
        ("fired", "NOUN", "fired", "fired"),
        ("troops", "NOUN", "troop", "troops"),  # the training texts say so
        ("hit", "VERB", "h", "hit"),  # itself a lemma, and the edit makes none
        ("1,200", "NUM", "1000", "1,200"),
        ("Vesmared", "VERB", "vesmar", "vesmar"),
    ],
)
def test_lemmas(word: str, tag: str, edited: str, expected: str, table: Table) -> None:
    assert lemma_of(word, tag, edited, table) == expected


def test_writes_a_line_for_each_lemma(tmp_path: Path) -> None:
    write_lemmas({("VERB", "fires"): "fire", ("VERB", "fired"): "fire", ("ADJ", "larger"): "large"}, tmp_path / "l")
    lines = (tmp_path / "l").read_text(encoding="utf-8").splitlines()
    assert lines[2:] == ["ADJ\tlarge larger", "VERB\tfire fired fires"]
