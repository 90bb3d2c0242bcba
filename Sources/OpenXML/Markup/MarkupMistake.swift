/// What may be wrong with markup, by the rules of XML 1.0.
enum MarkupMistake {
  case bytes, unknownEncoding
  case character
  case name, tag, attribute, doubledAttribute, value, reference
  case endTag, secondElement, textOutside, sectionEnd
  case comment, instruction, declaration, documentType
  case tooDeep, tooLong, unfinished

  var kind: Damage.Kind {
    switch self {
    case .bytes, .unknownEncoding: .encoding
    case .documentType: .documentType
    case .tooDeep, .tooLong: .limit
    default: .markup
    }
  }

  func reason(within limits: PackageLimits) -> String {
    switch self {
    case .bytes: "bytes are no text in the encoding of the part"
    case .unknownEncoding: "the part is neither in UTF-8 nor in UTF-16"
    case .character: "a character is not allowed in markup"
    case .name: "a name is missing or has a character that no name may have"
    case .tag: "a tag is not well formed"
    case .attribute: "an attribute is not well formed"
    case .doubledAttribute: "an attribute stands twice in a tag"
    case .value: "'<' stands in the value of an attribute"
    case .reference: "'&' begins no known reference"
    case .endTag: "an end tag is not that of the element last opened"
    case .secondElement: "a second element follows the outermost"
    case .textOutside: "text stands outside the outermost element"
    case .sectionEnd: "']]>' stands in a text"
    case .comment: "'--' stands in a comment"
    case .instruction: "a processing instruction is not well formed"
    case .declaration: "the XML declaration is not well formed"
    case .documentType: "a document type is declared"
    case .tooDeep: "elements are nested more than \(limits.nesting) deep"
    case .tooLong: "a tag is longer than \(limits.tagBytes >> 10) KiB"
    case .unfinished: "the markup ends before its end"
    }
  }
}

/// Why markup cannot be read further.
enum MarkupStop: Error {
  /// What begins goes on beyond the bytes at hand.
  case incomplete
  case mistake(MarkupMistake, at: Int)
}
