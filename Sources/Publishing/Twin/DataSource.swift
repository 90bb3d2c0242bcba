import JSON

/// A document behind the figures, as a data package cites it.
package struct DataSource: Hashable, Sendable {
  /// The identifier by which tables name it.
  package var id: String
  package var title: String
  /// An address on the web; nil where there is none.
  package var address: String?
  /// The document's date or edition; nil where none is stated.
  package var version: String?

  package init(id: String, title: String, address: String? = nil, version: String? = nil) {
    self.id = id
    self.title = title
    self.address = address
    self.version = version
  }

  /// A file of the inputs is no address: the package goes out without it.
  var json: JSON {
    .object(omittingNil: [
      "title": .string(title),
      "path": address.flatMap { $0.isWebAddress ? .string($0) : nil },
      "version": version.map(JSON.string),
    ])
  }
}

extension String {
  var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
