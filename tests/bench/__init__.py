"""All timing of the project: `python -m tests.bench`. No test measures time."""
