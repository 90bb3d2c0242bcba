import Register
import Tables

/// Identifies partnerships by what they are, whatever their records are called: home authority,
/// partner and kind, then a number where several share these.
///
/// | home   | partner | kind       | from | identifier               |
/// |--------|---------|------------|------|--------------------------|
/// | deyang | lahti   | friendship | 2000 | deyang-lahti-friendship  |
/// | deyang | konin   | exchange   | 2001 | deyang-konin-exchange    |
/// | deyang | konin   | exchange   | 2016 | deyang-konin-exchange-2  |
struct PartnershipNames {
  /// Records of several folders may share an identifier.
  private struct Key: Hashable {
    let id: String
    let origin: Origin

    init(_ partnership: Partnership) {
      (id, origin) = (partnership.id, partnership.origin)
    }
  }

  private var names: [Key: String] = [:]

  init(_ partnerships: [Partnership], in frame: Frame) {
    let places = frame.register.places
    var counts: [String: Int] = [:]
    let inOrder = partnerships.sorted {
      ($0.term.began.latest, $0.id) < ($1.term.began.latest, $1.id)
    }
    for partnership in inOrder {
      let name =
        "\(places[partnership.home].id)-\(places[partnership.partner].id)-"
        + partnership.kind.category.id
      let count = counts[name, default: 0] + 1
      counts[name] = count
      names[Key(partnership)] = count == 1 ? name : "\(name)-\(count)"
    }
  }

  /// The record's own identifier for a partnership that is not among them.
  subscript(_ partnership: Partnership) -> String { names[Key(partnership)] ?? partnership.id }
}
