"""The steps since people's decisions name a face; the newest of all, and where all of them are asked for."""

from sqlite_utils import Database

from app.store.migrations import append_only
from app.store.newer_migrations import MIGRATIONS, PICTURE_MIGRATIONS

__all__ = ["MIGRATIONS", "PICTURE_MIGRATIONS"]


@MIGRATIONS()
def m0024_people(db: Database) -> None:
    """Which face of a picture a person's member, a word and a name are about; eight bytes: left, top, right, bottom.

    A face is named by where it is, since another version of the finder would number the faces of a picture otherwise.
    """
    db.executescript("""
        CREATE TABLE cluster_face (
            cluster INTEGER NOT NULL, item INTEGER NOT NULL, face BLOB NOT NULL CHECK (length(face) = 8),
            PRIMARY KEY (cluster, item),
            FOREIGN KEY (cluster, item) REFERENCES cluster_member (cluster, item) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE decision_face (
            id INTEGER PRIMARY KEY, decision INTEGER NOT NULL UNIQUE REFERENCES decision (id),
            first BLOB NOT NULL CHECK (length(first) = 8), second BLOB NOT NULL CHECK (length(second) = 8)
        ) STRICT;
        CREATE TABLE split_face (
            id INTEGER PRIMARY KEY, split INTEGER NOT NULL REFERENCES split (id),
            media_id BLOB NOT NULL REFERENCES media_item (sha256), face BLOB NOT NULL CHECK (length(face) = 8),
            UNIQUE (split, media_id)
        ) STRICT;
        CREATE TABLE person_name (
            id INTEGER PRIMARY KEY,
            media_id BLOB NOT NULL REFERENCES media_item (sha256), face BLOB CHECK (length(face) = 8),
            name TEXT NOT NULL, examiner TEXT NOT NULL, named_at TEXT NOT NULL
        ) STRICT;
    """)
    tables = {
        "decision_face": "faces of decisions",
        "split_face": "faces of splits",
        "person_name": "names of people",
    }
    for table, plural in tables.items():
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0026_remarks(db: Database) -> None:
    """What reviewers said of sealed case files; ``signer`` is NULL where it is said and not signed yet.

    ``mark`` is made of the signer, the sealed file and the remark, so that one that is merged twice is there once.
    """
    db.executescript("""
        CREATE TABLE remark (
            id INTEGER PRIMARY KEY, mark BLOB NOT NULL UNIQUE CHECK (length(mark) = 32),
            about TEXT NOT NULL CHECK (about IN ('picture', 'pair', 'group')),
            kind TEXT CHECK (kind IN ('copies', 'place', 'series', 'person')),
            first BLOB NOT NULL REFERENCES media_item (sha256), second BLOB REFERENCES media_item (sha256),
            stance TEXT NOT NULL CHECK (stance IN ('', 'agree', 'disagree', 'undecided')), text TEXT NOT NULL,
            author TEXT NOT NULL, signer BLOB CHECK (length(signer) = 32), sealed_sha256 TEXT NOT NULL,
            written_at TEXT NOT NULL, merged_at TEXT,
            CHECK ((kind IS NULL) = (about = 'picture')), CHECK ((second IS NULL) <> (about = 'pair')),
            CHECK (second IS NULL OR first < second), CHECK ((signer IS NULL) = (merged_at IS NULL))
        ) STRICT;
        CREATE INDEX remark_of_first ON remark (first);
        CREATE INDEX remark_of_second ON remark (second) WHERE second IS NOT NULL;
        CREATE TABLE remark_end (
            id INTEGER PRIMARY KEY, remark INTEGER NOT NULL UNIQUE REFERENCES remark (id),
            examiner TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT;
    """)
    for table, plural in {"remark": "remarks", "remark_end": "ends of remarks"}.items():
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0027_joint_words(db: Database) -> None:
    """What two people have said with a key each, and who took it back; and pictures that came along by such a word.

    ``word`` is the SHA-256 of ``statement``, the very bytes that both signed.
    """
    db.executescript("""
        CREATE TABLE joint_word (
            id INTEGER PRIMARY KEY, word BLOB NOT NULL UNIQUE CHECK (length(word) = 32), purpose TEXT NOT NULL,
            statement BLOB NOT NULL, kept_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE joint_signature (
            id INTEGER PRIMARY KEY, joint_word INTEGER NOT NULL REFERENCES joint_word (id),
            part TEXT NOT NULL CHECK (part IN ('first', 'second', 'taken back')),
            signer BLOB NOT NULL CHECK (length(signer) = 32), signature BLOB NOT NULL CHECK (length(signature) = 64),
            examiner TEXT NOT NULL, kept_at TEXT NOT NULL, UNIQUE (joint_word, part, signer)
        ) STRICT;
        CREATE TABLE released_picture (
            id INTEGER PRIMARY KEY, media_id BLOB NOT NULL UNIQUE REFERENCES media_item (sha256), content BLOB NOT NULL
        ) STRICT;
    """)
    tables = {
        "joint_word": "words of two people",
        "joint_signature": "signatures under words of two people",
        "released_picture": "released pictures",
    }
    for table, plural in tables.items():
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0028_appeals(db: Database) -> None:
    """Cut-outs of objects for an appeal to the public, with the very bytes of each file, and what was done with them.

    ``id`` is the number that a cut-out bears outside. ``word`` is the SHA-256 of a word of two people.
    """
    db.executescript("""
        CREATE TABLE appeal (
            id INTEGER PRIMARY KEY, media_id BLOB NOT NULL REFERENCES media_item (sha256),
            left_side REAL NOT NULL, top_side REAL NOT NULL, right_side REAL NOT NULL, bottom_side REAL NOT NULL,
            form TEXT NOT NULL CHECK (form IN ('png', 'jpeg')), most_px INTEGER NOT NULL CHECK (most_px > 0),
            stamped INTEGER NOT NULL CHECK (stamped IN (0, 1)), wide_px INTEGER NOT NULL, high_px INTEGER NOT NULL,
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32), left_share REAL NOT NULL,
            faces INTEGER NOT NULL CHECK (faces = 0), people INTEGER NOT NULL CHECK (people = 0),
            codes INTEGER NOT NULL, glints INTEGER NOT NULL, models TEXT NOT NULL, about TEXT NOT NULL,
            examiner TEXT NOT NULL, made_at TEXT NOT NULL,
            tile BLOB NOT NULL, tile_wide INTEGER NOT NULL, content BLOB NOT NULL
        ) STRICT;
        CREATE TABLE appeal_step (
            id INTEGER PRIMARY KEY, appeal INTEGER NOT NULL REFERENCES appeal (id),
            step TEXT NOT NULL CHECK (step IN ('asked', 'written', 'withdrawn')), remark TEXT NOT NULL,
            word BLOB CHECK (length(word) = 32), ticked TEXT NOT NULL, examiner TEXT NOT NULL, at TEXT NOT NULL,
            CHECK ((word IS NULL) = (step = 'withdrawn'))
        ) STRICT;
        CREATE INDEX appeal_step_of_appeal ON appeal_step (appeal);
    """)
    for table, plural in {"appeal": "cut-outs of appeals", "appeal_step": "steps of appeals"}.items():
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0029_photodna(db: Database) -> None:
    """The PhotoDNA values that sets brought for media items of the case, and which values a set was asked for last.

    Both are what a look-up found, and are made again: what was looked up before is looked up once more.
    """
    db.executescript("""
        CREATE TABLE set_photodna (
            item INTEGER NOT NULL REFERENCES media_item (id),
            hash_set INTEGER NOT NULL REFERENCES hash_set (id),
            value BLOB NOT NULL CHECK (length(value) = 144),
            PRIMARY KEY (item, hash_set, value)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX set_photodna_of_set ON set_photodna (hash_set);
        CREATE INDEX set_photodna_by_value ON set_photodna (value);
        CREATE TABLE photodna_look (
            hash_set INTEGER PRIMARY KEY REFERENCES hash_set (id), asked BLOB NOT NULL CHECK (length(asked) = 32)
        ) STRICT;
        CREATE INDEX vics_record_by_photodna ON vics_record (photodna, item) WHERE photodna IS NOT NULL;
        UPDATE set_look SET newest_item = 0;
    """)


@MIGRATIONS()
def m0031_names_taken_back(db: Database) -> None:
    """Words on what a person is called that count no more: the one before it does again."""
    db.executescript("""
        CREATE TABLE person_name_end (
            id INTEGER PRIMARY KEY, person_name INTEGER NOT NULL UNIQUE REFERENCES person_name (id),
            examiner TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT;
    """)
    db.executescript(append_only("person_name_end", "ends of names of people"))


@MIGRATIONS()
def m0032_looks_at_appeals(db: Database) -> None:
    """Which reveals are looks at a cut-out, and which of them have shown it: the bytes of that SHA-256.

    A look from before this step is known by its words only, which anybody can type, and counts no more.
    """
    db.executescript("""
        CREATE TABLE appeal_look (
            id INTEGER PRIMARY KEY, appeal INTEGER NOT NULL REFERENCES appeal (id),
            reveal INTEGER NOT NULL REFERENCES reveal (id), step TEXT NOT NULL CHECK (step IN ('begun', 'shown')),
            sha256 BLOB CHECK (length(sha256) = 32), at TEXT NOT NULL,
            UNIQUE (reveal, step), CHECK ((sha256 IS NULL) = (step = 'begun'))
        ) STRICT;
        CREATE INDEX appeal_look_of_appeal ON appeal_look (appeal);
    """)
    db.executescript(append_only("appeal_look", "looks at cut-outs"))


@MIGRATIONS()
def m0033_left_of_splits(db: Database) -> None:
    """Of which split a merger left another one, so that taking the merger back ends these and no others."""
    db.executescript("""
        CREATE TABLE split_origin (
            id INTEGER PRIMARY KEY, split INTEGER NOT NULL UNIQUE REFERENCES split (id),
            origin INTEGER NOT NULL REFERENCES split (id)
        ) STRICT;
    """)
    db.executescript(append_only("split_origin", "origins of splits"))
