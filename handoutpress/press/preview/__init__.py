"""``preview``: a library's handouts side by side in a browser of this machine, while they are translated and reviewed."""
