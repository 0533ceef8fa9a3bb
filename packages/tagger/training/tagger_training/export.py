"""From checkpoint to the files that the package ships: a graph with 8-bit weights, its vocabulary and its labels."""

import json
import random
import shutil
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from .labels import ATTRIBUTION, FACTUALITY, FEATURES, NAME_LABELS, UPOS
from .lemma_table import write_lemmas
from .model import Tagger
from .prepare import Data
from .run_model import Graph, prepare_inputs
from .shapes import SHAPES
from .shipped import INPUTS, OUTPUTS, Shipped
from .windows import cut_windows
from .wordpiece import WordPiece

PIECES, WORDS = {0: "batch", 1: "pieces"}, {0: "batch", 1: "words"}


def export_model(model: Tagger, data: Data, vocabulary: Path, folder: Path) -> tuple[Path, Path]:
    """Writes `full.onnx` and what ships: `tagger.onnx`, its weights in `tagger.data`, lemmas, vocabulary and labels."""
    folder.mkdir(parents=True, exist_ok=True)
    full, small = folder / "full.onnx", folder / "tagger.onnx"
    model.eval()
    _trace(Shipped(model), data, WordPiece(vocabulary), full)
    quantize_dynamic(
        full,
        small,
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        extra_options={"MatMulConstBOnly": True},
    )
    _part(small)
    shutil.copyfile(vocabulary, folder / "vocabulary.txt")
    write_lemmas(data.lemmas, folder / "lemmas.txt")
    (folder / "labels.json").write_text(
        json.dumps(_labels(data), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    return full, small


def _part(path: Path) -> None:
    """Weights beside the graph, in a file that the runtime maps instead of reading: less memory at the start."""
    data = path.with_suffix(".data")
    data.unlink(missing_ok=True)
    onnx.save_model(onnx.load(path), path, save_as_external_data=True, location=data.name, size_threshold=1024)


def _trace(shipped: Shipped, data: Data, pieces: WordPiece, path: Path) -> None:
    sample = cut_windows(data.measure["ewt"][:2], 60, 60, random.Random(0))[:3]
    arrays = prepare_inputs(sample, pieces, True)
    axes = {name: PIECES if "piece" in name or name in {"shapes", "gaps"} else WORDS for name in INPUTS}
    axes |= dict.fromkeys(OUTPUTS, WORDS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            shipped,
            tuple(torch.from_numpy(arrays[name]) for name in INPUTS),
            str(path),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )


def _labels(data: Data) -> dict[str, object]:
    return {
        "upos": UPOS, "features": FEATURES, "lemmaScripts": data.scripts, "relations": data.relations,
        "names": NAME_LABELS, "attribution": ATTRIBUTION, "factuality": FACTUALITY, "shapes": SHAPES,
    }  # fmt: skip


def onnx_graph(path: Path, threads: int) -> Graph:
    """The graph in onnxruntime."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        return dict(zip(OUTPUTS, session.run(list(OUTPUTS), inputs), strict=True))

    return run
