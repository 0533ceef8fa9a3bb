"""Corpora of names: Universal NER on EWT, wikigold, re3d. Types a corpus does not know stay open."""

import hashlib
import json
import re
from pathlib import Path

from .sentence import BREAK, GLUED, SPACE, Document, Sentence, guess_gaps

UNER_TYPES = {"PER": "PERSON", "ORG": "ORGANISATION", "LOC": "PLACE", "OTH": "MISC", "MISC": "MISC"}
RE3D_TYPES = {
    "Person": "PERSON", "Organisation": "ORGANISATION", "Location": "PLACE", "Nationality": "NORP",
    "Weapon": "EQUIPMENT", "MilitaryPlatform": "EQUIPMENT", "Vehicle": "VEHICLE",
}  # fmt: skip


def is_held_out(document: str, parts: int) -> bool:
    """One document in so many is kept for measuring, chosen by the hash of its name."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % parts == 0


def to_entities(tags: list[str]) -> list[tuple[int, int, str]]:
    """Spans of BIO or IO tags; an I after another type begins a span."""
    entities: list[tuple[int, int, str]] = []
    for index, tag in enumerate(tags):
        part, _, kind = tag.partition("-")
        kind = UNER_TYPES.get(kind, "")
        if not kind:
            continue
        if part == "I" and entities and entities[-1][1] == index - 1 and entities[-1][2] == kind:
            entities[-1] = (entities[-1][0], index, kind)
        else:
            entities.append((index, index, kind))
    return entities


def read_uner(path: Path) -> dict[str, tuple[list[str], list[tuple[int, int, str]]]]:
    """Sentence id of EWT to its words and names."""
    found = {}
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.split("\n")
        key = next(line[12:].strip() for line in lines if line.startswith("# sent_id"))
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        found[key] = ([row[1] for row in rows], to_entities([row[2].strip() for row in rows]))
    return found


def read_wikigold(path: Path) -> list[Document]:
    """Wikipedia texts with names; every document is one text."""
    documents: list[Document] = []
    for number, text in enumerate(re.split(r"-DOCSTART- O\s*", path.read_text(encoding="utf-8"))):
        sentences = []
        for block in re.split(r"\n\s*\n", text.strip()):
            rows = [line.split(" ") for line in block.split("\n") if " " in line]
            if rows:
                words = [row[0] for row in rows]
                entities = to_entities([row[1].strip() for row in rows])
                sentences.append(Sentence(words, guess_gaps(words), entities=entities))
        if sentences:
            documents.append(Document(f"wikigold-{number}", "wikigold", sentences))
    return documents


TOKEN = re.compile(
    r"https?://\S+|\d[\d.,:]*\d|(?:[A-Z]\.){2,}|[A-Za-zÀ-ÿ]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\w+|\S"
)
ABBREVIATION = re.compile(r"(?:Mr|Ms|Mrs|Dr|Gen|Lt|Col|Sgt|Maj|Capt|Spc|Staff|St|Jr|Sr|Rep|Sen|No|U\.S|[A-Z])\.?$")


def read_re3d(folder: Path) -> list[Document]:
    """Defence texts on Syria and Iraq, cut by rules; machine guesses that people refused are left out."""
    documents = []
    for path in sorted(folder.glob("*/documents.json")):
        entities = json.loads((path.parent / "entities.json").read_text(encoding="utf-8-sig"))
        for document in json.loads(path.read_text(encoding="utf-8-sig")):
            mine = [e for e in entities if e["documentId"] == document["_id"] and e["confidence"] > 0.5]
            documents.append(Document(document["_id"], "re3d", _cut(document["text"], mine)))
    return documents


def _cut(text: str, entities: list[dict]) -> list[Sentence]:
    sentences: list[Sentence] = []
    spans: list[tuple[int, int]] = []
    for match in TOKEN.finditer(text):
        between = text[spans[-1][1] : match.start()] if spans else ""
        if spans and _ends(text, spans, between, match[0]):
            sentences.append(_to_sentence(text, spans, entities))
            spans = []
        spans.append(match.span())
    if spans:
        sentences.append(_to_sentence(text, spans, entities))
    return sentences


def _ends(text: str, spans: list[tuple[int, int]], between: str, following: str) -> bool:
    if "\n" in between:
        return True
    words = [text[start:end] for start, end in spans[-3:]]
    if between == "" or not re.match(r"[A-Z“\"‘0-9]", following):
        return False
    if words[-1] in {"”", '"'} and len(words) > 1:
        words.pop()
    if words[-1] not in {".", "!", "?"}:
        return False
    return words[-1] != "." or len(words) < 2 or not ABBREVIATION.fullmatch(words[-2])


def _to_sentence(text: str, spans: list[tuple[int, int]], entities: list[dict]) -> Sentence:
    words = [text[start:end] for start, end in spans]
    gaps = []
    for index, (start, _) in enumerate(spans):
        before = text[spans[index - 1][1] : start] if index else text[max(0, start - 2) : start]
        gaps.append(BREAK if "\n" in before or start == 0 else SPACE if before or not index else GLUED)
    found = []
    for entity in sorted(entities, key=lambda e: e["begin"] - e["end"]):
        kind = RE3D_TYPES.get(entity["type"])
        inside = [i for i, (start, end) in enumerate(spans) if start < entity["end"] and end > entity["begin"]]
        if kind and inside and all(last < inside[0] or first > inside[-1] for first, last, _ in found):
            found.append((inside[0], inside[-1], kind))
    return Sentence(words, gaps, entities=sorted(found))
