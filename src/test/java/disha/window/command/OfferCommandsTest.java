package disha.window.command;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.files.Loaded;
import disha.files.profile.Examples;
import disha.json.Problem;
import disha.profile.Profile;
import disha.summary.Glance;
import disha.text.Messages;
import disha.window.dialog.ClassPrompts;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import disha.window.state.PaperChoice;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Offers on record in the window.
class OfferCommandsTest {
  private static final Ui UI = new Ui(TestModel.get(), Messages.english());
  private static final Path PACK = Path.of("src/test/data/packs/offers.csv");

  @TempDir private Path folder;
  private final FakePrompts prompts = new FakePrompts();
  private final ChosenPack sheets = new ChosenPack();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Optional<Path>> used = new ArrayList<>();
  private final ProfileEditor editor = new ProfileEditor();
  private final ResultsModel results =
      new ResultsModel(new Estimator(TestModel.get()), Messages.english(), editor);
  private final OfferCommands offers =
      new OfferCommands(
          UI,
          results,
          prompts,
          sheets,
          notices::add,
          new Threads(Runnable::run, Runnable::run),
          used::add);

  /// Opens one sheet and nothing else.
  private static final class ChosenPack implements ClassPrompts {
    private Optional<Path> pack = Optional.of(PACK);
    private List<Problem> doubts = List.of();

    @Override
    public Optional<Path> listToOpen() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> offersToOpen() {
      return pack;
    }

    @Override
    public Optional<Path> sheetToSave(String suggested, String ending) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folderForPapers() {
      return Optional.empty();
    }

    @Override
    public boolean mayReplaceAll(int count) {
      return false;
    }

    @Override
    public boolean mayLeaveChanges(String list, int count) {
      return false;
    }

    @Override
    public void oddOffers(String name, List<Problem> odd) {
      doubts = odd;
    }
  }

  @BeforeEach
  void openAProfile() {
    if (Examples.read(TestModel.get(), "commerce-graduate.disha")
        instanceof Loaded.Good<Profile> g) {
      editor.open(g.value(), Origin.NEW);
    }
  }

  private List<String> beside() {
    return results.summary().glance().cards().stream()
        .map(Glance.Card::onRecord)
        .flatMap(Optional::stream)
        .toList();
  }

  private String likely() {
    return pay(results.estimate());
  }

  private static String pay(Estimate estimate) {
    return estimate.segments().stream().map(s -> s.pay().toString()).toList().toString();
  }

  @Test
  void theyAreToldBesideTheDocumentsAndCountInNoFigure() {
    String before = likely();
    assertThat(beside()).isEmpty();
    offers.open();
    assertThat(results.evidenceProperty().get()).isPresent();
    assertThat(results.summary().evidence()).isPresent();
    assertThat(results.summary().evidence().orElseThrow().says()).isNotEmpty();
    assertThat(likely()).isEqualTo(before);
    assertThat(notices.getLast().text()).contains("They count in no figure");
    assertThat(used).containsExactly(Optional.of(PACK));
    assertThat(new PaperChoice(results).options("").evidence()).isPresent();
    assertThat(offers.openProperty().getValue()).isTrue();
  }

  @Test
  void theyCanBeTakenAway() {
    offers.open();
    offers.remove();
    assertThat(results.evidenceProperty().get()).isEmpty();
    assertThat(results.summary().evidence()).isEmpty();
    assertThat(used).endsWith(Optional.empty());
    assertThat(new PaperChoice(results).options("").evidence()).isEmpty();
  }

  @Test
  void theyCountInPayOnlyWhileTheyAreLetTo() {
    offers.open();
    Estimate before = results.estimate();
    offers.turnCounting();
    assertThat(notices.getLast().text()).isEqualTo(UI.text("offers.count.now"));
    assertThat(offers.countingProperty().getValue()).isTrue();
    String told = results.summary().evidence().orElseThrow().madeWith();
    assertThat(told).contains("count as one more source on pay");
    assertThat(results.summary().evidence().orElseThrow().counts()).isTrue();
    assertThat(results.summary().citations())
        .anyMatch(c -> c.document().equals("Offers 2025-26") && c.says().contains("₹25,000"));
    assertThat(likely()).isNotEqualTo(pay(before));
    assertThat(results.estimate().counts()).isEqualTo(before.counts());

    offers.turnCounting();
    assertThat(notices.getLast().text()).isEqualTo(UI.text("offers.count.no"));
    assertThat(results.estimate()).isEqualTo(before);
  }

  @Test
  void theyCeaseToCountWhenTheyAreTakenAway() {
    String before = likely();
    offers.turnCounting();
    assertThat(likely()).isEqualTo(before);
    offers.open();
    assertThat(notices.getLast().text()).contains("counts as one more source");
    assertThat(likely()).isNotEqualTo(before);
    offers.remove();
    assertThat(likely()).isEqualTo(before);
  }

  @Test
  void tooFewOfThemAreToldToBe() throws IOException {
    String few = Files.readString(PACK).replaceAll("(?m)^2026-02.*\\R", "");
    sheets.pack = Optional.of(Files.writeString(folder.resolve("few.csv"), few));
    offers.open();
    offers.turnCounting();
    assertThat(notices.getLast().text()).isEqualTo(UI.text("offers.count.few"));
    assertThat(results.summary().evidence().orElseThrow().counts()).isFalse();
  }

  @Test
  void aPackWithANameInItIsRefusedWithThePlace() throws IOException {
    String text = Files.readString(PACK).replaceFirst("(?m)^(Date,Work.*)$", "$1,Student name");
    Path named = Files.writeString(folder.resolve("named.csv"), text);
    sheets.pack = Optional.of(named);
    offers.open();
    assertThat(prompts.problems).isNotEmpty();
    assertThat(results.evidenceProperty().get()).isEmpty();
    assertThat(used).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsTold() {
    sheets.pack = Optional.of(folder.resolve("gone.csv"));
    offers.open();
    assertThat(prompts.failures).singleElement().asString().contains("gone.csv", "no such file");
  }

  @Test
  void oddOffersAreAskedAboutAndCount() {
    offers.open();
    assertThat(prompts.problems).isEmpty();
    assertThat(sheets.doubts).isNotEmpty();
    assertThat(results.evidenceProperty().get()).isPresent();
  }

  @Test
  void rememberedOnesAreToldWithoutAWordUnlessTheyAreGone() {
    offers.remember(PACK);
    assertThat(results.evidenceProperty().get()).isPresent();
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
    assertThat(sheets.doubts).isEmpty();
    offers.remember(folder.resolve("gone.csv"));
    assertThat(prompts.failures).isEmpty();
    assertThat(notices.getLast().text()).contains("gone.csv");
    assertThat(used).isEmpty();
  }
}
