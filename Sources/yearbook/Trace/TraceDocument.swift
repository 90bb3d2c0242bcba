import JSON
import Publishing
import Release
import Tables

/// A trace as a JSON document, its texts in one language.
struct TraceDocument {
  private let json: JSON

  init(_ trace: CellTrace, _ words: TraceWords) {
    json = .object(omittingNil: [
      "release": Self.report(trace.report),
      "cell": Self.cell(trace.cell, trace.address, words),
      "published": (trace.published ?? trace.cell.figure).map {
        Self.figure($0, decimals: Self.decimals(trace.cell))
      },
      "recomputed": trace.cell.figure.map { Self.figure($0, decimals: Self.decimals(trace.cell)) },
      "records": .array(
        trace.records.map { Self.card($0, decimals: Self.decimals(trace.cell), words) }),
      "more": .integer(trace.rest),
      "declaredComplete": .array(trace.declarations.map(JSON.string)),
    ])
  }

  init(_ traces: [RecordTrace], _ words: TraceWords) {
    json = .array(
      traces.map { trace in
        .object(omittingNil: [
          "release": Self.report(trace.report),
          "record": Self.card(trace.record, decimals: 0, words),
          "notCounted": trace.reason.map { .string(words[$0]) },
          "cells": .array(trace.entries.map { Self.entry($0, words) }),
          "claims": .array(
            trace.claims.map { claim in
              [
                "claim": .string(claim.id), "quotation": .string(claim.quotation),
                "verdict": .string(words[claim.verdict]),
              ]
            }),
        ])
      })
  }

  var text: String { String(decoding: json.document, as: UTF8.self) }

  private static func decimals(_ cell: TableCell) -> Int { cell.heading.measure?.decimals ?? 0 }

  private static func report(_ report: ReportFacts) -> JSON {
    [
      "folder": .string(report.folder), "year": .integer(Int64(report.year)),
      "inputs": .string(report.inputs),
      "changedInputs": .array(
        report.changes.map { ["path": .string($0.path), "change": .string($0.kind.rawValue)] }),
    ]
  }

  private static func cell(_ cell: TableCell, _ address: String?, _ words: TraceWords) -> JSON {
    .object(omittingNil: [
      "table": .string(cell.table.id), "number": cell.number.map { .integer(Int64($0)) },
      "title": .string(words[cell.table.title]),
      "row": .array(cell.labels.map { .string(words[$0.label]) }),
      "column": .string(cell.heading.id), "heading": .string(words[cell.heading.heading]),
      "unit": cell.heading.measure.map { .string($0.unit.id) },
      "address": address.map(JSON.string), "counts": .string(words[cell.table.summary]),
      "text": cell.cell.words.map { .string(words[$0]) },
    ])
  }

  private static func entry(_ entry: RecordTrace.Entry, _ words: TraceWords) -> JSON {
    let decimals = decimals(entry.cell)
    return .object(omittingNil: [
      "cell": cell(entry.cell, entry.address, words),
      "figure": entry.cell.figure.map { figure($0, decimals: decimals) },
      "share": entry.share.map { figure($0, decimals: decimals) },
    ])
  }

  /// Numbers are whole multiples of the last decimal.
  private static func figure(_ figure: Observation, decimals: Int) -> JSON {
    .object(omittingNil: [
      "value": figure.value.map(JSON.integer), "lower": figure.lower.map(JSON.integer),
      "upper": figure.upper.map(JSON.integer),
      "decimals": decimals > 0 ? .integer(Int64(decimals)) : nil,
      "covered": figure.covered.map { .integer(Int64($0)) },
      "of": figure.of.map { .integer(Int64($0)) },
    ])
  }

  private static func card(_ card: RecordCard, decimals: Int, _ words: TraceWords) -> JSON {
    func text(_ wording: Wording) -> JSON? {
      words[wording].isEmpty ? nil : .string(words[wording])
    }
    return .object(omittingNil: [
      "id": .string(card.id), "type": text(card.type), "date": text(card.date),
      "places": text(card.places), "what": text(card.what), "figure": text(card.figure),
      "status": text(card.status), "note": card.note.isEmpty ? nil : .string(card.note),
      "file": .string(card.file), "line": .integer(Int64(card.line)),
      "share": card.share.map { figure($0, decimals: decimals) },
      "sources": .array(
        card.sources.map { ["id": .string($0.id), "title": .string($0.title)] }),
      "quotations": .array(
        card.quotations.map {
          [
            "text": .string($0.text), "claim": .string($0.claim), "source": .string($0.source),
          ]
        }),
    ])
  }
}
