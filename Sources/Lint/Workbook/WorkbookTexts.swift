import OpenXML

/// The shared texts of a workbook with what is to be known of each.
final class WorkbookTexts {
  let shared: SharedTexts
  let traits: [TextTraits]
  /// Whether they were read to their end.
  let areAll: Bool

  init(_ shared: SharedTexts = SharedTexts(), areAll: Bool = true) {
    self.shared = shared
    self.areAll = areAll
    traits = (0..<shared.count).map { shared.withBytes(of: $0, TextTraits.init(of:)) }
  }
}
