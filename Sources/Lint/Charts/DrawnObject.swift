import OpenXML

/// A chart or picture on a sheet.
struct DrawnObject {
  enum Kind: String {
    case chart, picture
  }

  let kind: Kind
  let name: String
  /// What a reader who does not see it is told.
  let description: String
  let isDecorative: Bool
  /// The cells that it covers wholly; nil where it is not known.
  let covered: CellArea?
  /// The cell at its upper left corner.
  let corner: CellPlace
  /// Of the relationship with its part.
  let relationship: String
  var chart: LintedChart?
}

/// The part of the drawings on a sheet.
final class DrawingHandler: MarkupHandler {
  private(set) var objects: [DrawnObject] = []
  private var corners: [[ElementName: Int]] = []
  /// The height of an object whose lower corner is not given, in the units of drawings.
  private var height: Int?
  private var isInCorner = false
  private var digits: [UInt8] = []
  private var kind: DrawnObject.Kind?
  private var name: String?
  private var description = ""
  private var isDecorative = false
  private var relationship = ""

  func begin(_ element: ElementName, _ attributes: Attributes) {
    switch element {
    case .twoCellAnchor, .oneCellAnchor, .absoluteAnchor:
      corners = []
      height = nil
    case .extent: if kind == nil, height == nil { height = attributes[.height]?.integer }
    case .from, .to:
      corners.append([:])
      isInCorner = true
    case .column, .row: digits = []
    case .frame: beginObject(.chart)
    case .picture: beginObject(.picture)
    case .shape: kind = nil
    case .objectProperties:
      guard kind != nil, name == nil else { return }
      name = attributes[.name]?.text ?? ""
      description = attributes[.description]?.text ?? ""
    case .decorative: isDecorative = attributes[.val]?.isTrue ?? false
    case .chart: relationship = attributes[.relationship]?.text ?? ""
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInCorner { digits += piece }
  }

  func end(_ element: ElementName) {
    switch element {
    case .column, .row:
      guard isInCorner, let number = Int(String(decoding: digits, as: UTF8.self)) else { return }
      corners[corners.count - 1][element] = number
    case .from, .to: isInCorner = false
    case .frame, .picture: endObject()
    default: break
    }
  }

  private func beginObject(_ kind: DrawnObject.Kind) {
    self.kind = kind
    name = nil
    description = ""
    isDecorative = false
    relationship = ""
  }

  private func endObject() {
    guard let kind else { return }
    objects.append(
      DrawnObject(
        kind: kind, name: name ?? "", description: description, isDecorative: isDecorative,
        covered: covered, corner: place(0) ?? CellPlace(row: 0, column: 0),
        relationship: relationship))
    self.kind = nil
  }

  private func place(_ corner: Int) -> CellPlace? {
    guard corners.indices.contains(corner), let row = corners[corner][.row],
      let column = corners[corner][.column]
    else { return nil }
    return CellPlace(row: row, column: column)
  }

  /// A row of twice the usual height: as many rows of these are covered for sure.
  private static let highRow = 2 * 190_500

  /// The last row and column are covered in part, if at all.
  private var covered: CellArea? {
    if let first = place(0), corners.count == 1, let rows = height.map({ $0 / Self.highRow }),
      (1..<CellPlace.rowLimit).contains(rows)
    {
      let column = first.column...first.column
      return CellArea(rows: first.row...(first.row + rows - 1), columns: column)
    }
    guard let first = place(0), let last = place(1), last.row > first.row,
      last.column > first.column
    else { return nil }
    return CellArea(rows: first.row...(last.row - 1), columns: first.column...(last.column - 1))
  }
}
