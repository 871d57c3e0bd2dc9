"""Stand-ins for decoders that a hostile file has taken over; loaded into real workers by the tests beside."""
