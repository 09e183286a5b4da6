"""Invented reviewers of a library in tests: who may sign what."""

PEOPLE = """
[people.ana]
name = "Ana Beispiel"
languages = ["de"]
stages = ["translated", "revised"]
publish-name = true

[people.ben]
name = "Ben Beispiel"
qualification = "Diplomübersetzer"
qualified = true
languages = ["de", "ar"]
stages = ["translated", "revised"]
publish-name = true

[people.doc]
name = "Dr. Beispiel"
languages = ["de"]
stages = ["clinical"]
"""
