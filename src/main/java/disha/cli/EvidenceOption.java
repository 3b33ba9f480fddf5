package disha.cli;

import disha.estimate.Estimator;
import disha.evidence.EvidencePack;
import disha.evidence.OfferVoice;
import disha.evidence.PackFile;
import disha.files.Loaded;
import disha.rules.Model;
import disha.sheet.SheetException;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Offers on record that are told beside the documents.
final class EvidenceOption {
  @Option(names = "--evidence", paramLabel = "PACK")
  private String pack;

  @Option(names = "--count-offers")
  private boolean counted;

  /// What makes the estimates: by the documents, and by the pack as well if that is asked for.
  ///
  /// @throws BadInputException if there is no pack to count
  Estimator estimator(Model model, Optional<EvidencePack> onRecord) {
    if (counted && onRecord.isEmpty()) {
      throw new BadInputException(Console.messages().text("command.countOffers"));
    }
    return new Estimator(
        onRecord.filter(p -> counted).map(p -> OfferVoice.in(model, p)).orElse(model));
  }

  /// Whether a pack is named.
  boolean isGiven() {
    return pack != null;
  }

  /// The pack that the person names, if they name one; what is odd in it is told.
  ///
  /// @throws BadInputException with the first thing that is wrong, if it cannot be used
  Optional<EvidencePack> load(Model model) {
    if (pack == null) {
      return Optional.empty();
    }
    Messages messages = Console.messages();
    try {
      return Optional.of(
          switch (PackFile.load(FileName.path(pack), model, messages)) {
            case Loaded.Good<EvidencePack> good -> {
              Console.note(good.value().doubts().stream().map(Console::line).toList());
              yield good.value();
            }
            case Loaded.Bad<EvidencePack> bad ->
                throw new BadInputException(Console.first(bad.problems()));
          });
    } catch (SheetException e) {
      throw new BadInputException(Console.oneLine(e.text(messages)));
    } catch (IOException e) {
      throw new BadInputException(Console.oneLine(e.getMessage()));
    }
  }

  /// The same options, with the pack if there is one.
  static SummaryOptions with(Optional<EvidencePack> pack, SummaryOptions options) {
    return pack.map(options::with).orElse(options);
  }
}
