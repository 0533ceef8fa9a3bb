"""Scores on the documents that no training has seen."""

from collections.abc import Iterable

from .labels import ATTRIBUTION, FACTUALITY, FEATURES, UPOS
from .lemma_scripts import apply_script
from .lemma_table import lemma_of
from .prepare import Data
from .run_model import Graph, Said, run_documents
from .wordpiece import WordPiece

Spans = set[tuple[int, int, int, str]]
COARSE = {"PERSON": "PERSON", "ORGANISATION": "ORGANISATION", "UNIT": "ORGANISATION", "PLACE": "PLACE"}


def evaluate(graph: Graph, data: Data, pieces: WordPiece) -> dict[str, float]:
    """All scores by name."""
    ewt = run_documents(graph, data.measure["ewt"], pieces, True)
    scores = _score_tags(ewt, data) | _score_starts(run_documents(graph, data.measure["ewt"], pieces, False))
    scores |= _score_names("uner_ewt", ewt, COARSE)
    scores |= _score_names("wikigold", run_documents(graph, data.measure["wikigold"], pieces, True), COARSE)
    re3d = run_documents(graph, data.measure["re3d"], pieces, True)
    scores |= _score_names("re3d", re3d, COARSE) | _score_names("re3d_equipment", re3d, {"EQUIPMENT": "EQUIPMENT"})
    scores["re3d_equipment_partial"] = _partial(re3d)
    scores |= _score_attribution(run_documents(graph, data.measure["gum"], pieces, True))
    scores |= _score_factuality(run_documents(graph, data.measure["meantime"], pieces, True))
    scores["mean"] = sum(scores[name] for name in ("upos", "las", "uner_ewt", "wikigold", "attribution")) / 5
    return {name: round(float(value), 4) for name, value in scores.items()}


def _share(values: Iterable[bool]) -> float:
    listed = list(values)
    return sum(listed) / max(1, len(listed))


def _score_tags(said: list[Said], data: Data) -> dict[str, float]:
    rows = [(s, s.gold, at) for s in said for at in range(len(s.gold.words))]
    relation = data.relations
    attached = [s.heads[at] == gold.heads[at] for s, gold, at in rows]
    exact = [relation[s.relations[at]] == gold.relations[at] for s, gold, at in rows]
    coarse = [_stem(relation[s.relations[at]]) == _stem(gold.relations[at]) for s, gold, at in rows]
    keys = list(FEATURES.items())
    return {
        "upos": _share(UPOS[int(s.rows["upos"][at])] == gold.upos[at] for s, gold, at in rows),
        "features": _share(
            all(
                values[int(s.rows["features"][at][n])] == gold.features[at].get(key, "")
                for n, (key, values) in enumerate(keys)
            )
            for s, gold, at in rows
        ),
        "lemma": _share(_lemma(s, at, data) == gold.lemmas[at] for s, gold, at in rows),
        "uas": _share(attached),
        "las": _share(a and b for a, b in zip(attached, coarse, strict=True)),
        "las_subtypes": _share(a and b for a, b in zip(attached, exact, strict=True)),
    }


def _lemma(said: Said, at: int, data: Data) -> str:
    word, tag = said.gold.words[at], UPOS[int(said.rows["upos"][at])]
    return lemma_of(word, tag, apply_script(word, data.scripts[int(said.rows["lemma"][at])]), data.lemmas)


def _stem(relation: str) -> str:
    return relation.split(":")[0]


def _score_starts(said: list[Said]) -> dict[str, float]:
    """The first word of a window is given, so it does not count."""
    hits = wrong = missed = 0
    for s in said:
        marks = s.rows["starts"]
        hits += int(marks[0] > 0.5 and marks[0] < 1 - 1e-6)
        missed += int(marks[0] <= 0.5)
        wrong += int((marks[1:] > 0.5).sum())
    return {"sentence_starts": 2 * hits / max(1, 2 * hits + wrong + missed)}


def _score_names(key: str, said: list[Said], types: dict[str, str]) -> dict[str, float]:
    gold = {(n, a, b, types[k]) for n, s in enumerate(said) for a, b, k in s.gold.entities if k in types}
    if key == "re3d":  # its annotators also mark common nouns ("soldiers"), which are no names here
        gold = {e for e in gold if any(word[0].isupper() for word in said[e[0]].gold.words[e[1] : e[2] + 1])}
    found = {(n, a, b, types[k]) for n, s in enumerate(said) for a, b, k in s.names if k in types}
    return {key: _f1(len(gold & found), len(gold), len(found))}


def _partial(said: list[Said]) -> float:
    gold = [(n, a, b) for n, s in enumerate(said) for a, b, k in s.gold.entities if k == "EQUIPMENT"]
    found = [(n, a, b) for n, s in enumerate(said) for a, b, k in s.names if k == "EQUIPMENT"]

    def meets(one: tuple[int, int, int], many: list[tuple[int, int, int]]) -> bool:
        return any(one[0] == n and one[1] <= b and a <= one[2] for n, a, b in many)

    recall, precision = _share(meets(g, found) for g in gold), _share(meets(f, gold) for f in found)
    return 2 * recall * precision / max(1e-9, recall + precision)


def _f1(hits: int, gold: int, found: int) -> float:
    return 2 * hits / max(1, gold + found)


def _score_attribution(said: list[Said]) -> dict[str, float]:
    scores = {}
    for at, name in enumerate(ATTRIBUTION):
        pairs = [
            (bool(bits >> at & 1), s.rows["attribution"][w][at] > 0.5)
            for s in said
            for w, bits in enumerate(s.gold.attribution)
        ]
        hits = sum(1 for gold, found in pairs if gold and found)
        scores[f"attribution_{name}"] = _f1(hits, sum(g for g, _ in pairs), sum(f for _, f in pairs))
    scores["attribution"] = sum(scores.values()) / len(ATTRIBUTION)
    return scores


def _score_factuality(said: list[Said]) -> dict[str, float]:
    pairs = [
        (gold, int(s.rows["factuality"][w].argmax()))
        for s in said
        for w, gold in enumerate(s.gold.factuality)
        if gold >= 0
    ]
    scores = {"factuality_accuracy": _share(gold == found for gold, found in pairs)}
    for number, name in enumerate(FACTUALITY):
        gold = sum(1 for g, _ in pairs if g == number)
        if gold:
            hits = sum(1 for g, f in pairs if g == f == number)
            scores[f"factuality_{name.replace(' ', '_')}"] = _f1(hits, gold, sum(1 for _, f in pairs if f == number))
    return scores
