from datetime import UTC, datetime

from app.extractors.container_times import EXTRACTOR
from tests.tagged_files import jpeg, packet, png, read


def iptc(*records):
    """Return a Photoshop segment with IPTC records (dataset, text)."""
    body = b"".join(b"\x1c\x02" + bytes([number]) + len(text).to_bytes(2, "big") + text for number, text in records)
    return (0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + len(body).to_bytes(4, "big") + body)


def test_each_time_is_kept_by_its_place():
    xmp = packet(
        attributes='xmp:CreateDate="2014-02-03T04:05" xmp:ModifyDate="2015-01-01T00:00:00Z" '
        'xmp:MetadataDate="2016-01-01T00:00:00Z" photoshop:DateCreated="2013-01-01"'
    )
    (found,), complaint = read(EXTRACTOR, jpeg(xmp=xmp, segments=[iptc((55, b"20191016"), (60, b"190100+0200"))]))
    assert found.xmp_created == datetime.fromisoformat("2014-02-03T04:05:00")
    assert found.photoshop_created == datetime.fromisoformat("2013-01-01T00:00:00")
    assert found.xmp_changed == datetime(2015, 1, 1, tzinfo=UTC)
    assert found.xmp_metadata_changed == datetime(2016, 1, 1, tzinfo=UTC)
    assert found.iptc_created == datetime(2019, 10, 16, 17, 1, tzinfo=UTC)
    assert not complaint


def test_a_png_says_when_it_was_made_and_changed():
    chunks = ((b"tIME", bytes([7, 229, 6, 1, 12, 30, 5])), (b"tEXt", b"Creation Time\x002020:01:02 03:04:05"))
    (found,), _ = read(EXTRACTOR, png(*chunks))
    assert found.png_changed == datetime(2021, 6, 1, 12, 30, 5, tzinfo=UTC)
    assert found.png_created == datetime.fromisoformat("2020-01-02T03:04:05")


def test_an_impossible_time_is_told():
    facts, complaint = read(EXTRACTOR, png((b"tIME", bytes([7, 229, 13, 1, 12, 30, 5]))))
    assert facts == []
    assert "VID-241" in complaint


def test_a_picture_without_such_times_gives_nothing():
    assert read(EXTRACTOR, jpeg()) == ([], "")
