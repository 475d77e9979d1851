"""The encoder as it is exported: the same function in fewer and quicker steps.

Padding is left out: everything but the attention runs over the real pieces and words of all sentences, one behind the other. One
product gives queries, keys and values, with the scale of the attention in its weights. The layer norm is spelt out, since ONNX
Runtime's own on a CPU takes six times as long as its parts.
"""
import math

import torch
import torch.nn as nn

from .encoder import WHOLE_WORDS, activation

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


class LeanLayer(nn.Module):
    def __init__(self, layer):
        super().__init__()
        hidden = layer.q.in_features
        self.heads, self.width = layer.heads, hidden // layer.heads
        scale = 1 / math.sqrt(self.width)
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.qkv.weight = nn.Parameter(torch.cat([layer.q.weight * scale, layer.k.weight, layer.v.weight]))
        self.qkv.bias = nn.Parameter(torch.cat([layer.q.bias * scale, layer.k.bias, layer.v.bias]))
        self.o, self.i, self.o2 = layer.o, layer.i, layer.o2
        self.ln1, self.ln2 = Norm(layer.ln1), Norm(layer.ln2)

    def forward(self, x, places):
        split = places.padded(self.qkv(x)).view(places.batch, places.length, 3, self.heads, self.width)
        q, k, v = split.permute(2, 0, 3, 1, 4)
        a = (q @ k.transpose(-1, -2) + places.unseen).softmax(-1) @ v
        a = a.transpose(1, 2).reshape(places.batch * places.length, -1)[places.real]
        x = self.ln1(x + self.o(a))
        return self.ln2(x + self.o2(activation(self.i(x))))


class LeanEncoder(nn.Module):
    """As Encoder."""

    def __init__(self, encoder):
        super().__init__()
        self.hidden, self.w, self.pos, self.tt = encoder.hidden, encoder.w, encoder.pos, encoder.tt
        self.ln, self.layers = Norm(encoder.ln), nn.ModuleList(map(LeanLayer, encoder.layers))

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
