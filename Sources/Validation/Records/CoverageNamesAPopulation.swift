import Register

/// A declaration of completeness names a population and an area that exist; otherwise it would
/// turn no "not available" into a zero, silently.
struct CoverageNamesAPopulation: RecordCheck {
  let id = "coverage-names-a-population"
  let truth = "a declaration of completeness names a known population and area"

  private let plain = ["partnerships", "delegations", "agreements", "awards"]

  func findings(in records: CheckedRecords) -> [Finding] {
    guard !records.register.coverage.isEmpty else { return [] }
    let names = RecordNames(records.register)
    let known =
      plain + names.series.keys.sorted().map { "editions:\($0)" }
      + names.programmes.keys.sorted().map { "participations:\($0)" }
    return records.register.coverage.flatMap { coverage -> [Finding] in
      var findings: [Finding] = []
      if !known.contains(coverage.population) {
        findings.append(
          error(
            at: coverage.origin, in: "population", "unknown population '\(coverage.population)'",
            repair: repair(of: coverage.population, known)))
      }
      if coverage.area != "*", names.places[coverage.area] == nil {
        let near = nearest(to: coverage.area, in: names.places.keys)
        findings.append(
          error(
            at: coverage.origin, in: "area", "unknown area '\(coverage.area)'",
            repair: near.map { "did you mean '\($0)'?" }
              ?? "write the identifier of a place, or '*' for every area"))
      }
      return findings
    }
  }

  private func repair(of population: String, _ known: [String]) -> String {
    switch population {
    case "editions": "write 'editions:' and the series"
    case "participations": "write 'participations:' and the programme"
    default:
      nearest(to: population, in: known).map { "did you mean '\($0)'?" } ?? "one of: "
        + plain.joined(separator: ", ") + ", editions:SERIES, participations:PROGRAMME"
    }
  }
}
