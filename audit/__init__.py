"""The audit: awards that may be one commendation granted twice, each with its reasons."""
