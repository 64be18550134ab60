// Reads a markwhen document from stdin with markwhen's own parser; prints what it understood as JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
const { parse, iter } = createRequire(`${process.argv[2]}/`)("@markwhen/parser");
const read = parse(readFileSync(0, "utf8"));
const events = [...iter(read.events)]
  .map(({ eventy }) => eventy)
  .filter((eventy) => !eventy.children)
  .map((event) => ({
    from: event.dateRangeIso.fromDateTimeIso,
    to: event.dateRangeIso.toDateTimeIso,
    date: event.firstLine.datePart,
    text: event.firstLine.restTrimmed,
    id: event.id,
    tags: event.tags,
    percent: event.percent ?? null,
    completed: event.completed ?? null,
    properties: event.properties,
    description: event.supplemental.map((block) => block.raw ?? block.type),
  }));
console.log(JSON.stringify({ header: read.header, messages: read.parseMessages, events }));
