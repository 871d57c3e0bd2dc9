"""Chance that can be repeated: every part of the reference case draws from a stream of its own."""

import hashlib

import numpy as np


def stream(seed: int, *words: str | int) -> np.random.Generator:
    """Return the random numbers that belong to ``words``, the same for the same seed on every run.

    A stream does not depend on what was drawn from others, so a room looks the same in a case of 4 and of 4,000.
    """
    name = "\x1f".join(str(word) for word in (seed, *words))
    digest = hashlib.blake2b(name.encode(), digest_size=16).digest()
    return np.random.Generator(np.random.PCG64(int.from_bytes(digest, "little")))


def pick(rng: np.random.Generator, choices: tuple[str, ...]) -> str:
    """Return one of ``choices``."""
    return choices[int(rng.integers(len(choices)))]
