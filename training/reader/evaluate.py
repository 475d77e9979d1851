"""Scores of a reader on passages with gold: types and triggers, both sides, roles, status, mode."""
import collections

from score import f1

from .decode import read, speakers
from .labels import ROLES, STATUSES, TYPES
from .passages import UNKNOWN


def overlap(x, y):
    return x[0] < y[1] and y[0] < x[1]


def evaluate(model, passages, modes, bias=1.0, details=False):
    """Prints the scores; returns F1 of trigger and type."""
    names = [m for m, _ in sorted(modes.items(), key=lambda x: x[1])]
    n, per, confusion = collections.Counter(), collections.defaultdict(collections.Counter), collections.Counter()
    for p, events in zip(passages, read(model, passages, modes, bias)):
        used = set()
        n["pred"] += len(events)
        n["gold"] += len(p.events)
        n["false"] += len(events) * (not p.events)
        for e in events:
            per[e["type"]]["pred"] += 1
        for g in p.events:
            kind = TYPES[g["kind"]]
            per[kind]["gold"] += 1
            hit = next((j for j, e in enumerate(events) if j not in used and e["type"] == kind and overlap(e["trigger"], g["trigger"])), None)
            if hit is None:
                confusion[kind, next((e["type"] for e in events if overlap(e["trigger"], g["trigger"])), "NONE")] += 1
                continue
            used.add(hit)
            e = events[hit]
            n["hit"] += 1
            per[kind]["hit"] += 1
            n["status"] += e["status"] == STATUSES[g["status"]]
            if g["mode"] != UNKNOWN:
                n["mode"] += e["mode"] == names[g["mode"]]
                n["mode known"] += 1
            exact = True
            for r in ROLES:
                want, have = g["roles"][r], e["roles"][r]
                m = sum(any(overlap(x, y) for y in have) for x in want)
                n[r, "g"] += len(want)
                n[r, "p"] += len(have)
                n[r, "h"] += m
                if r in ("actor", "recipient"):
                    exact = exact and m == len(want) == len(have)
            n["who"] += exact
    print("trigger+type", f1(n["hit"], n["pred"], n["gold"]), "| both sides", f1(n["who"], n["pred"], n["gold"]),
          "| status %.3f mode %.3f" % (n["status"] / max(1, n["hit"]), n["mode"] / max(1, n["mode known"])), "| false in passages without:", n["false"])
    print(" ".join(f"{r} {2 * n[r, 'h'] / max(1, n[r, 'g'] + n[r, 'p']):.3f}" for r in ROLES), "| speaker %d of %d" % speakers(model, passages), flush=True)
    if details:
        print(" ".join(f"{t} {2 * c['hit'] / max(1, c['pred'] + c['gold']):.2f}({c['gold']})" for t, c in sorted(per.items())))
        print(confusion.most_common(12), flush=True)
    return 2 * n["hit"] / max(1, n["pred"] + n["gold"])
