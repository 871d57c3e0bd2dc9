"""What a person is called: a label on faces, which outlives every later grouping and joins nobody."""

from datetime import UTC, datetime

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.face import same_face
from app.domain.facts import Faces
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Cluster, FaceBox, Kind
from app.domain.words import PersonName, tidy_name
from app.domain.work import Changes, Topic
from app.operations.decide import refuse_strangers
from app.operations.job import Job
from app.store import clusters, facts, person_names


def name_person(job: Job, media_id: MediaId, name: str, face: FaceBox | None = None) -> Changes:
    """Say what the person is called whose face is in a picture; of several faces ``face`` is meant.

    The label is tied to the face, not to the cluster, and every face of this person that bears one bears this one from
    now on. An empty name takes them back. Two people may bear one label: that joins nobody.

    Raises:
        RequestError: if the name cannot be kept, there is none to take back, it is not said which face is meant, or the
            media item is not in the case.

    """
    asked = _asked(name)
    refuse_strangers(job, (media_id,))
    db = job.case.db
    person = person_of(db, media_id, face)
    if person is not None:
        face = person.faces[person.members.index(media_id)]
    elif face is None:
        face = _only_face(db, media_id)
    home = dict(zip(person.members, person.faces, strict=True)) if person is not None else {media_id: face}
    named = [(word.media_id, word.face) for word in person_names.all(db) if _is_in(word, home)]
    if not asked and not named:
        raise RequestError(tr("This person has no name to take back."), next_step=tr("Name it first."))
    bearers = sorted({*named, (media_id, face)} if asked else set(named), key=str)
    now = datetime.now(UTC)
    with job.case.act("person.name", " ".join(sorted({each for each, _ in bearers})), asked) as db:
        for each, box in bearers:
            person_names.add(db, PersonName(each, box, asked, job.case.examiner, now))
    return frozenset({Topic.CLUSTERS, Topic.DECISIONS, Topic.AUDIT})


def person_of(db: Database, media_id: MediaId, face: FaceBox | None = None) -> Cluster | None:
    """Return the person whose face is in a picture; None where it is in no cluster of people.

    Raises:
        RequestError: if the picture shows several people and it is not said who is meant.

    """
    found = [each for each in clusters.containing(db, media_id) if each.kind is Kind.PERSON]
    if face is None:
        if len(found) > 1:
            raise _which_of_several()
        return found[0] if found else None
    boxes = [(each.id, each.faces[each.members.index(media_id)]) for each in found]
    home = person_names.home_of(boxes, face)
    return next((each for each in found if each.id == home), None)


def face_of(db: Database, media_id: MediaId, number: int) -> FaceBox:
    """Return where a face is by its number in a picture, the largest is 1.

    Raises:
        RequestError: if there is none of that number.

    """
    found = facts.one(db, media_id, Faces)
    many = len(found.boxes) if found is not None else 0
    if found is None or not 1 <= number <= many:
        raise RequestError(
            tr("There is no face {number} in this picture.", number=number),
            why=tr("%n face(s) (was|were) found in it.", "", many),
            next_step=tr("They are numbered by size, from 1."),
        )
    left, top, right, bottom = found.boxes[number - 1].tolist()
    return left, top, right, bottom


def _only_face(db: Database, media_id: MediaId) -> FaceBox | None:
    """Return the one face of a picture that is in no cluster; None where none was found in it.

    Raises:
        RequestError: if there are several.

    """
    found = facts.one(db, media_id, Faces)
    if found is None or not len(found.boxes):
        return None
    if len(found.boxes) > 1:
        raise _which_of_several()
    return face_of(db, media_id, 1)


def _which_of_several() -> RequestError:
    return RequestError(
        tr("This picture shows several people."),
        why=tr("It was not said which of its faces is meant."),
        next_step=tr("Pick it among the members of the one who is meant, or name the face by its number."),
    )


def _is_in(word: PersonName, home: dict[MediaId, FaceBox | None]) -> bool:
    if word.media_id not in home:
        return False
    box = home[word.media_id]
    return word.face == box or same_face(word.face, box)


def _asked(name: str) -> str:
    try:
        return tidy_name(name)
    except ValueError as error:
        raise RequestError(
            tr("The person was not named."),
            why=tr("The name cannot be kept: {error}.", error=error),
            next_step=tr("Give a short one."),
        ) from error
