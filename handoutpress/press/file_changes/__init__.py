"""The one way in which verbs change files of people."""
