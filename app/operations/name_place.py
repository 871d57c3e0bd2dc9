"""What a place is called: a word on pictures of it, which outlives every later grouping."""

from collections.abc import Iterable
from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Kind
from app.domain.words import PlaceName, name_key, tidy_name
from app.domain.work import Changes
from app.operations.decide import after_a_word, refuse_strangers
from app.operations.job import Job
from app.store import clusters, place_names


def name_place(job: Job, media_id: MediaId, name: str) -> Changes:
    """Say that a media item shows the place of this name; its cluster is called so from now on.

    The name is tied to the picture, not to the cluster: when clusters change, it stays where the picture is. Pictures
    of one name are of one place, so that a name that is in use already joins the two. An empty name takes the
    picture's earlier name back.

    Raises:
        RequestError: if the name cannot be kept, there is none to take back, or the media item is not in the case.
    """
    asked = _asked(name)
    refuse_strangers(job, (media_id,))
    if not asked and media_id not in _named(job):
        raise RequestError(
            tr("This picture has no name to take back."),
            next_step=tr("Take it back on the picture that was named."),
        )
    return _save(job, "place.name", asked, (media_id,))


def rename_place(job: Job, media_id: MediaId, name: str) -> Changes:
    """Give the whole place that holds a media item another name, on each of its pictures that has one.

    An empty name takes the place's names back.

    Raises:
        RequestError: if the name cannot be kept, or the media item is not in the case.
    """
    asked = _asked(name)
    refuse_strangers(job, (media_id,))
    found = (each for each in clusters.containing(job.case.db, media_id) if each.kind is Kind.PLACE)
    members = next((each.members for each in found), (media_id,))
    named = _named(job)
    bearers = [each for each in members if each in named]
    if not asked and not bearers:
        raise RequestError(tr("This place has no name to take back."), next_step=tr("Name it first."))
    return _save(job, "place.rename", asked, bearers or (media_id,))


def bearers_of(job: Job, name: str) -> list[MediaId]:
    """Return the pictures that bear a name already: what naming another so will join."""
    return sorted(each for each, called in _named(job).items() if name_key(called) == name_key(name))


def _save(job: Job, verb: str, name: str, bearers: Iterable[MediaId]) -> Changes:
    now, ids = datetime.now(UTC), sorted(bearers)
    with job.case.act(verb, " ".join(ids), name) as db:
        for each in ids:
            place_names.add(db, PlaceName(each, name, job.case.examiner, now))
    return after_a_word(job, Kind.PLACE)


def _named(job: Job) -> dict[MediaId, str]:
    return {word.media_id: word.name for word in place_names.all(job.case.db)}


def _asked(name: str) -> str:
    try:
        return tidy_name(name)
    except ValueError as error:
        raise RequestError(
            tr("The place was not named."),
            why=tr("The name cannot be kept: {error}.", error=error),
            next_step=tr("Give a short one."),
        ) from error
