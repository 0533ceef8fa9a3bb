"""Silver for how a predicate is told, read off a gold tree: modals, negation, mood, what it hangs from."""

from .labels import FACTUALITY
from .sentence import Sentence

HAPPENED, NOT_HAPPENED, POSSIBLE, PLANNED, ASKED = (FACTUALITY.index(name) for name in FACTUALITY)

MAYBE = {"may", "might", "could", "would", "can", "must", "possibly", "perhaps", "maybe", "allegedly", "probably"}
PLANNING = {
    "plan", "intend", "promise", "vow", "pledge", "agree", "decide", "prepare", "expect", "schedule", "threaten",
    "aim", "propose", "offer", "go", "want", "hope", "set", "mean", "commit",
}  # fmt: skip
ASKING = {
    "ask", "demand", "urge", "call", "order", "request", "require", "beg", "command", "instruct", "appeal",
    "recommend", "suggest", "advise", "insist", "tell", "let", "please",
}  # fmt: skip
REFUSING = {"refuse", "fail", "decline", "forget", "avoid", "prevent", "stop", "deny", "reject"}
TRYING = {
    "try",
    "attempt",
    "seek",
    "consider",
    "think",
    "believe",
    "suspect",
    "fear",
    "wonder",
    "doubt",
    "appear",
    "seem",
}
DOING = {"manage", "begin", "start", "continue", "help", "happen", "succeed", "proceed"}
NEVER = {"not", "n't", "never", "no", "neither", "nor"}
IF = {"if", "whether", "unless"}


def judge_predicates(sentence: Sentence) -> list[int]:
    """One class for each verb and each predicate with a copula; -1 elsewhere and where the rules cannot tell."""
    children: list[list[int]] = [[] for _ in sentence.words]
    for index, head in enumerate(sentence.heads):
        if head:
            children[head - 1].append(index)
    judged: list[int] = [-1] * len(sentence.words)
    for index in _by_depth(sentence.heads):
        has_copula = any(sentence.relations[child] == "cop" for child in children[index])
        if sentence.upos[index] == "VERB" or has_copula:
            judged[index] = _judge(sentence, index, children[index], judged)
    return judged


def _by_depth(heads: list[int]) -> list[int]:
    def depth(index: int) -> int:
        steps = 0
        while heads[index] and steps < len(heads):
            index = heads[index] - 1
            steps += 1
        return steps

    return sorted(range(len(heads)), key=depth)


def _judge(sentence: Sentence, index: int, children: list[int], judged: list[int]) -> int:
    lemmas = {sentence.lemmas[child] for child in children}
    forms = {sentence.words[child].lower() for child in children}
    features = [
        sentence.features[index],
        *(sentence.features[child] for child in children if _is_helper(sentence, child)),
    ]
    if any(feature.get("Mood") == "Imp" for feature in features):
        return ASKED
    relation = sentence.relations[index].split(":")[0]
    if relation == "amod" or sentence.features[index].get("VerbForm") == "Part" and relation == "compound":
        return -1
    if _is_question(sentence, index):
        return -1
    if lemmas & IF or lemmas & MAYBE - {"must"} or "must" in lemmas:
        return ASKED if lemmas & {"must"} and not lemmas & IF else POSSIBLE
    if lemmas & {"should"} or "should" in forms:
        return ASKED
    if lemmas & NEVER or forms & NEVER:
        return NOT_HAPPENED
    if lemmas & {"will", "shall"} or forms & {"'ll"}:
        return PLANNED
    above = sentence.heads[index] - 1
    if relation in {"xcomp", "ccomp", "csubj"} and above >= 0:
        return _judge_below(sentence, index, above, judged)
    if sentence.features[index].get("VerbForm") == "Inf" and not any(f.get("VerbForm") == "Fin" for f in features):
        return PLANNED if relation in {"advcl", "acl"} else -1
    if relation == "conj" and above >= 0 and not _has_subject(sentence, children) and judged[above] >= 0:
        return judged[above]
    return HAPPENED


def _judge_below(sentence: Sentence, index: int, above: int, judged: list[int]) -> int:
    verb = sentence.lemmas[above]
    is_infinitive = sentence.features[index].get("VerbForm") == "Inf"
    if verb in REFUSING and (is_infinitive or sentence.features[index].get("VerbForm") == "Ger"):
        return NOT_HAPPENED
    if verb in TRYING:
        return POSSIBLE
    if verb in ASKING and is_infinitive:
        return ASKED
    if verb in PLANNING and is_infinitive:
        return PLANNED
    if verb in DOING or not is_infinitive:
        return HAPPENED if not is_infinitive or judged[above] < 0 else judged[above]
    return -1


def _is_helper(sentence: Sentence, index: int) -> bool:
    return sentence.relations[index].split(":")[0] in {"aux", "cop"}


def _has_subject(sentence: Sentence, children: list[int]) -> bool:
    return any(sentence.relations[child].split(":")[0] in {"nsubj", "csubj"} for child in children)


def _is_question(sentence: Sentence, index: int) -> bool:
    return sentence.relations[index] in {"root", "parataxis"} and "?" in sentence.words[-2:]
