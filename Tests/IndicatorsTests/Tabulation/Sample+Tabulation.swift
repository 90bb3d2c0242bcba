import Register
import Tables
import Testing

@testable import Indicators

extension Sample {
  /// The scope of the sample, with the fields numbered that the request names.
  func scope(_ request: TabulationRequest, upTo year: Int) -> Scope {
    Scope(register: register, limit: .lastDay(ofYear: year), fields: vocabulary.words)
  }

  func tabulation(_ request: TabulationRequest, _ year: Int) throws -> Tabulation {
    var reader = TabulationReader(in: scope(request, upTo: year))
    let tabulation = reader.read(request)
    return try #require(tabulation, "\(reader.complaints.map(\.message))")
  }

  func table(_ request: TabulationRequest, _ year: Int) throws -> Table {
    try #require(table(tabulation(request, year), year))
  }

  /// The rows as text, one cell a word; see `printed`.
  func rows(_ request: TabulationRequest, _ year: Int) throws -> [String] {
    try table(request, year).rows.map(\.printed)
  }

  /// What is complained of.
  func complaints(_ request: TabulationRequest) -> [String] {
    var reader = TabulationReader(in: scope(request, upTo: 2017))
    _ = reader.read(request)
    return reader.complaints.map { "\($0.part): \($0.message) (\($0.repair))" }
  }
}

extension TabulationRequest {
  init(
    _ population: String, by: String..., across: String? = nil,
    where filters: [(dimension: String, values: [String])] = [], measures: [String] = []
  ) {
    self.init(
      population: population, by: by, across: across, filters: filters, measures: measures)
  }
}
