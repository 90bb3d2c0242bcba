import Glibc

/// Numbered pieces of work that threads take in order, and a part of each that is done in that
/// order, too.
///
/// Nobody waits for ever: the lowest number that is not done is always with a thread that need not
/// wait.
final class Turns: @unchecked Sendable {
  // C's lock and its condition must not move, so that they are not stored in place. All else here is
  // read and written under the lock: that is why the class may be shared.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let count: Int
  private var taken = 0
  private var done = 0

  init(_ count: Int) {
    self.count = count
    lock.initialize(to: pthread_mutex_t())
    change.initialize(to: pthread_cond_t())
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// The next number that nobody has taken; nil where there is none.
  func take() -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard taken < count else { return nil }
    taken += 1
    return taken - 1
  }

  /// Does a part of the work of a number that was taken once that of all lower numbers is done.
  func inOrder(_ number: Int, _ body: () -> Void) {
    pthread_mutex_lock(lock)
    while done < number { pthread_cond_wait(change, lock) }
    pthread_mutex_unlock(lock)
    // Nobody else comes in until the number is done.
    body()
    pthread_mutex_lock(lock)
    done = number + 1
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(lock)
  }

  /// Has no more numbers taken.
  func stop() {
    pthread_mutex_lock(lock)
    taken = count
    pthread_mutex_unlock(lock)
  }

  /// Does what must not happen on two threads at once.
  func alone(_ body: () -> Void) {
    pthread_mutex_lock(lock)
    body()
    pthread_mutex_unlock(lock)
  }
}
