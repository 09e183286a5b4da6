"""A library's folder read into values: settings, articles, clinics, figures and their words, logos; templates out of them.

In: files below a root. Out: Project, Articles, Clinic, Logo, the Catalog of a template. Never: a verdict, a byte written.
"""
