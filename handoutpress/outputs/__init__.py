"""The outputs: an Edition as bytes: web pages and indexes, EPUB books, sheets of paper, covers, the front desk, the catalogue.

In: Editions, a Project, a Theme. Out: {path: bytes}. Never: a file written, a message judged, a request to another host.
"""
