import Glibc
import Register

extension Reading {
  /// Bytes of all tables of exchanges; a file whose size cannot be told counts as endless.
  package var exchangeBytes: Int {
    exchangeFiles.reduce(0) { sum, file in
      var state = stat()
      let path = inputs.location(of: register.files[file].file)
      guard stat(path, &state) == 0, state.st_mode & S_IFMT == S_IFREG else { return .max / 2 }
      return sum + Int(state.st_size)
    }
  }
}
