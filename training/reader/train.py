"""python3 -m reader.train CORPUS --base BASE.pt --vocabulary VOCAB --out READER.pt

Trains the joint reader. Files numbered 03 and 07 are the test part, 05 the dev part, the rest trains (corpus/README.md).
"""
import argparse
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from .encoder import Encoder, first_layers, halves
from .evaluate import evaluate
from .labels import ROLES
from .network import Reader, tensors
from .passages import UNKNOWN, Passage, batches, disguised, generator, load, mode_index
from .pieces import WordPieces
from .swapped import States

DEV, TEST = ("05",), ("03", "07")
AVERAGE_EVERY = 8  # steps between two updates of the running mean

# Mediators, hosts and beneficiaries are a fiftieth of the role spans; without more weight they are never found.
OTHERS = [q for q, r in enumerate(ROLES) if r in ("mediator", "host", "beneficiary")]
ROLE_WEIGHTS = torch.tensor([3.0 if q in OTHERS else 1.0 for q in range(len(ROLES))])


def arguments():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("corpus")
    ap.add_argument("--out", default="reader.pt")
    ap.add_argument("--base", help="weights of an encoder to begin with")
    ap.add_argument("--init", help="a trained reader to go on from, instead of --base")
    ap.add_argument("--vocabulary", required=True)
    ap.add_argument("--layers", type=int, default=0, help="keep only the first layers of the base")
    ap.add_argument("--epochs", type=int, default=5)
    ap.add_argument("--lr", type=float, default=8e-5)
    ap.add_argument("--head-lr", type=float, default=1e-3)
    ap.add_argument("--size", type=int, default=16)
    ap.add_argument("--share", type=float, default=1.0)
    ap.add_argument("--seed", type=int, default=0)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--frozen", type=int, default=0, help="layers that stay as they are, from the first on")
    ap.add_argument("--new", nargs="+", default=[], help="blocks that are told whole, beside --share of the others")
    ap.add_argument("--times", type=int, default=2, help="how often those are told in an epoch")
    ap.add_argument("--states", help="the table of states; with it some passages are told of others")
    ap.add_argument("--swap", type=float, default=0.4, help="how many of the passages that is")
    ap.add_argument("--average", type=float, default=0.999, help="decay of the running mean of the weights, which is what is kept")
    return ap.parse_args()


def initial(a, modes):
    """The reader to train and its modes: a trained one, or an encoder with fresh heads."""
    if a.init:
        return Reader.load(a.init)
    base = torch.load(a.base)
    return Reader(len(modes), Encoder.of(first_layers(base, a.layers) if a.layers else base)), modes


def optimizer(model, a):
    encoder = model.encoder
    for part in [encoder.w, encoder.pos, encoder.tt, *([encoder.ln, *encoder.layers[:a.frozen]] if a.frozen else [])]:
        part.requires_grad_(False)
    layers = encoder.layers[a.frozen:]
    groups = [dict(params=list(l.parameters()), lr=a.lr * 0.9 ** (len(layers) - 1 - k)) for k, l in enumerate(layers)]
    groups.append(dict(params=[p for p in encoder.ln.parameters() if p.requires_grad], lr=a.lr * 0.9 ** len(layers)))
    groups.append(dict(params=[p for n, p in model.named_parameters() if not n.startswith("encoder.")], lr=a.head_lr))
    return torch.optim.AdamW([g for g in groups if g["params"]], weight_decay=0.01, fused=True)


def chosen(rows, a, rng):
    """The passages to train on, in random order: a share of all, and those of new blocks as often as asked."""
    rng.shuffle(rows)
    new = [r for r in rows if r["id"].split("-")[0] in a.new]
    others = [r for r in rows if r["id"].split("-")[0] not in a.new]
    rows = new * a.times + others[: int(len(others) * a.share)]
    rng.shuffle(rows)
    return rows


def loss_of(model, chunk):
    ids, mask, first, real = tensors(chunk)
    with halves():
        words, lead = model.encode(ids, mask, first)
        logits = model.triggers(words)
    gold = torch.zeros(real.shape, dtype=torch.long)
    found, role_gold = [], []
    for b, p in enumerate(chunk):
        for e in p.events:
            start, end = e["trigger"]
            gold[b, start] = 1 + 2 * e["kind"]
            gold[b, start + 1:end] = 2 + 2 * e["kind"]
        for e in p.events + p.quotations:
            roles = torch.zeros(real.shape[1], len(ROLES), dtype=torch.long)
            for q, name in enumerate(ROLES):
                for u, v in e["roles"].get(name, ()):
                    roles[u, q] = 1
                    roles[u + 1:v, q] = 2
            if p.sides_only:
                roles[:, OTHERS] = UNKNOWN
            found.append((b, *e["trigger"], e["kind"], e["status"], e["mode"]))
            role_gold.append(roles)
    keep = real.bool()
    loss = F.cross_entropy(logits.float()[keep], gold[keep], label_smoothing=0.05) * 4
    if not found:
        return loss
    column = lambda j: torch.tensor([f[j] for f in found])
    with halves():
        roles, status, mode = model.arguments(words, lead, column(0), column(1), column(2), column(3))
    k = keep[column(0)]
    each = F.cross_entropy(roles.float()[k].transpose(1, 2), torch.stack(role_gold)[k], reduction="none")
    loss = loss + 12 * (each * ROLE_WEIGHTS).mean()
    if (column(4) >= 0).any():
        loss = loss + F.cross_entropy(status.float(), column(4), label_smoothing=0.05)
    if (column(5) >= 0).any():
        loss = loss + 0.5 * F.cross_entropy(mode.float(), column(5), label_smoothing=0.05)
    return loss


def main():
    a = arguments()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = generator(a.seed)
    pieces = WordPieces(a.vocabulary)
    rows = load(a.corpus, lambda n: n not in DEV + TEST)
    modes = mode_index(rows)
    rows = chosen(rows, a, rng)
    model, modes = initial(a, modes)
    dev = [Passage(r, pieces, modes) for r in load(a.corpus, lambda n: n in DEV)]
    states = States(a.states) if a.states else None
    opt = optimizer(model, a)
    steps = a.epochs * (len(rows) // a.size + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min((s + 1) / (0.1 * steps), max(0.0, (steps - s) / (0.9 * steps))))
    mean = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(a.average ** AVERAGE_EVERY))
    print(len(rows), "passages to train on,", len(dev), "for dev", flush=True)
    for epoch in range(a.epochs):
        start, total = time.time(), 0.0
        told = [states.swapped(r, rng) if states and rng.random() < a.swap else r for r in rows]
        train = [Passage(r, pieces, modes, disguised(r["text"], rng)) for r in told]
        chunks = batches(train, a.size, rng)
        model.train()
        for step, chunk in enumerate(chunks):
            loss = loss_of(model, [train[i] for i in chunk])
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            schedule.step()
            if step % AVERAGE_EVERY == 0:
                mean.update_parameters(model)
            total += loss.item()
            if step % 200 == 199:
                print(f"step {step + 1} of {len(chunks)} loss {total / (step + 1):.3f} {time.time() - start:.0f} s", flush=True)
        print(f"epoch {epoch} loss {total / len(chunks):.3f} {time.time() - start:.0f} s", flush=True)
        evaluate(mean.module, dev, modes, details=epoch == a.epochs - 1)
        torch.save(dict(state=mean.module.state_dict(), modes=modes), a.out)


if __name__ == "__main__":
    main()
