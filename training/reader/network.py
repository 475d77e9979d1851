"""The joint reader: one pass of the encoder finds triggers; cheap heads find roles, status and mode of each trigger."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from .encoder import Encoder
from .labels import KINDS, ROLE_LABELS, ROLES, STATUSES, TRIGGER_LABELS

WIDTH = 256
BUCKETS = 17
FARTHEST = 200


def bucket(distance):
    """Signed distance in words → one of 17 buckets, finer near the trigger."""
    d = abs(distance)
    b = 0 if d == 0 else 1 if d == 1 else 2 if d == 2 else 3 if d <= 4 else 4 if d <= 7 else 5 if d <= 12 else 6 if d <= 20 else 7
    return 8 + b if distance >= 0 else 8 - b


BUCKET_OF = torch.tensor([bucket(i) for i in range(-FARTHEST, FARTHEST + 1)])


class Reader(nn.Module):
    def __init__(self, modes, encoder):
        super().__init__()
        h = encoder.hidden
        self.encoder = encoder
        self.trigger = nn.Linear(h, TRIGGER_LABELS)
        self.token, self.head, self.product = nn.Linear(h, WIDTH), nn.Linear(h, WIDTH), nn.Linear(h, WIDTH, bias=False)
        self.distance, self.kind = nn.Embedding(BUCKETS, WIDTH), nn.Embedding(KINDS, WIDTH)
        self.role = nn.Linear(WIDTH, ROLE_LABELS * len(ROLES))
        self.context = nn.Linear(2 * h, WIDTH)
        self.status, self.mode = nn.Linear(WIDTH, len(STATUSES)), nn.Linear(WIDTH, modes)

    @staticmethod
    def load(path):
        """A trained reader and its modes by number."""
        saved = torch.load(path)
        encoder = {k[8:]: v for k, v in saved["state"].items() if k.startswith("encoder.")}
        model = Reader(len(saved["modes"]), Encoder.of(encoder))
        model.load_state_dict(saved["state"])
        return model.eval(), saved["modes"]

    def encode(self, ids, mask, first):
        """→ states of the words' first pieces [batch, words, hidden], lead state [batch, hidden]."""
        x = self.encoder(ids, mask, first)
        return x[:, 1:], x[:, 0]

    def triggers(self, words):
        return self.trigger(F.dropout(words, 0.1, self.training))

    def arguments(self, words, lead, passage, start, end, kind):
        """For each of n triggers its passage, word span and kind → roles [n, words, 8, 3], status [n, 7], mode [n, modes]."""
        w = words[passage]
        position = torch.arange(w.shape[1])[None]
        inside = ((position >= start[:, None]) & (position < end[:, None])).float()[..., None]
        t = (w * inside).sum(1) / inside.sum(1).clamp(min=1)
        away = (position - start[:, None]).clamp(max=0) + (position - end[:, None] + 1).clamp(min=0)
        near = BUCKET_OF[away.clamp(-FARTHEST, FARTHEST) + FARTHEST]
        z = self.token(w) + (self.head(t) + self.kind(kind))[:, None] + self.product(w * t[:, None]) + self.distance(near)
        z = F.dropout(torch.tanh(z), 0.1, self.training)
        c = F.dropout(torch.tanh(self.context(torch.cat([t, lead[passage]], -1)) + self.kind(kind)), 0.1, self.training)
        return self.role(z).view(w.shape[0], w.shape[1], len(ROLES), ROLE_LABELS), self.status(c), self.mode(c)


def tensors(passages):
    """Padded ids, mask, places of the words' first pieces, and which words are real."""
    n, w = max(len(p.ids) for p in passages), max(max(len(p.first) for p in passages), 1)
    ids, mask, first, real = (torch.zeros(len(passages), k, dtype=torch.long) for k in (n, n, w, w))
    for i, p in enumerate(passages):
        ids[i, : len(p.ids)] = torch.tensor(p.ids)
        mask[i, : len(p.ids)] = 1
        first[i, : len(p.first)] = torch.tensor(p.first)
        real[i, : len(p.first)] = 1
    return ids, mask, first, real
