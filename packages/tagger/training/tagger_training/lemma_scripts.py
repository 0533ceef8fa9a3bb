"""A lemma as an edit of the lower-cased word: so many letters off the end, then these on."""

from collections import Counter
from collections.abc import Iterable


def to_script(word: str, lemma: str) -> str:
    """`cities`, `city` gives `3+y`; the whole word goes where the beginnings differ."""
    lower, target = word.lower(), lemma.lower()
    shared = 0
    while shared < min(len(lower), len(target)) and lower[shared] == target[shared]:
        shared += 1
    return f"{len(lower) - shared}+{target[shared:]}"


def apply_script(word: str, script: str) -> str:
    """The lemma that a script makes of a word; the word itself where the script takes more than it has."""
    count, _, ending = script.partition("+")
    lower = word.lower()
    cut = int(count)
    return lower[: len(lower) - cut] + ending if cut <= len(lower) else lower


def collect_scripts(pairs: Iterable[tuple[str, str]], least: int) -> list[str]:
    """Scripts that occur often enough to be learned, the one that changes nothing first."""
    counts = Counter(to_script(word, lemma) for word, lemma in pairs)
    kept = sorted(script for script, count in counts.items() if count >= least and script != "0+")
    return ["0+", *kept]
