"""Windows as tensors, with the labels of every head; what a corpus does not say is masked."""

import random
from dataclasses import dataclass

import numpy as np
import torch

from .labels import ATTRIBUTION, FEATURES, UPOS
from .lemma_scripts import to_script
from .sentence import Sentence
from .shapes import shape_of
from .windows import Window, vary
from .wordpiece import WordPiece

UNSAID = -100
CONTINUED = 3  # the gap of a piece that is not its word's first


@dataclass
class Maps:
    """Label to number, for the lists that the data give."""

    relations: dict[str, int]
    xpos: dict[str, int]
    scripts: dict[str, int]


def to_maps(relations: list[str], xpos: list[str], scripts: list[str]) -> Maps:
    """Maps of lists."""
    return Maps(*({label: at for at, label in enumerate(labels)} for labels in (relations, xpos, scripts)))


Batch = dict[str, torch.Tensor]


def to_inputs(texts: list[tuple[list[str], list[int]]], pieces: WordPiece) -> Batch:
    """What the model reads: pieces with their shapes and gaps, and where each word begins and ends."""
    rows = [_encode(words, gaps, pieces) for words, gaps in texts]
    longest = max(len(row[0]) for row in rows)
    most = max(4, *(len(row[3]) for row in rows))
    return {
        "pieces": _pad([row[0] for row in rows], longest, 0),
        "shapes": _pad([row[1] for row in rows], longest, 0),
        "gaps": _pad([row[2] for row in rows], longest, CONTINUED),
        "piece_mask": _pad([[1] * len(row[0]) for row in rows], longest, 0),
        "firsts": _pad([row[3] for row in rows], most, 0),
        "lasts": _pad([row[4] for row in rows], most, 0),
        "word_mask": _pad([[1] * len(row[3]) for row in rows], most, 0),
    }


def _encode(words: list[str], gaps: list[int], pieces: WordPiece) -> tuple[list[int], ...]:
    ids, shapes, marks, firsts, lasts = [pieces.start], [0], [CONTINUED], [], []
    for word, gap in zip(words, gaps, strict=True):
        found = pieces.encode(word)
        firsts.append(len(ids))
        ids += found
        shapes += [shape_of(word)] * len(found)
        marks += [gap] + [CONTINUED] * (len(found) - 1)
        lasts.append(len(ids) - 1)
    return [*ids, pieces.end], [*shapes, 0], [*marks, CONTINUED], firsts, lasts


def _pad(rows: list[list[int]], length: int, filler: int) -> torch.Tensor:
    table = np.full((len(rows), length), filler, dtype=np.int64)
    for at, row in enumerate(rows):
        table[at, : len(row)] = row
    return torch.from_numpy(table)


def to_batch(windows: list[Window], pieces: WordPiece, maps: Maps, chance: random.Random | None) -> Batch:
    """Inputs and labels; `chance` varies the words in training."""
    texts = [vary(w, chance) if chance else _plain(w) for w in windows]
    batch = to_inputs(texts, pieces)
    if chance:
        _drop_words(batch, pieces, chance)
    most = batch["firsts"].shape[1]
    for name in ("upos", "xpos", "lemma", "heads", "relations", "factuality", "starts", "sentence"):
        rows = [_row(window, name, maps) for window in windows]
        batch[name] = _pad(rows, most, UNSAID)
    batch["names"] = _pad([_flat(w, lambda s: s.names or [0] * len(s.words)) for w in windows], most, 0)
    batch["attribution"] = _pad([_flat(w, lambda s: s.attribution or [-1] * len(s.words)) for w in windows], most, -1)
    weights = [_flat(w, lambda s: [round(1000 * x) for x in s.name_weights or [0.0] * len(s.words)]) for w in windows]
    batch["name_weights"] = _pad(weights, most, 0).float() / 1000
    judged = [_flat(w, lambda s: [round(1000 * s.factuality_weight)] * len(s.words)) for w in windows]
    batch["factuality_weights"] = _pad(judged, most, 0).float() / 1000
    batch["features"] = torch.stack(
        [_pad([_features(w, key, values) for w in windows], most, UNSAID) for key, values in FEATURES.items()], dim=2
    )
    return batch


def _plain(window: Window) -> tuple[list[str], list[int]]:
    return _flat(window, lambda s: s.words), _flat(window, lambda s: s.gaps)


def _flat(window: Window, of: callable) -> list:
    return [value for sentence in window.sentences for value in of(sentence)]


def _features(window: Window, key: str, values: tuple[str, ...]) -> list[int]:
    def of(sentence: Sentence) -> list[int]:
        if sentence.features is None:
            return [UNSAID] * len(sentence.words)
        return [values.index(f.get(key, "")) if f.get(key, "") in values else UNSAID for f in sentence.features]

    return _flat(window, of)


def _row(window: Window, name: str, maps: Maps) -> list[int]:
    row: list[int] = []
    for number, sentence in enumerate(window.sentences):
        size = len(sentence.words)
        if name == "sentence":
            row += [number] * size
        elif name == "starts":
            # the first word of a window always starts a sentence: nothing to learn there
            learned = [1 if number else UNSAID] + [0] * (size - 1)
            row += learned if window.whole else [UNSAID] * size
        else:
            row += _labels(sentence, name, maps, len(row)) or [UNSAID] * size
    return row


def _labels(sentence: Sentence, name: str, maps: Maps, offset: int) -> list[int]:
    if name == "factuality":
        return [value if value >= 0 else UNSAID for value in sentence.factuality or []]
    if sentence.upos is None:
        return []
    if name == "upos":
        return [UPOS.index(tag) for tag in sentence.upos]
    if name == "xpos":
        return [maps.xpos.get(tag, UNSAID) for tag in sentence.xpos]
    if name == "lemma":
        pairs = zip(sentence.words, sentence.lemmas, strict=True)
        return [maps.scripts.get(to_script(word, lemma), UNSAID) for word, lemma in pairs]
    if name == "heads":
        return [head + offset if head else 0 for head in sentence.heads]
    return [maps.relations.get(relation, UNSAID) for relation in sentence.relations]


def _drop_words(batch: Batch, pieces: WordPiece, chance: random.Random) -> None:
    """A few words are hidden, so that the model reads the words around them too."""
    generator = torch.Generator().manual_seed(chance.getrandbits(31))
    hidden = torch.rand(batch["firsts"].shape, generator=generator) < 0.04
    for row, column in hidden.logical_and(batch["word_mask"] > 0).nonzero().tolist():
        first, last = int(batch["firsts"][row, column]), int(batch["lasts"][row, column])
        batch["pieces"][row, first : last + 1] = pieces.mask


def unpack_attribution(bits: torch.Tensor) -> torch.Tensor:
    """Bits as one column for each mark."""
    return torch.stack([(bits >> at) & 1 for at in range(len(ATTRIBUTION))], dim=-1).float()
