"""What every corpus is turned into."""

from dataclasses import dataclass, field

GLUED, SPACE, BREAK = 0, 1, 2


@dataclass
class Sentence:
    """Words of one sentence with what the corpus says of them; None where it says nothing."""

    words: list[str]
    gaps: list[int]  # what stands before each word: nothing, a space, a line or paragraph break
    upos: list[str] | None = None
    xpos: list[str] | None = None
    lemmas: list[str] | None = None
    features: list[dict[str, str]] | None = None
    heads: list[int] | None = None  # 0 is the root, n is the n-th word
    relations: list[str] | None = None
    names: list[int] | None = None  # a set of name labels as bits; the gold one is among them
    name_weights: list[float] | None = None
    attribution: list[int] | None = None  # bits: source, cue, content, direct
    factuality: list[int] | None = None  # -1: not judged
    factuality_weight: float = 1.0
    entities: list[tuple[int, int, str]] = field(default_factory=list)  # first, last, type; where they are gold


@dataclass
class Document:
    """Sentences in reading order. `whole` is false where their order is not that of a text."""

    id: str
    corpus: str
    sentences: list[Sentence]
    whole: bool = True


def guess_gaps(words: list[str]) -> list[int]:
    """Spacing for corpora that keep words only."""
    gaps = []
    opened = False
    for index, word in enumerate(words):
        before = words[index - 1] if index else ""
        glued = word in {",", ".", ";", ":", "?", "!", ")", "]", "%", "”", "’"} or word.startswith(("'", "n't"))
        glued = glued or before in {"(", "[", "$", "“", "‘"}
        if word == '"':
            glued = opened
            opened = not opened
        elif before == '"':
            glued = glued or opened
        gaps.append(GLUED if glued and index else SPACE)
    return gaps
