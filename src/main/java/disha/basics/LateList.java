package disha.basics;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/// A list that is made when it is first read, for what depends on things that never change and is
/// seldom looked at.
public final class LateList<E> extends AbstractList<E> {
  private final Supplier<List<E>> make;
  private List<E> made;

  public LateList(Supplier<List<E>> make) {
    this.make = make;
  }

  // Who reads may be of any thread.
  private synchronized List<E> made() {
    if (made == null) {
      made = List.copyOf(make.get());
    }
    return made;
  }

  @Override
  public E get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }
}
