"""Malay: the words of Indonesian, with those that differ in front."""

from handoutpress.checks.data.facts import id as indonesian

STATE = indonesian.STATE

WORDS = (
    """
8 lapan
minute minit
drop titik
teaspoon sudu_teh sudu_kecil
tablespoon sudu_besar sudu_makan
spoon sudu
glass cawan
box kotak
injection suntikan
as_needed apabila_perlu jika_perlu
noon tengah_hari
evening petang
pm petang malam tengah_hari
reduce kurangkan
increase tingkatkan tambahkan
avoid elakkan
not tidak bukan jangan tanpa belum tiada
without tanpa
skip langkau
stop berhenti hentikan
left kiri
right kanan
"""
    + indonesian.WORDS
)
"""Both lists are read; a form may stand in either."""
