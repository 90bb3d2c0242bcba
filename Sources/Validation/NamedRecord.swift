import Register

extension FolderNames {
  /// A warning where a record names another that is not known, or that several folders have.
  func warning(
    that record: String, at origin: Origin, names id: String, in field: String,
    of check: some Check,
    _ register: Register
  ) -> Finding? {
    switch match(id, from: register.folder(of: origin)) {
    case .record: return nil
    case .several(let others):
      return check.warning(
        at: origin, in: field, "\(record) names \(field) '\(id)', which several folders have",
        repair: "write " + others.map { "'\($0)'" }.joined(separator: " or "))
    case .none:
      let near = nearest(to: id, in: ids)
      return check.warning(
        at: origin, in: field, "\(record) names an unknown \(field) '\(id)'",
        repair: near.map { "did you mean '\($0)'?" } ?? "add it to \(field)s")
    }
  }
}
