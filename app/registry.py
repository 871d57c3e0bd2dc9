"""Finds the parts of the program by folder, so that a new part is a new file."""

import importlib
import pkgutil


def load(package: str, constant: str) -> dict[str, object]:
    """Return ``{module name: module.constant}`` of every module in a package, sorted by name.

    Raises:
        AttributeError: if a module of the package does not have the constant.

    """
    folder = importlib.import_module(package)
    names = sorted(module.name for module in pkgutil.iter_modules(folder.__path__))
    return {name: getattr(importlib.import_module(f"{package}.{name}"), constant) for name in names}
