import OpenXML
import Register

/// A workbook (.xlsx, .xlsm) whose sheets are read as tables.
///
/// A file is read by ranges and a part in pieces, so that memory does not grow with the workbook,
/// but for the texts that cells share, which may take 32 MiB. Whatever asks for more than
/// `PackageLimits` and `WorkbookLimits` grant is refused, and so is what is damaged; the error says
/// why, and of a limit which.
final class WorkbookFile {
  /// The path or name, as messages say it.
  let name: String
  /// The sheets in the order of their tabs.
  let sheets: [SheetListing]
  private let file: RangedFile?
  private let package: PartPackage
  private let parts: WorkbookParts
  private let limits: WorkbookLimits
  /// Nil until a sheet is read.
  private var meanings: CellMeanings?

  /// Opens the file at `path`, which must not change as long as it is read; messages call it by
  /// another name if one is given.
  convenience init(path: String, name: String? = nil) throws(IntakeError) {
    let file = try RangedFile(path: path, name: name)
    try self.init(name: name ?? path, bytes: file.bytes, file: file)
  }

  /// Reads from memory.
  convenience init(
    name: String, bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()
  ) throws(IntakeError) {
    try self.init(name: name, bytes: .held(bytes), file: nil, limits: limits)
  }

  private init(
    name: String, bytes: ArchiveBytes, file: RangedFile?, limits: WorkbookLimits = WorkbookLimits()
  ) throws(IntakeError) {
    self.name = name
    self.file = file
    self.limits = limits
    do throws(Damage) {
      if let form = try ForeignForm(of: bytes) { throw form.refusal }
      package = PartPackage(
        try ZipArchive(bytes, limits: limits.package), limits: limits.package)
      parts = try WorkbookParts(of: package, limits: limits)
    } catch {
      throw IntakeError(error, in: name, file)
    }
    sheets = parts.sheets.map(\.listing)
  }

  /// The rows of the sheet with a name, in which upper and lower case are the same; numbers with
  /// the decimal mark that is declared for figures.
  func rows(
    of sheet: String, decimalMark: FigureRules.DecimalMark? = nil
  ) throws(IntakeError) -> SheetRowReader {
    let wanted = NameFolding.folded(sheet)
    guard let found = parts.sheets.first(where: { NameFolding.folded($0.listing.name) == wanted })
    else {
      let names = sheets.prefix(20).map { "'\($0.name)'" }.joined(separator: ", ")
      throw IntakeError(
        .unreadable, input: name, cause: "no sheet '\(sheet)', expected one of \(names)")
    }
    guard found.listing.kind == .cells, let part = found.part else {
      throw IntakeError(
        .unreadable, input: name, cause: "sheet '\(sheet)' is \(found.listing.kind.words)")
    }
    do throws(Damage) {
      return try SheetRowReader(
        part, of: package, try readMeanings(), in: self, limits: limits, decimalMark: decimalMark)
    } catch {
      throw self.error(error)
    }
  }

  private func readMeanings() throws(Damage) -> CellMeanings {
    if let meanings { return meanings }
    let read = try CellMeanings(of: package, parts, limits: limits)
    meanings = read
    return read
  }

  /// Fails if the file is not the one that was opened, byte for byte as far as can be told.
  func confirmUnchanged() throws(IntakeError) {
    if let file, !file.isUnchanged { throw IntakeError(changed: name) }
  }

  /// What a damage means to who reads the file.
  func error(_ damage: Damage) -> IntakeError { IntakeError(damage, in: name, file) }
}

extension IntakeError {
  /// Damage to a file that changed is no fault of the file.
  fileprivate init(_ damage: Damage, in name: String, _ file: RangedFile?) {
    if let file, !file.isUnchanged {
      self.init(changed: name)
    } else if case .reading(let errno) = damage.kind {
      self.init(input: name, errno: errno)
    } else if let part = damage.part, let position = damage.position {
      self.init(
        .unreadable, input: name,
        cause: "part '\(part)', line \(position.line), column \(position.column): \(damage.reason)")
    } else {
      self.init(.unreadable, input: name, cause: damage.reason)
    }
  }
}
