import Register

/// What is found where several records tell of one relation.
///
/// What says the same in two files is told once for the two files; all else one by one.
struct RelationReport {
  private struct FilePair: Hashable {
    let file: Int
    let first: Int
  }

  private var findings: [Finding] = []
  private var equal: [FilePair: [(record: Partnership, first: Partnership)]] = [:]

  mutating func add(_ relation: StatedRelation, in register: Register) {
    let records = relation.records
    for (number, record) in records.enumerated().dropFirst() {
      let first = records[0]
      let contradictions = contradictions(of: record, records[..<number], register)
      findings += contradictions
      if record.home != first.home {
        findings.append(bothEnds(record, first, register))
      } else if contradictions.isEmpty {
        let files = FilePair(file: record.origin.file, first: first.origin.file)
        equal[files, default: []].append((record, first))
      }
    }
  }

  /// All of them, in no order.
  func findings(in register: Register) -> [Finding] {
    findings
      + equal.flatMap { files, pairs in
        files.file == files.first || pairs.count == 1
          ? pairs.map { same($0.record, $0.first, register) } : [same(pairs, register)]
      }
  }

  private func same(
    _ record: Partnership, _ first: Partnership, _ register: Register
  ) -> Finding {
    PartnershipIsRecordedOnce().warning(
      at: record.origin, in: "partner",
      "partnership '\(record.id)' is the same relation as '\(first.id)' "
        + register.position(first.origin) + "; it is counted once",
      repair: "keep one record, or say when the first ended")
  }

  private func same(
    _ pairs: [(record: Partnership, first: Partnership)], _ register: Register
  ) -> Finding {
    let inOrder = pairs.sorted { $0.record.origin.line < $1.record.origin.line }
    let (record, first) = inOrder[0]
    let lines = inOrder.map(\.record.origin.line).runs(most: 10)
    return PartnershipIsRecordedOnce().warning(
      at: record.origin, in: "partner",
      "\(pairs.count) partnerships, of lines \(lines), stand also in "
        + "'\(register.files[first.origin.file].path)', the first in line \(first.origin.line); "
        + "each is counted once",
      repair: "keep each of them in one file")
  }

  private func bothEnds(
    _ record: Partnership, _ first: Partnership, _ register: Register
  ) -> Finding {
    PartnershipIsReportedByBoth().warning(
      at: record.origin, in: "home",
      "partnership '\(record.id)' is '\(first.id)' " + register.position(first.origin)
        + ", reported from its other end; it is counted once",
      repair: "nothing, if both cities keep it")
  }

  private func contradictions(
    of record: Partnership, _ others: ArraySlice<Partnership>, _ register: Register
  ) -> [Finding] {
    let fields: [(String, String, (Partnership) -> Stated<RecordedDate>?)] = [
      ("established", "was established", \.established), ("ended", "ended", \.ended),
    ]
    let dates = fields.compactMap { field, verb, date -> Finding? in
      guard let stated = date(record) else { return nil }
      let other = others.first { other in
        date(other).map { !$0.value.meets(stated.value) } ?? false
      }
      guard let other, let differing = date(other) else { return nil }
      return apart(
        record, field, "\(verb) '\(stated.wording)', but '\(differing.wording)'", other, register)
    }
    return dates + attestations(of: record, others, register)
  }

  /// One record has it in force when another has it not yet begun, or ended.
  private func attestations(
    of record: Partnership, _ others: ArraySlice<Partnership>, _ register: Register
  ) -> [Finding] {
    others.compactMap { other -> Finding? in
      for (witness, teller) in [(record, other), (other, record)] {
        guard let attested = witness.attested else { continue }
        if let begin = teller.established, attested.isCertainly(before: begin) {
          return apart(
            record, witness.origin == record.origin ? "attested" : "established",
            "is attested '\(attested.wording)' and established '\(begin.wording)', each in one",
            other, register)
        }
        if let end = teller.ended, end.isCertainly(before: attested) {
          return apart(
            record, witness.origin == record.origin ? "attested" : "ended",
            "is attested '\(attested.wording)' and ended '\(end.wording)', each in one", other,
            register)
        }
      }
      return nil
    }.first.map { [$0] } ?? []
  }

  private func apart(
    _ record: Partnership, _ field: String, _ what: String, _ other: Partnership,
    _ register: Register
  ) -> Finding {
    PartnershipRecordsAgree().warning(
      at: record.origin, in: field,
      "partnership '\(record.id)' \(what) as '\(other.id)' " + register.position(other.origin)
        + "; the two are joined, and its figures lie within bounds",
      repair: "correct one of them, or say when the first ended")
  }
}

extension RecordedDate {
  /// Whether one day may be the first, and one the last, of both.
  fileprivate func meets(_ other: RecordedDate) -> Bool {
    start.intersects(other.start) && end.intersects(other.end)
  }
}

extension [Int] {
  /// Ascending numbers as `2 to 4, 7`, of so many runs at most.
  fileprivate func runs(most: Int) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in self {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let words = runs.prefix(most).map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound) to \(run.upperBound)"
    }
    return words.joined(separator: ", ") + (runs.count > most ? " and further" : "")
  }
}
