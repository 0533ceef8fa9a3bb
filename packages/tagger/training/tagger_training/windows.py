"""Documents as windows of whole sentences: the model sees what stands before and after, as it will when it runs."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from .sentence import BREAK, SPACE, Document, Sentence

CURLY = {
    "'": "’",
    "n't": "n’t",
    "'s": "’s",
    "'m": "’m",
    "'re": "’re",
    "'ve": "’ve",
    "'ll": "’ll",
    "'d": "’d",
    "--": "—",
}


@dataclass
class Window:
    """Sentences that stand one after the other, and whether their edges may be learned."""

    sentences: list[Sentence]
    whole: bool
    size: int  # in pieces, about


def count_pieces(sentence: Sentence) -> int:
    """About how many pieces a sentence has."""
    return sum(1 + len(word) // 8 for word in sentence.words)


def cut_windows(documents: list[Document], low: int, high: int, chance: random.Random) -> list[Window]:
    """Windows of at most a size that is drawn anew for each; a quarter of them hold one sentence."""
    windows: list[Window] = []
    for document in documents:
        held: list[Sentence] = []
        size, most = 0, _draw(low, high, chance)
        for sentence in document.sentences:
            length = count_pieces(sentence)
            if held and size + length > most:
                windows.append(Window(held, document.whole, size))
                held, size, most = [], 0, _draw(low, high, chance)
            held = [*held, sentence]
            size += length
        if held:
            windows.append(Window(held, document.whole, size))
    return windows


def _draw(low: int, high: int, chance: random.Random) -> int:
    return high if low == high else 0 if chance.random() < 0.25 else chance.randint(low, high)


def group_windows(windows: list[Window], budget: int, chance: random.Random) -> Iterator[list[Window]]:
    """Batches of windows of like size, so that little is padding; in chance order."""
    ordered = sorted(windows, key=lambda window: window.size * chance.uniform(0.9, 1.1))
    batches: list[list[Window]] = []
    for window in ordered:
        if not batches or (len(batches[-1]) + 1) * max(window.size, *(w.size for w in batches[-1])) > budget:
            batches.append([])
        batches[-1].append(window)
    chance.shuffle(batches)
    yield from batches


def vary(window: Window, chance: random.Random) -> tuple[list[str], list[int]]:
    """Words and gaps of a window, now and then in another case, with curly marks, or with fewer line breaks."""
    words = [word for sentence in window.sentences for word in sentence.words]
    gaps = [gap for sentence in window.sentences for gap in sentence.gaps]
    kind = chance.random()
    if kind < 0.015:
        words = [word.upper() for word in words]
    elif kind < 0.03:
        words = [word.lower() for word in words]
    if chance.random() < 0.25:
        words = _curl(words, gaps)
    if chance.random() < 0.5:
        gaps = [SPACE if gap == BREAK else gap for gap in gaps]
    return words, gaps


def _curl(words: list[str], gaps: list[int]) -> list[str]:
    curled, opened = [], False
    for word, _ in zip(words, gaps, strict=True):
        if word == '"':
            opened = not opened
            curled.append("“" if opened else "”")
        else:
            curled.append(CURLY.get(word, word))
    return curled
