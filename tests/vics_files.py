"""Makes files of VICS for tests: records of generated pictures, and the examples of other programs' quirks."""

import hashlib
import json

from tests.operations.conftest import jpeg

CONTEXT = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/{}/$metadata#Cases"


def digests_of(content):
    """Return MD5 and SHA-1 as other programs write them."""
    made = (hashlib.md5(content), hashlib.sha1(content))  # noqa: S324  names of content; they protect nothing
    return tuple(each.hexdigest().upper() for each in made)


def record_of(content, number, **members):
    """Return a record of a picture that lies in ``Files``."""
    md5, sha1 = digests_of(content)
    path = f"Files\\{md5}.jpg"
    usual = {"MediaID": number, "Category": None, "MD5": md5, "SHA1": sha1, "MediaSize": len(content)}
    return usual | {"RelativeFilePath": path} | members


def case_of(records, profile="US", **header):
    """Return a case of version 2.0 with some records."""
    case = {"CaseID": "c", "CaseNumber": "N-1", "ContactName": "Examiner A", **header, "Media": records}
    return {"@odata.context": CONTEXT.format(profile), "value": [case]}


def write(folder, value, pictures=(), name="case.json", encoding="utf-8"):
    """Write a file of VICS, and pictures where records point; return its path."""
    files = folder / "Files"
    files.mkdir(parents=True, exist_ok=True)
    for content in pictures:
        (files / f"{digests_of(content)[0]}.jpg").write_bytes(content)
    path = folder / name
    text = value if isinstance(value, str) else json.dumps(value, indent=1)
    path.write_bytes(text.encode(encoding))
    return path


def pictures(count):
    """Return so many pictures, as JPEG files."""
    return [jpeg(seed, (64, 48)) for seed in range(count)]
