"""GUM's discourse trees as marks on words: who says it, the words that say so, what is said."""

import re
from dataclasses import dataclass
from pathlib import Path

from .sentence import Document, Sentence, guess_gaps

SOURCE, CUE, CONTENT, DIRECT = 1, 2, 4, 8
REPORTED = re.compile(r"semantic-attribution_source-([\d,-]+)-")
CUE_WORDS = re.compile(r"lexical-indicative_(?:word|phrase)-([\d,-]+)-")


@dataclass
class Unit:
    """An elementary discourse unit: its words by number in the document, its parent and relation."""

    number: int
    first: int
    last: int
    sentence: int
    parent: int
    relation: str
    signals: str


def read_attribution(path: Path) -> tuple[list[str], list[int], list[int]]:
    """Words of a document, their marks as bits, and their sentence numbers."""
    words: list[str] = []
    units: list[Unit] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        tokens = columns[1].split(" ")
        sentence = int(re.search(r"sid=(\d+)", columns[5])[1])
        first = len(words) + 1
        words += tokens
        signals = "" if len(columns) < 10 else columns[9]
        units.append(Unit(int(columns[0]), first, len(words), sentence, int(columns[6]), columns[7], signals))
    marks = _mark(words, units)
    return words, marks, [unit.sentence for unit in units for _ in range(unit.first, unit.last + 1)]


def _mark(words: list[str], units: list[Unit]) -> list[int]:
    marks = [0] * (len(words) + 1)
    by_number = {unit.number: unit for unit in units}
    for unit in units:
        if not unit.relation.startswith("attribution"):
            continue
        content = by_number[unit.parent]
        _mark_signals(unit, units, marks)
        for other in units:
            if other.sentence == content.sentence and _stands_under(other, content.number, unit.number, by_number):
                for at in range(other.first, other.last + 1):
                    marks[at] |= CONTENT
    quoted = _quoted(words)
    return [mark | (DIRECT if mark & CONTENT and quoted[at] else 0) for at, mark in enumerate(marks[1:])]


def _mark_signals(unit: Unit, units: list[Unit], marks: list[int]) -> None:
    same = [other for other in units if other.sentence == unit.sentence]
    low, high = same[0].first, same[-1].last
    for pattern, bit in ((REPORTED, SOURCE), (CUE_WORDS, CUE)):
        for found in pattern.findall(unit.signals):
            for piece in found.split(","):
                start, _, end = piece.partition("-")
                for at in range(int(start), int(end or start) + 1):
                    if low <= at <= high:
                        marks[at] |= bit


def _stands_under(unit: Unit, top: int, without: int, by_number: dict[int, Unit]) -> bool:
    """Whether a unit is the content or hangs from it, by way of anything but the attribution itself."""
    seen = 0
    while unit.number != top:
        if unit.number == without or unit.parent not in by_number or seen > 50:
            return False
        unit = by_number[unit.parent]
        seen += 1
    return True


def _quoted(words: list[str]) -> list[bool]:
    quoted, inside, since = [], False, 0
    for index, word in enumerate(words):
        if word in {'"', "“", "”", "``", "''"}:
            inside = word != "”" and not inside
            since = index
            quoted.append(True)
            continue
        if inside and index - since > 80:
            inside = False
        quoted.append(inside)
    return quoted


def add_attribution(document: Document, path: Path) -> bool:
    """Lays the marks over a document of Universal Dependencies; false where the words differ."""
    words, marks, _ = read_attribution(path)
    total = sum(len(sentence.words) for sentence in document.sentences)
    if total != len(words):
        return False
    at = 0
    for sentence in document.sentences:
        sentence.attribution = marks[at : at + len(sentence.words)]
        at += len(sentence.words)
    return True


def read_attribution_document(path: Path) -> Document:
    """A document with nothing but words and marks, for measuring."""
    words, marks, numbers = read_attribution(path)
    sentences: list[Sentence] = []
    for number in sorted(set(numbers)):
        at = [index for index, other in enumerate(numbers) if other == number]
        mine = [words[index] for index in at]
        sentences.append(Sentence(mine, guess_gaps(mine), attribution=[marks[index] for index in at]))
    return Document(path.stem, "gum-dev", sentences)
