import OpenXML

extension SheetSurvey {
  func beginRow(_ row: Int, _ attributes: Attributes) {
    if row <= last.row || row < 0 || row >= CellPlace.rowLimit {
      sheet.cells.add(
        .misplaced, CellPlace(row: max(0, min(row, CellPlace.rowLimit - 1)), column: 0))
    }
    if attributes[.hidden]?.isTrue ?? false, sheet.hiddenRows.count < 100 {
      sheet.hiddenRows.append(row)
    }
    last = CellPlace(row: row, column: -1)
    beginTableRow(row)
  }

  func endRow(_ row: Int) {
    endTableRow(row)
  }

  func cell(_ cell: SheetCell) {
    if !cell.isPlaced || cell.place <= last { sheet.cells.add(.misplaced, cell.place) }
    last = cell.place
    if knowsStyles, cell.style != 0, !styles.indices.contains(cell.style) {
      sheet.cells.add(.unknownStyle, cell.place, "\(cell.style)")
    }
    // A number that is empty is none; that of a formula is left for Excel to calculate.
    if !cell.hasValue || cell.kind == .number && cell.value.isEmpty {
      if cell.hasFormula {
        sheet.cells.add(.withoutResult, cell.place)
        content(at: cell.place)
      }
      return
    }
    switch cell.kind {
    case .number: number(cell)
    case .sharedText: sharedText(cell)
    case .ownText, .formulaText:
      text(cell.value, TextTraits(of: cell.value), TextMarks(of: cell.value), at: cell.place)
    case .boolean:
      if !cell.value.elementsEqual("0".utf8), !cell.value.elementsEqual("1".utf8) {
        sheet.cells.add(.wrongBoolean, cell.place, String(decoding: cell.value, as: UTF8.self))
      }
      content(at: cell.place)
    case .error:
      sheet.cells.add(.errorValue, cell.place, String(decoding: cell.value, as: UTF8.self))
      content(at: cell.place)
    case .date: content(at: cell.place)
    case .unknown: sheet.cells.add(.unknownKind, cell.place)
    }
  }

  private func sharedText(_ cell: SheetCell) {
    guard let number = NumberText.value(cell.value), let index = Int(exactly: number),
      (0..<texts.shared.count).contains(index)
    else {
      content(at: cell.place)
      if !texts.areAll { return }
      sheet.cells.add(
        .unknownText, cell.place, String(decoding: cell.value.prefix(20), as: UTF8.self))
      return
    }
    let marks = texts.marks(of: index)
    texts.shared.withBytes(of: index) { text($0, texts.traits[index], marks, at: cell.place) }
  }

  private func text(
    _ text: UnsafeBufferPointer<UInt8>, _ traits: TextTraits, _ marks: TextMarks,
    at place: CellPlace
  ) {
    if place.row == 0, place.column == 0, !traits.contains(.isBlank) {
      sheet.cells.title = String(decoding: text, as: UTF8.self)
    }
    if traits.contains(.isTooLong) {
      let units = String(decoding: text, as: UTF8.self).utf16.count
      sheet.cells.add(.tooLong, place, "\(units)")
    }
    if traits.contains(.hasNeedlessEscape) {
      sheet.cells.add(.needlessEscape, place, EscapedText.needless(in: text) ?? "")
    }
    // A text of spaces is blank to its reader.
    if traits.contains(.isBlank) { return }
    content(at: place)
    let table = table(at: place)
    if let table { self.text(text, traits, marks, at: place, in: table) }
    add(marks, at: place, isInTable: table != nil)
    if table == nil, place.row < firstTableRow, sheet.cells.lines.count < 100 {
      sheet.cells.lines.append(Array(text.prefix(4_000)))
    }
  }

  private func add(_ marks: TextMarks, at place: CellPlace, isInTable: Bool) {
    for (note, isWhole) in marks.notes {
      if isWhole, place.column == 0 {
        sheet.cells.notes.insert(note)
      } else if sheet.cells.noteReferences[note] == nil {
        sheet.cells.noteReferences[note] = place
      }
    }
    let isAboveTable = sheet.tables.isEmpty == false && place.row < firstTableRow
    for (mark, position) in marks.bracketed {
      let isExplained =
        switch position {
        case .alone, .within: false
        case .first: isAboveTable
        case .afterColon: !isInTable
        }
      if isExplained {
        if sheet.cells.explained[mark] == nil { sheet.cells.explained[mark] = place }
      } else if sheet.cells.marks[mark] == nil {
        sheet.cells.marks[mark] = place
      }
    }
  }

  /// Notes that there is something in a cell.
  func content(at place: CellPlace) {
    sheet.cells.isFilled = true
    if place.row > lastTableRow { sheet.cells.add(.underTable, place) }
    for area in covered where area.contains(row: place.row, column: place.column) {
      sheet.cells.add(.underChart, place)
    }
    for index in current {
      guard let area = sheet.tables[index].area, area.columns.contains(place.column) else {
        continue
      }
      filled[place.column] = true
    }
  }
}
