"""Corpus lines → passages: piece ids, the words' places, and the events as word spans."""
import glob
import json
import os
import random
import re

from mentions import find

from .labels import QUOTATION, STATUSES, TYPES
from .pieces import words

MAX_PIECES = 192

# Blocks whose acts were noted without modes and without those who take part and are no party.
SIDES_ONLY = ("c37",)
UNKNOWN = -100  # a label that is not learnt


def role_mentions(event):
    others = lambda kind: [o["mention"] for o in event.get("others") or [] if o["as"] == kind]
    one = lambda key: [event[key]] if event.get(key) else []
    return dict(actor=event.get("actors") or [], recipient=event.get("recipients") or [], mediator=others("MEDIATOR"), host=others("HOST"),
                beneficiary=others("BENEFICIARY"), time=one("time"), place=one("place"), source=event.get("sources") or [])


class Passage:
    """One text for the network; events and quotations are dicts with word spans (start, end)."""

    def __init__(self, row, pieces, modes=None, text=None):
        self.row = row
        self.sides_only = row["id"].split("-")[0] in SIDES_ONLY
        original = row["text"]
        shown = text if text is not None else original  # same length: case or quotation marks changed
        self.ids, self.first, self.words = [pieces.start], [], []
        for a, b in words(original):
            p = pieces.pieces(shown[a:b])
            if len(self.ids) + len(p) > MAX_PIECES - 1:
                break
            self.first.append(len(self.ids))
            self.words.append((a, b))
            self.ids += p
        self.ids.append(pieces.end)
        self.events = [e for e in (self._event(e, modes) for e in row.get("events", [])) if e]
        self.quotations = [q for q in (self._quotation(s) for s in row.get("statements") or []) if q]

    def _span(self, mention):
        at = find(self.row["text"], mention)
        inside = [i for i, (a, b) in enumerate(self.words) if a < at[1] and b > at[0]] if at else []
        return (inside[0], inside[-1] + 1) if inside else None

    def _event(self, e, modes):
        trigger = self._span(e["trigger"])
        if trigger is None:
            return None
        roles = {r: [s for s in map(self._span, m) if s] for r, m in role_mentions(e).items()}
        mode = modes.get(f"{e['type']}/{e['mode']}", 0) if modes and e.get("mode") else 0
        return dict(kind=TYPES.index(e["type"]), trigger=trigger, roles=roles, status=STATUSES.index(e["status"]),
                    mode=UNKNOWN if self.sides_only else mode)

    def _quotation(self, s):
        quote, speaker = self._span(s["quote"]), self._span(s["speaker"]) if s.get("speaker") else None
        if quote is None or speaker is None:
            return None
        return dict(kind=QUOTATION, trigger=quote, roles={"actor": [speaker]}, status=UNKNOWN, mode=UNKNOWN)


def load(corpus, wanted):
    """Rows of the corpus files whose number (after the dash) satisfies `wanted`."""
    rows = []
    for path in sorted(glob.glob(os.path.join(corpus, "c*-*.jsonl"))):
        if wanted(os.path.basename(path)[:-6].split("-")[1]):
            with open(path, encoding="utf-8") as f:
                rows += [json.loads(line) for line in f if line.strip()]
    return rows


def mode_index(rows):
    """"TYPE/mode" → number; 0 is no mode."""
    names = sorted({f"{e['type']}/{e['mode']}" for r in rows for e in r["events"] if e.get("mode")})
    return {"-": 0, **{n: i + 1 for i, n in enumerate(names)}}


def disguised(text, rng):
    """The text as another outlet might set it: a headline's capitals, curly marks; same length, mostly unchanged."""
    x = rng.random()
    if x < 0.02:
        other = text.upper()
    elif x < 0.07:
        other = re.sub(r"\b[a-z](?=[a-z]{3,})", lambda m: m.group(0).upper(), text)
    else:
        other = text
    return other if len(other) == len(text) else text


def shuffled(passages, rng):
    order = list(range(len(passages)))
    rng.shuffle(order)
    return order


def batches(passages, size, rng):
    """Indices in batches of passages of like length, in random order."""
    order = shuffled(passages, rng)
    pools = [sorted(order[k:k + size * 8], key=lambda i: len(passages[i].ids)) for k in range(0, len(order), size * 8)]
    chunks = [pool[k:k + size] for pool in pools for k in range(0, len(pool), size)]
    rng.shuffle(chunks)
    return chunks


def generator(seed):
    return random.Random(seed)
