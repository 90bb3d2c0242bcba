import Register
import Synchronization

/// Finds the identifier that a misspelt one most likely means, in places prepared for that once,
/// when it is first asked.
final class PlaceSearch: Sendable {
  private let search = Mutex<NameSearch?>(nil)

  func nearest(to name: String, among places: [Place]) -> String? {
    let prepared = search.withLock { held in
      if let held { return held }
      let made = NameSearch(places.map(\.id))
      held = made
      return made
    }
    return prepared.nearest(to: name)
  }
}
