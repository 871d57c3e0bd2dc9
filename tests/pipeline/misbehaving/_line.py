import os

EXTRACTOR = None


def write(data):
    """Write into the line to the program behind the worker's back: every other descriptor refuses."""
    for descriptor in range(3, 32):
        try:
            os.write(descriptor, data)
        except OSError:
            continue
        return
