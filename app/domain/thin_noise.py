"""Why a picture's sensor noise is not compared."""

from enum import StrEnum


class ThinNoise(StrEnum):
    """The reasons for a refusal, as they are kept and shown; where several hold, the one that spoils the most."""

    FORMAT = "the file keeps a preview or few colours only"
    TOO_SMALL = "too small"
    TOO_LARGE = "too large to look at every pixel"
    RESCALED = "re-scaled or cropped: the file says that it had another size"
    SMOOTHED = "smoothed: processing or compression left no fine noise"
    TOO_DARK = "too dark"
    OVEREXPOSED = "overexposed"
    EVEN = "perfectly even, as drawings, screenshots and strongly compressed pictures are"
    BUSY = "too few even parts: edges and texture hide the noise"
