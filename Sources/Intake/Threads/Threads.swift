import Glibc

/// Threads of the operating system: they need nothing to be started first, which counts where a run
/// takes some milliseconds.
enum Threads {
  /// Runs the body once for each number below the count, all at the same time, and returns when all
  /// are done. Number 0 runs on the thread that asks, and so do those for which there is no thread.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    var numbers = 1..<max(count, 1)
    while let number = numbers.first, let thread = start({ body(number) }) {
      threads.append(thread)
      numbers.removeFirst()
    }
    body(0)
    for number in numbers { body(number) }
    for thread in threads { pthread_join(thread, nil) }
  }

  /// How many processors there are to run on.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Nil where the system has no thread left.
  static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    // The new thread takes over what is retained here.
    let work = Unmanaged.passRetained(Work(work))
    let status = pthread_create(&thread, nil, runWork, work.toOpaque())
    if status == 0 { return thread }
    work.release()
    return nil
  }
}

/// What a thread does, as an object that a pointer of C can name.
private final class Work: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private func runWork(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let work else { return nil }
  Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
  return nil
}
