import JSON

extension Manifest {
  /// Reads the manifest of a release; nil where the bytes are none, or one of another format.
  package init?(document bytes: [UInt8]) {
    guard let json = try? JSON(document: bytes),
      json["formatVersion"]?.integer == Manifest.formatVersion,
      let version = json["program"]?["version"]?.string,
      let year = json["release"]?["year"]?.integer,
      let asOf = json["release"]?["asOf"]?.string,
      let releaseDate = json["release"]?["releaseDate"]?.string,
      case .object(let settings)? = json["settings"],
      let inputs = json["inputs"]?.array, let outputs = json["outputs"]?.array
    else { return nil }
    self.init(
      version: version, year: Int(year), asOf: asOf, releaseDate: releaseDate,
      settings: Dictionary(settings.map { ($0.name, $0.value) }) { first, _ in first },
      inputs: inputs.compactMap(ManifestInput.init),
      outputs: outputs.compactMap(ManifestOutput.init))
    guard self.inputs.count == inputs.count, self.outputs.count == outputs.count else { return nil }
  }
}

extension ManifestInput {
  fileprivate init?(_ json: JSON) {
    guard let path = json["path"]?.string, let sha256 = json["sha256"]?.string,
      let bytes = json["bytes"]?.integer, let read = json["read"]?.integer,
      let accepted = json["accepted"]?.integer, let rejected = json["rejected"]?.integer,
      let duplicate = json["duplicate"]?.integer
    else { return nil }
    self.init(
      path: path, sha256: sha256, bytes: bytes, read: Int(read), accepted: Int(accepted),
      rejected: Int(rejected), duplicate: Int(duplicate))
  }
}

extension ManifestOutput {
  fileprivate init?(_ json: JSON) {
    guard let path = json["path"]?.string, let sha256 = json["sha256"]?.string,
      let bytes = json["bytes"]?.integer
    else { return nil }
    self.init(path: path, sha256: sha256, bytes: bytes)
  }
}
