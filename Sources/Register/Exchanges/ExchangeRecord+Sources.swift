extension ExchangeRecord {
  /// The sources that the record names, as it names them.
  package var sourceNames: [String] {
    sources.utf8.split(separator: UInt8(ascii: ";")).compactMap { name in
      var name = name.drop { $0 == UInt8(ascii: " ") }
      while name.last == UInt8(ascii: " ") { name.removeLast() }
      return name.isEmpty ? nil : String(Substring(name))
    }
  }
}
