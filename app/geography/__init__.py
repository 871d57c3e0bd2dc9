"""The offline map: countries, borders, towns and time zones, and what they say of a position."""
