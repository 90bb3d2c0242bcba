/// What is wrong with a finished file, without its name.
struct Damage: Error {
  let reason: String
}
