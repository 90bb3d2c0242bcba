extension JSONProblem {
  /// The id of the check, frictionless' where it has one.
  package var id: String {
    switch kind {
    case .loneSurrogate, .notUTF8, .otherEncoding: "encoding-error"
    case .duplicateKey: "duplicate-key"
    case .tooDeep: "json-nesting"
    default: "json-syntax"
    }
  }

  /// What was found and what was expected.
  package var message: String {
    switch kind {
    case .empty: "no text, expected a value"
    case .unexpected(let found, let expected): "\(found), expected \(expected.rawValue)"
    case .unclosed(let part, let start):
      "\(part.rawValue) opened at line \(start.line) column \(start.column) is not closed"
    case .trailingComma: "',' after the last value"
    case .leadingZero: "number with a leading zero"
    case .controlCharacter(let byte):
      "\(Self.name(of: byte)) in a string, expected it as \(Self.escape(of: byte))"
    case .unknownEscape(let text): "backslash before \(text), expected an escape"
    case .loneSurrogate(let unit):
      "half a character '\\u\(String(unit, radix: 16))', expected its other half with it"
    case .notUTF8(let byte): "\(Self.byte(byte)), expected UTF-8"
    case .otherEncoding(let name): "text in \(name), expected UTF-8"
    case .duplicateKey(let key, let first):
      "key '\(key)' stands already at line \(first.line) column \(first.column)"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    }
  }

  /// The likely way to put it right; empty where none is known.
  package var repair: String {
    switch kind {
    case .empty: "write [] for a table without records"
    case .unexpected(let found, let expected): Self.repair(of: found, expected)
    case .unclosed(.string, _): "close the quotes, or get the whole file again if it was cut off"
    case .unclosed(let part, _):
      "close the \(part.rawValue), or get the whole file again if it was cut off"
    case .trailingComma: "remove the comma"
    case .leadingZero: "remove the zero, or put the number in quotes if the zero belongs to it"
    case .controlCharacter: "escape it, or look for quotes that are not closed"
    case .unknownEscape: "write '\\\\' for a backslash that is part of the text"
    case .loneSurrogate: "write the character itself"
    case .notUTF8, .otherEncoding: "save the file as UTF-8"
    case .duplicateKey: "rename or remove one of the two"
    case .tooDeep: "write records as objects of texts and numbers"
    }
  }

  private static func repair(of found: String, _ expected: Expectation) -> String {
    guard found.hasPrefix("'") else { return "remove it" }
    let text = found.dropFirst().dropLast()
    switch text.first {
    case "/", "#": return "remove the comment"
    case "+": return "remove the plus sign"
    case "'", "“", "”", "„", "‘", "’", "＂", "«", "»": return "put texts in plain double quotes"
    case "，", "、", ";", "；": return "write ',' for '\(text)'"
    case "：", "=": return "write ':' for '\(text)'"
    case "}", "]": return expected == .nothing ? "remove it" : ""
    default: break
    }
    let beginsValue = ["\"", "{", "[", "true", "false", "null"].contains(text)
    switch expected {
    case .value, .valueOrEnd, .digit: return repair(ofValue: text, expected)
    case .key, .keyOrEnd: return text == "," ? "remove the comma" : "put each key in double quotes"
    case .arraySeparator, .objectSeparator:
      return beginsValue ? "put a comma between two values" : ""
    case .nothing:
      return "put several values into one array, or one a line in a file '.jsonl'"
    case .colon: return "put ':' between a key and its value"
    case .hexadecimal: return "write the character itself"
    }
  }

  private static func repair(ofValue text: Substring, _ expected: Expectation) -> String {
    switch text.lowercased() {
    case "true", "false", "null": "write '\(text.lowercased())'"
    case "none", "nil", "nan", "infinity", "inf", "undefined": "write 'null'"
    case ",": "remove the comma"
    case ".": "write a digit before the point"
    case let word where expected != .digit && word.first?.isLetter == true:
      "put texts in double quotes"
    default: ""
    }
  }

  /// A byte as a message calls it.
  static func byte(_ byte: UInt8) -> String {
    "byte 0x" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x09: "tab"
    case 0x0A, 0x0D: "line break"
    case 0: "NUL byte"
    default: self.byte(byte)
    }
  }

  private static func escape(of byte: UInt8) -> String {
    switch byte {
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
