"""python3 -m reader.narrow READER.pt CORPUS --vocabulary VOCAB --width 2560 --out NARROW.pt

Takes out of every feed-forward part the inner units that say least: the smallest mean size of what a unit adds to its layer's output,
over a sample of the training part. Train on afterwards.
"""
import argparse

import torch

from .network import Reader, tensors
from .passages import Passage, load
from .pieces import WordPieces
from .train import DEV, TEST

SAMPLE = 640  # passages
BATCH = 32


@torch.no_grad()
def weight_of_units(model, passages):
    """For each layer the mean size of each inner unit's contribution."""
    sums, hooks = {}, []
    for number, layer in enumerate(model.encoder.layers):
        def count(part, given, number=number):
            sums[number] = sums.get(number, 0) + given[0].abs().flatten(0, -2).sum(0)
        hooks.append(layer.o2.register_forward_pre_hook(count))
    for k in range(0, len(passages), BATCH):
        model.encode(*tensors(passages[k:k + BATCH])[:3])
    for hook in hooks:
        hook.remove()
    return [sums[n] * layer.o2.weight.norm(dim=0) for n, layer in enumerate(model.encoder.layers)]


def narrowed(state, weights, width):
    """The state with the `width` weightiest inner units of each layer, in their order."""
    state = dict(state)
    for number, weight in enumerate(weights):
        kept = weight.topk(width).indices.sort().values
        p = f"encoder.layers.{number}."
        state[p + "i.weight"], state[p + "i.bias"] = state[p + "i.weight"][kept], state[p + "i.bias"][kept]
        state[p + "o2.weight"] = state[p + "o2.weight"][:, kept]
    return state


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("model")
    ap.add_argument("corpus")
    ap.add_argument("--vocabulary", required=True)
    ap.add_argument("--width", type=int, required=True)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    model, modes = Reader.load(a.model)
    pieces = WordPieces(a.vocabulary)
    rows = load(a.corpus, lambda n: n not in DEV + TEST)
    weights = weight_of_units(model, [Passage(r, pieces, modes) for r in rows[:: len(rows) // SAMPLE]])
    print("share of the units' weight kept:", " ".join(f"{float(w.topk(a.width).values.sum() / w.sum()):.3f}" for w in weights))
    torch.save(dict(state=narrowed(model.state_dict(), weights, a.width), modes=modes), a.out)


if __name__ == "__main__":
    main()
