package disha.pdf.page;

/// Seeks how much there is room for: each part of the paper is shortened by as few steps as it
/// takes. What is left to try is halved with every layout.
public final class RoomSearch {
  // The pages that the parts may take.
  private static final int ANSWER_PAGES = 1;
  private static final int PROOF_PAGES = 1;
  private static final int ANNEX_PAGES = 4;

  private final PartSearch answer = new PartSearch(ANSWER_PAGES);
  private final PartSearch proof = new PartSearch(PROOF_PAGES);
  private final PartSearch annex = new PartSearch(ANNEX_PAGES);

  /// What is to be laid out next; the answer, if that has been laid out.
  public Room room() {
    return new Room(answer.step(), proof.step(), annex.step());
  }

  /// Tells how many pages the parts take with that room.
  public void tell(PartPages pages) {
    answer.tell(pages.answer());
    proof.tell(pages.proof());
    annex.tell(pages.annex());
  }

  /// How many pages each part takes; 0 where it is not there.
  public record PartPages(int answer, int proof, int annex) {}

  /// The steps of one part. Where parts hang together and what had fitted fits no more, it goes on
  /// step by step.
  private static final class PartSearch {
    private final int pages;
    // What is above this fits, as far as is known; what is below does not.
    private int least;
    private int most = Room.MOST_STEPS;
    private int step;

    PartSearch(int pages) {
      this.pages = pages;
    }

    int step() {
      return step;
    }

    void tell(int taken) {
      if (taken <= pages) {
        most = step;
      } else if (step < Room.MOST_STEPS) {
        least = step + 1;
        most = Math.max(least, most);
      }
      step = (least + most) / 2;
    }
  }
}
