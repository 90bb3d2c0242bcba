import JSON
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  static let exchanges = ManifestInput(
    path: "exchanges.csv", sha256: "aa", bytes: 1_024, read: 12, accepted: 9, rejected: 2,
    duplicate: 1)
  static let places = ManifestInput(
    path: "places.csv", sha256: "bb", bytes: 64, read: 3, accepted: 3, rejected: 0, duplicate: 0)
  static let workbook = ManifestOutput(path: "yearbook-2017.en.xlsx", sha256: "cc", bytes: 4_096)
  static let table = ManifestOutput(path: "data/a.csv", contents: Array("abc".utf8))

  func manifest(inputs: [ManifestInput], outputs: [ManifestOutput]) -> String {
    let manifest = Manifest(
      version: "1.0.0", year: 2017, asOf: "2017-12-31", releaseDate: "2018-01-31",
      settings: ["tolerance": 10, "continents": "six", "languages": ["en", "zh"]],
      inputs: inputs, outputs: outputs)
    return String(decoding: manifest.json.document, as: UTF8.self)
  }

  @Test func `a manifest names every file by its digest`() {
    #expect(
      manifest(inputs: [Self.places, Self.exchanges], outputs: [Self.workbook, Self.table])
        == """
        {
          "formatVersion": 1,
          "program": {
            "name": "yearbook",
            "version": "1.0.0"
          },
          "release": {
            "year": 2017,
            "asOf": "2017-12-31",
            "releaseDate": "2018-01-31"
          },
          "settings": {
            "continents": "six",
            "languages": [
              "en",
              "zh"
            ],
            "tolerance": 10
          },
          "inputs": [
            {
              "path": "exchanges.csv",
              "sha256": "aa",
              "bytes": 1024,
              "read": 12,
              "accepted": 9,
              "rejected": 2,
              "duplicate": 1
            },
            {
              "path": "places.csv",
              "sha256": "bb",
              "bytes": 64,
              "read": 3,
              "accepted": 3,
              "rejected": 0,
              "duplicate": 0
            }
          ],
          "outputs": [
            {
              "path": "data/a.csv",
              "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
              "bytes": 3
            },
            {
              "path": "yearbook-2017.en.xlsx",
              "sha256": "cc",
              "bytes": 4096
            }
          ]
        }

        """)
  }

  @Test func `the order of files leaves no trace`() {
    #expect(
      manifest(inputs: [Self.exchanges, Self.places], outputs: [Self.table, Self.workbook])
        == manifest(inputs: [Self.places, Self.exchanges], outputs: [Self.workbook, Self.table]))
  }

  @Test func `two spellings of one letter keep their order`() {
    var composed = Self.places
    composed.path = "k\u{F6}ln.csv"
    var decomposed = Self.places
    decomposed.path = "ko\u{308}ln.csv"
    #expect(
      Array(manifest(inputs: [composed, decomposed], outputs: []).utf8)
        == Array(manifest(inputs: [decomposed, composed], outputs: []).utf8))
  }
}
