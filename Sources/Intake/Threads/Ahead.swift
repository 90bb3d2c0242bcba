import Glibc

/// A value that is worked out before it is asked for, on a thread of its own.
package final class Ahead<Value: Sendable>: @unchecked Sendable {
  /// Written by the thread, and read when that has ended.
  private final class Place: @unchecked Sendable {
    var value: Value?
  }

  private let work: @Sendable () -> Value
  private let place = Place()
  /// The thread until it has ended; nil where there was none left. All that is touched under the
  /// lock of turns, so that the class may be shared.
  private var thread: pthread_t?
  private let turns = Turns(0)

  package init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    let place = place
    thread = Threads.start { place.value = work() }
  }

  deinit {
    if let thread { pthread_detach(thread) }
  }

  /// The value, as soon as it is there.
  package var value: Value {
    turns.alone {
      if let thread { pthread_join(thread, nil) }
      thread = nil
      if place.value == nil { place.value = work() }
    }
    return place.value ?? work()
  }
}
