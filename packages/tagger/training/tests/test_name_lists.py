"""What the lists say of a word, what reaches the graph, and what is written."""

from pathlib import Path

import pytest

from tagger_training.batch import to_inputs
from tagger_training.name_lists import (
    GIVEN,
    ORDINARY,
    ORGANISATION_WORD,
    PLACE,
    PLACE_WORD,
    SURNAME,
    mark_name,
    write_lists,
)
from tagger_training.name_sources import romanise, to_plain


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Vesmar", {"vesmar": PLACE}),
        ("Ardel Quay", {"ardel": PLACE_WORD, "quay": PLACE_WORD}),
        ("Isle of Kalm", {"isle": PLACE_WORD, "kalm": PLACE_WORD}),
        ("Karsk-na-Varn", {"karsk": PLACE_WORD, "na": PLACE_WORD, "varn": PLACE_WORD}),
    ],
)
def test_marks_words_of_names(name: str, expected: dict[str, int]) -> None:
    lists: dict[str, int] = {}
    mark_name(lists, name, PLACE, PLACE_WORD)
    assert lists == expected


def test_writes_each_number_once(tmp_path: Path) -> None:
    lists = {"reading": SURNAME | PLACE | ORDINARY, "ilva": GIVEN, "bank": ORGANISATION_WORD, "anna": GIVEN}
    write_lists(lists, tmp_path / "lists.txt")
    lines = (tmp_path / "lists.txt").read_text(encoding="utf-8").splitlines()
    assert lines[4:] == ["1\tanna ilva", "128\tbank", "262\treading"]


class Letters:
    """Pieces that are letters."""

    start, end, mask = 101, 102, 103

    def encode(self, word: str) -> list[int]:
        return [ord(letter) for letter in word]


def test_a_words_number_stands_at_all_its_pieces() -> None:
    inputs = to_inputs([(["Ilva", "ran"], [1, 1]), (["Go"], [1])], (Letters(), {"ilva": GIVEN}))
    assert inputs["lists"].tolist() == [[0, 1, 1, 1, 1, 0, 0, 0, 0], [0] * 9]


@pytest.mark.parametrize(
    ("name", "expected"), [("Щербаков", "Shcherbakov"), ("Зеленський", "Zelensky"), ("Юрий", "Yury")]
)
def test_romanises_as_the_press_does(name: str, expected: str) -> None:
    assert romanise(name) == expected


def test_plain_letters() -> None:
    assert to_plain("Łódź Çelik") == "Lodz Celik"
