"""The closed classes of English that tell clauses apart: what a parser would know, as far as it is needed here.

Open classes are left to their endings (`-ed`, `-ing`); the tables name what endings can't tell. What parts the
sentences of other languages stands with each of them, in `lang`.
"""

from timeline.events.words.deeds import *
from timeline.events.words.forms import *
from timeline.events.words.nouns import *
from timeline.events.words.particles import *
from timeline.events.words.people import *
from timeline.events.words.saying import *
from timeline.events.words.times import *
