"""The chronology as text: Markdown with footnotes, Word, and LaTeX by way of Pandoc.

All three say the same, in the same order: the title, what it rests on, each event under its year with its date in
words, its quote and the numbers of its sources, what has no date, and the numbered sources.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from timeline.articles.formats import OWN_DOCUMENT
from timeline.errors import RenderError
from timeline.exchange.base import Bibliography, Cited, Exported, one_line, shown
from timeline.model import Chronology, Event, quoted
from timeline.page.content import coverage, year_heading

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as it is printed."""

    date: str
    headline: str
    quote: str
    remark: str
    cited: tuple[Cited, ...]


def chapters(chronology: Chronology, bibliography: Bibliography) -> Iterator[tuple[str, list[Entry]]]:
    """The events under the year in which each begins; those without a date last."""
    names = {source.key: source.name for source in chronology.sources}
    for year, events in groupby(shown(chronology), key=_year):
        yield year, [_entry(event, bibliography, names) for event in events]


def _year(event: Event) -> str:
    if event.when is None:
        return "Without a date"
    return year_heading(event.when)


def _entry(event: Event, bibliography: Bibliography, names: Mapping[str, str]) -> Entry:
    others = [
        f"{other.when.words()} according to {names.get(other.source, other.source)}" for other in event.other_dates
    ]
    return Entry(
        event.date_words,
        one_line(event.headline),
        one_line(event.quote),
        one_line(f"Other sources date it differently: {'; '.join(others)}." if others else ""),
        tuple(bibliography.of(event)),
    )


_MARKDOWN = re.compile(r"([\\`*_\[\]<>&#~|^$@!])")


def escaped(text: str) -> str:
    r"""Text that no Markdown reader takes for markup, HTML or TeX.

    >>> print(escaped("<b> *not* \\input{x} [a](b) $x$"))
    \<b\> \*not\* \\input{x} \[a\](b) \$x\$
    """
    return _MARKDOWN.sub(r"\\\1", one_line(text))


def write_markdown(chronology: Chronology) -> Exported:
    """CommonMark with footnotes, as GitHub, Pandoc, Quarto, Obsidian and static site generators read it."""
    return Exported(_markdown(chronology, lambda cite: f"[^{cite.number}]").encode())


def _markdown(chronology: Chronology, cited: Callable[[Cited], str], footnotes: bool = True) -> str:
    bibliography = Bibliography(chronology)
    lines = [f"# {escaped(chronology.title or 'Timeline')}", ""]
    if chronology.subtitle:
        lines += [escaped(chronology.subtitle), ""]
    lines += [f"*{escaped(coverage(chronology))}.*", ""]
    for year, entries in chapters(chronology, bibliography):
        lines += [f"## {year}", ""]
        for entry in entries:
            # A list, so that a reader (and a screen reader) hears how many events a year has.
            marks = "".join(cited(cite) for cite in entry.cited)
            date = f"**{escaped(entry.date)}.** " if entry.date else ""
            lines.append(f"- {date}{escaped(entry.headline)}{marks}")
            lines += [f"\n  > {escaped(quoted(entry.quote))}"] if entry.quote else []
            lines += [f"\n  {escaped(entry.remark)}"] if entry.remark else []
            lines.append("")
    if chronology.undated:
        lines += ["## Found, and not dated", ""]
        for claim in chronology.undated:
            source = next((cite for cite in bibliography if cite.source and cite.source.key == claim.source), None)
            lines += [
                f"- {escaped(quoted(claim.quote))}{cited(source) if source else ''}",
                f"  {escaped(claim.mention.reason)}",
                "",
            ]
    if footnotes:
        lines += [f"[^{cite.number}]: {_source_line(cite)}" for cite in bibliography]
    else:
        lines += ["## Sources", "", *(f"{cite.number}. {_source_line(cite)}" for cite in bibliography)]
    return "\n".join(lines).rstrip() + "\n"


def _source_line(cite: Cited) -> str:
    label = escaped(cite.label)
    return label if not cite.url else f"<{cite.url}>" if cite.label == cite.url else f"{label}. <{cite.url}>"


def write_latex(chronology: Chronology) -> Exported:
    """LaTeX, made by Pandoc. Raises RenderError where Pandoc is not installed, or refuses."""
    pandoc = shutil.which("pandoc")
    if not pandoc:
        raise RenderError(
            "Writing .tex needs Pandoc, which is not installed: see pandoc.org/installing. .md and .docx need nothing."
        )
    # Pandoc prints a footnote anew wherever it is cited; a numbered list says each source once. Its CommonMark reader
    # takes no TeX from the text, and raw HTML is off, so that nothing an article says becomes a command.
    text = _markdown(chronology, lambda cite: rf"\[{cite.number}\]", footnotes=False)
    run = subprocess.run(
        [pandoc, "--from=commonmark-raw_html", "--to=latex", "--standalone", "--wrap=none"],
        input=text.encode(),
        capture_output=True,
        check=False,
    )
    if run.returncode:
        raise RenderError(f"Pandoc could not write the .tex: {run.stderr.decode(errors='replace').strip()}")
    return Exported(run.stdout)


def write_word(chronology: Chronology) -> Exported:
    """A Word document with headings, quotations and live links."""
    import docx

    bibliography = Bibliography(chronology)
    document = docx.Document()
    document.core_properties.title = one_line(chronology.title or "Timeline")
    document.core_properties.comments = OWN_DOCUMENT
    document.core_properties.author = one_line(chronology.author)
    document.add_heading(one_line(chronology.title or "Timeline"), 0)
    if chronology.subtitle:
        document.add_paragraph(one_line(chronology.subtitle), style="Subtitle")
    document.add_paragraph(f"{coverage(chronology)}.")
    for year, entries in chapters(chronology, bibliography):
        document.add_heading(year, 1)
        for entry in entries:
            paragraph = document.add_paragraph()
            if entry.date:
                paragraph.add_run(f"{entry.date}. ").bold = True
            paragraph.add_run(entry.headline)
            numbers = ", ".join(str(cite.number) for cite in entry.cited)
            paragraph.add_run(f" [{numbers}]" if numbers else "")
            paragraph.paragraph_format.keep_with_next = bool(entry.quote)
            if entry.quote:
                document.add_paragraph(quoted(entry.quote), style="Quote")
            if entry.remark:
                document.add_paragraph(entry.remark)
    if chronology.undated:
        document.add_heading("Found, and not dated", 1)
        for claim in chronology.undated:
            document.add_paragraph(
                f"{quoted(one_line(claim.quote))} ({one_line(claim.mention.reason)})", style="List Bullet"
            )
    document.add_heading("Sources", 1)
    for cite in bibliography:
        paragraph = document.add_paragraph(f"[{cite.number}] ")
        if cite.url:
            _link(paragraph, one_line(cite.label), cite.url)
        else:
            paragraph.add_run(one_line(cite.label))
    out = io.BytesIO()
    document.save(out)
    return Exported(out.getvalue())


def _link(paragraph: Paragraph, text: str, url: str) -> None:
    # python-docx reads hyperlinks and has no call to make one.
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(text)
    run.underline = True
    link.append(run._r)
    paragraph._p.append(link)
