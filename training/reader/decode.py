"""Logits → events as word spans; the Java reader decodes the same way."""
import torch

from .encoder import halves
from .labels import ROLES, STATUSES, TYPES
from .network import tensors


def spans(labels):
    """Labels 0 outside, 1 begins, 2 inside → spans; an inside without a beginning opens one."""
    out, start = [], None
    for i, label in enumerate(list(labels) + [0]):
        if label != 2 and start is not None:
            out.append((start, i))
            start = None
        if label == 1 or (label == 2 and start is None):
            start = i
    return out


def triggers(p, n, bias):
    """Word probabilities [words, labels] → (start, end, kind, score) of each trigger, where the act outweighs `bias` times nothing."""
    outside = p[:n, 0]
    kinds = p[:n, 1::2] + p[:n, 2::2]
    top, which = kinds.max(-1)
    on = (top > outside * bias).tolist()
    kind, begins = which.tolist(), (p[:n, 1::2].gather(1, which[:, None]) >= p[:n, 2::2].gather(1, which[:, None]))[:, 0].tolist()
    found, w = [], 0
    while w < n:
        if not on[w]:
            w += 1
            continue
        end = w + 1
        while end < n and on[end] and kind[end] == kind[w] and not begins[end]:
            end += 1
        found.append((w, end, kind[w], float(top[w:end].max())))
        w = end
    return found


@torch.no_grad()
def read(model, passages, modes, bias=1.0, size=32):
    """Events of each passage: type, trigger, score, status, mode, roles."""
    model.eval()
    names = [m for m, _ in sorted(modes.items(), key=lambda x: x[1])]
    out = [[] for _ in passages]
    order = sorted(range(len(passages)), key=lambda i: len(passages[i].ids))
    for k in range(0, len(order), size):
        chunk = order[k:k + size]
        with halves():
            words, lead = model.encode(*tensors([passages[i] for i in chunk])[:3])
            p = model.triggers(words).float().softmax(-1)
        found = [(b, *t) for b, i in enumerate(chunk) for t in triggers(p[b], len(passages[i].first), bias)]
        if not found:
            continue
        column = lambda j: torch.tensor([f[j] for f in found])
        with halves():
            roles, status, mode = model.arguments(words, lead, column(0), column(1), column(2), column(3))
        roles, status, mode = roles.float().argmax(-1), status.float().argmax(-1), mode.float()
        for j, (b, start, end, kind, score) in enumerate(found):
            n = len(passages[chunk[b]].first)
            allowed = [q for q, m in enumerate(names) if m == "-" or m.startswith(TYPES[kind] + "/")]
            out[chunk[b]].append(dict(type=TYPES[kind], trigger=(start, end), score=score, status=STATUSES[status[j]],
                                      mode=names[max(allowed, key=lambda q: float(mode[j, q]))],
                                      roles={r: spans(roles[j, :n, q].tolist()) for q, r in enumerate(ROLES)}))
    return out


@torch.no_grad()
def speakers(model, passages):
    """For each quotation of the corpus rows: is one of the predicted speaker's words gold's?"""
    model.eval()
    right = total = 0
    for p in passages:
        for q in p.quotations:
            words, lead = model.encode(*tensors([p])[:3])
            roles, _, _ = model.arguments(words, lead, torch.tensor([0]), torch.tensor([q["trigger"][0]]), torch.tensor([q["trigger"][1]]),
                                          torch.tensor([q["kind"]]))
            found = spans(roles[0, :, 0].argmax(-1).tolist())
            a, b = q["roles"]["actor"][0]
            total += 1
            right += any(x < b and a < y for x, y in found)
    return right, total
