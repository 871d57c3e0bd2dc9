import pytest

from app.extractors.xmp import EXTRACTOR
from tests.tagged_files import jpeg, packet, png, read

HISTORY = """
<xmpMM:History><rdf:Seq>
<rdf:li stEvt:action="saved" stEvt:when="2011-07-30T15:41:25+02:00" stEvt:softwareAgent="Editor 5"/>
<rdf:li rdf:parseType="Resource"><stEvt:action>cropped</stEvt:action></rdf:li>
</rdf:Seq></xmpMM:History>
<xmpMM:DerivedFrom stRef:documentID="xmp.did:1"/>
<dc:subject><rdf:Bag><rdf:li>garden</rdf:li><rdf:li>wall</rdf:li></rdf:Bag></dc:subject>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A garden wall</rdf:li></rdf:Alt></dc:title>
<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</Iptc4xmpExt:DigitalSourceType>
"""
IDS = (
    'xmpMM:DocumentID="xmp.did:2" xmpMM:OriginalDocumentID="xmp.did:0" xmp:CreatorTool="Editor 5" photoshop:City="Graz"'
)


def test_descent_history_and_typed_words_are_read():
    (found,), complaint = read(EXTRACTOR, jpeg(xmp=packet(HISTORY, IDS)))
    assert (found.document_id, found.original_document_id, found.derived_from_id) == (
        "xmp.did:2",
        "xmp.did:0",
        "xmp.did:1",
    )
    assert found.history == ("saved, 2011-07-30T15:41:25+02:00, Editor 5", "cropped")
    assert (found.creator_tool, found.digital_source_type, found.title) == (
        "Editor 5",
        "digitalCapture",
        "A garden wall",
    )
    assert (found.keywords, found.places) == (("garden", "wall"), ("Graz",))
    assert not complaint


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-16-le"])
def test_a_packet_is_read_in_every_encoding_that_xmp_allows(encoding):
    (found,), _ = read(EXTRACTOR, jpeg(xmp=packet(HISTORY, IDS).decode().encode(encoding)))
    assert found.document_id == "xmp.did:2"


def test_a_packet_in_a_png_is_read():
    (found,), _ = read(EXTRACTOR, png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet(HISTORY, IDS))))
    assert found.document_id == "xmp.did:2"


ATTACKS = {
    "billion laughs": b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>',
    "outside entity": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>',
    "outside type": b'<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd"><x/>',
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_a_packet_that_defines_entities_is_refused(attack):
    facts, complaint = read(EXTRACTOR, jpeg(xmp=attack))
    assert facts == []
    assert "as attacks do" in complaint
    assert "VID-243" in complaint


@pytest.mark.parametrize("broken", [b"<x", b"not XML at all", b"<a></b>", b"\xff\xfe<\x00"])
def test_a_damaged_packet_is_told(broken):
    facts, complaint = read(EXTRACTOR, jpeg(xmp=broken))
    assert facts == []
    assert "not well-formed" in complaint


def test_a_packet_that_nests_without_end_is_read_or_refused_and_nothing_more():
    deep = b"<x>" * 20_000 + b"</x>" * 20_000
    assert read(EXTRACTOR, png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + deep))) == ([], "")


def test_a_packet_beyond_the_limit_is_told():
    big = packet(f"<dc:format>{'x' * (1 << 20)}</dc:format>")
    facts, complaint = read(EXTRACTOR, png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + big)))
    assert facts == []
    assert "larger than 1 MiB" in complaint


def test_a_picture_without_xmp_gives_nothing():
    assert read(EXTRACTOR, jpeg()) == ([], "")


def test_people_whom_windows_marked_are_read():
    regions = """
        <MP:RegionInfo xmlns:MP="http://ns.microsoft.com/photo/1.2/"
            xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"
            xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>
        <rdf:li MPReg:PersonDisplayName="the neighbour" MPReg:Rectangle="0.1, 0.1, 0.2, 0.2"/>
        </rdf:Bag></MPRI:Regions></MP:RegionInfo>"""
    (found,), _ = read(EXTRACTOR, jpeg(xmp=packet(regions)))
    assert found.people == ("the neighbour",)


def test_the_place_that_a_picture_shows_is_read_beside_that_where_it_was_made():
    typed = """
        <Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource">
        <Iptc4xmpExt:Sublocation>the park</Iptc4xmpExt:Sublocation><Iptc4xmpExt:City>Graz</Iptc4xmpExt:City>
        </rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>
        <Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li Iptc4xmpExt:City="Linz" Iptc4xmpExt:CountryName="Austria"/>
        </rdf:Bag></Iptc4xmpExt:LocationCreated>"""
    (found,), _ = read(EXTRACTOR, jpeg(xmp=packet(typed)))
    assert found.places == ("Linz", "Austria", "the park", "Graz")
