import Foundation
import Publishing
import Tables

@testable import Release

/// The name of a cell among all of a release.
struct CellName: Hashable {
  let table: String
  let key: [String]
}

extension [FigureTable] {
  /// Every figure by its name, without its marks.
  var figures: [CellName: Observation] {
    var figures: [CellName: Observation] = [:]
    for table in self {
      for cell in table.cells {
        var figure = cell.observation
        figure.status = []
        figures[CellName(table: table.id, key: cell.key)] = figure
      }
    }
    return figures
  }

  /// Names of the cells that are marked as revised.
  var revised: Set<CellName> {
    Set(
      flatMap { table in
        table.cells.filter { $0.observation.status.contains(.revised) }
          .map { CellName(table: table.id, key: $0.key) }
      })
  }
}

/// A copy of the project's inputs and what is released from it.
struct Vintage {
  let inputs: TemporaryFolder
  let reports: TemporaryFolder

  init() throws {
    inputs = try TemporaryFolder(copyOf: Repository.inputs)
    reports = try TemporaryFolder()
  }

  /// Replaces a text in a table, which must hold it once.
  func correct(_ table: String, _ old: String, _ new: String) throws {
    let path = "\(inputs.path)/\(table).csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    precondition(text.components(separatedBy: old).count == 2, "'\(old)' stands there once")
    try text.replacingOccurrences(of: old, with: new)
      .write(toFile: path, atomically: false, encoding: .utf8)
  }

  func request(year: Int? = 2017, previous: String? = nil) -> ReleaseRequest {
    ReleaseRequest(
      inputs: inputs.path, reports: reports.path, year: year, previous: previous)
  }

  /// The figures as they are counted, without reading any file of a release.
  func counted(year: Int? = 2017) throws -> [CellName: Observation] {
    let survey = try Survey(of: inputs.path, year: year, publishes: true)
    let assembly = Assembly(survey, request: request(year: year))
    return (assembly?.release.tables ?? []).compactMap { PlacedFigures($0)?.table }.figures
  }

  @discardableResult
  func release(year: Int? = 2017, previous: String? = nil) throws -> ReleaseRun {
    try ReleaseRun(request(year: year, previous: previous))
  }
}

/// Corrections of single records, each of another kind.
enum Correction {
  static let all: [(table: String, old: String, new: String)] = [
    (
      "exchanges", "deyang,konin,business,economy and trade,,,3,",
      "deyang,konin,business,economy and trade,,,4,"
    ),
    ("exchanges", "deyang-2016-03-konin,2016-03,out", "deyang-2016-03-konin,2016-03,in"),
    ("exchanges", "deyang-2016-03-konin,2016-03,", "deyang-2016-03-konin,2015-12,"),
    (
      "exchanges", "deyang-2016-05-konin,2016-05,out,deyang,konin",
      "deyang-2016-05-konin,2016-05,out,deyang,muncie"
    ),
    ("editions", "-symposium,1,2013-11,xuzhou,,,>70,", "-symposium,1,2013-11,xuzhou,,,>90,"),
    ("partnerships", "muncie,friendship,1994-09-15", "muncie,friendship,1995-09-15"),
  ]
}
