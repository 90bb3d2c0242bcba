/// One trip that two home authorities report, each from its side.
package struct MirrorRecord: Sendable {
  /// The report that counts: the sender's; of a joint trip that which names more partners, else
  /// that of the authority whose identifier comes first.
  package let counted: ExchangeRecord
  /// The other side's report, which counts only where there is a doubt.
  package let mirrored: ExchangeRecord
  /// Why the two may be different trips; nil where they count as one.
  package let doubt: MirrorDoubt?

  package init(counted: ExchangeRecord, mirrored: ExchangeRecord, doubt: MirrorDoubt?) {
    self.counted = counted
    self.mirrored = mirrored
    self.doubt = doubt
  }

  /// What both reports state, and differently.
  package var differences: [MirrorDifference] {
    MirrorDifference.allCases.filter { $0.holds(counted, mirrored) }
  }
}

/// Two reports of a trip by where they stand, before their texts are known.
package struct MirrorPair: Hashable, Sendable {
  package var counted: Origin
  package var mirrored: Origin
  package var doubt: MirrorDoubt?

  package init(counted: Origin, mirrored: Origin, doubt: MirrorDoubt?) {
    self.counted = counted
    self.mirrored = mirrored
    self.doubt = doubt
  }
}

/// Why two reports that may be of one trip are counted as two.
package enum MirrorDoubt: UInt8, Hashable, Sendable, CaseIterable {
  /// No number of people satisfies both.
  case headcount
  /// The report that would not count names a partner that the other does not have.
  case partners
}

/// What two reports of one trip can state differently.
package enum MirrorDifference: UInt8, Hashable, Sendable, CaseIterable {
  case date, headcount, leader, level, kind, fields

  fileprivate func holds(_ first: ExchangeRecord, _ second: ExchangeRecord) -> Bool {
    switch self {
    case .date: Self.differ(first.date, second.date) { try? RecordedDate(parsing: $0) }
    case .headcount:
      Self.differ(first.headcount, second.headcount) { try? Figure(parsing: $0, as: .headcount) }
    case .leader: Self.differ(first.leader, second.leader) { $0 }
    case .level: first.level != nil && second.level != nil && first.level != second.level
    case .kind: first.kind != nil && second.kind != nil && first.kind != second.kind
    case .fields:
      !first.fields.isEmpty && !second.fields.isEmpty && Set(first.fields) != Set(second.fields)
    }
  }

  private static func differ<Value: Equatable>(
    _ first: String, _ second: String, _ value: (String) -> Value?
  ) -> Bool {
    !first.isEmpty && !second.isEmpty && value(first) != value(second)
  }
}
