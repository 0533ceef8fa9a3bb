"""Names out of packages/lexicon, as word sequences to look up in running text."""

import json
import re
from pathlib import Path

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]

UNIT_NOUN = r"(?:Brigades?|Battalions?|Regiments?|Squadrons?|Platoons?|Battery|Fleet)"
ORDINAL = r"(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)"
UNIT = re.compile(
    rf".*\b{UNIT_NOUN}\b.*|.*\b{ORDINAL}\b.*\b(?:Division|Corps|Army|Wing|Infantry|Cavalry|Artillery|Armou?red)\b.*"
)
TREATY = re.compile(
    r"(?:[A-Z]\S* )*(?:Treaty|Accords?|Protocol|Pact|Convention|Agreement|Charter)(?: (?:on|of|for|against|the) \S+)*"
    r"|(?:[A-Z]\S+ )+Act"
)
EVENT = re.compile(
    r"(?:(?:First|Second) )?World War(?: (?:I|II|One|Two|1|2))?|(?:[A-Z]\S* )+(?:War|Wars|Revolution|Uprising|Olympics|"
    r"Games|Cup|Championships?|Holocaust|Festival|Summit|Conference|Intifada)|Holocaust|Olympics|Christmas|Easter|Ramadan|"
    r"(?:the )?Battle of .+"
)
FAITHS = {
    "christian", "christians", "muslim", "muslims", "jewish", "jew", "jews", "islamic", "islamist", "islamists",
    "sunni", "sunnis", "shia", "shiite", "shiites", "shi'ite", "catholic", "catholics", "protestant", "protestants",
    "hindu", "hindus", "buddhist", "buddhists", "orthodox", "republican", "republicans", "democrat", "democrats",
    "democratic", "communist", "communists", "arab", "arabs", "arabic", "kurd", "kurds", "kurdish", "european",
    "europeans", "african", "africans", "asian", "asians", "western", "baathist", "baathists", "marxist", "nazi",
    "nazis", "tory", "tories", "yazidi", "yazidis", "alawite", "alawites", "druze", "houthi", "houthis", "persian",
    "hispanic", "latino", "zionist",
}  # fmt: skip
WEAPONS = {
    "weapon", "missile", "rocket", "ied", "vbied", "mortar", "grenade", "rifle", "artillery", "drone", "uav",
    "warplane", "helicopter", "gunship", "bomber", "warship", "bomb", "landmine", "munition", "ammunition",
    "howitzer", "torpedo", "submarine", "frigate", "destroyer", "aircraft", "tank", "warhead", "machinegun", "pistol",
    "revolver", "gun", "airlifter", "airstrike", "explosive",
}  # fmt: skip


def read_rows(path: Path) -> list[list[str]]:
    """Rows of a lexicon table; its fields are parted by bars."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [[field.strip() for field in line.split("|")] for line in lines if line and not line.startswith("#")]


def split_name(name: str) -> tuple[str, ...]:
    """A name cut as Universal Dependencies cuts it: marks stand alone."""
    return tuple(re.findall(r"\w+|[^\w\s]", name))


def load_lexicon(folder: Path) -> dict[str, list[str]]:
    """Names by type."""
    equipment = [name for row in read_rows(folder / "equipment.txt") for name in [row[0], *_aliases(row)]]
    treaties = [row[0] for row in read_rows(folder / "treaties.txt")]
    countries = json.loads((folder / "countries.json").read_text(encoding="utf-8"))["rows"]
    demonyms = {name for row in countries for name in row["demonyms"]}
    demonyms |= {f"{name}s" for name in demonyms if re.search(r"(?:an|[a-z]i)$", name)}
    return {"EQUIPMENT": equipment, "TREATY": treaties, "NORP": sorted(demonyms)}


def _aliases(row: list[str]) -> list[str]:
    return [alias.strip() for alias in row[1].split(";") if alias.strip()] if len(row) > 1 else []


def to_phrases(lexicon: dict[str, list[str]]) -> Phrases:
    """Names by their first word, longest first. Short and plain words are left out: they mean too much else."""
    phrases: Phrases = {}
    for kind, names in lexicon.items():
        for name in names:
            words = split_name(name)
            is_plain = len(words) == 1 and (
                len(name) < 4 or (kind == "EQUIPMENT" and name.isalpha() and not name.isupper())
            )
            if words and not is_plain:
                phrases.setdefault(words[0], []).append((words, kind))
    for options in phrases.values():
        options.sort(key=lambda option: (-len(option[0]), option))
    return phrases


def find_phrases(words: list[str], phrases: Phrases) -> list[tuple[int, int, str]]:
    """Longest matches from the left that do not overlap."""
    found, at = [], 0
    while at < len(words):
        match = next((o for o in phrases.get(words[at], []) if tuple(words[at : at + len(o[0])]) == o[0]), None)
        if match:
            found.append((at, at + len(match[0]) - 1, match[1]))
        at += len(match[0]) if match else 1
    return found
