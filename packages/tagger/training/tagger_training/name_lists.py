"""What open lists know of a word by itself: `lists.txt`, one number of bits for each lower-cased word.

The TypeScript side looks words up in the same file; parity.json holds examples.
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from .lexicon import load_lexicon, read_rows, split_name
from .name_sources import MARKED, Place, read_census, read_places, read_surnames, read_world_names

Lists = dict[str, int]
BITS = (
    "given name", "surname", "place", "word of a place", "country or region", "demonym", "organisation",
    "word of an organisation", "ordinary word", "equipment",
)  # fmt: skip
SIZE = 1 << len(BITS)
(GIVEN, SURNAME, PLACE, PLACE_WORD, COUNTRY, DEMONYM, ORGANISATION, ORGANISATION_WORD, ORDINARY, EQUIPMENT) = (
    1 << at for at in range(len(BITS))
)
SMALL = {
    "of", "the", "and", "for", "in", "on", "to", "an", "at", "de", "la", "le", "el", "du", "des", "von", "van", "del",
    "di", "da", "al", "les", "los", "las", "do",
}  # fmt: skip
LARGE = 400_000  # people; a city of this size counts among the places that news name by themselves
COMMON_SURNAMES = 45_000
SUFFIXES = (
    "Inc", "Corp", "Ltd", "LLC", "LLP", "PLC", "Co", "Company", "Corporation", "Limited", "Group", "Holdings",
    "GmbH", "AG", "SA", "NV", "University", "College", "School", "Institute", "Academy", "Ministry", "Department",
    "Agency", "Bureau", "Commission", "Committee", "Council", "Court", "Parliament", "Senate", "Congress", "Bank",
    "Fund", "Foundation", "Trust", "Association", "Society", "Union", "Federation", "League", "Party", "Front",
    "Movement", "Army", "Navy", "Force", "Forces", "Police", "Guard", "Hospital", "Museum", "Church", "Times",
    "Post", "Journal", "News", "Tribune", "Herald", "Gazette", "Airlines", "Airways", "Motors", "Industries",
    "Systems", "Technologies", "Energy", "Partners", "Capital", "Securities", "Insurance", "Club", "FC",
    "Authority", "Office", "Service",
)  # fmt: skip
HEAD = f"""# What open lists know of a word: its number, a tab, the words. Bits from the lowest: {", ".join(BITS)}.
# US Census 1990 (public domain); Faker (MIT, (c) 2012 Daniele Faraglia); GeoNames (CC BY 4.0, geonames.org); countries
# and demonyms: mledoze/countries (ODbL 1.0, these words too); ordinary words: UD English EWT and GUM (CC BY-SA 4.0,
# CC BY 4.0); the others compiled for Fogline (Apache-2.0).
"""


def build_lists(lexicon: Path, places: Path, ordinary: Iterable[str]) -> Lists:
    """The table; an ordinary word is marked as one only where it may be a name too."""
    lists: Lists = {}
    census, world = read_census(), read_world_names()
    _mark(lists, census.given + world.given + _given_names(lexicon), GIVEN)
    _mark(lists, census.surnames[:COMMON_SURNAMES] + world.surnames + read_surnames(), SURNAME)
    _mark_places(lists, read_places(places), PLACE)
    for name in country_names(lexicon):
        mark_name(lists, name, COUNTRY, PLACE_WORD)
    for name in load_lexicon(lexicon)["NORP"]:
        mark_name(lists, name, DEMONYM, 0)
    for name in organisation_names(lexicon):
        mark_name(lists, name, ORGANISATION, ORGANISATION_WORD)
    _mark(lists, SUFFIXES, ORGANISATION_WORD)
    for name in load_lexicon(lexicon)["EQUIPMENT"]:
        _mark_equipment(lists, name)
    for word in ordinary:
        if word in lists:
            lists[word] |= ORDINARY
    return {word: number for word, number in sorted(lists.items()) if number & ~ORDINARY}


def _mark(lists: Lists, words: Iterable[str], bit: int) -> None:
    for word in words:
        lower = word.lower()
        if bit and len(lower) > 1 and lower not in SMALL and not re.search(r"\s", lower):
            lists[lower] = lists.get(lower, 0) | bit


def mark_name(lists: Lists, name: str, whole: int, part: int) -> None:
    """Marks a name of one word as a whole, the words of a longer one as its parts."""
    words = [word for word in split_name(name) if word[0].isalnum()]
    _mark(lists, words, whole if len(words) == 1 else part)


def _mark_places(lists: Lists, places: list[Place], bit: int) -> None:
    for place in places:
        for name in {place.name, place.plain, *place.others}:
            mark_name(lists, name, bit | (COUNTRY if place.people >= LARGE else 0), PLACE_WORD)


def _mark_equipment(lists: Lists, name: str) -> None:
    if name.islower():
        return
    _mark(lists, [word for word in split_name(name) if len(word) > 3 and not word.isdigit()], EQUIPMENT)


def _given_names(lexicon: Path) -> list[str]:
    lines = (lexicon / "givenNames.txt").read_text(encoding="utf-8").splitlines()
    return [name for line in lines if not line.startswith("#") for name in line.split()]


def country_names(lexicon: Path) -> list[str]:
    """Countries, their capitals, first-order regions, seas and landscapes, in all spellings."""
    rows = json.loads((lexicon / "countries.json").read_text(encoding="utf-8"))["rows"]
    names = [name for row in rows for name in (row["name"], row["official"], *row["capitals"])]
    for row in read_rows(lexicon / "countryNames.txt"):
        names += [*_parts(row[1]), *_parts(row[3])]
    for row in read_rows(lexicon / "areas.txt"):
        names += [row[0], *_parts(row[1])]
    regions = json.loads((lexicon / "regions.json").read_text(encoding="utf-8"))["rows"]
    return names + [name for row in regions for name in (row["name"], *row["aliases"])]


def organisation_names(lexicon: Path) -> list[str]:
    """Organisations, titles of the press, companies."""
    names = [name for row in read_rows(lexicon / "organisations.txt") for name in (row[0], *_parts(row[1]))]
    companies = (Path(__file__).parent / "companies.txt").read_text(encoding="utf-8").splitlines()
    names += [name.strip() for line in companies if not line.startswith("#") for name in line.split(";")]
    for row in read_rows(lexicon / "publishers.txt"):
        titles = re.sub(r"=[^;]*", "", row[2]) if len(row) > 2 else ""
        names += [row[0], *(MARKED.sub("", title).strip() for title in titles.split(";"))]
    return [re.sub(r"\s*\(.*?\)", "", name).strip() for name in names if name.strip()]


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def write_lists(lists: Lists, path: Path) -> None:
    """Words by number, so that each number stands once."""
    by_number: dict[int, list[str]] = {}
    for word, number in lists.items():
        by_number.setdefault(number, []).append(word)
    rows = [f"{number}\t{' '.join(sorted(words))}" for number, words in sorted(by_number.items())]
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
