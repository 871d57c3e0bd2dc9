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


@MIGRATIONS()
def m0016_tags(db: Database) -> None:
    """Tags, and on which media items they stand; and in which order an examiner graded and tagged.

    A ``tagging`` is what one key did; ``tag_mark`` has what it changed, with what stood there before, and is undone by
    a later tagging, as grades are. ``source`` is the tagging whose word it is. ``standing_tag`` is the newest mark of
    each tag and media item, kept as marks come, so that a million are counted at once. ``key``: what spellings have in
    common. ``key_step`` numbers gradings and taggings in one line, since clocks may be set back.
    """
    db.executescript("""
        CREATE TABLE tag (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), key TEXT NOT NULL UNIQUE,
            examiner TEXT NOT NULL, made_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE tagging (
            id INTEGER PRIMARY KEY, tag INTEGER NOT NULL REFERENCES tag (id),
            examiner TEXT NOT NULL, tagged_at TEXT NOT NULL,
            undoes INTEGER REFERENCES tagging (id), redoes INTEGER REFERENCES tagging (id),
            CHECK (undoes IS NULL OR redoes IS NULL)
        ) STRICT;
        CREATE INDEX tagging_of_examiner ON tagging (examiner, id);
        CREATE TABLE tag_mark (
            id INTEGER PRIMARY KEY,
            tagging INTEGER NOT NULL REFERENCES tagging (id),
            item INTEGER NOT NULL REFERENCES media_item (id),
            stands INTEGER NOT NULL CHECK (stands IN (0, 1)), source INTEGER REFERENCES tagging (id),
            stood INTEGER NOT NULL CHECK (stood IN (0, 1)), was_source INTEGER REFERENCES tagging (id),
            UNIQUE (tagging, item)
        ) STRICT;
        CREATE TABLE standing_tag (
            tag INTEGER NOT NULL REFERENCES tag (id), item INTEGER NOT NULL REFERENCES media_item (id),
            stands INTEGER NOT NULL, source INTEGER REFERENCES tagging (id),
            PRIMARY KEY (tag, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX standing_tag_of_item ON standing_tag (item) WHERE stands = 1;
        CREATE TRIGGER tag_stands AFTER INSERT ON tag_mark BEGIN
            INSERT INTO standing_tag SELECT tag, NEW.item, NEW.stands, NEW.source FROM tagging WHERE id = NEW.tagging
                ON CONFLICT (tag, item) DO UPDATE SET stands = NEW.stands, source = NEW.source;
        END;
        CREATE TABLE key_step (
            id INTEGER PRIMARY KEY, examiner TEXT NOT NULL,
            grading INTEGER UNIQUE REFERENCES grading (id), tagging INTEGER UNIQUE REFERENCES tagging (id),
            CHECK ((grading IS NULL) <> (tagging IS NULL))
        ) STRICT;
        CREATE INDEX key_step_of_examiner ON key_step (examiner, id);
        INSERT INTO key_step (examiner, grading) SELECT examiner, id FROM grading ORDER BY id;
        CREATE TRIGGER grading_is_a_step AFTER INSERT ON grading
            BEGIN INSERT INTO key_step (examiner, grading) VALUES (NEW.examiner, NEW.id); END;
        CREATE TRIGGER tagging_is_a_step AFTER INSERT ON tagging
            BEGIN INSERT INTO key_step (examiner, tagging) VALUES (NEW.examiner, NEW.id); END;
    """)
    tables = {"tag": "tags", "tagging": "taggings", "tag_mark": "marks of tags", "key_step": "steps of keys"}
    for table, plural in tables.items():
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0017_saved_filters(db: Database) -> None:
    """What an examiner ticked, under a name; the newest row of a name stands, and one without keys takes it away."""
    db.executescript("""
        CREATE TABLE saved_filter (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''),
            keys TEXT NOT NULL CHECK (json_valid(keys)), examiner TEXT NOT NULL, saved_at TEXT NOT NULL
        ) STRICT;
    """)
    db.executescript(append_only("saved_filter", "saved filters"))


@MIGRATIONS()
def m0018_leads(db: Database) -> None:
    """Next steps towards a person or a place, and what became of each: the newest step says how it stands."""
    db.executescript("""
        CREATE TABLE lead (
            id INTEGER PRIMARY KEY, media_id BLOB REFERENCES media_item (sha256), text TEXT NOT NULL CHECK (text <> ''),
            examiner TEXT NOT NULL, written_at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX lead_on_media ON lead (media_id);
        CREATE TABLE lead_step (
            id INTEGER PRIMARY KEY, lead INTEGER NOT NULL REFERENCES lead (id),
            state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')), remark TEXT NOT NULL,
            examiner TEXT NOT NULL, taken_at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX lead_step_of_lead ON lead_step (lead, id);
    """)
    for table, plural in {"lead": "leads", "lead_step": "steps of leads"}.items():
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0019_second_readings(db: Database) -> None:
    """Categories that a second examiner gave without being shown the first one's, and what stood when it began."""
    db.executescript("""
        CREATE TABLE second_reading (
            id INTEGER PRIMARY KEY, scheme INTEGER NOT NULL REFERENCES scheme (id),
            examiner TEXT NOT NULL, begun_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE second_reading_item (
            id INTEGER PRIMARY KEY,
            reading INTEGER NOT NULL REFERENCES second_reading (id), item INTEGER NOT NULL REFERENCES media_item (id),
            first_source INTEGER NOT NULL REFERENCES grading (id), first_code TEXT NOT NULL,
            UNIQUE (reading, item)
        ) STRICT;
        CREATE TABLE second_grade (
            id INTEGER PRIMARY KEY, reading INTEGER NOT NULL, item INTEGER NOT NULL, code TEXT,
            graded_at TEXT NOT NULL,
            FOREIGN KEY (reading, item) REFERENCES second_reading_item (reading, item)
        ) STRICT;
        CREATE INDEX second_grade_of_item ON second_grade (reading, item, id);
        CREATE TABLE second_reading_end (
            id INTEGER PRIMARY KEY, reading INTEGER NOT NULL UNIQUE REFERENCES second_reading (id),
            ended_at TEXT NOT NULL
        ) STRICT;
    """)
    tables = {
        "second_reading": "second readings",
        "second_reading_item": "items of second readings",
        "second_grade": "second grades",
        "second_reading_end": "ends of second readings",
    }
    for table, plural in tables.items():
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0020_sealed_looks(db: Database) -> None:
    """What of a reveal had stood on the screen, sealed with its examiner's own key, and totals that name nobody.

    ``look_key`` says who sealed with which key; the key itself is in no case. ``exposure`` keeps what was written in
    clear before, and gets no more rows. ``look_total`` is the sum of the rows that are ``counted``.
    """
    db.executescript("""
        CREATE TABLE look_key (
            id INTEGER PRIMARY KEY, examiner TEXT NOT NULL, mark BLOB NOT NULL CHECK (length(mark) = 16),
            made_at TEXT NOT NULL,
            UNIQUE (examiner, mark)
        ) STRICT;
        CREATE TABLE sealed_look (
            id INTEGER PRIMARY KEY,
            reveal INTEGER NOT NULL UNIQUE REFERENCES reveal (id),
            look_key INTEGER NOT NULL REFERENCES look_key (id),
            sealed BLOB NOT NULL CHECK (length(sealed) = 44),
            counted INTEGER NOT NULL CHECK (counted IN (0, 1))
        ) STRICT;
        CREATE TABLE look_total (
            tier TEXT PRIMARY KEY,
            pixel_ms INTEGER NOT NULL CHECK (pixel_ms >= 0), shown_ms INTEGER NOT NULL CHECK (shown_ms >= 0)
        ) STRICT, WITHOUT ROWID;
    """)
    for table, plural in {"look_key": "keys of looks", "sealed_look": "sealed looks"}.items():
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0021_hash_sets(db: Database) -> None:
    """Sets of known hashes: what was loaded by whom, what was taken out, and what they say of media items.

    The hashes lie in sets.db, under the set's ``mark``; ``digest`` is over all of them, so that none can be exchanged.
    A set counts while no ``hash_set_end`` names it. ``set_match`` and ``set_aside`` are what a look-up found, and are
    made again; ``set_look`` says up to which media item a set was looked up.
    """
    db.executescript("""
        CREATE TABLE hash_set (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('alert', 'benign', 'series', 'own')),
            name TEXT NOT NULL CHECK (name <> ''), version TEXT NOT NULL, source TEXT NOT NULL,
            file_sha256 BLOB NOT NULL CHECK (length(file_sha256) = 32), format TEXT NOT NULL,
            rows INTEGER NOT NULL CHECK (rows > 0), skipped INTEGER NOT NULL CHECK (skipped >= 0),
            categories TEXT NOT NULL CHECK (json_valid(categories)), told TEXT NOT NULL CHECK (json_valid(told)),
            mark BLOB NOT NULL UNIQUE CHECK (length(mark) = 16), digest BLOB NOT NULL CHECK (length(digest) = 32),
            examiner TEXT NOT NULL, loaded_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE hash_set_end (
            id INTEGER PRIMARY KEY,
            hash_set INTEGER NOT NULL UNIQUE REFERENCES hash_set (id),
            examiner TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT;
        CREATE VIEW standing_set AS SELECT * FROM hash_set WHERE id NOT IN (SELECT hash_set FROM hash_set_end);
        CREATE TABLE set_look (
            hash_set INTEGER PRIMARY KEY REFERENCES hash_set (id), newest_item INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE set_match (
            item INTEGER NOT NULL REFERENCES media_item (id),
            hash_set INTEGER NOT NULL REFERENCES hash_set (id),
            scheme TEXT NOT NULL, category TEXT NOT NULL, series TEXT NOT NULL, said_by TEXT NOT NULL,
            agreed INTEGER NOT NULL CHECK (agreed > 0), differing INTEGER NOT NULL CHECK (agreed & differing = 0),
            PRIMARY KEY (item, hash_set, scheme, category, series, said_by)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX set_match_of_set ON set_match (hash_set, item);
        CREATE TABLE set_aside (item INTEGER PRIMARY KEY REFERENCES media_item (id)) STRICT;
    """)
    for table, plural in {"hash_set": "hash sets", "hash_set_end": "ends of hash sets"}.items():
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0022_vics(db: Database) -> None:
    """Files of VICS as they came, what each of their records says of which media item, and which words they brought.

    ``vics_text`` has a file's own text, packed, a row a block; together they are the file to the last byte.
    ``vics_record`` says where in it a record stands (``at``, ``length``, in characters) and repeats what is looked up.
    Large as they are, these two would make opening slow: they are sealed by the blocks' ``digest`` and by
    ``records_digest``, which are checked when they are used.
    ``vics_word`` names the gradings, taggings and notes that are a file's word and no examiner's of this case.
    """
    db.executescript("""
        CREATE TABLE vics_import (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            size_bytes INTEGER NOT NULL, codec TEXT NOT NULL, version TEXT NOT NULL, origin TEXT NOT NULL,
            scheme INTEGER REFERENCES scheme (id), exhibit INTEGER REFERENCES exhibit (id),
            records INTEGER NOT NULL, records_digest BLOB NOT NULL CHECK (length(records_digest) = 32),
            examiner TEXT NOT NULL, imported_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE vics_block (
            id INTEGER PRIMARY KEY,
            import INTEGER NOT NULL REFERENCES vics_import (id) DEFERRABLE INITIALLY DEFERRED,
            first_at INTEGER NOT NULL, digest BLOB NOT NULL CHECK (length(digest) = 32),
            UNIQUE (import, first_at)
        ) STRICT;
        CREATE TABLE vics_text (block INTEGER PRIMARY KEY REFERENCES vics_block (id), packed BLOB NOT NULL) STRICT;
        CREATE TABLE vics_record (
            id INTEGER PRIMARY KEY,
            import INTEGER NOT NULL REFERENCES vics_import (id) DEFERRABLE INITIALLY DEFERRED,
            place INTEGER NOT NULL, at INTEGER NOT NULL, length INTEGER NOT NULL,
            media_id TEXT NOT NULL, md5 BLOB CHECK (length(md5) = 16), sha1 BLOB CHECK (length(sha1) = 20),
            size_bytes INTEGER, code TEXT, photodna BLOB CHECK (length(photodna) = 144),
            item INTEGER REFERENCES media_item (id),
            UNIQUE (import, place)
        ) STRICT;
        CREATE INDEX vics_record_of_item ON vics_record (item, import) WHERE item IS NOT NULL;
        CREATE INDEX vics_record_by_md5 ON vics_record (import, md5, code) WHERE code IS NOT NULL;
        CREATE TABLE vics_word (
            id INTEGER PRIMARY KEY, import INTEGER NOT NULL REFERENCES vics_import (id) DEFERRABLE INITIALLY DEFERRED,
            grading INTEGER UNIQUE REFERENCES grading (id), tagging INTEGER UNIQUE REFERENCES tagging (id),
            note INTEGER UNIQUE REFERENCES note (id),
            CHECK ((grading IS NOT NULL) + (tagging IS NOT NULL) + (note IS NOT NULL) = 1)
        ) STRICT;
        CREATE INDEX IF NOT EXISTS media_item_by_md5 ON media_item (md5);
        CREATE INDEX IF NOT EXISTS media_item_by_sha1 ON media_item (sha1);
    """)
    tables = {
        "vics_import": "imports of VICS",
        "vics_block": "blocks of VICS",
        "vics_text": "texts of VICS",
        "vics_record": "records of VICS",
        "vics_word": "words of VICS",
    }
    for table, plural in tables.items():
        db.executescript(append_only(table, plural))
