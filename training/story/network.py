"""The story's network: what an article's other sentences tell of who does an act, and to whom."""
import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from reader.labels import STATUSES, TYPES

from .labels import DISTANCES, KINDS, MOST_SENTENCES, SIDES

WIDTH = 256
LAYERS = 2
HEADS = 8


def waves(count, width):
    position, pace = torch.arange(count)[:, None].float(), torch.exp(-math.log(200.0) * torch.arange(width // 2) / (width // 2))[None]
    return torch.cat([torch.sin(position * pace), torch.cos(position * pace)], 1) * 0.5


def buckets(sentences, names, words):
    """For each word its distance in sentences to each name, as one of few numbers [words, names]."""
    return torch.tensor(np.searchsorted(DISTANCES, sentences[names][None, :] - sentences[words][:, None], side="right"))


class Layer(nn.Module):
    def __init__(self, width, heads, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.n1, self.n2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.i, self.o2 = nn.Linear(width, 2 * width), nn.Linear(2 * width, width)

    def forward(self, x, mask=None):
        """x [batch, words, width], mask [batch, words] of the real ones, None for all."""
        b, t, d = x.shape
        q, k, v = self.qkv(self.n1(x)).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        scores = (q * (d // self.heads) ** -0.5) @ k.transpose(-1, -2)
        if mask is not None:
            scores = scores.masked_fill(~mask[:, None, None, :], -1e9)
        a = F.dropout(scores.softmax(-1), self.dropout, self.training) @ v
        x = x + F.dropout(self.o(a.transpose(1, 2).reshape(b, t, d)), self.dropout, self.training)
        return x + F.dropout(self.o2(F.gelu(self.i(self.n2(x)))), self.dropout, self.training)


class Pointer(nn.Module):
    """Scores names, and `others` who have none, for each act."""

    def __init__(self, width, others, dropout):
        super().__init__()
        self.dropout = dropout
        self.act, self.name, self.product = nn.Linear(3 * width, width), nn.Linear(width, width), nn.Linear(width, width, bias=False)
        self.kind, self.distance = nn.Embedding(len(KINDS) + 1, width), nn.Embedding(len(DISTANCES) + 1, width)
        self.score, self.others = nn.Linear(width, 1), nn.Linear(width, others)

    def forward(self, acts, names, kinds, away):
        """acts [n, 3·width], names [m, width], away [n, m] → others [n, others], names [n, m]."""
        q = F.dropout(F.gelu(self.act(acts)), self.dropout, self.training)
        k = self.name(names) + self.kind(kinds)
        z = q[:, None] + k[None] + self.product(q)[:, None] * k[None] + self.distance(away)
        return self.others(q), self.score(F.dropout(F.gelu(z), self.dropout, self.training))[..., 0]


class Story(nn.Module):
    def __init__(self, hidden, dropout=0.2, input_dropout=0.25):
        super().__init__()
        self.input_dropout = input_dropout
        self.input, self.side = nn.Linear(hidden, WIDTH), nn.Embedding(SIDES, WIDTH)
        nn.init.normal_(self.side.weight, std=0.5)
        self.sentence = nn.Embedding.from_pretrained(waves(MOST_SENTENCES, WIDTH), freeze=False)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, dropout) for _ in range(LAYERS))
        self.norm = nn.LayerNorm(WIDTH)
        self.kind_of_act, self.status = nn.Embedding(len(TYPES), WIDTH), nn.Embedding(len(STATUSES), WIDTH)
        self.unsaid = nn.Parameter(torch.zeros(WIDTH))
        self.addressed, self.acting = Pointer(WIDTH, 2, dropout), Pointer(WIDTH, 1, dropout)

    def words(self, states, sides, sentences, mask=None):
        """[batch, words, hidden] and [batch, words] each → [batch, words, width]."""
        x = self.input(F.dropout(states, self.input_dropout, self.training))
        x = x + self.side(sides) * (sides > 0)[..., None] + self.sentence(sentences)
        for layer in self.layers:
            x = layer(x, mask)
        return self.norm(x)

    def parties(self, words, names, questions, from_act, from_actor):
        """One article: words [words, width], names [m, 3], questions [n, 6] → nobody and own [n, 2], addressed [n, m], unknown [n, 1], acting [n, m]."""
        mean = lambda a, b: (words[a] + words[b]) / 2
        said = (questions[:, 2] >= 0)[:, None]
        actor = torch.where(said, mean(questions[:, 2].clamp(min=0), questions[:, 3].clamp(min=0)), self.unsaid[None])
        kind = self.kind_of_act(questions[:, 4]) + self.status(questions[:, 5])
        acts = torch.cat([mean(questions[:, 0], questions[:, 1]), actor, kind], -1)
        named = mean(names[:, 0], names[:, 1])
        return *self.addressed(acts, named, names[:, 2], from_act), *self.acting(acts, named, names[:, 2], from_actor)
