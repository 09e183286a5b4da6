"""A glossary on its way to other tools, and what came back of it."""
