"""The encoder as it is exported: the same function in fewer and quicker steps.

Padding is left out: everything but the attention runs over the real pieces and words of all sentences, one behind the other. The layer
norm is spelt out, since ONNX Runtime's own on a CPU takes six times as long as its parts. Inputs of products are rounded in steps known
beforehand (ranges.py), which is as good as finding a scale for each row and takes less time.
"""
import math

import torch
import torch.nn as nn

from .encoder import WHOLE_WORDS, activation
from .ranges import EVEN, GELU, steps

FAR = -1e4  # added to the attention of what is only padding


class Places:
    """Where the real ones among padded sentences [batch, length] are."""

    def __init__(self, mask):
        self.batch, self.length = mask.shape
        flat = mask.flatten().long()
        self.real = flat.nonzero()[:, 0]  # of each real one its place among all
        self.packed = (flat.cumsum(0) - 1).clamp(min=0)  # of each place the number of the real one, or of one before
        self.unseen = (1 - mask.float())[:, None, None, :] * FAR

    def padded(self, x):
        """[real, width] → [batch, length, width], with anything in the padding."""
        return x[self.packed].view(self.batch, self.length, -1)


class Norm(nn.Module):
    """A layer norm over the last dimension, by sums."""

    def __init__(self, norm):
        super().__init__()
        self.weight, self.bias, self.eps = norm.weight, norm.bias, norm.eps

    def forward(self, x):
        mean = x.mean(-1, keepdim=True)
        spread = (x * x).mean(-1, keepdim=True) - mean * mean
        scale = (spread + self.eps).rsqrt()
        return (x * scale - mean * scale) * self.weight + self.bias


def linear(weight, bias):
    made = nn.Linear(weight.shape[1], weight.shape[0])
    made.weight, made.bias = nn.Parameter(weight), nn.Parameter(bias)
    return made


class Steps(nn.Module):
    """What products take, as whole numbers of steps: each column has its own step, and `bounds` are the least and the most of them."""

    def __init__(self, steps, bounds=EVEN):
        super().__init__()
        self.register_buffer("per_step", 1 / steps)
        self.bounds = bounds

    def forward(self, x):
        return whole(x * self.per_step, self.bounds)


def whole(x, bounds=EVEN):
    return torch.round(x).clamp(*bounds)


class LeanLayer(nn.Module):
    """A layer; `largest` are the largest values of its products' inputs as ranges.largest gives them.

    The steps of what the attention gives are in the weights that make the values, the scale of the attention in those of the queries.
    """

    def __init__(self, layer, largest):
        super().__init__()
        hidden = layer.q.in_features
        self.heads, self.width = layer.heads, hidden // layer.heads
        inner, values = steps(largest["q"], torch.cat([layer.q.weight, layer.k.weight, layer.v.weight])), steps(largest["o"], layer.o.weight)
        outer, last = steps(largest["i"], layer.i.weight), steps(largest["o2"], layer.o2.weight, GELU[1])
        scale = 1 / math.sqrt(self.width)
        self.before, self.between, self.inside = Steps(inner), Steps(outer), Steps(last, GELU)
        self.q = linear(layer.q.weight * scale * inner, layer.q.bias * scale)
        self.k = linear(layer.k.weight * inner, layer.k.bias)
        self.v = linear(layer.v.weight * inner / values[:, None], layer.v.bias / values)
        self.o = linear(layer.o.weight * values, layer.o.bias)
        self.i = linear(layer.i.weight * outer, layer.i.bias)
        self.o2 = linear(layer.o2.weight * last, layer.o2.bias)
        self.ln1, self.ln2 = Norm(layer.ln1), Norm(layer.ln2)

    def forward(self, x, places):
        given = self.before(x)
        heads = lambda product: places.padded(product(given)).view(places.batch, places.length, self.heads, self.width)
        q, k, v = heads(self.q).permute(0, 2, 1, 3), heads(self.k).permute(0, 2, 3, 1), heads(self.v).permute(0, 2, 1, 3)
        a = (q @ k + places.unseen).softmax(-1) @ v
        a = a.transpose(1, 2).reshape(places.batch * places.length, -1)[places.real]
        x = self.ln1(x + self.o(whole(a)))
        return self.ln2(x + self.o2(self.inside(activation(self.i(self.between(x))))))


class LeanEncoder(nn.Module):
    """As Encoder."""

    def __init__(self, encoder, largest):
        super().__init__()
        self.hidden, self.w, self.pos, self.tt = encoder.hidden, encoder.w, encoder.pos, encoder.tt
        self.ln, self.layers = Norm(encoder.ln), nn.ModuleList(map(LeanLayer, encoder.layers, largest))

    def forward(self, ids, mask, first):
        pieces = Places(mask)
        position = torch.arange(ids.shape[1])[None].expand_as(ids).flatten()[pieces.real]
        x = self.ln(self.w(ids.flatten()[None, pieces.real])[0] + self.pos.weight[position] + self.tt.weight[0])
        for layer in self.layers[:WHOLE_WORDS]:
            x = layer(x, pieces)
        lead = torch.zeros_like(first[:, :1])
        words = Places(torch.cat([lead == 0, first > 0], 1))
        row = torch.arange(ids.shape[0])[:, None] * ids.shape[1]
        x = x[pieces.packed[(torch.cat([lead, first], 1) + row).flatten()[words.real]]]
        for layer in self.layers[WHOLE_WORDS:]:
            x = layer(x, words)
        return words.padded(x)
