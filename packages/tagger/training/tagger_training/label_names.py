"""Turns each corpus' own names into sets of labels that a word may have, with silver where gold is thin."""

from .labels import ANY_NAME, NAME_TYPES, OUTSIDE, either_bit, name_bit
from .lexicon import EVENT, FAITHS, TREATY, UNIT, WEAPONS, Phrases, find_phrases
from .sentence import Sentence
from .shapes import SHAPES, shape_of

PLAIN = {SHAPES.index(name) for name in ("lower", "lower-hyphen", "mark", "digits", "number", "symbol", "digits+lower")}
OPEN_TYPES = ("NORP", "EQUIPMENT", "TREATY", "EVENT")
SILVER = 0.4
# re3d is the only gold for equipment; its other names follow other rules than UNER's and count less
RE3D_WEIGHTS = {"PERSON": 0.5, "ORGANISATION": 0.4, "PLACE": 0.4}
GUM_TYPES = {"person*": "PERSON", "organization*": "ORGANISATION", "place*": "PLACE", "event*": "EVENT"}
GUM_PLAIN = {"person": "PERSON", "organization": "ORGANISATION", "place": "PLACE"}


def label_names(sentence: Sentence, corpus: str, phrases: Phrases) -> None:
    """Fills `names` and `name_weights`."""
    size = len(sentence.words)
    sentence.names = [_default(sentence.words[at], corpus) for at in range(size)]
    sentence.name_weights = [1.0] * size
    taken = [False] * size
    for first, last, kind in sentence.entities:
        _lay_entity(sentence, corpus, (first, last, kind), taken)
    for first, last, kind in find_phrases(sentence.words, phrases):
        if not any(taken[first : last + 1]):
            _lay(sentence, first, last, kind, SILVER)
            taken[first : last + 1] = [True] * (last + 1 - first)
    for at, word in enumerate(sentence.words):
        if not taken[at] and word.lower() in FAITHS and word[0].isupper() and _may_be_norp(sentence, at):
            _lay(sentence, at, at, "NORP", SILVER)
            taken[at] = True
    if corpus != "re3d" and sentence.lemmas:
        _lay_weapons(sentence, taken)


def _default(word: str, corpus: str) -> int:
    is_plain = shape_of(word) in PLAIN
    if corpus in {"ewt", "wikigold", "invented"} or is_plain:
        return OUTSIDE
    if corpus == "re3d":
        return OUTSIDE | either_bit("TREATY") | either_bit("EVENT") | either_bit("NORP")
    return ANY_NAME  # GUM and MEANTIME do not mark every name


def _lay(sentence: Sentence, first: int, last: int, kind: str, weight: float) -> None:
    for at in range(first, last + 1):
        sentence.names[at] = name_bit("B" if at == first else "I", kind)
        sentence.name_weights[at] *= weight


def _lay_entity(sentence: Sentence, corpus: str, entity: tuple[int, int, str], taken: list[bool]) -> None:
    first, last, kind = entity
    if corpus == "gum":
        _lay_gum(sentence, first, last, kind, taken)
        return
    if corpus == "meantime":  # its spans take in whole phrases, so they say too little of where a name begins
        return
    text = " ".join(sentence.words[first : last + 1])
    is_generic = all(shape_of(word) in PLAIN for word in sentence.words[first : last + 1])
    for at in range(first, last + 1):
        taken[at] = True
    if kind == "MISC":
        resolved = _resolve(text)
        if resolved:
            _lay(sentence, first, last, resolved, 1.0)
        else:
            _lay_open(sentence, first, last, corpus)
    elif kind == "VEHICLE" or (is_generic and kind != "EQUIPMENT"):
        _lay_open(sentence, first, last, "open")
    elif kind == "ORGANISATION" and UNIT.fullmatch(text):
        _lay(sentence, first, last, "UNIT", 1.0)
    else:
        _lay(sentence, first, last, kind, RE3D_WEIGHTS.get(kind, 2.0) if corpus == "re3d" else 1.0)


def _resolve(text: str) -> str | None:
    if text.lower() in FAITHS:
        return "NORP"
    if TREATY.fullmatch(text):
        return "TREATY"
    return "EVENT" if EVENT.fullmatch(text) else None


def _lay_open(sentence: Sentence, first: int, last: int, corpus: str) -> None:
    kinds = NAME_TYPES if corpus in {"meantime", "open"} else OPEN_TYPES
    for at in range(first, last + 1):
        bits = OUTSIDE
        for kind in kinds:
            bits |= name_bit("B" if at == first else "I", kind)
        sentence.names[at] = bits


def _lay_gum(sentence: Sentence, first: int, last: int, kind: str, taken: list[bool]) -> None:
    """The head of a person, organisation, place or wikified event with the rest of its name; edges stay open."""
    known = GUM_TYPES.get(kind) or GUM_PLAIN.get(kind)
    head = next((at for at in range(first, last + 1) if not first <= sentence.heads[at] - 1 <= last), first)
    if known is None or sentence.upos[head] != "PROPN" or taken[head]:
        return
    low = high = head
    before = () if known == "PERSON" else ("compound", "flat")  # "President" stands before a name, not in it
    while low > first and _belongs(sentence, low - 1, head, before):
        low -= 1
    while high < last and _belongs(sentence, high + 1, head, ("flat",)):
        high += 1
    is_unit = known == "ORGANISATION" and UNIT.fullmatch(" ".join(sentence.words[low : high + 1]))
    for at in range(low, high + 1):
        sentence.names[at] = either_bit("UNIT" if is_unit else known)
        sentence.name_weights[at] = SILVER if known == "ORGANISATION" else 2 * SILVER
        taken[at] = True


def _belongs(sentence: Sentence, at: int, head: int, relations: tuple[str, ...]) -> bool:
    is_tied = sentence.heads[at] == head + 1 and sentence.relations[at] in relations
    return sentence.upos[at] == "PROPN" and is_tied


def _may_be_norp(sentence: Sentence, at: int) -> bool:
    return sentence.upos is None or sentence.upos[at] in {"ADJ", "NOUN", "PROPN"}


def _lay_weapons(sentence: Sentence, taken: list[bool]) -> None:
    """Common nouns for weapons with the words that say which, as re3d marks them."""
    for at, lemma in enumerate(sentence.lemmas):
        if lemma not in WEAPONS or sentence.upos[at] != "NOUN" or taken[at]:
            continue
        first = at
        while first > 0 and sentence.heads[first - 1] == at + 1 and sentence.upos[first - 1] in {"ADJ", "NOUN"}:
            first -= 1
        if not any(taken[first : at + 1]):
            _lay(sentence, first, at, "EQUIPMENT", SILVER / 2)
