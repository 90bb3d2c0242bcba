import Indicators
import Register

extension Tracing {
  /// Where the records stand that a reader names by identifier, or by file and line.
  func origins(of text: String) throws(ReleaseError) -> [Origin] {
    if let origins = try places(text) { return origins }
    let found = try origins(named: text)
    if !found.isEmpty { return found }
    // An identifier is unique within the folder of a city.
    if let slash = text.lastIndex(of: "/") {
      let folder = text[...slash]
      let rest = text[text.index(after: slash)...]
      let files = frame.register.files
      let inFolder = try origins(named: String(rest)).filter { origin in
        let path = files[origin.file].path
        return path.hasPrefix(folder) && !path.dropFirst(folder.count).contains("/")
      }
      if !inFolder.isEmpty { return inFolder }
    }
    throw unknown(text)
  }

  private func origins(named id: String) throws(ReleaseError) -> [Origin] {
    try survey.exchanges(named: id).map(\.origin) + named.filter { $0.id == id }.map(\.origin)
  }

  /// The records that begin on a line, written `exchanges.csv:14` or as findings have it: one, or
  /// one of each table that the file is read as. Nil where the text names no line.
  private func places(_ text: String) throws(ReleaseError) -> [Origin]? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, let line = Int(parts[1]) else { return nil }
    var path = String(parts[0])
    if path.hasPrefix(report.inputs + "/") { path.removeFirst(report.inputs.utf8.count + 1) }
    let files = frame.register.files
    let origins = files.indices.filter { files[$0].path == path && files[$0].holdsRecords }
      .map { Origin(file: $0, line: line) }
    guard !origins.isEmpty else {
      let near = nearest(to: path, in: files.map(\.path))
      throw ReleaseError(
        .usage,
        "no file '\(path)' in '\(report.inputs)'" + (near.map { " (did you mean '\($0)'?)" } ?? ""))
    }
    let held = Set(named.map(\.origin))
    let found =
      try origins.filter { held.contains($0) }
      + survey.exchanges(at: Set(origins)).map(\.origin)
    if !found.isEmpty { return found }
    if let rejection = survey.rejections.first(where: { origins.contains($0.origin) }) {
      throw ReleaseError(
        .usage, "the record at '\(path):\(line)' is rejected: \(rejection.reason)")
    }
    let lines =
      (named.map(\.origin) + (survey.exchanges ?? []).map(\.origin))
      .filter { files[$0.file].path == path && files[$0.file].holdsRecords }.map(\.line)
    let near = lines.filter { $0 <= line }.max() ?? lines.min()
    throw ReleaseError(
      .usage,
      "no record begins at '\(path):\(line)'"
        + (near.map { " (the nearest begins on line \($0))" } ?? ""))
  }

  private func unknown(_ text: String) -> ReleaseError {
    let known = named.map(\.id) + (survey.exchanges ?? []).map(\.id)
    let near = nearest(to: text, in: known)
    let rejected = survey.rejections.first { $0.original.hasPrefix(text + ",") }
    if let rejected {
      let file = frame.register.files[rejected.origin.file].path
      return ReleaseError(
        .usage,
        "record '\(text)' is rejected at '\(file):\(rejected.origin.line)': \(rejected.reason)")
    }
    return ReleaseError(
      .usage, "unknown record '\(text)'" + (near.map { " (did you mean '\($0)'?)" } ?? ""))
  }

  /// Everything in the register that has an identifier and is traced, the exchanges aside.
  private var named: [(id: String, origin: Origin)] {
    let register = frame.register
    return ListedRecord.held(in: register).map { ($0.id, $0.origin) }
      + register.claims.map { ($0.id, $0.origin) } + register.context.map { ($0.id, $0.origin) }
      + register.sources.map { ($0.id, $0.origin) }
  }
}
