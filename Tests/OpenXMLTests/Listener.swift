@testable import OpenXML

/// Writes down what a handler is told.
final class Listener: MarkupHandler {
  var heard = ""

  func begin(_ element: ElementName, _ attributes: Attributes) {
    heard += "<\(element)"
    attributes.forEach { name, value in heard += " \(name)=\(value.text)" }
    heard += ">"
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    heard += String(decoding: piece, as: UTF8.self)
  }

  func end(_ element: ElementName) { heard += "</\(element)>" }

  /// What is heard of markup that comes in pieces of a size.
  static func hear(
    _ markup: [UInt8], pieces size: Int, limits: PackageLimits = PackageLimits()
  ) -> (heard: String, mistake: MarkupMistake?, offset: Int) {
    let listener = Listener()
    var reader = MarkupReader(listener, limits: limits)
    let size = min(size, max(1, markup.count))
    for start in stride(from: 0, to: markup.count, by: size) {
      let piece = markup[start..<min(markup.count, start + size)]
      guard piece.withUnsafeBufferPointer({ reader.read($0) }) else { break }
    }
    let mistake = reader.finish()
    return (listener.heard, mistake, reader.offset)
  }
}
