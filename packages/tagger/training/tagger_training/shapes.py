"""How a word is written: the encoder reads lower case only, so this brings the letters' case back.

The TypeScript side computes the same classes; parity.json holds examples.
"""

import re

SHAPES = (
    "none", "lower", "title", "upper", "capital", "mixed", "initials", "digits", "number", "digits+lower",
    "digits+upper", "title-hyphen", "lower-hyphen", "mark", "symbol", "other",
)  # fmt: skip

_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("lower", re.compile(r"[a-zà-öø-ÿ]+")),
    ("capital", re.compile(r"[A-ZÀ-ÖØ-Þ]")),
    ("title", re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+")),
    ("upper", re.compile(r"[A-ZÀ-ÖØ-Þ]{2,}")),
    ("digits", re.compile(r"[0-9]+")),
    ("number", re.compile(r"[0-9.,:/%+-]*[0-9][0-9.,:/%+-]*")),
    ("initials", re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]?|[A-Z][a-z]+\.")),
    ("mark", re.compile(r"[.,;:!?'\"()\[\]{}“”‘’…–—-]+")),
    ("digits+upper", re.compile(r"(?=.*[0-9])(?=.*[A-Z])[A-Za-z0-9./-]+")),
    ("digits+lower", re.compile(r"(?=.*[0-9])[a-z0-9./-]+")),
    ("title-hyphen", re.compile(r"[A-Z][A-Za-z'’.]*(?:[-'’][A-Za-z'’.]+)+")),
    ("lower-hyphen", re.compile(r"[a-z]*(?:[-'’][a-z]+)+")),
    ("mixed", re.compile(r"[A-Za-zÀ-ÿ]+")),
    ("symbol", re.compile(r"[^A-Za-z0-9À-ÿ]+")),
)


def shape_of(word: str) -> int:
    """The index in SHAPES of the first pattern that the whole word fits."""
    for name, pattern in _RULES:
        if pattern.fullmatch(word):
            return SHAPES.index(name)
    return SHAPES.index("other")
