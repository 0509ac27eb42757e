"""How well documents are read: made papers in layouts that the extraction was not developed on, against their truth."""
