"""Kinds of events, by the words that tell them: "was shot dead" and "the killing of" may be one event.

A line is a kind: verbs, nouns and participles that news uses for the same sort of happening, each form written out,
since endings mislead ("hear" is no hearing, a presenter presents no plan). Not synonyms: a kind only says that two
sentences may speak of one thing, where nothing in their letters does. Words joined by _ stand together, and then tell
nothing by themselves: who is found_guilty is not found. A line that begins with ~ is of what happens in every piece of
news, so that having it in common says little; an indented line continues the one above. One that begins with - tells
nothing: what failed_to happen.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence

_KINDS = """
die died dies dying dead death deaths fatal fatally fatality fatalities perished perish perishes toll passed_away
  passes_away lost_his_life lost_her_life lost_their_lives drowned drowns drowning succumbed suicide
kill killed kills killing killings slain slay murder murdered murders massacre massacred executed execution
  assassinated assassination assassinate assassinates slaughtered slaughter hanged lynched claimed_the_lives
injured injure injures injuring injuries injury wounded wound wounds wounding hurt maimed
hospitalised hospitalized taken_to_hospital rushed_to_hospital admitted_to_hospital
shot shooting shootings shoot shoots gunned gunman gunmen fired sniper shots opened_fire opens_fire shot_dead
stabbed stabbing stabbings stabs stab knifed
rob robbed robs robbery robberies heist burglary burgled burglars theft thefts stole stolen steal steals stealing
  looted looting loot thieves thief broke_into break_in
kidnap kidnapped kidnaps kidnapping kidnappings abduct abducted abducts abduction hostage hostages taken_hostage
hijack hijacked hijacks hijacking hijackers
rape raped rapes raping molested
smuggle smuggled smuggles smuggling trafficked trafficking
quake quakes earthquake earthquakes tremor tremors struck strikes aftershock aftershocks
flood flooded floods flooding storm storms hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes
  tsunami
landslide landslides mudslide mudslides avalanche avalanches rockfall
erupt erupted erupts eruption eruptions volcano
drought droughts famine famines
fire fires blaze blazes ablaze inferno flames burned burnt burns burning burned_down caught_fire wildfire wildfires
  arson
crash crashed crashes crashing derailed derailment derails collided collides collision capsized capsizes sank sinking
  sinks sunk shipwreck aground
attack attacked attacks assault raid strike strikes bombed bombing bombings bomb bombs blast blasts exploded explosion
  explosions shelled shelling shells airstrike airstrikes ambush ambushed
explode explodes exploded exploding explosion explosions detonate detonates detonated detonating detonation blew blown
  blast blasts blew_up blown_up went_off
burst bursts bursting ruptured rupture ruptures split leaked leak leaks leaking leakage spill spilled spilt spills
  spillage failed gave_way
crack cracked cracks cracking fracture fractured fractures broke_apart split
fail failed fails failing failure failures broke_down breaks_down breakdown malfunctioned malfunction
collapse collapsed collapses collapsing caved_in gave_way broke_off came_down fell_down crumbled
polluted pollution contaminated contamination poisoned poisoning
blackout blackouts outage outages power_cut power_cuts
shut_off shuts_off switched_off switches_off turned_off turns_off cut_off cuts_off disconnected isolated
restored restore restores restoring restoration reconnected reconnect resumed resume resumes resuming
missing disappeared disappears disappearance vanished vanishes
found find finds finding discovered discover discovers discovering discovery recovered recovers recover retrieved
  retrieves located unearthed
invaded invade invades invading invasion occupied captured seized seize annexed annexation offensive crossed_the_border
siege besieged besieges encircled
liberated liberates liberation retaken retook recaptured
withdrew withdraw withdraws withdrawn withdrawal withdrawing pulled_out pulls_out pull_out pulled_back retreat
  retreated retreats
deployed deploy deploys deployment sent_troops
ceasefire cease_fire truce armistice peace surrender surrendered surrenders
arrest arrested arrests arresting detain detained detains detention custody apprehend apprehended apprehends
  apprehension captured taken_into_custody rounded_up picked_up
  on_suspicion
remanded remand remands remanded_in_custody
charge charged charges accused indicted indicts indictment prosecuted prosecution
trial trials court hearing hearings jury juror jurors tried stood_trial take_evidence taking_evidence took_evidence
testified testify testifies testimony evidence gave_evidence
plead pleaded_guilty pleads_guilty plead_guilty pleading_guilty guilty_plea guilty_pleas pleaded pleads pled plea
  admitted admits admitting confessed confesses confession
convicted convicts conviction convictions guilty found_guilty verdict verdicts
acquitted acquits acquittal cleared not_guilty found_not_guilty exonerated verdict verdicts
sentence sentenced sentences sentencing jailed jails imprisoned imprisonment sent_to_prison to_prison to_jail
  years_in_prison years_in_jail behind_bars
raided raids raid search searched searches
freed free frees released release bail pardoned pardon pardons discharged set_free let_go amnesty paroled parole
escape escaped escapes escaping fled absconded
extradited extradite extradites extradition
appeal appealed appeals appealing
upheld uphold upholds
overturned overturns overturn quashed quashes annulled annuls struck_down strikes_down
rejected reject rejects rejecting rejection turned_down turns_down voted_down threw_out throws_out thrown_out refused
  refuses refuse refusal vetoed vetoes veto rebuffed dismissed dismisses
sue sued sues suing lawsuit lawsuits litigation civil_claim legal_action filed_suit
settle settled settles settling settlement settlements out_of_court
investigate investigated investigates investigating investigation investigations inquiry inquiries enquiry inquest
  inquests probe probes probed
conclude concluded concludes conclusion conclusions found_that finds_that findings
inspected inspect inspects inspecting inspection inspections examined examines audited audit
intercept intercepted intercepts interception wiretap wiretaps wiretapped wiretapping tapped tapping eavesdropped
  eavesdropping listening listened bugged
resign resigned resigns resigning resignation resignations quit quits ousted sacked sacks sacking dismissed dismisses
  dismiss dismissal fired stepped_down steps_down step_down stepping_down stood_down stands_down stand_down left_office
  leaves_office left_the_board left_the_post left_his_post left_her_post bowed_out abdicated abdicates abdication
  retired retires retire retirement departure toppled
impeach impeached impeaches impeachment
overthrow overthrew overthrown oust ousted ousts ouster depose deposed deposes toppled topple topples coup coups putsch
  seized_power seizes_power seize_power took_power takes_power
expel expelled expels expelling expulsion expulsions deport deported deports deportation persona_non_grata
recall recalled recalls recalling
summon summoned summons summoning
recognised recognized recognises recognizes recognition
fine fined fines fining penalty penalties penalised penalized citation citations cited cites
compensation compensated compensate damages payout
appointed appoint appoints appointment named nominated nomination hired hire hires hiring sworn sworn_in inaugurated
  inauguration installed promoted promotion took_office takes_office took_over takes_over took_charge takes_charge
  became_president became_prime became_chief became_chairman became_leader crowned coronation
hired hire hires hiring employed employs joined joins recruited recruits recruit
elect elected elects election elections vote voted votes voting ballot poll polls referendum
won win wins winning victory beat beats beaten defeated defeats defeat lost loses lose losing
scored scores goal goals
relegated relegation
debate debates debating debated
met meet meets meeting meetings talks summit summits conference negotiations negotiated gather gathered convened
visit visited visits visiting travel travels travelled traveled travelling traveling trip tour toured arrived arrive
  arrives arriving arrival landed fly flew flies flying flight reach reached reaches go goes going
departed departs depart set_out sets_out set_off sets_off left_for leaves_for departure
agreed agree agrees agreement agreements deal deals accord treaty signed sign signs signing pact concluded clinched
approved approve approves approval approving passed passes adopted adopts ratified ratifies enacted law bill act
  authorised authorized authorises authorizes green_light go_ahead endorsed endorses legalised legalized
sanction sanctions sanctioned embargo tariff tariffs imposed
published publish publishes publishing publication released release releases posted posts shared uploaded issued
  launched launch launches unveiled unveil came_out comes_out went_on_sale goes_on_sale
launch launched launches lifted_off lifts_off lift_off liftoff blasted_off took_off takes_off
landed lands landing touched_down touches_down touchdown splashdown
~ broadcast broadcasts broadcasting aired air airs live download screened shown televised
leaked leak leaks revealed reveal reveals disclosed exposed
hack hacked hacks hacking hackers breach breached cyberattack
~ announced announce announces announcing announcement introduced introduce outlined outline detail unveil unveiled
  presented presenting proposed proposal
~ warn warned warns warning warnings cautioned
condemn condemned condemns criticised criticized denounced slammed offense offence outrage protested
protest protests protesters protested demonstration demonstrations demonstrated rally rallied riot riots march marched
~ began begin begins begun beginning start started starts starting opened open opening opens reopen reopened
close closed closes closing closure shut shuts shutdown suspended suspend halted cancelled canceled
suspended suspends suspend suspension sent_home pulled_the_plug pulls_the_plug
cancelled canceled cancels cancellation called_off calls_off call_off abandoned
postponed postpones postpone postponement postponing delayed delays deferred put_off
ban banned bans banning prohibited forbade outlawed injunction
abolish abolished abolishes abolition abolishing repealed repeal repeals scrapped
concert concerts show gig gigs perform performed performs performance festival premiere premiered telethon fundraiser
  event events tribute tributes
exhibition exhibitions exhibited exhibits on_display on_show
auction auctioned auctions
award awarded awards prize prizes honoured honored knighted medal medals
match matches game games final
buy buys buying bought acquire acquires acquired acquiring acquisition purchase purchases purchased takeover merger
  merge merged sell sells selling sold sale took_over takes_over taken_over take_over
bid bids bidding offer offers offered
bankruptcy bankrupt insolvent insolvency collapsed collapse receivership liquidation liquidated went_under went_bust
float floated floats flotation listed went_public goes_public
layoffs laid_off redundancies redundant job_cuts
fell fall falls dropped drop drops plunged plunge plunges tumbled tumble declined decline sank slid slump slumped loss
  losses
rose rise rises rising jumped jump gained gain gains soared climbed surged surge rebounded rallied rally
cut cuts cutting reduced reduce reduces reducing reduction reductions slashed slashes slash lowered lowers trimmed
increase increased increases increasing raised raises hike hiked
lend lent lending loan loans bailout
donated donate donates donation donations pledged pledges pledge
rescue rescued rescues rescuers rescuing pulled pulled_out saved airlifted
evacuated evacuation evacuate evacuates evacuations fled refugees told_to_leave ordered_to_leave leave_their_homes
  left_their_homes
returned returns gave_back gives_back got_back gets_back handed_back hands_back restitution repatriated repatriation
move moved moves moving relocated relocates relocation transferred transfer transfers
~ ordered order orders ruled ruling rules decree
~ declared declare declares declaration raised raise raises raising lifted lifts
~ confirmed confirm confirms diagnosed diagnosis infected contracted tested positive reported
outbreak outbreaks epidemic pandemic
vaccinated vaccinate vaccinates vaccinating vaccination vaccinations jab jabs
quarantine quarantined lockdown
cull culled culls culling slaughtered slaughter
speech speeches address addressed spoke speaks remarks
apologised apologized apologises apologizes apology
born birth births gave_birth
married marries marry weds wed wedding marriage
divorce divorced divorces
buried burial funeral funerals laid_to_rest cremated
questioned interrogated interrogation interviewed interview
dismantled uncovered foiled
strike strikes strikers walkout walkouts walked_out walks_out industrial_action
built build builds completed construction constructed erected
founded founds founding establish established establishes establishing set_up sets_up setting_up formed created creates
independence
secede seceded secession
nationalised nationalized nationalisation nationalization
privatised privatized privatisation privatization
mutiny mutinied mutinies mutinous uprising uprisings revolt revolted revolts rebellion rebelled
graduate graduated graduates graduating graduation
invented invents invention patented patent
renamed renames
climbed climbs climb climbing ascent scaled ascended
medal medals champion championship title
- tried_to trying_to on_appeal failed_to fails_to failing_to named_after no_longer
"""


def stem(word: str) -> str:
    """A word without its commonest English endings: enough to match "published" with "publishing".

    >>> stem("published"), stem("publishing"), stem("raided")
    ('publish', 'publish', 'raid')
    """
    for ending in ("ations", "ation", "ings", "ing", "ied", "ies", "ers", "er", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word.rstrip("e") if len(word) > 3 else word


def table(lines: str) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """Each word or phrase with the kinds of events that it may tell; and the light kinds.

    A kind is called by the first word of its line, which is a word of it, too, but where a colon stands behind it.

    >>> table("die died passed_away\\n~ warn warned")[0]["passed away"], table("die: starb")[0]
    (frozenset({'die'}), {'starb': frozenset({'die'})})
    """
    kinds: dict[str, set[str]] = defaultdict(set)
    light = set()
    for line in lines.replace("\n  ", " ").strip().splitlines():
        first, *more = (word.replace("_", " ") for word in line.removeprefix("~ ").removeprefix("- ").split())
        kind = first.removesuffix(":")
        if line.startswith("~"):
            light.add(kind)
        for word in more if first.endswith(":") else (first, *more):
            kinds[word].update([] if line.startswith("-") else [kind])
    return {word: frozenset(found) for word, found in kinds.items()}, frozenset(light)


KINDS, LIGHT = table(_KINDS)
_LONGEST = max(len(phrase.split()) for phrase in KINDS)
_BEGINNINGS = frozenset(phrase.split()[0] for phrase in KINDS)


def deeds(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The words and phrases that tell a kind of event, each with its place; of two that begin there the longer one.

    >>> list(deeds("he was found guilty and failed to appeal".split()))
    [(2, 'found guilty'), (7, 'appeal')]
    """
    place = 0
    while place < len(words):
        size = 1
        if words[place] in _BEGINNINGS:
            for size in range(_LONGEST, 0, -1):
                phrase = " ".join(words[place : place + size])
                if phrase in KINDS:
                    if KINDS[phrase]:
                        yield place, sys.intern(phrase)
                    break
        place += size
