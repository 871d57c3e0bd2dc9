"""Marks by which a file claims that a generator made it; each is easily taken away, and as easily put in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, fact
from app.domain.work import Stage
from app.extractors.c2pa_claims import claims
from app.extractors.xmp import SOURCE_TYPES
from app.imaging.iptc_records import read_records
from app.imaging.metadata import Metadata, metadata
from app.imaging.tiff_ifd import clean_text

EASILY = "Such marks are easily removed and easily added: neither having one nor having none proves anything."
BY_GENERATOR = {
    "trainedAlgorithmicMedia": "made by a trained model",
    "compositeWithTrainedAlgorithmicMedia": "put together with parts that a trained model made",
    "algorithmicMedia": "made by an algorithm",
    "compositeSynthetic": "put together with parts that were made by a computer",
}
"""IPTC's digital source types that say of a picture, or of a part, that no camera took it."""
KEYWORDS = {
    "parameters": "Stable Diffusion's web interface",
    "prompt": "ComfyUI",
    "workflow": "ComfyUI",
    "sd-metadata": "InvokeAI",
    "invokeai_metadata": "InvokeAI",
    "invokeai_graph": "InvokeAI",
    "dream": "InvokeAI",
    "fooocus_scheme": "Fooocus",
    "generation_data": "a generator",
}
"""Keywords of PNG text that generators write, in lower case, and which does."""
PROGRAMS = re.compile(
    r"stable.?diffusion|midjourney|novelai|comfyui|invokeai|automatic1111|dreamstudio|fooocus"
    r"|dall[^\w\s'\u2019]e\b|dall.?e[ -]?\d\b|openai|adobe.firefly|firefly image"
    r"|leonardo\.ai|ideogram|bing image creator|draw things|adobe express generat|made with google ai|imagen \d",
    re.IGNORECASE,
)
"""Dalle and Dall'E are surnames, and Firefly is the name of cameras too."""
STEPS = re.compile(r"\bSteps: \d+.{0,400}\bSampler: ", re.DOTALL)
JOB = re.compile(r"\bJob ID: [0-9a-f-]{36}")
PROGRAM, CREDIT, USER_COMMENT, DESCRIPTION = 65, 110, 0x9286, 0x010E
SOFTWARE, ARTIST, MAKE = 0x0131, 0x013B, 0x010F
UNICODE = b"UNICODE\0"
AIGC = b"TC260:AIGC"
SHOWN_MOST, MARKS_MOST = 120, 20


@fact
@dataclass(frozen=True, slots=True)
class GeneratorMarks:
    """What the file claims, a sentence a mark, and what such a claim is worth."""

    kind: ClassVar[str] = "generator_marks"
    claims: tuple[str, ...]
    worth: str = EASILY


class GeneratorMarksReader(Extractor):
    """Looks for what generators of pictures write into files; a picture without any may still be generated."""

    name = "generator_marks"
    version = 2
    stage: ClassVar[Stage] = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one GeneratorMarks."""
        found = metadata(media)
        marks = [*_source_type(found), *_manifest(media), *_texts(found), *_comment(found), *_names(found)]
        if AIGC in found.blocks.xmp:
            marks.append("TC260:AIGC in XMP: claims to be made by a generator, by the mark that China's rules ask for")
        if marks:
            yield GeneratorMarks(tuple(dict.fromkeys(marks))[:MARKS_MOST])


def _source_type(found: Metadata) -> Iterator[str]:
    stated = found.xmp.text("Iptc4xmpExt:DigitalSourceType", "Iptc4xmpExt:DigitalSourcefileType")
    kind = stated.removeprefix(SOURCE_TYPES)
    if kind in BY_GENERATOR:
        yield f"IPTC digital source type {kind}: claims to be {BY_GENERATOR[kind]}"


def _manifest(media: OpenMedia) -> Iterator[str]:
    read = claims(media)
    for kind in () if read is None else read.source_types:
        if kind in BY_GENERATOR:
            yield f"C2PA manifest, digital source type {kind}: claims to be {BY_GENERATOR[kind]}"


def _texts(found: Metadata) -> Iterator[str]:
    for keyword, text in found.blocks.texts:
        writer = KEYWORDS.get(keyword.lower())
        if writer is not None and text:
            yield f"Text '{keyword}': claims to be made by {writer}: {_shown(text)}"
        elif STEPS.search(text):
            yield f"Text '{keyword}' with steps and a sampler: claims to be made by a generator: {_shown(text)}"


def _comment(found: Metadata) -> Iterator[str]:
    value = found.exif.get(USER_COMMENT)
    raw = value if isinstance(value, bytes) else b""
    for codec in ("utf-16-be", "utf-16-le") if raw.startswith(UNICODE) else ("utf-8",):
        text = raw[8:].decode(codec, "replace")
        if STEPS.search(text):
            yield f"EXIF comment with steps and a sampler: claims to be made by a generator: {_shown(text)}"
    for where, text in (("EXIF", found.text(DESCRIPTION)), ("XMP", found.xmp.text("dc:description"))):
        if JOB.search(text):
            yield f"{where} description with a job's number: claims to be made by Midjourney: {_shown(text)}"


def _names(found: Metadata) -> Iterator[str]:
    """Yield the fields that programs and credits stand in, where one of them is a generator that is known."""
    records = read_records(found.blocks.iptc)
    png = next((text for keyword, text in found.blocks.texts if keyword.lower() == "software"), "")
    fields = (
        ("EXIF software", found.text(SOFTWARE)),
        ("EXIF artist", found.text(ARTIST)),
        ("EXIF make", found.text(MAKE)),
        ("PNG software", png),
        ("XMP creator tool", found.xmp.text("xmp:CreatorTool")),
        ("XMP credit", found.xmp.text("photoshop:Credit")),
        ("IPTC program", next(iter(records.get(PROGRAM, ())), "")),
        ("IPTC credit", next(iter(records.get(CREDIT, ())), "")),
    )
    for where, text in fields:
        if text and PROGRAMS.search(text):
            yield f"{where} '{_shown(text)}': claims to be made by a generator"


def _shown(text: str) -> str:
    cleaned = clean_text(text)
    return cleaned if len(cleaned) <= SHOWN_MOST else f"{cleaned[:SHOWN_MOST]} …"


EXTRACTOR = GeneratorMarksReader()
