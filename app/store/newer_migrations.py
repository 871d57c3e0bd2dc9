"""The steps of the schema from the thirteenth on; the earlier ones are in ``app.store.migrations``."""

from sqlite_utils import Database

from app.store.migrations import MIGRATIONS, PICTURE_MIGRATIONS, append_only

__all__ = ["MIGRATIONS", "PICTURE_MIGRATIONS"]


@MIGRATIONS()
def m0013_grades(db: Database) -> None:
    """Schemes of categories, and the grades given by them.

    A ``grading`` is what one key did: to a picture, a stack or all that was picked. What it changed is in ``grade``,
    with what stood there before; it is undone by a later grading, and nothing is ever changed or taken out.
    ``source`` is the grading whose word it is: of a row that takes back, the earlier one that stands again.
    ``standing_grade`` is the newest row of each media item in each scheme, kept as grades come, so that a million are
    counted at once; a code that is NULL says that a category was taken away.
    """
    db.executescript("""
        CREATE TABLE scheme (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, text TEXT NOT NULL,
            UNIQUE (name, version)
        ) STRICT;
        CREATE TABLE scheme_choice (
            id INTEGER PRIMARY KEY, scheme INTEGER NOT NULL REFERENCES scheme (id),
            examiner TEXT NOT NULL, chosen_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE grading (
            id INTEGER PRIMARY KEY, examiner TEXT NOT NULL, graded_at TEXT NOT NULL,
            scheme INTEGER NOT NULL REFERENCES scheme (id),
            undoes INTEGER REFERENCES grading (id), redoes INTEGER REFERENCES grading (id),
            CHECK (undoes IS NULL OR redoes IS NULL)
        ) STRICT;
        CREATE INDEX grading_of_examiner ON grading (examiner, id);
        CREATE TABLE grade (
            id INTEGER PRIMARY KEY,
            grading INTEGER NOT NULL REFERENCES grading (id),
            item INTEGER NOT NULL REFERENCES media_item (id),
            code TEXT, source INTEGER REFERENCES grading (id),
            was_code TEXT, was_source INTEGER REFERENCES grading (id),
            UNIQUE (grading, item)
        ) STRICT;
        CREATE TABLE standing_grade (
            item INTEGER NOT NULL REFERENCES media_item (id), scheme INTEGER NOT NULL REFERENCES scheme (id),
            code TEXT, source INTEGER REFERENCES grading (id),
            PRIMARY KEY (item, scheme)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX standing_grade_by_code ON standing_grade (scheme, code);
        CREATE TRIGGER grade_stands AFTER INSERT ON grade BEGIN
            INSERT INTO standing_grade
                SELECT NEW.item, scheme, NEW.code, NEW.source FROM grading WHERE id = NEW.grading
                ON CONFLICT (item, scheme) DO UPDATE SET code = NEW.code, source = NEW.source;
        END;
    """)
    tables = {"scheme": "schemes", "scheme_choice": "choices of schemes", "grading": "gradings", "grade": "grades"}
    for table, plural in tables.items():
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0014_exposure(db: Database) -> None:
    """How much of a reveal stood on the screen, and for how long: one row, written with the reveal's end."""
    db.executescript("""
        CREATE TABLE exposure (
            id INTEGER PRIMARY KEY,
            reveal INTEGER NOT NULL UNIQUE REFERENCES reveal (id),
            pixel_ms INTEGER NOT NULL CHECK (pixel_ms >= 0),
            shown_ms INTEGER NOT NULL CHECK (shown_ms >= 0)
        ) STRICT;
    """)
    db.executescript(append_only("exposure", "exposures"))


@MIGRATIONS()
def m0015_traits(db: Database) -> None:
    """Which camera took a media item, and how many people were found in it, kept beside it as facts come and go.

    The facts stay what is true; these columns let a million be counted and told apart at once. ``people`` is -1 where
    it is not certain, and NULL where nobody has looked.
    """
    camera = (
        "json_extract({0}.plain, '$.make'), json_extract({0}.plain, '$.model'), json_extract({0}.plain, '$.serial')"
    )
    of_fact = "(make, model, serial) = (" + camera + ")"
    people = """CASE WHEN json_extract({0}.plain, '$.unsure') THEN -1
        ELSE max(json_extract({0}.plain, '$.people'), json_extract({0}.plain, '$.faces')) END"""
    db.executescript(f"""
        CREATE TABLE camera (
            id INTEGER PRIMARY KEY, make TEXT NOT NULL, model TEXT NOT NULL, serial TEXT NOT NULL,
            UNIQUE (make, model, serial)
        ) STRICT;
        ALTER TABLE media_item ADD COLUMN camera INTEGER REFERENCES camera (id);
        ALTER TABLE media_item ADD COLUMN people INTEGER;
        INSERT OR IGNORE INTO camera (make, model, serial) SELECT {camera.format("fact")} FROM fact
            WHERE kind = 'camera_body';
        UPDATE media_item SET camera = (SELECT camera.id FROM fact JOIN camera ON {of_fact.format("fact")}
            WHERE fact.item = media_item.id AND fact.kind = 'camera_body' LIMIT 1);
        UPDATE media_item SET people = (SELECT {people.format("fact")} FROM fact
            WHERE fact.item = media_item.id AND fact.kind = 'people_cover' LIMIT 1);
        CREATE INDEX wall_by_camera ON media_item (camera) WHERE shown = 1;
        CREATE INDEX wall_by_people ON media_item (people) WHERE shown = 1;
        CREATE TRIGGER camera_is_kept AFTER INSERT ON fact WHEN NEW.kind = 'camera_body' BEGIN
            INSERT OR IGNORE INTO camera (make, model, serial) VALUES ({camera.format("NEW")});
            UPDATE media_item SET camera = (SELECT id FROM camera WHERE {of_fact.format("NEW")}) WHERE id = NEW.item;
        END;
        CREATE TRIGGER camera_is_forgotten AFTER DELETE ON fact WHEN OLD.kind = 'camera_body'
            BEGIN UPDATE media_item SET camera = NULL WHERE id = OLD.item; END;
        CREATE TRIGGER people_are_kept AFTER INSERT ON fact WHEN NEW.kind = 'people_cover'
            BEGIN UPDATE media_item SET people = {people.format("NEW")} WHERE id = NEW.item; END;
        CREATE TRIGGER people_are_forgotten AFTER DELETE ON fact WHEN OLD.kind = 'people_cover'
            BEGIN UPDATE media_item SET people = NULL WHERE id = OLD.item; END;
    """)  # noqa: S608  our own text alone
