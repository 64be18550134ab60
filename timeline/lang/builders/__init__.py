"""Builders that every language with rules of its own uses: a match to its value. A language writes patterns with these
part names, and tables as here and in `readers`, and brings no code for them.

Part names: `day month year week weekday weekend season quarter half holiday decade century unit count vague one turn
part approx mod behind clock daytime inner first last separator`.

Tables of what stands beside a date, the values of no account: BEFORE_DATE (what may lead to one), BEFORE_NUMBER (to a
number as well: "for 1000 orphaned children"), ENDED (before the last day of a period that is over), DOUBTFUL_MONTH
(months that are other words too), COUNTED (behind a number that is no year), NUMBERED (before one: "page 1998", "más de
2000"), ABOUT (before a year that is not exact: "hacia 1850"), STREET ("at 1914 Main Street"), COUNTED_OR_TOLD (the
same, unless "in" or a year stands before the number), BEFORE_COUNT (before a total: "her count was"), unless NAMES_YEAR
("year of birth") stands further back, AGE_BEFORE, AGE (before an age, behind it), FRACTION_OF ("of", behind "three
quarters"), IN_NUMBERS (in a text of degrees or ages, whose "the 90s" is no decade), SUFFIX (of a day: "3rd"), BC. A
table that a language lacks is empty.
"""

from timeline.lang.builders.clocks import *
from timeline.lang.builders.counts import *
from timeline.lang.builders.days import *
from timeline.lang.builders.daytimes import *
from timeline.lang.builders.feasts import *
from timeline.lang.builders.lengths import *
from timeline.lang.builders.months import *
from timeline.lang.builders.numbers import *
from timeline.lang.builders.parts import *
from timeline.lang.builders.periods import *
from timeline.lang.builders.repeats import *
from timeline.lang.builders.weekdays import *
from timeline.lang.builders.years import *
