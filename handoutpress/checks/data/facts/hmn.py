"""Hmong: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 ib
2 ob
3 peb
4 plaub
5 tsib
6 rau
7 xya
8 yim
9 cuaj
10 kaum
1/2 ib_nrab nrab

tablet ntsiav lub_tshuaj ntsiav_tshuaj
capsule lub_kesphxos
drop tee
teaspoon rab_diav_me diav_me
tablespoon rab_diav_loj diav_loj
spoon diav rab_diav
bottle fwj hwj
unit unit
glass khob
dose koob_tshuaj
injection koob

times zaug
1x ib_zaug
2x ob_zaug
3x peb_zaug
1/day txhua_hnub txhua_txhua_hnub
1/week txhua_lub_lim_tiam txhua_lim_tiam
1/month txhua_hli
every txhua_# txhua_txhua_#
per ib_hnub ib_lim_tiam hauv_ib_#
minute feeb nas_this
hour teev xuaj_moos xuab_moos
day hnub
week lim_tiam lim_piam vij
month hli lub_hlis
year xyoo xyoos

over ntau_tshaj_# tshaj_# siab_dua_#
under tsawg_dua_# qis_dua_# yau_dua_#
at_least tsawg_kawg_#
at_most tsis_pub_tshaj_# ntau_kawg_# tsis_tshaj_#
within tsis_dhau_# hauv_#
after_n tom_qab_# #_tom_qab
before_n ua_ntej_# #_ua_ntej
or los_sis lossis
morning sawv_ntxov tag_kis
evening yav_tsaus_ntuj
night hmo_ntuj hmo
meal noj_mov mov

not tsis txhob tsis_txhob tsis_muaj
left laug sab_laug
right xis sab_xis
before ua_ntej
after tom_qab
without tsis_muaj
mouth qhov_ncauj ncauj
eye qhov_muag
ear pob_ntseg
both ob_sab
"""
