"""Facts to plain values and arrays and back; what comes back is checked field by field.

Used on both sides of the wall: a worker's reply is only believed after ``from_parts`` has agreed to it.
"""

import dataclasses
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import numpy as np

from app.domain.arrays import AnyArray
from app.domain.facts import FACTS, ArraySpec, Fact, array_fields

TEXT_MOST = 20_000
ITEMS_MOST = 2_000

Plain = int | float | str | bool | list["Plain"] | None


def to_parts(fact: Fact) -> tuple[dict[str, Plain], dict[str, AnyArray]]:
    """Return a fact's plain values, ready for JSON, and its arrays, both by field name."""
    arrays = {name: getattr(fact, name) for name in array_fields(type(fact))}
    plain = {name: _to_plain(getattr(fact, name)) for name in _plain_fields(type(fact))}
    return plain, arrays


def from_parts(kind: str, untrusted_plain: Mapping[str, Any], untrusted_arrays: Mapping[str, AnyArray]) -> Fact:
    """Return the fact that the parts describe.

    Raises:
        ValueError: if the kind is unknown, a field is missing, too many, of another type or out of its limits.
    """
    cls = FACTS.get(kind)
    if cls is None:
        raise ValueError(f"no such kind of fact: {kind[:40]!r}")
    specs, hints = array_fields(cls), _plain_fields(cls)
    if set(untrusted_plain) != set(hints) or set(untrusted_arrays) != set(specs):
        raise ValueError(f"the fields of {kind} are not those that it has")
    checked: dict[str, Any] = {name: _from_plain(untrusted_plain[name], hint, name) for name, hint in hints.items()}
    checked |= {name: _checked_array(untrusted_arrays[name], spec, name) for name, spec in specs.items()}
    return cls(**checked)


@cache
def _plain_fields(cls: type[Fact]) -> dict[str, Any]:
    hints = get_type_hints(cls)
    names = [field.name for field in dataclasses.fields(cls)]  # type: ignore[arg-type]  # every fact is a dataclass
    return {name: hints[name] for name in names if name not in array_fields(cls)}


def _to_plain(value: Any) -> Plain:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_to_plain(each) for each in value]
    plain: Plain = value
    return plain


def _from_plain(value: Any, hint: Any, name: str) -> Any:
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        options = get_args(hint)
        if value is None and NoneType in options:
            return None
        return _from_plain(value, next(option for option in options if option is not NoneType), name)
    if origin is tuple:
        if not isinstance(value, list) or len(value) > ITEMS_MOST:
            raise ValueError(f"{name}: not a list of at most {ITEMS_MOST}")
        return tuple(_from_plain(each, get_args(hint)[0], name) for each in value)
    return _scalar(value, hint, name)


def _scalar(value: Any, hint: Any, name: str) -> Any:
    if hint is datetime and isinstance(value, str):
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo is None else moment.astimezone(UTC)
    if hint is float and type(value) in {int, float}:
        number = float(value)
        if not np.isfinite(number):
            raise ValueError(f"{name}: not a finite number")
        return number
    if type(value) is not hint or (hint is str and len(value) > TEXT_MOST):
        raise ValueError(f"{name}: not {getattr(hint, '__name__', hint)}, or too long")
    return value


def _checked_array(value: AnyArray, spec: ArraySpec, name: str) -> AnyArray:
    lengths_fit = len(value.shape) == len(spec.shape) and all(
        want is None or want == have for want, have in zip(spec.shape, value.shape, strict=True)
    )
    if value.dtype != np.dtype(spec.dtype) or not lengths_fit or value.size > spec.most:
        raise ValueError(f"{name}: {value.dtype} {value.shape} is not {spec.dtype} {spec.shape}, at most {spec.most}")
    if value.dtype.kind == "f" and not np.isfinite(value).all():
        raise ValueError(f"{name}: a value is not finite")
    return value
