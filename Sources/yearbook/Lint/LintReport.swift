import JSON
import Lint

/// What was found in a workbook, for reading or for programs.
struct LintReport {
  let path: String
  let findings: [LintFinding]
  /// Up to how many findings of one rule are printed one by one.
  private static let most = 100

  var errors: Int { findings.count { $0.severity == .error } }
  private var advice: Int { findings.count - errors }

  /// A line for each finding and a closing one that counts them.
  var text: String {
    var seen: [String: Int] = [:]
    var lines: [String] = []
    for finding in findings {
      seen[finding.rule, default: 0] += 1
      if seen[finding.rule, default: 0] <= Self.most { lines.append(finding.line(path: path)) }
    }
    for (rule, count) in seen.sorted(by: { $0.key < $1.key }) where count > Self.most {
      lines.append("\(path): \(count - Self.most) more findings of rule '\(rule)'")
    }
    let errors = "\(errors) error\(errors == 1 ? "" : "s")"
    return (lines + ["\(path): \(errors), advice in \(advice) place\(advice == 1 ? "" : "s")"])
      .joined(separator: "\n") + "\n"
  }

  /// Several reports as one document.
  static func json(of reports: [LintReport]) -> String {
    String(decoding: JSON.array(reports.map(\.json)).document, as: UTF8.self)
  }

  private var json: JSON {
    [
      "workbook": .string(path), "errors": .integer(Int64(errors)),
      "advice": .integer(Int64(advice)), "findings": .array(findings.map(Self.json)),
    ]
  }

  private static func json(of finding: LintFinding) -> JSON {
    .object(omittingNil: [
      "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
      "sheet": finding.place.sheet.map(JSON.string),
      "cells": finding.place.cellName.map(JSON.string),
      "part": finding.place.part.map(JSON.string),
      "line": finding.place.line.map { .integer(Int64($0)) },
      "column": finding.place.column.map { .integer(Int64($0)) },
      "message": .string(finding.message),
    ])
  }
}
