"""Lemmas of English forms, for words whose edit script the net may miss: `fired` is of `fire`, not of `fir`."""

import csv
import gzip
import importlib.util
import re
from collections import Counter
from pathlib import Path

from .sentence import Document

Table = dict[tuple[str, str], str]  # (UPOS, lower-cased form) to lemma
TAGS = {"verb": "VERB", "noun": "NOUN", "adj": "ADJ"}
AS_WRITTEN = {"NUM", "PUNCT", "SYM"}
FORM = re.compile(r"[a-z]{2,}(?:-[a-z]+)*")
HEAD = """# Part of speech, a tab, a lemma, its forms. From LemmInflect (MIT, (c) 2019 Brad Jascob) and by it from the
# SPECIALIST Lexicon of the US National Library of Medicine (free, acknowledged here); UD EWT and GUM where they differ.
"""
LEAST, SHARE = 3, 0.9  # how often training texts must say otherwise, and how plainly


def build_lemmas(documents: list[Document]) -> Table:
    """Forms with one lemma in the dictionary; the training texts' own lemma where they are of another mind."""
    table: Table = {}
    for form, tag, lemmas in _read_dictionary():
        if len(lemmas) == 1 and FORM.fullmatch(form) and FORM.fullmatch(lemmas[0]):
            table[tag, form] = lemmas[0]
    for (tag, form), counts in _count(documents).items():
        lemma, count = counts.most_common(1)[0]
        if count < LEAST or lemma == table.get((tag, form)) or tag not in TAGS.values() or not FORM.fullmatch(form):
            continue
        if count >= SHARE * sum(counts.values()) and FORM.fullmatch(lemma):
            table[tag, form] = lemma
        else:
            table.pop((tag, form), None)
    return {(tag, form): lemma for (tag, form), lemma in table.items() if _is_told(tag, form, lemma)}


def _is_told(tag: str, form: str, lemma: str) -> bool:
    """What the net gets right by itself is left out: a word that is its own lemma, one with nothing but an -s."""
    if lemma == form.removesuffix("s"):
        return False
    return lemma != form or form.endswith("s") and tag == "NOUN" and not form.endswith("ss")


def _read_dictionary() -> list[tuple[str, str, list[str]]]:
    found = importlib.util.find_spec("lemminflect")
    if found is None or found.origin is None:
        raise SystemExit("No dictionary of forms: pip install -r requirements.txt.")
    path = Path(found.origin).parent / "resources/lemma_lu.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [(form, TAGS[tag], lemmas.split("/")) for form, tag, lemmas in csv.reader(file) if tag in TAGS]


def _count(documents: list[Document]) -> dict[tuple[str, str], Counter]:
    seen: dict[tuple[str, str], Counter] = {}
    for document in documents:
        for sentence in document.sentences:
            for word, tag, lemma in zip(sentence.words, sentence.upos or (), sentence.lemmas or (), strict=False):
                seen.setdefault((tag, to_form(word)), Counter())[lemma.lower()] += 1
    return seen


def to_form(word: str) -> str:
    """The key of a word: small, with a plain apostrophe."""
    return word.replace("’", "'").lower()


def lemma_of(word: str, tag: str, edited: str, table: Table) -> str:
    """The lemma of a word, given what its edit script makes of it; the TypeScript side has the same rule."""
    form = to_form(word)
    if tag in AS_WRITTEN:
        return form
    if (tag, form) in table:
        return table[tag, form]
    lemmas = lemmas_of(table)
    return form if (tag, form) in lemmas and (tag, edited) not in lemmas else edited.replace("’", "'")


_LEMMAS: dict[int, set[tuple[str, str]]] = {}


def lemmas_of(table: Table) -> set[tuple[str, str]]:
    """The lemmas of a table, kept from the first asking on."""
    return _LEMMAS.setdefault(id(table), {(tag, lemma) for (tag, _), lemma in table.items()})


def write_lemmas(table: Table, path: Path) -> None:
    """One line for each lemma of a part of speech: the lemma, then its forms."""
    lines: dict[tuple[str, str], list[str]] = {}
    for (tag, form), lemma in table.items():
        lines.setdefault((tag, lemma), []).append(form)
    rows = [f"{tag}\t{lemma} {' '.join(sorted(forms))}" for (tag, lemma), forms in sorted(lines.items())]
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
