"""Names of training texts swapped for others of their kind: the net is to learn context, not names by heart."""

import random
from dataclasses import dataclass, replace
from pathlib import Path

from .lexicon import split_name
from .name_lists import COUNTRY, GIVEN, Lists, country_names, organisation_names
from .name_sources import read_census, read_places, read_surnames, read_world_names
from .sentence import Document, Sentence
from .shapes import SHAPES, shape_of
from .windows import Window

NAMED = {SHAPES.index(name) for name in ("title", "upper", "mixed")}
TITLE = SHAPES.index("title")
SWAPPED = ("ewt", "wikigold")
WINDOWS, MENTIONS = 0.4, 0.7  # how often a window's names are swapped, and each of them
COMMON_GIVEN, COMMON_SURNAMES = 1500, 8000
Form = tuple[str, ...]
Pool = list[Form]


@dataclass
class Pools:
    """Names to swap in: single words for people, whole names by form for the others."""

    given: list[list[str]]  # common ones, ones of the world
    surnames: list[list[str]]
    places: dict[Form, Pool]
    countries: Pool
    organisations: dict[Form, Pool]
    lists: Lists


def build_pools(documents: list[Document], sources: tuple[Path, Path], lists: Lists) -> Pools:
    """Pools out of the lists and of the training texts' own organisations."""
    lexicon, settlements = sources
    census, world = read_census(), read_world_names()
    women = len(census.given) // 4  # men's names come first; from here on they are common ones of women
    given = [census.given[:COMMON_GIVEN] + census.given[women : women + COMMON_GIVEN], world.given]
    surnames = [census.surnames[:COMMON_SURNAMES], world.surnames + 10 * read_surnames()]
    places = [tuple(split_name(place.plain)) for place in read_places(settlements)]
    countries = [(name,) for name in country_names(lexicon) if shape_of(name) == TITLE]
    own = [
        tuple(sentence.words[first : last + 1])
        for document in documents if document.corpus in SWAPPED
        for sentence in document.sentences
        for first, last, kind in sentence.entities if kind == "ORGANISATION"
    ]  # fmt: skip
    organisations = [split_name(name) for name in organisation_names(lexicon)] + own
    return Pools(given, surnames, _by_form(places), countries, _by_form(organisations), lists)


def _by_form(names: list[Form]) -> dict[Form, Pool]:
    pools: dict[Form, Pool] = {}
    for words in names:
        pools.setdefault(_form(words), []).append(words)
    return {form: pool for form, pool in pools.items() if len(pool) > 4}


def _form(words: Form) -> Form:
    """Words with a capital as their shape, others as they are: `Bank of America` is like `Court of Appeal`."""
    return tuple(SHAPES[shape_of(word)] if shape_of(word) in NAMED else word for word in words)


def swap_names(window: Window, pools: Pools, chance: random.Random) -> Window:
    """The window with some names swapped; the same word becomes the same word throughout."""
    known: dict[tuple[str, Form], Form] = {}
    if chance.random() >= WINDOWS:
        return window
    sentences = [_swap_sentence(sentence, pools, known, chance) for sentence in window.sentences]
    return replace(window, sentences=sentences)


def _swap_sentence(sentence: Sentence, pools: Pools, known: dict, chance: random.Random) -> Sentence:
    if not sentence.may_swap:
        return sentence
    words, lemmas = list(sentence.words), list(sentence.lemmas) if sentence.lemmas else None
    for first, last, kind in sentence.entities:
        if chance.random() >= MENTIONS or not _may_swap(sentence, first, last):
            continue
        swapped = _swap(kind, tuple(sentence.words[first : last + 1]), (pools, known, chance))
        words[first : last + 1] = swapped
        if lemmas:
            lemmas[first : last + 1] = swapped
    return replace(sentence, words=words, lemmas=lemmas)


def _may_swap(sentence: Sentence, first: int, last: int) -> bool:
    """Plain names only: proper nouns whose lemma is the word itself."""
    at = [i for i in range(first, last + 1) if not sentence.words[i].islower()]
    is_plain = sentence.upos is None or all(
        sentence.upos[i] == "PROPN" and sentence.lemmas[i] == sentence.words[i] for i in at
    )
    return bool(at) and is_plain and shape_of(sentence.words[first]) in NAMED


def _swap(kind: str, words: Form, tools: tuple[Pools, dict, random.Random]) -> Form:
    pools, known, chance = tools
    if kind == "PERSON":
        return tuple(_swap_person(words, at, tools) for at in range(len(words)))
    found = known.get((kind, words))
    if found is None:
        options = _options(kind, words, pools)
        found = chance.choice(options) if options else words
        if kind == "ORGANISATION" and len(words) == 1 and words[0].isupper() and chance.random() < 0.4:
            found = ("".join(chance.choices("ABCDEFGHIKLMNOPRSTUVW", k=chance.choice((3, 3, 4, 4, 5)))),)
        known[kind, words] = found
    return found


def _options(kind: str, words: Form, pools: Pools) -> Pool:
    if kind == "ORGANISATION":
        return pools.organisations.get(_form(words), [])
    if kind == "PLACE" and len(words) == 1 and pools.lists.get(words[0].lower(), 0) & COUNTRY:
        return pools.countries if shape_of(words[0]) == TITLE else []
    return pools.places.get(_form(words), []) if kind == "PLACE" else []


def _swap_person(words: Form, at: int, tools: tuple[Pools, dict, random.Random]) -> str:
    pools, known, chance = tools
    word = words[at]
    if shape_of(word) not in NAMED or word.isupper() and len(word) < 4:
        return word
    if ("PERSON", (word,)) not in known:
        is_given = at < len(words) - 1 or len(words) == 1 and pools.lists.get(word.lower(), 0) & GIVEN
        pool = chance.choice(pools.given if is_given else pools.surnames)
        name = chance.choice(pool)
        known["PERSON", (word,)] = (name.upper() if word.isupper() else name,)
    return known["PERSON", (word,)][0]
