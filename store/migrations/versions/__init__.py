"""One file a step; the newest is named in `store.tables.REVISION`."""
