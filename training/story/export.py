"""python3 -m story.export STORY.pt --out FOLDER

Writes the story's network as story.onnx, its matrices as halves, and what Java must know of it into reader.json beside it.
"""
import argparse
import json
import os

import numpy as np
import onnx
import torch
import torch.nn as nn
from onnx import TensorProto, helper, numpy_helper

from reader.export import crc32, digest

from . import labels
from .network import Story

LARGE = 256  # arrays with more values are stored as halves
INPUTS = ("states", "sides", "sentences", "names", "questions", "from_act", "from_actor")
OUTPUTS = ("others", "addressed", "unknown", "acting")


class Graph(nn.Module):
    """One article or part of one, without padding."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, states, sides, sentences, names, questions, from_act, from_actor):
        words = self.model.words(states[None], sides[None], sentences[None])[0]
        return self.model.parties(words, names, questions, from_act, from_actor)


def example(hidden):
    """Inputs of the right shapes: 20 words, 2 acts, 3 names."""
    near = torch.zeros(2, 3, dtype=torch.long)
    return (torch.randn(20, hidden), torch.randint(0, 5, (20,)), torch.arange(20) // 4, torch.tensor([[0, 1, 2], [3, 3, 0], [5, 6, 1]]),
            torch.tensor([[2, 3, 0, 1, 1, 0], [7, 7, -1, -1, 2, 1]]), near, near)


def halve(path):
    """Stores large arrays as halves, which are floats again when the graph is loaded."""
    model = onnx.load(path)
    stored, casts = [], []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32 and values.size > LARGE:
            name = tensor.name + "_half"
            stored.append(numpy_helper.from_array(values.astype(np.float16), name))
            casts.append(helper.make_node("Cast", [name], [tensor.name], to=TensorProto.FLOAT))
        else:
            stored.append(tensor)
    nodes = casts + list(model.graph.node)
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.initializer.extend(stored)
    model.graph.node.extend(nodes)
    onnx.save(model, path)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("model")
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    state = torch.load(a.model)
    model = Story(state["input.weight"].shape[1])
    model.load_state_dict(state)
    path = f"{a.out}/story.onnx"
    axes = {"states": {0: "w"}, "sides": {0: "w"}, "sentences": {0: "w"}, "names": {0: "m"}, "questions": {0: "q"}, "others": {0: "q"},
            "unknown": {0: "q"}, **{n: {0: "q", 1: "m"} for n in ("from_act", "from_actor", "addressed", "acting")}}
    torch.onnx.export(Graph(model).eval(), example(state["input.weight"].shape[1]), path, opset_version=18, input_names=list(INPUTS),
                      output_names=list(OUTPUTS), dynamic_axes=axes)
    halve(path)
    with open(f"{a.out}/reader.json", encoding="utf-8") as f:
        meta = json.load(f)
    meta["story"] = dict(kinds=labels.KINDS, sides=labels.SIDES, distances=labels.DISTANCES, skipped=sorted(labels.SKIPPED))
    meta["files"]["story.onnx"] = digest(path)
    meta.setdefault("crc32", {})["story.onnx"] = crc32(path)
    with open(f"{a.out}/reader.json", "w", encoding="utf-8") as f:
        json.dump(meta, f, indent=1)
        f.write("\n")
    print("story.onnx", os.path.getsize(path))


if __name__ == "__main__":
    main()
