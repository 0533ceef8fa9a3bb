"""Reads every corpus once into one list of documents, split into what trains and what measures."""

import pickle
from dataclasses import dataclass
from pathlib import Path

from .factuality_rules import judge_predicates
from .invented import invent
from .label_names import label_names
from .lemma_scripts import collect_scripts
from .lemma_table import Table, build_lemmas
from .lexicon import load_lexicon, to_phrases
from .read_attribution import add_attribution, read_attribution_document
from .read_meantime import read_meantime
from .read_names import is_held_out, read_re3d, read_uner, read_wikigold
from .read_ud import read_ud
from .sentence import Document

RULED_WEIGHT = 0.3


@dataclass
class Data:
    """Documents by use, and the label lists that the training documents give."""

    train: list[Document]
    measure: dict[str, list[Document]]
    relations: list[str]
    xpos: list[str]
    scripts: list[str]
    lemmas: Table


def prepare(bench: Path, lexicon_folder: Path, cache: Path) -> Data:
    """The data, from the cache where it is there."""
    if cache.exists():
        return pickle.loads(cache.read_bytes())
    training = bench / "training"
    ewt = _read_ewt(training, "train")
    gum = read_ud(training / "ud/en_gum-train-cc.conllu", "gum")
    for document in gum:
        discourse = training / f"gum/train/rsd/{document.id}.rsd"
        if discourse.exists():  # some documents of GUM's train part are in the benchmark's half for measuring
            add_attribution(document, discourse)
    wikigold = read_wikigold(training / "ner/wikigold/CONLL-format/data/wikigold.conll.txt")
    re3d = read_re3d(training / "ner/re3d")
    meantime = read_meantime(bench / "timeline")
    train = [
        *ewt, *gum,
        *(d for d in wikigold if not is_held_out(d.id, 10)),
        *(d for d in re3d if not is_held_out(d.id, 4)),
        *(d for d in meantime if not is_held_out(d.id, 2)),
    ]  # fmt: skip
    lexicon = load_lexicon(lexicon_folder)
    train += invent(lexicon, _collect_names(train), 1600)
    _add_silver(train, lexicon)
    measure = {
        "ewt": _read_ewt(training, "dev"),
        "wikigold": [d for d in wikigold if is_held_out(d.id, 10)],
        "re3d": [d for d in re3d if is_held_out(d.id, 4)],
        "meantime": [d for d in meantime if is_held_out(d.id, 2)],
        "gum": [read_attribution_document(path) for path in sorted((training / "gum/dev/rsd").glob("*.rsd"))],
    }
    parsed = [sentence for document in [*ewt, *gum] for sentence in document.sentences]
    data = Data(
        train,
        measure,
        sorted({relation for sentence in parsed for relation in sentence.relations}),
        sorted({tag for sentence in parsed for tag in sentence.xpos}),
        collect_scripts(((w, lemma) for s in parsed for w, lemma in zip(s.words, s.lemmas, strict=True)), 2),
        build_lemmas([*ewt, *gum]),
    )
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.write_bytes(pickle.dumps(data))
    return data


def _read_ewt(training: Path, part: str) -> list[Document]:
    documents = read_ud(training / f"ud/en_ewt-{part}.conllu", "ewt")
    named = list(read_uner(training / f"ner/uner_ewt-{part}.iob2").values())
    sentences = [sentence for document in documents for sentence in document.sentences]
    by_words = {tuple(words): entities for words, entities in named}
    for index, sentence in enumerate(sentences):
        same = index < len(named) and named[index][0] == sentence.words
        sentence.entities = named[index][1] if same else by_words.get(tuple(sentence.words), [])
    return documents


def _collect_names(documents: list[Document]) -> dict[str, list[tuple[str, ...]]]:
    names: dict[str, list[tuple[str, ...]]] = {"PERSON": [], "PLACE": []}
    for document in documents:
        for sentence in document.sentences if document.corpus in {"ewt", "wikigold"} else []:
            for first, last, kind in sentence.entities:
                if kind in names:
                    names[kind].append(tuple(sentence.words[first : last + 1]))
    return names


def _add_silver(documents: list[Document], lexicon: dict[str, list[str]]) -> None:
    phrases = to_phrases(lexicon)
    for document in documents:
        for sentence in document.sentences:
            label_names(sentence, document.corpus, {} if document.corpus == "invented" else phrases)
            if document.corpus == "invented":
                sentence.name_weights = [0.5] * len(sentence.words)
            if sentence.heads is not None:
                sentence.factuality = judge_predicates(sentence)
                sentence.factuality_weight = RULED_WEIGHT
