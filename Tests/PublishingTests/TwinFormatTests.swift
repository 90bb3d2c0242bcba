import Glibc
import Tables
import Testing

@testable import Publishing

@Suite struct TwinFormatTests {
  @Test func `the data files are written into a folder of their own`() throws {
    let directory = try TemporaryDirectory()
    let release = SummaryFixtures.single
    let source = DataSource(id: "deyang-2017", title: "Introduction")
    let files = try OutputFormat.data.write(
      Publication(release, sources: [source]), directory.path)
    #expect(
      files.map(\.path) == ["data/partners-by-continent.csv", "data/datapackage.json"])
    for (file, expected) in zip(files, Twin(of: release, sources: [source]).files) {
      #expect(try directory.bytes(of: file.path) == expected.bytes)
      unlink("\(directory.path)/\(file.path)")
    }
    #expect(rmdir("\(directory.path)/data") == 0)
  }

  @Test func `a folder that is already there is used, a file in its place is refused`() throws {
    let directory = try TemporaryDirectory()
    try FileWriting.makeFolder("\(directory.path)/data")
    try FileWriting.makeFolder("\(directory.path)/data")
    #expect(rmdir("\(directory.path)/data") == 0)
    try FileWriting.write([1], to: "\(directory.path)/data")
    let error = #expect(throws: PublishingError.self) {
      try OutputFormat.data.write(Publication(SummaryFixtures.single), directory.path)
    }
    #expect(error?.description == "cannot write '\(directory.path)/data': file exists")
  }

  @Test func `a device that is full is reported`() {
    let error = #expect(throws: PublishingError.self) {
      try FileWriting.write([1, 2, 3], to: "/dev/full")
    }
    #expect(error?.description == "cannot write '/dev/full': no space left on device")
    #expect(error?.code == .notTransferred)
    #expect(error?.systemError == ENOSPC)
  }

  @Test(arguments: [0, 1, 100_000])
  func `what is written is what is read back, in place of what was there`(count: Int) throws {
    let directory = try TemporaryDirectory()
    try FileWriting.write(Array(repeating: 7, count: 10), to: "\(directory.path)/file")
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try FileWriting.write(bytes, to: "\(directory.path)/file")
    #expect(try directory.bytes(of: "file") == bytes)
  }
}

extension TemporaryDirectory {
  /// The contents of a file in the directory.
  func bytes(of file: String) throws -> [UInt8] {
    let stream = try #require(fopen("\(path)/\(file)", "r"))
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(stream), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }
}
