"""Sources in which every site asks which mutant is alive: one build holds all mutants."""

from sites import OPERATORS, OTHER

# The mutant that is alive, and the sites that a run has visited. Both are in C, so that they are
# there before the first line of Swift runs.
STATE_HEADER = """
extern unsigned char mutation_visits[20000];
extern long mutation_site, mutation_mutant;
static inline long mutation_alive(long site) {
  mutation_visits[site] = 1;
  return site == mutation_site ? mutation_mutant : 0;
}
static inline void mutation_inert(long site) {
  if (mutation_visits[site] == 0) mutation_visits[site] = 2;
}
"""
STATE = """
#include <stdio.h>
#include <stdlib.h>
#include "MutationState.h"
unsigned char mutation_visits[20000];
long mutation_site = -1, mutation_mutant = 0;
static void save(void) {
  FILE *file = fopen(getenv("MUTANT_TRACE"), "w");
  if (!file) return;
  fwrite(mutation_visits, 1, sizeof mutation_visits, file);
  fclose(file);
}
__attribute__((constructor)) static void start(void) {
  const char *text = getenv("MUTANT");
  if (text) {
    mutation_site = atol(text) / 10;
    mutation_mutant = atol(text) % 10;
  }
  if (getenv("MUTANT_TRACE")) atexit(save);
}
"""

CORE = """
public import MutationState

/// The mutant that is alive at a site; 0 is the program as it was written.
@inlinable @inline(__always) public func mutant(_ site: Int) -> Int { mutation_alive(site) }
/// A site of texts and lists, of which no mutant can be made.
@inlinable public func inert(_ site: Int) { mutation_inert(site) }

@inlinable public func mutantTruth(_ n: Int, _ a: Bool) -> Bool { mutant(n) == 1 ? !a : a }
@inlinable public func mutantNumber<T: Numeric>(_ n: Int, _ a: T) -> T {
  switch mutant(n) {
  case 1: a + 1
  case 2: a - 1
  default: a
  }
}
extension Sequence {
  @inlinable public func mutant_contains(
    _ n: Int, where test: (Element) throws -> Bool
  ) rethrows -> Bool {
    mutant(n) == 1 ? try allSatisfy(test) : try contains(where: test)
  }
  @inlinable public func mutant_allSatisfy(
    _ n: Int, _ test: (Element) throws -> Bool
  ) rethrows -> Bool {
    mutant(n) == 1 ? try contains(where: test) : try allSatisfy(test)
  }
}
"""

EXTREME = """
@inlinable public func mutant_{0}<T: Comparable>(_ n: Int, _ a: T, _ b: T) -> T {{
  mutant(n) == 1 ? {1}(a, b) : {0}(a, b)
}}
@inlinable public func mutant_{0}<T: Comparable>(_ n: Int, _ a: T, _ b: T, _ c: T) -> T {{
  mutant(n) == 1 ? {1}(a, b, c) : {0}(a, b, c)
}}
@inlinable public func mutantReducer_{0}<T: Comparable>(_ n: Int) -> (T, T) -> T {{
  {{ mutant(n) == 1 ? {1}($0, $1) : {0}($0, $1) }}
}}
extension Sequence where Element: Comparable {{
  @inlinable public func mutant_{0}(_ n: Int) -> Element? {{
    mutant(n) == 1 ? self.{1}() : self.{0}()
  }}
}}
"""

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableExperimentalFeature("Lifetimes"), .unsafeFlags(["-enable-testing", "-suppress-warnings"]),
]
// Tests are many and short: they are compiled file by file and not optimized.
let testSettings =
  settings + [
    .unsafeFlags(["-Onone", "-no-whole-module-optimization", "-incremental", "-enable-batch-mode"])
  ]

func module(_ name: String, _ imports: [Target.Dependency], _ resources: [Resource] = []) -> [Target] {
  [
    .target(
      name: name, dependencies: imports + ["Mutations"], resources: resources,
      swiftSettings: settings),
    .testTarget(
      name: "\\(name)Tests", dependencies: [.byName(name: name)] + imports,
      swiftSettings: testSettings),
  ]
}

let package = Package(
  name: "mutants",
  targets: [
    .target(name: "MutationState"), .target(name: "Mutations", dependencies: ["MutationState"]),
  ]
    + module("Register", [], [.embedInCode("countries.tsv"), .embedInCode("simplified.txt")])
    + module("Tables", [])
    + module("Indicators", ["Register", "Tables"]),
  swiftLanguageModes: [.v6])
"""


def member(owner, name, value, access="package", other=None):
    """A member that a mutant takes for another of the same type."""
    return (f"extension {owner} {{\n  {access} func mutant_{name}(_ n: Int) -> {value} {{\n"
            f"    mutant(n) == 1 ? {other or OTHER[name]} : {name}\n  }}\n}}\n")


def members(owner, names, value, access="package"):
    return "".join(member(owner, name, value, access) for name in names)


def year(name):
    return (f"extension Day {{\n  package static func mutant_{name}(_ n: Int, ofYear year: Int) -> Day "
            f"{{\n    mutant(n) == 1 ? {OTHER[name]}(ofYear: year) : {name}(ofYear: year)\n  }}\n}}\n")


# What stands beside the sources of each module.
BESIDE = {
    "Register": members("DayRange", ["earliest", "latest"], "Day")
    + members("RecordedDate", ["start", "end"], "DayRange") + year("firstDay") + year("lastDay")
    + member("FigureBounds", "lower", "Int64", other="upper ?? .max")
    + member("FigureBounds", "upper", "Int64?"),
    "Tables": members("Observation", ["lower", "upper"], "Int64?"),
    "Indicators": members("StockCount", ["certain", "possible"], "Int64", "")
    + members("LatestStart", ["certain", "possible"], "Int32", "")
    + "extension StockCount: AdditiveArithmetic {\n  static var zero: StockCount { .init() }\n"
    + "  static func - (left: StockCount, right: StockCount) -> StockCount {\n"
    + "    .init(certain: left.certain - right.certain, possible: left.possible - right.possible)\n"
    + "  }\n}\n",
}


def core():
    """What the changed sources of all modules call."""
    bounds = "".join(members(owner, ["lowerBound", "upperBound"], "Bound", "public")
                     for owner in ("Range", "ClosedRange"))
    return CORE + EXTREME.format("min", "max") + EXTREME.format("max", "min") + bounds


def choice(site, cases, written):
    """The mutants of a site in order, and last what was written."""
    listed = "".join(f"case {n}: {case}\n" for n, case in enumerate(cases, 1))
    return f"switch mutant({site.number}) {{\n{listed}default: {written}\n}}"


def function(site, generics, left, right, result, body):
    return (f"@inlinable public func {site.symbol}{generics}(a: {left}, b: {right}) {result} {{\n"
            f"{body}\n}}\n")


def operator(site):
    """The declaration of the operator of one site."""
    number, token = site.number, site.token
    if site.kind == "not":
        return (f"prefix operator {site.symbol}\n@inlinable public prefix func {site.symbol}"
                f"(a: Bool) -> Bool {{ mutant({number}) == 1 ? a : !a }}\n")
    if site.kind == "negation":
        return (f"prefix operator {site.symbol}\n@inlinable public prefix func {site.symbol}"
                f"<T: SignedNumeric>(a: T) -> T {{ mutant({number}) == 1 ? a : -a }}\n")
    if site.kind == "range":
        kind = "ClosedRange<T>" if token == "..." else "Range<T>"
        body = choice(site, [f"a{token}b.advanced(by: -1)", f"a.advanced(by: 1){token}b"],
                      f"a{token}b")
        return f"infix operator {site.symbol}: RangeFormationPrecedence\n" + function(
            site, "<T: Strideable>", "T", "T", f"-> {kind} where T.Stride: SignedInteger", body)
    precedence = OPERATORS[token][0]
    return f"infix operator {site.symbol}: {precedence}Precedence\n" + binary(site, precedence)


def binary(site, precedence):
    """The function of a binary operator, one for each type it may have there."""
    token = site.token
    written = choice(site, [f"a {other} b" for other in site.mutants], f"a {token} b")
    if precedence.startswith("Logical"):
        body = choice(site, ["return a", "return try b()"], f"return try a {token} b()")
        return function(site, "", "Bool", "@autoclosure () throws -> Bool", "rethrows -> Bool", body)
    if precedence == "Comparison":
        return comparison(site, "Equatable" if token in ("==", "!=") else "Comparable", written)
    if precedence == "Multiplication" and not token.startswith("&"):
        body = {"*": choice(site, ["a / (b == 0 ? 1 : b)"], "a * b"),
                "/": choice(site, ["a / b + 1", "a * b"], "a / b"),
                "%": choice(site, ["a / b"], "a % b")}[token]
        return function(site, "<T: BinaryInteger>", "T", "T", "-> T", body)
    kind = "FixedWidthInteger" if token.startswith("&") else "AdditiveArithmetic"
    inout, result = ("inout ", "") if precedence == "Assignment" else ("", "-> T ")
    text = function(site, f"<T: {kind}>", f"{inout}T", "T", result, written)
    if token in ("+", "+="):
        lists = f"inert({site.number})\n{'return ' if token == '+' else ''}a {token} b"
        text += function(site, "<T: RangeReplaceableCollection, S: Sequence>", f"{inout}T", "S",
                         f"{result}where S.Element == T.Element", lists)
    if token == "+":
        text += function(site, "<T: RangeReplaceableCollection>", "T", "T", result, lists)
    return text


def comparison(site, kind, written):
    """The function of a comparison: with nil, of values, and of pairs and triples of values."""
    if site.is_beside_nil:
        return function(site, "<T>", "T?", "_OptionalNilComparisonType", "-> Bool", written)
    text = function(site, f"<T: {kind}>", "T", "T", "-> Bool", written)
    for letters in ["AB", "ABC"] if site.is_beside_parenthesis else []:
        generics = ", ".join(f"{letter}: {kind}" for letter in letters)
        sides = f"({', '.join(letters)})"
        text += function(site, f"<{generics}>", sides, sides, "-> Bool", written)
    return text
