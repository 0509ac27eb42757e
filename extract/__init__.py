"""Extraction: a document becomes a decision made of facts."""
