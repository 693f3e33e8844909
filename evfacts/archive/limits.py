"""What one document may cost before it is refused."""

from __future__ import annotations

from dataclasses import dataclass

from evfacts.errors import InputError

SHARD_SIZE = 100
"""Documents of a shard, on average; a shard may have a sixth as many at the least, four times as many at the most."""
MAX_SECONDS = 120.0
"""Default limit of the time that one document may take."""
MAX_MEMORY = 2_000_000_000
"""Default limit of the memory that a worker may hold, in bytes."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost before it is refused.

    Attributes:
        seconds: time, in seconds.
        memory_bytes: memory that the process may hold while it reads the document; kept where
            the system can keep it (Linux), and by worker processes only.
    """

    seconds: float = MAX_SECONDS
    memory_bytes: int = MAX_MEMORY

    def __post_init__(self) -> None:
        if self.seconds <= 0:
            raise InputError(f"time limit {self.seconds}: it must be more than 0 seconds")
        if self.memory_bytes < 200_000_000:
            raise InputError(f"memory limit {self.memory_bytes:,}: a worker needs at least 200,000,000 bytes")
