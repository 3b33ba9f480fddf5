package disha.window.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The way to paper.
public interface Printers {
  /// Looks for a printer, which may take its time.
  Found find();

  /// What there is to print with.
  sealed interface Found {
    /// A job to be printed.
    record Printer(Job job) implements Found {}

    /// There is no printer.
    record NoPrinter() implements Found {}

    /// There is a printer, but not the program that hands pages to it: they would be lost.
    ///
    /// @param program where it ought to be
    /// @param debian the Debian and Ubuntu package that brings it
    /// @param fedora the Fedora package that brings it
    record MissingProgram(Path program, String debian, String fedora) implements Found {}
  }

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
