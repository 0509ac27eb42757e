"""Loads that are killed: `python -m tests.faults --kills 50`."""
