"""Reading: a source file becomes a document of placed text."""
