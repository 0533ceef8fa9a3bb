"""The closed label lists. Their order is part of the model: append, never reorder."""

UPOS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
)  # fmt: skip

FEATURES: dict[str, tuple[str, ...]] = {
    "Number": ("", "Sing", "Plur", "Ptan"),
    "Tense": ("", "Past", "Pres"),
    "Mood": ("", "Ind", "Imp", "Sub"),
    "VerbForm": ("", "Fin", "Inf", "Part", "Ger"),
    "Voice": ("", "Pass"),
    "Person": ("", "1", "2", "3"),
    "Definite": ("", "Def", "Ind"),
    "Degree": ("", "Pos", "Cmp", "Sup"),
    "Polarity": ("", "Neg", "Pos"),
    "NumType": ("", "Card", "Ord", "Frac", "Mult"),
}

NAME_TYPES = ("PERSON", "ORGANISATION", "PLACE", "NORP", "EQUIPMENT", "UNIT", "TREATY", "EVENT")
NAME_LABELS = ("O", *(f"{part}-{kind}" for kind in NAME_TYPES for part in "BI"))
ANY_NAME = (1 << len(NAME_LABELS)) - 1
OUTSIDE = 1

ATTRIBUTION = ("source", "cue", "content", "direct")

FACTUALITY = ("happened", "not happened", "possible", "planned", "asked for")


def name_bit(part: str, kind: str) -> int:
    """The bit of one label, for a set of labels that a word may have."""
    return 1 << NAME_LABELS.index(f"{part}-{kind}")


def either_bit(kind: str) -> int:
    """Begin or inside: the type is known, the edge is not."""
    return name_bit("B", kind) | name_bit("I", kind)
