"""Made documents: every name in them is invented."""
