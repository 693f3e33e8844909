"""For all tests: whatever reaches beyond this machine fails."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Connections and name look-ups beyond the loopback device raise."""
    connect, getaddrinfo = socket.socket.connect, socket.getaddrinfo

    def checked_connect(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX and not _local(address[0] if isinstance(address, tuple) else address):
            raise AssertionError(f"a test tried to reach {address}")
        connect(self, address)

    def checked_lookup(host: object, *rest: object, **options: object) -> object:
        if not _local(host):
            raise AssertionError(f"a test tried to look up {host}")
        return getaddrinfo(host, *rest, **options)

    monkeypatch.setattr(socket.socket, "connect", checked_connect)
    monkeypatch.setattr(socket, "getaddrinfo", checked_lookup)
    yield


def _local(host: object) -> bool:
    if host in (None, "", b"", "localhost", b"localhost", socket.gethostname()):
        return True
    try:
        return ipaddress.ip_address(host.decode() if isinstance(host, bytes) else str(host)).is_loopback
    except ValueError:
        return False
