"""The words of the trade as types; imports nothing else of the program."""
