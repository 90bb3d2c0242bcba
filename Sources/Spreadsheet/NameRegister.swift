import OpenXML

/// Names already given, to find one that differs in nothing but case.
struct NameRegister {
  private var given: Set<String> = []

  /// Takes the name, or says that it was taken before.
  mutating func insert(_ name: String) -> Bool {
    given.insert(NameFolding.folded(name)).inserted
  }
}
