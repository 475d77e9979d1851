"""An ONNX graph with its matrices as int8: one scale a column, activations quantised as they come."""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LARGE_TABLE = 5000  # rows; from here on an embedding table is stored as int8 too


def _product(node, weights, number, quantised):
    """MatMul by constants → MatMulInteger, scaled back; an activation is quantised once."""
    scale = np.abs(weights).max(0) / 127 + 1e-12
    b, a, p = node.input[1], node.input[0], f"q{number}_"
    nodes = []
    if a not in quantised:
        quantised[a] = [p + "value", p + "scale", p + "zero"]
        nodes.append(helper.make_node("DynamicQuantizeLinear", [a], quantised[a]))
    value, a_scale, zero = quantised[a]
    nodes += [helper.make_node("MatMulInteger", [value, b + "_q", zero], [p + "int"]),
              helper.make_node("Cast", [p + "int"], [p + "float"], to=TensorProto.FLOAT),
              helper.make_node("Mul", [a_scale, b + "_s"], [p + "both"]),
              helper.make_node("Mul", [p + "float", p + "both"], [node.output[0]])]
    stored = [numpy_helper.from_array(np.clip(np.round(weights / scale), -127, 127).astype(np.int8), b + "_q"),
              numpy_helper.from_array(scale.astype(np.float32), b + "_s")]
    return nodes, stored


def _look_up(node, table):
    """Gather from a large table → Gather of int8 rows and of their scales."""
    scale = np.abs(table).max(1, keepdims=True) / 127 + 1e-12
    t, p = node.input[0], node.output[0]
    nodes = [helper.make_node("Gather", [t + "_q", node.input[1]], [p + "_int"]),
             helper.make_node("Cast", [p + "_int"], [p + "_float"], to=TensorProto.FLOAT),
             helper.make_node("Gather", [t + "_s", node.input[1]], [p + "_scale"]),
             helper.make_node("Mul", [p + "_float", p + "_scale"], [p])]
    return nodes, [numpy_helper.from_array(np.round(table / scale).astype(np.int8), t + "_q"), numpy_helper.from_array(scale.astype(np.float32), t + "_s")]


def quantise(source, target):
    model = onnx.load(source)
    graph = model.graph
    constants = {t.name: t for t in graph.initializer}
    nodes, stored, quantised = [], [], {}
    for number, node in enumerate(graph.node):
        if node.op_type == "MatMul" and node.input[1] in constants and len(constants[node.input[1]].dims) == 2:
            new, tensors = _product(node, numpy_helper.to_array(constants[node.input[1]]), number, quantised)
        elif node.op_type == "Gather" and node.input[0] in constants and constants[node.input[0]].dims[0] > LARGE_TABLE:
            new, tensors = _look_up(node, numpy_helper.to_array(constants[node.input[0]]))
        else:
            new, tensors = [node], []
        nodes += new
        stored += tensors
    used = {i for n in nodes for i in n.input}
    kept = [t for t in graph.initializer if t.name in used] + stored
    del graph.node[:]
    graph.node.extend(nodes)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    onnx.save(model, target)
