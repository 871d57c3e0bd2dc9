"""Sets of known hashes out of the files that the field uses, and own ones into files."""
