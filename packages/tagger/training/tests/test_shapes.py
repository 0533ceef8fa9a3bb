import pytest

from tagger_training.shapes import SHAPES, shape_of


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("town", "lower"), ("Ardel", "title"), ("UN", "upper"), ("A", "capital"), ("McVarn", "mixed"),
        ("U.S.", "initials"), ("12", "digits"), ("1,200.5", "number"), ("40th", "digits+lower"), 
        ("T-90M", "digits+upper"), ("al-Karsk", "other"), ("Karsk-Varn", "title-hyphen"), ("n't", "lower-hyphen"),
        ("...", "mark"), ("$", "symbol"), ("", "other"), ("Ардель", "symbol"),
    ],
)  # fmt: skip
def test_shape(word: str, shape: str) -> None:
    assert SHAPES[shape_of(word)] == shape
