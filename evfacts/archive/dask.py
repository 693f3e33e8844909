"""Shards on the workers of a Dask cluster, on one machine or many.

A thin adapter: the scheduler gets shards and gives back their results, this process reads the
source and writes the store, so that the workers need neither. A worker that dies takes no
result with it: Dask runs its shards again on another.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from typing import Any

from evfacts.archive.shard import Shard, ShardConfig, ShardResult
from evfacts.archive.workers import Runner
from evfacts.errors import InputError, MissingExtraError, StoreError

SHARDS_PER_THREAD = 2
"""Shards that are sent out for each thread of the cluster: one at work, one waiting."""
CONNECT_SECONDS = 30

# In each worker process of the cluster: one process of ours a thread, which keeps the limits of time
# and memory, and can be ended by them, as in the local pool.
_OWN = threading.local()


def run_in_worker(shard: Shard, config: ShardConfig) -> ShardResult:
    """The result of one shard, inside a worker of a cluster."""
    held: tuple[str, Runner] | None = getattr(_OWN, "runner", None)
    digest = config.digest
    if held is None or held[0] != digest:
        if held is not None:
            held[1].close()
        held = (digest, Runner(config))
        _OWN.runner = held
    return held[1].run(shard)


def run_dask(
    shards: Iterable[Shard], config: ShardConfig, scheduler: str | None, jobs: int | None
) -> Iterator[ShardResult]:
    """The results of shards as they become ready.

    Args:
        shards: are read as the cluster has room for them.
        config: how documents are read.
        scheduler: address of a running scheduler ("tcp://10.0.0.5:8786"); without it a cluster
            on this machine is started and ended.
        jobs: worker processes of that cluster; one a core where it is None.

    Raises:
        MissingExtraError: where Dask is not installed.
        StoreError: where the scheduler does not answer, or its workers cannot run evfacts.
    """
    try:
        from distributed import Client, LocalCluster, as_completed
    except ImportError as problem:
        raise MissingExtraError("the engine dask needs Dask: pip install 'evfacts[dask]'") from problem
    if scheduler is not None and jobs is not None:
        raise InputError("a scheduler has its own workers; jobs is for a cluster on this machine")
    cluster: Any = None
    try:
        if scheduler is None:
            cluster = LocalCluster(n_workers=jobs or None, threads_per_worker=1, dashboard_address=None)
        client = Client(cluster or scheduler, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as problem:
        raise StoreError(f"the Dask scheduler {scheduler} does not answer: {problem}") from problem
    try:
        shared = client.scatter(config.fresh(), broadcast=False)
        running = as_completed(loop=client.loop, with_results=True, raise_errors=False)
        waiting = iter(shards)
        pending = 0
        ended = False
        while True:
            room = SHARDS_PER_THREAD * max(1, sum(client.nthreads().values()))
            while not ended and pending < room:
                shard = next(waiting, None)
                if shard is None:
                    ended = True
                    break
                running.add(client.submit(run_in_worker, shard, shared, key=f"evfacts-{shard.key}", pure=False))
                pending += 1
            if not pending:
                return
            future, result = next(running)
            if isinstance(result, ShardResult):
                # The status may have changed since: a worker that dies with a result it has handed over costs nothing.
                pending -= 1
                yield result
            elif future.status in ("error", "cancelled"):
                raise StoreError(f"a shard failed on the Dask cluster: {_reason(future, result)}")
            else:
                running.add(future)  # its worker died before it handed the result over: another one begins anew
    finally:
        client.close()
        if cluster is not None:
            cluster.close()


def _reason(future: Any, result: Any) -> str:
    problem = result[1] if isinstance(result, tuple) and len(result) > 1 else future.exception()
    return f"{type(problem).__name__}: {problem}"
