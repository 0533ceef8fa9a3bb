"""Universal Dependencies' CoNLL-U, with documents and white space kept."""

import re
from pathlib import Path

from .sentence import BREAK, GLUED, SPACE, Document, Sentence


def read_ud(path: Path, corpus: str) -> list[Document]:
    """Documents of one file. A document is kept whole in its order."""
    documents: list[Document] = []
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        comments = [line for line in block.split("\n") if line.startswith("#")]
        for comment in comments:
            match = re.match(r"# newdoc id = (\S+)", comment)
            if match:
                documents.append(Document(match[1], corpus, []))
        starts_paragraph = any(comment.startswith("# newpar") for comment in comments)
        documents[-1].sentences.append(_read_sentence(block, starts_paragraph))
    return documents


def _read_sentence(block: str, starts_paragraph: bool) -> Sentence:
    sentence = Sentence([], [], [], [], [], [], [], [])
    gap = BREAK if starts_paragraph else SPACE
    glue_until, after = 0, SPACE
    misc_entities: list[str] = []
    for line in block.split("\n"):
        if line.startswith("#"):
            continue
        columns = line.split("\t")
        span = re.fullmatch(r"(\d+)-(\d+)", columns[0])
        if span:
            glue_until, after = int(span[2]), GLUED if "SpaceAfter=No" in columns[9] else SPACE
            continue
        if not columns[0].isdigit():
            continue
        _add_word(sentence, columns, gap)
        number = int(columns[0])
        gap = GLUED if "SpaceAfter=No" in columns[9] or number < glue_until else SPACE
        if number == glue_until:
            gap = after
        misc_entities.append(next((m[7:] for m in columns[9].split("|") if m.startswith("Entity=")), ""))
    sentence.entities = _read_entities(misc_entities)
    return sentence


def _add_word(sentence: Sentence, columns: list[str], gap: int) -> None:
    sentence.words.append(columns[1].replace("\u00a0", " "))
    sentence.gaps.append(gap)
    sentence.lemmas.append(columns[2].lower())
    sentence.upos.append(columns[3])
    sentence.xpos.append(columns[4])
    pairs = [] if columns[5] == "_" else [pair.split("=") for pair in columns[5].split("|")]
    sentence.features.append(dict(pairs))
    sentence.heads.append(int(columns[6]))
    sentence.relations.append(columns[7])


def _read_entities(marks: list[str]) -> list[tuple[int, int, str]]:
    """GUM's bracketed entities as (first, last, type); a wikified one gets a star behind its type."""
    entities: list[tuple[int, int, str]] = []
    opened: list[tuple[str, int, str]] = []
    for index, mark in enumerate(marks):
        for piece in re.findall(r"\([^()]+\)?|[^()]+\)", mark):
            parts = piece.strip("()").split("-")
            if piece.startswith("(") and len(parts) > 1:
                opened.append((parts[0], index, parts[1] + ("*" if len(parts) > 7 else "")))
            if piece.endswith(")"):
                place = next((at for at in range(len(opened) - 1, -1, -1) if opened[at][0] == parts[0]), None)
                if place is not None:
                    _, first, kind = opened.pop(place)
                    entities.append((first, index, kind))
    return entities
