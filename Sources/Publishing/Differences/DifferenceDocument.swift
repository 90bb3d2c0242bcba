package import JSON
package import Tables

/// What changed between two releases as a JSON document for programs: the counts, then every table
/// that differs with the cells that do.
package struct DifferenceDocument {
  private let comparison: ReleaseComparison
  private let old: ComparedRelease
  private let new: ComparedRelease
  private let language: Language

  package init(
    _ comparison: ReleaseComparison, from old: ComparedRelease, to new: ComparedRelease,
    in language: Language
  ) {
    self.comparison = comparison
    self.old = old
    self.new = new
    self.language = language
  }

  package var json: JSON {
    [
      "old": old.json, "new": new.json, "sameFigures": .bool(comparison.hasSameFigures),
      "counts": counts { comparison.count($0) },
      "tables": .array(
        comparison.tables.filter { $0.standing != .compared || !$0.differences.isEmpty }
          .map(table)),
    ]
  }

  private func counts(_ count: (CellChange) -> Int) -> JSON {
    .object(CellChange.allCases.map { JSON.Member($0.rawValue, .integer(Int64(count($0)))) })
  }

  private func table(_ table: TableComparison) -> JSON {
    [
      "id": .string(table.id), "title": .string(table.title.text(in: language)),
      "standing": .string(table.standing.rawValue), "counts": counts { table.count($0) },
      "cells": .array(table.differences.map { cell($0, of: table) }),
    ]
  }

  private func cell(_ cell: CellDifference, of table: TableComparison) -> JSON {
    let key = zip(table.dimensionIDs, cell.key).map { JSON.Member($0, .string($1)) }
    let labels = table.labels(of: cell.key).map { JSON.string($0.text(in: language)) }
    return .object(omittingNil: [
      "change": .string(cell.change.rawValue), "key": .object(key), "labels": .array(labels),
      "unit": .string(cell.unit), "direction": (cell.direction?.rawValue).map(JSON.string),
      "old": cell.old?.json, "new": cell.new?.json,
    ])
  }
}

extension FigureCell {
  fileprivate var json: JSON {
    let number = { (value: Int64?) -> JSON in
      value.map { .number($0, decimals: decimals) } ?? .null
    }
    let count = { (value: Int?) -> JSON in value.map { .integer(Int64($0)) } ?? .null }
    return [
      "value": number(observation.value), "lower": number(observation.lower),
      "upper": number(observation.upper), "status": .string(observation.statusLetters),
      "covered": count(observation.covered), "of": count(observation.of),
    ]
  }
}
