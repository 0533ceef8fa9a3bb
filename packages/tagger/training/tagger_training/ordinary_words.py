"""Words that training texts write small: what tells `Reading` the town from reading."""

from .sentence import Document

NOT_ORDINARY = {"PROPN", "X", "SYM", "PUNCT"}


def ordinary_words(documents: list[Document]) -> set[str]:
    """Lower-case words that are no names."""
    return {
        word
        for document in documents
        for sentence in document.sentences
        for word, tag in zip(sentence.words, sentence.upos or (), strict=False)
        if word.islower() and tag not in NOT_ORDINARY
    }
