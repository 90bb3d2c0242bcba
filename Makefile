# `make` makes the release of Inputs in Reports; `make test` tests. Both set up what is missing.

BINARY := .build/release/yearbook
BUILD := swift build --configuration release --static-swift-stdlib --product yearbook
SAMPLE_YEAR := 2017

.PHONY: release build test mutants lint docs setup clean

release: build
	$(BINARY) release Inputs
	$(BINARY) release Inputs --year $(SAMPLE_YEAR)

build: setup
	$(BUILD)

test: setup
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build

# Those of some files alone: make mutants ONLY=Sources/Register
mutants:
	Tests/Mutants/mutants.py --only '$(ONLY)'

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

docs:
	.ci/check-documentation

setup:
	@.ci/setup

clean:
	swift package clean
