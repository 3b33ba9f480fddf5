package disha.roster.run;

/// Is told how far a run has come, and asked whether it is to go on.
@FunctionalInterface
public interface RunProgress {
  /// Nobody looks.
  RunProgress NONE = (rows, part) -> true;

  /// Takes note of how far the run is.
  ///
  /// @param rows how many rows are done
  /// @param part how much of the list they are, from 0 to 1; 0 where that is not known
  /// @return whether the run is to go on
  boolean done(long rows, double part);
}
