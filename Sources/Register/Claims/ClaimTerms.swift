/// What a claim's scope says of reckoning, apart from what it is restricted to: every claim may
/// bring its source's continent scheme and what that source means by "about".
///
/// | scope            | scheme | tolerance     |
/// |------------------|--------|---------------|
/// |                  | run's  | run's         |
/// | scheme=m49       | m49    | run's         |
/// | tolerance=5      | run's  | 5 per cent    |
/// | tolerance=2.5    | run's  | 2.5 per cent  |
/// | tolerance=101    | complained of          |
package struct ClaimTerms: Sendable {
  /// Nil where the run's holds.
  package private(set) var scheme: ContinentScheme?
  /// Nil where the run's holds.
  package private(set) var tolerance: Tolerance?
  /// The terms that say what is counted.
  package private(set) var restrictions: [ScopeTerm] = []
  package private(set) var complaints: [ScopeComplaint] = []

  /// The keys that every claim's scope can have.
  static let keys: [ScopeKey] = [.scheme, .tolerance]

  package init(_ claim: Claim) {
    var given: Set<ScopeKey> = []
    for term in claim.scope {
      guard let key = ScopeKey(spelling: term.key), Self.keys.contains(key) else {
        restrictions.append(term)
        continue
      }
      if !given.insert(key).inserted { complaints.append(.twice(key.id)) }
      key == .scheme ? readScheme(term.value) : readTolerance(term.value)
    }
  }

  private mutating func readScheme(_ value: String) {
    scheme = ContinentScheme(rawValue: value)
    guard scheme == nil else { return }
    let known = ContinentScheme.allCases.map(\.rawValue)
    let near = nearest(to: value, in: known)
    complaints.append(
      ScopeComplaint(
        "unknown scheme '\(value)' in 'scope'",
        repair: near.map { "did you mean '\($0)'?" } ?? "one of: "
          + known.joined(separator: ", ")))
  }

  private mutating func readTolerance(_ value: String) {
    tolerance = Self.permille(value).flatMap(Tolerance.init(permille:))
    guard tolerance == nil else { return }
    complaints.append(
      ScopeComplaint(
        "cannot read '\(value)' as 'tolerance' in 'scope'",
        repair: "write a number of per cent from 0 to 100"))
  }

  /// Thousandths of a number of per cent with at most one decimal.
  private static func permille(_ percent: String) -> Int? {
    let parts = percent.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard !parts.contains(where: \.isEmpty), parts.count == 1 || parts[1].utf8.count == 1,
      digits.utf8.count <= 4, digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(digits).map { parts.count == 1 ? $0 * 10 : $0 }
  }
}

extension ScopeComplaint {
  package static func twice(_ key: String) -> ScopeComplaint {
    ScopeComplaint("'\(key)' stands twice in 'scope'")
  }

  /// That an indicator cannot be restricted by a key; `keys` are those by which it can.
  package static func unknownKey(
    _ key: String, of indicator: String, keys: [String]
  ) -> ScopeComplaint {
    let near = nearest(to: key, in: keys + ClaimTerms.keys.map(\.id))
    return ScopeComplaint(
      "'\(indicator)' cannot be restricted by '\(key)'",
      repair: near.map { "did you mean '\($0)'?" } ?? "one of: " + keys.joined(separator: ", "))
  }
}
