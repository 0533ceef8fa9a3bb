"""The graph that is shipped: scores cut down to what decoding needs, so that little crosses into JavaScript."""

import torch
from torch import Tensor, nn

from .labels import FEATURES
from .losses import mask_arcs
from .model import Tagger

CANDIDATES = 4
INPUTS = ("pieces", "shapes", "gaps", "piece_mask", "firsts", "lasts", "word_mask", "boundary")
OUTPUTS = (
    "upos", "features", "lemma", "starts", "names", "attribution", "factuality", "heads", "head_scores", "relations",
)  # fmt: skip


class Shipped(nn.Module):
    """Sentence edges decided; for each word the root and the best heads with their relations."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.tagger = tagger

    def forward(
        self,
        pieces: Tensor,
        shapes: Tensor,
        gaps: Tensor,
        piece_mask: Tensor,
        firsts: Tensor,
        lasts: Tensor,
        word_mask: Tensor,
        boundary: Tensor,
    ) -> tuple[Tensor, ...]:
        batch = {
            "pieces": pieces, "shapes": shapes, "gaps": gaps, "piece_mask": piece_mask, "firsts": firsts,
            "lasts": lasts,
        }  # fmt: skip
        scores = self.tagger(batch)
        starts = scores["starts"] + boundary
        sentence = torch.cumsum((starts > 0).to(torch.int64), 1)
        arcs = mask_arcs(scores["arcs"], sentence, word_mask)
        best = torch.topk(arcs[:, :, 1:], CANDIDATES, dim=2)
        heads = torch.cat([torch.zeros_like(best.indices[:, :, :1]), best.indices + 1], 2)
        relations = self.tagger.relate(scores["relation_dependent"], scores["relation_head"], heads)
        return (
            scores["upos"].argmax(2),
            self._features(scores["features"]),
            scores["lemma"].argmax(2),
            torch.sigmoid(starts),
            torch.log_softmax(scores["names"], 2),
            torch.sigmoid(scores["attribution"]),
            torch.softmax(scores["factuality"], 2),
            heads,
            torch.cat([arcs[:, :, :1], best.values], 2),
            relations.argmax(3),
        )

    def _features(self, scores: Tensor) -> Tensor:
        columns, at = [], 0
        for values in FEATURES.values():
            columns.append(scores[:, :, at : at + len(values)].argmax(2))
            at += len(values)
        return torch.stack(columns, 2)
