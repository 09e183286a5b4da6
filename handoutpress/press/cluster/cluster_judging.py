"""What the checks say of translations, found on a cluster: most of what ``check`` takes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from handoutpress.model import Language
from handoutpress.press.check import Judged
from handoutpress.press.cluster.batch_sending import Sender, Slice
from handoutpress.press.cluster.scheduler import Call
from handoutpress.press.opened_library.load import Library


def judging(address: str) -> Judged:
    """Return what judges articles of a library in languages on the cluster at an address, for ``check``.

    What cannot be judged there is missing: ``check`` then finds out here why. HandoutError as ``Scheduler``.
    """

    def judged(library: Library, languages: Sequence[Language], slugs: Collection[str]) -> Mapping[str, list[bytes]]:
        sender, found, finished = Sender(library, address), dict[str, list[bytes]](), False
        try:
            for of, done in sender.at.results(_calls(sender, languages, slugs)):
                found.setdefault(of.locale, []).extend(done.remembered.values())
            finished = True
        finally:
            sender.at.close(finished=finished)
        return found

    return judged


def _calls(sender: Sender, languages: Sequence[Language], slugs: Collection[str]) -> Iterator[Call[Slice]]:
    for number, part in sender.parts(slugs):
        shared = sender.share(part)
        for language in languages:
            keys = dict.fromkeys((article.slug for article in part), "")
            call = sender.call("judge", Slice(language.locale, number, tuple(keys)), language, shared, keys=keys)
            if call:
                yield call
