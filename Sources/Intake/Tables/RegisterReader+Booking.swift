import Register

/// What becomes of each held record.
extension RegisterReader {
  /// Whether an earlier record of another file, `first` if it has the same identifier, says the
  /// same; finds where it says something else.
  func isRepeated(
    _ decoder: inout RecordDecoder, of first: Origin?, number: Int,
    _ shared: inout SharedRecords?, _ contents: inout RepeatedContents
  ) -> Bool {
    if decoder.isRejected || decoder.bytes(.id).isEmpty { return false }
    switch decoder.repeats(&shared, number, reading.register.files) {
    case .yes:
      if let first { contents.add(decoder.origin, of: first) }
      return true
    case .joined, .refused: return false
    case .no:
      if let first, !decoder.isRejected { rejectDuplicate(&decoder, of: first) }
      return false
    }
  }

  /// Finds that an earlier record bears the identifier.
  private func rejectDuplicate(_ decoder: inout RecordDecoder, of first: Origin) {
    let place = "\(reading.register.files[first.file].path):\(first.line)"
    decoder.report(
      "duplicate-identifier", .id,
      "identifier '\(decoder.text(.id))' stands already at \(place)",
      repair: "give each record its own")
  }

  /// Books one decoded record under accepted, rejected or duplicate; false unless it is accepted.
  /// One that repeats another folder's is a duplicate and no error.
  mutating func book(
    _ decoder: RecordDecoder, _ record: borrowing CSVRecord, isRepeated: Bool
  ) -> Bool {
    let file = decoder.origin.file
    reading.register.files[file].read += 1
    if !decoder.findings.isEmpty { reading.findings += decoder.findings }
    if isRepeated {
      reading.register.files[file].duplicate += 1
      return false
    }
    guard let error = decoder.findings.first(where: { $0.severity == .error }) else {
      reading.register.files[file].accepted += 1
      return true
    }
    reading.register.files[file].rejected += 1
    reading.rejections.append(
      Rejection(
        origin: decoder.origin, check: error.check, reason: error.message,
        original: record.original))
    return false
  }

  /// Books the records of a file whose identifiers an earlier one of it has: as duplicate where they
  /// say nothing else, else as rejected.
  mutating func book(_ repeated: RepeatedExchanges, _ contents: inout RepeatedContents) {
    for pair in repeated.equal {
      contents.add(pair.record, of: pair.first)
      reading.register.files[pair.record.file].read += 1
      reading.register.files[pair.record.file].duplicate += 1
    }
    for different in repeated.different {
      let finding = different.finding(in: reading.register)
      reading.findings.append(finding)
      reading.rejections.append(
        Rejection(
          origin: finding.origin, check: finding.check, reason: finding.message,
          original: different.original))
      reading.register.files[finding.origin.file].read += 1
      reading.register.files[finding.origin.file].rejected += 1
    }
  }

  /// Whether a correction stands in for a record, which is then booked as a duplicate.
  mutating func isSuperseded(_ text: Span<UInt8>, of file: Int) -> Bool {
    let path = reading.register.files[file].path
    guard reading.corrections.concern(path), reading.corrections.supersede(text, of: path) else {
      return false
    }
    reading.register.files[file].read += 1
    reading.register.files[file].duplicate += 1
    return true
  }

  /// Books the records that are no well-formed text.
  mutating func reject(
    _ records: [(finding: Finding, rejection: Rejection)], of file: Int
  ) {
    let records = records.filter { !isSuperseded($0.rejection.original.utf8Span.span, of: file) }
    reading.findings += records.map(\.finding)
    reading.rejections += records.map(\.rejection)
    reading.register.files[file].read += records.count
    reading.register.files[file].rejected += records.count
  }
}
