"""Award papers drawn by a seed, each with its truth: one module a kind, each with `made(seed)`. All names are invented."""
