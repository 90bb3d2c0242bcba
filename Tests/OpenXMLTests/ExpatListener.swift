import CExpat

@testable import OpenXML

/// What expat hears of markup, in the words of ``Listener``.
final class ExpatListener {
  private var heard = ""
  private var passedOver = 0
  private var hasDocumentType = false

  /// Nil where expat refuses the markup, or where a document type is declared.
  static func hear(_ markup: [UInt8]) -> String? {
    guard let parser = XML_ParserCreate(nil) else { return nil }
    defer { XML_ParserFree(parser) }
    let listener = ExpatListener()
    XML_SetUserData(parser, Unmanaged.passUnretained(listener).toOpaque())
    XML_SetElementHandler(
      parser, { ExpatListener.of($0)?.begin($1, $2) }, { ExpatListener.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { ExpatListener.of($0)?.text($1, Int($2)) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      ExpatListener.of(data)?.hasDocumentType = true
    }
    let status = markup.withUnsafeBytes { bytes in
      XML_Parse(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 1)
    }
    return status == XML_STATUS_OK && !listener.hasDocumentType ? listener.heard : nil
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> ExpatListener? {
    data.map { Unmanaged<ExpatListener>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name, var next = attributes else { return }
    let element = Self.element(name)
    guard passedOver == 0, element != .fallback else { return passedOver += 1 }
    heard += "<\(element)"
    while let name = next[0], let value = next[1] {
      let parts = String(cString: name).split(separator: ":", omittingEmptySubsequences: false)
      let known = parts.count > 1 ? ":\(parts[parts.count - 1])" : String(parts[0])
      heard += " \(AttributeName(rawValue: known) ?? .other)=\(String(cString: value))"
      next += 2
    }
    heard += ">"
  }

  private func text(_ text: UnsafePointer<CChar>?, _ count: Int) {
    guard let text, passedOver == 0 else { return }
    heard += String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard let name else { return }
    if passedOver > 0 {
      passedOver -= 1
    } else {
      heard += "</\(Self.element(name))>"
    }
  }

  private static func element(_ name: UnsafePointer<CChar>) -> ElementName {
    let local = String(cString: name).split(separator: ":", omittingEmptySubsequences: false).last
    return ElementName(rawValue: String(local ?? "")) ?? .other
  }
}
