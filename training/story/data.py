"""Corpus, names and labels of parties → articles with questions, as the story's network takes them."""
import json
import os
import re
import sys
import unicodedata

import numpy as np
import torch

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "corpus"))
from mentions import find  # noqa: E402

from reader.encoder import halves  # noqa: E402
from reader.labels import STATUSES, TYPES  # noqa: E402
from reader.network import tensors  # noqa: E402
from reader.passages import MAX_PIECES  # noqa: E402
from reader.pieces import words  # noqa: E402

from .articles import articles, text  # noqa: E402
from .labels import KINDS, is_kept  # noqa: E402

HELD_OUT = ("03", "05", "07")
PIECES_AT_ONCE = 900


class Sentence:
    """A sentence of an article: piece ids, the words' first pieces and places in the article."""

    def __init__(self, sentence, start, pieces):
        self.ids, self.first, self.words = [pieces.start], [], []
        for a, b in words(sentence):
            of = pieces.pieces(sentence[a:b])
            if len(self.ids) + len(of) > MAX_PIECES - 1:
                break
            self.first.append(len(self.ids))
            self.words.append((start + a, start + b))
            self.ids += of
        self.ids.append(pieces.end)


def folded(name):
    plain = "".join(c for c in unicodedata.normalize("NFKD", name or "") if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def agrees(label, name):
    """Whether a label, "KEN", "KEN|Kenyan Police" or "IGO|African Union", means a name as `demarche eval names` tells it."""
    side, _, called = label.partition("|")
    if side not in ("IGO", "NGO"):
        return name["state"] == side and called in ("", name["name"])
    wanted = set(folded(called).split())
    return any(wanted <= set(folded(n).split()) for n in (name["name"], name["body"]) if n) and name["kind"] != "PERSON"


def side_of(name):
    return name["state"] or name["side"]


def sides(labels):
    """The sides of labels: "KEN" of "KEN|Kenyan Police"; bodies are their own."""
    return {label if label.startswith(("IGO|", "NGO|")) else label.split("|")[0] for label in labels}


def parties(label):
    return [] if label == "-" else label.split("+")


def read_labels(path):
    """(id of the passage, number of the act) → who does it, to whom."""
    with open(path, encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")][1:]
    return {(r[0], int(r[1])): (parties(r[2]), parties(r[3])) for r in rows}


class Article:
    """An article whose words the reader has seen.

    states [words, hidden] · sentence [words] · names: (first word, last word, kind) each · side of each name · questions
    """

    def __init__(self, name, told, sentences, states):
        self.name, self.file = name, None
        self.places = np.array([w for s in sentences for w in s.words])
        self.sentence = np.array([i for i, s in enumerate(sentences) for _ in s.words])
        self.states, self.text = states, told["text"]
        spans = [(n, self.span(n["start"], n["end"])) for n in told["names"]]
        self.told = [n for n, s in spans if s]
        self.names = [(*s, KINDS.index(n["kind"]) if n["kind"] in KINDS else len(KINDS)) for n, s in spans if s]
        self.sides = [n["side"] for n in self.told]
        self.questions = []

    def span(self, start, end):
        inside = np.nonzero((self.places[:, 0] < end) & (self.places[:, 1] > start))[0]
        return (int(inside[0]), int(inside[-1])) if len(inside) else None

    def place(self, row, offset, mention):
        """The words of a mention in a passage of the article."""
        at = find(row["text"], mention)
        return self.span(offset + at[0], offset + at[1]) if at else None

    def told_by(self, row, offset, mentions):
        """All names of those whom some mentions of a passage name."""
        spans = [s for s in (self.place(row, offset, m) for m in mentions) if s]
        who = lambda n: (side_of(n), n["name"])
        named = {who(n) for n, (a, b, _) in zip(self.told, self.names) if any(a <= s[1] and b >= s[0] for s in spans)}
        return [i for i, n in enumerate(self.told) if who(n) in named]

    def ask_labelled(self, row, offset, event, who, whom):
        """Adds a question whose answer is a label, unless the article does not name it."""
        acting = [i for i, n in enumerate(self.told) if any(agrees(w, n) for w in who)]
        addressed = [i for i, n in enumerate(self.told) if i not in acting and any(agrees(w, n) for w in whom)]
        own = bool(sides(who) & sides(whom))
        if not whom or addressed or own:
            said = bool(self.told_by(row, offset, event["recipients"]))
            self.ask(row, offset, event, acting, addressed, own=own, nobody=not whom, unknown=not who, said=said)

    def ask_said(self, row, offset, event):
        """Adds a question whose answer stands in the clause, as far as it is a name."""
        acting = self.told_by(row, offset, event["actors"])
        addressed = [i for i in self.told_by(row, offset, event["recipients"]) if i not in acting]
        if addressed:
            self.ask(row, offset, event, acting, addressed, own=False, nobody=False, unknown=False, said=True)

    def ask(self, row, offset, event, acting, addressed, own, nobody, unknown, said):
        """`said` tells whether the clause names whom the act is done to."""
        trigger = self.place(row, offset, event["trigger"])
        actor = self.place(row, offset, event["actors"][0]) if event["actors"] else None
        if trigger is None:
            return
        named = actor is not None and any(a <= actor[1] and b >= actor[0] for a, b, _ in self.names)
        self.questions.append(dict(
            trigger=trigger, actor=actor, type=TYPES.index(event["type"]), status=STATUSES.index(event["status"]), acting=acting,
            addressed=addressed, own=own, nobody=nobody, unknown=unknown, asked=unknown or bool(acting), named=named,
            said=said, described=bool(event["recipients"]) and not said))

    def pruned(self):
        """Without the words that carry little meaning."""
        kept = np.array([is_kept(self.text[a:b]) for a, b in self.places])
        spans = [n[:2] for n in self.names] + [q[k] for q in self.questions for k in ("trigger", "actor") if q[k]]
        for a, b in spans:
            kept[a:b + 1] = True
        number = np.cumsum(kept) - 1
        moved = lambda s: (int(number[s[0]]), int(number[s[1]]))
        self.names = [(*moved(n), n[2]) for n in self.names]
        for q in self.questions:
            q["trigger"], q["actor"] = moved(q["trigger"]), moved(q["actor"]) if q["actor"] else None
        self.states, self.sentence, self.places = self.states[kept], self.sentence[kept], self.places[kept]
        return self


def seen(sentences, reader):
    """The states of the words of all sentences, as halves."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].ids))
    out, k = [None] * len(order), 0
    with torch.no_grad():
        while k < len(order):
            batch = order[k:k + max(1, PIECES_AT_ONCE // len(sentences[order[k]].ids))]
            k += len(batch)
            ids, mask, first, _ = tensors([sentences[i] for i in batch])
            with halves():
                states, _ = reader.encode(ids, mask, first)
            for i, s in zip(batch, states):
                out[i] = s[: len(sentences[i].words)].half().numpy()
    return out


def load(corpus, names, labels, reader, pieces):
    """The articles that have questions; `names` as `demarche eval names` prints them for the files of story.articles."""
    told = {}
    with open(names, encoding="utf-8") as f:
        for row in map(json.loads, f):
            told[row["article"]] = row
    known = read_labels(labels)
    found = []
    for name, rows in articles(corpus).items():
        if name not in told or told[name]["text"].strip() != text(rows)[0]:
            continue  # the intake has taken a line for something else
        whole = told[name]["text"]
        sentences = [Sentence(whole[a:b], a, pieces) for a, b in told[name]["sentences"]]
        article = Article(name, told[name], sentences, np.concatenate(seen(sentences, reader)))
        article.file = rows[0]["file"]
        for row, offset in zip(rows, text(rows)[1]):
            for i, event in enumerate(row["events"]):
                if (row["id"], i) in known:
                    article.ask_labelled(row, offset, event, *known[row["id"], i])
                elif event["recipients"]:
                    article.ask_said(row, offset, event)
        if article.questions:
            found.append(article.pruned())
    return found
