package disha.window.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The way to paper.
public interface Printers {
  /// A job to be printed, if there is a printer at all. Looking for one may take its time.
  Optional<Job> find();

  /// What goes to a printer at one time.
  interface Job {
    /// Asks which printer it goes to, and how. To be called by the window.
    ///
    /// @return false if the person does not want to print after all
    boolean ask(String name);

    /// Which pages are wanted, from 0.
    ///
    /// @param count how many there are
    List<Integer> wanted(int count);

    /// Puts a page on a sheet of its own.
    ///
    /// @throws IOException if the printer does not take it
    void print(PageMaker.PagePicture page) throws IOException;

    /// Hands all over to the printer.
    ///
    /// @throws IOException if the printer does not take it
    void end() throws IOException;

    /// Gives it up.
    void cancel();
  }
}
