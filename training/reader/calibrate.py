"""python3 -m reader.calibrate READER.pt CORPUS --vocabulary VOCAB --out thresholds.tsv

Chooses for each type how much likelier than nothing an act has to be before it counts: what gives the best F-beta of trigger and
type on the dev part, drawn towards the value that is best for all types together, since some types are rare.
"""
import argparse

import torch

from .decode import triggers
from .evaluate import overlap
from .labels import TYPES
from .network import Reader, tensors
from .passages import Passage, load
from .pieces import WordPieces
from .train import DEV

GRID = (0.5, 0.7, 0.85, 1.0, 1.2, 1.5, 1.8, 2.2, 2.7, 3.3, 4.0, 5.0)
PRIOR = 1500  # acts' worth of trust in the common value; with less the rare types follow the chance of the dev part


@torch.no_grad()
def probabilities(model, passages, size=32):
    """For each passage the trigger probabilities of its words."""
    out = [None] * len(passages)
    order = sorted(range(len(passages)), key=lambda i: len(passages[i].ids))
    for k in range(0, len(order), size):
        chunk = order[k:k + size]
        words, _ = model.encode(*tensors([passages[i] for i in chunk])[:3])
        p = model.triggers(words).softmax(-1)
        for b, i in enumerate(chunk):
            out[i] = p[b, : len(passages[i].first)]
    return out


def counts(passages, p, bias):
    """hit, predicted, gold of each type at one bias for all."""
    n = {k: [0, 0, 0] for k in range(len(TYPES))}
    for passage, q in zip(passages, p):
        found, used = triggers(q, len(passage.first), bias), set()
        for f in found:
            n[f[2]][1] += 1
        for g in passage.events:
            n[g["kind"]][2] += 1
            hit = next((j for j, f in enumerate(found) if j not in used and f[2] == g["kind"] and overlap(f[:2], g["trigger"])), None)
            if hit is not None:
                used.add(hit)
                n[g["kind"]][0] += 1
    return n


def f_beta(hit, predicted, gold, beta):
    b = beta * beta
    return (1 + b) * hit / max(1e-9, predicted + b * gold)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("model")
    ap.add_argument("corpus")
    ap.add_argument("--vocabulary", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--beta", type=float, default=0.9, help="below 1 precision weighs more")
    ap.add_argument("--threads", type=int, default=2)
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    model, modes = Reader.load(a.model)
    passages = [Passage(r, WordPieces(a.vocabulary), modes) for r in load(a.corpus, lambda n: n in DEV)]
    p = probabilities(model, passages)
    table = {bias: counts(passages, p, bias) for bias in GRID}
    total = {bias: [sum(n[k][j] for k in n) for j in range(3)] for bias, n in table.items()}
    for bias, (h, q, g) in total.items():
        print("bias %.2f P %.3f R %.3f F1 %.3f" % (bias, h / max(1, q), h / g, 2 * h / (q + g)))
    common = max(GRID, key=lambda bias: f_beta(*total[bias], a.beta))
    with open(a.out, "w", encoding="utf-8") as out:
        out.write("type\tbias\n")
        for k, name in enumerate(TYPES):
            scale = lambda bias: [total[bias][j] * PRIOR / total[bias][2] for j in range(3)]
            best = max(GRID, key=lambda bias: f_beta(*(x + y for x, y in zip(table[bias][k], scale(bias))), a.beta))
            out.write(f"{name}\t{best}\n")
            print(name, best, table[best][k])
    print("common", common)


if __name__ == "__main__":
    main()
