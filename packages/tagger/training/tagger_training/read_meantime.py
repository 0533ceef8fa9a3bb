"""MEANTIME's Wikinews texts: events with certainty, polarity and time, and names."""

import re
import xml.etree.ElementTree as ElementTree
from itertools import groupby
from pathlib import Path

from .labels import FACTUALITY
from .sentence import Document, Sentence, guess_gaps

TYPES = {"PER": "PERSON", "ORG": "ORGANISATION", "LOC": "PLACE", "PRO": "MISC", "FIN": "MISC"}


def read_meantime(folder: Path) -> list[Document]:
    """All texts of the open half, apple and airbus."""
    return [_read(path) for path in sorted(folder.glob("corpus_*/*.xml"))]


def _read(path: Path) -> Document:
    root = ElementTree.parse(path).getroot()
    tokens = root.findall("token")
    judged: dict[str, int] = {}
    named: dict[str, tuple[str, str]] = {}
    types = _instance_types(root)
    for mark in root.find("Markables"):
        anchors = [anchor.get("t_id") for anchor in mark.findall("token_anchor")]
        if mark.tag == "EVENT_MENTION" and anchors:
            judged[anchors[-1]] = to_factuality(mark.attrib)
        if mark.tag == "ENTITY_MENTION" and mark.get("syntactic_type") in {"NAM", "PRE.NAM"}:
            for anchor in anchors:
                named[anchor] = (mark.get("m_id"), types.get(mark.get("m_id"), "MISC"))
    sentences = []
    for _, group in groupby(tokens, key=lambda token: token.get("sentence")):
        rows = list(group)
        words = [(row.text or "").strip() or "_" for row in rows]
        sentence = Sentence(words, guess_gaps(words))
        sentence.factuality = [judged.get(row.get("t_id"), -1) for row in rows]
        sentence.entities = _entities([named.get(row.get("t_id")) for row in rows])
        sentences.append(sentence)
    return Document("meantime-" + re.sub(r"\W.*", "", path.stem), "meantime", sentences)


def _instance_types(root: ElementTree.Element) -> dict[str, str]:
    instances = {mark.get("m_id"): TYPES.get(mark.get("ent_type") or "", "MISC") for mark in root.find("Markables")}
    found = {}
    for link in root.iter("REFERS_TO"):
        target = link.find("target")
        if target is not None:
            for source in link.findall("source"):
                found[source.get("m_id")] = instances.get(target.get("m_id"), "MISC")
    return found


def _entities(marks: list[tuple[str, str] | None]) -> list[tuple[int, int, str]]:
    entities, at = [], 0
    for mark, group in groupby(marks):
        length = len(list(group))
        if mark:
            entities.append((at, at + length - 1, mark[1]))
        at += length
    return entities


def to_factuality(mark: dict[str, str]) -> int:
    """MEANTIME's attributes as one class; -1 where its annotators left it open."""
    if mark.get("certainty") in {"", "UNDERSPECIFIED", None} or mark.get("special_cases") == "GEN":
        return -1
    if mark.get("polarity") == "NEG":
        return FACTUALITY.index("not happened")
    if mark.get("certainty") in {"POSSIBLE", "PROBABLE"} or mark.get("special_cases", "").startswith("COND"):
        return FACTUALITY.index("possible")
    if mark.get("time") == "FUTURE":
        return FACTUALITY.index("planned")
    return FACTUALITY.index("happened") if mark.get("time") == "NON_FUTURE" else -1
