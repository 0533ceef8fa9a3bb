"""Invented sentences around names from the lexicon, for the types that no open corpus holds enough of."""

import random

from .lexicon import split_name
from .read_names import TOKEN
from .sentence import Document, Sentence, guess_gaps

TEMPLATES = (
    "The ministry said {NUM} {EQUIPMENT} were destroyed near {PLACE} .",
    "Crews of the {UNIT} shot down two {EQUIPMENT} over {PLACE} on Tuesday .",
    "Soldiers of the {UNIT} held their positions east of {PLACE} .",
    "Units of the {UNIT} entered {PLACE} , a spokesman said .",
    "{NORP} forces fired {NUM} {EQUIPMENT} at the port , according to the {NORP} defence ministry .",
    "The government will send {NUM} {EQUIPMENT} and ammunition to {NORP} troops .",
    "A {EQUIPMENT} hit a house in {PLACE} , killing four people .",
    "{PERSON} , who commands the {UNIT} , denied that {NORP} soldiers had left .",
    "The two sides signed the {TREATY} in {PLACE} last year .",
    "Under the {TREATY} , both states must report each launch .",
    "{PERSON} said the {TREATY} had been broken by {NORP} officials .",
    "Debris of a {EQUIPMENT} drone fell on a field outside {PLACE} .",
    "The air force lost a {EQUIPMENT} fighter jet over {PLACE} .",
    "Its batteries of {EQUIPMENT} launchers were moved to {PLACE} overnight .",
    "The {UNIT} said it had taken {NORP} prisoners near {PLACE} .",
    "{NORP} police and {NORP} diplomats met {PERSON} in {PLACE} .",
    "{NORP}-made {EQUIPMENT} were seen on the road to {PLACE} .",
    "The commander of the {UNIT} was wounded when a {EQUIPMENT} exploded .",
    "Both countries left the {TREATY} after the talks failed .",
    "Parliament voted to join the {TREATY} despite {NORP} protests .",
    "Six {EQUIPMENT} tanks of the {UNIT} crossed the river .",
    "Air defence intercepted {NUM} of 40 {EQUIPMENT} .",
    "The {UNIT} and the {UNIT} advanced towards {PLACE} .",
    "A convoy of the {UNIT} was struck by {EQUIPMENT} rockets .",
    "Fighters used {GENERIC} against the {UNIT} .",
    "{NUM} {GENERIC} were found in a cellar in {PLACE} .",
    "Police seized {GENERIC} and cash from the men .",
    "The {GENERIC} were hidden in a truck .",
    "Witnesses saw {GENERIC} over {PLACE} .",
    "An attack with {GENERIC} killed three people .",
    "Many {NORP} say the {EVENT} changed their country .",
    "He had served in the {UNIT} during the {EVENT} .",
)
GENERIC = (
    "mortars", "rockets", "heavy weapons", "barrel bombs", "armoured vehicles", "armored vehicles",
    "attack helicopters", "drones", "grenades", "rifles", "tanks", "cluster munitions", "artillery shells",
    "car bombs", "car bomb", "IEDs", "roadside bombs", "explosive belts", "machine guns", "anti-tank mines",
    "warplanes", "fighter jets", "gunships", "chemical weapons", "rocket launchers", "cruise missiles",
    "ballistic missiles", "surveillance drones", "patrol boats", "howitzers", "suicide vests", "bombers",
    "armored personnel carriers", "mines", "small arms", "tanker aircraft",
)  # fmt: skip
UNIT_KINDS = (
    "Mechanised Brigade", "Armoured Division", "Infantry Regiment", "Assault Brigade", "Rifle Division", "Tank Army",
    "Airborne Division", "Marine Brigade", "Artillery Brigade", "Field Artillery Regiment", "Fighter Squadron", "Fleet",
    "Motor Rifle Brigade", "Guards Tank Division", "Battalion", "Territorial Defence Brigade", "Mountain Battalion",
    "Expeditionary Wing", "Special Forces Group", "Combined Arms Army", "Army Corps", "Air Refueling Squadron",
)  # fmt: skip
UNIT_NAMES = (
    "Azure Falcon Brigade", "Martyrs of Ardel Brigade", "Karsk Battalion", "Northern Fleet", "Black Sea Fleet",
    "Golani Brigade", "Red River Regiment", "Sword of Varn Brigades", "Presidential Guard Regiment",
    "Desert Wolves Battalion",
)  # fmt: skip
EVENTS = (
    "First World War",
    "Second World War",
    "World War II",
    "Gulf War",
    "Cold War",
    "Korean War",
    "Arab Spring",
    "Holocaust",
)


def invent(lexicon: dict[str, list[str]], gold: dict[str, list[tuple[str, ...]]], count: int) -> list[Document]:
    """Documents of four unrelated sentences each, the same on every run."""
    chance = random.Random(7)
    sentences = [_fill(chance.choice(TEMPLATES), lexicon, gold, chance) for _ in range(count)]
    groups = [sentences[at : at + 4] for at in range(0, count, 4)]
    return [Document(f"invented-{at}", "invented", group, whole=False) for at, group in enumerate(groups)]


def _fill(
    template: str, lexicon: dict[str, list[str]], gold: dict[str, list[tuple[str, ...]]], chance: random.Random
) -> Sentence:
    words: list[str] = []
    entities: list[tuple[int, int, str]] = []
    for piece in template.split(" "):
        slot, _, rest = piece.partition("}")
        if not slot.startswith("{"):
            words.append(piece)
            continue
        kind = slot[1:]
        chosen = _choose(kind, lexicon, gold, chance)
        if kind != "NUM":
            entities.append((len(words), len(words) + len(chosen) - 1, "EQUIPMENT" if kind == "GENERIC" else kind))
        words += [*chosen, *TOKEN.findall(rest)]
    return Sentence(words, guess_gaps(words), entities=entities)


def _choose(
    kind: str, lexicon: dict[str, list[str]], gold: dict[str, list[tuple[str, ...]]], chance: random.Random
) -> list[str]:
    if kind == "NUM":
        return [chance.choice(["two", "12", "dozens of", "30", "several", "5", "at least three"])][0].split(" ")
    if kind == "UNIT":
        return list(split_name(_unit(chance)))
    if kind == "GENERIC":
        return list(split_name(chance.choice(GENERIC)))
    if kind == "EVENT":
        return chance.choice(EVENTS).split(" ")
    if kind in gold:
        return list(chance.choice(gold[kind]))
    return list(split_name(chance.choice(lexicon[kind])))


def _unit(chance: random.Random) -> str:
    if chance.random() < 0.2:
        return chance.choice(UNIT_NAMES)
    number = chance.randint(1, 320)
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} {chance.choice(UNIT_KINDS)}"
