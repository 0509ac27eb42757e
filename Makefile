# demo: set up and show what sovang does · test: lint, types and the whole test suite · score: accuracy · bench: speed · train: the recogniser
SHELL := /bin/sh
PY := .venv/bin/python
export OMP_THREAD_LIMIT := 1

.PHONY: demo test lint score bench train samples setup setup-dev clean

demo: setup
	@.venv/bin/sovang demo

test: setup-dev lint
	@$(PY) -m pytest

lint: setup-dev
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy

score: setup-dev
	@$(PY) -m tests.score $(ARGS)

bench: setup-dev
	@$(PY) -m tests.bench $(ARGS)

train: setup-train
	@$(PY) -m training.make $(ARGS)

samples: setup-dev
	@$(PY) -m samples.make --demo

setup:
	@tools/setup.sh run

setup-dev:
	@tools/setup.sh dev

setup-train:
	@tools/setup.sh train

clean:
	rm -rf .venv .build dist out
