import CXlsxWriter

extension Workbook {
  /// Seconds from 1970 that have a year of four digits from 1900 on.
  private static let times = -2_208_988_800...253_402_300_799

  /// Why the properties or the time cannot be written, or nil.
  static func refusal(of properties: DocumentProperties, createdAt: Int) -> String? {
    for field in properties.fields {
      if let reason = PlainText.refusal(of: field.text) {
        return "document property '\(field.name)': \(reason)"
      }
    }
    if createdAt == 0 { return "the creation time 0 would become the time of writing" }
    if !times.contains(createdAt) { return "the creation time is not in the years 1900 to 9999" }
    return nil
  }

  static func library(
    _ path: String, _ temporaryDirectory: String?, _ mode: Mode
  ) -> UnsafeMutablePointer<lxw_workbook>? {
    withMutableCString(temporaryDirectory) { directory in
      var options = lxw_workbook_options()
      options.constant_memory = mode == .streamed ? 1 : 0
      options.tmpdir = directory
      return workbook_new_opt(path, &options)
    }
  }

  static func set(
    _ properties: DocumentProperties, createdAt: Int,
    on workbook: UnsafeMutablePointer<lxw_workbook>
  ) -> lxw_error {
    withMutableCStrings(properties.fields.map { $0.text.isEmpty ? nil : $0.text }) { texts in
      var library = lxw_doc_properties()
      library.title = texts[0]
      library.subject = texts[1]
      library.author = texts[2]
      library.company = texts[3]
      library.keywords = texts[4]
      library.comments = texts[5]
      library.category = texts[6]
      library.created = createdAt
      return workbook_set_properties(workbook, &library)
    }
  }
}
