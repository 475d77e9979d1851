"""python3 -m reader.restore WEIGHTS_FOLDER --out READER.pt

The shipped graphs back as a trained reader that `reader.train --init` can go on from: 8-bit matrices and the 4-bit word table as the
floats that they stand for.
"""
import argparse
import json
import math

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .encoder import HEADS
from .quantise import unpacked

PRODUCTS = "/MatMul_output_0_columns", "/Add_output_0"  # ends of the names of what products give
PREFIX = "reader."
TABLE = "encoder.w.weight"
STEPS = {"before": ("q", "k", "v"), "between": ("i",), "inside": ("o2",)}  # what LeanLayer has the steps for


def table(pairs, scale):
    """Rows with two four-bit values a byte, the first half of a row in the low bits → floats."""
    values = np.concatenate([pairs & 15, pairs >> 4], -1).astype(np.int8) - 8
    return unpacked(values, scale)


def floats(graph):
    """name of a parameter → its values, of one exported graph."""
    stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    state = {k[len(PREFIX):]: v for k, v in stored.items() if k.startswith(PREFIX)}
    cut = {n.input[0]: (n.output[0], int(stored[n.input[2]][0])) for n in graph.node if n.op_type == "Slice" and n.input[2] in stored}
    for node in graph.node:
        if node.op_type == "MatMulIntegerToFloat":
            name, columns = cut.get(node.output[0], (node.output[0], None))
            matrix, scale = stored[node.input[1]][:, :columns], stored[node.input[3]][:columns]
            end = next(e for e in PRODUCTS if name.endswith(e))
            state[name[1:-len(end)].replace("/", ".") + ".weight"] = (matrix.astype(np.float32) * scale).T
        elif node.op_type == "Add" and node.input[0].endswith("encoder/Add_output_0"):
            state["encoder.tt.weight"] = np.stack([stored[node.input[1]]] * 2)
    return state


def undo_steps(state, heads):
    """Weights of a LeanLayer as those of a Layer; the steps of what the attention gives stay in its values, which changes nothing."""
    for name in [k for k in state if k.endswith(".per_step")]:
        layer, part, _ = name.rsplit(".", 2)
        per_step = state.pop(name)
        for product in STEPS[part]:
            state[f"{layer}.{product}.weight"] = state[f"{layer}.{product}.weight"] * per_step
        if part == "before":
            for kind in ("weight", "bias"):
                state[f"{layer}.q.{kind}"] = state[f"{layer}.q.{kind}"] * math.sqrt(len(per_step) / heads)


def restored(folder):
    """The state of a Reader and its modes by number."""
    state = {}
    for name in ("encoder", "arguments"):
        state.update(floats(onnx.load(f"{folder}/{name}.onnx").graph))
    if TABLE not in state:
        state[TABLE] = table(state.pop(TABLE + "_q"), state.pop(TABLE + "_s"))
    pos = state.pop("encoder.pos.weight_half")
    state["encoder.pos.weight"] = np.pad(pos.astype(np.float32), ((0, 512 - len(pos)), (0, 0)))
    with open(f"{folder}/reader.json", encoding="utf-8") as f:
        modes = {m: i for i, m in enumerate(json.load(f)["modes"])}
    undo_steps(state, HEADS)
    return {k: torch.tensor(v) for k, v in state.items()}, modes


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("folder")
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    state, modes = restored(a.folder)
    torch.save(dict(state=state, modes=modes), a.out)


if __name__ == "__main__":
    main()
