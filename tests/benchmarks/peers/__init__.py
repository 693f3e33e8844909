"""evfacts beside its peers, measured in one run: `python -m tests.benchmarks.peers`."""
