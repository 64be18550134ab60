"""Timelines in reports: the notebooks and the Quarto report are executed, frames and pieces are drawn."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from html import escape
from pathlib import Path
from typing import Any

import chronologies
import nbformat
import pypandoc
import pytest
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from playwright.sync_api import Browser, Page
from typer.testing import CliRunner

from timeline import page, table
from timeline.cli import app
from timeline.errors import RenderError
from timeline.page import embed

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


def documents(folder: Path) -> Path:
    """The documents of docs/ in a folder with, as in this repository, a table at its top."""
    shutil.copytree(DOCS / "notebooks", folder / "docs" / "notebooks")
    shutil.copy(DOCS / "report.qmd", folder / "docs")
    table.update(folder / "events.csv", chronologies.everyday())
    return folder


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return documents(tmp_path)


class Tab:
    """A browser tab without a network that notes what asks for it, what fails, and what speaks up."""

    def __init__(self, browser: Browser) -> None:
        self.page = browser.new_page(viewport={"width": 1000, "height": 900})
        self.said: list[str] = []
        self.page.on("dialog", lambda dialog: (self.said.append(dialog.message), dialog.dismiss()))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.route("http*://**", lambda route: (self.said.append(route.request.url), route.abort()))

    def __enter__(self) -> "Tab":
        return self

    def __exit__(self, *_: object) -> None:
        self.page.close()


DRAWN = """() => [...document.querySelectorAll('.timeline-fragment')]
  .map((piece) => piece.shadowRoot.querySelectorAll('.plot svg.marks, .plot canvas').length)"""


def wait_for_pieces(tab: Page, count: int) -> None:
    tab.wait_for_function(
        f"() => {{ const drawn = ({DRAWN})(); return drawn.length === {count} && drawn.every((n) => n > 0); }}",
        timeout=20_000,
    )


# --- notebooks --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def executed(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = documents(tmp_path_factory.mktemp("notebook")) / "docs" / "notebooks" / "timeline.ipynb"
    notebook = nbformat.read(path, as_version=4)
    return execute(notebook, path.parent)


def execute(notebook: Any, folder: Path) -> Any:
    client = NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}})
    return client.execute()


def outputs(notebook: Any) -> list[dict[str, Any]]:
    return [output.data for cell in notebook.cells for output in cell.get("outputs", []) if "data" in output]


# The kernel's own, of sockets and event loops.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")


def test_the_notebook_runs_and_is_a_valid_one(executed: Any) -> None:
    nbformat.validate(executed)
    shown = outputs(executed)
    assert set(shown[0]) == {"text/html", "image/svg+xml", "text/plain"}
    assert shown[0]["text/plain"] == "<Timeline: 6 events from 3 articles>"
    assert sum("image/svg+xml" in data for data in shown) == 4
    assert not any("vegalite" in mimetype for data in shown for mimetype in data)


def test_the_notebook_holds_no_outputs_in_the_repository() -> None:
    """They would be a megabyte, and change with every change of the page."""
    notebook = nbformat.read(DOCS / "notebooks" / "timeline.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells)


def test_the_notebook_draws_in_a_browser_without_a_network(executed: Any, browser: Browser, tmp_path: Path) -> None:
    body, _ = HTMLExporter(template_name="basic").from_notebook_node(executed)
    (tmp_path / "notebook.html").write_text(f"<!doctype html><meta charset=utf-8>{body}", encoding="utf-8")
    with Tab(browser) as tab:
        tab.page.goto((tmp_path / "notebook.html").as_uri())
        wait_for_pieces(tab.page, 1)
        assert tab.said == []


def test_the_marimo_notebook_runs(sample: Path) -> None:
    notebook = sample / "docs" / "notebooks" / "timeline_marimo.py"
    command = [sys.executable, "-m", "marimo", "export", "html", str(notebook), "-o", "out.html"]
    run = subprocess.run(command, cwd=sample, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    text = (sample / "out.html").read_text(encoding="utf-8")
    assert "timeline-fragment" in text
    assert "vnd.vegalite" in text
    assert "marimo-error" not in text


def test_the_parts_of_a_notebooks_answer() -> None:
    bundle = embed.mimebundle(chronologies.hostile(), scale="linear")
    assert set(bundle) == {"text/html", "image/svg+xml"}
    assert "<script>alert" not in bundle["text/html"]
    assert bundle["image/svg+xml"].startswith("<svg")


# --- Quarto -----------------------------------------------------------------------------------------------------

CHUNK = re.compile(r"^```\{python\}\n(.*?)^```\n", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[Any], Path]:
    """The Quarto document executed as Quarto does it: its chunks in one kernel, `asis` output as Markdown."""
    folder = documents(tmp_path_factory.mktemp("report")) / "docs"
    text = (folder / "report.qmd").read_text(encoding="utf-8")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in CHUNK.findall(text)])
    return text, execute(notebook, folder).cells, folder


@pytest.mark.parametrize("to", ["html", "docx", "latex"])
def test_the_quarto_report_becomes(report: tuple[str, list[Any], Path], to: str) -> None:
    """Quarto can't be installed from a registry that the tests reach; Pandoc, which it drives, can."""
    text, cells, folder = report
    left = iter(cells)

    def shown(match: re.Match[str]) -> str:
        cell = next(left)
        parts = []
        for output in cell.outputs:
            if output.output_type == "stream" and "#| output: asis" in cell.source:
                parts.append(output.text)
            elif "data" in output and to == "html":
                parts.append(f"```{{=html}}\n{output.data['text/html']}\n```")
        return "\n".join(parts) + "\n"

    markdown = CHUNK.sub(shown, text)
    other = r"when-format" if to != "html" else r"unless-format"
    markdown = re.sub(rf"::: \{{\.content-visible {other}=\"html\"\}}.*?\n:::\n", "", markdown, flags=re.DOTALL)
    target = folder / f"report.{to}"
    command = [pypandoc.get_pandoc_path(), "-f", "markdown", "-t", to, "--standalone", "--citeproc", "-o", str(target)]
    run = subprocess.run(command, input=markdown.encode(), cwd=folder, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()
    assert b"not found" not in run.stderr, run.stderr.decode()
    back = [command[0], "-f", to, "-t", "plain", "--wrap=none", str(target)]
    # Pandoc's own HTML reader stops at the timeline's templates.
    read = target.read_text() if to == "html" else subprocess.check_output(back, encoding="utf-8", cwd=folder)
    for expected in ("The river floods", "“On Tuesday it rose.”", "Other sources date it differently", "2025"):
        assert expected in read
    whole = target.read_bytes()
    if to == "html":
        assert b"timeline-fragment" in whole
    if to == "latex":
        assert b"report-timeline.png" in whole


@pytest.mark.skipif(not shutil.which("quarto"), reason="Quarto is not installed, and no registry has it")
@pytest.mark.parametrize("to", ["html", "docx"])
def test_quarto_itself_renders_the_report(sample: Path, to: str) -> None:
    environment = {**os.environ, "QUARTO_PYTHON": sys.executable}
    command = ["quarto", "render", "docs/report.qmd", "--to", to]
    subprocess.run(command, cwd=sample, env=environment, check=True)
    assert (sample / "docs" / f"report.{to}").stat().st_size > 10_000


# --- frames and pieces ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "source"),
    [
        ("https://example.org/t.html?a=1&b=2#q=x", "https://example.org/t.html?a=1&amp;b=2#q=x"),
        ("out/our page.html", "out/our%20page.html"),
        ('x" onload="alert(1)', "x%22%20onload=%22alert(1)"),
        ("x'><script>", "x&#x27;%3E%3Cscript%3E"),
    ],
)
def test_a_frame_is_escaped(address: str, source: str) -> None:
    written = embed.iframe(address, 'A "title" <b>')
    assert f' src="{source}"' in written
    assert 'title="A &quot;title&quot; &lt;b&gt;"' in written
    assert "allow-same-origin" not in written


@pytest.mark.parametrize("address", ["javascript:alert(1)", " data:text/html,x", "vbscript:x", "https:", "http://["])
def test_no_frame_around_code(address: str) -> None:
    with pytest.raises(RenderError, match="is no address of a page"):
        embed.iframe(address)


def test_three_pieces_on_one_page_draw_all_three(browser: Browser) -> None:
    pieces = [
        page.fragment(chronologies.everyday()),
        page.fragment(chronologies.every_date(), runtime=False),
        page.fragment(chronologies.hostile(), runtime=False),
    ]
    with Tab(browser) as tab:
        tab.page.set_content("<!doctype html><meta charset=utf-8><h1 id=t>Host</h1>" + "<hr>".join(pieces))
        wait_for_pieces(tab.page, 3)
        assert tab.said == []


def test_draws_when_it_is_inserted_as_jupyterlab_does(browser: Browser) -> None:
    """By innerHTML, which runs no script and makes no shadow root; then each script is made anew."""
    with Tab(browser) as tab:
        tab.page.set_content("<!doctype html><meta charset=utf-8><div id=output></div>")
        tab.page.evaluate(
            """html => {
              const output = document.getElementById("output");
              output.innerHTML = html;
              for (const script of output.querySelectorAll("script")) {
                const again = document.createElement("script");
                again.textContent = script.textContent;
                script.replaceWith(again);
              }
            }""",
            embed.mimebundle(chronologies.everyday())["text/html"],
        )
        wait_for_pieces(tab.page, 1)
        assert tab.said == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_pieces_and_frames(browser: Browser, npm: Path, scheme: Any) -> None:
    frame = escape(page.render(chronologies.everyday()))
    with Tab(browser) as tab:
        tab.page.emulate_media(color_scheme=scheme)
        tab.page.set_content(
            "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><main><h1>Host</h1>"
            f"{page.fragment(chronologies.everyday())}{page.fragment(chronologies.every_date(), runtime=False)}"
            f'<iframe sandbox="{embed.SANDBOX}" title=Frame srcdoc="{frame}"></iframe></main>'
        )
        wait_for_pieces(tab.page, 2)
        source = (npm / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
        violations = []
        for part in tab.page.frames:
            part.evaluate(source)
            found = part.evaluate("() => axe.run({ iframes: false, resultTypes: ['violations'] })")["violations"]
            violations += [
                (rule["id"], node["target"], node["failureSummary"]) for rule in found for node in rule["nodes"]
            ]
        assert len(tab.page.frames) == 2
        assert violations == []


@pytest.mark.parametrize("draw", [page.render, page.fragment], ids=["page", "fragment"])
def test_draws_in_a_sandboxed_frame(browser: Browser, draw: Any) -> None:
    written = draw(chronologies.everyday())
    with Tab(browser) as tab:
        host = f'<iframe sandbox="{embed.SANDBOX}" srcdoc="{escape(written)}" width=900 height=700></iframe>'
        tab.page.set_content(f"<!doctype html><meta charset=utf-8>{host}")
        frame = tab.page.frame_locator("iframe")
        frame.locator(".plot svg.marks, .plot canvas").first.wait_for(timeout=20_000)
        assert tab.said == []


def test_a_frame_grows_with_its_page(browser: Browser) -> None:
    """With the listener as the manual prints it."""
    listener = re.search(r"<script>\naddEventListener.*?</script>", (DOCS / "embedding.md").read_text(), re.DOTALL)
    assert listener
    with Tab(browser) as tab:
        pages = {"/": "", "/timeline.html": page.render(chronologies.everyday())}
        pages["/"] = f"<!doctype html>{listener[0]}{embed.iframe('timeline.html', height=100)}<iframe></iframe>"
        tab.page.route(
            "http://host.test/**",
            lambda route: route.fulfill(
                body=pages[route.request.url.removeprefix("http://host.test")], content_type="text/html"
            ),
        )
        tab.page.goto("http://host.test/")
        tab.page.wait_for_function("() => document.querySelector('iframe').offsetHeight > 600", timeout=20_000)
        inner = tab.page.frames[1].evaluate("() => document.documentElement.scrollHeight - innerHeight")
        assert inner <= 40
        assert tab.page.evaluate("() => document.querySelectorAll('iframe')[1].offsetHeight") < 200


def test_the_spec_draws_where_vega_embed_is(browser: Browser) -> None:
    """As the manual shows it for sites that have vega-embed already."""
    import vl_convert

    with Tab(browser) as tab:
        tab.page.set_content("<!doctype html><div id=timeline></div>")
        tab.page.add_script_tag(content=vl_convert.javascript_bundle(), type="module")
        tab.page.wait_for_function("() => Boolean(window.vegaEmbed)")
        tab.page.evaluate(
            "spec => vegaEmbed('#timeline', spec, { mode: 'vega', renderer: 'svg', actions: false }).then(() => 1)",
            page.spec(chronologies.everyday()),
        )
        assert tab.page.locator("#timeline svg text", has_text="The river floods").count() == 1
        assert tab.said == []


# --- the manual's own lines -------------------------------------------------------------------------------------

LINES = [
    pytest.param(line, id=line)
    for name in ("embedding.md", "exchange.md")
    for block in re.findall(r"^```sh\n(.*?)^```$", (DOCS / name).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]


@pytest.mark.parametrize("line", LINES)
def test_every_command_of_the_manual_runs(sample: Path, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (sample / "list.csv").write_text("Datum,Vorgang\n03/04/2024,Brand\n", encoding="utf-8")
    monkeypatch.chdir(sample)
    monkeypatch.setenv("PATH", f"{Path(pypandoc.get_pandoc_path()).parent}{os.pathsep}{os.environ['PATH']}")
    runner = CliRunner()
    if "import round.timelinejs.csv" in line:
        runner.invoke(app, shlex.split("export events.csv -o round.timelinejs.csv"), catch_exceptions=False)
    words = shlex.split(line)
    run = runner.invoke(app, words[1:], catch_exceptions=False)
    assert run.exit_code == 0, run.output
    output = words[words.index("-o") + 1]
    assert output == "-" or (sample / output).stat().st_size > 100
    if "--iframe" in words:
        assert run.stdout.strip() in (DOCS / "embedding.md").read_text(encoding="utf-8")


def test_the_manual_names_every_format() -> None:
    from timeline import exchange

    text = (DOCS / "exchange.md").read_text(encoding="utf-8")
    for entry in exchange.FORMATS.values():
        assert f"`{entry.name}`" in text
        assert f"`{entry.suffixes[0]}`" in text


def test_the_oembed_answer_is_json_with_all_that_its_version_asks_for() -> None:
    answer = json.loads(json.dumps(embed.oembed("https://example.org/t.html", "T", "A", 800, 600)))
    assert answer.keys() == {"version", "type", "title", "author_name", "width", "height", "html"}
    assert (answer["width"], answer["height"]) == (800, 600)
