# What people run while they work here. CI runs the same scripts.

# list the recipes
default:
    @just --list

# set up .venv with everything the tests need
install:
    ./scripts/install --dev

# lint, types and tests: what CI runs
check:
    ./scripts/test

# tests alone; arguments go to pytest
test *args:
    .venv/bin/pytest {{args}}

# mend what the linter and the formatter can
fix:
    .venv/bin/ruff check --fix .
    .venv/bin/ruff format .

# rewrite what the documentation prints from code, and take its pictures anew
docs:
    .venv/bin/python docs/generate.py
    .venv/bin/python docs/screenshots.py

# speed and accuracy beside their peers
bench *args:
    for file in benchmarks/*.py; do .venv/bin/python $file {{args}}; done
