import OpenXML
import Register

/// Turns what a cell of a sheet holds into its text.
struct SheetCellReader {
  private let meanings: CellMeanings
  private let rowLimit: Int
  /// The sign before the decimals of figures, where one is declared.
  private let decimalMark: FigureRules.DecimalMark?
  /// Room for texts that do not stand in the file as they are handed on.
  private var text: [UInt8] = []

  init(_ meanings: CellMeanings, rowLimit: Int, decimalMark: FigureRules.DecimalMark? = nil) {
    self.meanings = meanings
    self.rowLimit = rowLimit
    self.decimalMark = decimalMark
  }

  /// Adds the text of a cell behind those before it, unless it is empty; gives what is wrong with it.
  mutating func append(
    _ cell: GatheredRows.Cell, of bytes: Span<UInt8>, to row: inout SourceRow
  ) -> CellFlaw? {
    let value = bytes.extracting(cell.value)
    if value.isEmpty {
      // An empty text is a result, too.
      let hasResult = cell.hasValue && cell.kind == .formulaText
      return cell.hasFormula && !hasResult ? .noResult : nil
    }
    switch cell.kind {
    case .number: return number(value.trimmed, cell, &row)
    case .sharedText: return sharedText(value.trimmed, cell, &row)
    case .ownText, .formulaText: return shown(value, cell, &row)
    case .boolean: return boolean(value.trimmed, cell, &row)
    case .error: return put(value, cell, &row)
    case .date: return date(value.trimmed, cell, &row)
    case .unknown: return .unknownKind
    }
  }

  private func put(
    _ text: Span<UInt8>, _ cell: GatheredRows.Cell, _ row: inout SourceRow
  ) -> CellFlaw? {
    if text.isEmpty { return nil }
    guard row.size + text.count <= rowLimit else { return .longRow(limit: rowLimit) }
    row.skip(to: cell.column)
    row.append(text)
    return nil
  }

  private mutating func shown(
    _ stored: Span<UInt8>, _ cell: GatheredRows.Cell, _ row: inout SourceRow
  ) -> CellFlaw? {
    guard stored.contains(UInt8(ascii: "_")) else { return put(stored, cell, &row) }
    text.removeAll(keepingCapacity: true)
    let half = stored.withUnsafeBufferPointer { TextEscapes.decode($0, into: &text) }
    if let half { return .noText(UInt32(half)) }
    if text.contains(0) { return .noText(0) }
    return put(text.span, cell, &row)
  }

  private mutating func sharedText(
    _ value: Span<UInt8>, _ cell: GatheredRows.Cell, _ row: inout SourceRow
  ) -> CellFlaw? {
    let texts = meanings.texts
    guard let index = value.wholeNumber, index < texts.count else {
      return .unknownText(value.excerpt, count: texts.count)
    }
    return texts.withBytes(of: index) { shown($0.span, cell, &row) }
  }

  private func boolean(
    _ value: Span<UInt8>, _ cell: GatheredRows.Cell, _ row: inout SourceRow
  ) -> CellFlaw? {
    let words = ["0": "false", "1": "true", "false": "false", "true": "true"]
    guard let word = words[value.excerpt] else { return .wrongBoolean(value.excerpt) }
    return put(word.utf8.span, cell, &row)
  }

  private mutating func number(
    _ value: Span<UInt8>, _ cell: GatheredRows.Cell, _ row: inout SourceRow
  ) -> CellFlaw? {
    guard let parts = shownParts(of: cell) else {
      return .unknownFormat(count: meanings.formats.count)
    }
    text.removeAll(keepingCapacity: true)
    if parts.isEmpty, value.isPlainNumber {
      guard value.contains(UInt8(ascii: ".")) else { return put(value, cell, &row) }
      text.append(number: value, decimalMark: decimalMark)
      return put(text.span, cell, &row)
    }
    guard let number = value.number else { return .wrongNumber(value.excerpt) }
    if parts.isEmpty {
      var plain: [UInt8] = []
      plain.appendPlain(number)
      text.append(number: plain.span, decimalMark: decimalMark)
    } else {
      guard let date = SheetDate(number, countsFrom1904: meanings.countsFrom1904, showing: parts)
      else { return .noDay(value.excerpt) }
      date.append(to: &text)
    }
    return put(text.span, cell, &row)
  }

  private mutating func date(
    _ value: Span<UInt8>, _ cell: GatheredRows.Cell, _ row: inout SourceRow
  ) -> CellFlaw? {
    guard let date = SheetDate(value, showing: shownParts(of: cell) ?? []) else {
      return .wrongDate(value.excerpt)
    }
    text.removeAll(keepingCapacity: true)
    date.append(to: &text)
    return put(text.span, cell, &row)
  }

  /// What the format of a cell shows of a day or a time; nil where the format is not known.
  private func shownParts(of cell: GatheredRows.Cell) -> DateParts? {
    if meanings.formats.indices.contains(cell.style) { return meanings.formats[cell.style] }
    return cell.style == 0 ? [] : nil
  }
}
