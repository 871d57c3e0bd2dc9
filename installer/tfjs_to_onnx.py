"""Turns a TensorFlow.js graph into an ONNX network: the few operations that small vision networks are made of.

TensorFlow keeps a picture as (1, h, w, channels), ONNX as (1, channels, h, w): each operation that cares is put between
two transpositions, and onnxruntime takes out those that meet when it loads the network.
"""

import base64
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

OPSET = 17
TO_ONNX, TO_TENSORFLOW = [0, 3, 1, 2], [0, 2, 3, 1]
FILTER, DEPTHWISE_FILTER = [3, 2, 0, 1], [2, 3, 0, 1]
PLAIN = {"Add": "Add", "AddV2": "Add", "AddN": "Sum", "Mul": "Mul", "Relu": "Relu", "Sigmoid": "Sigmoid"}


class Graph:
    """One network of a TensorFlow.js model on its way to ONNX."""

    def __init__(self, model: Path) -> None:
        """Read a model's graph and weights."""
        said = json.loads(model.read_text("utf-8"))
        self.known = {node["name"]: node for node in said["modelTopology"]["node"]}
        self.constants = _weights(model, said["weightsManifest"])
        self.nodes: list[onnx.NodeProto] = []
        self.held: list[onnx.TensorProto] = []
        self.halved: set[str] = set()
        """Names of the operations that bring a map to half its size; all others of their kind double it."""
        self._done: dict[str, str] = {}
        self._count = 0

    def begin(self, source: str, name: str) -> None:
        """Say what stands for the graph's input of the name ``source``."""
        self._done[source] = name

    def write(self, path: Path, outputs: dict[str, str], shape: list[int | str]) -> None:
        """Write the part of the network between the input and some values.

        Args:
            path: the ONNX file.
            outputs: names that ``value`` or ``add`` returned, and what they are called from now on.
            shape: of the input, float32; text where a side may vary.

        """
        self.nodes += [helper.make_node("Identity", [name], [called]) for name, called in outputs.items()]
        graph = helper.make_graph(
            self.nodes,
            path.stem,
            [helper.make_tensor_value_info("rgb", onnx.TensorProto.FLOAT, shape)],
            [helper.make_empty_tensor_value_info(called) for called in outputs.values()],
            self.held,
        )
        network = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)])
        network.ir_version = 9
        network = onnx.shape_inference.infer_shapes(network, strict_mode=True)
        onnx.checker.check_model(network)
        onnx.save(network, str(path))

    def value(self, name: str) -> str:
        """Return the ONNX name of a node's first output, after all that it needs."""
        name = name.removesuffix(":0")
        if name not in self._done:
            node = self.known[name]
            self._done[name] = self.hold(self.constants[name]) if node["op"] == "Const" else self._convert(node)
        return self._done[name]

    def hold(self, array: np.ndarray) -> str:
        """Return the name of a constant; what 16 bits hold exactly is kept in 16, and widened on loading."""
        name = self._name("constant")
        small = array.astype(np.float16) if array.dtype == np.float32 and array.ndim else array
        if small is array or not np.array_equal(small.astype(np.float32), array):
            self.held.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
            return name
        self.held.append(numpy_helper.from_array(np.ascontiguousarray(small), name))
        return self.add("Cast", [name], to=onnx.TensorProto.FLOAT)

    def add(self, kind: str, inputs: list[str], **said: Any) -> str:
        """Return the name of the output of a new operation."""
        name = self._name(kind.lower())
        self.nodes.append(helper.make_node(kind, inputs, [name], **said))
        return name

    def _name(self, kind: str) -> str:
        self._count += 1
        return f"{kind}_{self._count}"

    def _convert(self, node: dict[str, Any]) -> str:
        kind, inputs, said = node["op"], node["input"], node.get("attr", {})
        if kind in PLAIN:
            return self.add(PLAIN[kind], [self.value(each) for each in inputs])
        if kind == "Identity":
            return self.value(inputs[0])
        if kind == "LeakyRelu":
            return self.add("LeakyRelu", [self.value(inputs[0])], alpha=float(said["alpha"]["f"]))
        if kind in {"ConcatV2", "Pad", "PadV2", "Reshape", "Transpose"}:
            return self._moved(kind, inputs)
        return self._spatial(node)

    def _moved(self, kind: str, inputs: list[str]) -> str:
        if kind == "ConcatV2":
            axis = int(self.constants[inputs[-1]])
            return self.add("Concat", [self.value(each) for each in inputs[:-1]], axis=axis)
        x, told = self.value(inputs[0]), self.constants[inputs[1]].astype(np.int64)
        if kind == "Transpose":
            return self.add("Transpose", [x], perm=told.tolist())
        if kind == "Reshape":
            return self.add("Reshape", [x, self.hold(told)])
        filling = [self.hold(self.constants[each]) for each in inputs[2:]]
        return self.add("Pad", [x, self.hold(told.T.ravel()), *filling])

    def _spatial(self, node: dict[str, Any]) -> str:
        kind, inputs, said = node["op"], node["input"], node["attr"]
        source, pads = self._without_pad(inputs[0]) if kind == "Conv2D" else (inputs[0], None)
        x = self.add("Transpose", [self.value(source)], perm=TO_ONNX)
        if kind in {"Conv2D", "_FusedConv2D", "DepthwiseConv2dNative", "FusedDepthwiseConv2dNative"}:
            y = self._convolved(kind, x, inputs, said, pads)
        elif kind in {"MaxPool", "AvgPool"}:
            window = _sides(said, "ksize")
            y = self.add(
                "MaxPool" if kind == "MaxPool" else "AveragePool",
                [x],
                kernel_shape=window,
                strides=_sides(said, "strides"),
                auto_pad=_padding(said),
            )
        elif kind == "ResizeBilinear":
            y = self._resized(x, 1 / 2 if node["name"] in self.halved else 2, said)
        else:
            raise ValueError(f"not known here: {kind}")
        return self.add("Transpose", [y], perm=TO_TENSORFLOW)

    def _without_pad(self, name: str) -> tuple[str, list[int] | None]:
        """Return what a convolution reads before its border of zeros was added, and that border, where it has one.

        The border is then the convolution's own, which saves a copy of each map. Only graphs that came from PyTorch
        have it: channels first, turned around for each convolution and back.
        """
        node = self.known[name]
        before = self.known[node["input"][0]] if node["op"] == "Transpose" else node
        if before["op"] != "Pad" or before is node:
            return name, None
        border = self.constants[before["input"][1]]
        turned = f"{name}/without_pad"
        self._done[turned] = self.add("Transpose", [self.value(before["input"][0])], perm=TO_TENSORFLOW)
        return turned, [int(each) for each in border[2:].T.ravel()]

    def _convolved(self, kind: str, x: str, inputs: list[str], said: dict[str, Any], pads: list[int] | None) -> str:
        weights = self.constants[inputs[1]]
        groups = 1
        if "Depthwise" in kind:
            groups = weights.shape[2]
            weights = weights.transpose(DEPTHWISE_FILTER).reshape(-1, 1, *weights.shape[:2])
        else:
            weights = weights.transpose(FILTER)
        values = [x, self.hold(weights)]
        fused = [base64.b64decode(each).decode() for each in said.get("fused_ops", {}).get("list", {}).get("s", [])]
        if "BiasAdd" in fused:
            values.append(self.hold(self.constants[inputs[2]]))
        y = self.add(
            "Conv",
            values,
            group=groups,
            strides=_sides(said, "strides"),
            dilations=_sides(said, "dilations"),
            **({"auto_pad": _padding(said)} if pads is None else {"pads": pads}),
        )
        for each in fused:
            if each == "Relu6":
                y = self.add("Clip", [y, self.hold(np.float32(0)), self.hold(np.float32(6))])
            elif each == "Relu":
                y = self.add("Relu", [y])
            elif each != "BiasAdd":
                raise ValueError(f"not known here: {each}")
        return y

    def _resized(self, x: str, scale: float, said: dict[str, Any]) -> str:
        """The graph knows sizes, for one size of the input; as scales they hold for any."""
        mode = "half_pixel" if _flag(said, "half_pixel_centers") else "asymmetric"
        scales = self.hold(np.array([1, 1, scale, scale], np.float32))
        return self.add("Resize", [x, "", scales], mode="linear", coordinate_transformation_mode=mode)


def _flag(said: dict[str, Any], name: str) -> bool:
    return bool(said.get(name, {}).get("b", False))


def _sides(said: dict[str, Any], name: str) -> list[int]:
    return [int(each) for each in said[name]["list"]["i"]][1:3]


def _padding(said: dict[str, Any]) -> str:
    return {"SAME": "SAME_UPPER", "VALID": "VALID"}[base64.b64decode(said["padding"]["s"]).decode()]


def _weights(model: Path, manifest: list[dict[str, Any]]) -> dict[str, np.ndarray]:
    """Return all constants by name; weights that were kept in 16 bits come back in 32."""
    found: dict[str, np.ndarray] = {}
    for group in manifest:
        content = b"".join((model.parent / path).read_bytes() for path in group["paths"])
        at = 0
        for each in group["weights"]:
            wanted = np.dtype(each["dtype"])
            stored = np.dtype(each.get("quantization", {}).get("dtype", each["dtype"]))
            many = int(np.prod(each["shape"], dtype=np.int64))
            values = np.frombuffer(content, stored, many, at)
            found[each["name"]] = values.astype(wanted).reshape(each["shape"])
            at += values.nbytes
    return found
