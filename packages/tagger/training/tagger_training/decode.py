"""From scores to one tree a sentence and to legal names. The TypeScript side does the same."""

import numpy as np

from .labels import NAME_LABELS

NOWHERE = -1e9


def decode_tree(scores: np.ndarray) -> list[int]:
    """Heads of the best tree with one root; scores are [word, head] with head 0 the root."""
    best = scores.argmax(1)
    if (best == 0).sum() == 1 and not _find_cycle(best):
        return best.tolist()
    options = []
    for root in np.argsort(-scores[:, 0])[:3]:
        tried = scores.copy()
        tried[:, 0] = NOWHERE
        tried[root] = NOWHERE
        tried[root, 0] = scores[root, 0]
        heads = _span(tried)
        options.append((sum(tried[at, head] for at, head in enumerate(heads)), heads))
    return max(options)[1]


def _span(scores: np.ndarray) -> list[int]:
    """Chu-Liu and Edmonds over [word, head]; word w is node w + 1."""
    size = len(scores) + 1
    table = np.full((size, size), NOWHERE)
    table[1:, :] = scores
    np.fill_diagonal(table, NOWHERE)
    return _contract(table)[1:]


def _contract(table: np.ndarray) -> list[int]:
    heads = table.argmax(1)
    heads[0] = 0
    cycle = _find_cycle(heads[1:])
    if not cycle:
        return heads.tolist()
    outside = [node for node in range(len(table)) if node not in cycle]
    inner = [table[node, heads[node]] for node in cycle]
    smaller = np.full((len(outside) + 1, len(outside) + 1), NOWHERE)
    smaller[:-1, :-1] = table[np.ix_(outside, outside)]
    entering = table[np.ix_(cycle, outside)] - np.array(inner)[:, None]
    leaving = table[np.ix_(outside, cycle)]
    smaller[-1, :-1] = entering.max(0)
    smaller[:-1, -1] = leaving.max(1)
    smaller[0] = NOWHERE
    solved = _contract(smaller)
    result = heads.tolist()
    for at, node in enumerate(outside):
        if node:
            result[node] = cycle[int(leaving[at].argmax())] if solved[at] == len(outside) else outside[solved[at]]
    way_in = solved[-1]
    result[cycle[int(entering[:, way_in].argmax())]] = outside[way_in]
    return result


def _find_cycle(heads: np.ndarray) -> list[int]:
    """Nodes of one cycle; heads[w] is the head of node w + 1."""
    state = [0] * (len(heads) + 1)
    for start in range(1, len(heads) + 1):
        path, node = [], start
        while node and not state[node]:
            state[node] = 1
            path.append(node)
            node = int(heads[node - 1])
        if node and state[node] == 1 and node in path:
            return sorted(path[path.index(node) :])
        for seen in path:
            state[seen] = 2
    return []


def decode_names(chances: np.ndarray) -> list[tuple[int, int, str]]:
    """The likeliest legal labels of a sentence as spans; chances are logarithms [word, label]."""
    count = len(NAME_LABELS)
    allowed = np.zeros((count, count))
    for after, label in enumerate(NAME_LABELS):
        if label.startswith("I-"):
            allowed[:, after] = NOWHERE
            allowed[NAME_LABELS.index("B-" + label[2:]), after] = 0
            allowed[after, after] = 0
    first = np.array([NOWHERE if label.startswith("I-") else 0.0 for label in NAME_LABELS])
    score, back = first + chances[0], []
    for row in chances[1:]:
        through = score[:, None] + allowed
        back.append(through.argmax(0))
        score = through.max(0) + row
    label = int(score.argmax())
    labels = [label]
    for step in reversed(back):
        label = int(step[label])
        labels.append(label)
    return _to_spans([NAME_LABELS[label] for label in reversed(labels)])


def _to_spans(labels: list[str]) -> list[tuple[int, int, str]]:
    spans: list[tuple[int, int, str]] = []
    for at, label in enumerate(labels):
        if label.startswith("B-"):
            spans.append((at, at, label[2:]))
        elif label.startswith("I-"):
            spans[-1] = (spans[-1][0], at, label[2:])
    return spans
