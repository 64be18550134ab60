"""What the words around a Spanish date say of it: the name of a street, or a number of things."""

from __future__ import annotations

# "la calle 2 de mayo"
STREETS = frozenset("calle avenida plaza barrio estadio colegio hospital paseo parque instituto".split())


AFTER_NOUN = frozenset(
    "a y o que se es en con por hay para como no será está este esta ese esa más ha hasta desde del al fue fueron era eran su sus hubo".split()
)
