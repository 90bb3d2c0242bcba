"""The package that holds all mutants: written from the sources, and built."""

import json
import os
import re
import subprocess
from dataclasses import asdict
from pathlib import Path

import schemata
from sites import Site, sites

ROOT = Path(__file__).resolve().parents[2]
TREE = ROOT / ".build" / "mutants"
MODULES = list(schemata.BESIDE)
SITES = TREE / "sites.json"
# A command that builds wait for, such as a lock on a shared machine.
BUILD = os.environ.get("MUTANTS_BUILD", "swift build").split()


def read_sites():
    return [Site(**site) for site in json.loads(SITES.read_text())]


def read_texts():
    """The sources and tests of the modules, by their path, as they are now."""
    folders = [f"Sources/{module}" for module in MODULES] + [f"Tests/{module}Tests" for module in MODULES]
    paths = [path for folder in folders for path in sorted((ROOT / folder).rglob("*"))]
    return {str(path.relative_to(ROOT)): path.read_text() for path in paths if path.is_file()}


def find_sites(texts):
    """All sites in their order, without those that earlier builds left out."""
    left_out = {site.place for site in read_sites() if site.is_left_out} if SITES.exists() else set()
    found = []
    for name, text in texts.items():
        if name.startswith("Sources/") and name.endswith(".swift"):
            found += sites(name, text)
    for number, site in enumerate(found):
        site.number, site.is_left_out = number, site.place in left_out
    return found


def write(path, text):
    """Writes a file unless it is so already: what did not change is not compiled again."""
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def write_tree(texts, found):
    """Writes the package with the sites that are not left out, and removes what is there no more."""
    operators = [site for site in found if site.kind in ("binary", "range", "not", "negation")]
    files = {
        "Package.swift": schemata.MANIFEST,
        "Sources/MutationState/include/MutationState.h": schemata.STATE_HEADER,
        "Sources/MutationState/state.c": schemata.STATE,
        "Sources/Mutations/Mutations.swift": schemata.core(),
        "Sources/Mutations/Operators.swift": "".join(map(schemata.operator, operators)),
    }
    for module, text in schemata.BESIDE.items():
        files[f"Sources/{module}/Mutations.swift"] = "import Mutations\n" + text
    for name, text in texts.items():
        here = [site for site in found if site.file == name and not site.is_left_out]
        for site in reversed(here):
            text = text[: site.start] + site.text + text[site.end :]
        # On the first line, so that the lines keep their numbers.
        files[name] = "package import Mutations; " + text if here else text
    for name, text in files.items():
        write(TREE / name, text)
    for folder in ("Sources", "Tests"):
        for path in (TREE / folder).rglob("*"):
            if path.is_file() and str(path.relative_to(TREE)) not in files:
                path.unlink()


def is_blamed(site, line, column, message, text):
    """Whether a site is what the compiler complains of in that line."""
    if "exhaustive" in message:
        return site.kind in ("truth", "number") and 0 <= site.line - line <= 12
    if site.line != line:
        return False
    if unknown := re.search(r"(?:member|method) 'mutant_(\w+)'", message):
        return site.token == unknown.group(1)
    if "reasonable time" in message:
        return site.kind in ("truth", "number")
    return abs(text.encode().find(site.text.encode()) + 1 - column) <= 1


def blamed(found, path, line, column, message):
    """The sites to leave out for an error: those it names, else all of its line, else the next."""
    name = os.path.relpath(path, TREE)
    here = [site for site in found if site.file == name and not site.is_left_out]
    text = Path(path).read_text().split("\n")[line - 1]
    return (
        [site for site in here if is_blamed(site, line, column, message, text)]
        or [site for site in here if site.line == line]
        or [site for site in here if abs(site.line - line) <= 6])


def build():
    """Builds the package; leaves out the sites that do not compile, such as those of other types."""
    TREE.mkdir(parents=True, exist_ok=True)
    texts = read_texts()
    found = find_sites(texts)
    command = BUILD + ["--configuration", "release", "--build-tests", "--package-path", str(TREE)]
    while True:
        write_tree(texts, found)
        SITES.write_text(json.dumps([asdict(site) for site in found]))
        log = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if log.returncode == 0:
            break
        errors = re.findall(r"^(/\S+?):(\d+):(\d+): error: (.*)$", log.stdout, re.M)
        out = [site for path, line, column, message in sorted(set(errors)) if "/Tests/" not in path
               for site in blamed(found, path, int(line), int(column), message)]
        if not out:
            raise SystemExit(log.stdout[-3000:])
        for site in out:
            site.is_left_out = True
        print(f"built again without {len(out)} sites that do not compile", flush=True)
    mutants = sum(len(site.mutants) for site in found if not site.is_left_out)
    print(f"{mutants} mutants of {sum(not site.is_left_out for site in found)} sites; "
          f"{sum(site.is_left_out for site in found)} sites left out", flush=True)
