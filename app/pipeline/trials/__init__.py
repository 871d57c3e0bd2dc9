"""What a worker is asked to show that it is held in; never loaded with the extractors that describe evidence."""
