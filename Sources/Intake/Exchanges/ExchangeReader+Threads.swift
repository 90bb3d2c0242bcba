package import Register

extension ExchangeReader {
  /// Reads files of the register, counts their records there, and has their batches counted. The
  /// counts given are empty.
  ///
  /// However the work is divided, the same is found, listed and counted in the same order: what
  /// depends on the records before is done in their order, the rest at the same time.
  package mutating func read<Counts: ExchangeCounts>(
    _ files: [Int], of register: inout Register, into counts: inout Counts, _ workload: Workload
  ) throws(IntakeError) {
    defer { sortFindings() }
    let parts = workload.threads > 1 ? try self.parts(of: files, workload) : []
    guard parts.count > 1 else {
      for file in files where !isDone {
        try read(file: file, of: &register) { counts.add($0) }
      }
      return
    }
    let work = ExchangeWork(self, register, parts: parts, counts: counts)
    Threads.run(min(workload.threads, parts.count)) { _ in work.run() }
    if let failure = work.failure { throw failure }
    (self, register, counts) = (work.reader, work.register, work.counts)
  }

  /// Findings and rejections in the order of the files, whichever came first.
  private mutating func sortFindings() {
    made.sort { ($0.origin.file, $0.origin.line) < ($1.origin.file, $1.origin.line) }
    rejections.sort { ($0.origin.file, $0.origin.line) < ($1.origin.file, $1.origin.line) }
  }

  /// The parts that are read at the same time; none where there is too little to read.
  private func parts(
    of files: [Int], _ workload: Workload
  ) throws(IntakeError) -> [ExchangePart] {
    let sizes = files.map { file in
      InputSource.size(of: inputs.location(of: self.files[file].file))
    }
    guard sizes.reduce(0, +) >= workload.least else { return [] }
    var parts: [ExchangePart] = []
    for (file, size) in zip(files, sizes) {
      guard let table = tables[file] else { continue }
      if table.isPlain, size >= 2 * workload.step,
        let parted = try PartedFile(table, in: inputs, known, file: file, step: workload.step)
      {
        parts += (0..<parted.borders.count).map { ExchangePart(file: file, of: parted, number: $0) }
      } else {
        parts.append(ExchangePart(file: file, of: nil, number: 0))
      }
    }
    return parts
  }
}

/// What one thread reads at a time: a file, or a part of one that is large.
struct ExchangePart: Sendable {
  let file: Int
  let parted: PartedFile?
  let number: Int

  init(file: Int, of parted: PartedFile?, number: Int) {
    self.file = file
    self.parted = parted
    self.number = number
  }
}

/// A large file that is read in parts: its headings, and where its records begin.
///
/// Threads share it, as nothing in it changes: its text is read by others.
final class PartedFile: @unchecked Sendable {
  let head: OpenTable
  let table: ExchangeTable
  let borders: RecordBorders

  /// Nil where it can only be read as a whole.
  init?(
    _ table: InputFolder.Table, in inputs: InputSource, _ known: KnownNames, file: Int, step: Int
  ) throws(IntakeError) {
    let head = try OpenTable(table, in: inputs, file: file)
    guard let exchanges = ExchangeTable(head, known: known, file: file),
      let borders = head.borders(step: step)
    else { return nil }
    self.head = head
    self.table = exchanges
    self.borders = borders
  }
}
