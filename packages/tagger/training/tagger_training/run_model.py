"""Runs a graph, in torch or in onnxruntime, over documents and gives back what it says of each sentence."""

import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

from .batch import to_inputs
from .decode import NOWHERE, decode_names, decode_tree
from .sentence import Document, Sentence
from .shipped import INPUTS, OUTPUTS, Shipped
from .windows import Window, cut_windows, group_windows
from .wordpiece import WordPiece

Graph = Callable[[dict[str, np.ndarray]], dict[str, np.ndarray]]
FORCED = 100.0


@dataclass
class Said:
    """What the model says of one sentence, beside the gold sentence."""

    gold: Sentence
    heads: list[int]
    relations: list[int]
    names: list[tuple[int, int, str]]
    rows: dict[str, np.ndarray]


def torch_graph(model: Shipped, fast: bool) -> Graph:
    """The graph in torch; the fast one counts with fewer digits."""

    def run(inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=fast):
            outputs = model(*(torch.from_numpy(inputs[name]) for name in INPUTS))
        return {name: value.float().numpy() for name, value in zip(OUTPUTS, outputs, strict=True)}

    return run


def run_documents(graph: Graph, documents: list[Document], pieces: WordPiece, forced: bool) -> list[Said]:
    """Every sentence of the documents; `forced` gives the model the gold edges of sentences."""
    chance = random.Random(0)
    said: list[Said] = []
    for batch in group_windows(cut_windows(documents, 110, 110, chance), 2048, chance):
        inputs = prepare_inputs(batch, pieces, forced)
        outputs = graph(inputs)
        for row, window in enumerate(batch):
            said += read_window(window, {name: value[row] for name, value in outputs.items()})
    return said


def prepare_inputs(windows: list[Window], pieces: WordPiece, forced: bool) -> dict[str, np.ndarray]:
    """A batch as arrays; edges that are forced or free, but the first word always starts a sentence."""
    texts = [([w for s in x.sentences for w in s.words], [g for s in x.sentences for g in s.gaps]) for x in windows]
    inputs = {name: value.numpy() for name, value in to_inputs(texts, pieces).items()}
    boundary = np.full(inputs["firsts"].shape, -FORCED if forced else 0.0, dtype=np.float32)
    boundary[:, 0] = FORCED
    for row, window in enumerate(windows if forced else []):
        at = 0
        for sentence in window.sentences:
            boundary[row, at] = FORCED
            at += len(sentence.words)
    return {**inputs, "boundary": boundary}


def read_window(window: Window, outputs: dict[str, np.ndarray]) -> list[Said]:
    """Decodes one window, sentence by sentence."""
    said, at = [], 0
    for sentence in window.sentences:
        size = len(sentence.words)
        rows = {name: value[at : at + size] for name, value in outputs.items()}
        heads, relations = _read_tree(rows, at, size)
        said.append(Said(sentence, heads, relations, decode_names(rows["names"]), rows))
        at += size
    return said


def _read_tree(rows: dict[str, np.ndarray], offset: int, size: int) -> tuple[list[int], list[int]]:
    table = np.full((size, size + 1), NOWHERE)
    named: dict[tuple[int, int], int] = {}
    for word in range(size):
        for option, head in enumerate(rows["heads"][word].astype(int)):
            place = int(head) - offset if head else 0
            if (head == 0 or 1 <= place <= size) and place != word + 1:
                table[word, place] = max(table[word, place], rows["head_scores"][word, option])
                named[word, place] = int(rows["relations"][word, option])
    heads = decode_tree(table)
    return heads, [named.get((word, head), 0) for word, head in enumerate(heads)]
