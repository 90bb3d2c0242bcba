import JSON
import Register
import Release

/// What a check found, in the shape of a report of frictionless: one task a file, its errors by
/// their types there.
///
/// `rowNumber` is the line or the row on which a record begins, the headings counted, as there.
/// Beyond that shape every error bears the identifier of yearbook's own `check`, and the numbers of
/// each file say what became of its records.
struct CheckDocument {
  private let survey: Survey
  /// The records that were kept out, by their places.
  private let rejected: [Origin: RejectedRow]

  init(_ survey: Survey) throws(ReleaseError) {
    self.survey = survey
    let rows = try survey.rejectedRows(at: Set(survey.rejections.map(\.origin)))
    rejected = Dictionary(rows.map { ($0.origin, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var text: String { String(decoding: json.document, as: UTF8.self) }

  private var json: JSON {
    let files = survey.register.files
    // Those about places that are made of a file's names are about the file.
    let findings = Dictionary(grouping: survey.findings) { finding in
      let file = files[finding.origin.file]
      return file.holdsRecords
        ? finding.origin.file
        : files.firstIndex { $0.holdsRecords && $0.path == file.path } ?? finding.origin.file
    }
    let numbers = files.indices.filter { files[$0].holdsRecords }
    let names = Self.names(of: files)
    let errors = survey.findings.count { $0.severity == .error }
    return [
      "valid": .bool(errors == 0),
      "stats": [
        "tasks": .integer(Int64(numbers.count)), "errors": .integer(Int64(errors)),
        "warnings": .integer(Int64(survey.findings.count - errors)),
      ],
      "warnings": [], "errors": [],
      "tasks": .array(numbers.map { task(files[$0], names[$0], findings[$0] ?? []) }),
    ]
  }

  private func task(_ file: InputFile, _ name: String, _ findings: [Finding]) -> JSON {
    let errors = findings.filter { $0.severity == .error }
    let warnings = findings.filter { $0.severity == .warning }
    return [
      "name": .string(name),
      "type": .string(file.table == "settings" ? "json" : "table"),
      "valid": .bool(errors.isEmpty), "place": .string(survey.shown(file)),
      "table": .string(file.table), "format": .string(file.format),
      "mapping": .array(file.account.map(JSON.string)),
      "labels": .array(Self.labels(of: file).map(JSON.string)),
      "stats": [
        "errors": .integer(Int64(errors.count)), "warnings": .integer(Int64(warnings.count)),
        "fields": .integer(Int64(file.columns.count)), "rows": .integer(Int64(file.read)),
        "accepted": .integer(Int64(file.accepted)), "rejected": .integer(Int64(file.rejected)),
        "duplicate": .integer(Int64(file.duplicate)),
        "passedOver": .integer(Int64(file.passedOver)),
      ],
      "warnings": .array(warnings.map { .string(survey.line($0)) }),
      "errors": .array(errors.map { error($0, in: file) }),
    ]
  }

  private func error(_ finding: Finding, in file: InputFile) -> JSON {
    let kind = FrictionlessError(check: finding.check, column: finding.column)
    let field = file.columns.first { $0.value == finding.column }?.key ?? ""
    let repair = finding.repair.isEmpty ? "" : " (\(finding.repair))"
    let line = Int64(finding.origin.line)
    let row = rejected[finding.origin]
    let cells = row.map { row in
      row.cells.isEmpty ? [row.original] : row.cells.map(\.text)
    }
    let cell = row?.cells.first { $0.heading == field }?.text
    let isOfLabel = kind.tags.contains("#label")
    let isOfCell = kind.tags.contains("#cell")
    return .object(omittingNil: [
      "type": .string(kind.type), "title": .string(kind.title),
      "description": .string(kind.meaning), "message": .string(survey.line(finding)),
      "tags": .array(kind.tags.map(JSON.string)), "note": .string(finding.message + repair),
      "labels": kind.concernsHeader ? .array(Self.labels(of: file).map(JSON.string)) : nil,
      "rowNumbers": kind.concernsHeader ? .array([.integer(line)]) : nil,
      "label": isOfLabel ? .string(field) : nil,
      "cells": kind.concernsRow ? .array((cells ?? []).map(JSON.string)) : nil,
      "rowNumber": kind.concernsHeader ? nil : .integer(line),
      "cell": isOfCell ? .string(cell ?? "") : nil,
      "fieldName": isOfCell || isOfLabel ? .string(field) : nil,
      "fieldNumber": isOfCell || isOfLabel ? .integer(Int64(finding.column)) : nil,
      "fieldNames": kind.reference.map { _ in [.string(field)] },
      "fieldCells": kind.reference.map { _ in [.string(cell ?? "")] },
      "referenceName": kind.reference.map(JSON.string),
      "referenceFieldNames": kind.reference.map { _ in ["id"] },
      "check": .string(finding.check), "repair": .string(finding.repair),
    ])
  }

  /// The headings that are read, by the names of their fields, in the order of the file.
  private static func labels(of file: InputFile) -> [String] {
    file.columns.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  /// The names of the tasks: with the table where several are of one file, and with a number where
  /// even these are alike.
  private static func names(of files: [InputFile]) -> [String] {
    var taken: Set<String> = []
    let all = files.inputNames
    return files.indices.map { number in
      let name = name(of: all[number], number: number)
      var unique = name
      var next = 2
      while files[number].holdsRecords, !taken.insert(unique).inserted {
        unique = "\(name)-\(next)"
        next += 1
      }
      return unique
    }
  }

  /// A path in the letters that frictionless has for names.
  private static func name(of path: String, number: Int) -> String {
    let letters = path.lowercased().map { letter in
      letter.isASCII && (letter.isLetter || letter.isNumber || "-_./".contains(letter))
        ? letter : "-"
    }
    return letters.contains { $0 != "-" } ? String(letters) : "file-\(number + 1)"
  }
}
