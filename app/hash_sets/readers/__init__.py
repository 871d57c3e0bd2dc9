"""The formats of sets of hashes, one file each."""
