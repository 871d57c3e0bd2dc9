"""The requirements that a laboratory can measure on its own machine: what is relied on, and what is not told.

Texts are English: the result goes into files that leave the laboratory.
"""

from dataclasses import dataclass

from app.domain.facts import TILE_PX

ALTERED = 64
"""So many single bytes of a sealed file are altered, one at a time, spread over all of it."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """What is relied on, how it is tried, what counts as met, and what the figure does not tell."""

    number: str
    relied_on: str
    test: str
    bound: str
    limits: str


DRAWN = (
    "The pictures are drawn rooms, easier than photographs in some ways and harder in others; see README for figures"
)
DRAWN_ON = f"{DRAWN} on photographs."
REQUIREMENTS = (
    Requirement(
        "V01",
        "Every file that was loaded is accounted for.",
        "The sum of all states is compared with the list of files that were made, members of archives included.",
        "all files, none waiting",
        "Files of kinds that the reference case does not hold are not tried.",
    ),
    Requirement(
        "V02",
        "Evidence is not changed.",
        "SHA-256, size and time of change of every file are compared before and after.",
        "none changed",
        "Times of access are the system's own; mount evidence read-only where they matter.",
    ),
    Requirement(
        "V03",
        "Copies are found and put on one stack.",
        "B-cubed agreement with the known copies: re-saved, resized, stripped, cropped, converted, screenshots.",
        "precision >= 0.999, F1 >= 0.95",
        DRAWN_ON,
    ),
    Requirement(
        "V04",
        "Pictures of one place are proposed together, and others are not.",
        "B-cubed agreement with the known rooms.",
        "precision >= 0.985, F1 >= 0.95",
        DRAWN_ON,
    ),
    Requirement(
        "V05",
        "Pictures of one shoot are proposed together, and others are not.",
        "B-cubed agreement with the known shoots.",
        "precision >= 0.98, F1 >= 0.97",
        DRAWN_ON,
    ),
    Requirement(
        "V06",
        "Nobody is proposed where nobody is.",
        "Persons proposed in pictures that hold drawn figures only.",
        "no person",
        "How well real faces are told apart is not measured here: the reference case holds no face.",
    ),
    Requirement(
        "V07",
        "What a camera wrote is read as it was written.",
        "Make, model, serial, time of capture and position of each original are compared with what was written.",
        "every field",
        "The cameras are invented; maker notes of real ones are not tried.",
    ),
    Requirement(
        "V08",
        "What the wall shows is veiled.",
        "The largest side of every stored tile.",
        f"every picture a tile, none over {TILE_PX} pixels a side",
        "What a screen shows at each moment is tried by the robot of the test suite, not here.",
    ),
    Requirement(
        "V09",
        "A case at rest shows nothing.",
        "Every file of the case is searched for the heads of pictures and databases and for names of evidence.",
        "none found",
        "It is searched, not proved; the cipher is SQLCipher's AES-256.",
    ),
    Requirement(
        "V10",
        "What an examiner decides binds.",
        "Two pictures of a proposed place are said to be different; then the word is taken back.",
        "parted, and together again",
        "One pair is tried.",
    ),
    Requirement(
        "V11",
        "The same files give the same result.",
        "The case is analysed a second time from nothing by one worker, and all groups are compared.",
        "all kinds the same, confidence included",
        "On another processor the last digits of a likeness can differ.",
    ),
    Requirement(
        "V12",
        "The audit trail is whole.",
        "Every row is checked against its hash and the row before it.",
        "no fault",
        "That an older copy of the whole case is noticed is tried by the test suite.",
    ),
    Requirement(
        "V13",
        "A sealed case file opens as it was sealed, and an altered one is noticed.",
        f"The case is sealed and opened; {ALTERED} single bytes over all of it are altered, one at a time.",
        "opens the same; every one noticed",
        "Sealed by a pass phrase; keys are tried by the test suite.",
    ),
)
