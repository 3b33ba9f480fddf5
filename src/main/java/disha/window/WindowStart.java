package disha.window;

import disha.rules.Model;
import disha.words.Messages;
import java.nio.file.Path;
import java.util.Optional;

/// What the window is started with.
///
/// @param file the profile to open, if one was named
/// @param appVersion the version of the program
public record WindowStart(
    Model model, Messages messages, Optional<Path> file, PdfExporter pdf, String appVersion) {}
