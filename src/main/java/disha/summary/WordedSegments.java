package disha.summary;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/// Segments in order, each of which is put into words when it is first read: after an edit a window
/// shows few of them. The words rest on nothing that changes, so they are the same whenever that
/// is.
public final class WordedSegments extends AbstractList<SegmentSummary> implements RandomAccess {
  private final List<String> ids;
  private final IntFunction<SegmentSummary> words;
  private final SegmentSummary[] worded;

  /// @param ids in order
  /// @param words puts the segment at a place into words
  public WordedSegments(List<String> ids, IntFunction<SegmentSummary> words) {
    this.ids = List.copyOf(ids);
    this.words = words;
    worded = new SegmentSummary[ids.size()];
  }

  /// The same, all of them in words.
  public WordedSegments inWords() {
    for (int place = 0; place < size(); place++) {
      get(place);
    }
    return this;
  }

  /// The ids, in order.
  public List<String> ids() {
    return ids;
  }

  /// The segment with this id, if it is one of them.
  public Optional<SegmentSummary> find(String id) {
    return Optional.of(ids.indexOf(id)).filter(place -> place >= 0).map(this::get);
  }

  // Who reads may be of any thread.
  @Override
  public synchronized SegmentSummary get(int place) {
    if (worded[place] == null) {
      worded[place] = words.apply(place);
    }
    return worded[place];
  }

  @Override
  public int size() {
    return ids.size();
  }
}
