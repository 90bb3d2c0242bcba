import OpenXML

/// Forms of files that are taken for workbooks, or named like them.
enum ForeignForm {
  case oldWorkbook
  case encrypted
  case binaryWorkbook
  case openDocument
  case markup
  case empty
  /// None that is known.
  case noArchive

  /// The form of a file by its first bytes; nil where it is an archive, as a workbook is.
  init?(of bytes: ArchiveBytes) throws(Damage) {
    let start = try bytes[0..<min(bytes.count, 4096)]
    if start.starts(with: [0x50, 0x4B]) {
      guard Self.isOpenDocument(start) else { return nil }
      self = .openDocument
    } else if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = try Self.isEncrypted(bytes, start) ? .encrypted : .oldWorkbook
    } else if start.isEmpty {
      self = .empty
    } else {
      self = start.first { !$0.isMarkupSpace } == UInt8(ascii: "<") ? .markup : .noArchive
    }
  }

  var refusal: Damage {
    let words =
      switch self {
      case .oldWorkbook: "it is a workbook of Excel 97 to 2003 (.xls), save it as .xlsx"
      case .encrypted: "it is protected by a password, save it without one"
      case .binaryWorkbook: "it is a binary workbook (.xlsb), save it as .xlsx"
      case .openDocument: "it is an OpenDocument file (.ods), save it as .xlsx"
      case .markup: "it is a page or XML and no workbook, save it as .xlsx"
      case .empty: "it is empty"
      case .noArchive: "it is no workbook (.xlsx)"
      }
    return Damage(reason: words)
  }

  /// Whether the first entry of the archive says so, as OpenDocument demands.
  private static func isOpenDocument(_ start: [UInt8]) -> Bool {
    let first = "mimetypeapplication/vnd.oasis.opendocument".utf8
    return start.dropFirst(30).starts(with: first)
  }

  /// Whether the folder of the compound file lists a package that is encrypted.
  private static func isEncrypted(_ bytes: ArchiveBytes, _ start: [UInt8]) throws(Damage) -> Bool {
    guard start.count >= 512 else { return false }
    let size = start[30] == 12 ? 4096 : 512
    let sector = start[48..<52].reversed().reduce(0) { $0 << 8 | Int($1) }
    let first = (sector + 1) * size
    guard first < bytes.count else { return false }
    let folder = try bytes[first..<min(first + size, bytes.count)]
    // Names are in UTF-16.
    let name = Array("EncryptedPackage".utf8.map { [$0, 0] }.joined())
    return stride(from: 0, to: folder.count, by: 128).contains { folder[$0...].starts(with: name) }
  }
}

extension UInt8 {
  /// A blank, or a byte of the mark of UTF-8 or UTF-16 that may stand before markup.
  fileprivate var isMarkupSpace: Bool {
    self == 0x20 || (0x09...0x0D).contains(self) || [0xEF, 0xBB, 0xBF, 0xFF, 0xFE].contains(self)
  }
}
