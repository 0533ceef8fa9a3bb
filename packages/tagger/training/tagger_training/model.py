"""The tagger: one encoder, a mix of its layers for each family of heads, and the heads."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .encoder import LAYERS, WIDTH, Encoder, SharedDropout
from .labels import ATTRIBUTION, FACTUALITY, FEATURES, NAME_LABELS, UPOS

HIDDEN, ARC, RELATION = 256, 256, 96


@dataclass(frozen=True)
class Sizes:
    """How many labels the lists hold that the data give."""

    relations: int
    xpos: int
    scripts: int


class Mix(nn.Module):
    """Words for one family of heads: layers weighed, first and last piece joined."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.linspace(-1, 1, LAYERS + 1))
        self.join = nn.Linear(2 * WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.dropout = SharedDropout(dropout)

    def forward(self, x: Tensor, firsts: Tensor, lasts: Tensor) -> Tensor:
        size = (firsts.shape[0], firsts.shape[1], WIDTH)
        first, last = (torch.gather(x, 1, at[:, :, None].expand(size)) for at in (firsts, lasts))
        return self.dropout(self.norm(first + self.join(torch.cat([first, last], 2))))


def project(size: int, dropout: float) -> nn.Sequential:
    """A small hidden layer before a head."""
    return nn.Sequential(nn.Linear(WIDTH, size), nn.GELU(), SharedDropout(dropout))


class Tagger(nn.Module):
    """Scores of every head for every word of a window."""

    def __init__(self, encoder: Encoder, sizes: Sizes, dropout: float) -> None:
        super().__init__()
        self.encoder = encoder
        self.tag_mix, self.tree_mix, self.name_mix, self.frame_mix = (Mix(dropout / 2) for _ in range(4))
        self.tag_hidden, self.name_hidden, self.frame_hidden = (project(HIDDEN, dropout) for _ in range(3))
        self.upos = nn.Linear(HIDDEN, len(UPOS))
        self.xpos = nn.Linear(HIDDEN, sizes.xpos)
        self.features = nn.Linear(HIDDEN, sum(len(values) for values in FEATURES.values()))
        self.lemma = nn.Linear(HIDDEN, sizes.scripts)
        self.starts = nn.Linear(HIDDEN, 1)
        self.names = nn.Linear(HIDDEN, len(NAME_LABELS))
        self.attribution = nn.Linear(HIDDEN, len(ATTRIBUTION))
        self.factuality = nn.Linear(HIDDEN, len(FACTUALITY))
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.arc_dependent, self.arc_head = project(ARC, dropout), project(ARC, dropout)
        self.arc_weight = nn.Linear(ARC, ARC, bias=False)
        self.arc_bias = nn.Linear(ARC, 1)
        self.relation_dependent, self.relation_head = project(RELATION, dropout), project(RELATION, dropout)
        self.relation_weight = nn.Linear(RELATION, sizes.relations * RELATION)
        self.relation_bias = nn.Linear(RELATION, sizes.relations)
        self.relation_count = sizes.relations

    def forward(self, batch: dict[str, Tensor]) -> dict[str, Tensor]:
        states = self.encoder(batch["pieces"], batch["shapes"], batch["gaps"], batch["piece_mask"])
        mixes = (self.tag_mix, self.tree_mix, self.name_mix, self.frame_mix)
        weights = torch.softmax(torch.stack([mix.weights for mix in mixes]), 1)
        mixed = (weights @ torch.stack(states).flatten(1)).view(len(mixes), *states[0].shape)
        words = [mix(x, batch["firsts"], batch["lasts"]) for mix, x in zip(mixes, mixed.unbind(0), strict=True)]
        tag, name, frame = self.tag_hidden(words[0]), self.name_hidden(words[2]), self.frame_hidden(words[3])
        tree = words[1]
        heads = torch.cat([self.root.expand(tree.shape[0], 1, WIDTH).to(tree.dtype), tree], 1)
        return {
            "upos": self.upos(tag),
            "xpos": self.xpos(tag),
            "features": self.features(tag),
            "lemma": self.lemma(tag),
            "starts": self.starts(tag)[:, :, 0],
            "names": self.names(name),
            "attribution": self.attribution(frame),
            "factuality": self.factuality(frame),
            "arcs": self._arcs(tree, heads),
            "relation_dependent": self.relation_dependent(tree),
            "relation_head": self.relation_head(heads),
        }

    def _arcs(self, tree: Tensor, heads: Tensor) -> Tensor:
        """Scores [batch, word, head]; head 0 is the root."""
        head = self.arc_head(heads)
        scores = self.arc_weight(self.arc_dependent(tree)) @ head.transpose(1, 2)
        return (scores + self.arc_bias(head).transpose(1, 2)) * ARC**-0.5

    def relate(self, dependent: Tensor, head: Tensor, chosen: Tensor) -> Tensor:
        """Relation scores [batch, word, candidate, relation] of chosen heads [batch, word, candidate]."""
        batch, words, count = chosen.shape
        picked = torch.gather(head, 1, chosen.reshape(batch, words * count, 1).expand(-1, -1, RELATION))
        picked = picked.view(batch, words, count, RELATION)
        weighed = self.relation_weight(dependent).view(batch, words, self.relation_count, RELATION)
        return picked @ weighed.transpose(2, 3) + self.relation_bias(picked)
