"""The formats of the field, read and written: streams of text in, streams of text out; no case and no store."""
