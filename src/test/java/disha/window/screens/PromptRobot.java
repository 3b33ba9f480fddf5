package disha.window.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.testfx.api.FxRobot;

/// A robot that goes on once what it did is done and laid out, however long or short that takes.
/// That of TestFX waits for a twentieth of a second each time.
public final class PromptRobot extends FxRobot {
  @Override
  public FxRobot interact(Runnable work) {
    Fx.run(work);
    Fx.pulse();
    return this;
  }

  @Override
  public <T> FxRobot interact(Callable<T> work) {
    Fx.get(work);
    Fx.pulse();
    return this;
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robotContext().getKeyboardRobot().pressNoWait(key);
      Fx.pulse();
    }
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    // None stands for all that are pressed.
    robotContext().getKeyboardRobot().releaseNoWait(keys);
    Fx.pulse();
    return this;
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    press(keys);
    return release(List.of(keys).reversed().toArray(KeyCode[]::new));
  }

  @Override
  public FxRobot push(KeyCodeCombination keys) {
    List<KeyCode> all = new ArrayList<>();
    add(all, keys.getShift(), KeyCode.SHIFT);
    add(all, keys.getAlt(), KeyCode.ALT);
    add(all, keys.getMeta(), KeyCode.META);
    add(all, keys.getControl(), KeyCode.CONTROL);
    add(all, keys.getShortcut(), KeyCode.SHORTCUT);
    all.add(keys.getCode());
    return push(all.toArray(KeyCode[]::new));
  }

  private static void add(List<KeyCode> all, ModifierValue value, KeyCode key) {
    if (value == ModifierValue.DOWN) {
      all.add(key);
    }
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
    return this;
  }
}
