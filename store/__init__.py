"""The archive: decisions become rows, and rows answer questions."""
