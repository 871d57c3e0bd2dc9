"""The steps of the schema from the thirteenth on; the earlier ones are in ``app.store.migrations``."""

from sqlite_utils import Database

from app.store.migrations import MIGRATIONS, PICTURE_MIGRATIONS, append_only

__all__ = ["MIGRATIONS", "PICTURE_MIGRATIONS"]


@MIGRATIONS()
def m0013_grades(db: Database) -> None:
    """Schemes of categories, and the grades given by them.

    A ``grading`` is what one key did: to a picture, a stack or all that was picked. What it changed is in ``grade``,
    with what stood there before, so that it can be undone by a later grading; nothing is ever changed or taken out.
    ``standing_grade`` is the newest of each media item, kept as grades come, so that a million are counted at once.
    """
    db.executescript("""
        CREATE TABLE scheme (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, text TEXT NOT NULL,
            examiner TEXT NOT NULL, chosen_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE grading (
            id INTEGER PRIMARY KEY, examiner TEXT NOT NULL, graded_at TEXT NOT NULL,
            undoes INTEGER REFERENCES grading (id), redoes INTEGER REFERENCES grading (id),
            CHECK (undoes IS NULL OR redoes IS NULL)
        ) STRICT;
        CREATE TABLE grade (
            grading INTEGER NOT NULL REFERENCES grading (id),
            item INTEGER NOT NULL REFERENCES media_item (id),
            scheme INTEGER REFERENCES scheme (id), code TEXT,
            was_scheme INTEGER REFERENCES scheme (id), was_code TEXT,
            PRIMARY KEY (grading, item),
            CHECK ((scheme IS NULL) = (code IS NULL)), CHECK ((was_scheme IS NULL) = (was_code IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX grade_of_item ON grade (item);
        CREATE TABLE standing_grade (
            item INTEGER PRIMARY KEY REFERENCES media_item (id), grading INTEGER NOT NULL REFERENCES grading (id),
            scheme INTEGER NOT NULL, code TEXT NOT NULL
        ) STRICT;
        CREATE INDEX standing_grade_by_code ON standing_grade (scheme, code);
        CREATE TRIGGER grade_stands AFTER INSERT ON grade WHEN NEW.code IS NOT NULL BEGIN
            INSERT INTO standing_grade VALUES (NEW.item, NEW.grading, NEW.scheme, NEW.code)
                ON CONFLICT (item) DO UPDATE SET grading = NEW.grading, scheme = NEW.scheme, code = NEW.code;
        END;
        CREATE TRIGGER grade_is_taken_back AFTER INSERT ON grade WHEN NEW.code IS NULL
            BEGIN DELETE FROM standing_grade WHERE item = NEW.item; END;
    """)
    for table, plural in (("scheme", "schemes"), ("grading", "gradings"), ("grade", "grades")):
        db.executescript(append_only(table, plural))
