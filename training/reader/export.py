"""python3 -m reader.export READER.pt CORPUS --vocabulary VOCAB --out FOLDER

Writes the reader as two int8 ONNX graphs (encoder.onnx, arguments.onnx), the vocabulary and reader.json (labels, checksums).
"""
import argparse
import hashlib
import json
import os
import shutil
import zlib

import torch
import torch.nn as nn

from . import labels
from .lean import LeanEncoder
from .network import Reader
from .passages import MAX_PIECES
from .pieces import WordPieces
from .quantise import quantise
from .ranges import largest


class EncoderGraph(nn.Module):
    """ids, mask, first → words, lead, probabilities of the trigger labels."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, mask, first):
        words, lead = self.reader.encode(ids, mask, first)
        return words, lead, self.reader.triggers(words).softmax(-1)


class ArgumentsGraph(nn.Module):
    """words, lead, passage, start, end, kind → probabilities of roles, status, mode."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, words, lead, passage, start, end, kind):
        roles, status, mode = self.reader.arguments(words, lead, passage, start, end, kind)
        return roles.softmax(-1), status.softmax(-1), mode.softmax(-1)


def as_matrix_product(self, x):
    """nn.Linear as a plain product, which quantises the same for two and three dimensions."""
    y = x.matmul(self.weight.t())
    return y if self.bias is None else y + self.bias


def export(reader, largest, folder):
    """Writes the graphs with floats; `largest` as ranges.largest gives it."""
    reader.encoder.pos = nn.Embedding.from_pretrained(reader.encoder.pos.weight.detach()[:MAX_PIECES].clone())
    reader.encoder = LeanEncoder(reader.encoder, largest)
    nn.Linear.forward = as_matrix_product
    hidden = reader.encoder.hidden
    ids, mask = torch.randint(1000, 9000, (2, 12)), torch.ones(2, 12, dtype=torch.long)
    first = torch.arange(1, 10)[None].repeat(2, 1)
    free = lambda names, axes: {n: dict(enumerate(axes)) for n in names}
    torch.onnx.export(EncoderGraph(reader).eval(), (ids, mask, first), f"{folder}/encoder.float.onnx", opset_version=18, input_names=["ids", "mask", "first"],
                      output_names=["words", "lead", "trigger"],
                      dynamic_axes={**free(["ids", "mask"], ["b", "t"]), **free(["first", "words", "trigger"], ["b", "w"]), "lead": {0: "b"}})
    n = [torch.tensor(x) for x in ([0, 1, 1], [2, 3, 4], [3, 4, 6], [1, 2, 3])]
    torch.onnx.export(ArgumentsGraph(reader).eval(), (torch.randn(2, 9, hidden), torch.randn(2, hidden), *n), f"{folder}/arguments.float.onnx", opset_version=18,
                      input_names=["words", "lead", "passage", "start", "end", "kind"], output_names=["roles", "status", "mode"],
                      dynamic_axes={**free(["words"], ["b", "w"]), "lead": {0: "b"}, **free(["passage", "start", "end", "kind", "status", "mode"], ["n"]),
                                    "roles": {0: "n", 1: "w"}})


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def crc32(path):
    with open(path, "rb") as f:
        return f"{zlib.crc32(f.read()):08x}"


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("model")
    ap.add_argument("corpus", help="whose training part shows how large activations get")
    ap.add_argument("--vocabulary", required=True)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    reader, modes = Reader.load(a.model)
    pieces = WordPieces(a.vocabulary)
    export(reader, largest(reader, a.corpus, pieces, modes), a.out)
    for name in ("encoder", "arguments"):
        quantise(f"{a.out}/{name}.float.onnx", f"{a.out}/{name}.onnx")
        os.remove(f"{a.out}/{name}.float.onnx")
    with open(f"{a.out}/vocabulary.txt", "w", encoding="utf-8") as f:
        f.writelines(w + "\n" for w, _ in sorted(pieces.vocabulary.items(), key=lambda x: x[1]))
    names = [m for m, _ in sorted(modes.items(), key=lambda x: x[1])]
    files = ("encoder.onnx", "arguments.onnx", "vocabulary.txt")
    meta = dict(cased=pieces.cased, longestPassage=MAX_PIECES, types=labels.TYPES, statuses=labels.STATUSES, roles=labels.ROLES, modes=names,
                files={f: digest(f"{a.out}/{f}") for f in files}, crc32={f: crc32(f"{a.out}/{f}") for f in files})
    with open(f"{a.out}/reader.json", "w", encoding="utf-8") as f:
        json.dump(meta, f, indent=1)
        f.write("\n")
    print({f: os.path.getsize(f"{a.out}/{f}") for f in sorted(os.listdir(a.out))})


if __name__ == "__main__":
    main()
