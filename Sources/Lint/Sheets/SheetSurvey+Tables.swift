import OpenXML

extension SheetSurvey {
  /// The table that a cell stands in, by its index; nil where it stands in none.
  func table(at place: CellPlace) -> Int? {
    for index in current {
      if let area = sheet.tables[index].area, area.columns.contains(place.column) { return index }
    }
    return nil
  }

  /// The column of a cell in its table.
  func column(of place: CellPlace, in index: Int) -> Int {
    place.column - (sheet.tables[index].area?.columns.lowerBound ?? 0)
  }

  func text(
    _ text: UnsafeBufferPointer<UInt8>, _ traits: TextTraits, _ marks: TextMarks,
    at place: CellPlace, in index: Int
  ) {
    let column = column(of: place, in: index)
    let body = sheet.tables[index].bodyRows
    if place.row < body.lowerBound {
      let header = EscapedText.decoded(String(decoding: text, as: UTF8.self))
      sheet.tables[index].columns[column].header = .text(header)
    } else if body.contains(place.row) {
      sheet.tables[index].columns[column].addText(
        mark: marks.whole, readsAsNumber: traits.contains(.readsAsNumber), row: place.row)
    }
  }

  func beginTableRow(_ row: Int) {
    current.removeAll(keepingCapacity: true)
    for index in sheet.tables.indices {
      guard let area = sheet.tables[index].area, area.rows.contains(row) else { continue }
      current.append(index)
      if filled.count <= area.columns.upperBound {
        filled += Array(repeating: false, count: area.columns.upperBound + 1 - filled.count)
      }
      for column in area.columns { filled[column] = false }
    }
  }

  func endTableRow(_ row: Int) {
    for index in current where sheet.tables[index].bodyRows.contains(row) {
      addMissingRows(to: index, upTo: row)
      nextRows[index] = row + 1
      guard let area = sheet.tables[index].area else { continue }
      for column in area.columns where !filled[column] {
        sheet.tables[index].columns[column - area.columns.lowerBound].addBlank(row: row)
      }
    }
  }

  /// Ends the tables with the rows that the sheet does not have.
  func endTables() {
    for index in sheet.tables.indices {
      addMissingRows(to: index, upTo: sheet.tables[index].bodyRows.upperBound)
    }
  }

  private func addMissingRows(to index: Int, upTo end: Int) {
    guard nextRows[index] < end else { return }
    for column in sheet.tables[index].columns.indices {
      sheet.tables[index].columns[column].addBlank(row: nextRows[index])
    }
  }
}
