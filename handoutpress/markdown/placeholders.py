"""The closed list of placeholders: facts that stand outside of the translations."""

PLACEHOLDERS = ("clinic.name", "clinic.phone", "clinic.hours", "clinic.address", "clinic.url", "emergency")
