"""The schema, in steps; a step that has landed is never edited.

The schema defends the evidence from our own bugs too: STRICT tables, foreign keys, checks, and triggers that let
exhibits, notes, decisions, reveals and audit rows only ever be added. Media items are named by their SHA-256 as 32
raw bytes; what the machine computes refers to them by row number, which keeps a case of a million items small.
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

MIGRATIONS = Migrations("case")
PICTURE_MIGRATIONS = Migrations("pictures")
"""The steps that touch pictures.db, kept apart so that the large file is copied only before those."""


def append_only(table: str, plural: str) -> str:
    """Return the triggers that let rows of a table only ever be added."""
    return "".join(
        f"""
        CREATE TRIGGER {table}_refuses_{verb} BEFORE {verb} ON {table}
            BEGIN SELECT RAISE(ABORT, '{plural} are only ever added'); END;
        """
        for verb in ("UPDATE", "DELETE")
    )


@MIGRATIONS()
def m0001_case(db: Database) -> None:
    """What the case is, what the machine ran, and the audit chain."""
    db.executescript("""
        CREATE TABLE case_info (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE run (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            examiner TEXT NOT NULL,
            detail TEXT NOT NULL CHECK (json_valid(detail)),
            started_at TEXT NOT NULL,
            ended_at TEXT,
            outcome TEXT CHECK (outcome IN ('finished', 'stopped', 'failed', 'cut off')),
            counts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(counts)),
            CHECK ((ended_at IS NULL) = (outcome IS NULL))
        ) STRICT;
        CREATE INDEX run_unfinished ON run (id) WHERE ended_at IS NULL;
        CREATE TABLE audit (
            number INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            examiner TEXT NOT NULL,
            verb TEXT NOT NULL CHECK (verb <> ''),
            subject TEXT NOT NULL,
            detail TEXT NOT NULL,
            previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
            row_hash TEXT NOT NULL UNIQUE CHECK (length(row_hash) = 64)
        ) STRICT;
        CREATE TRIGGER audit_follows_its_chain BEFORE INSERT ON audit
            WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM audit)
                OR NEW.previous_hash <> coalesce(
                    (SELECT row_hash FROM audit ORDER BY number DESC LIMIT 1), printf('%064d', 0))
            BEGIN SELECT RAISE(ABORT, 'an audit row follows the last one'); END;
    """)
    db.executescript(append_only("audit", "audit rows"))


@MIGRATIONS()
def m0002_media(db: Database) -> None:
    """Exhibits, where content was found, and the content."""
    db.executescript("""
        CREATE TABLE exhibit (
            id INTEGER PRIMARY KEY, number TEXT NOT NULL, root BLOB NOT NULL, added_at TEXT NOT NULL,
            UNIQUE (number, root)
        ) STRICT;
        CREATE TABLE media_item (
            id INTEGER PRIMARY KEY,
            sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
            md5 BLOB NOT NULL CHECK (length(md5) = 16),
            sha1 BLOB NOT NULL CHECK (length(sha1) = 20),
            size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
            shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1)),
            first_file INTEGER REFERENCES media_file (id),
            wall_path BLOB NOT NULL DEFAULT x'',
            captured_at TEXT,
            captured_sort INTEGER NOT NULL DEFAULT 9223372036854775807,
            CHECK (shown = (first_file IS NOT NULL))
        ) STRICT;
        CREATE INDEX wall_by_time ON media_item (captured_sort, wall_path) WHERE shown = 1;
        CREATE INDEX wall_by_path ON media_item (wall_path) WHERE shown = 1;
        CREATE TABLE media_file (
            id INTEGER PRIMARY KEY,
            exhibit INTEGER NOT NULL REFERENCES exhibit (id),
            path BLOB NOT NULL,
            member TEXT NOT NULL DEFAULT '[]' CHECK (json_type(member) = 'array'),
            parent INTEGER REFERENCES media_file (id),
            size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
            modified_at TEXT,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (
                state IN ('waiting', 'picture', 'known', 'excluded', 'container', 'problem')),
            reason TEXT NOT NULL DEFAULT '',
            item INTEGER REFERENCES media_item (id),
            UNIQUE (exhibit, path, member),
            CHECK (state <> 'picture' OR item IS NOT NULL)
        ) STRICT;
        CREATE INDEX media_file_of_item ON media_file (item) WHERE item IS NOT NULL;
        CREATE INDEX media_file_waiting ON media_file (exhibit DESC, id) WHERE state = 'waiting';
    """)
    db.executescript(append_only("exhibit", "exhibits"))


@MIGRATIONS()
def m0003_tally(db: Database) -> None:
    """Counts that are kept as files change, so that they are told at once in a case of any size."""
    db.executescript("""
        CREATE TABLE tally (name TEXT PRIMARY KEY, n INTEGER NOT NULL CHECK (n >= 0)) STRICT, WITHOUT ROWID;
        INSERT INTO tally VALUES ('waiting', 0), ('picture', 0), ('known', 0), ('excluded', 0), ('container', 0),
            ('problem', 0), ('shown', 0);
        CREATE TRIGGER media_file_is_counted AFTER INSERT ON media_file
            BEGIN UPDATE tally SET n = n + 1 WHERE name = NEW.state; END;
        CREATE TRIGGER media_file_is_counted_again AFTER UPDATE OF state ON media_file WHEN NEW.state <> OLD.state
            BEGIN
                UPDATE tally SET n = n - 1 WHERE name = OLD.state;
                UPDATE tally SET n = n + 1 WHERE name = NEW.state;
            END;
        CREATE TRIGGER media_file_stays BEFORE DELETE ON media_file
            BEGIN SELECT RAISE(ABORT, 'media files are never taken out'); END;
        CREATE TRIGGER media_item_is_counted AFTER INSERT ON media_item WHEN NEW.shown = 1
            BEGIN UPDATE tally SET n = n + 1 WHERE name = 'shown'; END;
        CREATE TRIGGER media_item_is_counted_again AFTER UPDATE OF shown ON media_item WHEN NEW.shown <> OLD.shown
            BEGIN UPDATE tally SET n = n + NEW.shown - OLD.shown WHERE name = 'shown'; END;
        CREATE TRIGGER media_item_stays BEFORE DELETE ON media_item
            BEGIN SELECT RAISE(ABORT, 'media items are never taken out'); END;
    """)


@MIGRATIONS()
def m0004_facts(db: Database) -> None:
    """Facts, which extractor has read which item, and problems; arrays lie in pictures.db."""
    db.executescript("""
        CREATE TABLE extractor (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, version INTEGER NOT NULL, UNIQUE (name, version)
        ) STRICT;
        CREATE TABLE extraction (
            extractor INTEGER NOT NULL REFERENCES extractor (id),
            item INTEGER NOT NULL REFERENCES media_item (id),
            run INTEGER NOT NULL REFERENCES run (id),
            PRIMARY KEY (extractor, item)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE fact (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            item INTEGER NOT NULL REFERENCES media_item (id),
            extractor INTEGER NOT NULL REFERENCES extractor (id),
            plain TEXT NOT NULL,
            arrays TEXT,
            digest BLOB,
            CHECK ((arrays IS NULL) = (digest IS NULL))
        ) STRICT;
        CREATE INDEX fact_of_item ON fact (item);
        CREATE INDEX fact_of_kind ON fact (kind, item);
        CREATE TABLE problem (
            id INTEGER PRIMARY KEY,
            subject TEXT NOT NULL,
            file INTEGER REFERENCES media_file (id),
            item INTEGER REFERENCES media_item (id),
            part TEXT NOT NULL, code TEXT NOT NULL, what TEXT NOT NULL, why TEXT NOT NULL, next_step TEXT NOT NULL,
            run INTEGER REFERENCES run (id),
            UNIQUE (subject, part)
        ) STRICT;
        CREATE INDEX problem_of_file ON problem (file) WHERE file IS NOT NULL;
        CREATE INDEX problem_of_item ON problem (item) WHERE item IS NOT NULL;
    """)


@MIGRATIONS()
def m0005_links(db: Database) -> None:
    """What the machine proposes: links, and clusters made of them."""
    db.executescript("""
        CREATE TABLE link (
            id INTEGER PRIMARY KEY,
            linker TEXT NOT NULL, version INTEGER NOT NULL,
            run INTEGER NOT NULL REFERENCES run (id),
            first INTEGER NOT NULL REFERENCES media_item (id),
            second INTEGER NOT NULL REFERENCES media_item (id),
            strength REAL NOT NULL CHECK (strength BETWEEN 0 AND 1),
            reason TEXT NOT NULL,
            evidence TEXT, digest BLOB,
            UNIQUE (linker, first, second),
            CHECK (first <> second), CHECK ((evidence IS NULL) = (digest IS NULL))
        ) STRICT;
        CREATE INDEX link_first ON link (first);
        CREATE INDEX link_second ON link (second);
        CREATE TABLE cluster (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('copies', 'place', 'series', 'person')),
            name TEXT NOT NULL,
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            reasons TEXT NOT NULL CHECK (json_valid(reasons)),
            run INTEGER NOT NULL REFERENCES run (id),
            UNIQUE (kind, name)
        ) STRICT;
        CREATE TABLE cluster_member (
            cluster INTEGER NOT NULL REFERENCES cluster (id) ON DELETE CASCADE,
            item INTEGER NOT NULL REFERENCES media_item (id),
            PRIMARY KEY (cluster, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX cluster_of_item ON cluster_member (item);
        CREATE TABLE contradiction (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL,
            first INTEGER NOT NULL REFERENCES media_item (id), second INTEGER NOT NULL REFERENCES media_item (id),
            sentence TEXT NOT NULL
        ) STRICT;
    """)


@MIGRATIONS()
def m0006_words(db: Database) -> None:
    """What the examiner decides, writes and reveals."""
    db.executescript("""
        CREATE TABLE decision (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('copies', 'place', 'series', 'person')),
            verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
            first BLOB NOT NULL REFERENCES media_item (sha256), second BLOB NOT NULL REFERENCES media_item (sha256),
            examiner TEXT NOT NULL, reason TEXT NOT NULL, decided_at TEXT NOT NULL,
            CHECK (first < second)
        ) STRICT;
        CREATE INDEX decision_on_pair ON decision (kind, first, second, id);
        CREATE TABLE note (
            id INTEGER PRIMARY KEY,
            media_id BLOB NOT NULL REFERENCES media_item (sha256),
            examiner TEXT NOT NULL, text TEXT NOT NULL CHECK (text <> ''), written_at TEXT NOT NULL,
            corrects INTEGER REFERENCES note (id)
        ) STRICT;
        CREATE INDEX note_of_media ON note (media_id, id);
        CREATE INDEX note_corrected ON note (corrects) WHERE corrects IS NOT NULL;
        CREATE VIRTUAL TABLE note_words USING fts5 (
            text, content = 'note', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
        CREATE TRIGGER note_is_indexed AFTER INSERT ON note
            BEGIN INSERT INTO note_words (rowid, text) VALUES (NEW.id, NEW.text); END;
        CREATE TABLE reveal (
            id INTEGER PRIMARY KEY,
            media_id BLOB NOT NULL REFERENCES media_item (sha256),
            examiner TEXT NOT NULL, tier TEXT NOT NULL CHECK (tier <> ''), reason TEXT NOT NULL, at TEXT NOT NULL,
            ends INTEGER UNIQUE REFERENCES reveal (id)
        ) STRICT;
        CREATE INDEX reveal_of_media ON reveal (media_id, id);
    """)
    for table, plural in (("decision", "decisions"), ("note", "notes"), ("reveal", "reveals")):
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0007_wall_as_found(db: Database) -> None:
    """The wall in the order of finding, without reading the items themselves."""
    db.execute("CREATE INDEX wall_by_number ON media_item (id) WHERE shown = 1")


@MIGRATIONS()
def m0008_undecided_and_splits(db: Database) -> None:
    """Decisions take a third verdict, and a split parts many from many in one row.

    SQLite changes no check in place: the table is made anew and its rows copied with their ids, so that the running
    digest over them stays what it was. Dropping a table fires none of its triggers. A split's media items stand in it
    as SHA-256 after SHA-256.
    """
    db.executescript("""
        CREATE TABLE decision_anew (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('copies', 'place', 'series', 'person')),
            verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'undecided')),
            first BLOB NOT NULL REFERENCES media_item (sha256), second BLOB NOT NULL REFERENCES media_item (sha256),
            examiner TEXT NOT NULL, reason TEXT NOT NULL, decided_at TEXT NOT NULL,
            CHECK (first < second)
        ) STRICT;
        INSERT INTO decision_anew (id, kind, verdict, first, second, examiner, reason, decided_at)
            SELECT id, kind, verdict, first, second, examiner, reason, decided_at FROM decision ORDER BY id;
        DROP TABLE decision;
        ALTER TABLE decision_anew RENAME TO decision;
        CREATE INDEX decision_on_pair ON decision (kind, first, second, id);
        CREATE TABLE split (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('copies', 'place', 'series', 'person')),
            part BLOB NOT NULL CHECK (length(part) > 0 AND length(part) % 32 = 0),
            rest BLOB NOT NULL CHECK (length(rest) > 0 AND length(rest) % 32 = 0),
            examiner TEXT NOT NULL, reason TEXT NOT NULL, decided_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE split_end (
            id INTEGER PRIMARY KEY,
            split INTEGER NOT NULL UNIQUE REFERENCES split (id),
            examiner TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT;
    """)
    for table, plural in (("decision", "decisions"), ("split", "splits"), ("split_end", "ends of splits")):
        db.executescript(append_only(table, plural))


@MIGRATIONS()
def m0009_names_and_perhaps(db: Database) -> None:
    """What examiners call places; which groups may belong together; what crossed a word when it was first obeyed."""
    db.executescript("""
        CREATE TABLE place_name (
            id INTEGER PRIMARY KEY,
            media_id BLOB NOT NULL REFERENCES media_item (sha256),
            name TEXT NOT NULL, examiner TEXT NOT NULL, named_at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX place_name_of_media ON place_name (media_id, id);
        CREATE TABLE perhaps (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('copies', 'place', 'series', 'person')),
            first TEXT NOT NULL, second TEXT NOT NULL,
            strength REAL NOT NULL CHECK (strength BETWEEN 0 AND 1),
            sentence TEXT NOT NULL,
            run INTEGER NOT NULL REFERENCES run (id),
            UNIQUE (kind, first, second), CHECK (first <> second)
        ) STRICT;
        CREATE TABLE perhaps_pair (
            perhaps INTEGER NOT NULL REFERENCES perhaps (id) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            first INTEGER NOT NULL REFERENCES media_item (id), second INTEGER NOT NULL REFERENCES media_item (id),
            PRIMARY KEY (perhaps, place), CHECK (first <> second)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE crossing (
            kind TEXT NOT NULL CHECK (kind IN ('copies', 'place', 'series', 'person')),
            word TEXT NOT NULL,
            newest_item INTEGER NOT NULL,
            strongest REAL NOT NULL CHECK (strongest BETWEEN 0 AND 1),
            PRIMARY KEY (kind, word)
        ) STRICT, WITHOUT ROWID;
    """)
    db.executescript(append_only("place_name", "names of places"))


@MIGRATIONS()
def m0011_judged(db: Database) -> None:
    """What linkers judged, pair by pair, links and none, so that a new exhibit is linked without starting over.

    ``judged_item.state`` is of the facts that the item's pairs were judged by. A link is in ``judged_link`` as it was
    judged and, where it stands in the light of the whole case, in ``link`` as it was weighed, under the same number.
    """
    db.executescript("""
        CREATE TABLE judge (
            id INTEGER PRIMARY KEY, linker TEXT NOT NULL UNIQUE, maker TEXT NOT NULL
        ) STRICT;
        CREATE TABLE judged_item (
            judge INTEGER NOT NULL REFERENCES judge (id),
            item INTEGER NOT NULL REFERENCES media_item (id),
            state INTEGER NOT NULL,
            PRIMARY KEY (judge, item)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE judged_none (
            judge INTEGER NOT NULL, first INTEGER NOT NULL, second INTEGER NOT NULL,
            PRIMARY KEY (judge, first, second)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE judged_link (
            id INTEGER PRIMARY KEY,
            judge INTEGER NOT NULL REFERENCES judge (id),
            first INTEGER NOT NULL REFERENCES media_item (id),
            second INTEGER NOT NULL REFERENCES media_item (id),
            strength REAL NOT NULL CHECK (strength BETWEEN 0 AND 1),
            reason TEXT NOT NULL,
            evidence TEXT, digest BLOB,
            UNIQUE (judge, first, second),
            CHECK (first <> second), CHECK ((evidence IS NULL) = (digest IS NULL))
        ) STRICT;
    """)


@MIGRATIONS()
def m0012_overlaid(db: Database) -> None:
    """Which links the last grouping left out, since they rest on what is laid over both pictures."""
    db.executescript("""
        CREATE TABLE overlaid_link (link INTEGER PRIMARY KEY REFERENCES link (id) ON DELETE CASCADE) STRICT;
        CREATE VIEW counted_link AS SELECT * FROM link WHERE id NOT IN (SELECT link FROM overlaid_link);
    """)


@PICTURE_MIGRATIONS()
def p0001_arrays(db: Database) -> None:
    """Raw little-endian bytes; their dtype, shape and digest stand in case.db, which is the truth."""
    db.executescript("""
        CREATE TABLE pictures.fact_array (fact INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
        CREATE TABLE pictures.link_evidence (link INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
        CREATE TABLE pictures.mark (id INTEGER PRIMARY KEY CHECK (id = 1), n INTEGER NOT NULL) STRICT;
        INSERT INTO pictures.mark VALUES (1, 0);
        INSERT INTO main.case_info VALUES ('pictures_mark', '0');
    """)
