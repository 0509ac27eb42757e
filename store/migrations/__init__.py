"""The steps from one shape of the archive to the next, run by `store.migrate`."""
