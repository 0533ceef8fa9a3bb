"""One loss for each head. Each is divided by all words of the batch, so that a corpus counts by its size."""

import torch
from torch import Tensor
from torch.nn import functional

from .batch import UNSAID, Batch, unpack_attribution
from .labels import FEATURES, NAME_LABELS
from .model import Tagger

WEIGHTS = {
    "upos": 1.0, "xpos": 0.5, "features": 0.3, "lemma": 0.5, "starts": 0.5, "arcs": 1.0, "relations": 1.0,
    "names": 7.0, "attribution": 1.5, "factuality": 3.0,
}  # fmt: skip


def to_losses(model: Tagger, batch: Batch, scores: dict[str, Tensor]) -> dict[str, Tensor]:
    """Losses by head."""
    words = batch["word_mask"].sum()
    scores = {name: value.float() for name, value in scores.items()}
    arcs = mask_arcs(scores["arcs"], batch["sentence"], batch["word_mask"])
    gold_heads = batch["heads"].clamp(min=0)
    relations = model.relate(scores["relation_dependent"], scores["relation_head"], gold_heads[:, :, None])[:, :, 0]
    losses = {
        "upos": _classes(scores["upos"], batch["upos"]),
        "xpos": _classes(scores["xpos"], batch["xpos"]),
        "lemma": _classes(scores["lemma"], batch["lemma"]),
        "arcs": _classes(arcs, batch["heads"]),
        "relations": _classes(relations.float(), batch["relations"]),
        "features": _features(scores["features"], batch["features"]),
        "starts": _starts(scores["starts"], batch["starts"]),
        "names": _names(scores["names"], batch["names"], batch["name_weights"]),
        "attribution": _attribution(scores["attribution"], batch["attribution"]),
        "factuality": _factuality(scores["factuality"], batch),
    }
    return {name: loss / words for name, loss in losses.items()}


def mask_arcs(arcs: Tensor, sentence: Tensor, word_mask: Tensor) -> Tensor:
    """Heads outside a word's own sentence are ruled out; the root never is."""
    same = (sentence[:, :, None] == sentence[:, None, :]) & (word_mask[:, None, :] > 0)
    allowed = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
    places = torch.cumsum(torch.ones_like(word_mask), 1)  # onnxruntime has no eye
    itself = places[:, :, None] == places[:, None, :]
    itself = torch.cat([torch.zeros_like(itself[:, :, :1]), itself], 2)
    return arcs.masked_fill(~allowed | itself, -1e4)


def _classes(scores: Tensor, gold: Tensor) -> Tensor:
    return functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=UNSAID, reduction="sum")


def _features(scores: Tensor, gold: Tensor) -> Tensor:
    total, at = scores.new_zeros(()), 0
    for number, values in enumerate(FEATURES.values()):
        total = total + _classes(scores[:, :, at : at + len(values)], gold[:, :, number])
        at += len(values)
    return total


def _starts(scores: Tensor, gold: Tensor) -> Tensor:
    said = gold != UNSAID
    losses = functional.binary_cross_entropy_with_logits(scores, gold.clamp(min=0).float(), reduction="none")
    return losses[said].sum()


def _names(scores: Tensor, bits: Tensor, weights: Tensor) -> Tensor:
    """The probability of all labels that a word may have: gold where one is allowed, silent where all are."""
    allowed = torch.stack([(bits >> at) & 1 for at in range(len(NAME_LABELS))], -1).bool()
    chances = functional.log_softmax(scores, -1)
    said = bits > 0
    among = torch.logsumexp(chances.masked_fill(~allowed, -1e4), -1)
    return -(among * weights)[said].sum()


def _attribution(scores: Tensor, bits: Tensor) -> Tensor:
    said = bits >= 0
    gold = unpack_attribution(bits.clamp(min=0))
    return functional.binary_cross_entropy_with_logits(scores, gold, reduction="none")[said].sum()


def _factuality(scores: Tensor, batch: Batch) -> Tensor:
    gold = batch["factuality"]
    losses = functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=UNSAID, reduction="none")
    return (losses.view(gold.shape) * batch["factuality_weights"]).sum()
