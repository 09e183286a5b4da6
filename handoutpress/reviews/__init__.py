"""Sign-offs: who may sign, the ledger of who signed what, and where messages and editions stand by it.

A sign-off is bound to a hash of what was read; any edit of either side makes it another hash, so nothing has to be
voided by hand, and no merge of two people's work can bring a sign-off back for words that nobody read.

In: people.toml, the ledger's files, an article with its catalog. Out: what is signed, what is due, what a policy holds back, what a
recall says. Never: a signature of its own.
"""

from handoutpress.reviews.ledger import NOTHING, Ledger, Signed, judge, parse, read
from handoutpress.reviews.people import PEOPLE, People, Person, read_people, rights
from handoutpress.reviews.sign_off import FORM, ORIGINS, STAGES, Carried, Record, digest, line, record_of
from handoutpress.reviews.signed_words import signed_words
from handoutpress.reviews.stages import (
    MACHINE,
    NONE,
    UNCHANGED,
    Mark,
    Safety,
    carried_in_risk,
    common,
    ladder,
    mark,
    marks,
    newest,
    state,
    unmatched,
)

__all__ = [
    "FORM",
    "MACHINE",
    "NONE",
    "NOTHING",
    "ORIGINS",
    "PEOPLE",
    "STAGES",
    "UNCHANGED",
    "Carried",
    "Ledger",
    "Mark",
    "People",
    "Person",
    "Record",
    "Safety",
    "Signed",
    "carried_in_risk",
    "common",
    "digest",
    "judge",
    "ladder",
    "line",
    "mark",
    "marks",
    "newest",
    "parse",
    "read",
    "read_people",
    "record_of",
    "rights",
    "signed_words",
    "state",
    "unmatched",
]
