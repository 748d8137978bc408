# Two commands do everything: `make build` and `make test`. Both make .venv from the lock file first.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.locked

.PHONY: build test site check lint types rooms update clean lock

build: $(STAMP)  ## everything that comes out of the specification
	$(BIN)/sporbar check
	$(BIN)/sporbar build
	$(BIN)/sporbar site

test: $(STAMP)  ## prove it: format, lint, types, rooms, tests, generated files, site
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/sporbar check
	$(BIN)/sporbar build --check
	$(BIN)/sporbar site
	$(BIN)/pytest -n 2

site: $(STAMP)
	$(BIN)/sporbar site

update: $(STAMP)  ## rewrite generated/ and the expected files of the tests
	$(BIN)/sporbar build
	$(BIN)/pytest -q tests --update

lock: $(STAMP)  ## renew the lock file
	$(BIN)/pip install -q uv
	$(BIN)/uv pip compile -q --generate-hashes --python-version 3.11 --all-extras pyproject.toml -o requirements.lock

clean:
	rm -rf build .venv

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q --require-hashes -r requirements.lock
	$(BIN)/pip install -q --no-deps --no-build-isolation -e .
	touch $@
