"""What ``source-fix`` and ``rename`` share: a sentence replaced in an article, and all that is bound to its text carried over."""
