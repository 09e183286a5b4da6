"""What verbs remember between two runs, outside of the library: never wrong, only missing, and free to be deleted.

Nothing here imports what makes books, so that "nothing to do" is answered at once. Nothing that lies in the library's
own folder is ever believed: it may have come with a stranger's pull request.
"""
