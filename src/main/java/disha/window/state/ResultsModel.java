package disha.window.state;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.Insights;
import disha.estimate.compare.Comparer;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.evidence.EvidencePack;
import disha.evidence.OfferVoice;
import disha.profile.Profile;
import disha.roster.words.Phrases;
import disha.roster.words.RosterWords;
import disha.rules.Model;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.Text;
import disha.summary.Glance;
import disha.summary.SegmentSummary;
import disha.summary.SourcesSummary;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.WordedSegments;
import disha.summary.comparison.ComparisonSummary;
import disha.summary.comparison.ComparisonWords;
import disha.summary.sources.SourcesWords;
import disha.summary.wording.BriefPay;
import disha.summary.wording.SegmentWords;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import disha.text.SearchText;
import disha.window.state.ComparisonModel.ComparedProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/// What the results show: the summary of the profile being edited, and how the person wants to look
/// at it. Works nothing out itself; follows every edit at once.
public final class ResultsModel {
  private final Estimator bare;
  private final Messages messages;

  /// Null until something is sought.
  private Phrases called;

  private final ProfileEditor editor;
  private final Unreadable unreadable;

  // No property: it would compare whole results after every edit.
  private final List<Runnable> readers = new ArrayList<>();
  private volatile Estimator estimator;
  private final ReadOnlyObjectWrapper<Estimator> estimators;
  private Estimate estimate;
  private Insights insights;
  private Summary summary;
  private final ReadOnlyObjectWrapper<List<Summary.FieldProblem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final List<Runnable> rowReaders = new ArrayList<>();
  private WordedSegments rows = new WordedSegments(List.of(), List.<SegmentSummary>of()::get);
  private final ObjectProperty<SortOrder> sort = new SimpleObjectProperty<>(SortOrder.MATCH);
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<String>> sector =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableSet<AdviceGroup> groups = FXCollections.observableSet();
  private final ObjectProperty<Prices> prices = new SimpleObjectProperty<>(Prices.TODAY);
  private final ObjectProperty<Optional<EvidencePack>> evidence =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty counting = new SimpleBooleanProperty();
  private final BooleanProperty yearly = new SimpleBooleanProperty();
  private final BooleanProperty listing = new SimpleBooleanProperty();
  private final List<ComparedProfile> compared = new ArrayList<>();
  private final ObjectProperty<Optional<String>> selected =
      new SimpleObjectProperty<>(Optional.empty());

  public ResultsModel(Estimator estimator, Messages messages, ProfileEditor editor) {
    bare = estimator;
    this.estimator = estimator;
    estimators = new ReadOnlyObjectWrapper<>(estimator);
    this.messages = messages;
    this.editor = editor;
    unreadable = new Unreadable(estimator.model(), messages);
    renew();
    editor.draftProperty().addListener((o, before, now) -> renew());
    prices.addListener((o, before, now) -> renew());
    evidence.addListener((o, before, now) -> count());
    counting.addListener((o, before, now) -> count());
    // What was sought and opened in one person's result is not what another looks for.
    editor
        .openedProperty()
        .addListener((o, before, now) -> {
          clearFilters();
          selected.set(Optional.empty());
          listing.set(false);
        });
    editor.originProperty().addListener((o, before, now) -> compared.clear());
    sort.subscribe(s -> list());
    words.subscribe(w -> list());
    sector.subscribe(s -> list());
    groups.addListener((SetChangeListener<AdviceGroup>) change -> list());
  }

  /// Looks at the results as another one does, of the same model and profile.
  public void lookAs(ResultsModel other) {
    compared.addAll(other.compared);
    sort.set(other.sort.get());
    words.set(other.words.get());
    sector.set(other.sector.get());
    groups.addAll(other.groups);
    yearly.set(other.yearly.get());
    evidence.set(other.evidence.get());
    listing.set(other.listing.get());
    selected.set(other.selected.get());
  }

  /// The profiles of other files that are held against this one.
  List<ComparedProfile> compared() {
    return compared;
  }

  /// Calls it now and after every edit. Which part of the result has changed is for it to see.
  public void follow(Runnable reader) {
    readers.add(reader);
    reader.run();
  }

  /// The estimate of what is filled in now.
  public Estimate estimate() {
    return estimate;
  }

  /// What is shown of the estimate.
  public Summary summary() {
    return summary;
  }

  /// Pay of a segment in few words; empty where there is no figure.
  public Optional<Glance.PayInBrief> brief(String segment) {
    return BriefPay.of(insights, messages, segment);
  }

  /// Everything that cannot be right in what is filled in, by field.
  public ReadOnlyObjectProperty<List<Summary.FieldProblem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// The segments as listed: sorted and filtered.
  public WordedSegments rows() {
    return rows;
  }

  /// Calls it whenever other segments could be listed, or something else of them be told. Whether
  /// anything has changed is for it to see.
  public void followRows(Runnable reader) {
    rowReaders.add(reader);
  }

  public ObjectProperty<SortOrder> sortProperty() {
    return sort;
  }

  /// Words that a listed segment has to contain.
  public StringProperty wordsProperty() {
    return words;
  }

  /// The id of the one sector that is listed; empty for all.
  public ObjectProperty<Optional<String>> sectorProperty() {
    return sector;
  }

  /// The groups that are listed; empty for all.
  public ObservableSet<AdviceGroup> groups() {
    return groups;
  }

  /// In whose rupees pay is shown.
  public ObjectProperty<Prices> pricesProperty() {
    return prices;
  }

  /// Offers on record that are told beside the documents.
  public ObjectProperty<Optional<EvidencePack>> evidenceProperty() {
    return evidence;
  }

  /// Whether the offers on record count as one more voice on pay.
  public BooleanProperty countingProperty() {
    return counting;
  }

  /// Whether pay rests on any of them now.
  public boolean isCounted() {
    return estimator.model().offers().isPresent();
  }

  private void count() {
    Model heard =
        counting.get()
            ? evidence.get().map(p -> OfferVoice.in(bare.model(), p)).orElse(bare.model())
            : bare.model();
    Estimator next = heard.equals(bare.model()) ? bare : new Estimator(heard);
    estimator = next;
    renew();
    estimators.set(next);
  }

  /// Options with the offers on record, where there are any.
  SummaryOptions with(SummaryOptions options) {
    return evidence.get().map(options::with).orElse(options);
  }

  /// Whether pay is shown for a year instead of a month.
  public BooleanProperty yearlyProperty() {
    return yearly;
  }

  /// The id of the segment whose details are shown.
  public ObjectProperty<Optional<String>> selectedProperty() {
    return selected;
  }

  /// Whether all kinds of work are listed instead of the few that come first.
  public BooleanProperty listingProperty() {
    return listing;
  }

  /// The ids of the segments among which a person steps from the details of one to the next: those
  /// listed, or those of its group.
  public List<String> order() {
    if (listing.get()) {
      return rows.ids();
    }
    Optional<AdviceGroup> group =
        selected.get().flatMap(estimate::segment).map(SegmentEstimate::group);
    return estimate.segments().stream()
        .filter(s -> group.equals(Optional.of(s.group())))
        .map(s -> s.segment().id())
        .toList();
  }

  /// The segment whose details are shown.
  public Optional<SegmentSummary> selectedSegment() {
    return selected.get().flatMap(summary::segment);
  }

  /// Whether a filter hides any segment.
  public boolean isFiltered() {
    return rows.size() < summary.segments().size();
  }

  /// Takes all filters away.
  public void clearFilters() {
    words.set("");
    sector.set(Optional.empty());
    groups.clear();
  }

  private void renew() {
    Draft draft = editor.draft();
    estimate = estimator.estimate(draft.profile(), prices.get());
    boolean blank = draft.profile().isEmpty();
    insights =
        estimator.insights(
            estimate, blank ? Insights.Depth.NONE : SummaryOptions.ALL.depth(estimate));
    summary =
        SummaryBuilder.build(
            insights, messages, with(blank ? SummaryOptions.GUIDANCE : SummaryOptions.ALL));
    readers.forEach(Runnable::run);
    problems.set(problems(draft, summary));
    list();
  }

  /// Works out once what the first edit shows, which takes longest the first time; any thread may
  /// do so.
  public static void warmUp(Estimator estimator, Messages messages) {
    Estimate nothing = estimator.estimate(Profile.EMPTY, Prices.TODAY);
    SummaryBuilder.build(
        estimator.insights(nothing, SummaryOptions.ALL.depth(nothing)),
        messages,
        SummaryOptions.ALL);
  }

  /// The model that all results rest on.
  Model model() {
    return estimator.model();
  }

  /// What makes the estimates.
  public Estimator estimator() {
    return estimator;
  }

  /// What makes the estimates, which is another one when offers on record begin to count or cease
  /// to.
  public ReadOnlyObjectProperty<Estimator> estimatorProperty() {
    return estimators.getReadOnlyProperty();
  }

  /// An estimate of another profile; any thread may ask for it.
  Estimate estimate(Profile profile, Prices in) {
    return estimator.estimate(profile, in);
  }

  /// Estimates side by side; any thread may ask for it.
  ///
  /// @param names what each is called; empty for the first scenario of a profile that names none
  ComparisonSummary compare(List<Estimate> estimates, List<String> names) {
    List<Optional<String>> labels =
        names.stream()
            .map(name -> Optional.of(name.isEmpty() ? messages.text("scenario.now") : name))
            .toList();
    return ComparisonWords.of(Comparer.compare(estimator, estimates), labels, messages);
  }

  /// A summary of one segment of an estimate with all that takes long to work out; any thread may
  /// ask for it.
  Summary closer(Estimate of, String segment) {
    return build(of, with(SummaryOptions.closer(segment)));
  }

  /// What a person could do next; any thread may ask for it.
  Summary ahead(Estimate of) {
    return build(of, SummaryOptions.AHEAD);
  }

  private Summary build(Estimate of, SummaryOptions options) {
    return SummaryBuilder.build(estimator.insights(of, options.depth(of)), messages, options);
  }

  /// What stands behind the results; worked out when it is asked for.
  public SourcesSummary sources() {
    return SourcesWords.of(estimate, messages);
  }

  private List<Summary.FieldProblem> problems(Draft draft, Summary content) {
    List<Summary.FieldProblem> out = new ArrayList<>(content.errors());
    new TreeMap<>(draft.unreadable())
        .forEach(
            (field, text) -> out.add(new Summary.FieldProblem(field, unreadable.in(field, text))));
    return List.copyOf(out);
  }

  private void list() {
    String wanted = SearchText.folded(words.get());
    WordedSegments all = summary.segments();
    Stream<SegmentEstimate> listed =
        sort.get().sorted(estimate.segments()).stream()
            .filter(s -> all.ids().contains(s.segment().id()))
            .filter(s -> isListed(s, wanted));
    if (!wanted.isEmpty()) {
      // What is called by the words comes before what only says them of its work.
      listed = listed.sorted(Comparator.comparing(s -> !isCalled(s.segment(), wanted)));
    }
    List<String> ids = listed.map(s -> s.segment().id()).toList();
    rows = new WordedSegments(ids, place -> all.find(ids.get(place)).orElseThrow());
    rowReaders.forEach(Runnable::run);
  }

  private boolean isListed(SegmentEstimate s, String wanted) {
    return (groups.isEmpty() || groups.contains(s.group()))
        && sector.get().map(s.segment().sector()::equals).orElse(true)
        && (wanted.isEmpty() || isFound(s, wanted));
  }

  private boolean isFound(SegmentEstimate s, String wanted) {
    return isCalled(s.segment(), wanted)
        || called().find(wanted).filter(m -> m.ids().contains(s.segment().id())).isPresent()
        || SearchText.contains(SegmentWords.verdict(s, messages), wanted)
        || holds(s.segment().work(), wanted)
        || isOf(s.segment().sector(), wanted);
  }

  /// What people call kinds of work otherwise; read when something is first sought.
  private Phrases called() {
    if (called == null) {
      called = RosterWords.of(model(), messages).segments();
    }
    return called;
  }

  private boolean isOf(String sector, String wanted) {
    return model().vocabulary().sectors().stream()
        .anyMatch(s -> s.id().equals(sector) && holds(s.name(), wanted));
  }

  private static boolean isCalled(Segment s, String wanted) {
    return holds(s.name(), wanted);
  }

  // In any language: many write English words in the letters of their own.
  private static boolean holds(Text text, String wanted) {
    return text.byLanguage().values().stream().anyMatch(t -> SearchText.contains(t, wanted));
  }
}
