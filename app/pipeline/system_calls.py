"""The system calls that a worker needs once everything is loaded; all others are refused by seccomp.

Nothing here opens, makes or names a file, starts a thread or a process, or reaches the network. Measured by running
every decoder, extractor and linker behind it.
"""

import mmap
import os
import sys
from importlib import import_module
from typing import Any

OPEN_DESCRIPTORS = "read readv pread64 preadv preadv2 write writev lseek close fstat"
LINE_TO_THE_PROGRAM = "recvmsg recvfrom sendmsg sendto poll ppoll select pselect6"
MEMORY = "munmap mremap brk madvise membarrier"
LOCKS = "futex futex_waitv set_robust_list get_robust_list rseq sched_yield sched_getaffinity getcpu"
OWN_SIGNALS = "rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack restart_syscall setitimer getitimer"
CLOCKS = "clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time times getrusage"
ABOUT_ITSELF = "getpid gettid getuid geteuid getgid getegid uname sysinfo getrandom exit exit_group"
FREE = (OPEN_DESCRIPTORS, LINE_TO_THE_PROGRAM, MEMORY, LOCKS, OWN_SIGNALS, CLOCKS, ABOUT_ITSELF)
NETWORK = "socket connect bind listen accept accept4 sendmmsg recvmmsg io_uring_setup"
"""Refused from the first moment on, before any library is loaded: some have things to tell their makers."""
NOT_EXECUTABLE = ("mmap", "mprotect")
PROTECTION_ARGUMENT = 2
INTRUDING = (
    "execve execveat ptrace process_vm_readv process_vm_writev bpf init_module finit_module kexec_load",
    "mount pivot_root setns unshare keyctl add_key userfaultfd perf_event_open",
)
"""No part of ours ever asks for these: whoever does is an intruder, and the worker ends at once."""


def available() -> bool:
    """Tell whether this system has seccomp and the library to use it."""
    return _library() is not None


def lock_out_network() -> bool:
    """Refuse every new connection; return whether that could be done. Everything else is still allowed.

    Raises:
        OSError: if the kernel refuses the filter.

    """
    seccomp = _library()
    if seccomp is None:
        return False
    rules = seccomp.SyscallFilter(seccomp.ALLOW)
    _add(rules, seccomp.ERRNO(1), (NETWORK,))
    rules.load()
    return True


def lock_in() -> bool:
    """Refuse every system call that is not listed; return whether that could be done.

    Raises:
        OSError: if the kernel refuses the filter.

    """
    seccomp = _library()
    if seccomp is None:
        return False
    rules = seccomp.SyscallFilter(seccomp.ERRNO(1))
    rules.set_attr(seccomp.Attr.ACT_BADARCH, seccomp.KILL_PROCESS)
    rules.set_attr(seccomp.Attr.CTL_TSYNC, 1)  # should a library have started a thread, it is held too
    _add(rules, seccomp.ALLOW, FREE)
    _add(rules, seccomp.KILL_PROCESS, INTRUDING)
    not_run = seccomp.Arg(PROTECTION_ARGUMENT, seccomp.MASKED_EQ, mmap.PROT_EXEC, 0)
    for name in NOT_EXECUTABLE:
        rules.add_rule(seccomp.ALLOW, name, not_run)
    rules.add_rule(seccomp.ALLOW, "tgkill", seccomp.Arg(0, seccomp.EQ, os.getpid()))
    rules.load()
    return True


def _add(rules: Any, action: int, groups: tuple[str, ...]) -> None:
    for name in " ".join(groups).split():
        try:
            rules.add_rule(action, name)
        except (ValueError, OSError):  # this processor's table does not have it
            continue


def _library() -> Any:
    """Return the binding, or None where libseccomp is missing; imported by name, since only Linux has it."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        return import_module("pyseccomp")
    except (ImportError, OSError, RuntimeError, AttributeError):
        return None
