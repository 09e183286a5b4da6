"""From editions to files: one language at a time or several at once, each output remembered by what it was made from."""
