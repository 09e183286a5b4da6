"""The look of the pages for the makers of a library and its clinics: what was found, what changed. Its own style, no script."""

from __future__ import annotations

import base64
import hashlib

STYLE = """
:root { --ground: #f2f6f5; --paper: #fff; --ink: #1a2628; --soft: #48585b; --line: #c6d2d2; --error: #a31420;
  --mark: #ffe08a; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ground: #0e1618; --paper: #151e21; --ink: #e7eded; --soft: #aebcbe;
  --line: #3b4a4e; --error: #ffa3a3; --mark: #6b5200; } }
body { background: var(--ground); color: var(--ink); font: 1rem/1.5 "Noto Sans", "Segoe UI", Roboto, sans-serif;
  margin: 0 auto; max-width: 70rem; padding: 1rem; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; margin: 1rem 0; padding: 0 1rem; }
article.error { border-inline-start: 0.4rem solid var(--error); }
h3 { font-size: 1rem; }
dt, .soft { color: var(--soft); font-size: 0.9rem; }
dd { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
mark, ins, del { background: var(--mark); color: var(--ink); }
del { background: none; } ins { text-decoration-thickness: 0.12em; }
code { font-size: 0.9rem; overflow-wrap: anywhere; }
@media (min-width: 45rem) { dl.pair { display: grid; gap: 0 2rem; grid-template-columns: 1fr 1fr; } }
table { border-collapse: collapse; } th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.75rem; text-align: start; }
"""
POLICY = (
    "default-src 'none'; style-src 'sha256-"
    + base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    + "'; base-uri 'none'; form-action 'none'"
)
"""The Content-Security-Policy of the page: its own style and nothing else."""
