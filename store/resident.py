"""The memory that a process takes, as its system tells it."""

import ctypes
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_KILOBYTES = ("VmRSS:", "VmSwap:")
"""The lines of /proc/PID/status that count: what was moved to the disk is taken no less."""


def resident(process: int) -> int:
    """The bytes of memory that the process of this number takes; 0 where the system does not tell or it is gone."""
    return _told(process)


def _by_proc(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/status").read_bytes().decode("ascii", "replace").splitlines()
        return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(_KILOBYTES))
    except (OSError, ValueError, IndexError):
        return 0


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of psapi.h; DWORD is 32 bits, SIZE_T as wide as a pointer."""

    _fields_ = (
        ("cb", ctypes.c_uint32),
        ("PageFaultCount", ctypes.c_uint32),
        ("PeakWorkingSetSize", ctypes.c_size_t),
        ("WorkingSetSize", ctypes.c_size_t),
        ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
        ("QuotaPagedPoolUsage", ctypes.c_size_t),
        ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
        ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
        ("PagefileUsage", ctypes.c_size_t),
        ("PeakPagefileUsage", ctypes.c_size_t),
    )


_QUERY_LIMITED_INFORMATION, _VM_READ = 0x1000, 0x0010


def _by_windows(process: int) -> int:
    kernel: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    # A handle is a pointer: without these its upper half would be cut off.
    kernel.OpenProcess.restype = ctypes.c_void_p
    kernel.OpenProcess.argtypes = (ctypes.c_uint32, ctypes.c_int, ctypes.c_uint32)
    kernel.K32GetProcessMemoryInfo.argtypes = (ctypes.c_void_p, ctypes.POINTER(_Counters), ctypes.c_uint32)
    kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
    handle = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION | _VM_READ, 0, process)
    if not handle:
        return 0
    try:
        counters = _Counters(cb=ctypes.sizeof(_Counters))
        done = kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.cb)
        return int(counters.WorkingSetSize) if done else 0
    finally:
        kernel.CloseHandle(handle)


_told: Callable[[int], int] = _by_windows if sys.platform == "win32" else _by_proc


GROWN = 64 * 2**20
"""Bytes by which a process may grow before what it freed is given back."""

_trim: Callable[[int], int] | None = (
    getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform.startswith("linux") else None
)
_least = [0]


def give_back() -> None:
    """Hand memory that nobody uses back to the system, if the process has grown much since the last time.

    What refers to itself waits for a collection that comes late where few objects hold much, and the allocator of Linux
    (glibc) keeps what lies below a block in use: a reader that held its tree in a circle left 260 MB in sixty files.
    """
    if resident(os.getpid()) > _least[0] + GROWN:
        gc.collect()
        if _trim is not None:
            _trim(0)
        _least[0] = resident(os.getpid())
