"""Writes stemBands.ts from the English list of wordfreq (CC BY-SA 4.0): `pip install wordfreq`, then run this file here.

The stems are those of contentStems.ts; a stem is as frequent as its words together. Run it again when the stemmer changes.
"""

import math
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

from wordfreq import get_frequency_dict

FLOOR, STEP = 3.5, 0.25
HEAD = """/**
 * How often English has the words of a stem, in bands of a quarter on the Zipf scale (log10 of occurrences in a thousand million
 * words): each row a band, and its stems. What is in no row is rarer than the lowest. Made by makeStemBands.py from wordfreq
 * 3.1.1 by Robyn Speer (CC BY-SA 4.0), which draws on Wikipedia, subtitles (SUBTLEX by Marc Brysbaert and others; OPUS), news,
 * books and the web.
 */
export const stemBands: readonly (readonly [zipf: number, stems: string])[] = [
"""

folder = Path(__file__).parent
endings = re.findall(r"'(\w+)'", re.search(r"endings = \[(.*?)\]", (folder / "contentStems.ts").read_text(), re.S).group(1))


def stem_of(word: str) -> str:
    for end in endings:
        if word.endswith(end) and len(word) - len(end) >= 3:
            return word[: -len(end)]
    return word


def bare(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.category(letter).startswith("M"))


frequencies: dict[str, float] = defaultdict(float)
for word, frequency in get_frequency_dict("en", wordlist="large").items():
    plain = bare(word).lower()
    if re.fullmatch(r"[a-z]{2,}", plain):
        frequencies[stem_of(plain)] += frequency

bands: dict[float, list[str]] = defaultdict(list)
for stem, frequency in frequencies.items():
    zipf = math.floor((9 + math.log10(frequency)) / STEP + 0.5) * STEP
    if zipf > FLOOR:
        bands[zipf].append(stem)

rows = [f"  [{zipf:g}, '{' '.join(sorted(stems))}'],\n" for zipf, stems in sorted(bands.items())]
(folder / "stemBands.ts").write_text(HEAD + "".join(rows) + "]\n")
