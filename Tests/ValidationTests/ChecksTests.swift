import Glibc
import Register
import Testing

@testable import Validation

struct ChecksTests {
  @Test func `every check stands in a file named for it, and every such file in the catalogue`() {
    let files = ["Records", "Exchanges", "Relations/Checks"].flatMap(fileNames).map(kebab)
    #expect(files.count > 15)
    #expect(Checks.all.map(\.id).sorted() == files.sorted())
  }

  @Test func `no two checks share an identifier`() {
    let ids = Checks.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: Checks.all.map(\.truth))
  func `a truth is a phrase in lower case without a full stop`(truth: String) {
    #expect(truth.first?.isLowercase == true)
    #expect(!truth.hasSuffix("."))
  }

  @Test func `an empty register has no findings`() {
    #expect(Checks.findings(in: Register(), exchanges: [], asOf: nil) == [])
    #expect(ExchangeChecks(Register()).finish(Register(), asOf: nil) == [])
  }

  @Test func `the catalogue finds what its checks find`() throws {
    var records = WrittenRecords(["home": "CN", "partner": "CN"])
    try records.addPartnership(from: "2018")
    let found = Checks.findings(
      in: records.register, exchanges: nil, asOf: .lastDay(ofYear: 2017))
    #expect(found.map(\.check) == ["partner-is-abroad", "record-is-held-by-the-reference-day"])
  }

  @Test func `without a reference day nothing is after it`() throws {
    var records = WrittenRecords()
    try records.addPartnership(from: "9999")
    #expect(Checks.findings(in: records.register, exchanges: nil, asOf: nil) == [])
  }

  /// Names of the source files in a folder of the module, without their ending.
  private func fileNames(in folder: String) -> [String] {
    let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var names: [String] = []
    guard let entries = opendir("/\(tests)/Sources/Validation/\(folder)") else { return [] }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".swift") { names.append(String(name.dropLast(6))) }
    }
    return names
  }

  private func kebab(_ name: String) -> String {
    let words = name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    return String(words.dropFirst())
  }
}
