"""A timeline in marimo. Run it with: marimo edit docs/notebooks/timeline_marimo.py"""

import marimo

app = marimo.App(width="full")


@app.cell
def _():
    from pathlib import Path

    import timeline

    t = timeline.read(Path(__file__).parent / "../../events.csv")
    t
    return (t,)


@app.cell
def _(t):
    t.events[["date", "headline", "sources"]]
    return


@app.cell
def _(t):
    t.chart(width=640, search=False)
    return


if __name__ == "__main__":
    app.run()
