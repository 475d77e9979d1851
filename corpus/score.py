#!/usr/bin/env python3
"""score.py GOLD.jsonl… PREDICTED.jsonl: passages with predicted events, joined by id, against gold.

An event is found when the type agrees and the triggers overlap (or, in the line marked *, lie in the same
sentence). Of the found: status, mode, and each role's mentions by overlap. Both sides: all actors and recipients
found and none too many.
"""
import collections
import json
import re
import sys

from mentions import find

ROLES = ("actors", "recipients", "others", "time", "place", "sources")
SENTENCE_END = re.compile(r"[.!?][”\"’]?\s")


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def spans(row, event, role):
    value = event.get(role) or []
    values = [value] if isinstance(value, str) else value
    words = [v["mention"] if isinstance(v, dict) else v for v in values]
    return [span for span in (find(row["text"], w) for w in words) if span]


def overlap(gold, predicted):
    """They share a character, and the prediction is at most three times as long, or 25 characters longer."""
    length = gold[1] - gold[0]
    longest = max(3 * length, length + 25)
    return gold[0] < predicted[1] and predicted[0] < gold[1] and predicted[1] - predicted[0] <= longest


def same_sentence(text, a, b):
    return not SENTENCE_END.search(text[min(a[1], b[1]) : max(a[0], b[0])])


def f1(hits, predicted, gold):
    return "P %.3f R %.3f F1 %.3f" % (
        hits / max(1, predicted),
        hits / max(1, gold),
        2 * hits / max(1, predicted + gold),
    )


class Score:
    def __init__(self):
        self.n = collections.Counter()
        self.types = collections.defaultdict(collections.Counter)
        self.confusions = collections.Counter()

    def passage(self, gold, predicted):
        n, text = self.n, gold["text"]
        wanted = [(e, find(text, e["trigger"])) for e in gold["events"]]
        given = [(e, find(text, e["trigger"])) for e in predicted["events"]]
        given = [(e, span) for e, span in given if span]
        n["gold"] += len(wanted)
        n["predicted"] += len(given)
        if not wanted:
            n["without"] += 1
            n["too many"] += len(given)
        for event, _ in given:
            self.types[event["type"]]["predicted"] += 1
        found, taken = set(), set()
        for loose in (False, True):
            for i, (event, span) in enumerate(wanted):
                if i in found:
                    continue
                for j, (other, at) in enumerate(given):
                    near = same_sentence(text, span, at) if loose else overlap(span, at)
                    if j not in taken and other["type"] == event["type"] and near:
                        found.add(i)
                        taken.add(j)
                        n["loose"] += 1
                        if not loose:
                            self.hit(gold, event, other)
                        break
        for i, (event, span) in enumerate(wanted):
            self.types[event["type"]]["gold"] += 1
            if i not in found:
                mistaken = next((e["type"] for e, at in given if overlap(span, at)), "NONE")
                self.confusions[event["type"], mistaken] += 1

    def hit(self, row, gold, predicted):
        n = self.n
        n["hit"] += 1
        self.types[gold["type"]]["hit"] += 1
        status = predicted["status"] == gold["status"]
        n["status"] += status
        n["mode"] += (predicted.get("mode") or None) == (gold.get("mode") or None)
        sides = True
        for role in ROLES:
            wanted, given = spans(row, gold, role), spans(row, predicted, role)
            hits = sum(any(overlap(g, p) for p in given) for g in wanted)
            n[role, "gold"] += len(wanted)
            n[role, "predicted"] += len(given)
            n[role, "hit"] += hits
            if role in ("actors", "recipients"):
                sides = sides and hits == len(wanted) == len(given)
        n["sides"] += sides
        n["sides and status"] += sides and status

    def report(self, passages):
        n = self.n
        shares = (
            f"{t} {2 * c['hit'] / max(1, c['predicted'] + c['gold']):.2f}({c['gold']})"
            for t, c in sorted(self.types.items())
        )
        print("by type:", " ".join(shares))
        worst = self.confusions.most_common(8)
        print("missed or mistaken:", ", ".join(f"{a}→{b} {k}" for (a, b), k in worst))
        roles = (
            f"{r} {2 * n[r, 'hit'] / max(1, n[r, 'gold'] + n[r, 'predicted']):.3f}" for r in ROLES
        )
        print(
            "roles F1:",
            " ".join(roles),
            f"| status {n['status'] / max(1, n['hit']):.3f} mode {n['mode'] / max(1, n['hit']):.3f}",
            f"| events in {n['without']} passages without: {n['too many']}",
        )
        total = (n["predicted"], n["gold"])
        print(
            "same sentence*", f1(n["loose"], *total),
            "| with both sides", f1(n["sides"], *total),
            "| both sides and status", f1(n["sides and status"], *total),
        )
        print(f"passages {passages} trigger and type", f1(n["hit"], *total))


def main(paths):
    if len(paths) < 2:
        sys.exit(__doc__)
    gold = [row for path in paths[:-1] for row in read(path)]
    predicted = {row["id"]: row for row in read(paths[-1])}
    score = Score()
    for row in gold:
        score.passage(row, predicted.get(row["id"], {"events": []}))
    score.report(len(gold))


if __name__ == "__main__":
    main(sys.argv[1:])
