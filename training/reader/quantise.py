"""An ONNX graph made small: matrices as int8 with one scale a column, the word table with four bits a value.

What a product takes is eight bits, too: as it is where the graph has rounded it (lean.py), otherwise quantised row by row as it comes.
One scale for a whole batch of activations would let its one largest value coarsen all the others.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LARGE_TABLE = 5000  # rows; from here on an embedding table is stored with four bits a value
GROUP = 128  # values of a row that share a scale
LARGE_CONSTANT = 100_000  # values; from here on a constant that stays float is stored with sixteen bits
CONTRIBUTED = "com.microsoft"  # ONNX Runtime's own operators
TILE = 16  # columns that x86's matrix instructions (AMX) take at a time, two such tiles beside each other


def coarse(table):
    """Rows of floats [n, width] → four-bit values −7 to 7 [n, width], scales [n, width / GROUP] as float16."""
    groups = table.reshape(len(table), -1, GROUP)
    scale = (np.abs(groups).max(-1) / 7 + 1e-7).astype(np.float16)
    values = np.clip(np.round(groups / scale[..., None].astype(np.float32)), -7, 7)
    return values.reshape(table.shape).astype(np.int8), scale


def eight_bits(weights):
    """A matrix of floats [n, columns] → its 8-bit values and the scale of each column.

    Processors without instructions for products of bytes (x86 before VNNI) add two neighbouring products in sixteen bits and cut
    the sum off. No two neighbours of a column add up to more than 128 here, so that a sum with activations up to 255 always fits and
    every processor reads the same.
    """
    scale = np.abs(weights).max(0) / 127 + 1e-12
    while True:
        values = np.clip(np.round(weights / scale), -127, 127)
        pairs = np.pad(values, ((0, len(values) % 2), (0, 0))).reshape(-1, 2, values.shape[1])
        most = np.maximum(np.maximum(pairs, 0).sum(1).max(0), -np.minimum(pairs, 0).sum(1).min(0))
        if (most <= 128).all():
            return values.astype(np.int8), scale.astype(np.float32)
        scale = np.where(most > 128, scale * np.maximum(most / 128, 1.004), scale)


def whole_tiles(values, scale):
    """8-bit values [n, columns] and scales of columns → the same with columns of nothing behind, up to two whole tiles.

    Where the second of two tiles is not full, ONNX Runtime 1.22 to 1.24 leaves whatever was in memory in every 32nd row of it on
    processors with AMX.
    """
    over = values.shape[1] % (2 * TILE)
    more = 2 * TILE - over if over > TILE else 0
    return np.pad(values, ((0, 0), (0, more))), np.pad(scale, (0, more), constant_values=1)


def unpacked(values, scale):
    """The floats that four-bit values and their scales stand for."""
    groups = values.reshape(len(values), -1, GROUP).astype(np.float32)
    return (groups * scale[..., None].astype(np.float32)).reshape(values.shape)


def whole_numbers(graph, constants):
    """name of what is rounded and cut off to 256 whole numbers → what it was before, and the 8-bit number for nothing."""
    before = {n.output[0]: n.input[0] for n in graph.node if n.op_type == "Round"}
    cut = [n for n in graph.node if n.op_type == "Clip" and n.input[0] in before]
    return {n.output[0]: (before[n.input[0]], -int(constants[n.input[1]])) for n in cut}


class Quantiser:
    """Collects the nodes and constants of the small graph."""

    def __init__(self, graph):
        self.constants = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        numbers = {n.output[0]: numpy_helper.to_array(n.attribute[0].t) for n in graph.node if n.op_type == "Constant"}
        self.nodes, self.stored, self.rows, self.added = [], {}, {}, set()
        self.rounded = whole_numbers(graph, numbers)
        self.biases = {n.input[0]: n for n in graph.node if n.op_type == "Add" and self.constants.get(n.input[1], np.empty(0)).ndim == 1}
        for node in graph.node:
            table = self.constants.get(node.input[0]) if node.input else None
            if node.op_type == "MatMul" and self.constants.get(node.input[1], np.empty(0)).ndim == 2:
                self.product(node)
            elif node.op_type == "Gather" and table is not None and table.ndim == 2 and len(table) > LARGE_TABLE:
                self.look_up(node, table)
            elif node.op_type != "Round" and node.output[0] not in self.rounded and node.output[0] not in self.added:
                self.nodes.append(node)

    def add(self, operator, inputs, output, **attributes):
        self.nodes.append(helper.make_node(operator, inputs, [output], **attributes))
        return output

    def constant(self, name, value):
        self.stored.setdefault(name, value)
        return name

    def integer(self, *values):
        return self.constant("int_" + "_".join(map(str, values)), np.array(values, np.int64))

    def product(self, node):
        """MatMul by a constant → integers multiplied, scaled back by column, and by row or with the bias added."""
        x, matrix = node.input
        weights, out = self.constants[matrix], node.output[0]
        values, scale = whole_tiles(*eight_bits(weights))
        self.constant(matrix + "_q", values)
        self.constant(matrix + "_s", scale)
        one, middle = self.constant("one", np.float32(1)), self.constant("middle", np.uint8(128))
        if x in self.rounded:
            bias = self.biases[out]
            self.added.add(bias.output[0])
            values, nothing = self.stepped(x)
            self.add("MatMulIntegerToFloat", [values, matrix + "_q", one, matrix + "_s", nothing, "", bias.input[1]], bias.output[0], domain=CONTRIBUTED)
            return
        values, row_scale = self.quantised(x, len(weights))
        columns = out + "_columns"
        wide = columns + ("_wide" if len(scale) > weights.shape[1] else "")
        self.add("MatMulIntegerToFloat", [values, matrix + "_q", one, matrix + "_s", middle], wide, domain=CONTRIBUTED)
        if wide != columns:
            self.add("Slice", [wide, self.integer(0), self.integer(weights.shape[1]), self.integer(-1)], columns)
        self.add("Mul", [columns, row_scale], out)

    def stepped(self, x):
        """Activations that the graph makes whole numbers → the same as uint8, and the one that stands for nothing."""
        if x not in self.rows:
            before, number = self.rounded[x]
            nothing = self.constant(f"nothing_{number}", np.uint8(number))
            self.rows[x] = self.add("QuantizeLinear", [before, self.constant("one", np.float32(1)), nothing], x + "_quantised"), nothing
        return self.rows[x]

    def quantised(self, x, width):
        """Activations [..., width] → their uint8 values around 128 and the scale of each row [..., 1]; once for each activation."""
        if x not in self.rows:
            p = x + "_"
            flat = self.add("Reshape", [x, self.integer(-1, width)], p + "flat")
            self.add("Abs", [flat], p + "abs")
            self.add("ReduceMax", [p + "abs", self.integer(1)], p + "largest", keepdims=0)
            self.add("Add", [p + "largest", self.constant("tiny", np.float32(1e-6))], p + "positive")
            scale = self.add("Mul", [p + "positive", self.constant("per_step", np.float32(1 / 127))], p + "scale")
            self.add("Shape", [scale], p + "count")
            self.add("ConstantOfShape", [p + "count"], p + "middles", value=helper.make_tensor("middle", TensorProto.UINT8, [1], [128]))
            self.add("QuantizeLinear", [flat, scale, p + "middles"], p + "values", axis=0)
            self.add("Shape", [x], p + "shape")
            self.add("Reshape", [p + "values", p + "shape"], p + "quantised")
            self.add("Shape", [x], p + "outer", end=-1)
            self.add("Concat", [p + "outer", self.integer(1)], p + "rows", axis=0)
            self.add("Reshape", [scale, p + "rows"], p + "row_scale")
            self.rows[x] = p + "quantised", p + "row_scale"
        return self.rows[x]

    def look_up(self, node, table):
        """Gather from a large table → Gather of rows with two values a byte, the first half of a row in the low bits, and of their scales."""
        t, which, p = *node.input, node.output[0]
        values, scale = coarse(table)
        half = table.shape[1] // 2
        shifted = (values + 8).astype(np.uint8)
        self.constant(t + "_q", shifted[:, :half] | (shifted[:, half:] << 4))
        self.constant(t + "_s", scale)
        self.add("Gather", [t + "_q", which], p + "_pairs")
        self.add("BitwiseAnd", [p + "_pairs", self.constant("low", np.uint8(15))], p + "_low")
        self.add("BitShift", [p + "_pairs", self.constant("four", np.uint8(4))], p + "_high", direction="RIGHT")
        self.add("Concat", [p + "_low", p + "_high"], p + "_shifted", axis=-1)
        self.add("Cast", [p + "_shifted"], p + "_float", to=TensorProto.FLOAT)
        self.add("Sub", [p + "_float", self.constant("eight", np.float32(8))], p + "_values")
        self.add("Reshape", [p + "_values", self.integer(0, 0, -1, GROUP)], p + "_groups")
        self.add("Gather", [t + "_s", which], p + "_half_scale")
        self.add("Cast", [p + "_half_scale"], p + "_scale", to=TensorProto.FLOAT)
        self.add("Unsqueeze", [p + "_scale", self.integer(-1)], p + "_group_scale")
        self.add("Mul", [p + "_groups", p + "_group_scale"], p + "_scaled")
        self.add("Reshape", [p + "_scaled", self.integer(0, 0, -1)], p)


def quantise(source, target):
    model = onnx.load(source)
    graph = model.graph
    small = Quantiser(graph)
    used = {i for n in small.nodes for i in n.input} | {o.name for o in graph.output}
    nodes = [n for n in small.nodes if n.op_type != "Constant" or n.output[0] in used]
    halved = [n for n, v in small.constants.items() if n in used and v.dtype == np.float32 and v.size > LARGE_CONSTANT]
    small.stored.update({n + "_half": small.constants[n].astype(np.float16) for n in halved})
    casts = [helper.make_node("Cast", [n + "_half"], [n], to=TensorProto.FLOAT) for n in halved]
    kept = [t for t in graph.initializer if t.name in used and t.name not in halved]
    kept += [numpy_helper.from_array(v, n) for n, v in small.stored.items()]
    del graph.node[:]
    graph.node.extend(casts + nodes)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    model.opset_import.append(helper.make_opsetid(CONTRIBUTED, 1))
    onnx.save(model, target)
