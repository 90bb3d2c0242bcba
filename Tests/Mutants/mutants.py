#!/usr/bin/env python3
"""Tries every mutant of the pure modules: a changed comparison, bound or sum must fail a test.

    mutants.py                   builds, traces and runs the mutants that have no result yet
    mutants.py --only PATTERN    runs those of matching files alone
    mutants.py --again           runs also those that survived before and have no reason
    mutants.py --no-numbers      leaves out those of numbers, which are as many as all others
    mutants.py --list            lists the survivors that no reason is given for

Results are kept in .build/mutants. Survivors that cannot be told from the program as it was
written stand in equivalent.tsv, each with the reason.
"""

import argparse
import json
import os
import queue
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
from tree import MODULES, TREE, build, read_sites  # noqa: E402

EQUIVALENT = Path(__file__).with_name("equivalent.tsv")
RESULTS = TREE / "results.json"
TRACE = TREE / "trace.json"
RANDOM_CASES = "300"


class Tests:
    """The test program of the package, and what each of its suites visits."""

    def __init__(self):
        self.program = next(TREE.glob(".build/*/release/*PackageTests.xctest"))
        self.suites = {}
        for module in MODULES:
            for path in (TREE / "Tests" / f"{module}Tests").rglob("*.swift"):
                for name in re.findall(r"^.*\bstruct (\w+Tests)\b", path.read_text(), re.M):
                    self.suites[name] = (f"{module}Tests\\.{name}/", path.parent.name)

    def pass_(self, suites, environment, limit):
        """Whether the suites pass in so many seconds of the processor, and the first complaint."""
        names = "|".join(self.suites[suite][0] for suite in suites)
        test = subprocess.Popen(
            ["sh", "-c", f'ulimit -t {limit:.0f}; exec nice -n 15 "$@"', "sh", self.program,
             "--testing-library", "swift-testing", "--filter", names],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
            env={**os.environ, "YEARBOOK_CASES": RANDOM_CASES, "SWIFT_BACKTRACE": "enable=no",
                 **environment})
        complaint = next((line.strip() for line in test.stdout if "✘" in line), None)
        if complaint:
            test.kill()
        code = test.wait()
        test.stdout.close()
        return (code == 0 and not complaint), complaint or f"status {code}"

    def trace(self, site_count):
        """Runs each suite alone and notes the sites that it visits, and how long it takes."""
        table = {}
        for suite in sorted(self.suites):
            path, began = TREE / "visits", time.time()
            path.unlink(missing_ok=True)
            passes, complaint = self.pass_([suite], {"MUTANT_TRACE": str(path)}, 600)
            if not passes:
                raise SystemExit(f"{suite} fails without a mutant: {complaint}")
            visits = path.read_bytes()[:site_count]
            table[suite] = {
                "seconds": time.time() - began,
                "visited": [number for number, visit in enumerate(visits) if visit == 1],
                "inert": [number for number, visit in enumerate(visits) if visit == 2]}
        TRACE.write_text(json.dumps(table))
        return table


class Trial:
    """The run of many mutants, each against the suites that visit its site."""

    def __init__(self, tests, table, sites):
        self.tests, self.table = tests, table
        self.results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
        inert = inert_sites(table)
        present = {key(site, n) for site in sites if site.number not in inert
                   for n in range(len(site.mutants))}
        self.results = {k: result for k, result in self.results.items() if k in present}
        self.lock, self.done = threading.Lock(), 0

    def stages(self, site):
        """The suites to try in turn: those near the source, the other quick ones, the slow ones."""
        visiting = [suite for suite, trace in self.table.items() if site.number in trace["visited"]]
        slow = sorted((s for s in visiting if self.table[s]["seconds"] > 1),
                      key=lambda suite: self.table[suite]["seconds"])
        quick = [suite for suite in visiting if suite not in slow]
        path = Path(site.file)
        name, folder = path.name.split(".")[0].split("+")[0] + "Tests", path.parent.name
        near = [s for s in quick if s == name] or [
            s for s in quick if self.tests.suites[s][1] == folder]
        return [s for s in (near, [s for s in quick if s not in near], slow) if s]

    def run(self, site, mutant):
        """Whether a test fails by the mutant."""
        began, complaint = time.time(), "no test visits it"
        for suites in self.stages(site):
            limit = 10 + 10 * sum(self.table[suite]["seconds"] for suite in suites)
            alive = {"MUTANT": str(site.number * 10 + mutant + 1)}
            passes, complaint = self.tests.pass_(suites, alive, limit)
            if not passes:
                break
        else:
            passes = True
        with self.lock:
            self.results[key(site, mutant)] = {
                "is_killed": not passes, "by": complaint[:200], "line": site.line,
                "seconds": round(time.time() - began, 2)}
            if passes:
                print("survived:", key(site, mutant).replace("\t", "  "), flush=True)
            self.done += 1
            if self.done % 25 == 0:
                self.save()

    def run_all(self, mutants, workers):
        waiting = queue.SimpleQueue()
        for mutant in mutants:
            waiting.put(mutant)

        def work():
            while not waiting.empty():
                try:
                    self.run(*waiting.get_nowait())
                except queue.Empty:
                    return

        threads = [threading.Thread(target=work) for _ in range(workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.save()

    def save(self):
        RESULTS.write_text(json.dumps(self.results, indent=0, ensure_ascii=False))


def key(site, mutant):
    return f"{site.place}\t{site.mutants[mutant]}"


def rank(site):
    """Comparisons and bounds come before sums, and sums before numbers."""
    if site.kind == "number":
        return 3
    return 2 if site.kind == "truth" or site.token.strip("&=") in ("+", "-") else 1


def inert_sites(table):
    """The sites that join texts and lists, of which no mutant can be made."""
    inert = {number for trace in table.values() for number in trace["inert"]}
    return inert - {number for trace in table.values() for number in trace["visited"]}


def mutants(sites, table, arguments, results):
    """The mutants to run, in the order of their rank."""
    inert, known = inert_sites(table), equivalent()
    for site in sorted(sites, key=rank):
        if site.number in inert or not re.search(arguments.only, site.file):
            continue
        if arguments.no_numbers and site.kind == "number":
            continue
        for mutant in range(len(site.mutants)):
            name = key(site, mutant)
            result = results.get(name)
            if not result or arguments.again and not result["is_killed"] and name not in known:
                yield site, mutant


def equivalent():
    """The mutants that are known to be the same program, by their keys, with the reasons."""
    lines = EQUIVALENT.read_text().splitlines() if EQUIVALENT.exists() else []
    rows = [line.rsplit("\t", 1) for line in lines[1:]]
    return {row[0]: row[1] for row in rows}


def report(results, only):
    """Prints the survivors without a reason and the counts; whether there are none."""
    known, counts = equivalent(), Counter()
    survivors = []
    for name, result in results.items():
        module = name.split("/")[1]
        state = "killed" if result["is_killed"] else "equivalent" if name in known else "survived"
        counts[module, state] += 1
        if state == "survived" and re.search(only, name.split("\t")[0]):
            file, source, token, mutant = name.split("\t")
            survivors.append((file, result["line"], f"'{token}' taken for '{mutant}': {source}"))
    for file, line, change in sorted(survivors):
        print(f"{file}:{line}: {change}")
    for module in MODULES:
        print(module + ":", ", ".join(
            f"{counts[module, state]} {state}" for state in ("killed", "equivalent", "survived")))
    return not survivors


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--only", default="", metavar="PATTERN")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--no-numbers", action="store_true")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 2) // 2))
    arguments = parser.parse_args()
    if arguments.list:
        sys.exit(0 if report(json.loads(RESULTS.read_text()), arguments.only) else 1)
    build()
    sites = [site for site in read_sites() if not site.is_left_out]
    tests = Tests()
    table = tests.trace(max(site.number for site in sites) + 1)
    trial = Trial(tests, table, sites)
    chosen = list(mutants(sites, table, arguments, trial.results))
    print(f"{len(chosen)} mutants to run", flush=True)
    trial.run_all(chosen, arguments.workers)
    sys.exit(0 if report(trial.results, arguments.only) else 1)


if __name__ == "__main__":
    main()
