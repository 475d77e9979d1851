"""Text → words with offsets → word pieces. The Java reader has the same code (WordPieces.java); ids.tsv holds both to it."""
import json
import unicodedata

FOLDED = {**dict.fromkeys("‘’‚‛′`´", "'"), **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‐‑‒–—―−", "-"), "…": "."}
CONTROL_SPACE = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85"
LONGEST = 60  # a longer word is one unknown piece


def is_space(c):
    return c in CONTROL_SPACE or unicodedata.category(c)[0] == "Z"


def is_word(c):
    return unicodedata.category(c)[0] in "LN"


def words(text):
    """Spans of the words: runs of letters and digits, every other visible character alone."""
    out, start = [], None
    for i, c in enumerate(text):
        if is_word(c):
            if start is None:
                start = i
            continue
        if start is not None:
            out.append((start, i))
            start = None
        if not is_space(c):
            out.append((i, i + 1))
    if start is not None:
        out.append((start, len(text)))
    return out


class WordPieces:
    """Greedy longest-match word pieces over a BERT vocabulary."""

    def __init__(self, path):
        if path.endswith(".json"):
            with open(path, encoding="utf-8") as f:
                self.vocabulary = json.load(f)["model"]["vocab"]
        else:
            with open(path, encoding="utf-8") as f:
                self.vocabulary = {w.rstrip("\n"): i for i, w in enumerate(f)}
        self.cased = "Paris" in self.vocabulary
        self.start, self.end, self.unknown = (self.vocabulary[k] for k in ("[CLS]", "[SEP]", "[UNK]"))
        self.cache = {}

    def fold(self, word):
        word = "".join(FOLDED.get(c, c) for c in word)
        if self.cased:
            return word
        return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")

    def pieces(self, word):
        """The ids of one word."""
        if word not in self.cache:
            self.cache[word] = self._split(self.fold(word))
        return self.cache[word]

    def _split(self, word):
        if not word or len(word) > LONGEST:
            return [self.unknown]
        out, i = [], 0
        while i < len(word):
            j = len(word)
            while j > i and ("##" if i else "") + word[i:j] not in self.vocabulary:
                j -= 1
            if j == i:
                return [self.unknown]
            out.append(self.vocabulary[("##" if i else "") + word[i:j]])
            i = j
        return out
