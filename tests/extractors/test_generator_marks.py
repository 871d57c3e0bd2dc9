"""Marks of generators are told as claims, each with where it stands, and with what such a claim is worth."""

import piexif
import pytest

from app.extractors.generator_marks import EASILY, EXTRACTOR
from tests.claimed_files import action, in_jpeg, manifest, store
from tests.tagged_files import jpeg, packet, png, read

STEPS = "a garden\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1"
SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def typed(kind):
    return jpeg(xmp=packet(f"<Iptc4xmpExt:DigitalSourceType>{SOURCE}{kind}</Iptc4xmpExt:DigitalSourceType>"))


def exif(**tags):
    return jpeg(exif={"0th": {getattr(piexif.ImageIFD, name): value for name, value in tags.items()}})


def comment(text):
    return jpeg(exif={"Exif": {piexif.ExifIFD.UserComment: text}})


MARKED = {
    "IPTC digital source type trainedAlgorithmicMedia: claims to be made by a trained model": typed(
        "trainedAlgorithmicMedia"
    ),
    "IPTC digital source type compositeSynthetic: claims to be put together": typed("compositeSynthetic"),
    "C2PA manifest, digital source type trainedAlgorithmicMedia": in_jpeg(store(manifest(actions=[action()]))),
    "Text 'parameters': claims to be made by Stable Diffusion's web interface: a garden": png(
        (b"tEXt", b"parameters\0" + STEPS.encode())
    ),
    "Text 'prompt': claims to be made by ComfyUI": png((b"tEXt", b'prompt\0{"3": {"class_type": "KSampler"}}')),
    "Text 'Comment' with steps and a sampler": png((b"tEXt", b"Comment\0" + STEPS.encode())),
    "PNG software 'NovelAI'": png((b"tEXt", b"Software\0NovelAI")),
    "EXIF comment with steps and a sampler": comment(b"UNICODE\0" + STEPS.encode("utf-16-be")),
    "EXIF software 'Adobe Firefly": exif(Software=b"Adobe Firefly 2"),
    "EXIF software 'DALL-E 3'": exif(Software=b"DALL-E 3"),
    "EXIF software 'DALL\u00b7E'": exif(Software="DALL\u00b7E".encode()),
    "EXIF artist 'OpenAI'": exif(Artist=b"OpenAI"),
    "EXIF description with a job's number: claims to be made by Midjourney": exif(
        ImageDescription=b"a garden --v 6 Job ID: 01234567-89ab-cdef-0123-456789abcdef"
    ),
    "XMP credit 'Made with Google AI'": jpeg(xmp=packet("", 'photoshop:Credit="Made with Google AI"')),
    "TC260:AIGC in XMP": jpeg(
        xmp=packet('<TC260:AIGC xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">{"Label":"1"}</TC260:AIGC>')
    ),
}
PLAIN = {
    "nothing": jpeg(),
    "a camera": exif(Make=b"Canon", Model=b"EOS", Software=b"Firmware 1.0"),
    "a capture": typed("digitalCapture"),
    "an editor": png((b"tEXt", b"Software\0Editor 5"), (b"tEXt", b"Comment\0Steps: 12 to the door")),
    "a photographer whose name is like a generator's": exif(Artist=b"P. Dalle Valli", Copyright=b"E. Dall'E"),
    "a camera whose name is like a generator's": exif(Make=b"Firefly", Model=b"8S"),
    "a captured manifest": in_jpeg(store(manifest(actions=[action(source=f"{SOURCE}digitalCapture")]))),
}


@pytest.mark.parametrize(("said", "data"), MARKED.items(), ids=range(len(MARKED)))
def test_each_mark_is_told_as_a_claim_with_its_place_and_its_worth(said, data):
    (found,), complaint = read(EXTRACTOR, data)
    assert not complaint
    assert any(each.startswith(said) for each in found.claims), found.claims
    assert all("claims to be" in each for each in found.claims)
    assert found.worth == EASILY
    assert "easily removed" in EASILY


@pytest.mark.parametrize("data", PLAIN.values(), ids=PLAIN)
def test_what_is_no_mark_of_a_generator_is_not_told(data):
    assert read(EXTRACTOR, data) == ([], "")


def test_long_texts_are_shortened_and_marks_are_counted_once():
    text = (b"tEXt", b"parameters\0" + b"x" * 9_000)
    (found,), _ = read(EXTRACTOR, png(text, text))
    assert len(found.claims) == 1
    assert len(found.claims[0]) < 250
