"""Invented sentences with what the shipped graph makes of them, for the TypeScript side to agree with."""

import json
from pathlib import Path

from .labels import FEATURES, UPOS
from .lemma_scripts import apply_script
from .lemma_table import lemma_of
from .prepare import Data
from .run_model import Graph, Said, prepare_inputs, read_window
from .sentence import Sentence, guess_gaps
from .windows import Window
from .wordpiece import WordPiece

TEXTS = (
    (
        "The mayor of Ardel , Ilva Torrin , said on Tuesday that 12 people had been hurt .",
        "She did n't say who fired the rockets .",
    ),
    ('"', "We will not leave Karsk ,", '"', "said a spokesman for the 14th Mechanised Brigade ."),
    ("The T-72B3 tanks may have crossed the Varn River before the Treaty of Karsk was signed .",),
    ("Norwegian officials urged both sides to stop the shelling !", "Über-café naïveté costs $ 1,200.50 …"),
)


def write_parity(graph: Graph, data: Data, pieces: WordPiece, path: Path) -> None:
    """Words and gaps in; pieces, shapes and everything decoded out. Batches of one window, edges left to the model."""
    cases = [_case(graph, data, pieces, list(text)) for text in TEXTS]
    path.write_text(json.dumps({"cases": cases}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _case(graph: Graph, data: Data, pieces: WordPiece, sentences: list[str]) -> dict[str, object]:
    words = [word for sentence in sentences for word in sentence.split(" ")]
    window = Window([Sentence(words, guess_gaps(words))], True, 0)
    inputs = prepare_inputs([window], pieces, False)
    outputs = {name: value[0] for name, value in graph(inputs).items()}
    size = len(words)
    starts = [at for at in range(size) if outputs["starts"][at] > 0.5]
    edges = zip(starts, [*starts[1:], size], strict=True)
    cut = Window([Sentence(words[a:b], [0] * (b - a)) for a, b in edges], True, 0)
    return {
        "words": words,
        "gaps": window.sentences[0].gaps,
        "pieces": inputs["pieces"][0].tolist(),
        "shapes": inputs["shapes"][0].tolist(),
        "sentences": [_decoded(said, data) for said in read_window(cut, outputs)],
    }


def _decoded(said: Said, data: Data) -> dict[str, object]:
    rows, words = said.rows, said.gold.words
    tags = [UPOS[int(tag)] for tag in rows["upos"]]
    edits = [apply_script(word, data.scripts[int(s)]) for word, s in zip(words, rows["lemma"], strict=True)]
    return {
        "words": words,
        "upos": tags,
        "lemmas": [lemma_of(*told, data.lemmas) for told in zip(words, tags, edits, strict=True)],
        "features": [
            {key: values[int(row[at])] for at, (key, values) in enumerate(FEATURES.items()) if values[int(row[at])]}
            for row in rows["features"]
        ],
        "heads": said.heads,
        "relations": [data.relations[number] for number in said.relations],
        "names": said.names,
        "attribution": [[round(float(x), 2) for x in row] for row in rows["attribution"]],
        "factuality": [int(row.argmax()) for row in rows["factuality"]],
    }
