import pytest

from tagger_training.lemma_scripts import apply_script, collect_scripts, to_script


@pytest.mark.parametrize(
    ("word", "lemma", "script"),
    [
        ("cities", "city", "3+y"),
        ("Went", "go", "4+go"),
        ("town", "town", "0+"),
        ("n't", "not", "2+ot"),
        ("UN", "UN", "0+"),
    ],
)
def test_script_turns_word_into_lemma(word: str, lemma: str, script: str) -> None:
    assert to_script(word, lemma) == script
    assert apply_script(word, script) == lemma.lower()


def test_script_longer_than_word_changes_nothing() -> None:
    assert apply_script("as", "3+y") == "as"


def test_rare_scripts_are_left_out() -> None:
    assert collect_scripts([("towns", "town"), ("ships", "ship"), ("went", "go")], 2) == ["0+", "1+"]
