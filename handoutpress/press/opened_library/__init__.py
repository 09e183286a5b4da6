"""A library opened for a verb: settings, articles and, by language, catalogs, glossaries, sign-offs and the checks' verdicts."""
