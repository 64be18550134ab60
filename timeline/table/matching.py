"""Which event of a new extraction is which row: by its claims, after what a person merged, split and deleted.

A claim is known again by its sentence, so a row keeps its id when its headline, its date or its source changes.
Claims that a person moved stay where they were put; claims of a deleted row stay with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rapidfuzz import fuzz

from timeline.model import Claim, Event, OtherDate, Suggestion
from timeline.table import columns
from timeline.table.cells import loose, same, split_sources
from timeline.table.ledger import Ledger, Owned, Proposal
from timeline.table.rows import Row

# The columns that machine and person share; `note` is the person's alone, `id` is neither's.
MERGED = tuple(column for column in columns.EVENTS if column not in ("id", "note"))
# Below this share of a sentence in common, one expression in one article is another sentence.
ALIKE = 60
# Above this many rows that gained one source, a person renamed it everywhere rather than moved it.
MANY = 50


@dataclass(frozen=True, slots=True)
class Moved:
    """Claims that went from one row to another because a person moved a source."""

    giver: str
    taker: str
    why: str


@dataclass(slots=True)
class _Owner:
    """What a row had of an event: so many of its claims, and whether the row's first is among them."""

    claims: int = 0
    first: bool = False


@dataclass(slots=True)
class Matching:
    """`events` by the id of their row, `new` ones without a row, and what is left under each row and each deleted
    one. `moved` and `buried` (event, id of the deleted row) are for the report."""

    claims: dict[str, list[Owned]]
    deleted: dict[str, Proposal]
    events: dict[str, Event] = field(default_factory=dict)
    new: list[Event] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)
    buried: list[tuple[Event, str]] = field(default_factory=list)
    suggestions: list[Suggestion] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    pinned: dict[str, list[Claim]] = field(default_factory=lambda: defaultdict(list))

    def by_hand(self, id_: str) -> set[tuple[str, str]]:
        """The sentences that stand under a row because a person put them there."""
        return set(map(sentence, self.pinned.get(id_, ())))


def sentence(claim: Claim) -> tuple[str, str]:
    return claim.source, loose(claim.quote)


def current(row: Row, column: str) -> str:
    """A cell as it compares: a date by its EDTF, the sources without the blanks around them."""
    if column == "date" and row.when is not None:
        return str(row.when)
    text = row.cells.get(column, "")
    return "; ".join(split_sources(text)) if column == "sources" and ";" in text else text


def touched(row: Row, base: Proposal) -> bool:
    """Did a person make this row, or do anything to it?"""
    if base.by_hand or not base.cells or row.cells.get("note", "").strip():
        return True
    if any(text.strip() for text in row.extra.values()):
        return True
    if any(column in base.kept for column in MERGED):
        return True
    return bool(unlike(row, base.cells))


def unlike(row: Row, machine: Mapping[str, str]) -> list[str]:
    """The columns in which a row says something else than the machine, an emptied cell among them."""
    return [
        column
        for column in MERGED
        if column in row.cells
        and row.cells[column] != machine.get(column, "")
        and not same(current(row, column), machine.get(column, ""))
    ]


def match(rows: Sequence[Row], events: Sequence[Event], book: Ledger) -> Matching:
    """Find each event's row. Raises nothing: what fits no row is new."""
    matching = _inherit(rows, book)
    known = _Claims(matching)
    by_id = {row.id: row for row in rows}
    worked_on = {row.id for row in rows if row.was not in book.proposals or touched(row, book.proposals[row.was])}
    rest: dict[int, Event] = {}
    votes: list[tuple[int, bool, bool, int, str]] = []
    for place, event in enumerate(events):
        share = _divide(event, known, by_id, matching)
        if share is not None:
            rest[place], owners = share
            # The most claims, then a person's work, then whose first claim it is: what a second run finds as well. Of
            # two rows that a person worked on, the one that has to give way gets its claims back, and has a first one.
            for id_, had in owners.items():
                free = id_ not in worked_on
                votes.append((-had.claims, free, free and not had.first, place, id_))
    for *_, place, id_ in sorted(votes):
        if place in rest and id_ not in matching.events:
            matching.names[rest[place].id] = id_
            matching.events[id_] = rest.pop(place)
    _adopt(rows, rest, matching)
    _give_back([by_id[id_] for id_ in worked_on if id_ not in matching.events], known, matching)
    for id_, claims in matching.pinned.items():
        own = matching.events.get(id_)
        # Where its own event is gone, what stands in a row by a person's doing still stands there.
        matching.events[id_] = _joined(own, claims) if own else _of_claims(by_id[id_], claims)
    matching.new = list(rest.values())
    return matching


def _divide(
    event: Event, known: _Claims, by_id: Mapping[str, Row], matching: Matching
) -> tuple[Event, dict[str, _Owner]] | None:
    """What of an event is free to find its row, and what of it each row had; None when nothing is free.

    Claims that a person moved go where they were put, those of a deleted row go with it.
    """
    free: dict[int, str] = {}
    owners: dict[str, _Owner] = {}
    buried: list[str] = []
    put: dict[int, str] = {}
    for place, claim in enumerate(event.claims):
        owned = known.find(claim)
        if owned is not None and owned.event in matching.deleted:
            buried.append(owned.event)
        elif owned is not None and owned.by_hand and owned.event in by_id:
            put[place] = owned.event
        else:
            owner = owned.event if owned is not None and owned.event in by_id else ""
            free[place] = owner
            if owned is not None and owner:
                own = owners.setdefault(owner, _Owner())
                own.claims += 1
                own.first |= owned is matching.claims[owner][0]
    stays = bool(put) and not owners
    if stays:
        # What a new article says of it belongs where a person put the rest.
        heir = next(iter(put.values()))
        matching.names.setdefault(event.id, heir)
        put |= dict.fromkeys(free, heir)
    for place in sorted(put):  # as the event has them, so that the next run finds nothing to change
        matching.pinned[put[place]].append(event.claims[place])
    if stays:
        return None
    if (event.claims and not free and buried) or (not owners and (buried or event.id in matching.deleted)):
        matching.buried.append((event, buried[0] if buried else event.id))
        return None
    if event.claims and not free:
        return None
    claims = [event.claims[place] for place in free]
    return event if len(claims) == len(event.claims) else with_claims(event, claims), owners


def _may_be_one(id_: str, other: str) -> Suggestion:
    message = f"{id_} and {other}: the articles now tell them as one event. You worked on {id_}, so it stays."
    return Suggestion("merge", message, (other, id_))


class _Claims:
    """The claims of the ledger, to be found again."""

    def __init__(self, matching: Matching) -> None:
        self.exact: dict[tuple[str, str, str], Owned] = {}
        self.sentence: dict[tuple[str, str], Owned] = {}
        self.quote: dict[str, Owned | None] = {}
        self.expression: dict[tuple[str, str], list[Owned]] = defaultdict(list)
        for all_owned in matching.claims.values():
            for owned in all_owned:
                source, quote = key = sentence(owned.claim)
                self.exact.setdefault((*key, owned.claim.mention.text), owned)
                self.sentence.setdefault(key, owned)
                twin = self.quote.setdefault(quote, owned)
                if twin is not None and twin.event != owned.event:
                    self.quote[quote] = None
                self.expression[source, owned.claim.mention.text].append(owned)

    def find(self, claim: Claim) -> Owned | None:
        """The old claim that a new one is: its sentence and expression, its sentence, its sentence in an article
        under another name, else one expression in a sentence much like it."""
        key = sentence(claim)
        found = self.exact.get((*key, claim.mention.text)) or self.sentence.get(key) or self.quote.get(key[1])
        if found is not None:
            return found
        likely = [
            (fuzz.ratio(loose(owned.claim.quote), key[1]), owned)
            for owned in self.expression.get((claim.source, claim.mention.text), ())
            if owned.claim.mention.when == claim.mention.when
        ]
        score, best = max(likely, key=lambda pair: pair[0], default=(0, None))
        return best if score >= ALIKE else None


def _inherit(rows: Sequence[Row], book: Ledger) -> Matching:
    """The ledger's claims under the rows of today: after the rows that a person merged, split and deleted."""
    row_of = {row.was: row for row in rows if row.was}
    claims: dict[str, list[Owned]] = defaultdict(list)
    for owned in book.claims:
        row = row_of.get(owned.event)
        id_ = row.id if row else owned.event
        claims[id_].append(owned if id_ == owned.event else replace(owned, event=id_))
    matching = Matching(claims, {})

    gained: dict[str, list[Row]] = defaultdict(list)
    lost: list[tuple[str, Row]] = []
    for row in rows:
        base = book.proposals.get(row.was)
        cited = split_sources(row.cells.get("sources", ""))
        before = split_sources(base.stored("sources")) if base else ()
        if cited != before:
            for key in cited:
                if key not in before:
                    gained[key].append(row)
            lost += [(key, row) for key in before if key not in cited]

    for id_, proposal in book.proposals.items():
        if id_ in row_of or not proposal.cells:
            continue
        heir = None if proposal.deleted else _heir(proposal, gained)
        matching.deleted[id_] = replace(proposal, deleted=True)
        if heir is not None:
            _move(matching, id_, heir.id, matching.claims[id_], f"its sources were moved into {heir.id} by hand")
    for key, giver in lost:
        takers = [row for row in gained.get(key, ()) if row.id != giver.id]
        if takers:
            taker = min(takers, key=lambda row: bool(row.was))
            given = [owned for owned in matching.claims[giver.id] if owned.claim.source == key]
            _move(matching, giver.id, taker.id, given, f"{key} was moved into {taker.id} by hand")
    _split_copies(rows, matching)
    return matching


def _heir(proposal: Proposal, gained: Mapping[str, Sequence[Row]]) -> Row | None:
    """The row into which a person moved the sources of a row that is gone."""
    candidates = [row for key in split_sources(proposal.stored("sources")) for row in gained.get(key, ())]
    if len(candidates) > MANY:
        candidates = [row for row in candidates if current(row, "date") == proposal.stored("date")]
    words = loose(proposal.stored("headline"))

    def nearness(row: Row) -> tuple[bool, float]:
        near = current(row, "date") == proposal.stored("date")
        return near, fuzz.token_set_ratio(words, loose(row.cells.get("headline", "")))

    return max(candidates, key=nearness, default=None)


def _split_copies(rows: Sequence[Row], matching: Matching) -> None:
    """A copied row that quotes another sentence of the row it was copied from takes that sentence's claim along."""
    quoted = {loose(row.cells.get("quote", "")): row for row in rows if not row.was and row.cells.get("quote")}
    if not quoted:
        return
    for row in rows:
        if not row.was:
            continue
        own = loose(row.cells.get("quote", ""))
        for owned in list(matching.claims.get(row.id, ())):
            quote = loose(owned.claim.quote)
            if quote != own and quote in quoted:
                taker = quoted[quote]
                _move(matching, row.id, taker.id, [owned], f"its sentence was moved into {taker.id} by hand")


def _move(matching: Matching, giver: str, taker: str, claims: Sequence[Owned], why: str) -> None:
    if not claims:
        return
    matching.claims[giver] = [owned for owned in matching.claims[giver] if owned not in claims]
    matching.claims[taker] = [
        *matching.claims.get(taker, []),
        *(replace(owned, event=taker, by_hand=True) for owned in claims),
    ]
    matching.moved.append(Moved(giver, taker, why))


# How a row that shares no claim with an event is still known as its row, the surest way first.
_ADOPTION = (("id",), ("quote", "date"), ("headline", "date"), ("quote",))


def _adopt(rows: Sequence[Row], rest: dict[int, Event], matching: Matching) -> None:
    """Rows whose claims say nothing: typed by hand, or from before the ledger was lost."""
    free = [row for row in rows if row.id not in matching.events]
    if not rest or not free:
        return
    for names in _ADOPTION:
        index: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for row in free:
            cells = {**row.cells, "id": row.id, "date": current(row, "date")}
            index[tuple(loose(cells.get(name, "")).casefold() for name in names)].append(row)
        for place, event in list(rest.items()):
            cells = {"id": event.id, "quote": event.quote, "headline": event.headline, "date": str(event.when or "")}
            key = tuple(loose(cells[name]).casefold() for name in names)
            found = [row for row in index.get(key, ()) if row.id not in matching.events] if all(key) else []
            if len(found) == 1:
                matching.names[event.id] = found[0].id
                matching.events[found[0].id] = rest.pop(place)


def _give_back(rows: Iterable[Row], known: _Claims, matching: Matching) -> None:
    """Rows that a person worked on and that no event found keep their claims, though they are now told as another's:
    where the machine tells as one what a person worked on in two rows, each row keeps its own."""
    left = {row.id: row for row in rows}
    if not left:
        return
    taken: dict[str, list[Claim]] = defaultdict(list)
    for id_, event in list(matching.events.items()):
        owners = [owned.event if (owned := known.find(claim)) else "" for claim in event.claims]
        keeping = [claim for claim, owner in zip(event.claims, owners, strict=True) if owner not in left]
        if keeping and len(keeping) < len(event.claims):
            matching.events[id_] = with_claims(event, keeping)
            for claim, owner in zip(event.claims, owners, strict=True):
                if owner in left:
                    taken[owner].append(claim)
            matching.suggestions += [_may_be_one(owner, id_) for owner in dict.fromkeys(owners) if owner in left]
    for id_, claims in taken.items():
        matching.events[id_] = _of_claims(left[id_], claims)


def with_claims(event: Event, claims: Sequence[Claim]) -> Event:
    """The event as some of its claims tell it: the others belong elsewhere."""
    cited = {claim.source for claim in claims}
    sources = tuple(key for key in event.sources if key in cited)
    left = replace(
        event,
        claims=tuple(claims),
        links=(),
        sources=sources,
        other_dates=tuple(other for other in event.other_dates if other.source in cited),
        independent=min(event.independent, max(1, len(sources))),
    )
    if any(same(claim.quote, event.quote) for claim in claims):
        return left
    lead = claims[0]
    return replace(left, when=lead.mention.when, headline=lead.headline, quote=lead.quote, basis=lead.mention.basis)


def _joined(event: Event, claims: Iterable[Claim]) -> Event:
    """The event with the claims that a person moved into its row."""
    claims = tuple(claim for claim in claims if claim not in event.claims)
    others = [
        OtherDate(claim.mention.when, claim.source)
        for claim in claims
        if claim.mention.when and event.when and not claim.mention.when.overlaps(event.when)
    ]
    return replace(
        event,
        claims=(*event.claims, *claims),
        links=(),
        sources=tuple(dict.fromkeys((*event.sources, *(claim.source for claim in claims)))),
        other_dates=tuple(dict.fromkeys((*event.other_dates, *others))),
        independent=event.independent + len({claim.source for claim in claims} - set(event.sources)),
    )


def _of_claims(row: Row, claims: Sequence[Claim]) -> Event:
    """An event of claims that no event of the extraction has for itself."""
    lead = next((claim for claim in claims if same(claim.quote, row.cells.get("quote", ""))), claims[0])
    alone = Event(
        row.id,
        lead.mention.when,
        lead.headline,
        lead.quote,
        (lead.source,),
        basis=lead.mention.basis,
        claims=(lead,),
        planned=lead.planned,
    )
    return _joined(alone, [claim for claim in claims if claim is not lead])
