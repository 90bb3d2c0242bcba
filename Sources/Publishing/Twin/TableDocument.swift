package import JSON
package import Tables

/// One table as a JSON document for programs: what it is, and one observation an object.
///
/// The observations have the members of the table's data file; labels are in one language.
package struct TableDocument {
  private let table: Table
  private let language: Language

  package init(_ table: Table, in language: Language) {
    self.table = table
    self.language = language
  }

  package var json: JSON {
    let layout = Layout(table)
    let observations = table.rows.flatMap { row in
      layout.records.map { origins in
        JSON.object(
          zip(layout.fields, origins).map { field, origin in
            JSON.Member(field.name, value(origin, of: row))
          })
      }
    }
    return .object(omittingNil: [
      "id": .string(table.id), "title": text(table.title), "summary": text(table.summary),
      "nature": .string("\(table.nature)"),
      "period": table.period.map { period in
        [
          "from": .integer(Int64(period.lowerBound)), "to": .integer(Int64(period.upperBound)),
        ]
      },
      "columns": .array(table.columns.map(column)),
      "observations": .array(observations),
      "notes": .array(
        table.notes.map { ["id": .string($0.id), "text": text($0.text)] }),
      "sources": table.sources.isEmpty ? nil : .array(table.sources.map(JSON.string)),
    ])
  }

  private func text(_ wording: Wording) -> JSON { .string(wording.text(in: language)) }

  private func column(_ column: Column) -> JSON {
    let index = table.columns.firstIndex { $0.id == column.id }
    var categories: [Category] = []
    for row in table.rows {
      guard let index, case .category(let category) = row.cells[index],
        !categories.contains(category)
      else { continue }
      categories.append(category)
    }
    return .object(omittingNil: [
      "id": .string(column.id), "heading": text(column.heading),
      "unit": (column.measure?.unit.name).map(text),
      "categories": categories.isEmpty
        ? nil
        : .array(categories.map { ["id": .string($0.id), "label": text($0.label)] }),
    ])
  }

  private func value(_ origin: Layout.Origin, of row: Row) -> JSON {
    switch origin {
    case .constant(let id): .string(id)
    case .category(let column): .string(row.category(at: column).id)
    case .description(let column): description(row.cells[column])
    case .figure(.status, let column, _):
      .string(row.observation(at: column).statusLetters)
    case .figure(let figure, let column, let decimals):
      figure.number(of: row.observation(at: column)).map { .number($0, decimals: decimals) }
        ?? .null
    case .notes(let column):
      .string(
        ((column.map { table.columns[$0].notes } ?? []) + row.notes).map(\.id)
          .joined(separator: " "))
    }
  }

  private func description(_ cell: Cell) -> JSON {
    switch cell {
    case .category(let category): .string(category.id)
    case .text(let wording): text(wording)
    case .number(let number): .integer(number)
    case .date(let date): .string(date)
    case .observation(let observation): observation.value.map(JSON.integer) ?? .null
    case .empty: .null
    }
  }
}
