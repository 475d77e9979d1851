"""The encoder's layers as they are exported: the same function in fewer and quicker steps.

One product gives queries, keys and values, with the scale of the attention in its weights. The layer norm is spelt out, since ONNX
Runtime's own on a CPU takes six times as long as its parts.
"""
import math

import torch
import torch.nn as nn

from .encoder import activation

FAR = -1e4  # added to the attention of what is only padding


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

    def forward(self, x, mask):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, self.width).permute(2, 0, 3, 1, 4)
        a = (q @ k.transpose(-1, -2) + (~mask).float() * FAR).softmax(-1) @ v
        x = self.ln1(x + self.o(a.transpose(1, 2).reshape(b, t, d)))
        return self.ln2(x + self.o2(activation(self.i(x))))


def lean(encoder):
    """Puts the lean layers into an encoder."""
    encoder.layers = nn.ModuleList(map(LeanLayer, encoder.layers))
    encoder.ln = Norm(encoder.ln)
