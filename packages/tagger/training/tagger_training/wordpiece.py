"""BERT's uncased word pieces, one word at a time, small enough to be written again in TypeScript."""

import unicodedata
from functools import lru_cache
from pathlib import Path

LONGEST = 100


class WordPiece:
    """Greedy longest match from the left over a vocabulary file with one piece a line."""

    def __init__(self, path: Path) -> None:
        pieces = path.read_text(encoding="utf-8").split("\n")
        self.index = {piece: at for at, piece in enumerate(pieces) if piece}
        self.unknown, self.start, self.end = (self.index[mark] for mark in ("[UNK]", "[CLS]", "[SEP]"))
        self.mask = self.index["[MASK]"]
        self.encode = lru_cache(maxsize=200_000)(self._encode)

    def _encode(self, word: str) -> tuple[int, ...]:
        pieces: list[int] = []
        for part in _split(word):
            pieces += self._match(part)
        return tuple(pieces[:16]) or (self.unknown,)

    def _match(self, part: str) -> list[int]:
        if len(part) > LONGEST:
            return [self.unknown]
        pieces, at = [], 0
        while at < len(part):
            end = len(part)
            while end > at and ("##" if at else "") + part[at:end] not in self.index:
                end -= 1
            if end == at:
                return [self.unknown]
            pieces.append(self.index[("##" if at else "") + part[at:end]])
            at = end
        return pieces


def _split(word: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    parts: list[str] = []
    joined = False
    for letter in plain:
        if letter.isspace() or unicodedata.category(letter) in {"Cc", "Cf"}:
            joined = joined and not letter.isspace()
        elif _stands_alone(letter):
            parts.append(letter)
            joined = False
        elif joined:
            parts[-1] += letter
        else:
            parts.append(letter)
            joined = True
    return parts


def _stands_alone(letter: str) -> bool:
    code = ord(letter)
    is_ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    is_ideograph = 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF
    return is_ascii_mark or is_ideograph or unicodedata.category(letter).startswith("P")
