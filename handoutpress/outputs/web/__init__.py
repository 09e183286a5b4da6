"""Edition -> web page, and the indexes that lead to the pages."""

from handoutpress.outputs.web.frame import POLICY, assets, clinic_logo, common, marks
from handoutpress.outputs.web.handout import body, outline, page, page_values, structured_data, withdrawn
from handoutpress.outputs.web.indexes import documents, href, indexes, topic_id

__all__ = [
    "POLICY",
    "assets",
    "body",
    "clinic_logo",
    "common",
    "documents",
    "href",
    "indexes",
    "marks",
    "outline",
    "page",
    "page_values",
    "structured_data",
    "topic_id",
    "withdrawn",
]
