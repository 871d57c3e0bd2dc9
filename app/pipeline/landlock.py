"""Landlock: the kernel's own way for a process to give up files and the network for ever.

Source: Linux kernel documentation, userspace-api/landlock.rst; the constants are those of linux/landlock.h.
"""

import ctypes
import os
import sys

CREATE_RULESET, RESTRICT_SELF = 444, 446
ASK_VERSION = 1
RIGHTS_OF_FILES = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
"""All rights that a version of the interface knows: reading, writing, running, making, linking, device commands."""
READING = (1 << 0) | (1 << 2) | (1 << 3)
"""Running a file (mapping a library is that), reading a file, listing a folder."""
NEWEST_FILES = 5
NETWORK_SINCE, NETWORK_RIGHTS = 4, 3
"""Binding to and connecting to TCP ports."""
SCOPES_SINCE, SCOPES = 6, 3
"""Abstract Unix sockets and signals stay inside."""


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


def version() -> int:
    """Return the version of the interface that this kernel offers; 0 without one."""
    if not sys.platform.startswith("linux"):
        return 0
    return max(0, _call(CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(ASK_VERSION)))


def lock_in(*, reading: bool = False) -> int:
    """Give up every file, port and foreign process that Landlock can bar; return the version, 0 if nothing was barred.

    Descriptors that are open stay usable. Needs no_new_privs. Threads started later are held too, those of before not.

    Args:
        reading: whether files may still be read, as long as libraries are being loaded.

    Raises:
        OSError: if the kernel offers Landlock and refuses all the same.

    """
    offered = version()
    if not offered:
        return 0
    rules = _Ruleset(
        RIGHTS_OF_FILES[min(offered, NEWEST_FILES)] & ~(READING if reading else 0),
        NETWORK_RIGHTS if offered >= NETWORK_SINCE else 0,
        SCOPES if offered >= SCOPES_SINCE else 0,
    )
    size = 24 if offered >= SCOPES_SINCE else 16 if offered >= NETWORK_SINCE else 8
    ruleset = _call(CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(size), ctypes.c_uint32(0))
    if ruleset < 0:
        raise OSError(ctypes.get_errno(), "Landlock refused the ruleset")
    try:
        if _call(RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0)):
            raise OSError(ctypes.get_errno(), "Landlock refused to lock in")
    finally:
        os.close(ruleset)
    return offered


def _call(number: int, *arguments: object) -> int:
    system = ctypes.CDLL(None, use_errno=True)
    found: int = system.syscall(ctypes.c_long(number), *arguments)
    return found
