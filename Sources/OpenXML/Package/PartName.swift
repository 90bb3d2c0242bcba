/// Names of parts, written without the slash they begin with.
package enum PartName {
  /// The name by which parts are compared: without difference of case in ASCII, and with the slashes
  /// of which some writers make backslashes.
  package static func folded(_ name: String) -> String {
    let backslash = UInt8(ascii: "\\")
    let isPlain = name.utf8.allSatisfy {
      !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0) && $0 != backslash
    }
    if isPlain { return name }
    let bytes = name.lowercased().utf8.map { $0 == backslash ? UInt8(ascii: "/") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The part that a relative or absolute reference means from within a folder.
  static func resolve(_ reference: String, in folder: Substring) -> String {
    let slash = UInt8(ascii: "/")
    let path = reference.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    var steps = path.first == slash ? [] : folder.utf8.split(separator: slash)
    for step in path.split(separator: slash) {
      if step.elementsEqual("..".utf8) {
        _ = steps.popLast()
      } else if !step.elementsEqual(".".utf8) {
        steps.append(step)
      }
    }
    return unescaped(String(decoding: Array(steps.joined(separator: "/".utf8)), as: UTF8.self))
  }

  /// The part that lists the relationships of another; of the package itself for an empty name.
  package static func relationships(of part: String) -> String {
    guard let slash = part.lastIndex(of: "/") else { return "_rels/\(part).rels" }
    return "\(part[...slash])_rels/\(part[part.index(after: slash)...]).rels"
  }

  /// The part whose relationships a part lists; nil where it lists none.
  package static func source(ofRelationships part: String) -> String? {
    let steps = part.split(separator: "/")
    guard steps.count > 1, steps[steps.count - 2] == "_rels", part.hasSuffix(".rels") else {
      return nil
    }
    return (steps.dropLast(2) + [steps[steps.count - 1].dropLast(5)]).joined(separator: "/")
  }

  /// Whether an entry of the archive may be a part: within the package, and nowhere else.
  package static func isSafe(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, first != UInt8(ascii: "/") else { return false }
    var dots = 0
    var length = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ":"): return false
      case UInt8(ascii: "/"):
        if dots == 2, length == 2 { return false }
        (dots, length) = (0, 0)
      default:
        dots += byte == UInt8(ascii: ".") ? 1 : 0
        length += 1
      }
    }
    return dots != 2 || length != 2
  }

  /// `%5B` and the like become the bytes that they stand for.
  private static func unescaped(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "%")) else { return name }
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let code = UInt8(digits, radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
