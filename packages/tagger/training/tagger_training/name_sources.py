"""Open lists of names: US Census (through PyPI `names`), Faker's locales, GeoNames."""

import importlib.util
import pkgutil
import re
import unicodedata
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

MARKED = re.compile(r"^\*\s*")
LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ſƏȘȚ][A-Za-zÀ-ÖØ-öø-ÿĀ-ſƏəȘșȚțʻʼ‘’'-]+")
CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ye", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы":
    "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
AT_WAR = {
    "UA", "RU", "SY", "IQ", "IL", "PS", "LB", "YE", "SD", "SS", "AF", "IR", "LY", "ML", "SO", "ET", "CD", "MM",
    "AZ", "AM", "GE", "BY", "MD", "TW", "KP", "NG", "NE", "BF", "CF",
}  # fmt: skip
LEAST_PEOPLE, LEAST_PEOPLE_AT_WAR = 15_000, 2_000
COLUMNS = {"name": 1, "plain": 2, "others": 3, "country": 8, "people": 14}
PLAIN_LATIN = re.compile(r"[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?")


@dataclass(frozen=True)
class People:
    """Given names and surnames, the most common first where the source tells."""

    given: list[str]
    surnames: list[str]


@dataclass(frozen=True)
class Place:
    """A settlement with its name as it is written and in plain letters."""

    name: str
    plain: str
    people: int
    others: tuple[str, ...]  # other spellings in plain letters, where wars are


def read_census() -> People:
    """The US Census of 1990; public domain, in the package `names`."""
    found = importlib.util.find_spec("names")
    if found is None or found.origin is None:
        raise SystemExit("No name lists: pip install -r requirements.txt.")
    folder = Path(found.origin).parent

    def read(part: str) -> list[str]:
        lines = (folder / f"dist.{part}").read_text(encoding="utf-8").splitlines()
        return [line.split()[0].title() for line in lines if line.strip()]

    return People(read("male.first") + read("female.first"), read("all.last"))


def read_world_names() -> People:
    """Names of all of Faker's locales in Latin letters, Russian and Ukrainian ones as the press spells them."""
    import faker.providers.person as package

    given: set[str] = set()
    surnames: set[str] = set()
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        provider = import_module(f"{package.__name__}.{module.name}").Provider
        for key in dir(provider):
            if re.match(r"first_(?:romanized_)?names?", key):
                given |= set(_spell(getattr(provider, key), module.name))
            elif re.match(r"last_(?:romanized_)?names?", key):
                surnames |= set(_spell(getattr(provider, key), module.name))
    return People(sorted(given), sorted(surnames))


def _spell(names: object, locale: str) -> list[str]:
    if not isinstance(names, (list, tuple, dict, set, frozenset)):
        return []
    spelt = [romanise(name) if locale in {"ru_RU", "uk_UA", "bg_BG"} else name for name in names if name]
    spelt = [unicodedata.normalize("NFC", name) for name in spelt if isinstance(name, str)]
    whole = [name for name in spelt if LATIN.fullmatch(name)]
    return whole + [plain for name in whole if (plain := to_plain(name)) != name]


def romanise(name: str) -> str:
    """A Cyrillic name in the letters of the English press."""
    letters = "".join(CYRILLIC.get(letter, letter) for letter in name.lower())
    return re.sub(r"(?:yi|iy|yy)$", "y", letters).title()


def to_plain(name: str) -> str:
    """Without marks on its letters."""
    parted = unicodedata.normalize("NFD", name.replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("ı", "i"))
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def read_places(path: Path) -> list[Place]:
    """GeoNames' settlements (CC BY 4.0) of some size, smaller ones too where wars are, the largest first."""
    places = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        people = int(row[COLUMNS["people"]] or 0)
        least = LEAST_PEOPLE_AT_WAR if row[COLUMNS["country"]] in AT_WAR else LEAST_PEOPLE
        if people >= least:
            is_war = least == LEAST_PEOPLE_AT_WAR and people >= LEAST_PEOPLE
            others = row[COLUMNS["others"]].split(",") if is_war else []
            spelt = tuple(name for name in others if PLAIN_LATIN.fullmatch(name))
            places.append(Place(row[COLUMNS["name"]], row[COLUMNS["plain"]], people, spelt))
    return sorted(places, key=lambda place: (-place.people, place.name))


def read_surnames() -> list[str]:
    """Surnames of the news that the other lists lack."""
    lines = (Path(__file__).parent / "surnames.txt").read_text(encoding="utf-8").splitlines()
    return [name for line in lines if not line.startswith("#") for name in line.split()]
